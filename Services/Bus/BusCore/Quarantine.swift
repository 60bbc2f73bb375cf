internal import Exchange
internal import Foundation
internal import Schema
internal import ZeroMQ

/// Documents of sources that could not be read, as they came: a folder a source beside the journal.
///
/// It is bounded, and nothing in it was published; see docs/decisions/0014.
actor Quarantine {
    /// The most bytes kept of a source; the oldest documents leave first.
    static let sourceBytes = KeptDocument.maximumBytes
    /// The most documents kept of a source.
    static let sourceDocuments = 16
    /// The most bytes kept of all sources.
    static let mostBytes = 1_073_741_824
    /// The most bytes of documents that have come in part; what waits longest for its next piece leaves first.
    private static let mostPartial = 2 * KeptDocument.maximumBytes

    nonisolated let loop: PollLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { self.loop.asUnownedSerialExecutor() }
    private let folder: String
    private var partial: [(source: String, document: KeptDocument, bytes: [UInt8])] = []
    private var lists: [String: [KeptDocument]]?

    /// - Parameters:
    ///   - folder: Where; made when there is something to keep.
    ///   - loop: The thread that waits for the disk.
    init(_ folder: String, on loop: PollLoop) {
        self.folder = folder
        self.loop = loop
    }

    /// Whether it can be the name of a source, and so of its folder.
    static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.first != "."
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x5F: true
                default: false
                }
            }
    }

    /// What is kept of a source, the oldest first.
    func documents(of source: String) throws -> [KeptDocument] { try self.read()[source] ?? [] }

    /// Takes a piece of a document, and keeps the document once it is whole.
    /// - Throws: `RequestRefusal`, `ExchangeError.file`.
    func keep(_ question: KeepQuestion) throws {
        let (source, document) = (question.context.source, question.document)
        guard Self.isName(source), document.hash.utf8.count == 64, document.hash.allSatisfy(\.isHexDigit),
            document.name.utf8.count <= 1_024, document.reason.utf8.count <= 4_096, let piece = question.bytes,
            piece.count <= KeepQuestion.pieceBytes
        else {
            throw RequestRefusal("BAD_REQUEST", "a kept document has a hash, a name, a reason and pieces of 128 KiB")
        }
        guard (1...Self.sourceBytes).contains(document.size) else {
            throw RequestRefusal("TOO_LARGE", "of a source at most 32 MiB are kept; this has \(document.size) bytes")
        }
        var lists = try self.read()
        var list = lists[source] ?? []
        guard !list.contains(where: { $0.hash == document.hash }) else { return }
        var part = (source: source, document: document, bytes: [UInt8]())
        if let begun = self.partial.firstIndex(where: { $0.source == source }) {
            let before = self.partial.remove(at: begun)
            if question.offset > 0 { part = before }
        }
        guard part.document == document, part.bytes.count == question.offset,
            part.bytes.count + piece.count <= document.size
        else { throw RequestRefusal("BAD_REQUEST", "the piece does not follow the one before; begin with the first") }
        part.bytes += piece
        guard part.bytes.count == document.size else {
            self.partial.append(part)
            while self.partial.reduce(0, { $0 + $1.bytes.count }) > Self.mostPartial { self.partial.removeFirst() }
            return
        }
        let others = lists.reduce(0) { $0 + ($1.key == source ? 0 : $1.value.reduce(0) { $0 + $1.size }) }
        list.append(document)
        var left: [KeptDocument] = []
        while list.count > Self.sourceDocuments || list.reduce(0, { $0 + $1.size }) > Self.sourceBytes {
            left.append(list.removeFirst())
        }
        guard others + list.reduce(0, { $0 + $1.size }) <= Self.mostBytes else {
            throw RequestRefusal("DISK_FULL", "1 GiB of documents are kept; have some sources read again, or removed")
        }
        try PrivateFile.makeFolder("\(self.folder)/\(source)")
        try PrivateFile.write(part.bytes, to: self.path(source, document.hash))
        lists[source] = list
        try self.write(list, of: source)
        self.lists = lists
        for old in left { unlink(self.path(source, old.hash)) }
    }

    /// A piece of a document.
    /// - Throws: `RequestRefusal` `NOT_FOUND`, `ExchangeError.file`.
    func piece(_ question: KeptQuestion) throws -> KeptAnswer {
        guard let document = try self.documents(of: question.source).first(where: { $0.hash == question.hash }),
            (0...document.size).contains(question.offset)
        else { throw RequestRefusal("NOT_FOUND", "no such document is kept of \(question.source)") }
        let path = self.path(question.source, document.hash)
        return KeptAnswer(piece: try PrivateFile.read(path, from: question.offset, count: KeepQuestion.pieceBytes))
    }

    /// Lets go of documents.
    /// - Throws: `ExchangeError.file`.
    func forget(_ hashes: [String], of source: String) throws {
        var lists = try self.read()
        guard var list = lists[source] else { return }
        let gone = list.filter { hashes.contains($0.hash) }
        guard !gone.isEmpty else { return }
        list.removeAll { hashes.contains($0.hash) }
        lists[source] = list.isEmpty ? nil : list
        try self.write(list, of: source)
        self.lists = lists
        for document in gone { unlink(self.path(source, document.hash)) }
    }

    private func path(_ source: String, _ name: String) -> String { "\(self.folder)/\(source)/\(name)" }

    private func write(_ list: [KeptDocument], of source: String) throws {
        try PrivateFile.write(JSONText.encode(list), to: self.path(source, "list.json"))
    }

    /// What is in a folder; nothing before there was something to keep.
    private static func names(in folder: String) throws(ExchangeError) -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        do { return try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
            throw .file(path: folder, reason: "it cannot be listed: \(error.localizedDescription)")
        }
    }

    /// Removes what no list names: a document that was being kept, or let go of, when the power failed.
    private func tidy(_ source: String, keeping list: [KeptDocument]) throws(ExchangeError) {
        let kept = Set(list.map(\.hash) + ["list.json"])
        for name in try Self.names(in: "\(self.folder)/\(source)") where !kept.contains(name) {
            unlink(self.path(source, name))
        }
    }

    /// The lists of all sources; read once.
    private func read() throws -> [String: [KeptDocument]] {
        if let lists { return lists }
        var lists: [String: [KeptDocument]] = [:]
        for name in try Self.names(in: self.folder) where Self.isName(name) {
            let path = self.path(name, "list.json")
            var list: [KeptDocument] = []
            if FileManager.default.fileExists(atPath: path) {
                list = try JSONText.decode([KeptDocument].self, from: try PrivateFile.read(path), called: path)
            }
            try self.tidy(name, keeping: list)
            if !list.isEmpty { lists[name] = list }
        }
        self.lists = lists
        return lists
    }
}
