internal import Exchange
internal import Glibc
package import Schema

/// Where the records of an audience are, by position: a file of 16 bytes a position, little-endian.
///
/// | bytes | |
/// |---|---|
/// | 0…3 | the segment's number |
/// | 4…7 | the offset in the segment |
/// | 8…15 | the latest time up to here, in microseconds since 1970, so that times never fall, whatever the clock did |
///
/// It is a projection of the journal: what is not there, or not of this journal, is written again from it.
package struct PlaceFile: Sendable {
    package static let entryBytes = 16
    /// For how many positions space is claimed ahead.
    private static let mostAhead = 65_536

    package struct Entry: Hashable, Sendable {
        package var place: Place
        package var time: Timestamp
    }

    /// How much it has, and the checksum of that.
    package struct Extent: Hashable, Sendable, Codable {
        /// How many positions at its beginning have no entry that counts, since their records have left the journal.
        package var hole = 0
        /// How many positions it has, with these.
        package var count = 0
        /// Of the entries behind the hole.
        package var checksum: UInt32 = 0

        package init() {}

        /// Nothing but a hole.
        package init(after position: UInt64) {
            self.hole = Int(position)
            self.count = self.hole
        }
    }

    let path: String
    let file: Int32
    /// What was flushed.
    package private(set) var extent: Extent
    private var latest = Timestamp(microseconds: .min)
    private var waiting: [UInt8] = []
    /// For how many positions the file has space.
    private var claimed: Int

    /// Opens or makes the file, and cuts it after so many positions.
    ///
    /// - Throws: ``JournalError`` when it cannot be opened, has fewer, or others.
    package init(_ path: String, keeping extent: Extent = Extent()) throws(JournalError) {
        self.path = path
        self.file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard self.file >= 0 else { throw .last(path, "opening") }
        self.extent = extent
        self.claimed = extent.count
        do throws(JournalError) {
            try self.check()
            guard ftruncate(self.file, off_t(extent.count * Self.entryBytes)) == 0 else {
                throw JournalError.last(path, "cutting")
            }
            let last = UInt64(extent.count)
            if extent.count > extent.hole, let entry = try self.entries(last..<last + 1).first {
                self.latest = entry.time
            }
        } catch {
            Glibc.close(self.file)
            throw error
        }
    }

    /// How many more positions there is space for.
    var room: Int { max(0, self.claimed - self.extent.count - self.waiting.count / Self.entryBytes) }

    /// Claims space for so many more positions, and where the disk has it for many more.
    /// - Throws: ``JournalError/full(path:)``; nothing has changed then.
    mutating func claim(_ more: Int) throws(JournalError) {
        guard more > self.room else { return }
        let used = self.extent.count + self.waiting.count / Self.entryBytes
        for count in [used + max(more, Self.mostAhead), used + more] {
            switch Files.claim(count * Self.entryBytes, self.file) {
            case 0:
                self.claimed = count
                return
            case ENOSPC, EDQUOT: continue
            case let number: throw .system(number, self.path, "claiming space")
            }
        }
        throw .full(path: self.path)
    }

    /// Adds the next position, in memory until ``flush()``.
    package mutating func append(_ place: Place, time: Timestamp) {
        self.latest = max(self.latest, time)
        let entry = (
            place.segment.littleEndian, place.offset.littleEndian, self.latest.microseconds.littleEndian
        )
        Swift.withUnsafeBytes(of: entry) { self.waiting.append(contentsOf: $0) }
    }

    /// Writes what waits; by itself it need not be durable.
    package mutating func flush() throws(JournalError) {
        guard !self.waiting.isEmpty else { return }
        try Files.write(self.waiting, at: self.extent.count * Self.entryBytes, self.file, self.path)
        self.extent.count += self.waiting.count / Self.entryBytes
        self.extent.checksum = self.waiting.withUnsafeBytes { CRC32C.checksum($0, after: self.extent.checksum) }
        self.waiting.removeAll(keepingCapacity: true)
    }

    /// Whether what it is to keep is there, as it was written.
    private func check() throws(JournalError) {
        let end = self.extent.count * Self.entryBytes
        var (at, checksum): (Int, UInt32) = (self.extent.hole * Self.entryBytes, 0)
        while at < end {
            let count = min(1_048_576, end - at)
            guard let bytes = try Files.read(count, at: at, self.file, self.path) else {
                throw .damaged(path: self.path, offset: at, reason: "it is too short")
            }
            checksum = bytes.withUnsafeBytes { CRC32C.checksum($0, after: checksum) }
            at += count
        }
        guard checksum == self.extent.checksum else {
            throw .damaged(path: self.path, offset: 0, reason: "it does not match its checksum")
        }
    }

    func synchronize() throws(JournalError) {
        guard fdatasync(self.file) == 0 else { throw .last(self.path, "fdatasync") }
    }

    /// Gives back what was claimed and not used, where the system lets it; otherwise the next start does.
    func close() {
        ftruncate(self.file, off_t(self.extent.count * Self.entryBytes))
        Glibc.close(self.file)
    }

    /// The entries of positions from 1 that were flushed.
    package func entries(_ positions: Range<UInt64>) throws(JournalError) -> [Entry] {
        try Self.entries(positions, self.file, self.path)
    }

    static func entries(_ positions: Range<UInt64>, _ file: Int32, _ path: String) throws(JournalError) -> [Entry] {
        guard positions.lowerBound > 0, !positions.isEmpty else { return [] }
        let offset = Int(positions.lowerBound - 1) * Self.entryBytes
        let count = positions.count * Self.entryBytes
        guard let bytes = try Files.read(count, at: offset, file, path) else {
            throw .damaged(path: path, offset: offset, reason: "positions are missing")
        }
        return bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: Self.entryBytes).map { at in
                var reader = RecordReader(UnsafeRawBufferPointer(rebasing: bytes[at...]))
                let (segment, offset): (Int32?, Int32?) = (reader.take(), reader.take())
                let time: Int64? = reader.take()
                return Entry(
                    place: Place(segment: segment ?? 0, offset: offset ?? 0),
                    time: Timestamp(microseconds: time ?? 0)
                )
            }
        }
    }
}
