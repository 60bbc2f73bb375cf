internal import Exchange
internal import Foundation
internal import Journal
public import Schema
internal import TransparencyLog

/// Verifies a journal, offline: every checksum, number and signature, and the trees against the checkpoints of them.
///
/// It reads everything once, in bounded memory.
public struct JournalVerifier: Sendable {
    /// How far it is.
    public struct Progress: Sendable {
        /// Bytes of the journal that were read.
        public let readBytes: Int
        /// Bytes that there are.
        public let totalBytes: Int
        /// Events that were verified.
        public let records: Int
    }

    /// What was verified.
    public struct Report: Hashable, Sendable, Codable {
        /// One audience.
        public struct Tree: Hashable, Sendable, Codable {
            /// How many events it has, with those that have left the journal.
            public var size: UInt64
            /// The first position that the journal has; the hashes of those before are those of the tree file.
            public var first: UInt64
            /// The root of its tree, base64 of 32 bytes.
            public var root: String
            /// The largest checkpoint that holds; nil: none does, or there is none.
            public var checkpoint: UInt64?
        }

        /// How many events there are.
        public var records = 0
        /// How many bytes the journal has.
        public var bytes = 0
        /// By audience.
        public var audiences: [Audience: Tree] = [:]
        /// How many findings there were.
        public var findings = 0
        /// What is worth knowing and no finding.
        public var notes: [String] = []
    }

    private let journal: JournalFolder
    private let check: RecordCheck
    private let checkpoints: [String]
    private let key: LogKey?

    /// Says what is to be verified.
    ///
    /// - Parameters:
    ///   - journal: The folder of the segments.
    ///   - registry: Whose keys count.
    ///   - checkpoints: Files of checkpoints.
    ///   - key: What they are verified with; nil: they are not known to be the exchange's, which is a finding.
    public init(journal: String, registry: Registry, checkpoints: [String], key: LogKey?) {
        self.journal = JournalFolder(journal)
        self.check = RecordCheck(registry)
        self.checkpoints = checkpoints
        self.key = key
    }

    /// Reads everything.
    ///
    /// - Parameters:
    ///   - found: Takes each finding once.
    ///   - progress: Told every some thousand records.
    /// - Returns: What was verified.
    /// - Throws: `JournalError` when there is no journal or it cannot be read.
    public func run(
        found: (Finding) -> Void,
        progress: (Progress) -> Void = { _ in }
    ) async throws -> Report {
        var (base, objection): (JournalBase?, Finding?) = (nil, nil)
        do { base = try self.journal.loadBase() } catch {
            objection = Finding(
                .segment,
                self.journal.base,
                "what stands for the trimmed part cannot be read: \(error)"
            )
        }
        var scan = try JournalScan(self.journal, from: base)
        var ledger = try JournalLedger(self.journal, from: base)
        ledger.load(self.checkpoints, by: self.key)
        if let objection { ledger.take(.finding(objection)) }
        let threads = ProcessInfo.processInfo.activeProcessorCount
        var batch: [(event: EventRecord, place: Place, isIntact: Bool)] = []
        var batchBytes = 0
        func settle() async {
            let results = await self.check.results(batch.map { ($0.event, $0.isIntact) }, threads: threads)
            for (one, result) in zip(batch, results) { ledger.take(one.event, one.place, one.isIntact, result) }
            batch.removeAll(keepingCapacity: true)
            batchBytes = 0
            for finding in ledger.takeFindings() { found(finding) }
            progress(
                Progress(readBytes: scan.readBytes, totalBytes: scan.totalBytes, records: ledger.report.records)
            )
        }
        while let item = try scan.next() {
            if case .record(.event(let event), let place, let isIntact) = item {
                batch.append((event, place, isIntact))
                batchBytes += event.eventBytes
                if batch.count >= 2_048 || batchBytes >= 8 * 1_048_576 { await settle() }
            } else {
                if case .segment = item { await settle() }
                ledger.take(item)
            }
        }
        await settle()
        ledger.finish()
        for finding in ledger.takeFindings() { found(finding) }
        ledger.report.bytes = scan.readBytes
        return ledger.report
    }
}
