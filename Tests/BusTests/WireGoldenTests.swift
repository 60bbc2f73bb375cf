import Exchange
import Foundation
import Schema
import Testing
import ZeroMQ

@testable import BusCore
@testable import Journal

/// Holds what is written to files that were made from docs/exchange.md by another program.
@Suite("The wire and the journal, byte by byte") struct WireGoldenTests {
    private static let key = "00112233445566ff"
    private static let signature = String(repeating: "A", count: 86) + "=="
    private static let events = ["{\"n\":1}", "{\"n\":2}\n", ""].map { Array($0.utf8) }
    private static let context = Array("{\"source\":\"x\"}".utf8)

    private static func path(_ name: String) -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/wire")
        return folder.appending(path: name).path
    }

    private static func golden(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: Self.path(name))))
    }

    private static func log() throws -> LogID { try LogID("0123456789abcdef") }

    @Test("a publish with three events")
    func publish() throws {
        let golden = try Self.golden("publish")
        let entries: [(UInt64, String?, Bool, String, String, [UInt8], [UInt8])] = [
            (40, "news-17", true, Self.key, Self.signature, [], Self.events[0]),
            (41, nil, false, Self.key, Self.signature, Self.context, Self.events[1]),
            (PublishMessage.largestSequence, nil, false, "-", "-", [], Self.events[2]),
        ]
        let head = PublishMessage.Head(instance: "press-1", epoch: 2, from: 40, count: 3)
        var bytes: [UInt8] = []
        head.write(to: &bytes)
        for (sequence, repeats, isBackfill, key, signature, context, event) in entries {
            PublishMessage.write(
                sequence: sequence,
                deduplicationKey: repeats,
                isBackfill: isBackfill,
                keyID: key,
                signature: signature,
                context: context,
                event: event,
                to: &bytes
            )
        }
        #expect(bytes == golden)
        try golden.withUnsafeBytes { bytes in
            var (read, at) = try #require(PublishMessage.Head.read(bytes))
            #expect(read == head)
            for (sequence, repeats, isBackfill, key, signature, context, event) in entries {
                let entry = try #require(PublishMessage.Entry.read(bytes, at: at))
                #expect(entry.sequence == sequence && entry.deduplicationKey == repeats)
                #expect(entry.isBackfill == isBackfill && entry.keyID == key && entry.signature == signature)
                #expect(golden[entry.context].elementsEqual(context) && golden[entry.event].elementsEqual(event))
                at = entry.event.upperBound
            }
            #expect(at == golden.count)
        }
    }

    @Test("an acknowledgement: sequences in a row, a duplicate, a refusal")
    func acknowledgement() throws {
        let sender = Publishers.Sender(account: try AccountName("press"), instance: "press-1", epoch: 2, from: 40)
        func incoming(_ sequence: UInt64) -> Admission.Incoming {
            Admission.Incoming(
                peer: Frame("peer"),
                sender: sender,
                sequence: sequence,
                mark: 0,
                outcome: .refused(RequestRefusal("DENIED", "no grant")),
                mostBytes: 0
            )
        }
        var answers = Acknowledgements()
        for (sequence, position) in [(40, 12), (41, 13)] as [(UInt64, UInt64)] {
            answers.add(incoming(sequence), Receipt(audience: .public, position: position, isDuplicate: false))
        }
        answers.add(incoming(42), Receipt(audience: try Audience("jp"), position: 7, isDuplicate: true))
        answers.add(incoming(43), RequestRefusal("DENIED", "no grant"))
        let golden = try Self.golden("acknowledgement")
        #expect(answers.messages.map { $0.frames.map(\.bytes) } == [[Array("peer".utf8), golden]])
    }

    @Test("what is signed, by the account whose seed is the bytes 0 to 31")
    func signed() throws {
        let golden = try Self.golden("signed")
        let line = try #require(golden.firstIndex(of: 0x0A))
        let (signing, event) = (golden[..<line], Array(golden[(line + 1)...]))
        let credentials = try Credentials.load(from: Self.path("account.key"))
        let signature = try EventSignature.sign(event, with: credentials)
        #expect(Array("\(credentials.publicKey.id) \(signature)".utf8) == Array(signing))
        #expect(EventSignature.verify(signature, of: event, by: credentials.publicKey))
    }

    private static func records() throws -> [Record] {
        func header(_ sequence: UInt64, _ position: UInt64, _ isBoth: Bool) throws -> RecordHeader {
            RecordHeader(
                audience: .public,
                sequence: sequence,
                position: position,
                time: Timestamp(milliseconds: 1_775_001_600_123),
                log: try Self.log(),
                isBackfill: isBoth,
                isExercise: isBoth
            )
        }
        return [
            Record(
                stream: "t/ssa/conjunction/us.spacecom/",
                header: try header(7, 12, false),
                keyID: Self.key,
                signature: Self.signature,
                event: Self.events[0]
            ),
            Record(
                stream: "x/t/exploration/iss/jp.jaxa/",
                header: try header(1, 13, true),
                keyID: Self.key,
                signature: Self.signature,
                event: Self.events[1]
            ),
        ]
    }

    @Test("a live record, and the records of a page", arguments: [("record", 1), ("records", 2)])
    func record(name: String, count: Int) throws {
        let (golden, records) = (try Self.golden(name), Array(try Self.records().prefix(count)))
        #expect(records.flatMap(\.bytes) == golden)
        golden.withUnsafeBytes { #expect(Array(RecordSequence($0)) == records) }
    }

    @Test("heads")
    func heads() throws {
        let golden = try Self.golden("heads")
        let heads = Heads(
            audience: .public,
            position: 13,
            time: Timestamp(milliseconds: 1_775_001_600_123),
            log: try Self.log(),
            starts: 3,
            streams: ["t/ssa/conjunction/us.spacecom/": 7, "x/t/exploration/iss/jp.jaxa/": 1]
        )
        #expect(heads.bytes == golden)
        #expect(golden.withUnsafeBytes { Heads($0) } == heads)
    }

    @Test("the question and the answer of a replay")
    func replay() throws {
        let cursor = { Cursor(log: try Self.log(), positions: [.public: $0]) }
        let question = ReplayQuestion(patterns: [try TopicPattern("ssa/>")], start: .cursor(try cursor(12)))
        let answer = ReplayAnswer(
            cursor: try cursor(13),
            complete: true,
            heads: [.public: ["t/ssa/conjunction/us.spacecom/": 7]]
        )
        var trimmed = answer
        trimmed.trimmed = [.public: 13]
        let told = try Self.golden("replay-answer-trimmed.json")
        #expect(JSONText.encode(trimmed) == told)
        #expect(try JSONText.decode(ReplayAnswer.self, from: told, called: "answer") == trimmed)
        let asked = try Self.golden("replay-question.json")
        #expect(JSONText.encode(question) == asked)
        #expect(try JSONText.decode(ReplayQuestion.self, from: asked, called: "question") == question)
        let answered = try Self.golden("replay-answer.json")
        #expect(JSONText.encode(answer) == answered)
        #expect(try JSONText.decode(ReplayAnswer.self, from: answered, called: "answer") == answer)
    }

    @Test("a segment with a record of each kind and a mark")
    func segment() throws {
        let golden = try Self.golden("segment.journal")
        let (segment, before) = (Segment(log: try Self.log(), number: 1), try LogID("fedcba9876543210"))
        let event = EventRecord(
            audience: .public,
            position: 12,
            time: Timestamp(microseconds: 1_775_001_600_123_456),
            account: try AccountName("press"),
            instance: "press-1",
            epoch: 2,
            sequence: PublishMessage.largestSequence,
            deduplicationKey: "news-17",
            isBackfill: true,
            isExercise: true,
            agency: try AgencyID("us.spacecom"),
            topics: [try Topic("ssa/conjunction"), try Topic("ssa/reentry")],
            numbers: [7, 1],
            keyID: Self.key,
            signature: Self.signature,
            context: Self.context,
            bytes: Self.events[0]
        )
        var bytes = segment.header(before: 4_096, after: before)
        bytes += JournalRecord.encode([.other(.started), .event(event)]).bytes
        bytes += segment.mark(at: bytes.count)
        #expect(bytes == golden)

        let header = try #require(Segment.header(of: golden, after: before))
        #expect(header.segment == segment && header.before == 4_096)
        var (kinds, at): ([String], Int) = ([], Segment.headerBytes)
        golden.withUnsafeBytes { bytes in
            while let entry = segment.entry(of: bytes, at: at) {
                switch entry {
                case .mark: kinds.append("mark")
                case .record(let body):
                    switch JournalRecord(body: UnsafeRawBufferPointer(rebasing: bytes[body])) {
                    case .event(let read): kinds.append(read == event ? "event" : "another event")
                    case .other(.started): kinds.append("started")
                    default: kinds.append("unknown")
                    }
                }
                at = entry.end(from: at)
            }
        }
        #expect(kinds == ["started", "event", "mark"] && at == golden.count)
    }
}
