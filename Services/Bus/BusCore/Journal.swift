internal import Exchange
internal import Glibc
internal import Schema
internal import ZeroMQ

/// The append-only log: segment files of checksummed records, the only truth of the exchange.
///
/// A segment begins with ``magic`` and the log id. Space is claimed before it is written to, so that a full disk is
/// noticed before a record is begun. Its methods block and run on a thread of their own.
actor Journal {
    /// Where a record is: segment by number, and the offset of its length in the file.
    struct Place: Sendable {
        var segment: Int32
        var offset: Int32
    }

    static let magic = Array("TAIWAJ0\n".utf8)
    static let headerBytes = 24
    static let segmentBytes = 64 * 1_048_576

    nonisolated let executor: PollLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { self.executor.asUnownedSerialExecutor() }
    let folder: String
    private(set) var log: LogID
    private var segments: [Int32]
    private var file: Int32 = -1
    private var lock: Int32 = -1
    /// Where the next record goes.
    private var end = 0
    private var claimed = 0
    private var readers: [Int32: Int32] = [:]

    /// Opens the journal of a folder, or makes one, and hands over every record in order.
    ///
    /// - Throws: ``JournalError``.
    init(
        _ folder: String,
        on executor: PollLoop,
        recovered: @Sendable (JournalRecord, Place) throws -> Void
    ) async throws {
        self.executor = executor
        self.folder = folder
        self.log = .random()
        self.segments = []
        try self.open(recovered)
    }

    private func open(_ recovered: (JournalRecord, Place) throws -> Void) throws {
        try PrivateFile.makeFolder(self.folder)
        self.lock = Glibc.open("\(self.folder)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard self.lock >= 0, flock(self.lock, LOCK_EX | LOCK_NB) == 0 else {
            throw JournalError.inUse(path: self.folder)
        }
        self.segments = try self.list()
        guard let last = self.segments.last else { return try self.begin(segment: 0) }
        for segment in self.segments {
            try self.recover(segment, isLast: segment == last, recovered)
        }
    }

    private func list() throws -> [Int32] {
        guard let folder = opendir(self.folder) else { throw self.failure(self.folder, "reading the folder") }
        defer { closedir(folder) }
        var numbers: [Int32] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".journal"), let number = Int32(name.dropLast(8)) { numbers.append(number) }
        }
        return numbers.sorted()
    }

    func path(_ segment: Int32) -> String {
        let digits = String(segment)
        return "\(self.folder)/\(String(repeating: "0", count: max(0, 8 - digits.count)))\(digits).journal"
    }

    private func begin(segment: Int32) throws {
        let path = self.path(segment)
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw errno == ENOSPC ? .full(path: path) : self.failure(path, "creating the segment") }
        do {
            try self.claim(Self.segmentBytes, file, path)
            try self.write(Self.magic + Array(self.log.name.utf8), at: 0, file, path)
            guard fdatasync(file) == 0 else { throw self.failure(path, "fdatasync") }
            let folder = Glibc.open(self.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            defer { Glibc.close(folder) }
            guard folder >= 0, fsync(folder) == 0 else { throw self.failure(self.folder, "fsync of the folder") }
        } catch {
            Glibc.close(file)
            unlink(path)
            throw error
        }
        if self.file >= 0 {
            // Sealed at its true length, so that a reader of the folder sees where it ends.
            guard ftruncate(self.file, self.end) == 0, fsync(self.file) == 0 else {
                throw self.failure(path, "sealing the segment before")
            }
            Glibc.close(self.file)
        }
        self.file = file
        self.segments.append(segment)
        self.end = Self.headerBytes
        self.claimed = Self.segmentBytes
    }

    private func claim(_ bytes: Int, _ file: Int32, _ path: String) throws {
        let result = posix_fallocate(file, 0, bytes)
        guard result == 0 else {
            throw result == ENOSPC || result == EDQUOT
                ? JournalError.full(path: path)
                : JournalError.failed(
                    path: path,
                    operation: "claiming space",
                    reason: String(cString: strerror(result))
                )
        }
    }

    /// Makes sure that so many bytes can be appended.
    /// - Throws: ``JournalError/full(path:)``; nothing has changed then.
    func reserve(_ bytes: Int) throws {
        guard self.end + bytes + 8 > self.claimed else { return }
        if self.end + bytes + 8 > Self.segmentBytes, self.end > Self.headerBytes {
            try self.begin(segment: (self.segments.last ?? -1) + 1)
        }
        if self.end + bytes + 8 > self.claimed {
            try self.claim(self.end + bytes + 8, self.file, self.path(self.segments.last ?? 0))
            self.claimed = self.end + bytes + 8
        }
    }

    /// Appends records, reserved before, and returns when they are on disk.
    ///
    /// - Throws: ``JournalError``; the journal must not be written to afterwards.
    func append(_ records: [[UInt8]]) throws -> [Place] {
        let path = self.path(self.segments.last ?? 0)
        var places: [Place] = []
        var bytes: [UInt8] = []
        for record in records {
            places.append(Place(segment: self.segments.last ?? 0, offset: Int32(self.end + bytes.count)))
            bytes += record
        }
        try self.write(bytes, at: self.end, self.file, path)
        guard fdatasync(self.file) == 0 else { throw self.failure(path, "fdatasync") }
        self.end += bytes.count
        return places
    }

    private func write(_ bytes: [UInt8], at offset: Int, _ file: Int32, _ path: String) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, offset + done) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw errno == ENOSPC ? JournalError.full(path: path) : self.failure(path, "writing")
            }
            done += count
        }
    }

    /// Reads one record.
    func read(_ place: Place) throws -> JournalRecord {
        let path = self.path(place.segment)
        if self.readers[place.segment] == nil {
            if self.readers.count >= 64, let oldest = self.readers.keys.min() {
                Glibc.close(self.readers.removeValue(forKey: oldest) ?? -1)
            }
            let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw self.failure(path, "opening") }
            self.readers[place.segment] = file
        }
        guard let file = self.readers[place.segment],
            let head = Self.bytes(of: file, at: Int(place.offset), count: 8),
            let body = Self.bytes(of: file, at: Int(place.offset) + 8, count: Int(head.littleEndian(at: 0))),
            body.withUnsafeBytes({ CRC32C.checksum($0) }) == head.littleEndian(at: 4),
            let record = JournalRecord(body: body)
        else {
            throw JournalError.damaged(
                path: path,
                offset: Int(place.offset),
                reason: "the record does not match its checksum"
            )
        }
        return record
    }

    func close() {
        for file in self.readers.values { Glibc.close(file) }
        self.readers = [:]
        if self.file >= 0 { Glibc.close(self.file) }
        if self.lock >= 0 { Glibc.close(self.lock) }
        self.file = -1
        self.lock = -1
    }

    private static func bytes(of file: Int32, at offset: Int, count: Int) -> [UInt8]? {
        guard count >= 0, count <= 4 * 1_048_576 else { return nil }
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes[done...].withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, offset + done) }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            done += got
        }
        return bytes
    }

    private func failure(_ path: String, _ operation: String) -> JournalError {
        .failed(path: path, operation: operation, reason: String(cString: strerror(errno)))
    }
}

