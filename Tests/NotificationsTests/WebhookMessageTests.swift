import Exchange
import Foundation
import Schema
import Storage
import TestSupport
import Testing

@testable import NotificationsCore

@Suite("Webhook messages", .timeLimit(.minutes(5)))
struct WebhookMessageTests {
    func notice(isExercise: Bool = false, bytes: [UInt8]? = nil) throws -> Notice {
        let delivery = try Delivery.sample(7, audience: "bilateral", isExercise: isExercise)
        return Notice(
            log: delivery.log,
            audience: delivery.audience,
            position: delivery.position,
            time: delivery.time,
            isExercise: delivery.isExercise,
            updateID: try UpdateID("bilateral-7"),
            bytes: bytes ?? delivery.bytes
        )
    }

    @Test("the signature is that of the specification's example")
    func example() throws {
        let secret = try #require(WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        let signature = WebhookMessage.signature(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
            seconds: 1_614_265_330,
            body: Array("{\"test\": 2432232314}".utf8),
            secret: secret
        )
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test("the body holds the event byte for byte, also where its JSON is written unusually")
    func body() throws {
        let event = Array("{ \"b\" : 1.0e2,\n \"a\":\"\\u00e9\\/\" }".utf8)
        let body = WebhookMessage.body(of: try self.notice(isExercise: true, bytes: event))
        let expected =
            #"{"type":"taiwa.update","timestamp":"2026-04-01T00:00:00Z","data":{"audience":"bilateral","#
            + #""exercise":true,"log":"a000000000000000","position":7,"event":"#
        #expect(body == Array(expected.utf8) + event + Array("}}".utf8))
        _ = try JSONText.decode(JSONValue.self, from: body, called: "body")
    }

    @Test("the id follows from subscription, audience and event alone")
    func identity() throws {
        let one = SubscriptionID.random()
        var notice = try self.notice()
        let id = WebhookMessage.id(of: notice, to: one)
        #expect(id.count == 36 && id.hasPrefix("msg_"))
        #expect(WebhookMessage.id(of: notice, to: .random()) != id)
        notice.position = 99
        notice.log = .random()
        #expect(WebhookMessage.id(of: notice, to: one) == id)
        notice.audience = .public
        #expect(WebhookMessage.id(of: notice, to: one) != id)
        notice.audience = try Audience("bilateral")
        notice.bytes.append(0x20)
        #expect(WebhookMessage.id(of: notice, to: one) != id)
    }

    @Test(
        "a secret is whsec_ and 24 to 64 bytes in base64",
        arguments: [
            (23, false), (24, true), (32, true), (64, true), (65, false), (0, false),
        ]
    )
    func secretSizes(count: Int, isValid: Bool) {
        let text = "whsec_" + Data(repeating: 7, count: count).base64EncodedString()
        #expect(WebhookSecret(text)?.text == (isValid ? text : nil))
    }

    @Test("what is no secret is refused", arguments: ["", "whsec_", "whsec_*", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])
    func noSecret(text: String) {
        #expect(WebhookSecret(text) == nil)
    }

    @Test("a secret describes itself without its bytes, also inside what holds it")
    func secretDescription() throws {
        let secret = try #require(WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        let subscription = StoredSubscription(
            owner: try AccountName("tsukuba"),
            name: "one",
            filter: SubscriptionFilter(),
            url: "https://hooks.example.org/",
            secret: secret,
            created: .now
        )
        var dumped = ""
        dump(subscription, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\(subscription)", dumped] {
            #expect(!text.contains("MfKQ"))
            #expect(!text.contains("49, 242"))
        }
    }

    @Test("secrets that the service makes are all different and valid")
    func randomSecrets() {
        let secrets = Set((0..<100).map { _ in WebhookSecret.random().text })
        #expect(secrets.count == 100)
        #expect(secrets.allSatisfy { WebhookSecret($0) != nil })
    }

    /// Reads `[[secret, body, headers], …]` and prints one line each: the event's id, or the kind of error.
    static let verifier = """
        import json, sys
        from standardwebhooks.webhooks import Webhook, WebhookVerificationError
        for secret, body, headers in json.load(sys.stdin):
            try:
                print(Webhook(secret).verify(body, headers)["data"]["event"]["id"])
            except WebhookVerificationError as error:
                print("refused")
        """

    @Test(
        "an independent implementation verifies what is sent, and refuses what was changed",
        .enabled("needs Python with the package standardwebhooks from PyPI") { await Python.executable() != nil }
    )
    func independent() async throws {
        let office = try Office()
        office.held.move(to: .now)
        let server = try LocalServer { _ in .init(204) }
        defer { server.stop() }
        let added = try await office.subscribe("tsukuba", to: server.url("/hook"))
        let time = Timestamp(milliseconds: office.held.now.milliseconds).description
        try await office.notifier.apply(.update(.sample(1, audience: "jp", at: time)))
        let sent = try await {
            var sent: LocalServer.Request?
            try await office.sending { sent = await server.requests.first { _ in true } }
            return try #require(sent)
        }()
        try await office.close()
        try office.remove()

        func input(secret: String? = nil, body: String? = nil, changing header: (String, String)? = nil) -> JSONValue {
            var headers = sent.headers
            if let header { headers[header.0] = header.1 }
            return .array([
                .string(secret ?? added.secret),
                .string(body ?? String(decoding: sent.body, as: UTF8.self)),
                .object(headers.mapValues { .string($0) }),
            ])
        }
        let seconds = try #require(Int64(sent.headers["webhook-timestamp"] ?? ""))
        let inputs: JSONValue = .array([
            input(),
            input(secret: WebhookSecret.random().text),
            input(body: String(decoding: sent.body, as: UTF8.self) + " "),
            input(changing: ("webhook-id", "msg_other")),
            input(changing: ("webhook-timestamp", "\(seconds + 1)")),
        ])
        let result = try await Python.run(Self.verifier, input: JSONText.encode(inputs))
        #expect(result.status == 0, "\(result.error)")
        #expect(result.output == "jp-1\nrefused\nrefused\nrefused\nrefused\n")
    }
}
