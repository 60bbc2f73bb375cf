/// Who is at the other end of a connection.
public enum Peer: Hashable, Sendable {
    /// An account, by the key with this id.
    case account(AccountName, key: String)
    /// Someone without an account, of whom nothing is known.
    case guest

    /// The account; nil for a guest.
    public var account: AccountName? {
        guard case .account(let name, _) = self else { return nil }
        return name
    }

    /// What the ZAP handler calls the connection: `ACCOUNT KEY-ID`, or `*`, which no account is called.
    public var userID: String {
        switch self {
        case .account(let name, let key): "\(name) \(key)"
        case .guest: "*"
        }
    }

    /// Reads what the ZAP handler called a connection; nil when it is nothing that it says.
    public init?(userID: String) {
        if userID == "*" {
            self = .guest
            return
        }
        let words = userID.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, !words[1].isEmpty, let name = try? AccountName(String(words[0])) else { return nil }
        self = .account(name, key: String(words[1]))
    }
}

/// The account that a key belongs to, and its id.
struct KeyHolder: Hashable, Sendable {
    let account: AccountName
    let key: AccountKey
}

extension Registry {
    /// Who holds a CURVE public key at a moment; nil: nobody who may connect.
    ///
    /// A key that is nobody's is a guest's where there are guests. One that is retired, or outside its dates or its
    /// account's, is nobody's guest either, so that its owner notices.
    ///
    /// - Parameters:
    ///   - curve: 40 characters of Z85.
    ///   - now: The moment.
    /// - Returns: The account and key, or a guest.
    public func peer(curve: String, at now: Timestamp) -> Peer? {
        guard let holder = self.holders[curve] else { return self.guests == nil ? nil : .guest }
        let peer = Peer.account(holder.account, key: holder.key.id)
        return self.admits(peer, at: now) ? peer : nil
    }

    /// Who is at the other end of a connection, if that very key still counts; to be asked at every message.
    ///
    /// - Parameters:
    ///   - userID: What the ZAP handler called the connection, as in `Message.userID`.
    ///   - now: The moment.
    /// - Returns: The account and key, or a guest; nil: nobody any more.
    public func peer(userID: String?, at now: Timestamp) -> Peer? {
        guard let peer = userID.flatMap({ Peer(userID: $0) }), self.admits(peer, at: now) else { return nil }
        return peer
    }

    /// Everyone who may connect at a moment.
    public func peers(at now: Timestamp) -> [Peer] {
        let known = self.holders.values.map { Peer.account($0.account, key: $0.key.id) }
        return (known + [.guest]).filter { self.admits($0, at: now) }
    }

    /// The account and key that a CURVE public key belongs to, whether or not it counts.
    public func owner(curve: String) -> Peer? {
        self.holders[curve].map { .account($0.account, key: $0.key.id) }
    }

    /// The key with an id, of an account, for verifying what was signed at any time.
    public func key(_ id: String, of account: AccountName) -> AccountKey? {
        self.accounts[account]?.keys.first { $0.id == id }
    }

    /// The key with an id, of an account, if new signatures with it count at a moment.
    public func activeKey(_ id: String, of account: AccountName, at now: Timestamp) -> AccountKey? {
        guard let key = self.key(id, of: account), key.isActive(at: now) else { return nil }
        return key
    }

    private func admits(_ peer: Peer, at now: Timestamp) -> Bool {
        switch peer {
        case .guest: self.guests != nil
        case .account(let name, let key):
            self.accounts[name]?.valid.contains(now) == true && self.activeKey(key, of: name, at: now) != nil
        }
    }

    static func holders(in accounts: [AccountName: Account]) -> [String: KeyHolder] {
        var holders: [String: KeyHolder] = [:]
        for (name, account) in accounts {
            for key in account.keys { holders[key.curve] = KeyHolder(account: name, key: key) }
        }
        return holders
    }

    /// Checks what no single entry shows: that no key is in two places, and that no account has more than two at a time.
    /// - Throws: ``SchemaError`` with the account and the rule that it breaks.
    public func check() throws(SchemaError) {
        var curves: Set<String> = []
        var ids: Set<String> = []
        for (name, account) in self.accounts.sorted(by: { $0.key < $1.key }) {
            for key in account.keys {
                guard curves.insert(key.curve).inserted, ids.insert(key.id).inserted else {
                    throw Self.invalid(name, "the key \(key.id) is in the registry twice; a key belongs to one account")
                }
            }
            let keys = account.keys.filter { $0.retired == nil }
            // The most that count at once count when one of them begins to.
            let begin = keys.map { $0.valid.from ?? Timestamp(microseconds: .min) }
            guard begin.allSatisfy({ moment in keys.count { $0.isActive(at: moment) } <= 2 }) else {
                throw Self.invalid(name, "it has more than two keys at a time; retire one with taiwa key revoke")
            }
        }
    }

    private static func invalid(_ account: AccountName, _ rule: String) -> SchemaError {
        .invalid(field: "account", value: account.name, rule: rule)
    }
}
