internal import Exchange
internal import Glibc
package import Schema
package import ZeroMQ

/// Reads what is durable, on a thread of its own, so that readers never wait for the disk of writers, nor these for them.
package actor JournalReader {
    /// How many segments are open at most.
    private static let mostFiles = 64

    package nonisolated let executor: PollLoop
    package nonisolated var unownedExecutor: UnownedSerialExecutor { self.executor.asUnownedSerialExecutor() }
    private let folder: JournalFolder
    private var segments: [Int32: Int32] = [:]
    private var places: [Audience: Int32] = [:]
    private var routes = RouteCache()
    /// The last position of each audience whose record has left the journal, or is about to.
    package private(set) var trimmed: [Audience: UInt64] = [:]

    package init(_ folder: String, on executor: PollLoop) {
        self.folder = JournalFolder(folder)
        self.executor = executor
    }

    /// The records of positions of an audience that are durable, until so many bytes are reached; at least one.
    ///
    /// What stands in a row is read at once.
    /// - Throws: ``JournalError``.
    package func events(_ audience: Audience, _ positions: Range<UInt64>, upTo bytes: Int) throws -> [EventRecord] {
        let entries = try PlaceFile.entries(positions, try self.placeFile(audience), self.folder.places(audience))
        var events: [EventRecord] = []
        var used = 0
        var index = 0
        while index < entries.count, used < bytes || events.isEmpty {
            let first = entries[index].place
            // As many as stand close together.
            var last = index
            while last + 1 < entries.count, entries[last + 1].place.segment == first.segment,
                (1..<min(1_048_576, max(65_536, bytes - used)))
                    .contains(Int(entries[last + 1].place.offset) - Int(first.offset))
            { last += 1 }
            let chunk = try self.chunk(first, to: entries[last].place)
            while index <= last, used < bytes || events.isEmpty {
                let event = try self.event(at: entries[index].place, in: chunk, from: first)
                used += event.eventBytes
                events.append(event)
                index += 1
            }
        }
        return events
    }

    /// Where the record of a position is, which is durable.
    /// - Throws: ``JournalError``.
    package func place(_ audience: Audience, _ position: UInt64) throws -> Place {
        let path = self.folder.places(audience)
        let entries = try PlaceFile.entries(position..<position + 1, try self.placeFile(audience), path)
        guard let entry = entries.first else { throw JournalError.damaged(path: path, offset: 0, reason: "no entry") }
        return entry.place
    }

    /// Reads nothing any more that a base stands for; its segments may be removed afterwards.
    package func trim(_ base: JournalBase) {
        self.trimmed = base.positions
        for number in self.segments.keys where number < base.segment {
            Glibc.close(self.segments.removeValue(forKey: number) ?? -1)
        }
    }

    /// How many bytes the journal has on disk.
    /// - Throws: ``JournalError``.
    package func bytes() throws -> Int { try self.folder.bytes() }

    /// The last position of an audience, of so many, whose record is older than a time or has left the journal.
    /// - Throws: ``JournalError``.
    package func position(of audience: Audience, before time: Timestamp, head: UInt64) throws -> UInt64 {
        var (low, high): (UInt64, UInt64) = (self.trimmed[audience] ?? 0, head)
        while low < high {
            let middle = low + (high - low) / 2
            let entry = try PlaceFile.entries(
                middle + 1..<middle + 2,
                try self.placeFile(audience),
                self.folder.places(audience)
            )
            if let entry = entry.first, entry.time < time { low = middle + 1 } else { high = middle }
        }
        return low
    }

    package func close() {
        for file in Array(self.segments.values) + Array(self.places.values) { Glibc.close(file) }
        self.segments = [:]
        self.places = [:]
    }

    private func event(at place: Place, in chunk: [UInt8], from first: Place) throws -> EventRecord {
        let path = self.folder.path(place.segment)
        let damage = JournalError.damaged(path: path, offset: Int(place.offset), reason: SegmentBytes.mismatch)
        let start = Int(place.offset) - Int(first.offset)
        let record = try chunk.withUnsafeBytes { bytes -> JournalRecord? in
            guard start + 8 <= bytes.count else { throw damage }
            let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
            let checksum = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self))
            guard length <= bytes.count - start - 8 else { throw damage }
            let body = UnsafeRawBufferPointer(rebasing: bytes[(start + 8)..<(start + 8 + length)])
            guard Bug.checksumsIgnored.isOn || CRC32C.checksum(body) == checksum else { throw damage }
            return JournalRecord(body: body, routes: &self.routes)
        }
        guard case .event(let event)? = record else { throw damage }
        return event
    }

    /// The bytes from one record to the end of another.
    private func chunk(_ first: Place, to last: Place) throws -> [UInt8] {
        let path = self.folder.path(first.segment)
        let file = try self.segmentFile(first.segment)
        let (start, end) = (Int(first.offset), Int(last.offset))
        let damage = JournalError.damaged(path: path, offset: end, reason: SegmentBytes.mismatch)
        guard start >= Segment.headerBytes, end >= start else { throw damage }
        guard let head = try Files.read(4, at: end, file, path) else { throw damage }
        let length = Int(head.littleEndian(at: 0))
        guard length <= Segment.maximumRecordBytes,
            let bytes = try Files.read(end + 8 + length - start, at: start, file, path)
        else { throw damage }
        return bytes
    }

    private func segmentFile(_ segment: Int32) throws -> Int32 {
        if let file = self.segments[segment] { return file }
        if self.segments.count >= Self.mostFiles, let oldest = self.segments.keys.min() {
            Glibc.close(self.segments.removeValue(forKey: oldest) ?? -1)
        }
        let file = try Self.open(self.folder.path(segment))
        self.segments[segment] = file
        return file
    }

    private func placeFile(_ audience: Audience) throws -> Int32 {
        if let file = self.places[audience] { return file }
        let file = try Self.open(self.folder.places(audience))
        self.places[audience] = file
        return file
    }

    private static func open(_ path: String) throws -> Int32 {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw JournalError.last(path, "opening") }
        return file
    }
}
