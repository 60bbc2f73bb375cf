import Foundation
import Schema
import TestSupport
import Testing

@testable import Journal

@Suite("Going on from a place in the journal", .timeLimit(.minutes(5))) struct ResumptionTests {
    /// A journal with events and marks before and after a place, over several segments.
    private static func fill(_ journal: Journal) async throws -> Journal.Resumption {
        let jp = try Audience("jp")
        for number in 1...10 as ClosedRange<UInt64> {
            try await journal.store([.event(try .sample(number, bytes: 900)), .event(try .sample(number, jp))])
        }
        let resumption = try await journal.resumption()
        try await journal.store("marks")
        for number in 11...20 as ClosedRange<UInt64> {
            try await journal.store([.event(try .sample(number, bytes: 900)), .event(try .sample(number, jp))])
        }
        return resumption
    }

    private static let later = ["marks"] + (11...20).flatMap { ["public \($0)", "jp \($0)"] }

    /// The positions that can be read of each audience.
    private static func readable(_ fixture: JournalFixture) async throws -> [[UInt64]] {
        try await fixture.withReader { reader async throws in
            var positions: [[UInt64]] = []
            for audience in [.public, try Audience("jp")] {
                positions.append(try await reader.events(audience, 1..<21, upTo: 1_000_000).map(\.position))
            }
            return positions
        }
    }

    @Test("only what came later is handed over, and every position is where it was")
    func resumes() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            let resumption = try await Self.fill(journal)
            await journal.close()
            let places = try ["public", "jp"].map {
                try Data(contentsOf: URL(filePath: fixture.places(try Audience($0))))
            }
            for _ in 1...2 {
                let opened = try await fixture.open(resuming: resumption)
                #expect(opened.sources == Self.later)
                #expect(opened.places.allSatisfy { $0 >= resumption.place })
                await opened.journal.close()
                for (name, bytes) in zip(["public", "jp"], places) {
                    #expect(try Data(contentsOf: URL(filePath: fixture.places(try Audience(name)))) == bytes)
                }
                #expect(try await Self.readable(fixture) == [Array(1...20), Array(1...20)])
            }
            // What was known before is not needed to go on, so what is damaged there is not noticed either.
            var bytes = try fixture.bytes(0)
            bytes[100] ^= 1
            try fixture.write(bytes, 0)
            let opened = try await fixture.open(resuming: resumption)
            #expect(opened.sources == Self.later)
            await opened.journal.close()
            await #expect(throws: JournalError.self) { _ = try await fixture.open() }
        }
    }

    @Test("the end is a place to go on from, also in a segment that has just begun")
    func atTheEnd() async throws {
        try await withJournal { fixture in
            var opened = try await fixture.open()
            var resumption = try await opened.journal.resumption()
            for name in ["one", "two", "three"] {
                await opened.journal.close()
                opened = try await fixture.open(resuming: resumption)
                #expect(opened.sources == [])
                try await opened.journal.store(name, bytes: 3_500)
                resumption = try await opened.journal.resumption()
            }
            try await opened.journal.restart()
            resumption = try await opened.journal.resumption()
            #expect(Int(resumption.place.offset) == Segment.headerBytes)
            try await opened.journal.store("four")
            await opened.journal.close()
            opened = try await fixture.open(resuming: resumption)
            #expect(opened.sources == ["four"])
            await opened.journal.close()
        }
    }

    @Test("a torn tail behind the place is cut as ever")
    func torn() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            let resumption = try await Self.fill(journal)
            let (last, end) = (Int(await journal.place.segment), await journal.end)
            await journal.close()
            try fixture.write(Array(try fixture.bytes(last)[..<(end - Segment.markBytes - 1)]), last)
            let opened = try await fixture.open(resuming: resumption)
            #expect(opened.sources == Array(Self.later.dropLast()))
            await opened.journal.close()
            let all = try await fixture.open()
            #expect(all.sources.suffix(opened.sources.count) == opened.sources[...])
            await all.journal.close()
        }
    }

    enum Obstacle: CaseIterable {
        case otherJournal, beyondSegment, beyondLastSegment, withinRecord, markLost, negative
        case placesGone, placesShort, placesEmpty, placesChanged
    }

    @Test(
        "a place that is not of this journal, or whose files are not what they were, is refused",
        arguments: Obstacle.allCases
    )
    func refused(_ obstacle: Obstacle) async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            var resumption = try await Self.fill(journal)
            await journal.close()
            let segment = Int(resumption.place.segment)
            let places = URL(filePath: fixture.places())
            switch obstacle {
            case .otherJournal: resumption.log = .random()
            case .beyondSegment: resumption.place.offset = .max
            case .beyondLastSegment: resumption.place.segment = .max
            case .withinRecord: resumption.place.offset += 1
            case .negative: resumption.place = Place(segment: -1, offset: -1)
            // A loss of power: the mark had not reached the disk, the snapshot had.
            case .markLost:
                var bytes = Array(try fixture.bytes(segment)[..<Int(resumption.place.offset)])
                for at in bytes.indices.suffix(Segment.markBytes) { bytes[at] = 0 }
                try fixture.write(bytes, segment)
                for later in segment + 1...9 { try? FileManager.default.removeItem(atPath: fixture.path(later)) }
            case .placesGone: try FileManager.default.removeItem(at: places)
            case .placesShort:
                try Data(try Data(contentsOf: places).prefix(10 * PlaceFile.entryBytes - 1)).write(to: places)
            case .placesEmpty: try Data().write(to: places)
            case .placesChanged:
                var bytes = try Data(contentsOf: places)
                bytes[bytes.startIndex + 3 * PlaceFile.entryBytes + 5] ^= 1
                try bytes.write(to: places)
            }
            await #expect(throws: JournalError.self) { _ = try await fixture.open(resuming: resumption) }
            #expect(openFiles(under: fixture.folder) == [])
            // All is read then, and the places are written anew.
            let opened = try await fixture.open()
            let before = (1...10).flatMap { ["public \($0)", "jp \($0)"] }
            #expect(opened.sources == (obstacle == .markLost ? before : before + Self.later))
            await opened.journal.close()
            guard obstacle != .markLost else { return }
            #expect(try await Self.readable(fixture) == [Array(1...20), Array(1...20)])
        }
    }
}
