/// A public warning.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.
public struct Alert: Described {
    /// The sender's id of the message.
    public var identifier = ""
    /// Who sent it, as an address or object id.
    public var sender = ""
    /// When it was sent; nil where the source, unlike the standard, tells no time.
    public var sent: Timestamp?
    /// `Alert`, `Update`, `Cancel`, `Ack` or `Error`.
    public var messageType = ""
    /// `Actual`, `Exercise`, `System`, `Test` or `Draft`.
    public var status: String?
    /// The device or operator that made it.
    public var source: String?
    /// `Public`, `Restricted` or `Private`.
    public var scope: String?
    /// The rule that limits distribution, where the scope is `Restricted`.
    public var restriction: String?
    /// Whom it is meant for, where the scope is `Private`.
    public var addresses: [String] = []
    /// Marks of profiles and special handling.
    public var codes: [String] = []
    /// The purpose of the message, mostly of exercises and errors.
    public var note: String?
    /// Earlier messages as `sender,identifier,sent`; whoever keeps them finds each by its identifier.
    public var references: [String] = []
    /// Names of the incidents it belongs to.
    public var incidents: [String] = []
    /// The blocks, one a language or part of the event.
    public var information: [AlertInformation] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

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

    /// Its members.
    public static let about = Description<Self>(
        kind: "alert",
        "Alert",
        "警報",
        "A public warning. Source: OASIS Common Alerting Protocol 1.2, section 3.2.",
        [
            .init("identifier", \.identifier, "Identifier", "識別子", "identifier: the sender's id of the message."),
            .init("sender", \.sender, "Sender", "発信者", "sender: who sent it, as an address or object id."),
            .init("sent", \.sent, "Sent", "発信日時", "sent; absent where the source tells no time."),
            .init(
                "messageType",
                \.messageType,
                "Kind of message",
                "通知の種類",
                "msgType: Alert, Update, Cancel, Ack or Error."
            ),
            .init("status", \.status, "Status", "運用状態", "status: Actual, Exercise, System, Test or Draft."),
            .init("scope", \.scope, "Scope", "配布範囲", "scope: Public, Restricted or Private."),
            .init(
                "restriction",
                \.restriction,
                "Restriction",
                "配布制限",
                "restriction: the rule that limits distribution, where the scope is Restricted."
            ),
            .init(
                "addresses",
                \.addresses,
                "Addressees",
                "宛先",
                "addresses: whom it is meant for, where the scope is Private."
            ),
            .init("source", \.source, "Device or operator", "発信元", "source: the device or operator that made it."),
            .init("codes", \.codes, "Codes", "取扱いコード", "code: marks of profiles and special handling."),
            .init("note", \.note, "Note", "備考", "note: the purpose of the message, mostly of exercises and errors."),
            .init(
                "references",
                \.references,
                "Earlier messages",
                "関連する通知",
                "references: earlier messages as sender,identifier,sent."
            ),
            .init("incidents", \.incidents, "Incidents", "事案", "incidents: names of the incidents it belongs to."),
            .init(
                "information",
                \.information,
                "Blocks",
                "内容",
                "info: the blocks, one a language or part of the event."
            ),
        ]
    )
}
