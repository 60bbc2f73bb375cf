import Exchange
import Foundation
import Schema
import Synchronization
import TestSupport
import Testing
import ZeroMQ

@testable import Journal

/// A folder with a journal in it, which a test may stop, damage and open again.
struct JournalFixture {
    let folder: String
    private let context: Context
    private let loop: PollLoop
    let reading: PollLoop

    /// What a journal handed over when it was opened.
    struct Opened {
        var journal: Journal
        /// The sources of marks, and audience and position of events.
        var sources: [String]
        var places: [Place]
    }

    init(_ folder: String) throws {
        self.folder = folder
        self.context = try Context()
        self.loop = try PollLoop(self.context, name: "journal")
        self.reading = try PollLoop(self.context, name: "replay")
    }

    func open(
        _ folder: String? = nil,
        segmentBytes: Int = 4_096,
        resuming: Journal.Resumption? = nil
    ) async throws -> Opened {
        let read = Mutex<[(String, Place)]>([])
        let journal = try await Journal(
            folder ?? self.folder,
            on: self.loop,
            segmentBytes: segmentBytes,
            resuming: resuming
        ) { record, place in
            switch record {
            case .other(.marks(let source, _)): read.withLock { $0.append((source, place)) }
            case .event(let event): read.withLock { $0.append(("\(event.audience) \(event.position)", place)) }
            default: break
            }
        }
        let all = read.withLock { $0 }
        return Opened(journal: journal, sources: all.map(\.0), places: all.map(\.1))
    }

    /// Runs `body` with a reader of the journal.
    func withReader<Result>(_ body: (JournalReader) async throws -> Result) async throws -> Result {
        let reader = JournalReader(self.folder, on: self.reading)
        do {
            let result = try await body(reader)
            await reader.close()
            return result
        } catch {
            await reader.close()
            throw error
        }
    }

    func close() async {
        await self.loop.shutdown()
        await self.reading.shutdown()
        await self.context.close()
    }

    func path(_ segment: Int = 0) -> String { "\(self.folder)/0000000\(segment).journal" }

    func places(_ audience: Audience = .public) -> String { JournalFolder(self.folder).places(audience) }

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
        try self.store(
            names.map { .other(.marks(source: $0, marks: ["x": String(repeating: "a", count: bytes)])) }
        )
    }

    @discardableResult
    func store(_ records: [JournalRecord]) throws -> [Place] {
        let (bytes, offsets) = JournalRecord.encode(records)
        try self.reserve(bytes.count)
        let start = self.place
        let events = zip(records, offsets).compactMap { record, offset in
            if case .event(let event) = record { (offset, event.audience, event.time) } else { nil }
        }
        _ = try self.append(bytes, events: events)
        return offsets.map { Place(segment: start.segment, offset: start.offset + Int32($0)) }
    }
}

extension JournalRecord {
    /// Records of any kind, in the order given.
    static func encode(_ records: [JournalRecord]) -> (bytes: [UInt8], offsets: [Int]) {
        records.reduce(into: ([], [])) { encoded, record in
            encoded.offsets.append(encoded.bytes.count)
            switch record {
            case .event(let event): encoded.bytes += Self.encode([event], []).bytes
            case .other(let happening): encoded.bytes += Self.encode([], [happening]).bytes
            }
        }
    }
}

extension EventRecord {
    /// An event of a test's own.
    static func sample(
        _ position: UInt64,
        _ audience: Audience = .public,
        seconds: Int64 = 0,
        instance: String = "one",
        epoch: UInt64 = 1,
        sequence: UInt64? = nil,
        deduplicationKey: String? = nil,
        signature: String = "signature",
        context: [UInt8] = [],
        content: [UInt8]? = nil,
        bytes: Int = 100
    ) throws -> Self {
        EventRecord(
            audience: audience,
            position: position,
            time: Timestamp(microseconds: 1_700_000_000_000_000 + seconds * 1_000_000),
            account: try AccountName("operator"),
            instance: instance,
            epoch: epoch,
            sequence: sequence ?? position,
            deduplicationKey: deduplicationKey,
            agency: try AgencyID("us.nasa"),
            topics: [try Topic("ssa/orbit")],
            numbers: [position],
            keyID: "key",
            signature: signature,
            context: context,
            bytes: content ?? [UInt8](repeating: 0x61, count: bytes)
        )
    }
}
