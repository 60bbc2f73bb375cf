import Schema
import ServiceKit
import Synchronization
import TestSupport

/// A feed that a test changes, and that is looked at by itself once a day.
final class OfferingFeed: Sendable {
    private final class Content: Sendable {
        let answer: Mutex<(headers: [(String, String)], body: [UInt8])>
        let looks = Mutex(0)
        init(_ headers: [(String, String)], _ body: [UInt8]) { self.answer = Mutex((headers, body)) }
    }

    let server: LocalServer
    private let content: Content

    init(_ headers: [(String, String)] = [], _ titles: [String]) throws {
        let content = Content(headers, Self.body(titles))
        self.content = content
        self.server = try LocalServer { _ in
            content.looks.withLock { $0 += 1 }
            return content.answer.withLock { .init(200, $0.headers, body: $0.body) }
        }
    }

    /// Offers a hub by the header, with relative addresses where they are.
    convenience init(hub: String, topic: String = "/topic", _ titles: [String]) throws {
        try self.init([("Link", "<\(hub)>; rel=hub, <\(topic)>; title=\"a, b\"; rel=\"self\"")], titles)
    }

    /// How often it was looked at.
    var looks: Int { self.content.looks.withLock { $0 } }

    /// An item a title.
    func says(_ titles: [String]) { self.content.answer.withLock { $0.body = Self.body(titles) } }

    func says(_ body: [UInt8]) { self.content.answer.withLock { $0.body = body } }

    func has(_ headers: [(String, String)]) { self.content.answer.withLock { $0.headers = headers } }

    func source(_ name: String = "news") throws -> WatchedSource {
        try WatchedSource(
            name: name,
            url: self.server.url(),
            agency: AgencyID("jp.jaxa"),
            topic: Topic("exploration/iss"),
            interval: 86_400
        )
    }

    private static func body(_ titles: [String]) -> [UInt8] { feed(titles.map { ($0, $0) }) }
}
