import Exchange
import SQLiteStorage
import Schema
import Storage
import Testing

@testable import NotificationsCore

@Suite("What accounts ask", .timeLimit(.minutes(5)))
struct DeskTests {
    func refusal(_ body: () async throws -> [UInt8]) async throws -> String? {
        do {
            Issue.record("answered: \(String(decoding: try await body(), as: UTF8.self))")
            return nil
        } catch let refusal as RequestRefusal { return refusal.code }
    }

    @Test("a subscription is added, listed without its secret, and removed")
    func lifecycle() async throws {
        try await Office.with { office in
            let text = """
                {"name":"衛星接近","topics":["ssa/>","*/alert"],"agencies":["jp.jaxa"],"minimumSeverity":"severe",
                "webhook":{"url":"https://hooks.example.org/a"}}
                """
            let added = try JSONText.decode(
                SubscriptionAddAnswer.self,
                from: try await office.answer("tsukuba", "subscription.add", Array(text.utf8)),
                called: "answer"
            )
            #expect(WebhookSecret(added.secret) != nil)
            let listed = String(
                decoding: try await office.answer("tsukuba", "subscription.list", Array("{}".utf8)),
                as: UTF8.self
            )
            #expect(
                listed == """
                    {"subscriptions":[{"agencies":["jp.jaxa"],"created":"2026-04-01T00:00:00Z","id":"\(added.id)",\
                    "minimumSeverity":"severe","name":"衛星接近","topics":["ssa/>","*/alert"],\
                    "url":"https://hooks.example.org/a"}]}
                    """
            )
            let question = SubscriptionRemoveQuestion(id: added.id)
            let removed: SubscriptionRemoveAnswer = try await office.ask("tsukuba", "subscription.remove", question)
            #expect(removed.id == added.id)
            let empty: SubscriptionListAnswer = try await office.ask("tsukuba", "subscription.list", Nothing())
            #expect(empty.subscriptions.isEmpty)
        }
    }

    @Test("a secret that its owner brings is the one that is used")
    func ownSecret() async throws {
        try await Office.with { office in
            let secret = WebhookSecret.random()
            let added = try await office.subscribe("tsukuba", secret: secret.text)
            #expect(added.secret == secret.text)
            #expect(try await office.store.all().map(\.secret) == [secret])
        }
    }

    @Test(
        "what cannot be subscribed to is refused",
        arguments: [
            #"{}"#, #"[]"#, #"{"name":"a"}"#,
            #"{"name":"","webhook":{"url":"https://a.example/"}}"#,
            #"{"name":"\#(String(repeating: "a", count: 101))","webhook":{"url":"https://a.example/"}}"#,
            #"{"name":"a","webhook":{"url":"file:///etc/passwd"}}"#,
            #"{"name":"a","webhook":{"url":"gopher://a.example/"}}"#,
            #"{"name":"a","webhook":{"url":"https://user:password@a.example/"}}"#,
            #"{"name":"a","webhook":{"url":"/relative"}}"#,
            #"{"name":"a","webhook":{"url":"https://a.example/\#(String(repeating: "a", count: 2_048))"}}"#,
            #"{"name":"a","webhook":{"url":"https://a.example/","secret":"whsec_AAAA"}}"#,
            #"{"name":"a","webhook":{"url":"https://a.example/","secret":""}}"#,
            #"{"name":"a","topics":[],"webhook":{"url":"https://a.example/"}}"#,
            #"{"name":"a","topics":["SSA"],"webhook":{"url":"https://a.example/"}}"#,
            #"{"name":"a","agencies":["x"],"webhook":{"url":"https://a.example/"}}"#,
            #"{"name":"a","minimumSeverity":"bad","webhook":{"url":"https://a.example/"}}"#,
            #"{"name":"a","topics":[\#(Array(repeating: "\">\"", count: 65).joined(separator: ","))],"webhook":{"url":"https://a.example/"}}"#,
        ]
    )
    func refused(text: String) async throws {
        try await Office.with { office in
            let code = try await self.refusal {
                try await office.answer("tsukuba", "subscription.add", Array(text.utf8))
            }
            #expect(code == "BAD_REQUEST")
            #expect(try await office.store.all().isEmpty)
        }
    }

    @Test(
        "a guest and an unknown account have no subscriptions",
        arguments: ["subscription.add", "subscription.list", "subscription.remove", "deliveries"],
        [nil, "nobody"]
    )
    func guests(verb: String, reader: String?) async throws {
        try await Office.with { office in
            let bodies = [
                "subscription.add": #"{"name":"a","webhook":{"url":"https://a.example/"}}"#,
                "subscription.remove": #"{"id":"a000000000000000"}"#,
            ]
            let code = try await self.refusal {
                try await office.answer(reader, verb, Array((bodies[verb] ?? "{}").utf8))
            }
            #expect(code == "DENIED")
        }
    }

    @Test("another's subscription and none look alike")
    func others() async throws {
        try await Office.with { office in
            let added = try await office.subscribe("tsukuba")
            try await office.notifier.apply(.update(.sample(1)))
            var answers: [RequestRefusal] = []
            for id in [added.id, try SubscriptionID("zzzzzzzzzzzzzzzz")] {
                for (verb, body) in [
                    ("subscription.remove", JSONText.encode(SubscriptionRemoveQuestion(id: id))),
                    ("deliveries", JSONText.encode(DeliveriesQuestion(subscription: id))),
                ] {
                    do { _ = try await office.answer("houston", verb, body) } catch let refusal as RequestRefusal {
                        let sentence = refusal.sentence.replacing(id.name, with: "ID")
                        answers.append(RequestRefusal(refusal.code, sentence))
                    }
                }
            }
            #expect(answers.count == 4)
            #expect(Set(answers).count == 1)
            #expect(answers.first?.code == "NOT_FOUND")
            #expect(try await office.deliveries(of: "houston").isEmpty)
            #expect(try await office.deliveries(of: "tsukuba").count == 1)
        }
    }

    @Test("deliveries of audiences that the owner may not read any more are not told")
    func unreadable() async throws {
        try await Office.with { office in
            try await office.subscribe("tsukuba")
            try await office.notifier.apply(.update(.sample(1, audience: "jp")))
            try await office.notifier.apply(.update(.sample(1)))
            #expect(try await office.deliveries().map(\.updateID.name) == ["public-1", "jp-1"])
            office.registry.current?.accounts[try AccountName("tsukuba")]?.read = [.public]
            #expect(try await office.deliveries().map(\.updateID.name) == ["public-1"])
        }
    }

    @Test("deliveries are told newest first, as many as asked for, 1 to 500", arguments: [(1, 1), (2, 2), (500, 3)])
    func limit(limit: Int, expected: Int) async throws {
        try await Office.with { office in
            let added = try await office.subscribe("tsukuba")
            for position in 1...3 as ClosedRange<UInt64> { try await office.notifier.apply(.update(.sample(position))) }
            let question = DeliveriesQuestion(subscription: added.id, limit: limit)
            let answer: DeliveriesAnswer = try await office.ask("tsukuba", "deliveries", question)
            let all = ["public-3", "public-2", "public-1"]
            #expect(answer.deliveries.map(\.updateID.name) == Array(all.prefix(expected)))
        }
    }

    @Test("a limit outside 1 to 500 is refused", arguments: [0, -1, 501, .max])
    func badLimit(limit: Int) async throws {
        try await Office.with { office in
            let body = JSONText.encode(DeliveriesQuestion(limit: limit))
            let code = try await self.refusal { try await office.answer("tsukuba", "deliveries", body) }
            #expect(code == "BAD_REQUEST")
        }
    }

    @Test("an account has at most 100 subscriptions, which takes none from another")
    func tooMany() async throws {
        try await Office.with { office in
            for _ in 0..<Desk.maximumEach { try await office.subscribe("tsukuba") }
            await #expect(throws: RequestRefusal.self) { try await office.subscribe("tsukuba") }
            try await office.subscribe("houston")
        }
    }

    @Test("anyone may ask for health; an unknown verb is refused")
    func verbs() async throws {
        try await Office.with { office in
            let health: HealthAnswer = try await office.ask(nil, "health", Nothing())
            #expect(health.service == "notifications")
            let code = try await self.refusal { try await office.answer("tsukuba", "x", []) }
            #expect(code == "BAD_REQUEST")
        }
    }
}
