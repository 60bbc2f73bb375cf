import Foundation
import TestSupport

/// What was posted to the webhook and printed by the subscriber so far.
actor Witness {
    private var posts: AsyncStream<LocalServer.Request>.Iterator
    private var lines: AsyncStream<String>.Iterator?
    private var posted: [String: Int] = [:]
    private var titles: Set<String> = []
    private var printed: [String] = []

    /// - Parameters:
    ///   - posts: What the webhook's receiver gets.
    ///   - lines: What the subscriber prints; nil where there is none.
    init(posts: AsyncStream<LocalServer.Request>, lines: AsyncStream<String>?) {
        self.posts = posts.makeAsyncIterator()
        self.lines = lines?.makeAsyncIterator()
    }

    /// The places of updates that were posted more than once.
    var repeats: [String] { self.posted.filter { $0.value > 1 }.keys.sorted() }

    /// Waits until an update of this title was posted.
    func seesPost(of title: String) async { while !self.titles.contains(title), await self.takePost() {} }

    /// Waits until all of these were posted.
    func seesPosts(of places: Set<String>) async {
        while !places.isSubset(of: self.posted.keys), await self.takePost() {}
    }

    /// Waits until the subscriber printed a line with this text.
    func seesLine(with text: String) async {
        guard var lines else { return }
        while !self.printed.contains(where: { $0.contains(text) }), let line = await lines.next(isolation: self) {
            self.printed.append(line)
        }
        self.lines = lines
    }

    private func takePost() async -> Bool {
        var posts = self.posts
        guard let request = await posts.next(isolation: self) else { return false }
        self.posts = posts
        guard let body = try? JSONDecoder().decode(Post.self, from: Data(request.body)) else { return true }
        self.posted["\(body.data.audience) \(body.data.position)", default: 0] += 1
        self.titles.formUnion(body.data.event.data.title.values)
        return true
    }

    private struct Post: Decodable {
        struct Notice: Decodable {
            var audience: String
            var position: Int
            var event: StoredLine.Event
        }
        var data: Notice
    }
}

/// One line of `taiwa subscribe --json`.
struct StoredLine: Decodable {
    struct Event: Decodable {
        struct Update: Decodable { var title: [String: String] }
        var data: Update
    }

    var audience: String
    var position: Int
    var event: Event

    var place: String { "\(self.audience) \(self.position)" }
    var titles: [String] { Array(self.event.data.title.values) }
}

/// Asks until the answer is yes, at most for a minute.
func eventually(_ ask: () async throws -> Bool) async throws -> Bool {
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline { if try await ask() { return true } }
    return false
}
