import Exchange
import Schema
import TestSupport
import Testing

@Suite("What is on the wire to readers") struct RecordTests {
    private static func record(event: String = "{\"x\":1}\n") throws -> Record {
        Record(
            stream: "t/ssa/conjunction/us.spacecom/",
            header: RecordHeader(
                audience: try Audience("jp"),
                sequence: 7,
                position: .max,
                time: Timestamp(milliseconds: 1_775_001_600_123),
                log: try LogID("0123456789abcdef")
            ),
            keyID: "key",
            signature: "c2ln",
            event: Array(event.utf8)
        )
    }

    private static func read(_ bytes: [UInt8]) -> (records: [Record], isWhole: Bool) {
        bytes.withUnsafeBytes { bytes in
            var sequence = RecordSequence(bytes)
            var records: [Record] = []
            while let record = sequence.next() { records.append(record) }
            return (records, sequence.isWhole)
        }
    }

    private static func heads(_ bytes: [UInt8]) -> Heads? { bytes.withUnsafeBytes { Heads($0) } }

    @Test("a record is a line that begins with its stream, and the event's bytes")
    func golden() throws {
        var record = try Self.record()
        #expect(
            String(decoding: record.bytes, as: UTF8.self)
                == "t/ssa/conjunction/us.spacecom/ jp 7 18446744073709551615 1775001600123 0123456789abcdef - key c2ln 8\n{\"x\":1}\n"
        )
        for (isBackfill, isExercise, flags) in [(true, false, "b"), (false, true, "x"), (true, true, "bx")] {
            record.header.isBackfill = isBackfill
            record.header.isExercise = isExercise
            #expect(String(decoding: record.bytes, as: UTF8.self).contains(" 0123456789abcdef \(flags) key "))
            #expect(Self.read(record.bytes).records == [record])
        }
    }

    @Test("heads are a line, and a line a stream")
    func goldenHeads() throws {
        var heads = Heads(
            audience: .public,
            position: 12,
            time: Timestamp(milliseconds: 1_775_001_600_123),
            log: try LogID("0123456789abcdef"),
            starts: 3,
            streams: ["t/gnss/gps/us.navcen/": 2, "x/t/ssa/orbit/us.nasa/": .max]
        )
        #expect(
            String(decoding: heads.bytes, as: UTF8.self) == """
                h/ public 12 1775001600123 0123456789abcdef 3
                t/gnss/gps/us.navcen/ 2
                x/t/ssa/orbit/us.nasa/ 18446744073709551615

                """
        )
        #expect(Self.heads(heads.bytes) == heads)
        heads.streams = [:]
        #expect(Self.heads(heads.bytes) == heads)
    }

    @Test("records in a row are read as they were written, whatever is in their events")
    func several() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed of records: \(seed)")
        var random = SplitMix(seed: seed)
        let logs = [LogID.random(), LogID.random()]
        let audiences = try ["public", "jp", "us"].map { try Audience($0) }
        let records = try (0..<200).map { number in
            var record = try Self.record()
            record.header.position = UInt64(number)
            record.header.audience = audiences[Int.random(in: 0..<3, using: &random)]
            record.header.log = logs[Int.random(in: 0..<2, using: &random)]
            record.event = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                [0x0A, 0x20, 0x00, .random(in: 0...255, using: &random)][Int.random(in: 0..<4, using: &random)]
            }
            return record
        }
        var bytes: [UInt8] = []
        for record in records { record.write(to: &bytes) }
        #expect(Self.read(bytes) == (records, true))
        // Cut anywhere: what came whole is read, and it is told that there should be more.
        var ends: Set<Int> = [0]
        for record in records { ends.insert((ends.max() ?? 0) + record.bytes.count) }
        for end in 0...min(5_000, bytes.count) {
            let read = Self.read(Array(bytes[..<end]))
            #expect(
                read.records.count == ends.count { $0 <= end } - 1 && read.isWhole == ends.contains(end),
                "cut at \(end)"
            )
        }
    }

    @Test(
        "a line that is none is no record",
        arguments: [
            "", "\n", " \n", "t/ public 1 1 0 0123456789abcdef - k s\n", "t/ public 1 1 0 0123456789abcdef - k s 0 0\n",
            "t/ public 1 1 0 0123456789abcdef - k s 0 \n", "t/  public 1 1 0 0123456789abcdef - k s 0\n",
            " t/ public 1 1 0 0123456789abcdef - k s 0\n", "t/ Public 1 1 0 0123456789abcdef - k s 0\n",
            "t/ public -1 1 0 0123456789abcdef - k s 0\n", "t/ public 1 x 0 0123456789abcdef - k s 0\n",
            "t/ public 1 18446744073709551616 0 0123456789abcdef - k s 0\n",
            "t/ public 1 1 9223372036854775808 0123456789abcdef - k s 0\n", "t/ public 1 1 0 0123456789abcde - k s 0\n",
            "t/ public 1 1 0 0123456789ABCDEF - k s 0\n", "t/ public 1 1 0 0123456789abcdef - k s 1\n",
            "t/ public 1 1 0 0123456789abcdef - k s 18446744073709551615\n",
            "t/ public 1 1 0 0123456789abcdef - k s 9223372036854775807\n",
            "t/ public 1 1 0 0123456789abcdef - k s 00000000000000000000000\n",
            "\(String(repeating: "t", count: 1_024)) public 1 1 0 0123456789abcdef - k s 0\n",
        ]
    )
    func malformed(_ text: String) {
        let read = Self.read(Array(text.utf8))
        #expect(read.records.isEmpty && read.isWhole == text.isEmpty)
    }

    @Test(
        "heads that are none are not read",
        arguments: [
            "", "h/", "h/\n", "h/ public 1 0 0123456789abcdef 1", "h/ public 1 0 0123456789abcdef\n",
            "h/ public 1 0 0123456789abcdef 1 1\n", "h public 1 0 0123456789abcdef 1\n",
            "h/ Public 1 0 0123456789abcdef 1\n", "h/ public 1 9223372036854775808 0123456789abcdef 1\n",
            "h/ public 1 0 0123456789abcdef 1\n\n", "h/ public 1 0 0123456789abcdef 1\nt/a/b/ 1",
            "h/ public 1 0 0123456789abcdef 1\nt/a/b/\n", "h/ public 1 0 0123456789abcdef 1\nt/a/b/ 1 2\n",
            "h/ public 1 0 0123456789abcdef 1\nt/a/b/ x\n",
        ]
    )
    func malformedHeads(_ text: String) { #expect(Self.heads(Array(text.utf8)) == nil) }

    @Test("bytes that were changed anywhere, or never were a message, are read without harm")
    func mutated() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed of changed messages: \(seed)")
        var random = SplitMix(seed: seed)
        var publish: [UInt8] = []
        PublishMessage.Head(instance: "one", epoch: 1, from: 1, count: 2).write(to: &publish)
        for sequence in 1...2 as ClosedRange<UInt64> {
            PublishMessage.write(
                sequence: sequence,
                deduplicationKey: nil,
                isBackfill: true,
                keyID: "k",
                signature: "s",
                context: [0x7B, 0x7D],
                event: [0x7B, 0x7D],
                to: &publish
            )
        }
        let heads = Heads(
            audience: .public,
            position: 1,
            time: .now,
            log: .random(),
            starts: 1,
            streams: ["t/a/b.c/": 1]
        )
        let record = try Self.record().bytes
        let originals = [record + record, heads.bytes, publish]
        for _ in 0..<8_000 {
            var bytes = originals[Int.random(in: 0..<3, using: &random)]
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[at] = .random(in: 0...255, using: &random)
                case 1: bytes[at] = [0x0A, 0x20, 0x2D, 0x30, 0x39].randomElement(using: &random) ?? 0
                case 2: bytes.insert(contentsOf: Array("9".utf8), at: at)
                default: bytes.removeLast(min(bytes.count - 1, at))
                }
            }
            let (records, isWhole) = Self.read(bytes)
            if isWhole {
                // What is read is all that there is: nothing is read twice, and nothing made up.
                #expect(records.reduce(0) { $0 + $1.event.count } < bytes.count)
            }
            if let heads = Self.heads(bytes) { #expect(Self.heads(heads.bytes) == heads) }
            bytes.withUnsafeBytes { bytes in
                guard let (head, end) = PublishMessage.Head.read(bytes) else { return }
                #expect((1...Wire.window).contains(head.count) && end <= bytes.count)
                var at = end
                while let entry = PublishMessage.Entry.read(bytes, at: at) {
                    #expect(entry.context.lowerBound > at && entry.context.upperBound == entry.event.lowerBound)
                    at = entry.event.upperBound
                    #expect(at <= bytes.count)
                }
            }
        }
    }

    @Test("numbers are written and read in full, and nothing else is one")
    func numbers() {
        func number(_ text: String) -> UInt64? {
            Array((text + "\n").utf8).withUnsafeBytes { bytes in
                var words = Words(bytes, longest: 100)
                return words.number()
            }
        }
        for value in [0, 1, 9, 10, 4_294_967_296, .max - 1, .max] as [UInt64] {
            var bytes: [UInt8] = []
            bytes.append(decimal: value)
            #expect(String(decoding: bytes, as: UTF8.self) == "\(value)" && number("\(value)") == value)
        }
        for text in ["", " 1", "-1", "+1", "1.0", "1e3", "0x1", "١", "18446744073709551616", "99999999999999999999"] {
            #expect(number(text) == nil, "\(text)")
        }
    }

    @Test("a line longer than it may be has no words, and one of that length has")
    func longest() {
        for (count, expected) in [(99, true), (100, true), (101, false)] {
            let line = [UInt8](repeating: 0x61, count: count) + [0x0A]
            let (word, end) = line.withUnsafeBytes { bytes in
                var words = Words(bytes, longest: 100)
                return (words.text(), words.end)
            }
            #expect((word?.utf8.count == count) == expected && end == (expected ? count + 1 : 0))
        }
    }
}
