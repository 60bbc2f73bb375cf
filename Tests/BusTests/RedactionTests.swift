import Exchange
import Foundation
import Ledger
import Schema
import ServiceKit
import TestSupport
import Testing
import TransparencyLog
import ZeroMQ

@testable import BusCore
@testable import Journal

@Suite("Redaction", .timeLimit(.minutes(5))) struct RedactionTests {
    private let secret = "never to be published"

    private func redact(_ position: UInt64, in path: String, of audience: Audience = .public) async throws -> Bool {
        let context = try Context()
        defer { Task { await context.close() } }
        return try await Redaction.redact(
            position,
            of: audience,
            by: "the operator",
            because: "spillage",
            settings: try Settings(environment: ["TAIWA_DATA": path]),
            context: context
        )
    }

    private func publish(_ bus: RunningBus, _ titles: [String]) async throws {
        let client = try bus.client()
        let publisher = try await Publisher(client)
        for title in titles { _ = try await publisher.publish(Event(try update(title))) }
        await publisher.close()
        await client.close()
    }

    /// The files below a folder that have some text.
    private func files(in path: String, with text: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
            // A segment is preallocated; what stands in it is much less.
            let file = try? Data(contentsOf: URL(filePath: "\(path)/\(name)"), options: .alwaysMapped).prefix(65_536)
            return file?.range(of: Data(text.utf8)) != nil
        }
    }

    @Test("the bytes are gone from disk, readers get the hash in their place, and verification says who, when and why")
    func redacted() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: path)
            try await self.publish(bus, ["one", self.secret, "three"])
            await #expect(throws: JournalError.inUse(path: "\(path)/bus/journal")) {
                try await self.redact(2, in: path)
            }
            try await bus.stop()
            let before = try await verifyJournal(of: path).report
            #expect(try self.files(in: path, with: self.secret) == ["bus/journal/00000000.journal"])
            await #expect(throws: Redaction.Impossible.self) { try await self.redact(9, in: path) }
            #expect(try await self.redact(2, in: path))
            #expect(try await !self.redact(2, in: path))
            #expect(try self.files(in: path, with: self.secret) == [])
            #expect(try self.files(in: path, with: "2 by the operator: spillage") == ["bus/audit.jsonl"])
            for isFromSnapshot in [true, false] {
                let (findings, report) = try await verifyJournal(of: path)
                #expect(findings.isEmpty, "\(findings)")
                #expect(report.audiences[.public]?.root == before.audiences[.public]?.root)
                #expect(report.notes.count == 1)
                #expect(report.notes.first?.hasPrefix("public position 2 was redacted by the operator at 2") == true)
                #expect(report.notes.first?.hasSuffix(": spillage") == true)
                if !isFromSnapshot { try FileManager.default.removeItem(atPath: "\(path)/bus/snapshot.json") }
                bus = try await RunningBus(in: path)
                let client = try bus.client()
                let read = try await client.withSubscription(to: [.all], from: .earliest) { events in
                    var (tree, words) = (MerkleTree(), [String]())
                    for try await event in events {
                        switch event {
                        case .update(let delivery):
                            words.append(try delivery.event().data.title.text(in: "en"))
                            tree.append(
                                .record(keyID: delivery.keyID, signature: delivery.signature, event: delivery.bytes)
                            )
                        case .unverified(let delivery, let fault):
                            words.append("\(fault)")
                            tree.append(try #require(TreeHash(delivery.bytes)))
                        case .caughtUp, .reset, .trimmed: break
                        }
                        if words.count == 3 { break }
                    }
                    return (Data(tree.root.bytes).base64EncodedString(), words)
                }
                #expect(read.1 == ["one", "redacted", "three"])
                #expect(read.0 == before.audiences[.public]?.root)
                await client.close()
                try await bus.stop()
            }
        }
    }

    @Test("a crash at any point of it leaves the event or the erasure, which the next start completes")
    func crash() async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: path)
            try await self.publish(bus, ["one", self.secret, "three"])
            try await bus.stop()
            let segment = URL(filePath: "\(path)/bus/journal/00000000.journal")
            let pending = URL(filePath: "\(path)/bus/journal/erasing")
            let whole = [UInt8](try Data(contentsOf: segment).prefix(65_536))
            #expect(try await self.redact(2, in: path))
            let erased = [UInt8](try Data(contentsOf: segment).prefix(65_536))
            let place = try self.place(of: 2, in: path)
            let length = (0..<4).reduce(0) { $0 | Int(whole[place + $1]) << (8 * $1) }
            let record = Array(erased[place..<place + 8 + length])
            // The tombstone alone: the event is there, and a second attempt erases it.
            var tombstone = erased
            tombstone.replaceSubrange(place..<place + record.count, with: whole[place..<place + record.count])
            try Data(tombstone).write(to: segment)
            #expect(try await verifyJournal(of: path).report.notes.first?.contains("run taiwa redact again") == true)
            #expect(try await self.redact(2, in: path))
            #expect(try self.files(in: path, with: self.secret) == [])
            // Half of the record overwritten, with the file that says what is to stand there.
            for cut in [4, 8, 9, length / 2, length, length + 8].map({ place + $0 }) {
                try Data(erased[..<cut] + tombstone[cut...]).write(to: segment)
                try PendingErasure(place: Place(segment: 0, offset: Int32(place)), record: record)
                    .store(in: "\(path)/bus/journal")
                try? FileManager.default.removeItem(atPath: "\(path)/bus/snapshot.json")
                let again = try await RunningBus(in: path)
                try await again.stop()
                #expect(!FileManager.default.fileExists(atPath: pending.path))
                #expect(try self.files(in: path, with: self.secret) == [], "cut at \(cut)")
                let (findings, report) = try await verifyJournal(of: path)
                #expect(findings.isEmpty && report.notes.count == 1, "\(findings)")
            }
        }
    }

    /// Where a position of `public` stands in a segment.
    private func place(of position: UInt64, in path: String) throws -> Int {
        let places = try Data(contentsOf: URL(filePath: "\(path)/bus/journal/public.places"))
        let at = places.startIndex + Int(position - 1) * PlaceFile.entryBytes + 4
        return (0..<4).reduce(0) { $0 | Int(places[at + $1]) << (8 * $1) }
    }

    @Test("a journal that the bus would not start on is left as it is, which says where, why and what to do")
    func refusedStart() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: path, later: 31)
            try await self.publish(bus, (1...30).map { "\($0)" })
            try await bus.trim()
            try await bus.stop()
            let journal = JournalFolder("\(path)/bus/journal")
            let last = try #require(try journal.loadBase()?.positions[.public])
            func read(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }
            func segments() throws -> [Data] { try journal.numbers().map { try read(journal.path($0)) } }
            let (before, tree, base) = (try segments(), try read(journal.tree(.public)), try read(journal.base))
            var flipped = tree
            // The root of the largest complete subtree of what has left.
            flipped[(Int(UInt64(1) << UInt64(63 - last.leadingZeroBitCount)) * 2 - 2) * 32] ^= 1
            let snapshot = try read("\(path)/bus/snapshot.json")
            for hasSnapshot in [true, false] {
                for (file, damaged) in [
                    (journal.tree(.public), flipped), (journal.tree(.public), Data()), (journal.base, base.dropLast()),
                    (journal.base, nil),
                ] as [(String, Data?)] {
                    let whole = file == journal.base ? base : tree
                    try FileManager.default.removeItem(atPath: file)
                    try damaged?.write(to: URL(filePath: file))
                    try snapshot.write(to: URL(filePath: "\(path)/bus/snapshot.json"))
                    if !hasSnapshot { try FileManager.default.removeItem(atPath: "\(path)/bus/snapshot.json") }
                    let error = await #expect(throws: JournalError.self) { try await self.redact(last + 1, in: path) }
                    #expect(error?.description.contains(damaged == nil ? journal.path : file) == true)
                    #expect(error?.description.contains("restore the journal from a backup") == true)
                    #expect(try segments() == before)
                    try whole.write(to: URL(filePath: file))
                }
            }
            #expect(try await self.redact(last + 1, in: path))
            bus = try await RunningBus(in: path, later: 0)
            try await bus.stop()
            let (findings, report) = try await verifyJournal(of: path)
            #expect(
                findings.isEmpty && report.notes.contains { $0.hasPrefix("public position \(last + 1) was redacted") }
            )
        }
    }

    @Test("a journal whose checkpoints are not by the log key is left as it is")
    func otherKey() async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: path)
            try await self.publish(bus, ["one", self.secret])
            try await bus.stop()
            let (file, other) = (ExchangeFolder("\(path)/exchange").logKeyFile, "\(path)/other.key")
            try LogSigner.make(at: other)
            let key = try Data(contentsOf: URL(filePath: file))
            try FileManager.default.removeItem(atPath: file)
            try FileManager.default.moveItem(atPath: other, toPath: file)
            await #expect(throws: CheckpointError.self) { try await self.redact(2, in: path) }
            #expect(try !self.files(in: path, with: self.secret).isEmpty)
            try key.write(to: URL(filePath: file))
            #expect(try await self.redact(2, in: path))
            #expect(try self.files(in: path, with: self.secret) == [])
        }
    }

    @Test("where there is no journal none is made")
    func noJournal() async throws {
        try await withFolder { path in
            let error = await #expect(throws: Redaction.Impossible.self) { try await self.redact(1, in: path) }
            #expect(error?.description == "there is no journal in \(path)/bus")
            #expect(!ExchangeFolder.exists("\(path)/bus"))
        }
    }

    @Test("who marks a record as redacted without the log key is found out")
    func forgedTombstone() async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: path)
            try await self.publish(bus, ["one", "two"])
            try await bus.stop()
            let key = "\(path)/exchange/log.key"
            let kept = try Data(contentsOf: URL(filePath: key))
            try LogSigner.make(at: key)
            // With the checkpoints there it is refused.
            let checkpoints = "\(path)/bus/checkpoints"
            try FileManager.default.moveItem(atPath: checkpoints, toPath: "\(path)/hidden")
            #expect(try await self.redact(1, in: path))
            try FileManager.default.moveItem(atPath: "\(path)/hidden", toPath: checkpoints)
            try kept.write(to: URL(filePath: key))
            let findings = try await verifyJournal(of: path).findings
            #expect(findings.map(\.kind) == [.altered, .altered])
            #expect(findings.allSatisfy { $0.audience == .public && $0.position == 1 })
        }
    }
}
