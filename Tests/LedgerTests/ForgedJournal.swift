import Crypto
import Exchange
import Foundation
import Ledger
import Schema
import ServiceKit
import TestSupport
import TransparencyLog
import ZeroMQ

@testable import Journal

/// A journal with its trees and signed checkpoints, which someone who may write to the disk then changes.
///
/// The forger knows the format and makes checksums, numbers and marks anew; keys it has none.
struct ForgedJournal {
    let folder: String
    let signer: LogSigner
    let log: LogID
    let registry: Registry
    private let account = Credentials.generate(account: AccountName(trusted: "operator"))
    let other = Credentials.generate(account: AccountName(trusted: "other"))
    /// What was stored, in the order of the journal.
    var events: [EventRecord] = []
    var segmentBytes = 1 << 20

    var journal: String { "\(self.folder)/journal" }
    var checkpoints: CheckpointFolder { CheckpointFolder("\(self.folder)/checkpoints") }

    init(_ folder: String, log: LogID = .random()) throws {
        self.folder = folder
        self.log = log
        try PrivateFile.makeFolder("\(folder)/journal")
        try LogSigner.make(at: "\(folder)/log.key")
        self.signer = try LogSigner(path: "\(folder)/log.key")
        var retired = self.account.publicKey
        retired.retired = .now
        self.registry = Registry(accounts: [
            self.account.account: Account(keys: [retired]), self.other.account: Account(keys: [self.other.publicKey]),
        ])
    }

    func event(_ title: String, _ audience: String = "public", by signer: Credentials? = nil) throws -> EventRecord {
        let update = try update(title, audience: audience)
        let bytes = Event(update).json()
        let credentials = signer ?? self.account
        return EventRecord(
            audience: update.audience,
            time: .now,
            account: self.account.account,
            instance: "one",
            epoch: 1,
            sequence: UInt64(self.events.count + 1),
            agency: update.agency,
            topics: update.topics,
            keyID: credentials.publicKey.id,
            signature: try EventSignature.sign(bytes, with: credentials),
            bytes: bytes
        )
    }

    /// Changes some of an event, and nothing else.
    mutating func change(
        _ index: Int,
        audience: Audience? = nil,
        keyID: String? = nil,
        signature: String? = nil,
        bytes: [UInt8]? = nil
    ) {
        let event = self.events[index]
        self.events[index] = EventRecord(
            audience: audience ?? event.audience,
            position: event.position,
            time: event.time,
            account: event.account,
            instance: event.instance,
            epoch: event.epoch,
            sequence: event.sequence,
            agency: event.agency,
            topics: event.topics,
            numbers: event.numbers,
            keyID: keyID ?? event.keyID,
            signature: signature ?? event.signature,
            bytes: bytes ?? event.bytes
        )
    }

    /// So many events, every fourth of another audience.
    mutating func fill(_ count: Int) throws {
        for number in 1...count {
            self.events.append(try self.event("event \(number)", number.isMultiple(of: 4) ? "jp" : "public"))
        }
    }

    /// Gives positions and numbers as a bus does.
    mutating func renumber() {
        var heads: [Audience: UInt64] = [:]
        var streams: [String: UInt64] = [:]
        for index in self.events.indices {
            heads[self.events[index].audience, default: 0] += 1
            self.events[index].position = heads[self.events[index].audience] ?? 0
            self.events[index].numbers = self.events[index].topics.indices.map { topic in
                let key = "\(self.events[index].audience) \(self.events[index].stream(topic).topicView)"
                streams[key, default: 0] += 1
                return streams[key] ?? 0
            }
        }
    }

    /// Writes the journal alone, with right checksums and a mark behind each record.
    func write() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: self.journal) where name.hasSuffix(".journal") {
            try FileManager.default.removeItem(atPath: "\(self.journal)/\(name)")
        }
        var segment = Segment(log: self.log, number: 0)
        var bytes = segment.header(before: 0, after: nil)
        func store() throws {
            try Data(bytes).write(to: URL(filePath: JournalFolder(self.journal).path(segment.number)))
        }
        for event in self.events {
            if bytes.count > self.segmentBytes {
                try store()
                segment = Segment(log: self.log, number: segment.number + 1)
                bytes = segment.header(before: bytes.count, after: self.log)
            }
            bytes += JournalRecord.encode([event]).bytes
            bytes += segment.mark(at: bytes.count)
        }
        try store()
    }

    /// Writes the hashes beside the journal as they belong to what is in it, and signed checkpoints if wanted.
    func keep(checkpoints: Bool = true) throws {
        var trees = try TreeFiles(self.journal)
        for event in self.events { try trees.append(event) }
        try trees.flush()
        if checkpoints {
            for (audience, tree) in trees.trees {
                let origin = TreeOrigin(log: self.log, audience: audience)
                try self.checkpoints.store(try self.signer.sign(tree, of: origin), of: origin)
            }
        }
        trees.close()
    }

    /// Where an event stands.
    func place(of index: Int) throws -> (file: String, offset: Int) {
        var scan = [(String, Int)]()
        for number in try JournalFolder(self.journal).numbers() {
            let path = JournalFolder(self.journal).path(number)
            let bytes = try SegmentBytes(path: path)
            let segment = Segment(log: self.log, number: number)
            _ = try bytes.records(of: segment, from: Segment.headerBytes, path) { _, offset in
                scan.append((path, offset))
            }
        }
        return scan[index]
    }

    func verify(
        _ extra: [String] = [],
        key: LogKey? = nil
    ) async throws -> (findings: [Finding], report: JournalVerifier.Report) {
        let verifier = JournalVerifier(
            journal: self.journal,
            registry: self.registry,
            checkpoints: self.checkpoints.files + extra,
            key: key ?? self.signer.publicKey
        )
        var findings: [Finding] = []
        let report = try await verifier.run(found: { findings.append($0) })
        return (findings, report)
    }
}

/// Runs `body` with a journal of so many events, written and kept.
func withForgedJournal(_ count: Int = 24, _ body: (inout ForgedJournal) async throws -> Void) async throws {
    try await withFolder { path in
        var forged = try ForgedJournal(path)
        try forged.fill(count)
        forged.renumber()
        try forged.write()
        try forged.keep()
        try await body(&forged)
    }
}
