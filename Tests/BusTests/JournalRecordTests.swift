import Exchange
import Schema
import TestSupport
import Testing

@testable import Journal

@Suite("Records of the journal") struct JournalRecordTests {
    /// Reads back what was written.
    private static func decode(_ record: JournalRecord) -> JournalRecord? {
        let bytes = JournalRecord.encode([record]).bytes
        #expect(bytes.count == record.encodedBytes)
        let segment = Segment(log: .random(), number: 0)
        return bytes.withUnsafeBytes { bytes in
            guard case .record(let body)? = segment.entry(of: bytes, at: 0), body == 8..<bytes.count else { return nil }
            return JournalRecord(body: UnsafeRawBufferPointer(rebasing: bytes[body]))
        }
    }

    /// An event whose every part is as large, or as small, as it may be.
    private static func extreme(isLarge: Bool) throws -> EventRecord {
        func text(_ letter: String, _ count: Int) -> String { String(repeating: letter, count: isLarge ? count : 1) }
        let topics = try (10..<(isLarge ? 22 : 11)).map { number in
            try Topic("\(number)\(text("a", 30))/\(text("b", 40))/\(text("c", 40))")
        }
        return EventRecord(
            audience: try Audience(text("a", 32)),
            position: isLarge ? .max : 1,
            time: Timestamp(microseconds: isLarge ? .max : .min),
            account: try AccountName(text("b", 32)),
            instance: text("c", 64),
            epoch: isLarge ? PublishMessage.largestEpoch : 1,
            sequence: isLarge ? PublishMessage.largestSequence : 1,
            deduplicationKey: isLarge ? text("~", 128) : nil,
            isBackfill: isLarge,
            isExercise: isLarge,
            agency: try AgencyID("d." + text("d", 62)),
            topics: topics,
            numbers: topics.map { _ in isLarge ? .max : 1 },
            keyID: text("e", 64),
            signature: text("f", 128),
            context: isLarge ? [UInt8](repeating: 0xFF, count: 65_536) : [],
            bytes: isLarge ? [UInt8](repeating: 0xFF, count: Event.maximumBytes) : []
        )
    }

    @Test("an event is read as it was written, whatever its parts", arguments: [true, false])
    func extremes(isLarge: Bool) throws {
        let event = try Self.extreme(isLarge: isLarge)
        guard case .event(let read)? = Self.decode(.event(event)) else {
            Issue.record("the record cannot be read")
            return
        }
        #expect(read == event)
    }

    @Test("what is no event is read as it was written")
    func others() throws {
        let account = try AccountName("reader")
        let item = SourceItem(key: "キー \u{0}", hash: "h", update: try UpdateID("u"))
        let happenings: [JournalRecord.Happening] = [
            .started, .marks(source: "a", marks: ["etag": "\"x\"", "": ""]), .item(source: "", item: item),
            .cursor(account: account, name: "n", cursor: Cursor(log: .random(), positions: [.public: .max])),
        ]
        for happening in happenings {
            guard case .other(let read)? = Self.decode(.other(happening)) else {
                Issue.record("\(happening) cannot be read")
                continue
            }
            #expect(JSONText.encode(read) == JSONText.encode(happening))
        }
    }

    @Test("a record that ends at any byte, or has any byte changed, is read without harm")
    func mutations() throws {
        let event = try EventRecord.sample(3, deduplicationKey: "key", context: Array("{}".utf8), bytes: 10)
        let body = Array(JournalRecord.encode([.event(event)]).bytes[8...])
        // Without its last bytes it is the same event with fewer of its own; before them it is none.
        let fixed = body.count - event.bytes.count
        for end in 0..<fixed {
            #expect(body[..<end].withUnsafeBytes { JournalRecord(body: $0) } == nil, "cut at \(end)")
        }
        var read = 0
        for at in body.indices {
            for change in [1, 2, 4, 8, 16, 32, 64, 128, 255] as [UInt8] {
                var bytes = body
                bytes[at] ^= change
                if case .event(let other)? = bytes.withUnsafeBytes({ JournalRecord(body: $0) }) {
                    read += 1
                    #expect(other != event)
                }
            }
        }
        #expect(read > 0)
    }

