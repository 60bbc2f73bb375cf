public import Schema

/// The public half of a key that signs events, and whose it is.
public struct SigningKey: Hashable, Sendable, Codable {
    /// Its id, as records name it.
    public var id: String
    /// The Ed25519 public key, 32 bytes in base64.
    public var key: String
    /// Who signs with it.
    public var account: AccountName
    /// The agencies that the account may publish for now; `*` for any.
    public var agencies: [String]
    /// From when it counts; nil: since ever.
    public var from: Timestamp?
    /// Until when it counts; nil: for ever.
    public var until: Timestamp?
    /// Since when nothing new may be signed with it; nil: it is in use.
    public var retired: Timestamp?

    /// Makes the public half known of an account's key.
    public init(_ key: AccountKey, of name: AccountName, _ account: Account) {
        self.id = key.id
        self.key = key.signing
        self.account = name
        self.agencies = Set(account.publish.flatMap(\.agencies)).sorted()
        self.from = key.valid.from
        self.until = key.valid.until
        self.retired = key.retired
    }
}

/// Asks whose keys are those that records name.
public struct KeysQuestion: Hashable, Sendable, Codable {
    /// The most ids of one question.
    public static let most = 64

    /// Key ids, 1...64.
    public var ids: [String]

    /// Makes a question.
    public init(ids: [String]) { self.ids = ids }
}

/// The keys that were asked for, as far as the registry has them.
public struct KeysAnswer: Hashable, Sendable, Codable {
    /// In the order of their ids.
    public var keys: [SigningKey]

    /// Makes an answer.
    public init(keys: [SigningKey]) { self.keys = keys }
}
