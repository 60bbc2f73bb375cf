#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
public import Schema

/// A document of a source that could not be read, and that the bus keeps as it came.
public struct KeptDocument: Hashable, Sendable, Codable {
    /// The most bytes of one, and of a document at all.
    public static let maximumBytes = 32 * 1_048_576

    /// The hexadecimal SHA-256 of its bytes.
    public var hash: String
    /// Its size in bytes.
    public var size: Int
    /// When it came.
    public var time: Timestamp
    /// Where it was found: an address without its query, or a file's name.
    public var name: String
    /// Why it could not be read, with the place.
    public var reason: String
    /// The encoding that its sender named.
    public var charset: String?

    /// Makes an entry.
    public init(hash: String, size: Int, time: Timestamp, name: String, reason: String, charset: String? = nil) {
        self.hash = hash
        self.size = size
        self.time = time
        self.name = name
        self.reason = reason
        self.charset = charset
    }
}

/// Has the bus keep a document, or one piece of it after the other.
public struct KeepQuestion: Hashable, Sendable, Codable {
    /// The most bytes of a piece.
    public static let pieceBytes = 131_072

    /// The source and its lease.
    public var context: PublishContext
    /// The document.
    public var document: KeptDocument
    /// Where in it the piece begins; what came before is there already.
    public var offset: Int
    /// The piece, base64.
    public var piece: String

    /// Makes a question.
    public init(context: PublishContext, document: KeptDocument, offset: Int, piece: some Sequence<UInt8>) {
        self.context = context
        self.document = document
        self.offset = offset
        self.piece = Data(piece).base64EncodedString()
    }

    /// The piece's bytes; nil when it is no base64.
    public var bytes: [UInt8]? { Data(base64Encoded: self.piece).map { [UInt8]($0) } }
}

/// Lets go of kept documents that were read after all.
public struct ForgetQuestion: Hashable, Sendable, Codable {
    /// The source and its lease.
    public var context: PublishContext
    /// The documents' hashes.
    public var hashes: [String]

    /// Makes a question.
    public init(context: PublishContext, hashes: [String]) {
        self.context = context
        self.hashes = hashes
    }
}

/// Asks for a piece of a kept document.
public struct KeptQuestion: Hashable, Sendable, Codable {
    /// The source's name.
    public var source: String
    /// The document's hash.
    public var hash: String
    /// Where the piece begins.
    public var offset: Int

    /// Makes a question.
    public init(source: String, hash: String, offset: Int) {
        self.source = source
        self.hash = hash
        self.offset = offset
    }
}

/// A piece of a kept document.
public struct KeptAnswer: Hashable, Sendable, Codable {
    /// The piece, base64; empty at the document's end.
    public var piece: String

    /// Makes an answer.
    public init(piece: some Sequence<UInt8>) { self.piece = Data(piece).base64EncodedString() }
}

extension ExchangeClient {
    /// The bytes of a document that the bus keeps.
    ///
    /// - Throws: ``ExchangeError``; `NOT_FOUND` when it is kept no longer.
    public func document(_ document: KeptDocument, of source: String) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < document.size {
            let question = KeptQuestion(source: source, hash: document.hash, offset: bytes.count)
            let answer: KeptAnswer = try await self.request(.bus, "kept", question, isRepeatable: true)
            guard let piece = Data(base64Encoded: answer.piece), !piece.isEmpty else {
                throw ExchangeError.malformed(what: "a kept document is shorter than it was said to be")
            }
            bytes += piece
        }
        return bytes
    }

    /// Has the bus keep a document; at most 32 MiB a source, of which the oldest documents leave first.
    ///
    /// - Throws: ``ExchangeError``; `LEASE_LOST` when the source is another replica's now, `TOO_LARGE` when the document
    ///   is never kept, `DISK_FULL` when there is no space.
    public func keep(_ document: KeptDocument, _ bytes: [UInt8], _ context: PublishContext) async throws {
        var offset = 0
        repeat {
            let piece = bytes[offset...].prefix(KeepQuestion.pieceBytes)
            let question = KeepQuestion(context: context, document: document, offset: offset, piece: piece)
            let _: Nothing = try await self.request(.bus, "keep", question)
            offset += piece.count
        } while offset < bytes.count
    }
}
