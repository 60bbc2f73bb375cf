import Foundation
import TestSupport
import Testing

@testable import Journal

@Suite("A journal that is not what was written", .timeLimit(.minutes(5))) struct JournalHarmTests {
    enum Harm: CaseIterable {
        case firstGone, middleGone, lastEmpty, lastWithoutHeader, sealedCutShort, swapped, foreign, lengthened
    }

    @Test("segments that are not those that were written refuse the start and are named", arguments: Harm.allCases)
    func harmedSegments(_ harm: Harm) async throws {
        try await withJournal { fixture in
            let journal = try await fixture.open().journal
            for name in ["one", "two", "three"] { try await journal.store(name, bytes: 3_000) }
            await journal.close()
            let files = FileManager.default
            var named = 1
            switch harm {
            case .firstGone:
                try files.removeItem(atPath: fixture.path(0))
                named = 0
            case .middleGone: try files.removeItem(atPath: fixture.path(1))
            case .lastEmpty:
                try fixture.write([], 2)
                named = 2
            case .lastWithoutHeader:
                try fixture.write(Array(try fixture.bytes(2)[..<20]), 2)
                named = 2
            // It ends at a mark, and only the next segment knows that there was more.
            case .sealedCutShort: try fixture.write(Array(try fixture.bytes(1)[..<Segment.headerBytes]), 1)
            case .swapped:
                let first = try fixture.bytes(1)
                try fixture.write(try fixture.bytes(2), 1)
                try fixture.write(first, 2)
            case .foreign:
                let other = try await fixture.open(fixture.folder + "2").journal
                for name in ["one", "two", "three"] { try await other.store(name, bytes: 3_000) }
                await other.close()
                try files.removeItem(atPath: fixture.path(1))
                try files.copyItem(atPath: "\(fixture.folder)2/00000001.journal", toPath: fixture.path(1))
            case .lengthened: try fixture.write(try fixture.bytes(1) + [0, 0, 0, 0], 1)
            }
            let error = await #expect(throws: JournalError.self) { _ = try await fixture.open() }
            #expect(error?.description.contains(fixture.path(named)) == true)
            #expect(error?.description.contains("restore the journal from a backup") == true)
        }
    }

    @Test("a journal that goes on under another log id is one journal, and one before it cannot be exchanged")
    func restarted() async throws {
        try await withJournal { fixture in
            var opened = try await fixture.open()
            let first = await opened.journal.log
            try await opened.journal.store("one")
            let resumption = try await opened.journal.resumption()
            try await opened.journal.restart()
            let second = await opened.journal.log
            #expect(first != second)
            try await opened.journal.store("two", bytes: 3_000)
            try await opened.journal.store("three", bytes: 3_000)
            await opened.journal.close()
            opened = try await fixture.open()
            #expect(opened.sources == ["one", "two", "three"])
            #expect(await opened.journal.log == second)
            await opened.journal.close()
            await #expect(throws: JournalError.elsewhere(path: fixture.folder)) {
                _ = try await fixture.open(resuming: resumption)
            }
            // The first segment of another journal, as long as the one that was there.
            let other = try await fixture.open(fixture.folder + "2").journal
            try await other.store("one")
            await other.close()
            let foreign = try Data(contentsOf: URL(filePath: "\(fixture.folder)2/00000000.journal"))
            try fixture.write(Array(foreign.prefix(try fixture.bytes(0).count)))
            let error = await #expect(throws: JournalError.self) { _ = try await fixture.open() }
            #expect(error?.description.contains(fixture.path(1)) == true)
        }
    }
}

/// The paths below a folder that this process has open.
func openFiles(under folder: String) -> [String] {
    let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return descriptors.compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)") }
        .filter { $0.hasPrefix(folder) }
}
