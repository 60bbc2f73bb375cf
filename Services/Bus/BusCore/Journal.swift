internal import Exchange
internal import Glibc
internal import Schema
internal import ZeroMQ

/// The append-only log: segment files of checksummed records, the only truth of the exchange.
///
/// Space is claimed before it is written to, so that a full disk is noticed before a record is begun. Its methods block
/// and run on a thread of their own.
actor Journal {
    /// Where a record is: segment by number, and the offset of its length in the file.
    struct Place: Hashable, Sendable {
        var segment: Int32
        var offset: Int32
    }

    /// How many segments are open for reading at most.
    private static let mostReaders = 64

    nonisolated let executor: PollLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { self.executor.asUnownedSerialExecutor() }
    let folder: String
    /// The size of a segment, unless a single batch is larger.
    let segmentBytes: Int
    private(set) var log = LogID.random()
    private var segment = Segment(log: .random(), number: -1)
    private var file: Int32 = -1
    private var lock: Int32 = -1
    /// Where the next record goes.
    private(set) var end = 0
    /// Up to where the file has space.
    private var claimed = 0
    private var readers: [Int32: Int32] = [:]

    /// Opens the journal of a folder, or makes one, and hands over every record in order.
    ///
    /// - Throws: ``JournalError``, `ExchangeError.file` when the folder cannot be made, or what `recovered` throws.
    init(
        _ folder: String,
        on executor: PollLoop,
        segmentBytes: Int = 64 * 1_048_576,
        recovered: @Sendable (JournalRecord, Place) throws -> Void
    ) async throws {
        self.executor = executor
        self.folder = folder
        self.segmentBytes = segmentBytes
        do { try self.open(recovered) } catch {
            self.close()
            throw error
        }
    }

    private func open(_ recovered: (JournalRecord, Place) throws -> Void) throws {
        try PrivateFile.makeFolder(self.folder)
        let path = "\(self.folder)/lock"
        self.lock = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard self.lock >= 0 else { throw JournalError.last(path, "opening") }
        guard flock(self.lock, LOCK_EX | LOCK_NB) == 0 else {
            throw errno == EWOULDBLOCK ? JournalError.inUse(path: self.folder) : .last(path, "locking")
        }
        let numbers = try self.numbers()
        var before = 0
        for (expected, number) in numbers.enumerated() {
            guard number == expected else { throw JournalError.missing(path: self.path(Int32(expected))) }
            before = try self.recover(number, isLast: expected == numbers.count - 1, before: before, recovered)
        }
        if numbers.isEmpty { try self.begin(room: 0) }
    }

    private func numbers() throws -> [Int32] {
        guard let folder = opendir(self.folder) else { throw JournalError.last(self.folder, "reading the folder") }
        defer { closedir(folder) }
        var numbers: [Int32] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasSuffix(".journal"), let number = Int32(name.dropLast(8)) else { continue }
            numbers.append(number)
        }
        return numbers.sorted()
    }

    func path(_ segment: Int32) -> String {
        let digits = String(segment)
        return "\(self.folder)/\(String(repeating: "0", count: max(0, 8 - digits.count)))\(digits).journal"
    }

    /// Seals the segment at its true length and begins the next one.
    ///
    /// The file gets its name when its header is on disk, so a segment that is there begins as one.
    private func begin(room: Int) throws {
        if self.file >= 0 {
            let path = self.path(self.segment.number)
            guard ftruncate(self.file, self.end) == 0, fsync(self.file) == 0 else {
                throw JournalError.last(path, "sealing the segment")
            }
            self.claimed = self.end
        }
        let next = Segment(log: self.log, number: self.segment.number + 1)
        let path = self.path(next.number)
        let unfinished = "\(path).new"
        let file = Glibc.open(unfinished, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw JournalError.last(unfinished, "creating the segment") }
        do {
            let claimed = try self.claim(Segment.headerBytes + room, having: 0, file, unfinished)
            try Self.write(next.header(before: self.end), at: 0, file, unfinished)
            guard fdatasync(file) == 0, rename(unfinished, path) == 0 else {
                throw JournalError.last(unfinished, "creating the segment")
            }
            try self.synchronizeFolder()
            if self.file >= 0 { Glibc.close(self.file) }
            self.segment = next
            self.file = file
            self.end = Segment.headerBytes
            self.claimed = claimed
        } catch {
            Glibc.close(file)
            unlink(unfinished)
            throw error
        }
    }

    private func synchronizeFolder() throws {
        let folder = Glibc.open(self.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw JournalError.last(self.folder, "opening the folder") }
        defer { Glibc.close(folder) }
        guard fsync(folder) == 0 else { throw JournalError.last(self.folder, "fsync of the folder") }
    }

    /// Claims a whole segment, or where the disk has less room what is needed now; says how much it was.
    private func claim(_ needed: Int, having: Int, _ file: Int32, _ path: String) throws -> Int {
        for bytes in [max(needed, self.segmentBytes), needed] {
            var result: Int32
            repeat { result = posix_fallocate(file, 0, bytes) } while result == EINTR
            if result == 0 { return bytes }
            guard result == ENOSPC || result == EDQUOT else {
                throw JournalError.system(result, path, "claiming space")
            }
            // A file system may have given a part of it, which others need more now.
            guard ftruncate(file, having) == 0 else { throw JournalError.last(path, "giving space back") }
        }
        throw JournalError.full(path: path)
    }

    /// Makes sure that so many bytes can be appended.
    /// - Throws: ``JournalError/full(path:)``; nothing has changed then.
    func reserve(_ bytes: Int) throws {
        guard self.file >= 0 else {
            throw JournalError.failed(path: self.folder, operation: "writing", reason: "the journal is closed")
        }
        let room = bytes + Segment.markBytes
        guard self.end + room > self.claimed else { return }
        if self.end + room > self.segmentBytes, self.end > Segment.headerBytes { try self.begin(room: room) }
        if self.end + room > self.claimed {
            let path = self.path(self.segment.number)
            self.claimed = try self.claim(self.end + room, having: self.claimed, self.file, path)
        }
    }

    /// Appends records, reserved before, and returns when they are on disk.
    ///
    /// - Throws: ``JournalError``; the journal must not be written to afterwards.
    func append(_ records: [[UInt8]]) throws -> [Place] {
        let path = self.path(self.segment.number)
        var places: [Place] = []
        var bytes: [UInt8] = []
        for record in records {
            places.append(Place(segment: self.segment.number, offset: Int32(self.end + bytes.count)))
            bytes += record
        }
        try Self.write(bytes, at: self.end, self.file, path)
        guard fdatasync(self.file) == 0 else { throw JournalError.last(path, "fdatasync") }
        self.end += bytes.count
        try self.mark(path)
        return places
    }

    /// Says that everything so far is durable; by itself it need not be.
    private func mark(_ path: String) throws {
        try Self.write(self.segment.mark(at: self.end), at: self.end, self.file, path)
        self.end += Segment.markBytes
    }

    /// Reads one record.
    func read(_ place: Place) throws -> JournalRecord {
        let path = self.path(place.segment)
        if self.readers[place.segment] == nil {
            if self.readers.count >= Self.mostReaders, let oldest = self.readers.keys.min() {
                Glibc.close(self.readers.removeValue(forKey: oldest) ?? -1)
            }
            let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw JournalError.last(path, "opening") }
            self.readers[place.segment] = file
        }
        let offset = Int(place.offset)
        guard let file = self.readers[place.segment],
            let head = try Self.read(8, at: offset, file, path),
            head.littleEndian(at: 0) <= Segment.maximumRecordBytes,
            let body = try Self.read(Int(head.littleEndian(at: 0)), at: offset + 8, file, path),
            CRC32C.checksum(of: body[...]) == head.littleEndian(at: 4),
            let record = JournalRecord(body: body)
        else { throw JournalError.damaged(path: path, offset: offset, reason: Self.mismatch) }
        return record
    }

    func close() {
        for file in self.readers.values { Glibc.close(file) }
        self.readers = [:]
        if self.file >= 0 {
            // So that the last mark is on disk too; what was acknowledged already is.
            fdatasync(self.file)
            Glibc.close(self.file)
        }
        if self.lock >= 0 { Glibc.close(self.lock) }
        self.file = -1
        self.lock = -1
    }
}

