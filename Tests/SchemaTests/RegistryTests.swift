import Schema
import Testing

@Suite("Access") struct RegistryTests {
    let registry: Registry
    let reader: AccountName
    let writer: AccountName

    init() throws {
        self.reader = try AccountName("reader")
        self.writer = try AccountName("writer")
        let entry = AudienceEntry(name: LocalizedText("x"), port: 0)
        let grant = Grant(agencies: ["jp.jaxa"], topics: [try TopicPattern("ssa/>")], audiences: ["jp"])
        self.registry = Registry(
            audiences: [.public: entry, try Audience("jp"): entry],
            accounts: [
                self.reader: Account(keys: [], read: [try Audience("jp"), try Audience("gone")]),
                self.writer: Account(keys: [], publish: [grant]),
            ]
        )
    }

    @Test(
        "what is not granted is denied",
        arguments: [
            ("reader", "jp", true), ("reader", "public", false), ("reader", "gone", false), ("writer", "jp", false),
            ("nobody", "public", false), (nil, "public", true), (nil, "jp", false),
        ] as [(String?, String, Bool)]
    )
    func reading(account: String?, audience: String, allowed: Bool) throws {
        #expect(
            self.registry.mayRead(try account.map { try AccountName($0) }, try Audience(audience), at: .now) == allowed
        )
    }

    @Test(
        "publishing needs agency, audience and every topic in a grant",
        arguments: [
            ("jp.jaxa", ["ssa/orbit"], "jp", true), ("jp.jaxa", ["ssa/orbit", "gnss/gps"], "jp", false),
            ("us.nasa", ["ssa/orbit"], "jp", false), ("jp.jaxa", ["ssa/orbit"], "public", false),
        ]
    )
    func publishing(agency: String, topics: [String], audience: String, allowed: Bool) throws {
        let topics = try topics.map { try Topic($0) }
        let granted = self.registry.mayPublish(
            self.writer,
            agency: try AgencyID(agency),
            topics: topics,
            audience: try Audience(audience),
            at: .now
        )
        #expect(granted == allowed)
    }
}
