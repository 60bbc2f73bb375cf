/// What an alert says in one language or about one part of the event.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.2.
public struct AlertInformation: Hashable, Sendable, Codable {
    /// The language as a BCP 47 tag; `en-US` where the message says nothing.
    public var language: String
    /// `Geo`, `Met`, `Safety`, `Security`, `Rescue`, `Fire`, `Health`, `Env`, `Transport`, `Infra`, `CBRNE`, `Other`.
    public var categories: [String]
    /// The kind of event, in words.
    public var event: String
    /// What to do: `Shelter`, `Evacuate`, `Prepare`, `Execute`, `Avoid`, `Monitor`, `Assess`, `AllClear`, `None`.
    public var responseTypes: [String]
    /// `Immediate`, `Expected`, `Future`, `Past` or `Unknown`.
    public var urgency: String?
    /// How bad it is.
    public var severity: Severity?
    /// `Observed`, `Likely`, `Possible`, `Unlikely` or `Unknown`.
    public var certainty: String?
    /// Whom it is written for.
    public var audience: String?
    /// Codes of the event by their system.
    public var eventCodes: [NamedText]
    /// From when the information holds.
    public var effective: Timestamp?
    /// When the event is expected to begin.
    public var onset: Timestamp?
    /// Until when the information holds.
    public var expires: Timestamp?
    /// The sender's name for people.
    public var senderName: String?
    /// One line.
    public var headline: String?
    /// What happens.
    public var description: String?
    /// What those who are warned should do.
    public var instruction: String?
    /// An address with more.
    public var web: String?
    /// Whom to ask.
    public var contact: String?
    /// Values by the sender's own names.
    public var parameters: [NamedText]
    /// Images, sounds and documents that belong to it.
    public var resources: [AlertResource]
    /// Where it applies.
    public var areas: [AlertArea]
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value.
    public init(
        language: String,
        categories: [String] = [],
        event: String,
        responseTypes: [String] = [],
        urgency: String? = nil,
        severity: Severity? = nil,
        certainty: String? = nil,
        audience: String? = nil,
        eventCodes: [NamedText] = [],
        effective: Timestamp? = nil,
        onset: Timestamp? = nil,
        expires: Timestamp? = nil,
        senderName: String? = nil,
        headline: String? = nil,
        description: String? = nil,
        instruction: String? = nil,
        web: String? = nil,
        contact: String? = nil,
        parameters: [NamedText] = [],
        resources: [AlertResource] = [],
        areas: [AlertArea] = []
    ) {
        self.language = language
        self.categories = categories
        self.event = event
        self.responseTypes = responseTypes
        self.urgency = urgency
        self.severity = severity
        self.certainty = certainty
        self.audience = audience
        self.eventCodes = eventCodes
        self.effective = effective
        self.onset = onset
        self.expires = expires
        self.senderName = senderName
        self.headline = headline
        self.description = description
        self.instruction = instruction
        self.web = web
        self.contact = contact
        self.parameters = parameters
        self.resources = resources
        self.areas = areas
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.language = try members.required("language")
        self.categories = try members.list("categories")
        self.event = try members.required("event")
        self.responseTypes = try members.list("responseTypes")
        self.urgency = try members.optional("urgency")
        self.severity = try members.optional("severity")
        self.certainty = try members.optional("certainty")
        self.audience = try members.optional("audience")
        self.eventCodes = try members.list("eventCodes")
        self.effective = try members.optional("effective")
        self.onset = try members.optional("onset")
        self.expires = try members.optional("expires")
        self.senderName = try members.optional("senderName")
        self.headline = try members.optional("headline")
        self.description = try members.optional("description")
        self.instruction = try members.optional("instruction")
        self.web = try members.optional("web")
        self.contact = try members.optional("contact")
        self.parameters = try members.list("parameters")
        self.resources = try members.list("resources")
        self.areas = try members.list("areas")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("language", self.language)
        try members.write("categories", list: self.categories)
        try members.write("event", self.event)
        try members.write("responseTypes", list: self.responseTypes)
        try members.write("urgency", self.urgency)
        try members.write("severity", self.severity)
        try members.write("certainty", self.certainty)
        try members.write("audience", self.audience)
        try members.write("eventCodes", list: self.eventCodes)
        try members.write("effective", self.effective)
        try members.write("onset", self.onset)
        try members.write("expires", self.expires)
        try members.write("senderName", self.senderName)
        try members.write("headline", self.headline)
        try members.write("description", self.description)
        try members.write("instruction", self.instruction)
        try members.write("web", self.web)
        try members.write("contact", self.contact)
        try members.write("parameters", list: self.parameters)
        try members.write("resources", list: self.resources)
        try members.write("areas", list: self.areas)
        try members.write(others: self.others)
    }
}
