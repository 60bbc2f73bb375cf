internal import Exchange
internal import Foundation
internal import Journal
internal import Ledger
internal import Schema
internal import ServiceKit
internal import Synchronization
internal import TestSupport
internal import ZeroMQ

extension Scenario {
    /// A copied journal ends at each byte of its last commits: what stands whole before is read, and nothing else.
    static let tailTruncated = Scenario(name: "tail-truncated", rounds: 1) { run in
        for round in 1...run.rounds {
            try run.site.start()
            try await run.traffic.publish(Int.random(in: 4...10, using: &run.chance), named: "tail \(round)")
            try run.site.kill()
        }
        // In memory, since each start waits for the disk.
        let whole = "/dev/shm/taiwa-\(UUID())"
        defer { try? FileManager.default.removeItem(atPath: whole) }
        try run.copyJournal(to: whole)
        let records = try await Self.records(of: whole)
        let path = JournalFolder(whole).path(0)
        let bytes = try Data(contentsOf: URL(filePath: path))
        let tail = records.suffix(2)
        let markBytes = 12
        for end in (tail.first?.offset ?? 0)...(tail.last?.end ?? 0) + markBytes {
            try bytes.prefix(end).write(to: URL(filePath: path))
            let left = try await Self.records(of: whole)
            let right = records.filter { $0.end <= end }
            if left != right {
                run.traffic.complain("cut at byte \(end), it has \(left.count) records, not \(right.count)")
            }
        }
        try run.site.start()
        return try await run.traffic.finish()
    }

    /// A bit of a copied journal flips: the bus does not start with it, and verifying names it, or it serves exactly what
    /// was published.
    static let bitFlipped = Scenario(name: "bit-flipped", rounds: 40) { run in
        try run.site.start()
        try await run.traffic.publish(60, named: "flipped")
        let verdict = try await run.traffic.finish()
        guard run.site.stop() == 0, verdict.isGood else { return verdict }
        let history = run.traffic.history.withLock { $0 }
        let files = try FileManager.default.contentsOfDirectory(atPath: run.site.journal).filter { $0 != "lock" }
            .sorted()
        var refused = 0
        for round in 0..<run.rounds {
            // In turn, so that each kind of file is tried.
            let name = files[round % files.count]
            let path = "\(run.path)/copy"
            let copy = "\(path)/bus/journal"
            try run.copyJournal(to: copy)
            try FileManager.default.copyItem(atPath: run.site.folder.path, toPath: "\(path)/exchange")
            var bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(copy)/\(name)")))
            let at = Int.random(in: 0..<bytes.count, using: &run.chance)
            bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &run.chance)
            try Data(bytes).write(to: URL(filePath: "\(copy)/\(name)"))
            if let remains = await Self.read(path) {
                var altered = history
                altered.remain(remains)
                let verdict = Verdict(altered)
                if !verdict.isGood { run.traffic.complain("with a bit of byte \(at) of \(name) flipped: \(verdict)") }
            } else {
                refused += 1
                if name.hasSuffix(".journal"), try await !Self.isNamed(copy, run.site.folder) {
                    run.traffic.complain("verifying does not name a bit of byte \(at) of \(name) that is flipped")
                }
            }
            try FileManager.default.removeItem(atPath: path)
        }
        print("    \(run.rounds) bits flipped, \(refused) starts or reads refused")
        return Verdict(run.traffic.history.withLock { $0 })
    }

    /// Whether verifying a journal finds something.
    private static func isNamed(_ journal: String, _ exchange: ExchangeFolder) async throws -> Bool {
        let registry = try RegistryFile.load(exchange.registryFile)
        let verifier = JournalVerifier(journal: journal, registry: registry, checkpoints: [], key: nil)
        do { return try await verifier.run(found: { _ in }).findings > 0 } catch is JournalError { return true }
    }

    /// Everything that a bus on a folder serves; nil when it refuses.
    private static func read(_ path: String) async -> [Delivery]? {
        guard let bus = try? await RunningBus(in: path) else { return nil }
        var deliveries: [Delivery]?
        if let client = try? bus.client() {
            deliveries = try? await client.everything()
            await client.close()
        }
        try? await bus.stop()
        return deliveries
    }

    /// The disk goes back to an old backup while readers read: the checkpoints that were kept elsewhere show it, so they
    /// are told, and end with what is there.
    static let restored = Scenario(name: "restored", rounds: 2) { run in
        try run.site.start()
        try await run.begin()
        for _ in 0..<run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 20...40, using: &run.chance))
            try run.site.kill()
            let backup = "\(run.path)/backup"
            try run.copyJournal(to: backup)
            let reached = try await Self.heads(of: backup)
            try run.site.start()
            try await run.traffic.acknowledged(Int.random(in: 1...40, using: &run.chance))
            _ = run.site.stop()
            // What the bus said at its end still arrives.
            try await run.traffic.hasArrived()
            run.traffic.history.withLock { $0.forgo(beyond: reached) }
            try FileManager.default.removeItem(atPath: run.site.data)
            try FileManager.default.createDirectory(atPath: run.site.data, withIntermediateDirectories: true)
            try FileManager.default.moveItem(atPath: backup, toPath: run.site.journal)
            try run.site.start()
        }
        return try await run.traffic.finish()
    }

    /// How far a journal goes.
    static func heads(of folder: String) async throws -> Cursor {
        var heads = Cursor()
        for record in try await Self.records(of: folder) {
            if case .event(let event) = record.content { heads[event.audience] = event.position }
        }
        return heads
    }

    private struct Found: Equatable {
        var content: JournalRecord
        var bytes: [UInt8]
        var offset: Int
        var end: Int { self.offset + self.bytes.count }

        init(_ record: JournalRecord, at place: Place) {
            self.content = record
            self.bytes =
                switch record {
                case .event(let event): JournalRecord.encode([event]).bytes
                case .other(let happening): JournalRecord.encode([], [happening]).bytes
                }
            self.offset = Int(place.offset)
        }

        static func == (left: Self, right: Self) -> Bool { left.offset == right.offset && left.bytes == right.bytes }
    }

    /// The records of a journal, and where each is in its segment.
    private static func records(of folder: String) async throws -> [Found] {
        let records = Mutex<[Found]>([])
        let context = try Context()
        let loop = try PollLoop(context, name: "journal")
        do {
            let journal = try await Journal(folder, on: loop) { record, place in
                records.withLock { $0.append(Found(record, at: place)) }
            }
            await journal.close()
        } catch {
            await loop.shutdown()
            await context.close()
            throw error
        }
        await loop.shutdown()
        await context.close()
        return records.withLock { $0 }
    }
}

extension Scenario.Run {
    /// Copies the journal, without most of the space that is claimed for more.
    func copyJournal(to path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let zeros = Data(count: 4_096)
        for name in try FileManager.default.contentsOfDirectory(atPath: self.site.journal) {
            var bytes = try Data(contentsOf: URL(filePath: "\(self.site.journal)/\(name)"))
            while name.hasSuffix(".journal"), bytes.suffix(zeros.count) == zeros { bytes.removeLast(zeros.count) }
            try bytes.write(to: URL(filePath: "\(path)/\(name)"))
        }
    }
}
