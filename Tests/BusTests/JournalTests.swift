import Foundation
import TestSupport
import Testing

@testable import Journal

@Suite("The journal", .timeLimit(.minutes(5))) struct JournalTests {
    @Test("a tail torn at any byte is cut, and everything before it is there and can be added to")
    func tornTail() async throws {
        try await withJournal { fixture in
            var journal = try await fixture.open().journal
            try await journal.store("one")
            try await journal.store("two")
            let whole = await journal.end
            try await journal.store("three")
            let end = await journal.end
            await journal.close()
            let bytes = try fixture.bytes()
            for cut in whole..<end {
                // What was not written is zeros where space was claimed, or the end of the file.
                let zeros = cut.isMultiple(of: 2) ? 500 : 0
                try fixture.write(bytes[..<cut] + [UInt8](repeating: 0, count: zeros))
                var opened = try await fixture.open()
                let expected = cut >= end - Segment.markBytes ? ["one", "two", "three"] : ["one", "two"]
                #expect(opened.sources == expected, "cut at \(cut)")
                journal = opened.journal
                try await journal.store("more")
                await journal.close()
                opened = try await fixture.open()
                #expect(opened.sources == expected + ["more"], "cut at \(cut)")
                await opened.journal.close()
            }
        }
    }

    @Test("a bit flipped anywhere in what was acknowledged refuses the start and says file and byte")
    func damage() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            let start = await journal.end
            for name in ["one", "two", "three"] { try await journal.store(name) }
            let end = await journal.end - Segment.markBytes
            await journal.close()
            let bytes = try fixture.bytes()
            for at in start..<end {
                var damaged = bytes
                damaged[at] ^= 1 << UInt8(at % 8)
                try fixture.write(damaged)
                let error = await #expect(throws: JournalError.self, "byte \(at)") { _ = try await fixture.open() }
                guard case .damaged(fixture.path(), let offset, _) = error else {
                    Issue.record("byte \(at): \(String(describing: error))")
                    return
                }
                #expect(offset <= at && at - offset < 200)
            }
            #expect(try fixture.bytes().count == bytes.count)
        }
    }

    @Test("a batch that reached the disk in part and out of order is a torn tail, not damage")
    func tornBatch() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            try await journal.store("one")
            let places = try await journal.store("two", "three", "four")
            let end = await journal.end
            await journal.close()
            // The pages of the first and the last record and the mark did not make it.
            var bytes = try fixture.bytes()
            for at in Int(places[0].offset)..<Int(places[1].offset) { bytes[at] = 0 }
            for at in (end - Segment.markBytes)..<end { bytes[at] = 0 }
            try fixture.write(bytes)
            let opened = try await fixture.open()
            #expect(opened.sources == ["one"])
            await opened.journal.close()
        }
    }

    @Test("the last batch is cut when it is broken and no mark follows it: it cannot be told from a torn write")
    func lastBatch() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            try await journal.store("one")
            let places = try await journal.store("two")
            let end = await journal.end
            await journal.close()
            var bytes = Array(try fixture.bytes()[..<(end - Segment.markBytes)])
            bytes[Int(places[0].offset) + 10] ^= 1
            try fixture.write(bytes)
            let opened = try await fixture.open()
            #expect(opened.sources == ["one"])
            await opened.journal.close()
        }
    }

    @Test("records go on in the next segment, sealed ones end where their records do, and all are read")
    func segments() async throws {
        try await withJournal { fixture in
            var opened = try await fixture.open()
            let names = (1...40).map { "source \($0)" }
            var places: [Place] = []
            for name in names { places += try await opened.journal.store(name, bytes: 500) }
            #expect(Set(places.map(\.segment)) == Set(0...5))
            await opened.journal.close()
            for segment in 0..<5 { #expect(try fixture.bytes(segment).count <= 4_096) }
            opened = try await fixture.open()
            #expect(opened.sources == names)
            #expect(opened.places == places)
            await opened.journal.close()
        }
    }

    @Test("a record larger than a segment has one to itself")
    func largeRecord() async throws {
        try await withJournal { fixture in
            var opened = try await fixture.open()
            for bytes in [10, 1_048_576, 10] { try await opened.journal.store("\(bytes)", bytes: bytes) }
            await opened.journal.close()
            opened = try await fixture.open()
            #expect(opened.sources == ["10", "1048576", "10"])
            await opened.journal.close()
        }
    }

    @Test("what a crash left of a segment that was being made is made anew")
    func unfinishedSegment() async throws {
        try await withJournal { fixture in
            var opened = try await fixture.open()
            try await opened.journal.store("one", bytes: 3_500)
            await opened.journal.close()
            for leftover in [[], Array(Segment.magic[..<4]), [UInt8](repeating: 0, count: 4_096)] {
                try Data(leftover).write(to: URL(filePath: "\(fixture.path(1)).new"))
                opened = try await fixture.open()
                #expect(opened.sources.first == "one")
                try await opened.journal.store("more", bytes: 3_500)
                await opened.journal.close()
            }
            opened = try await fixture.open()
            #expect(opened.sources == ["one", "more", "more", "more"])
            await opened.journal.close()
        }
    }

    @Test("lengths that no record has are not followed", arguments: [3, 4_194_305, .max - 1, .max] as [UInt32])
    func hostileLengths(_ length: UInt32) async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            try await journal.store("one")
            let end = await journal.end
            await journal.close()
            var bytes = Array(try fixture.bytes()[..<end])
            bytes.append(littleEndian: length)
            bytes += [UInt8](repeating: 0x41, count: 100)
            try fixture.write(bytes)
            let opened = try await fixture.open()
            #expect(opened.sources == ["one"])
            await opened.journal.close()
        }
    }

    @Test("a second bus on the same journal is refused, and comes in when the first has gone")
    func inUse() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            await #expect(throws: JournalError.inUse(path: fixture.folder)) { _ = try await fixture.open() }
            try await journal.store("one")
            await journal.close()
            let opened = try await fixture.open()
            #expect(opened.sources == ["one"])
            await opened.journal.close()
        }
    }

    @Test("a start that is refused leaves no file open")
    func leaksNothing() async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            for name in ["one", "two", "three"] { try await journal.store(name, bytes: 3_000) }
            await journal.close()
            try fixture.write([], 1)
            for _ in 1...3 { _ = try? await fixture.open() }
            try FileManager.default.removeItem(atPath: fixture.path(2))
            try FileManager.default.createDirectory(atPath: fixture.path(2), withIntermediateDirectories: false)
            for _ in 1...3 { _ = try? await fixture.open() }
            #expect(openFiles(under: fixture.folder) == [])
        }
    }

    @Test("a folder that cannot be used is named, with the system's reason")
    func unusableFolder() async throws {
        try await withJournal { fixture in
            let folder = URL(filePath: fixture.folder)
            try FileManager.default.createDirectory(
                at: folder.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data("a file".utf8).write(to: folder)
            let error = await #expect(throws: (any Error).self) { _ = try await fixture.open() }
            let sentence = "\(try #require(error))"
            #expect(sentence.contains(fixture.folder) && sentence.contains("Not a directory"))
        }
    }
}
