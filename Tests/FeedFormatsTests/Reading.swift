import FeedFormats
import Schema
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads the project's own sample documents as one source that is always the same.
enum Reading {
    static func fixture(_ path: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent("Fixtures/" + path)))
    }

    static func document(_ bytes: [UInt8], topic: String? = nil) throws -> FeedDocument {
        let context = FeedContext(
            source: "sample",
            agency: try AgencyID("jp.jaxa"),
            url: "https://feeds.example/sample",
            topic: try topic.map { try Topic($0) },
            received: Timestamp(microseconds: 0)
        )
        return try FeedParser.parse(bytes, in: context)
    }

    static func document(_ text: String) throws -> FeedDocument { try Self.document(Array(text.utf8)) }

    /// Reads a document that holds one update.
    static func update(_ bytes: [UInt8]) throws -> Update {
        let updates = try Self.document(bytes).updates
        #expect(updates.count == 1)
        return try #require(updates.first)
    }

    /// The error that a text gives.
    static func error(of text: String) throws -> FormatError {
        try #require(throws: FormatError.self) { try Self.document(text) }
    }

    /// Reads every beginning of a document, as a cut connection leaves it; a crash ends the test run.
    ///
    /// - Returns: How many of them were read as whole documents, and whether all errors name place and reason.
    static func everyBeginning(of bytes: [UInt8], step: Int = 1) throws -> (read: Int, areExplained: Bool) {
        var read = 0
        var areExplained = true
        for length in stride(from: 0, to: bytes.count, by: step) {
            do {
                let document = try Self.document(Array(bytes[..<length]))
                for update in document.updates { try update.validate() }
                read += 1
            } catch let error as FormatError {
                areExplained = areExplained && !error.where.isEmpty && error.reason.count > 10
            }
        }
        return (read, areExplained)
    }
}

extension Reading {
    /// That an update has another payload than it should.
    static func unexpected(_ update: Update) -> FormatError {
        FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
    }
}