    @Test("bytes that nobody wrote are read without harm")
    func noise() {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed of noise in records: \(seed)")
        var random = SplitMix(seed: seed)
        let segment = Segment(log: .random(), number: 0)
        for _ in 0..<5_000 {
            var bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                // Small numbers are lengths that lead somewhere.
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...8, using: &random) : .random(in: 0...255, using: &random)
            }
            if !bytes.isEmpty { bytes[0] = .random(in: 0...3, using: &random) }
            bytes.withUnsafeBytes { bytes in
                _ = JournalRecord(body: bytes)
                _ = segment.entry(of: bytes, at: 0)
                _ = segment.hasMark(bytes, after: 0)
            }
        }
    }

    @Test("the checksum is CRC-32C, also of a part after another")
    func checksum() {
        // RFC 3720, appendix B.4.
        let answers: [([UInt8], UInt32)] = [
            ([UInt8](repeating: 0, count: 32), 0x8A91_36AA), ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
            (Array(0...31), 0x46DD_794E), ((0...31).reversed(), 0x113F_DB5C), (Array("123456789".utf8), 0xE306_9283),
            ([], 0),
        ]
        for (bytes, answer) in answers {
            #expect(CRC32C.checksum(of: bytes[...]) == answer)
            #expect(bytes.withUnsafeBytes { CRC32C.byTable($0) } == answer)
            for middle in 0...bytes.count {
                let first = CRC32C.checksum(of: bytes[..<middle])
                #expect(bytes[middle...].withUnsafeBytes { CRC32C.checksum($0, after: first) } == answer)
                #expect(bytes[middle...].withUnsafeBytes { CRC32C.byTable($0, after: first) } == answer)
            }
        }
    }

    @Test("nothing that a publisher chooses has the bytes that a mark begins with")
    func marks() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed of numbers against marks: \(seed)")
        var random = SplitMix(seed: seed)
        func chosen(_ largest: UInt64) -> UInt64 {
            // Runs of ones, at any place.
            let ones = UInt64.max << UInt64.random(in: 0...63, using: &random)
            let others = UInt64.max >> UInt64.random(in: 0...63, using: &random)
            return max(1, [largest, ones & others & largest, ones & largest].randomElement(using: &random) ?? largest)
        }
        for _ in 0..<3_000 {
            let event = try EventRecord.sample(
                7,
                epoch: chosen(PublishMessage.largestEpoch),
                sequence: chosen(PublishMessage.largestSequence),
                deduplicationKey: String(repeating: "~", count: 128),
                content: Array("{\"text\":\"\u{10FFFF}\u{FFFF}\"}".utf8)
            )
            let (bytes, _) = JournalRecord.encode([.event(event)])
            let body = bytes[8...]
            var (run, longest) = (0, 0)
            for byte in body {
                run = byte == 0xFF ? run + 1 : 0
                longest = max(longest, run)
            }
            #expect(longest < 4, "epoch \(event.epoch), sequence \(event.sequence)")
        }
    }

    @Test("a mark counts only at its own offset, in its own segment, of its own journal")
    func markPlaces() {
        let (one, other) = (LogID.random(), LogID.random())
        let segment = Segment(log: one, number: 3)
        let padding = [UInt8](repeating: 0xFF, count: 5)
        func isMark(_ mark: [UInt8]) -> Bool {
            (padding + mark).withUnsafeBytes { segment.hasMark($0, after: 0) }
        }
        #expect(isMark(segment.mark(at: 5)))
        #expect(!isMark(segment.mark(at: 6)))
        #expect(!isMark(Segment(log: one, number: 2).mark(at: 5)))
        #expect(!isMark(Segment(log: other, number: 3).mark(at: 5)))
        #expect(!isMark(Array(segment.mark(at: 5).dropLast())))
    }
}
