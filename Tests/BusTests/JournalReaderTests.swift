import Foundation
import Schema
import TestSupport
import Testing

@testable import Journal

@Suite("Reading the journal by position", .timeLimit(.minutes(5))) struct JournalReaderTests {
    /// So many events, every third of another audience, in batches that end anywhere, over several segments.
    private static func fill(_ journal: Journal, _ count: Int, bytes: Int = 300) async throws {
        var batch: [JournalRecord] = []
        var heads: [Audience: UInt64] = [:]
        for number in 1...count {
            let audience = number.isMultiple(of: 3) ? try Audience("jp") : .public
            heads[audience, default: 0] += 1
            batch.append(.event(try .sample(heads[audience] ?? 0, audience, seconds: Int64(number), bytes: bytes)))
            if number.isMultiple(of: 4) { batch.append(.other(.started)) }
            guard number.isMultiple(of: 5) || number == count else { continue }
            try await journal.store(batch)
            batch = []
        }
    }

    @Test("positions are read in order from where they are asked for, over segments and past other records")
    func positions() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            try await Self.fill(journal, 60)
            #expect(await journal.place.segment > 2)
            try await fixture.withReader { reader async throws in
                for (audience, head) in [(Audience.public, 40), (try Audience("jp"), 20)] as [(Audience, UInt64)] {
                    for from in 1...head {
                        let events = try await reader.events(audience, from..<head + 1, upTo: 1_000_000)
                        #expect(events.map(\.position) == Array(from...head))
                        #expect(events.allSatisfy { $0.audience == audience })
                    }
                    for bytes in [1, 300, 301, 900] {
                        let events = try await reader.events(audience, 2..<head + 1, upTo: bytes)
                        #expect(events.count == (bytes + 299) / 300)
                    }
                    await #expect(throws: JournalError.self) {
                        _ = try await reader.events(audience, head..<head + 2, upTo: 1_000_000)
                    }
                }
                #expect(try await reader.events(.public, 0..<1, upTo: 1).isEmpty)
                await #expect(throws: JournalError.self) { _ = try await reader.events(Audience("us"), 1..<2, upTo: 1) }
            }
            await journal.close()
            #expect(openFiles(under: fixture.folder) == [])
        }
    }

    @Test("what is read is what was stored, byte for byte")
    func content() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            let events = try (1...10 as ClosedRange<UInt64>).map { try EventRecord.sample($0, bytes: Int($0) * 100) }
            try await journal.store(events.map { .event($0) })
            let read = try await fixture.withReader { try await $0.events(.public, 1..<11, upTo: 1_000_000) }
            #expect(read == events)
            await journal.close()
        }
    }

    @Test("the last position before a time is found, also when the clock was set back")
    func times() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            let seconds: [Int64] = [10, 20, 20, 30, 5, 6, 40]
            for (index, second) in seconds.enumerated() {
                try await journal.store([.event(try .sample(UInt64(index + 1), seconds: second))])
            }
            try await fixture.withReader { reader async throws in
                func position(_ seconds: Int64, head: UInt64 = 7) async throws -> UInt64 {
                    let time = try EventRecord.sample(1, seconds: seconds).time
                    return try await reader.position(of: .public, before: time, head: head)
                }
                for (second, expected) in [
                    (-1_000, 0), (10, 0), (11, 1), (20, 1), (21, 3), (30, 3), (31, 6), (40, 6), (41, 7), (99_999, 7),
                ] as [(Int64, UInt64)] {
                    #expect(try await position(second) == expected, "\(second) s")
                }
                for head in [0, 2] as [UInt64] { #expect(try await position(99_999, head: head) == head) }
            }
            await journal.close()
        }
    }

    @Test("a position whose record is damaged is refused by file and byte, and the others are read")
    func damage() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open(segmentBytes: 1_048_576).journal
            let places = try await journal.store((1...3).map { .event(try .sample(UInt64($0))) })
            let bytes = try fixture.bytes()
            for at in Int(places[1].offset)..<Int(places[2].offset) {
                var damaged = bytes
                damaged[at] ^= 1 << UInt8(at % 8)
                try fixture.write(damaged)
                try await fixture.withReader { reader async throws in
                    #expect(try await reader.events(.public, 1..<2, upTo: 1_000).map(\.position) == [1])
                    #expect(try await reader.events(.public, 3..<4, upTo: 1_000).map(\.position) == [3])
                    let error = await #expect(throws: JournalError.self, "byte \(at)") {
                        _ = try await reader.events(.public, 2..<3, upTo: 1_000)
                    }
                    let damage = JournalError.damaged(
                        path: fixture.path(),
                        offset: Int(places[1].offset),
                        reason: SegmentBytes.mismatch
                    )
                    #expect(error == damage)
                }
            }
            await journal.close()
        }
    }

    @Test("places that are none are refused, whatever they say")
    func garbage() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            try await journal.store((1...20).map { .event(try .sample(UInt64($0))) })
            let seed = UInt64.random(in: 0 ... .max)
            print("seed of places: \(seed)")
            var random = SplitMix(seed: seed)
            let whole = [UInt8](try Data(contentsOf: URL(filePath: fixture.places())))
            #expect(whole.count == 20 * PlaceFile.entryBytes)
            let numbers: [Int32] = [.min, -1, 0, 1, 35, 36, 37, 100, 4_095, 4_096, .max - 1, .max]
            for _ in 0..<60 {
                var bytes = whole
                for entry in 0..<20 where Bool.random(using: &random) {
                    let number = UInt32(bitPattern: numbers.randomElement(using: &random) ?? 0)
                    for index in 0..<4 {
                        bytes[entry * 16 + 4 + index] = UInt8(truncatingIfNeeded: number >> UInt32(8 * index))
                    }
                    if Int.random(in: 0..<4, using: &random) == 0 {
                        bytes[entry * 16 + Int.random(in: 0..<4, using: &random)] ^= 0xFF
                    }
                }
                try Data(bytes).write(to: URL(filePath: fixture.places()))
                try await fixture.withReader { reader async throws in
                    for from in 1...20 as ClosedRange<UInt64> {
                        guard let events = try? await reader.events(.public, from..<21, upTo: 500) else { continue }
                        #expect(events.allSatisfy { (1...20).contains($0.position) })
                    }
                }
            }
            await journal.close()
        }
    }
}