extension Journal {
    /// Hands over a segment's records.
    ///
    /// In the last one, what a crash left half written is cut off.
    private func recover(
        _ segment: Int32,
        isLast: Bool,
        _ recovered: (JournalRecord, Place) throws -> Void
    ) throws {
        let path = self.path(segment)
        let file = Glibc.open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw self.failure(path, "opening") }
        let size = Int(lseek(file, 0, SEEK_END))
        guard let header = Self.bytes(of: file, at: 0, count: Self.headerBytes), header.starts(with: Self.magic),
            let log = try? LogID(String(decoding: header[Self.magic.count...], as: UTF8.self))
        else { throw JournalError.damaged(path: path, offset: 0, reason: "it does not begin as a segment") }
        if segment == self.segments.first { self.log = log }
        guard log == self.log else {
            throw JournalError.damaged(path: path, offset: 8, reason: "it belongs to another journal")
        }
        var offset = Self.headerBytes
        while let (body, next) = Self.record(of: file, at: offset) {
            guard let record = JournalRecord(body: body) else {
                throw JournalError.damaged(path: path, offset: offset, reason: "a record cannot be read")
            }
            try recovered(record, Place(segment: segment, offset: Int32(offset)))
            offset = next
        }
        guard isLast else {
            guard offset == size else {
                throw JournalError.damaged(path: path, offset: offset, reason: "the record does not match its checksum")
            }
            Glibc.close(file)
            return
        }
        if let head = Self.bytes(of: file, at: offset, count: 8) {
            let next = offset + 8 + Int(head.littleEndian(at: 0))
            if Self.record(of: file, at: next) != nil {
                throw JournalError.damaged(path: path, offset: offset, reason: "the record does not match its checksum")
            }
        }
        // Whatever stands behind the last whole record was never acknowledged.
        guard ftruncate(file, offset) == 0, fsync(file) == 0 else { throw self.failure(path, "cutting the torn tail") }
        self.file = file
        self.end = offset
        self.claimed = offset
    }

    private static func record(of file: Int32, at offset: Int) -> (body: [UInt8], next: Int)? {
        guard let head = Self.bytes(of: file, at: offset, count: 8) else { return nil }
        let length = Int(head.littleEndian(at: 0))
        guard length >= 4, let body = Self.bytes(of: file, at: offset + 8, count: length),
            body.withUnsafeBytes({ CRC32C.checksum($0) }) == head.littleEndian(at: 4)
        else { return nil }
        return (body, offset + 8 + length)
    }
}
