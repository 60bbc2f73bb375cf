@testable import FeedFormats
import Foundation
import Schema

/// The feeds of `Tests/Fixtures/feeds`, and short ways to read feeds in tests.
enum Feeds {
    static func context(url: String? = nil, agency: String = "us.example", topic: String? = nil) throws -> FeedContext {
        FeedContext(
            source: "example",
            agency: try AgencyID(agency),
            url: url,
            topic: try topic.map { try Topic($0) },
            received: Timestamp(milliseconds: 1_775_000_000_000)
        )
    }

    static func bytes(of name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/feeds/\(name)")))
    }

    static func file(_ name: String) throws -> FeedDocument {
        try FeedParser.parse(try Self.bytes(of: name), in: try Self.context())
    }

    static func parse(_ text: String, url: String? = nil, agency: String = "us.example") throws -> FeedDocument {
        try FeedParser.parse(Array(text.utf8), in: try Self.context(url: url, agency: agency))
    }

    /// An RSS feed around items.
    static func rss(_ items: String, channel: String = "", head: String = "") -> String {
        "<?xml version=\"1.0\"?>\(head)<rss version=\"2.0\"><channel><title>Feed</title>\(channel)\(items)</channel></rss>"
    }

    /// The error that text is refused with.
    static func refusal(_ text: String) throws -> FormatError? {
        do {
            _ = try Self.parse(text)
            return nil
        } catch let error as FormatError {
            return error
        }
    }
}
