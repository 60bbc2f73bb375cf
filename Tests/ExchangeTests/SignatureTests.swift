import Foundation
import Schema
import TestSupport
import Testing

@testable import Exchange

@Suite("Signatures as a subscriber sees them", .timeLimit(.minutes(5))) struct SignatureTests {
    private let signer = Credentials.generate(account: AccountName(trusted: "agency"))

    private func delivery(_ position: UInt64, key: String? = nil, signature: String? = nil) throws -> Delivery {
        let bytes = Array("event \(position)".utf8)
        let header = RecordHeader(
            audience: .public,
            sequence: position,
            position: position,
            time: Timestamp(milliseconds: 0),
            log: try LogID("0123456789abcdef")
        )
        return Delivery(
            stream: "t/ssa/us.nasa/",
            header: header,
            bytes: bytes,
            keyID: key ?? self.signer.publicKey.id,
            signature: try signature ?? EventSignature.sign(bytes, with: self.signer)
        )
    }

    private var key: SigningKey {
        SigningKey(self.signer.publicKey, of: self.signer.account, Account(keys: [self.signer.publicKey]))
    }

    @Test("what is signed is delivered; what is not, wrong or by nobody is delivered as that, and in its place")
    func outcomes() async throws {
        var keys = KnownKeys()
        let deliveries = [
            try self.delivery(1), try self.delivery(2, signature: try self.delivery(1).signature),
            try self.delivery(3, key: "-", signature: "-"), try self.delivery(4, key: "0123456789abcdef"),
            try self.delivery(5, signature: "no base64"), try self.delivery(6),
        ]
        try await keys.learn(deliveries) { question in
            #expect(question.ids == [self.signer.publicKey.id, "0123456789abcdef"].sorted())
            return KeysAnswer(keys: [self.key])
        }
        let expected: [SubscriptionEvent] = [
            .update(deliveries[0]), .unverified(deliveries[1], .wrong), .unverified(deliveries[2], .unsigned),
            .unverified(deliveries[3], .unknownKey), .unverified(deliveries[4], .wrong), .update(deliveries[5]),
        ]
        #expect(await keys.judge(deliveries) == expected)
        // The same on several processors.
        let many = Array(repeatElement(deliveries, count: 50).joined())
        #expect(await keys.judge(many) == Array(repeatElement(expected, count: 50).joined()))
    }

    @Test("a key that is not known is asked for again only after a while, and all of them at a bounded rate")
    func rate() async throws {
        var keys = KnownKeys()
        var questions = 0
        let start = ContinuousClock.now
        let unknown = [try self.delivery(1)]
        for second in 0..<130 {
            try await keys.learn(unknown, now: start + .seconds(second)) { _ in
                questions += 1
                return KeysAnswer(keys: second < 120 ? [] : [self.key])
            }
        }
        #expect(questions == 3)
        #expect(keys.judge(unknown[0]) == .update(unknown[0]))
        questions = 0
        for number in 0..<1_000 {
            let other = [try self.delivery(1, key: String(format: "%016x", number), signature: "")]
            try await keys.learn(other, now: start + .seconds(200)) { _ in
                questions += 1
                return KeysAnswer(keys: [])
            }
        }
        #expect(questions == 32)
    }

    @Test("the keys of many publishers are all asked for, however quickly they come")
    func manyKeys() async throws {
        var keys = KnownKeys()
        let now = ContinuousClock.now
        for number in 1...200 {
            let signer = Credentials.generate(account: AccountName(trusted: "agency"))
            let key = SigningKey(signer.publicKey, of: signer.account, Account(keys: [signer.publicKey]))
            let bytes = Array("event 1".utf8)
            let signature = try EventSignature.sign(bytes, with: signer)
            let delivery = try self.delivery(1, key: key.id, signature: signature)
            try await keys.learn([delivery], now: now) { _ in KeysAnswer(keys: [key]) }
            #expect(keys.judge(delivery) == .update(delivery), "\(number)")
        }
    }

    @Test("a subscription verifies by itself, live and in replay, and asks for each key once")
    func subscription() async throws {
        try await withScriptedBus { bus, client in
            let key = self.key
            for position in 1...6 {
                let content = Array("event \(position)".utf8)
                let signature = try EventSignature.sign(content, with: self.signer)
                bus.script.withLock {
                    $0.keys = [key]
                    $0.signatures[position] = (key.id, position == 2 || position == 5 ? "AAAA" : signature)
                }
                if position <= 3 { try await bus.add("ssa/orbit", content: content) }
            }
            let words = try await bus.announcing {
                try await client.withSubscription(to: [.all], from: .earliest) { events in
                    var words: [String] = []
                    for try await event in events {
                        switch event {
                        case .update(let delivery): words.append("\(delivery.position)")
                        case .unverified(let delivery, let fault): words.append("\(delivery.position) \(fault)")
                        case .caughtUp:
                            guard words.count == 3 else { continue }
                            for position in 4...6 {
                                try await bus.add("ssa/orbit", content: Array("event \(position)".utf8))
                            }
                        case .reset, .trimmed: break
                        }
                        if words.count == 6 { return words }
                    }
                    return words
                }
            }
            #expect(words == ["1", "2 wrong", "3", "4", "5 wrong", "6"])
            #expect(bus.script.withLock { $0.keyQuestions } == 1)
        }
    }
}
