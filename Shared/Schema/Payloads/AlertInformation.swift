/// What an alert says in one language or about one part of the event.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.2.
public struct AlertInformation: Described {
    /// The language as a BCP 47 tag; `en-US` where the message says nothing.
    public var language = ""
    /// `Geo`, `Met`, `Safety`, `Security`, `Rescue`, `Fire`, `Health`, `Env`, `Transport`, `Infra`, `CBRNE`, `Other`.
    public var categories: [String] = []
    /// The kind of event, in words.
    public var event = ""
    /// What to do: `Shelter`, `Evacuate`, `Prepare`, `Execute`, `Avoid`, `Monitor`, `Assess`, `AllClear`, `None`.
    public var responseTypes: [String] = []
    /// `Immediate`, `Expected`, `Future`, `Past` or `Unknown`.
    public var urgency: String?
    /// How bad it is.
    public var severity: Severity?
    /// `Observed`, `Likely`, `Possible`, `Unlikely` or `Unknown`.
    public var certainty: String?
    /// Whom it is written for.
    public var audience: String?
    /// Codes of the event by their system.
    public var eventCodes: [NamedText] = []
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
    public var parameters: [NamedText] = []
    /// Images, sounds and documents that belong to it.
    public var resources: [AlertResource] = []
    /// Where it applies.
    public var areas: [AlertArea] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

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

    /// Its members.
    public static let about = Description<Self>(
        part: "alert-information",
        "Warning",
        "警報の内容",
        "What an alert says in one language or about one part of the event. "
            + "Source: OASIS Common Alerting Protocol 1.2, section 3.2.2.",
        [
            .init(
                "language",
                \.language,
                "Language",
                "言語",
                "language: a BCP 47 tag; en-US where the message says nothing."
            ),
            .init("headline", \.headline, "Headline", "見出し", "headline: one line."),
            .init("event", \.event, "Event", "事象", "event: the kind of event, in words."),
            .init("severity", \.severity, "Severity", "深刻度", "severity: how bad it is."),
            .init("urgency", \.urgency, "Urgency", "緊急度", "urgency: Immediate, Expected, Future, Past or Unknown."),
            .init(
                "certainty",
                \.certainty,
                "Certainty",
                "確度",
                "certainty: Observed, Likely, Possible, Unlikely or Unknown."
            ),
            .init("onset", \.onset, "Onset", "開始予想", "onset: when the event is expected to begin."),
            .init("effective", \.effective, "Effective", "発効日時", "effective: from when the information holds."),
            .init("expires", \.expires, "Expires", "失効日時", "expires: until when the information holds."),
            .init("description", \.description, "Description", "説明", "description: what happens."),
            .init(
                "instruction",
                \.instruction,
                "Instruction",
                "指示",
                "instruction: what those who are warned should do."
            ),
            .init(
                "responseTypes",
                \.responseTypes,
                "What to do",
                "取るべき行動",
                "responseType: Shelter, Evacuate, Prepare, Execute, Avoid, Monitor, Assess, AllClear or None."
            ),
            .init(
                "categories",
                \.categories,
                "Categories",
                "カテゴリー",
                "category: Geo, Met, Safety, Security, Rescue, Fire, Health, Env, Transport, Infra, CBRNE or Other."
            ),
            .init("audience", \.audience, "Audience", "対象者", "audience: whom it is written for."),
            .init("senderName", \.senderName, "Sender", "発信者", "senderName: the sender's name for people."),
            .init("contact", \.contact, "Contact", "連絡先", "contact: whom to ask."),
            .init("web", \.web, "More at", "詳細", "web: an address with more."),
            .init("eventCodes", \.eventCodes, "Event codes", "事象コード", "eventCode: codes of the event by their system."),
            .init("parameters", \.parameters, "Parameters", "パラメータ", "parameter: values by the sender's own names."),
            .init("resources", \.resources, "Files", "添付", "resource: images, sounds and documents that belong to it."),
            .init("areas", \.areas, "Areas", "対象区域", "area: where it applies."),
        ]
    )
}
