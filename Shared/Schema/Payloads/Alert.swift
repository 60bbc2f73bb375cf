/// A public warning.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.
public struct Alert: Hashable, Sendable, Codable {
    /// The sender's id of the message.
    public var identifier: String
    /// Who sent it, as an address or object id.
    public var sender: String
    /// When it was sent; nil where the source, unlike the standard, tells no time.
    public var sent: Timestamp?
    /// `Alert`, `Update`, `Cancel`, `Ack` or `Error`.
    public var messageType: String
    /// `Actual`, `Exercise`, `System`, `Test` or `Draft`.
    public var status: String?
    /// The device or operator that made it.
    public var source: String?
    /// `Public`, `Restricted` or `Private`.
    public var scope: String?
    /// The rule that limits distribution, where the scope is `Restricted`.
    public var restriction: String?
    /// Whom it is meant for, where the scope is `Private`.
    public var addresses: [String]
    /// Marks of profiles and special handling.
    public var codes: [String]
    /// The purpose of the message, mostly of exercises and errors.
    public var note: String?
    /// Earlier messages as `sender,identifier,sent`; whoever keeps them finds each by its identifier.
    public var references: [String]
    /// Names of the incidents it belongs to.
    public var incidents: [String]
    /// The blocks, one a language or part of the event.
    public var information: [AlertInformation]
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value.
    public init(
        identifier: String,
        sender: String,
        sent: Timestamp?,
        messageType: String,
        status: String? = nil,
        source: String? = nil,
        scope: String? = nil,
        restriction: String? = nil,
        addresses: [String] = [],
        codes: [String] = [],
        note: String? = nil,
        references: [String] = [],
        incidents: [String] = [],
        information: [AlertInformation] = []
    ) {
        self.identifier = identifier
        self.sender = sender
        self.sent = sent
        self.messageType = messageType
        self.status = status
        self.source = source
        self.scope = scope
        self.restriction = restriction
        self.addresses = addresses
        self.codes = codes
        self.note = note
        self.references = references
        self.incidents = incidents
        self.information = information
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.identifier = try members.required("identifier")
        self.sender = try members.required("sender")
        self.sent = try members.optional("sent")
        self.messageType = try members.required("messageType")
        self.status = try members.optional("status")
        self.source = try members.optional("source")
        self.scope = try members.optional("scope")
        self.restriction = try members.optional("restriction")
        self.addresses = try members.list("addresses")
        self.codes = try members.list("codes")
        self.note = try members.optional("note")
        self.references = try members.list("references")
        self.incidents = try members.list("incidents")
        self.information = try members.list("information")
        self.others = try members.othersOfPayload()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("identifier", self.identifier)
        try members.write("sender", self.sender)
        try members.write("sent", self.sent)
        try members.write("messageType", self.messageType)
        try members.write("status", self.status)
        try members.write("source", self.source)
        try members.write("scope", self.scope)
        try members.write("restriction", self.restriction)
        try members.write("addresses", list: self.addresses)
        try members.write("codes", list: self.codes)
        try members.write("note", self.note)
        try members.write("references", list: self.references)
        try members.write("incidents", list: self.incidents)
        try members.write("information", list: self.information)
        try members.write(others: self.others)
    }
}
