internal import Exchange
internal import Glibc
package import Schema
package import ZeroMQ

/// The append-only log: segment files of checksummed records, the only truth of the exchange.
///
/// Space is claimed before it is written to, so that a full disk is noticed before a record is begun. Its methods block
/// and run on a thread of their own.
package actor Journal {
    /// From where a journal need be read at the start, since everything before is known.
    package struct Resumption: Hashable, Sendable, Codable {
        package var log: LogID
        package var place: Place
        /// What the file of each audience's places had there.
        package var places: [Audience: PlaceFile.Extent]

        package init(log: LogID, place: Place, places: [Audience: PlaceFile.Extent]) {
            self.log = log
            self.place = place
            self.places = places
        }
    }

    /// No event has fewer bytes in the journal: numbers alone take 50.
    private static let leastRecordBytes = 64

    package nonisolated let executor: PollLoop
    package nonisolated var unownedExecutor: UnownedSerialExecutor { self.executor.asUnownedSerialExecutor() }
    package nonisolated let folder: String
    /// The size of a segment, unless a single batch is larger.
    let segmentBytes: Int
    package private(set) var log: LogID
    /// What it began with when it was opened, without its memory; nil where nothing had left it.
    package private(set) var base: JournalBase?
    /// How often it waited for the disk.
    package private(set) var synchronizations = 0
    var segment = Segment(log: .random(), number: -1)
    var file: Int32 = -1
    private var lock: Int32 = -1
    /// Where the next record goes.
    package internal(set) var end = 0
    /// Up to where the file has space.
    var claimed = 0
    private var places: [Audience: PlaceFile] = [:]

    /// Opens the journal of a folder, or makes one, and hands over every record in order.
    ///
    /// - Parameters:
    ///   - folder: Where its files are.
    ///   - executor: The thread of its own.
    ///   - segmentBytes: The size of a segment.
    ///   - log: The log id of a journal that is made; nil: a new one.
    ///   - resuming: Hands over only what stands at this place or later.
    ///   - begins: Takes what stands for the segments that have left the journal, once it is this process's alone and
    ///     before anything is handed over.
    ///   - recovered: Takes a record and where it is.
    /// - Throws: ``JournalError``, `ExchangeError.file` when the folder cannot be made, or what `begins` or `recovered`
    ///   throws.
    package init(
        _ folder: String,
        on executor: PollLoop,
        segmentBytes: Int = 64 * 1_048_576,
        log: LogID? = nil,
        resuming: Resumption? = nil,
        begins: @Sendable (JournalBase?) throws -> Void = { _ in },
        recovered: @Sendable (JournalRecord, Place) throws -> Void
    ) async throws {
        self.executor = executor
        self.folder = folder
        self.segmentBytes = segmentBytes
        self.log = log ?? .random()
        do { try self.open(resuming, begins, recovered) } catch {
            self.close()
            throw error
        }
    }

    /// Where the next record goes.
    package var place: Place { Place(segment: self.segment.number, offset: Int32(self.end)) }

    private func open(
        _ resuming: Resumption?,
        _ begins: (JournalBase?) throws -> Void,
        _ recovered: (JournalRecord, Place) throws -> Void
    ) throws {
        try PrivateFile.makeFolder(self.folder)
        let path = "\(self.folder)/lock"
        self.lock = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard self.lock >= 0 else { throw JournalError.last(path, "opening") }
        guard flock(self.lock, LOCK_EX | LOCK_NB) == 0 else {
            throw errno == EWOULDBLOCK ? JournalError.inUse(path: self.folder) : .last(path, "locking")
        }
        try PendingErasure.complete(self.folder)
        let folder = JournalFolder(self.folder)
        var base = try folder.loadBase()
        let segments = try folder.segments(from: base)
        guard let last = segments.last else {
            guard resuming == nil else { throw JournalError.missing(path: self.path(0)) }
            try begins(nil)
            return try self.begin(room: 0)
        }
        self.log = last.segment.log
        let first = base?.segment ?? 0
        if let resuming {
            guard resuming.log == self.log, (first...last.segment.number).contains(resuming.place.segment) else {
                throw JournalError.elsewhere(path: self.folder)
            }
        }
        try begins(base)
        // Only now is it known that what stands for them can be used.
        if let base { try folder.remove(before: base.segment) }
        base?.memory = []
        self.base = base
        let extents = resuming?.places ?? base?.positions.mapValues { PlaceFile.Extent(after: $0) } ?? [:]
        for (audience, extent) in extents {
            self.places[audience] = try PlaceFile(self.placePath(audience), keeping: extent)
        }
        let start = resuming?.place
        for header in segments where header.segment.number >= start?.segment ?? first {
            let from = start?.segment == header.segment.number ? start?.offset : nil
            try self.recover(header.segment, isLast: header == last, from: from.map(Int.init), recovered)
            try self.flushPlaces()
        }
    }

    func path(_ segment: Int32) -> String { JournalFolder(self.folder).path(segment) }

    private func placePath(_ audience: Audience) -> String { JournalFolder(self.folder).places(audience) }

    /// Seals the segment at its true length and begins the next one.
    ///
    /// The file gets its name when its header is on disk, so a segment that is there begins as one.
    private func begin(room: Int) throws {
        if self.file >= 0 {
            let path = self.path(self.segment.number)
            guard ftruncate(self.file, off_t(self.end)) == 0, fsync(self.file) == 0 else {
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
            let header = next.header(before: self.end, after: self.file < 0 ? nil : self.segment.log)
            try Files.write(header, at: 0, file, unfinished)
            guard fdatasync(file) == 0, rename(unfinished, path) == 0 else {
                throw JournalError.last(unfinished, "creating the segment")
            }
            try Files.synchronizeFolder(self.folder)
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

    /// Goes on under another log id, since what was known of this journal may not be in it.
    ///
    /// - Throws: ``JournalError``; the journal must not be written to afterwards, unless the disk was full.
    package func restart() throws {
        self.log = .random()
        try self.begin(room: 0)
    }

    /// Claims a whole segment, or where the disk has less room what is needed now; says how much it was.
    private func claim(_ needed: Int, having: Int, _ file: Int32, _ path: String) throws -> Int {
        for bytes in [max(needed, self.segmentBytes), needed] {
            let result = Files.claim(bytes, file)
            if result == 0 { return bytes }
            guard result == ENOSPC || result == EDQUOT else {
                throw JournalError.system(result, path, "claiming space")
            }
            // A file system may have given a part of it, which others need more now.
            guard ftruncate(file, off_t(having)) == 0 else { throw JournalError.last(path, "giving space back") }
        }
        throw JournalError.full(path: path)
    }

    /// Makes sure that so many bytes can be appended, and says how many can.
    /// - Throws: ``JournalError/full(path:)``; nothing has changed then.
    @discardableResult
    package func reserve(_ bytes: Int) throws -> Int {
        guard self.file >= 0 else {
            throw JournalError.failed(path: self.folder, operation: "writing", reason: "the journal is closed")
        }
        let needed = bytes + Segment.markBytes
        if self.end + needed > self.claimed {
            if self.end + needed > self.segmentBytes, self.end > Segment.headerBytes { try self.begin(room: needed) }
            if self.end + needed > self.claimed {
                let path = self.path(self.segment.number)
                self.claimed = try self.claim(self.end + needed, having: self.claimed, self.file, path)
            }
        }
        for audience in self.places.keys { try self.places[audience]?.claim(bytes / Self.leastRecordBytes + 1) }
        // What waited for space has it now.
        try self.flushPlaces()
        return self.room
    }

    private var room: Int {
        let places = self.places.values.lazy.map(\.room).min() ?? .max / Self.leastRecordBytes
        return min(self.claimed - self.end - Segment.markBytes, places * Self.leastRecordBytes)
    }

    /// Appends encoded records, reserved before, and returns when they are on disk.
    ///
    /// - Parameters:
    ///   - bytes: The records in a row.
    ///   - events: The offset of each event among them, its audience and its time, in the order of positions.
    /// - Returns: How many bytes can still be appended.
    /// - Throws: ``JournalError``; the journal must not be written to afterwards.
    package func append(
        _ bytes: [UInt8],
        events: [(offset: Int, audience: Audience, time: Timestamp)] = []
    ) throws -> Int {
        let path = self.path(self.segment.number)
        try Files.write(bytes, at: self.end, self.file, path)
        let isDurable = Bug.noSync.isOn || fdatasync(self.file) == 0 || Bug.syncErrorIgnored.isOn
        guard isDurable else { throw JournalError.last(path, "fdatasync") }
        self.synchronizations += 1
        try self.place(events)
        self.end += bytes.count
        try self.mark(path)
        // Of an audience that is new no space was claimed; what does not fit waits, and so do its readers.
        do { try self.flushPlaces() } catch JournalError.full {}
        return self.room
    }

    /// Enters where events are, by their offsets from the end.
    private func place(_ events: [(offset: Int, audience: Audience, time: Timestamp)]) throws {
        var index = 0
        while index < events.count {
            // Events in a row mostly are of one audience.
            let audience = events[index].audience
            var places = try self.places.removeValue(forKey: audience) ?? PlaceFile(self.placePath(audience))
            repeat {
                let place = Place(segment: self.segment.number, offset: Int32(self.end + events[index].offset))
                places.append(place, time: events[index].time)
                index += 1
            } while index < events.count && events[index].audience == audience
            self.places[audience] = places
        }
    }

    func place(_ audience: Audience, _ place: Place, _ time: Timestamp) throws {
        if self.places[audience] == nil {
            self.places[audience] = try PlaceFile(self.placePath(audience))
        }
        self.places[audience]?.append(place, time: time)
    }

    private func flushPlaces() throws {
        var full: JournalError?
        for audience in self.places.keys {
            do { try self.places[audience]?.flush() } catch JournalError.full(let path) { full = .full(path: path) }
        }
        if let full { throw full }
    }

    /// Makes what is known beside the records durable, so that a start can go on from here.
    package func resumption() throws -> Resumption {
        // The extents are to have every position before the place.
        try self.flushPlaces()
        for file in self.places.values { try file.synchronize() }
        return Resumption(log: self.log, place: self.place, places: self.places.mapValues(\.extent))
    }

    /// Says that everything so far is durable; by itself it need not be.
    func mark(_ path: String) throws {
        try Files.write(self.segment.mark(at: self.end), at: self.end, self.file, path)
        self.end += Segment.markBytes
    }

    package func close() {
        for file in self.places.values { file.close() }
        self.places = [:]
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
