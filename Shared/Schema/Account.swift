/// The name of an account: `[a-z0-9-]+`, at most 32 bytes.
public struct AccountName: NamedValue {
    /// The name as written.
    public let name: String

    /// Makes a name that was checked before, such as by whoever wrote it to a file with a checksum.
    package init(trusted name: String) { self.name = name }

    /// Checks and makes a name.
    /// - Throws: ``SchemaError`` when it is not `[a-z0-9-]+` of at most 32 bytes.
    public init(_ name: String) throws(SchemaError) {
        guard name.utf8.count <= 32, name.consists(of: { $0.isLowercaseOrDigit || $0 == 0x2D }) else {
            throw .invalid(field: "account", value: name, rule: "an account is a-z, 0-9 and -, at most 32 bytes")
        }
        self.name = name
    }
}

/// Someone with keys: a person's tool, an agency's system or a service of the exchange.
public struct Account: Hashable, Sendable, Codable {
    /// What an account may do beyond reading and publishing.
    public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
        /// It is a service of this exchange: it may hold leases and read the registry.
        case service
        /// Its requests may name another reader.
        case actFor = "act-for"
    }

    /// Its keys, at most two at a time while one replaces the other, and those that are retired.
    public var keys: [AccountKey]
    /// The audiences it may read.
    public var read: [Audience]
    /// What it may publish.
    public var publish: [Grant]
    /// What else it may do.
    public var roles: [Role]
    /// When it counts; always by default.
    public var valid: ValidityDates

    /// Makes an account.
    public init(
        keys: [AccountKey],
        read: [Audience] = [],
        publish: [Grant] = [],
        roles: [Role] = [],
        valid: ValidityDates = ValidityDates()
    ) {
        self.keys = keys
        self.read = read
        self.publish = publish
        self.roles = roles
        self.valid = valid
    }

    /// Whether it may do at a moment what it was granted: within its own dates, and with a key that counts.
    ///
    /// An account without any key is one that others act for.
    public func isActive(at now: Timestamp) -> Bool {
        self.valid.contains(now) && (self.keys.isEmpty || self.keys.contains { $0.isActive(at: now) })
    }

    /// Reads an account; what is absent is empty.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.keys = try members.list("keys")
        self.read = try members.list("read")
        self.publish = try members.list("publish")
        self.roles = try members.list("roles")
        self.valid = try ValidityDates(&members)
    }

    /// Writes an account without what is empty.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("keys", list: self.keys)
        try members.write("read", list: self.read)
        try members.write("publish", list: self.publish)
        try members.write("roles", list: self.roles)
        try self.valid.write(to: &members)
    }
}

/// The public halves of an account's keys.
public struct AccountKey: Hashable, Sendable, Codable {
    /// The key's id: the first 16 hexadecimal digits of the SHA-256 of the signing key.
    public var id: String
    /// The CURVE public key for connections, 40 characters of Z85.
    ///
    /// Source: ZeroMQ RFC 32/Z85.
    public var curve: String
    /// The Ed25519 public key for signatures, 32 bytes in base64.
    public var signing: String
    /// When it counts; always by default.
    public var valid: ValidityDates
    /// Since when it is kept only so that what it signed before can be verified.
    public var retired: Timestamp?

    /// Makes a key.
    public init(
        id: String,
        curve: String,
        signing: String,
        valid: ValidityDates = ValidityDates(),
        retired: Timestamp? = nil
    ) {
        self.id = id
        self.curve = curve
        self.signing = signing
        self.valid = valid
        self.retired = retired
    }

    /// Whether connections and new signatures with it count at a moment.
    ///
    /// A retired key does not, whatever the clock says.
    public func isActive(at now: Timestamp) -> Bool { self.retired == nil && self.valid.contains(now) }

    /// Reads a key.
    /// - Throws: ``SchemaError`` when id or keys have not the length and characters that they must have.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.id = try members.required("id")
        self.curve = try members.required("curve")
        self.signing = try members.required("signing")
        self.valid = try ValidityDates(&members)
        self.retired = try members.optional("retired")
        guard self.id.utf8.count == 16, self.id.utf8.allSatisfy(\.isLowercaseHexadecimal) else {
            throw SchemaError.invalid(field: "id of a key", value: self.id, rule: "it is 16 of 0-9 and a-f")
        }
        guard self.curve.utf8.count == 40, self.curve.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw SchemaError.invalid(field: "curve", value: self.curve, rule: "it is 40 characters of Z85")
        }
        guard self.signing.utf8.count == 44, self.signing.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw SchemaError.invalid(field: "signing", value: self.signing, rule: "it is 32 bytes in base64")
        }
    }

    /// Writes a key without what is not said.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("id", self.id)
        try members.write("curve", self.curve)
        try members.write("signing", self.signing)
        try self.valid.write(to: &members)
        try members.write("retired", self.retired)
    }
}

/// From when and until when something counts; in files the members `from` and `until` of what it belongs to.
public struct ValidityDates: Hashable, Sendable {
    /// The first moment; nil: since ever.
    public var from: Timestamp?
    /// The first moment after it; nil: for ever.
    public var until: Timestamp?

    /// Makes the value.
    public init(from: Timestamp? = nil, until: Timestamp? = nil) {
        self.from = from
        self.until = until
    }

    /// Whether a moment is within.
    public func contains(_ now: Timestamp) -> Bool {
        if let from, now < from { return false }
        if let until, now >= until { return false }
        return true
    }

    init(_ members: inout MemberReader) throws {
        self.init(from: try members.optional("from"), until: try members.optional("until"))
        if let from, let until, until <= from {
            throw SchemaError.invalid(field: "until", value: "\(until)", rule: "it is after from, which is \(from)")
        }
    }

    func write(to members: inout MemberWriter) throws {
        try members.write("from", self.from)
        try members.write("until", self.until)
    }
}

/// What an account may publish: for which agencies, under which topics, to which audiences.
public struct Grant: Hashable, Sendable, Codable {
    /// Agency ids, or `*` for any.
    public var agencies: [String]
    /// Topic patterns.
    public var topics: [TopicPattern]
    /// Audiences, or `*` for any.
    public var audiences: [String]

    /// Makes a grant.
    public init(agencies: [String], topics: [TopicPattern], audiences: [String]) {
        self.agencies = agencies
        self.topics = topics
        self.audiences = audiences
    }
}

extension UInt8 {
    fileprivate var isLowercaseHexadecimal: Bool { (0x61...0x66).contains(self) || (0x30...0x39).contains(self) }
}
