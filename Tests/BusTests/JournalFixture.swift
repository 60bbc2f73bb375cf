import Foundation
import Schema
import Synchronization
import TestSupport
import Testing
import ZeroMQ

@testable import BusCore

/// A folder with a journal in it, which a test may stop, damage and open again.
struct JournalFixture {
    let folder: String
    private let context: Context
    private let loop: PollLoop

    /// What a journal handed over when it was opened.
    struct Opened {
        var journal: Journal
        var sources: [String]
    }

    init(_ folder: String) throws {
        self.folder = folder
        self.context = try Context()
        self.loop = try PollLoop(self.context, name: "journal")
    }

    func open(_ folder: String? = nil, segmentBytes: Int = 4_096) async throws -> Opened {
        let sources = Mutex<[String]>([])
        let journal = try await Journal(folder ?? self.folder, on: self.loop, segmentBytes: segmentBytes) { record, _ in
            if case .marks(let source, _) = record.happening { sources.withLock { $0.append(source) } }
        }
        return Opened(journal: journal, sources: sources.withLock { $0 })
    }

    func close() async {
        await self.loop.shutdown()
        await self.context.close()
    }

    func path(_ segment: Int = 0) -> String { "\(self.folder)/0000000\(segment).journal" }

    func bytes(_ segment: Int = 0) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: self.path(segment))))
    }

    func write(_ bytes: [UInt8], _ segment: Int = 0) throws {
        try Data(bytes).write(to: URL(filePath: self.path(segment)))
    }
}

/// Runs `body` with a journal that is empty and closed.
func withJournal(_ body: (JournalFixture) async throws -> Void) async throws {
    try await withFolder { path in
        let fixture = try JournalFixture("\(path)/journal")
        do { try await body(fixture) } catch {
            await fixture.close()
            throw error
        }
        await fixture.close()
    }
}

extension Journal {
    /// Stores records that bear these names, in one batch.
    @discardableResult
    func store(_ names: String..., bytes: Int = 0) throws -> [Place] {
        let records = names.map {
            JournalRecord(.marks(source: $0, marks: [:]), bytes: [UInt8](repeating: 0x61, count: bytes)).encoded()
        }
        try self.reserve(records.reduce(0) { $0 + $1.count })
        return try self.append(records)
    }
}
