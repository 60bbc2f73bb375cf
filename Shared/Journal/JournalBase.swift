internal import Exchange
internal import Glibc
package import Schema

/// What stands for the segments that have left the front of a journal: a start that reads all of it begins here.
///
/// The file `base` is a line of JSON with what every reader of the journal needs, the memory of who writes the journal,
/// and the seal of both. It is replaced, and durable, before a segment that it stands for is removed.
package struct JournalBase: Hashable, Sendable {
    /// A log id that the journal had before it went on under another one.
    package struct End: Hashable, Sendable, Codable {
        package var log: LogID
        /// The last position of each audience under it.
        package var positions: [Audience: UInt64]

        package init(log: LogID, positions: [Audience: UInt64]) {
            self.log = log
            self.positions = positions
        }
    }

    /// The first segment that it does not stand for.
    package var segment: Int32
    /// The log id of the segment before that one, and how many bytes it had.
    package var log: LogID
    package var bytes: Int
    /// The last position of each audience that it stands for.
    package var positions: [Audience: UInt64]
    /// The tree of these, as `MerkleTree.snapshot` has it.
    package var trees: [Audience: [UInt8]]
    /// The log ids that ended in what it stands for, in their order.
    package var ends: [End]
    /// What the bus knew there.
    package var memory: [UInt8] = []

    package init(
        segment: Int32,
        log: LogID,
        bytes: Int,
        positions: [Audience: UInt64],
        trees: [Audience: [UInt8]],
        ends: [End],
        memory: [UInt8]
    ) {
        self.segment = segment
        self.log = log
        self.bytes = bytes
        self.positions = positions
        self.trees = trees
        self.ends = ends
        self.memory = memory
    }
}

extension JournalBase: Codable {
    /// The form; another one is not read.
    private static let version = 1

    private enum CodingKeys: String, CodingKey {
        case version, segment, log, bytes, positions, trees, ends
    }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        guard try members.decode(Int.self, forKey: .version) == Self.version else {
            throw DecodingError.dataCorruptedError(
                forKey: .version,
                in: members,
                debugDescription: "this version of the bus cannot read it"
            )
        }
        self.segment = try members.decode(Int32.self, forKey: .segment)
        self.log = try members.decode(LogID.self, forKey: .log)
        self.bytes = try members.decode(Int.self, forKey: .bytes)
        self.positions = try members.decode([Audience: UInt64].self, forKey: .positions)
        self.trees = try members.decode([Audience: [UInt8]].self, forKey: .trees)
        self.ends = try members.decode([End].self, forKey: .ends)
    }

    package func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        try members.encode(Self.version, forKey: .version)
        try members.encode(self.segment, forKey: .segment)
        try members.encode(self.log, forKey: .log)
        try members.encode(self.bytes, forKey: .bytes)
        try members.encode(self.positions, forKey: .positions)
        try members.encode(self.trees, forKey: .trees)
        try members.encode(self.ends, forKey: .ends)
    }
}

extension JournalBase {
    /// Reads a base.
    /// - Throws: `ExchangeError`, `SchemaError` when it is not as it was written.
    init(path: String) throws {
        let content = try Sealed.read(path)
        let end = content.firstIndex(of: 0x0A) ?? content.endIndex
        self = try JSONText.decode(Self.self, from: Array(content[..<end]), called: "base")
        guard self.segment > 0, self.bytes >= Segment.headerBytes else {
            throw ExchangeError.file(path: path, reason: "it stands for nothing")
        }
        self.memory = Array(content[end...].dropFirst())
    }

    /// Replaces the base of a journal; durable when it returns.
    /// - Throws: ``JournalError``; the one before then still is there.
    package func store(in folder: JournalFolder) throws(JournalError) {
        let (path, unfinished) = (folder.base, "\(folder.base).new")
        var bytes = JSONText.encode(self) + [0x0A] + self.memory
        bytes += Sealed.seal(bytes[...])
        guard bytes.count <= Sealed.mostBytes else {
            throw .failed(path: path, operation: "writing", reason: "it would have more than \(Sealed.mostBytes) bytes")
        }
        let file = open(unfinished, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .last(unfinished, "creating") }
        do throws(JournalError) {
            defer { close(file) }
            try Files.write(bytes, at: 0, file, unfinished)
            guard fsync(file) == 0 else { throw JournalError.last(unfinished, "fsync") }
        } catch {
            unlink(unfinished)
            throw error
        }
        guard rename(unfinished, path) == 0 else { throw .last(path, "renaming") }
        try Files.synchronizeFolder(folder.path)
    }
}

extension JournalFolder {
    /// The path of the ``JournalBase``.
    package var base: String { "\(self.path)/base" }

    /// The base that the journal begins with; nil where nothing has left it.
    /// - Throws: ``JournalError/damaged(path:offset:reason:)`` when it cannot be read, and is needed.
    package func loadBase() throws(JournalError) -> JournalBase? {
        guard access(self.base, F_OK) == 0 else { return nil }
        do { return try JournalBase(path: self.base) } catch {
            // While every segment is there, nothing is known by it alone.
            if try self.numbers().first == 0 { return nil }
            throw .damaged(path: self.base, offset: 0, reason: "\(error)")
        }
    }

    /// Removes the segments before one, the first of them first; durable when it returns.
    ///
    /// - Returns: How many there were.
    /// - Throws: ``JournalError``.
    @discardableResult
    package func remove(before segment: Int32) throws(JournalError) -> Int {
        let numbers = try self.numbers().filter { $0 < segment }
        guard !numbers.isEmpty else { return 0 }
        for number in numbers where unlink(self.path(number)) != 0 { throw .last(self.path(number), "removing") }
        try Files.synchronizeFolder(self.path)
        return numbers.count
    }

    /// How many bytes the segments have, with what is claimed and not used yet.
    package func bytes() throws(JournalError) -> Int {
        var bytes = 0
        for number in try self.numbers() {
            var status = stat()
            if stat(self.path(number), &status) == 0 { bytes += Int(status.st_size) }
        }
        return bytes
    }
}
