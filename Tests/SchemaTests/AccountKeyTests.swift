import Foundation
import Schema
import Testing

@Suite("Keys of accounts") struct AccountKeyTests {
    static let now = Timestamp(milliseconds: 1_790_000_000_000)
    static let name = "jaxa"

    /// A key that a number tells from others.
    static func key(_ number: Int, from: Int64? = nil, until: Int64? = nil, retired: Bool = false) -> AccountKey {
        let digits = String(number, radix: 16)
        let id = String(repeating: "0", count: 16 - digits.count) + digits
        return AccountKey(
            id: id,
            curve: String(repeating: "k", count: 40 - digits.count) + digits,
            signing: String(repeating: "s", count: 43 - digits.count) + digits + "=",
            valid: ValidityDates(
                from: from.map { Self.now.adding(seconds: $0) },
                until: until.map { Self.now.adding(seconds: $0) }
            ),
            retired: retired ? Self.now.adding(seconds: 3_600) : nil
        )
    }

    static func registry(_ keys: [AccountKey], valid: ValidityDates = .init(), guests: GuestLimits? = nil) throws
        -> Registry
    {
        Registry(
            audiences: [.public: AudienceEntry(name: LocalizedText("x"), port: 0)],
            accounts: [try AccountName(Self.name): Account(keys: keys, read: [.public], valid: valid)],
            guests: guests
        )
    }

    @Test(
        "a key counts from its first moment up to its last, and never once it is retired",
        arguments: [
            (Self.key(1), true), (Self.key(1, from: 0), true), (Self.key(1, from: 1), false),
            (Self.key(1, until: 0), false), (Self.key(1, until: 1), true), (Self.key(1, from: -2, until: -1), false),
            (Self.key(1, retired: true), false), (Self.key(1, from: -1, until: 1, retired: true), false),
        ]
    )
    func dates(key: AccountKey, counts: Bool) throws {
        let registry = try Self.registry([key])
        let name = try AccountName(Self.name)
        let peer = Peer.account(name, key: key.id)
        #expect(registry.peer(curve: key.curve, at: Self.now) == (counts ? peer : nil))
        #expect(registry.peer(userID: peer.userID, at: Self.now) == (counts ? peer : nil))
        #expect(registry.activeKey(key.id, of: name, at: Self.now) == (counts ? key : nil))
        #expect(registry.key(key.id, of: name) == key, "what it signed must stay verifiable")
        #expect(registry.mayRead(name, .public, at: Self.now) == counts)
        #expect(registry.owner(curve: key.curve) == peer)
    }

    @Test("an account outside its dates has no key that counts")
    func account() throws {
        let past = ValidityDates(until: Self.now)
        let registry = try Self.registry([Self.key(1)], valid: past)
        #expect(registry.peer(curve: Self.key(1).curve, at: Self.now) == nil)
        #expect(registry.mayRead(try AccountName(Self.name), .public, at: Self.now) == false)
        #expect(registry.peer(curve: Self.key(1).curve, at: Self.now.adding(seconds: -1)) != nil)
    }

    @Test("while one key replaces the other both count, and the account reads as long as one does")
    func rotation() throws {
        let registry = try Self.registry([Self.key(1, until: 10), Self.key(2, from: 0), Self.key(3, retired: true)])
        try registry.check()
        for (seconds, counts) in [(-1, [1]), (0, [1, 2]), (9, [1, 2]), (10, [2])] as [(Int64, [Int])] {
            let now = Self.now.adding(seconds: seconds)
            #expect([1, 2, 3].filter { registry.peer(curve: Self.key($0).curve, at: now) != nil } == counts)
            #expect(registry.mayRead(try AccountName(Self.name), .public, at: now))
        }
    }

    @Test("a registry with three keys at a time, a key in two places or a key that is none is refused")
    func refused() throws {
        #expect(throws: SchemaError.self) { try Self.registry([Self.key(1), Self.key(2), Self.key(3)]).check() }
        #expect(throws: SchemaError.self) {
            try Self.registry([Self.key(1, until: 9), Self.key(2, from: 5), Self.key(3, from: 8)]).check()
        }
        try Self.registry([Self.key(1, until: 8), Self.key(2, from: 5), Self.key(3, from: 8)]).check()
        var twice = try Self.registry([Self.key(1)])
        twice.accounts[try AccountName("other")] = Account(keys: [Self.key(1, retired: true)])
        #expect(throws: SchemaError.self) { try twice.check() }
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode(Registry.self, from: JSONEncoder().encode(twice))
        }
        for wrong in [
            #"{"id":"x","curve":"","signing":""}"#, #"{"until":"2026-01-01T00:00:00Z","from":"2026-01-01T00:00:00Z"}"#,
        ] {
            #expect(throws: (any Error).self) { try JSONDecoder().decode(AccountKey.self, from: Data(wrong.utf8)) }
        }
    }

    @Test("a registry is read as it was written, and one without dates and guests has none")
    func roundTrip() throws {
        let keys = [Self.key(1, from: -5, until: 7), Self.key(2), Self.key(3, retired: true)]
        let registry = try Self.registry(keys, valid: ValidityDates(from: Self.now), guests: .standard)
        #expect(try JSONDecoder().decode(Registry.self, from: JSONEncoder().encode(registry)) == registry)
        let empty = try JSONDecoder().decode(Registry.self, from: Data("{}".utf8))
        #expect(empty == Registry() && empty.guests == nil)
        #expect(try JSONDecoder().decode(GuestLimits.self, from: Data("{}".utf8)) == .standard)
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode(GuestLimits.self, from: Data(#"{"connections":0}"#.utf8))
        }
    }

    @Test("a key that nobody has is a guest's where there are guests; one that no longer counts is not")
    func guests() throws {
        let keys = [Self.key(1, retired: true), Self.key(2)]
        for guests in [nil, GuestLimits.standard] {
            let registry = try Self.registry(keys, guests: guests)
            #expect(registry.peer(curve: Self.key(9).curve, at: Self.now) == (guests == nil ? nil : .guest))
            #expect(registry.peer(userID: "*", at: Self.now) == (guests == nil ? nil : .guest))
            #expect(registry.peer(curve: Self.key(1).curve, at: Self.now) == nil)
        }
    }

    @Test(
        "what no ZAP handler says is nobody",
        arguments: [
            nil, "", " ", "jaxa", "jaxa ", " 0000000000000002", "jaxa 0000000000000002 ", "JAXA 0000000000000002", "**",
        ]
    )
    func nobody(userID: String?) throws {
        let registry = try Self.registry([Self.key(2)], guests: .standard)
        #expect(registry.peer(userID: userID, at: Self.now) == nil)
        #expect(registry.peer(userID: "jaxa 0000000000000002", at: Self.now) != nil)
    }
}
