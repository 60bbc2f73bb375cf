import Exchange
import Foundation
import Schema
import TestSupport
import Testing
import ZeroMQ

@testable import BusCore

@Suite("What is said to the publish socket", .timeLimit(.minutes(1))) struct AdmissionTests {
    @Test("a message that is no publish is answered with what a publish is, and the next one is taken")
    func malformedMessages() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                let event = try peer.event(1, Event(try update("good")).json())
                let head = [Frame(Wire.publish), Frame("raw")]
                let messages: [[Frame]] = [
                    [Frame("")], [Frame(Wire.publish)], head, head + event.dropLast(), head + event + [Frame("more")],
                    [Frame("P9"), Frame("raw")] + event, [Frame(Wire.publish), Frame("")] + event,
                    [Frame(Wire.publish), Frame(String(repeating: "i", count: 65))] + event,
                    [Frame(Wire.publish), Frame([0xFF, 0xFE])] + event, Array(repeating: Frame("x"), count: 5_000),
                ]
                for message in messages {
                    let answer = try await peer.send(message)
                    #expect(
                        answer == [
                            "0 BAD_MESSAGE a publish is P0, an instance id of 1 to 64 bytes, then four frames an event"
                        ]
                    )
                }
                #expect(try await peer.publish(event) == ["1 stored public 1"])
            }
        }
    }

    @Test("an event that may not be taken is refused by code and sentence, and leaves nothing behind")
    func refusals() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                let good = Event(try update("good")).json()
                let text = String(decoding: good, as: UTF8.self)
                func replacing(_ old: String, _ new: String) -> [UInt8] {
                    Array(text.replacingOccurrences(of: old, with: new).utf8)
                }
                let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
                let events: [(code: String, bytes: [UInt8])] = [
                    ("BAD_EVENT", []), ("BAD_EVENT", Array("null".utf8)), ("BAD_EVENT", Array(good.dropLast())),
                    ("BAD_EVENT", deep), ("BAD_EVENT", good + [0]), ("BAD_EVENT", replacing("good", "go\u{0}d")),
                    ("BAD_EVENT", Array(text.replacingOccurrences(of: "good", with: "").utf8)),
                    ("BAD_EVENT", replacing("us.nasa", "NASA")),
                    ("BAD_EVENT", replacing("ssa/conjunction", "SSA/Orbit")),
                    ("BAD_EVENT", replacing("ssa/conjunction", "a/b/c/d/e")),
                    ("BAD_EVENT", replacing("\"1.0\"", "\"2.0\"")),
                    ("DENIED", replacing("\"audience\":\"public\"", "\"audience\":\"nobody\"")),
                    ("TOO_LARGE", good + [UInt8](repeating: 0x20, count: Event.maximumBytes)),
                ]
                for (index, event) in events.enumerated() {
                    let sequence = UInt64(index + 1)
                    let answer = try await peer.publish(try peer.event(sequence, event.bytes)).first ?? ""
                    #expect(answer.hasPrefix("\(sequence) \(event.code) "), "\(index): \(answer)")
                    #expect(answer.count < 400)
                }
                var invalid = good
                invalid[invalid.count / 2] = 0xFF
                #expect(try await peer.publish(try peer.event(1, invalid)).first?.hasPrefix("1 BAD_EVENT ") == true)
                #expect(try await peer.publish(try peer.event(1, good)) == ["1 stored public 1"])
            }
        }
    }

    @Test(
        "words before an event that are none are refused",
        arguments: [
            "", "1", "1 -", "0 - -", "-1 - -", "x - -", "18446744073709551616 - -", "1 - - -", "1 clé -",
            "1 \(String(repeating: "k", count: 129)) -", String(repeating: "1", count: 2_000_000),
        ]
    )
    func words(_ words: String) async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                var event = try peer.event(1, Event(try update("good")).json())
                event[0] = Frame(words)
                let answer = try await peer.publish(event)
                #expect(answer.first?.contains(" BAD_MESSAGE ") == true, "\(answer)")
            }
        }
    }

    @Test("signatures count only when a registered key of the account made them over these bytes")
    func signatures() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                let bytes = Event(try update("good")).json()
                let id = peer.credentials.publicKey.id
                let other = Credentials.generate(account: peer.credentials.account)
                let signatures = [
                    "", id, "\(id) ", "\(id) AAAA",
                    "\(id) \(try EventSignature.sign(bytes + [0x20], with: peer.credentials))",
                    "\(id) \(try EventSignature.sign(bytes, with: other))",
                    "\(other.publicKey.id) \(try EventSignature.sign(bytes, with: other))",
                    "\(id) \(String(repeating: "A", count: 100_000))",
                ]
                for signature in signatures {
                    var event = try peer.event(1, bytes)
                    event[2] = Frame(signature)
                    #expect(try await peer.publish(event).first?.hasPrefix("1 BAD_SIGNATURE ") == true)
                }
            }
        }
    }

    @Test("of a message with more events than a window each has its answer, the surplus that it is too much")
    func manyEvents() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                let events = (1...1_030).flatMap { [Frame("\($0) - -"), Frame("{"), Frame("k s"), Frame("")] }
                let answers = try await peer.publish(events, answers: 1_030)
                #expect(answers.count { $0.contains(" BAD_EVENT ") } == Admission.mostEvents)
                #expect(answers.suffix(6).allSatisfy { $0.contains(" TOO_LARGE ") })
            }
        }
    }

    @Test(
        "repeats within one message, and after a restart, with the largest sequence and any instance id, are stored once"
    )
    func repeats() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: path)
            let instance = "\u{0}\"\\ 一\u{7F}"
            let bytes = Event(try update("one")).json()
            try await withRawPublisher(bus) { peer in
                let same = try peer.event(.max, bytes)
                let answers = try await peer.publish(same + same, instance: instance, answers: 2)
                #expect(answers == ["\(UInt64.max) stored public 1", "\(UInt64.max) duplicate public 1"])
                let events = try peer.event(1, bytes, key: "k") + peer.event(2, bytes, key: "k")
                #expect(try await peer.publish(events, answers: 2) == ["1 stored public 2", "2 duplicate public 2"])
            }
            try await bus.stop()
            bus = try await RunningBus(in: path)
            try await withRawPublisher(bus) { peer in
                let again = try await peer.publish(try peer.event(.max, bytes), instance: instance)
                #expect(again == ["\(UInt64.max) duplicate public 1"])
                #expect(try await peer.publish(try peer.event(3, bytes, key: "k")) == ["3 duplicate public 2"])
                #expect(try await peer.publish(try peer.event(4, bytes)) == ["4 stored public 3"])
            }
            try await bus.stop()
        }
    }

    @Test("a publish or mark under a lease that is another's, or of before a restart, is fenced off")
    func fenced() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: path)
            var old: UInt64 = 0
            for start in 1...2 {
                let client = try bus.client("ingest")
                let question = LeaseQuestion(replica: "one", hosts: ["host"])
                let answer: LeaseAnswer = try await client.request(.bus, "lease", question)
                let token = try #require(answer.tokens["host"])
                #expect(token > old)
                try await withRawPublisher(bus, as: "ingest") { peer in
                    func publish(_ sequence: UInt64, token: UInt64) async throws -> String? {
                        let context = PublishContext(source: "source", host: "host", token: token)
                        let bytes = Event(try update("\(sequence)")).json()
                        let event = try peer.event(sequence, bytes, context: JSONText.encode(context))
                        return try await peer.publish(event, instance: "\(start)").first
                    }
                    let answers = [try await publish(1, token: old), try await publish(2, token: token)]
                    #expect(answers[0]?.hasPrefix("1 FENCED ") == true)
                    #expect(answers[1] == "2 stored public \(start)")
                }
                func mark(_ token: UInt64) async throws {
                    let context = PublishContext(source: "source", host: "host", token: token)
                    let _: Nothing = try await client.request(
                        .bus,
                        "mark",
                        MarkQuestion(context: context, marks: ["start": "\(start)"])
                    )
                }
                try await mark(token)
                let error = await #expect(throws: ExchangeError.self) { try await mark(old) }
                guard case .refused("FENCED", _) = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                old = token
                await client.close()
                try await bus.stop()
                if start == 1 { bus = try await RunningBus(in: path) }
            }
        }
    }
}
