import Journal
import Ledger
import Schema
import TransparencyLog

/// A segment that nothing is added to any more.
struct SealedSegment {
    let header: Segment.Header
    let path: String
    private let bytes: SegmentBytes

    /// - Throws: `JournalError` when it is not the segment after those of this log id.
    init(_ number: Int32, after log: LogID?, in folder: JournalFolder) throws(JournalError) {
        self.path = folder.path(number)
        self.bytes = try SegmentBytes(path: self.path)
        guard let header = Segment.header(of: Array(self.bytes.buffer.prefix(Segment.headerBytes)), after: log),
            header.segment.number == number
        else { throw .damaged(path: self.path, offset: 0, reason: "it does not begin as this segment") }
        self.header = header
    }

    var count: Int { self.bytes.count }

    /// Hands over every record.
    /// - Throws: `JournalError` when it is not whole, or what `take` throws.
    func records(_ take: (JournalRecord) throws -> Void) throws {
        let scan = try self.bytes.records(of: self.header.segment, from: Segment.headerBytes, self.path) { record, _ in
            try take(record)
        }
        guard scan.end == self.count, scan.isMarked else {
            throw JournalError.damaged(path: self.path, offset: scan.end, reason: SegmentBytes.mismatch)
        }
    }
}

extension SealedSegment {
    private struct Newer: Error {}

    /// Whether every event in it is older than a time.
    /// - Throws: `JournalError` when it is not whole.
    func isOlder(than time: Timestamp) throws -> Bool {
        do {
            try self.records { record in
                if case .event(let event) = record, event.time >= time { throw Newer() }
            }
            return true
        } catch is Newer { return false }
    }
}

/// The next base of a journal, from the one before and the segments that are to leave.
struct BaseGrowth {
    private let folder: JournalFolder
    private var memory: BusMemory
    private var trees: LeavingTrees
    private var ends: [JournalBase.End]
    /// The log id and length of the last segment that it stands for, and the number of the next.
    private(set) var log: LogID?
    private var bytes: Int
    private var next: Int32

    /// - Throws: `JournalError` when the base before cannot be read.
    init(after base: JournalBase?, in folder: JournalFolder) throws(JournalError) {
        self.folder = folder
        self.memory = try base.map { base throws(JournalError) in try BusMemory(base, in: folder) } ?? BusMemory()
        self.trees = LeavingTrees(folder, after: try base?.merkleTrees(in: folder) ?? [:])
        self.ends = base?.ends ?? []
        self.log = base?.log
        self.bytes = base?.bytes ?? 0
        self.next = base?.segment ?? 0
    }

    /// Takes the next segment in.
    /// - Throws: `JournalError` when it is not whole, or the tree files have other hashes than its records.
    mutating func take(_ segment: SealedSegment) throws {
        guard segment.header.before == self.bytes else {
            throw JournalError.damaged(path: segment.path, offset: 0, reason: "the segment before had another length")
        }
        if let log = self.log, log != segment.header.segment.log {
            self.ends.append(JournalBase.End(log: log, positions: self.memory.state.heads))
        }
        try segment.records { record in
            if case .event(let event) = record { try self.trees.append(event) }
            self.memory.take(record)
        }
        try self.trees.compare()
        self.log = segment.header.segment.log
        self.bytes = segment.count
        self.next += 1
    }

    /// What stands for everything that was taken in; nil where nothing was.
    func base() -> JournalBase? {
        guard let log = self.log else { return nil }
        return JournalBase(
            segment: self.next,
            log: log,
            bytes: self.bytes,
            positions: self.memory.state.heads,
            trees: self.trees.trees.mapValues(\.snapshot),
            ends: self.ends,
            memory: JSONText.encode(self.memory)
        )
    }
}

extension JournalFolder {
    /// The most segments that one base takes in, so that a long journal leaves in steps.
    private static let mostLeaving: Int32 = 8

    /// What stands for the segments that have left, and those at the front of which every event is older than a time.
    ///
    /// - Parameters:
    ///   - current: The segment that is written to.
    ///   - time: Which events are to stay.
    /// - Returns: The next base; nil when nothing is to leave.
    /// - Throws: `JournalError` when a segment is not whole, or a tree file has other hashes than its records.
    func nextBase(before current: Int32, olderThan time: Timestamp) throws -> JournalBase? {
        let base = try self.loadBase()
        let first = base?.segment ?? 0
        let last = min(current, first + Self.mostLeaving)
        guard first < last, try SealedSegment(first, after: base?.log, in: self).isOlder(than: time) else { return nil }
        var growth = try BaseGrowth(after: base, in: self)
        for number in first..<last {
            let segment = try SealedSegment(number, after: growth.log, in: self)
            guard try segment.isOlder(than: time) else { break }
            try growth.take(segment)
        }
        return growth.base()
    }
}