extension Journal {
    private static let mismatch = "the record does not match its checksum"

    /// Hands over a segment's records, and says how many bytes it has.
    ///
    /// In the last one, what a crash left half written is cut off: whatever stands behind the last mark and is not whole
    /// was never acknowledged.
    private func recover(
        _ number: Int32,
        isLast: Bool,
        before: Int,
        _ recovered: (JournalRecord, Place) throws -> Void
    ) throws -> Int {
        let path = self.path(number)
        let file = Glibc.open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw JournalError.last(path, "opening") }
        defer { if self.file != file { Glibc.close(file) } }
        let size = Int(lseek(file, 0, SEEK_END))
        guard size <= Int32.max, let bytes = try Self.read(size, at: 0, file, path) else {
            throw JournalError.damaged(path: path, offset: size, reason: "it is larger than a segment can be")
        }
        let segment = try self.segment(number, before: before, bytes, path)
        var offset = Segment.headerBytes
        var marked = offset
        while let entry = segment.entry(of: bytes, at: offset) {
            let next = entry.end(from: offset)
            if case .record(let body) = entry {
                guard let record = JournalRecord(body: Array(bytes[body])) else {
                    throw JournalError.damaged(
                        path: path,
                        offset: offset,
                        reason: "this version cannot read the record"
                    )
                }
                try recovered(record, Place(segment: number, offset: Int32(offset)))
            } else {
                marked = next
            }
            offset = next
        }
        let isWhole = offset == size && marked == size
        guard isLast ? !segment.hasMark(bytes, after: offset) : isWhole else {
            throw JournalError.damaged(path: path, offset: offset, reason: Self.mismatch)
        }
        guard isLast else { return size }
        guard ftruncate(file, offset) == 0, fsync(file) == 0 else { throw JournalError.last(path, "cutting the tail") }
        self.segment = segment
        self.file = file
        self.end = offset
        if marked != offset { try self.mark(path) }
        self.claimed = self.end
        return self.end
    }

    private func segment(_ number: Int32, before: Int, _ bytes: [UInt8], _ path: String) throws -> Segment {
        guard let header = Segment.header(of: bytes), header.segment.number == number else {
            throw JournalError.damaged(path: path, offset: 0, reason: "it does not begin as this segment")
        }
        if number == 0 { self.log = header.segment.log }
        guard header.segment.log == self.log else {
            throw JournalError.damaged(path: path, offset: 8, reason: "it belongs to another journal")
        }
        guard header.before == before else {
            let reason = "it has \(before) bytes, and had \(header.before) when the next segment was begun"
            throw JournalError.damaged(path: self.path(number - 1), offset: before, reason: reason)
        }
        return header.segment
    }
}
