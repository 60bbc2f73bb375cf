/// Who takes part in an exchange, and who may read and publish what.
///
/// It is data: one YAML file that the bus reads. What it does not grant is denied.
public struct Registry: Hashable, Sendable, Codable {
    /// The agencies, by id.
    public var agencies: [AgencyID: AgencyEntry]
    /// The audiences, by name.
    public var audiences: [Audience: AudienceEntry]
    /// The accounts, by name.
    ///
    /// Each change makes the index of keys anew, so change many accounts in a dictionary of one's own.
    public var accounts: [AccountName: Account] { didSet { self.holders = Self.holders(in: self.accounts) } }
    /// Topics beside those of ``TopicTree/standard``, or other names for them: `en` and `ja` of each.
    public var topics: [Topic: LocalizedText]
    /// How many may read `public` without an account; nil: nobody.
    public var guests: GuestLimits?
    /// Who holds a CURVE public key, by its Z85.
    private(set) var holders: [String: KeyHolder]

    private enum CodingKeys: CodingKey {
        case agencies, audiences, accounts, topics, guests
    }

    /// Makes a registry.
    public init(
        agencies: [AgencyID: AgencyEntry] = [:],
        audiences: [Audience: AudienceEntry] = [:],
        accounts: [AccountName: Account] = [:],
        topics: [Topic: LocalizedText] = [:],
        guests: GuestLimits? = nil
    ) {
        self.agencies = agencies
        self.audiences = audiences
        self.accounts = accounts
        self.topics = topics
        self.guests = guests
        self.holders = Self.holders(in: accounts)
    }

    /// Reads a registry; what is absent is empty.
    /// - Throws: ``SchemaError`` as ``check()`` does, or what the decoder throws.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.init(
            agencies: try members.optional("agencies") ?? [:],
            audiences: try members.optional("audiences") ?? [:],
            accounts: try members.optional("accounts") ?? [:],
            topics: try members.optional("topics") ?? [:],
            guests: try members.optional("guests")
        )
        try self.check()
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
    public func catalogue(for reader: AccountName?, at now: Timestamp) -> Catalogue {
        Catalogue(
            agencies: self.agencies,
            audiences: self.audiences.filter { self.mayRead(reader, $0.key, at: now) }.mapValues(\.name),
            topics: self.tree.entries.map {
                .init(topic: $0.topic, name: LocalizedText(["en": $0.english, "ja": $0.japanese]))
            }
        )
    }

    /// The one decision on reading: whether a reader may read an audience at a moment.
    ///
    /// A reader is an account's name; nil is someone without an account, who may read `public` only.
    public func mayRead(_ reader: AccountName?, _ audience: Audience, at now: Timestamp) -> Bool {
        guard self.audiences[audience] != nil else { return false }
        guard let reader else { return audience == .public }
        guard let account = self.accounts[reader], account.isActive(at: now) else { return false }
        return account.read.contains(audience)
    }

    /// The audiences that a reader may read at a moment.
    public func readable(by reader: AccountName?, at now: Timestamp) -> Set<Audience> {
        Set(self.audiences.keys.filter { self.mayRead(reader, $0, at: now) })
    }

    /// The one decision on publishing: whether an account may publish for an agency, under all topics, to an audience.
    public func mayPublish(
        _ account: AccountName,
        agency: AgencyID,
        topics: [Topic],
        audience: Audience,
        at now: Timestamp
    ) -> Bool {
        guard self.audiences[audience] != nil, let account = self.accounts[account], account.isActive(at: now) else {
            return false
        }
        return topics.allSatisfy { topic in
            account.publish.contains { grant in
                grant.agencies.contains { $0 == "*" || $0 == agency.name }
                    && grant.audiences.contains { $0 == "*" || $0 == audience.name }
                    && grant.topics.contains { $0.matches(topic) }
            }
        }
    }

    /// Whether an account has a role at a moment; nobody has none.
    public func has(_ role: Account.Role, _ account: AccountName?, at now: Timestamp) -> Bool {
        guard let account = account.flatMap({ self.accounts[$0] }), account.isActive(at: now) else { return false }
        return account.roles.contains(role)
    }
}

/// How many connections those without an account may have to a service, all together and from one address.
public struct GuestLimits: Hashable, Sendable, Codable {
    /// What an exchange starts with that turns guests on.
    public static let standard = Self(connections: 256, perAddress: 32)

    /// The most connections of all guests to one service, 1...100,000.
    public var connections: Int
    /// The most connections of guests from one IP address to one service, 1...100,000.
    public var perAddress: Int

    /// Makes limits.
    public init(connections: Int, perAddress: Int) {
        self.connections = connections
        self.perAddress = perAddress
    }

    /// Reads limits; what is absent is as in ``standard``.
    /// - Throws: ``SchemaError`` when one is out of range.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.connections = try members.optional("connections") ?? Self.standard.connections
        self.perAddress = try members.optional("perAddress") ?? Self.standard.perAddress
        for (name, value) in [("connections", self.connections), ("perAddress", self.perAddress)]
        where !(1...100_000).contains(value) {
            let rule = "say 1 to 100000; leave guests out to let nobody in without an account"
            throw SchemaError.invalid(field: "guests.\(name)", value: "\(value)", rule: rule)
        }
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
