import Exchange
@testable import IndexingCore
import Schema
import Testing

/// What indexing answers, and to whom.
struct IndexingRequestTests {
    private func filled() async throws -> IndexingFixture {
        let fixture = try IndexingFixture()
        try await fixture.indexer.apply([
            try fixture.delivery("open", "comet seen"),
            try fixture.delivery("closed", "comet hidden", audience: IndexingFixture.jp),
        ])
        #expect(try await fixture.indexer.apply([.caughtUp(fixture.cursor)]))
        return fixture
    }

    static let readers: [(reader: AccountName?, ids: Set<String>)] = [
        (nil, ["open"]),
        (IndexingFixture.outsider, ["open"]),
        (IndexingFixture.insider, ["open", "closed"]),
        (try? AccountName("nobody"), []),
    ]

    @Test("a reader finds, counts and gets what it may read, whoever asks for it", arguments: readers)
    func reading(reader: AccountName?, ids: Set<String>) async throws {
        let fixture = try await self.filled()
        for body in ["{}", #"{"text":"comet"}"#, #"{"topics":["ssa/>"],"agencies":["jp.jaxa"],"limit":500}"#] {
            let answer: SearchAnswer = try await fixture.ask(
                "search",
                body,
                as: IndexingFixture.service,
                reader: reader
            )
            #expect(Set(answer.hits.map(\.update.id.name)) == ids)
            #expect(answer.total == ids.count)
        }
        let topics: TopicsAnswer = try await fixture.ask("topics", as: IndexingFixture.service, reader: reader)
        #expect(topics.topics.map(\.count) == (ids.isEmpty ? [] : [ids.count]))
        var refusals: Set<RequestRefusal> = []
        for id in ["open", "closed", "no-such-update"] {
            do {
                let answer: UpdateAnswer = try await fixture.ask(
                    "update",
                    #"{"id":"\#(id)"}"#,
                    as: IndexingFixture.service,
                    reader: reader
                )
                #expect(ids.contains(answer.update.id.name))
            } catch let refusal as RequestRefusal {
                #expect(!ids.contains(id))
                refusals.insert(refusal)
            }
        }
        // Denied and absent look alike.
        #expect(refusals.count == 1)
        #expect(refusals.first?.code == "NOT_FOUND")
    }

    static let refused: [(verb: String, body: String, code: String)] = [
        ("search", "", "BAD_REQUEST"),
        ("search", "[]", "BAD_REQUEST"),
        ("search", #"{"text":1}"#, "BAD_REQUEST"),
        ("search", #"{"limit":0}"#, "BAD_REQUEST"),
        ("search", #"{"limit":501}"#, "BAD_REQUEST"),
        ("search", #"{"limit":-9223372036854775808}"#, "BAD_REQUEST"),
        ("search", #"{"limit":1e30}"#, "BAD_REQUEST"),
        ("search", #"{"topics":["NO"]}"#, "BAD_REQUEST"),
        ("search", #"{"topics":[\#(Array(repeating: "\">\"", count: 65).joined(separator: ","))]}"#, "BAD_REQUEST"),
        ("search", #"{"agencies":["jaxa"]}"#, "BAD_REQUEST"),
        ("search", #"{"from":"yesterday"}"#, "BAD_REQUEST"),
        ("search", #"{"from":"2026-04-02T00:00:00Z","until":"2026-04-01T00:00:00Z"}"#, "BAD_REQUEST"),
        ("search", #"{"before":"x"}"#, "BAD_REQUEST"),
        ("search", #"{"text":"\#(String(repeating: "x", count: 1_001))"}"#, "BAD_REQUEST"),
        ("search", #"{"text":"\#(String(repeating: "x ", count: 33))"}"#, "BAD_REQUEST"),
        ("update", "{}", "BAD_REQUEST"),
        ("update", #"{"id":"<>"}"#, "BAD_REQUEST"),
        ("rebuild", "{}", "DENIED"),
        ("drop", "{}", "BAD_REQUEST"),
        ("", "", "BAD_REQUEST"),
    ]

    @Test("what cannot be answered is refused with a sentence", arguments: refused)
    func refuses(verb: String, body: String, code: String) async throws {
        let fixture = try await self.filled()
        let refusal = await #expect(throws: RequestRefusal.self) {
            let _: JSONValue = try await fixture.ask(verb, body, reader: IndexingFixture.insider)
        }
        #expect(refusal?.code == code)
        #expect(refusal?.sentence.isEmpty == false)
    }

    @Test("only a service, for itself, may have the archive rebuilt")
    func rebuild() async throws {
        let fixture = try await self.filled()
        let askers: [(account: AccountName, reader: AccountName?)] = [
            (IndexingFixture.insider, IndexingFixture.insider), (IndexingFixture.service, nil),
            (IndexingFixture.service, IndexingFixture.insider), (IndexingFixture.insider, IndexingFixture.service),
        ]
        for (account, reader) in askers {
            let refusal = await #expect(throws: RequestRefusal.self) {
                let _: HealthAnswer = try await fixture.ask("rebuild", as: account, reader: reader)
            }
            #expect(refusal?.code == "DENIED")
        }
        #expect(try await fixture.indexer.apply([SubscriptionEvent]()))
    }

    @Test("health tells a reader of what it may read, and a service of all")
    func health() async throws {
        let fixture = try await self.filled()
        let outside: HealthAnswer = try await fixture.ask("health", reader: nil)
        #expect(outside.status == .ok)
        #expect(outside.cursor == Cursor(log: fixture.log, positions: [.public: 1]))
        #expect(outside.figures.isEmpty)
        let inside: HealthAnswer = try await fixture.ask(
            "health",
            as: IndexingFixture.service,
            reader: IndexingFixture.service
        )
        #expect(inside.cursor == fixture.cursor)
        #expect(inside.figures == ["events": 2, "unreadable": 0])
    }

    @Test("a question says what is asked for and nothing else")
    func question() throws {
        let empty = try JSONText.decode(SearchQuestion.self, from: Array("{}".utf8), called: "search")
        #expect(empty == SearchQuestion())
        #expect(String(decoding: JSONText.encode(empty), as: UTF8.self) == #"{"limit":50}"#)
        let full = SearchQuestion(
            text: "comet",
            topics: [try TopicPattern("ssa/>")],
            agencies: [try AgencyID("jp.jaxa")],
            from: Timestamp(microseconds: 0),
            until: Timestamp(microseconds: 1_000_000),
            limit: 7,
            before: "token"
        )
        #expect(try JSONText.decode(SearchQuestion.self, from: JSONText.encode(full), called: "search") == full)
    }
}
