import Exchange
import Foundation
import Schema
import ServiceKit
import Synchronization
import TestSupport
import Testing

@testable import IngestCore

@Suite("How a source is", .timeLimit(.minutes(5))) struct SourceStateTests {
    static let broken = Array("<rss><channel><item>".utf8)

    static func states(_ updates: [Update]) -> [String] {
        updates.compactMap { update in
            if case .sourceNotice(let notice) = update.payload { notice.state } else { nil }
        }
    }

    @Test("what could not be read is kept as it came, and read again on request it is published once")
    func reparse() async throws {
        try await withBus { bus in
            let server = try LocalServer { _ in .init(200, body: Self.broken) }
            defer { server.stop() }
            let sources = [try source("news", server.url("/feed?key=s3cret"))]
            let first = try await withIngest(of: bus, sources) {
                _ = try await bus.source("news") { $0.state == .quarantined }
                return try await bus.updates(1)
            }
            #expect(Self.states(first) == ["quarantined"])
            let (marks, kept) = try await bus.source("news")
            #expect(marks.state == .quarantined && marks.errors > 0 && marks.answered == nil)
            #expect(kept.count == 1 && kept[0].size == Self.broken.count && !"\(kept[0])".contains("s3cret"))
            let client = try bus.client()
            #expect(try await client.document(kept[0], of: "news") == Self.broken)
            // The same bytes cannot be read the second time either: the request is answered, and they are kept on.
            let request = ReparseQuestion(source: "news", request: "r1")
            let _: Nothing = try await client.request(.bus, "reparse", request)
            let result = try await withIngest(of: bus, sources) {
                try await bus.source("news") { $0.reparsed == "r1" }
            }
            #expect(
                result.marks.reparseResult?.hasPrefix("0 of 1 kept documents read") == true && result.kept.count == 1
            )
            await client.close()
        }
    }

    @Test("what was kept and can be read now is published, old news without alerting anybody, and let go of")
    func recoversByReparse() async throws {
        try await withBus { bus in
            let server = try LocalServer { _ in .init(503, [("Retry-After", "3600")]) }
            defer { server.stop() }
            let sources = [try source("news", server.url())]
            let client = try bus.client()
            // As an earlier version of ingest left it, which could not read what this one can.
            let bytes = dated([("a", "Old", -3 * 86_400), ("b", "Fresh", -60)])
            let document = KeptDocument(
                hash: Poll.hash(bytes),
                size: bytes.count,
                time: .now,
                name: "x",
                reason: "1:1: unreadable"
            )
            let lease = try #require(SourceList(sources).leases(of: "test").keys.first)
            let answer: LeaseAnswer = try await client.request(
                .bus,
                "lease",
                LeaseQuestion(replica: "test", hosts: [lease])
            )
            let context = PublishContext(source: "news", host: lease, token: try #require(answer.tokens[lease]))
            try await client.keep(document, bytes, context)
            let _: Nothing = try await client.request(
                .bus,
                "mark",
                MarkQuestion(context: context, marks: ["state": "quarantined"])
            )
            let given: LeaseAnswer = try await client.request(.bus, "lease", LeaseQuestion(replica: "test", hosts: []))
            #expect(given.tokens.isEmpty)
            let _: Nothing = try await client.request(
                .bus,
                "reparse",
                ReparseQuestion(source: "news", request: "r1")
            )
            let flags = try await withIngest(of: bus, sources) {
                _ = try await bus.source("news") { $0.reparsed == "r1" }
                return try await bus.backfill(3)
            }
            #expect(flags == ["Old": true, "Fresh": false, "Source news: recovered": false])
            let after = try await bus.source("news")
            #expect(after.kept.isEmpty)
            #expect(after.marks.reparseResult == "1 of 1 kept documents read, 2 updates published")
            await client.close()
        }
    }

    @Test("a source that answers but has nothing new for longer than expected is silent, until something comes")
    func stale() async throws {
        try await withBus { bus in
            let hasNews = Atomic(false)
            let server = try LocalServer { _ in
                let items = [("a", "Launch")] + (hasNews.load(ordering: .relaxed) ? [("b", "Landing")] : [])
                return .init(200, body: feed(items))
            }
            defer { server.stop() }
            let updates = try await withIngest(of: bus, [try source("news", server.url(), freshness: 1)]) {
                let silent = try await bus.updates(2)
                #expect(Self.states(silent) == ["silent"])
                #expect(silent[1].summary?.text(in: "en").contains("nothing new has come since") == true)
                hasNews.store(true, ordering: .relaxed)
                return try await bus.updates(4)
            }
            #expect(Set(updates.suffix(2).map { $0.title.text(in: "en") }) == ["Landing", "Source news: recovered"])
        }
    }

    @Test("a source whose items lose what they had is drifted, and its items are published all the same")
    func drifts() async throws {
        try await withBus { bus in
            let polls = Atomic(0)
            let server = try LocalServer { _ in
                let poll = polls.add(1, ordering: .relaxed).oldValue
                let items = (0..<4).map { ("\(poll)-\($0)", "No. \(poll)-\($0)", -60 * $0) }
                return .init(200, body: poll == 3 ? feed(items.map { ($0.0, $0.1) }) : dated(items))
            }
            defer { server.stop() }
            let updates = try await withIngest(of: bus, [try source("news", server.url())]) {
                try await bus.updates(5 * 4 + 2)
            }
            #expect(Self.states(updates) == ["drifted", "recovered"])
            let notice = try #require(updates.first { Self.states([$0]) == ["drifted"] })
            #expect(notice.summary?.text(in: "en").contains("its items have no date any more") == true)
            #expect(updates.count { $0.title.text(in: "en").hasPrefix("No. 3-") } == 4)
        }
    }

    @Test("a feed that gives its old items other identities is drifted, and they alert nobody; what is new does")
    func otherIdentities() async throws {
        try await withBus { bus in
            let polls = Atomic(0)
            let server = try LocalServer { _ in
                let prefix = polls.add(1, ordering: .relaxed).oldValue == 0 ? "" : "https://news.example/"
                let old = (1...3).map { ("\(prefix)\($0)", "No. \($0)\(prefix.isEmpty ? "" : " again")", -86_500 * $0) }
                let new = prefix.isEmpty ? [] : [("new", "New", -60), ("late", "Late", -86_500)]
                return .init(200, body: dated(old + new))
            }
            defer { server.stop() }
            let flags = try await withIngest(of: bus, [try source("news", server.url())]) { try await bus.backfill(9) }
            let old = Set(flags.filter(\.value).keys)
            #expect(old == ["No. 1", "No. 2", "No. 3", "No. 1 again", "No. 2 again", "No. 3 again", "Late"])
            let updates = try await bus.updates()
            #expect(Self.states(updates).first == "drifted")
            let reason = updates.first { !Self.states([$0]).isEmpty }?.summary?.text(in: "en") ?? ""
            #expect(reason.hasPrefix("4 of its 4 items older than a day have other identities"), "\(reason)")
            #expect(try await bus.source("news").marks.backfilled == 7)
        }
    }

    @Test("at the first look old and undated items alert nobody; later ones do")
    func firstLook() async throws {
        try await withBus { bus in
            let polls = Atomic(0)
            let server = try LocalServer { _ in
                let isFirst = polls.add(1, ordering: .relaxed).oldValue == 0
                var items = [
                    ("old", "Old", Optional(-5 * 86_400)), ("fresh", "Fresh", -60), ("undated", "Undated", nil),
                ]
                if !isFirst { items += [("late", "Late", -5 * 86_400), ("next", "Next", nil)] }
                return .init(200, body: dated(items))
            }
            defer { server.stop() }
            let flags = try await withIngest(of: bus, [try source("news", server.url())]) { try await bus.backfill(5) }
            #expect(flags == ["Old": true, "Undated": true, "Fresh": false, "Late": false, "Next": false])
        }
    }

    /// Leaves marks of the source `news` with the bus.
    private static func mark(_ marks: SourceMarks, _ sources: [WatchedSource], _ client: ExchangeClient) async throws {
        let lease = try #require(SourceList(sources).leases(of: "test").keys.first)
        let question = LeaseQuestion(replica: "test", hosts: [lease])
        let answer: LeaseAnswer = try await client.request(.bus, "lease", question)
        let context = PublishContext(source: "news", host: lease, token: try #require(answer.tokens[lease]))
        let marking = MarkQuestion(context: context, marks: marks.marks)
        let _: Nothing = try await client.request(.bus, "mark", marking)
        let _: LeaseAnswer = try await client.request(.bus, "lease", LeaseQuestion(replica: "test", hosts: []))
    }

    @Test("a folder is quarantined as long as a file in it cannot be read, and recovers when that is mended or gone")
    func brokenFiles() async throws {
        try await withBus { bus in
            let folder = try TemporaryFolder()
            let sources = [try source("inbox", "folder:\(folder.path)")]
            try folder.drop("1.xml", Array("<rss><channel>".utf8))
            try folder.drop("2.xml", Array("<rss><channel><item>".utf8))
            try folder.drop("3.xml", feed([("a", "Launch")]))
            _ = try await withIngest(of: bus, sources) { try await bus.source("inbox") { $0.state == .quarantined } }
            #expect(try await bus.source("inbox").marks.reason?.contains("1.xml") == true)
            // The next replica finds the same.
            try await withIngest(of: bus, sources) {
                try folder.drop("1.xml", feed([("b", "Landing")]))
                _ = try await bus.source("inbox") { $0.reason?.contains("2.xml") == true }
                #expect(try await bus.source("inbox").marks.state == .quarantined)
                try FileManager.default.removeItem(atPath: folder.file("2.xml"))
                _ = try await bus.source("inbox") { $0.state == .ok }
            }
            let states = Self.states(try await bus.updates())
            #expect(states == ["quarantined", "quarantined", "recovered"])
        }
    }

    @Test("what lies in a folder at the first look alerts nobody where it is old; what is put there later does")
    func archive() async throws {
        try await withBus { bus in
            let folder = try TemporaryFolder()
            try folder.drop("1.xml", dated([("a", "Old", -100_000), ("b", "Fresh", -60), ("c", "Undated", nil)]))
            let flags = try await withIngest(of: bus, [try source("inbox", "folder:\(folder.path)")]) {
                _ = try await bus.source("inbox") { $0.answered != nil }
                try folder.drop("2.xml", dated([("d", "Older", -200_000)]))
                return try await bus.backfill(4)
            }
            #expect(flags == ["Old": true, "Fresh": false, "Undated": false, "Older": false])
        }
    }

    @Test("what a source usually sends is learnt anew where it cannot be read, and that is said")
    func unreadableProfile() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let server = try LocalServer { _ in .init(200, body: dated([("a", "Launch", -60)])) }
            defer { server.stop() }
            let sources = [try source("news", server.url())]
            var marks = SourceMarks()
            marks.profile = "{\"format\":1}"
            try await Self.mark(marks, sources, client)
            _ = try await withIngest(of: bus, sources) { try await bus.updates(1) }
            let after = try await bus.source("news").marks
            #expect(after.profile?.contains("\"format\":\"rss-2.0\"") == true)
            #expect(after.errors == 1 && after.lastError?.contains("is learnt anew: ") == true)
            await client.close()
        }
    }

    @Test("files in a folder that lose what those of the format had drift as well, and are named")
    func driftingFiles() async throws {
        try await withBus { bus in
            let folder = try TemporaryFolder()
            let sources = [try source("news", "folder:\(folder.path)")]
            for file in 0..<3 {
                try folder.drop("\(file).xml", dated((0..<4).map { ("\(file)-\($0)", "No. \($0)", -60) }))
            }
            // A file of another format says nothing of theirs.
            try folder.drop(
                "3.json",
                Array(#"{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}"#.utf8)
            )
            try folder.drop("4.xml", feed((0..<4).map { ("4-\($0)", "No. \($0)") }))
            let updates = try await withIngest(of: bus, sources) { try await bus.updates(4 * 4 + 1) }
            #expect(Self.states(updates) == ["drifted"])
            let notice = try #require(updates.first { !Self.states([$0]).isEmpty })
            let reason = notice.summary?.text(in: "en") ?? ""
            #expect(reason.hasPrefix("4.xml: its items have no date any more;"), "\(reason)")
        }
    }

    @Test("what piled up while a source was away for days alerts nobody where it is older than a day")
    func away() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let server = try LocalServer { _ in
                .init(200, body: dated([("a", "Old", -2 * 86_400), ("b", "Fresh", -60), ("c", "Undated", nil)]))
            }
            defer { server.stop() }
            let sources = [try source("news", server.url())]
            var marks = SourceMarks()
            marks.answered = Timestamp.now.adding(seconds: -10 * 86_400)
            try await Self.mark(marks, sources, client)
            let flags = try await withIngest(of: bus, sources) { try await bus.backfill(3) }
            #expect(flags == ["Old": true, "Fresh": false, "Undated": false])
            await client.close()
        }
    }

    @Test("counts, validators, format and times are with the bus, and an answer that changed nothing counts as one")
    func figures() async throws {
        try await withBus { bus in
            let body = feed([("a", "Launch"), ("b", "Landing")])
            let server = try LocalServer { request in
                request.headers["if-none-match"] == "W/\"one\""
                    ? .init(304)
                    : .init(
                        200,
                        [("ETag", "W/\"one\""), ("Last-Modified", "Sun, 29 Nov 2026 00:00:00 GMT")],
                        body: body
                    )
            }
            defer { server.stop() }
            var asked = server.requests.makeAsyncIterator()
            try await withIngest(of: bus, [try source("news", server.url())]) {
                for _ in 0..<3 { _ = await asked.next() }
            }
            let marks = try await bus.source("news").marks
            #expect(marks.state == .ok && marks.items == 2 && marks.bytes == body.count && marks.errors == 0)
            #expect(marks.entityTag == "W/\"one\"" && marks.lastModified == "Sun, 29 Nov 2026 00:00:00 GMT")
            #expect(marks.format == "rss-2.0" && marks.body == Poll.hash(body))
            #expect(try #require(marks.answered) > (try #require(marks.news)))
        }
    }
}

/// An RSS feed of items with identity, title, and how many seconds from now they were published, if they say it.
func dated(_ items: [(guid: String, title: String, seconds: Int?)]) -> [UInt8] {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "UTC")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    let items = items.map { item in
        let date = item.seconds.map {
            "<pubDate>\(format.string(from: Date(timeIntervalSinceNow: Double($0))))</pubDate>"
        }
        return "<item><guid isPermaLink=\"false\">\(item.guid)</guid><title>\(item.title)</title>\(date ?? "")</item>"
    }
    return Array(
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>\(items.joined())</channel></rss>".utf8
    )
}

/// As ``dated(_:)-(_)`` where all say when.
func dated(_ items: [(String, String, Int)]) -> [UInt8] { dated(items.map { ($0.0, $0.1, Optional($0.2)) }) }
