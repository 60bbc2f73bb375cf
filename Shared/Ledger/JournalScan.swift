internal import Glibc
internal import Journal
internal import Schema

/// Reads the files of a journal one record after the other and goes on behind what is damaged.
struct JournalScan {
    /// What comes next.
    enum Item {
        /// A record; where its checksum does not hold, `isIntact` is false.
        case record(JournalRecord, Place, isIntact: Bool)
        /// A segment begins.
        case segment(LogID, Int32)
        /// Something is not as it was written.
        case finding(Finding)
        /// Bytes at the end that no commit completed: at most so many.
        case tornTail(path: String, offset: Int)
    }

    private let folder: JournalFolder
    private var numbers: [Int32]
    private let last: Int32
    private var expected: Int32 = 0
    private var log: LogID?
    private var previousBytes = 0
    private var segment: Segment?
    private var bytes: SegmentBytes?
    private var offset = 0
    private var waiting: [Item] = []
    /// How many bytes of the journal were read.
    private(set) var readBytes = 0
    /// How many there are.
    let totalBytes: Int

    /// Begins where the journal does.
    /// - Throws: `JournalError` when there is none, or its folder cannot be read.
    init(_ folder: JournalFolder, from base: JournalBase?) throws(JournalError) {
        self.folder = folder
        if let base {
            self.expected = base.segment
            self.log = base.log
            self.previousBytes = base.bytes
        }
        let first = self.expected
        self.numbers = try folder.numbers().filter { $0 >= first }
        guard let last = self.numbers.last else { throw .missing(path: folder.path(first)) }
        self.last = last
        self.totalBytes = self.numbers.reduce(0) { total, number in
            var status = stat()
            return stat(folder.path(number), &status) == 0 ? total + Int(status.st_size) : total
        }
    }

    mutating func next() throws(JournalError) -> Item? {
        while true {
            if !self.waiting.isEmpty { return self.waiting.removeFirst() }
            if let bytes = self.bytes, let segment = self.segment {
                if let item = self.entry(segment, bytes.buffer) { return item }
                self.bytes = nil
                continue
            }
            guard let number = self.numbers.first else { return nil }
            self.numbers.removeFirst()
            try self.open(number)
        }
    }

    private mutating func open(_ number: Int32) throws(JournalError) {
        let path = self.folder.path(number)
        if number != self.expected {
            let names = "\(self.folder.path(self.expected)) to \(self.folder.path(number - 1))"
            self.waiting.append(.finding(Finding(.segment, path, "the segments before it are missing: \(names)")))
            self.log = nil
        }
        let bytes = try SegmentBytes(path: path)
        let head = Array(bytes.buffer.prefix(Segment.headerBytes))
        let header = Segment.header(of: head, after: self.log)
        if let header, header.segment.number == number {
            if header.before != self.previousBytes, number == self.expected, number > 0 {
                let reason = "it has \(self.previousBytes) bytes, and had \(header.before) when the next one was begun"
                self.waiting.append(.finding(Finding(.segment, self.folder.path(number - 1), reason)))
            }
            self.segment = header.segment
        } else {
            // Behind a segment that is missing the header cannot be checked, and says all the same which journal it is of.
            let name = head.count >= Segment.headerBytes ? String(decoding: head[8..<24], as: UTF8.self) : ""
            let log = (try? LogID(name)) ?? self.log ?? .random()
            if number == self.expected {
                let reason = "it does not begin as segment \(number) of this journal"
                self.waiting.append(.finding(Finding(.segment, path, at: 0, reason)))
            }
            self.segment = Segment(log: log, number: number)
        }
        guard let segment = self.segment else { return }
        self.waiting.append(.segment(segment.log, number))
        self.expected = number + 1
        self.log = segment.log
        self.previousBytes = bytes.buffer.count
        self.readBytes += min(Segment.headerBytes, bytes.buffer.count)
        self.offset = Segment.headerBytes
        self.bytes = bytes
    }

    private mutating func entry(_ segment: Segment, _ buffer: UnsafeRawBufferPointer) -> Item? {
        let path = self.folder.path(segment.number)
        while self.offset < buffer.count {
            let at = self.offset
            guard let entry = segment.entry(of: buffer, at: at) else {
                return self.damage(segment, buffer, path)
            }
            self.offset = entry.end(from: at)
            self.readBytes += self.offset - at
            guard case .record(let body) = entry else { continue }
            return self.record(buffer, body, at, segment, path, isIntact: true)
        }
        return nil
    }

    private func record(
        _ buffer: UnsafeRawBufferPointer,
        _ body: Range<Int>,
        _ at: Int,
        _ segment: Segment,
        _ path: String,
        isIntact: Bool
    ) -> Item {
        let place = Place(segment: segment.number, offset: Int32(at))
        guard let record = JournalRecord(body: UnsafeRawBufferPointer(rebasing: buffer[body])) else {
            return .finding(Finding(.damaged, path, at: at, "it is no record that this version can read"))
        }
        return .record(record, place, isIntact: isIntact)
    }

    /// What is to be said of bytes that are no whole record, and where reading goes on behind them.
    private mutating func damage(_ segment: Segment, _ buffer: UnsafeRawBufferPointer, _ path: String) -> Item? {
        let at = self.offset
        let isLast = segment.number == self.last
        if isLast, !segment.hasMark(buffer, after: at) {
            self.readBytes += buffer.count - at
            self.offset = buffer.count
            let isEmpty = Self.isZero(UnsafeRawBufferPointer(rebasing: buffer[at...]))
            return isEmpty ? nil : .tornTail(path: path, offset: at)
        }
        // Where its length is whole, what stands behind it is a record or a mark.
        if at + 8 < buffer.count {
            let length = Int(UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
            let end = at + 8 + length
            if length >= 2, length <= Segment.maximumRecordBytes, end <= buffer.count,
                end == buffer.count || segment.entry(of: buffer, at: end) != nil
            {
                self.offset = end
                self.readBytes += end - at
                return self.record(buffer, at + 8..<end, at, segment, path, isIntact: false)
            }
        }
        var next = at + 1
        while next < buffer.count, segment.entry(of: buffer, at: next) == nil { next += 1 }
        self.offset = next
        self.readBytes += next - at
        return .finding(Finding(.damaged, path, at: at, "\(next - at) bytes are neither record nor mark"))
    }

    /// Whether all bytes are zero, as in space that was claimed and not used.
    private static func isZero(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.baseAddress, bytes.count > 1 else { return bytes.allSatisfy { $0 == 0 } }
        return bytes[0] == 0 && memcmp(start, start + 1, bytes.count - 1) == 0
    }
}
