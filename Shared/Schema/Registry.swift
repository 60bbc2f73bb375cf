/// Who takes part in an exchange, and who may read and publish what.
///
/// It is data: one YAML file that the bus reads. What it does not grant is denied.
public struct Registry: Hashable, Sendable, Codable {
    /// The agencies, by id.
    public var agencies: [AgencyID: AgencyEntry]
    /// The audiences, by name.
    public var audiences: [Audience: AudienceEntry]
    /// The accounts, by name.
    public var accounts: [AccountName: Account]
    /// Topics beside those of ``TopicTree/standard``, or other names for them: `en` and `ja` of each.
    public var topics: [Topic: LocalizedText]

    /// Makes a registry.
    public init(
        agencies: [AgencyID: AgencyEntry] = [:],
        audiences: [Audience: AudienceEntry] = [:],
        accounts: [AccountName: Account] = [:],
        topics: [Topic: LocalizedText] = [:]
    ) {
        self.agencies = agencies
        self.audiences = audiences
        self.accounts = accounts
        self.topics = topics
    }

    /// Reads a registry; what is absent is empty.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.agencies = try members.optional("agencies") ?? [:]
        self.audiences = try members.optional("audiences") ?? [:]
        self.accounts = try members.optional("accounts") ?? [:]
        self.topics = try members.optional("topics") ?? [:]
    }

    /// The topic tree of this exchange.
    public var tree: TopicTree {
        TopicTree.standard.adding(
            self.topics.sorted { $0.key < $1.key }.map {
                TopicTree.Entry(topic: $0.key, english: $0.value.text(in: "en"), japanese: $0.value.text(in: "ja"))
            }
        )
    }

    /// Whether the exchange files under a topic.
    public func files(under topic: Topic) -> Bool { self.topics[topic] != nil || TopicTree.standard[topic] != nil }

    /// What a reader may know by name.
    public func catalogue(for reader: AccountName?) -> Catalogue {
        Catalogue(
            agencies: self.agencies,
            audiences: self.audiences.filter { self.mayRead(reader, $0.key) }.mapValues(\.name),
            topics: self.tree.entries.map {
                .init(topic: $0.topic, name: LocalizedText(["en": $0.english, "ja": $0.japanese]))
            }
        )
    }

    /// The one decision on reading: whether a reader may read an audience.
    ///
    /// A reader is an account's name; nil is a guest, who may read `public` only.
    public func mayRead(_ reader: AccountName?, _ audience: Audience) -> Bool {
        guard self.audiences[audience] != nil else { return false }
        guard let reader else { return audience == .public }
        return self.accounts[reader]?.read.contains(audience) ?? false
    }

    /// The one decision on publishing: whether an account may publish for an agency, under all topics, to an audience.
    public func mayPublish(_ account: AccountName, agency: AgencyID, topics: [Topic], audience: Audience) -> Bool {
        guard self.audiences[audience] != nil, let grants = self.accounts[account]?.publish else { return false }
        return topics.allSatisfy { topic in
            grants.contains { grant in
                grant.agencies.contains { $0 == "*" || $0 == agency.name }
                    && grant.audiences.contains { $0 == "*" || $0 == audience.name }
                    && grant.topics.contains { $0.matches(topic) }
            }
        }
    }

    /// The account and key that a CURVE public key belongs to.
    public func account(curve: String) -> AccountName? {
        self.accounts.first { $0.value.keys.contains { $0.curve == curve } }?.key
    }

    /// The key with an id, of an account.
    public func key(_ id: String, of account: AccountName) -> AccountKey? {
        self.accounts[account]?.keys.first { $0.id == id }
    }
}

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

/// What the registry says of an agency.
public struct AgencyEntry: Hashable, Sendable, Codable {
    /// Its name by language.
    public var name: LocalizedText

    /// Makes an entry.
    public init(name: LocalizedText) { self.name = name }
}

/// What the registry says of an audience.
public struct AudienceEntry: Hashable, Sendable, Codable {
    /// Its name by language.
    public var name: LocalizedText
    /// The TCP port of its live stream, 1...65,535; 0 lets the system choose.
    public var port: Int

    /// Makes an entry.
    public init(name: LocalizedText, port: Int) {
        self.name = name
        self.port = port
    }
}

/// Someone with keys: a person's tool, an agency's system or a service of the exchange.
public struct Account: Hashable, Sendable, Codable {
    /// What an account may do beyond reading and publishing.
    public enum Role: String, Hashable, Sendable, Codable {
        /// It is a service of this exchange: it may hold leases and read the registry.
        case service
        /// Its requests may name another reader.
        case actFor = "act-for"
    }

    /// Its keys, at most two at a time while one replaces the other.
    public var keys: [AccountKey]
    /// The audiences it may read.
    public var read: [Audience]
    /// What it may publish.
    public var publish: [Grant]
    /// What else it may do.
    public var roles: [Role]

    /// Makes an account.
    public init(keys: [AccountKey], read: [Audience] = [], publish: [Grant] = [], roles: [Role] = []) {
        self.keys = keys
        self.read = read
        self.publish = publish
        self.roles = roles
    }

    /// Reads an account; what is absent is empty.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.keys = try members.list("keys")
        self.read = try members.list("read")
        self.publish = try members.list("publish")
        self.roles = try members.list("roles")
    }

    /// Writes an account without what is empty.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("keys", list: self.keys)
        try members.write("read", list: self.read)
        try members.write("publish", list: self.publish)
        try members.write("roles", list: self.roles)
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

    /// Makes a key.
    public init(id: String, curve: String, signing: String) {
        self.id = id
        self.curve = curve
        self.signing = signing
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
