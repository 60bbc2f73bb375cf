import Exchange
import Foundation
import Schema
import TestSupport
import Testing
import ZeroMQ

@testable import BusCore

@Suite("What is said to the publish socket", .timeLimit(.minutes(5))) struct AdmissionTests {
    @Test("what is decided on sooner waits for what came before it")
    func inOrder() async throws {
        try await withBus { bus in
            for round in 1...3 {
                try await withRawPublisher(bus) { peer in
                    let events = try (1...301).map { number in
                        try peer.event(UInt64(number), Event(try update("\(round) \(number)")).json())
                    }
                    let instance = "raw-\(round)"
                    _ = try await peer.publish(Array(events.dropLast()), instance: instance, from: 1, answers: 0)
                    let lines = try await peer.publish(events[300], instance: instance, from: 1)
                    #expect(lines.first?.hasPrefix("1 ") == true && lines.allSatisfy { $0.contains(" stored ") })
                }
            }
        }
    }

    @Test("a message that is no publish is answered with what a publish is, and the next one is taken")
    func malformedMessages() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                let event = try peer.event(1, Event(try update("good")).json())
                func message(_ head: String, _ events: [UInt8] = event.bytes) -> Frame {
                    Frame(Array(head.utf8) + events)
                }
                let isOneFrame = "0 0 BAD_MESSAGE a publish is one frame"
                let frames: [[Frame]] = [
                    [message("P1 raw 1 1 1\n"), Frame("more")], [Frame(""), message("P1 raw 1 1 1\n")],
                    Array(repeating: Frame("x"), count: 5_000),
                ]
                for frames in frames { #expect(try await peer.send(frames) == [isOneFrame]) }
                let begins =
                    "0 0 BAD_MESSAGE a publish begins with P1, instance, epoch, the lowest sequence not settled, and how many events"
                let long = String(repeating: "i", count: 64)
                let heads = [
                    "", "P1", "P1 raw 1 1 1", "\n", "P9 raw 1 1 1\n", "p1 raw 1 1 1\n", " P1 raw 1 1 1\n",
                    "P1  raw 1 1 1\n",
                    "P1 raw 1 1 1 \n", "P1 raw 1 1 1 1\n", "P1 raw 1 1 1\r\n", "P1 raw 1 1\n", "P1\traw 1 1 1\n",
                    "P1 \(long)i 1 1 1\n", "P1 Raw 1 1 1\n", "P1 r_w 1 1 1\n", "P1 あ 1 1 1\n", "P1 raw 0 1 1\n",
                    "P1 raw -1 1 1\n", "P1 raw +1 1 1\n", "P1 raw 1.0 1 1\n", "P1 raw 2147483648 1 1\n",
                    "P1 raw 1 0 1\n",
                    "P1 raw 1 9007199254740992 1\n", "P1 raw 1 18446744073709551617 1\n", "P1 raw 1 1 0\n",
                    "P1 raw 1 1 1025\n", "P1 raw 1 1 x\n", "P1 raw \(String(repeating: "0", count: 600))1 1 1\n",
                    String(repeating: "1", count: 1_900_000),
                ]
                for head in heads { #expect(try await peer.send([message(head)]) == [begins], "\(head.prefix(80))") }
                let invalid = Frame(Array("P1 ".utf8) + [0xFF, 0xFE] + Array(" 1 1 1\n".utf8) + event.bytes)
                #expect(try await peer.send([invalid]) == [begins])
                for (head, events) in [
                    ("P1 raw 1 1 1\n", Array(event.bytes.dropLast())), ("P1 raw 1 1 1\n", []),
                    ("P1 raw 1 2 1\n", event.bytes),
                ] {
                    let answer = try await peer.send([message(head, events)])
                    #expect(answer.count == 1 && answer[0].hasPrefix("0 0 BAD_MESSAGE event 1 does not begin with "))
                }
                #expect(try await peer.publish(event) == ["1 1 stored public 1"])
                let longest = try await peer.publish(event, instance: long, epoch: PublishMessage.largestEpoch)
                #expect(longest == ["1 1 stored public 2"])
            }
        }
    }

    @Test("what is whole of a message counts although the rest of it is none")
    func halfMessages() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                let events = try (1...2).map { try peer.event($0, Event(try update("\($0)")).json()) }
                for (position, rest) in [(1, "x"), (2, String(decoding: events[1].bytes.dropLast(), as: UTF8.self))] {
                    var message: [UInt8] = []
                    PublishMessage.Head(instance: "i\(position)", epoch: 1, from: 1, count: position).write(
                        to: &message
                    )
                    message += events[0].bytes + Array(rest.utf8)
                    let lines = try await peer.send([Frame(message)], answers: 2, head: nil)
                    #expect(lines.contains("1 1 stored public \(position)"))
                    #expect(lines.contains { $0.hasPrefix("0 0 BAD_MESSAGE ") })
                }
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
                    #expect(answer.hasPrefix("\(sequence) \(sequence) \(event.code) "), "\(index): \(answer)")
                    #expect(answer.count < 400)
                }
                var invalid = good
                invalid[invalid.count / 2] = 0xFF
                let answer = try await peer.publish(try peer.event(1, invalid)).first
                #expect(answer?.hasPrefix("1 1 BAD_EVENT ") == true)
                #expect(try await peer.publish(try peer.event(1, good)) == ["1 1 stored public 1"])
            }
        }
    }

    @Test("words before an event that are none are refused")
    func words() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                let event = Event(try update("good")).json()
                let signed =
                    "\(peer.credentials.publicKey.id) \(try EventSignature.sign(event, with: peer.credentials))"
                let count = event.count
                let lines = [
                    "", "1", "1 - -", "1 - - \(signed)", "1 - - \(signed) 0", "1 - - \(signed) 0 \(count) 0",
                    " 1 - - \(signed) 0 \(count)", "1 - - \(signed) 0 \(count) ", "1 -  - \(signed) 0 \(count)",
                    "0 - - \(signed) 0 \(count)", "-1 - - \(signed) 0 \(count)", "x - - \(signed) 0 \(count)",
                    "9007199254740992 - - \(signed) 0 \(count)", "18446744073709551617 - - \(signed) 0 \(count)",
                    "1 clé - \(signed) 0 \(count)", "1 \(String(repeating: "k", count: 129)) - \(signed) 0 \(count)",
                    "1 k\u{7F} - \(signed) 0 \(count)", "1 - x \(signed) 0 \(count)", "1 - bb \(signed) 0 \(count)",
                    "1 - - \(String(repeating: "k", count: 65)) s 0 \(count)",
                    "1 - - k \(String(repeating: "s", count: 129)) 0 \(count)", "1 - - k é 0 \(count)",
                    "1 - - \(signed) 0 \(count + 1)", "1 - - \(signed) 1 \(count)", "1 - - \(signed) \(count + 1) 0",
                    "1 - - \(signed) 18446744073709551615 \(count)", "1 - - \(signed) 1 18446744073709551615",
                    "1 - - \(signed) 9223372036854775807 9223372036854775807", "1 - - \(signed) 0 -\(count)",
                    "1025 - - \(signed) 0 \(count)", String(repeating: "1", count: 1_900_000),
                ]
                for line in lines {
                    let message = Frame(Array("P1 raw 1 1 1\n\(line)\n".utf8) + event)
                    let answer = try await peer.send([message])
                    #expect(answer.count == 1 && answer[0].hasPrefix("0 0 BAD_MESSAGE event 1 "), "\(line.prefix(99))")
                }
                let message = Frame(
                    Array("P1 raw 1 1 1\n1 \(String(repeating: "~", count: 128)) b \(signed) 0 \(count)\n".utf8) + event
                )
                #expect(try await peer.send([message], head: "K1 raw 1") == ["1 1 stored public 1"])
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
                    ("-", "-"), (id, "-"), (id, "AAAA"), (id, String(repeating: "A", count: 128)),
                    (id, try EventSignature.sign(bytes + [0x20], with: peer.credentials)),
                    (id, try EventSignature.sign(bytes, with: other)),
                    (other.publicKey.id, try EventSignature.sign(bytes, with: other)),
                    (other.publicKey.id, try EventSignature.sign(bytes, with: peer.credentials)),
                ]
                for (keyID, signature) in signatures {
                    let event = try peer.event(1, bytes, keyID: keyID, signature: signature)
                    let answer = try await peer.publish(event).first
                    #expect(answer?.hasPrefix("1 1 BAD_SIGNATURE ") == true, "\(answer ?? "")")
                }
            }
        }
    }

    @Test("a message has as many events as a window, each with its answer; one with more is none")
    func manyEvents() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                func events(_ count: Int) throws -> [RawEvent] {
                    try (1...count).map { try peer.event(UInt64($0), Array("{".utf8), keyID: "k", signature: "s") }
                }
                let answers = try await peer.publish(try events(Wire.window), answers: Wire.window)
                for (number, answer) in zip(1..., answers) {
                    #expect(answer.hasPrefix("\(number) \(number) BAD_EVENT "))
                }
                var message: [UInt8] = []
                PublishMessage.Head(instance: "raw", epoch: 1, from: 1, count: Wire.window + 1).write(to: &message)
                for event in try events(Wire.window + 1) { message += event.bytes }
                #expect(try await peer.send([Frame(message)])[0].hasPrefix("0 0 BAD_MESSAGE a publish begins with P1"))
            }
        }
    }

    @Test("a publish or mark under a lease that is another's, or of before a restart, is fenced off")
    func fenced() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: path)
            var old: UInt64 = 0
            for start in 1...2 {
                let client = try bus.client("ingest")
                // Asked for anew each time, as a replica does that goes on holding it.
                func held() async throws -> UInt64 {
                    let question = LeaseQuestion(replica: "one", hosts: ["host"])
                    let answer: LeaseAnswer = try await client.request(.bus, "lease", question)
                    return try #require(answer.tokens["host"])
                }
                let token = try await held()
                #expect(token > old)
                try await withRawPublisher(bus, as: "ingest") { peer in
                    func publish(_ sequence: UInt64, token: UInt64) async throws -> String? {
                        let context = PublishContext(source: "source", host: "host", token: token)
                        let bytes = Event(try update("\(sequence)")).json()
                        let event = try peer.event(sequence, bytes, context: JSONText.encode(context))
                        return try await peer.publish(event, instance: "\(start)").first
                    }
                    let answers = [try await publish(1, token: old), try await publish(2, token: held())]
                    #expect(answers[0]?.hasPrefix("1 1 LEASE_LOST ") == true)
                    #expect(answers[1] == "2 2 stored public \(start)")
                }
                func mark(_ token: UInt64) async throws {
                    let context = PublishContext(source: "source", host: "host", token: token)
                    let _: Nothing = try await client.request(
                        .bus,
                        "mark",
                        MarkQuestion(context: context, marks: ["start": "\(start)"])
                    )
                }
                try await mark(held())
                let error = await #expect(throws: ExchangeError.self) { try await mark(old) }
                guard case .refused("LEASE_LOST", _) = error else {
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
