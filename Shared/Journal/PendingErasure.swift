internal import Exchange
internal import Glibc

/// The bytes that are to stand in a record's place, kept until they do, so that a crash in between leaves no half.
///
/// The file has segment and offset (4 bytes each, little-endian), CRC-32C of what follows, and the whole record with its
/// length and checksum.
struct PendingErasure {
    let place: Place
    let record: [UInt8]

    private static func path(_ folder: String) -> String { "\(folder)/erasing" }

    func store(in folder: String) throws(ExchangeError) {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: UInt32(bitPattern: self.place.segment))
        bytes.append(littleEndian: UInt32(bitPattern: self.place.offset))
        bytes.append(littleEndian: CRC32C.checksum(of: self.record[...]))
        try PrivateFile.write(bytes + self.record, to: Self.path(folder))
    }

    /// Writes what is pending in a journal's folder, if anything is.
    ///
    /// - Throws: ``JournalError`` when it is not for the record at its place.
    static func complete(_ folder: String) throws {
        let path = Self.path(folder)
        guard access(path, F_OK) == 0 else { return }
        let bytes = try PrivateFile.read(path)
        guard bytes.count > 20, bytes.littleEndian(at: 8) == CRC32C.checksum(of: bytes[12...]) else {
            throw JournalError.damaged(path: path, offset: 0, reason: "it does not match its checksum")
        }
        let record = Array(bytes[12...])
        let segment = JournalFolder(folder).path(Int32(bitPattern: bytes.littleEndian(at: 0)))
        let offset = Int(bytes.littleEndian(at: 4))
        let file = open(segment, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw JournalError.last(segment, "opening") }
        defer { close(file) }
        // What is overwritten has the same length, whether or not a crash left a part of it.
        guard try Files.read(4, at: offset, file, segment) == Array(record[..<4]) else {
            throw JournalError.damaged(path: path, offset: 0, reason: "it is not for what stands at its place")
        }
        try Files.write(record, at: offset, file, segment)
        guard fdatasync(file) == 0 else { throw JournalError.last(segment, "fdatasync") }
        guard unlink(path) == 0 else { throw JournalError.last(path, "removing") }
        try Files.synchronizeFolder(folder)
    }
}

extension Journal {
    /// Has another record stand in the place of one, as long as it is; durable when it returns.
    ///
    /// After a crash either stands there, or the next start completes it.
    /// - Throws: ``JournalError``, `ExchangeError.file`.
    package func replace(_ place: Place, by record: EventRecord) throws {
        try PendingErasure(place: place, record: JournalRecord.encode([record]).bytes).store(in: self.folder)
        try PendingErasure.complete(self.folder)
    }
}
