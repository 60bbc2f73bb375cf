import Exchange
import Schema
import ServiceKit
import Synchronization
import TestSupport
import Testing

@testable import IngestCore

@Suite("Manners towards hosts", .timeLimit(.minutes(5))) struct MannersTests {
    @Test("a redirect for good is followed each time, and after three sightings its address is asked at once")
    func moved() async throws {
        try await withBus { bus in
            let server = try LocalServer { request in
                request.target == "/old"
                    ? .init(301, [("Location", "/new")]) : .init(200, body: feed([("a", "Launch")]))
            }
            defer { server.stop() }
            var asked = server.requests.makeAsyncIterator()
            var targets: [String] = []
            try await withIngest(of: bus, [try source("news", server.url("/old"))]) {
                while targets.count < 8, let request = await asked.next() { targets.append(request.target) }
            }
            #expect(targets == ["/old", "/new", "/old", "/new", "/old", "/new", "/new", "/new"])
            // Another replica knows it too.
            try await withIngest(of: bus, [try source("news", server.url("/old"))]) {
                targets = [await asked.next()?.target ?? ""]
            }
            #expect(targets == ["/new"])
        }
    }

    @Test("a new address that is not there any more is forgotten, and the listed one asked again")
    func movedBack() async throws {
        try await withBus { bus in
            let isGone = Atomic(false)
            let server = try LocalServer { request in
                if request.target == "/old" {
                    return isGone.load(ordering: .relaxed)
                        ? .init(200, body: feed([("a", "Launch")])) : .init(308, [("Location", "/new")])
                }
                return isGone.load(ordering: .relaxed) ? .init(404) : .init(200, body: feed([("a", "Launch")]))
            }
            defer { server.stop() }
            var asked = server.requests.makeAsyncIterator()
            try await withIngest(of: bus, [try source("news", server.url("/old"))]) {
                for _ in 0..<7 { _ = await asked.next() }
                isGone.store(true, ordering: .relaxed)
                while let request = await asked.next(), request.target != "/old" {}
            }
            #expect(try await bus.source("news").marks.moved == nil)
        }
    }

    @Test("a redirect that is not for good, or of an address with a query, which may hold a key, is not remembered")
    func notMoved() async throws {
        try await withBus { bus in
            let server = try LocalServer { request in
                switch request.target {
                case "/temporary": .init(302, [("Location", "/new")])
                case "/feed?key=s3cret": .init(301, [("Location", "/new?key=s3cret")])
                default: .init(200, body: feed([("a", request.target.count > 4 ? "Launch" : "Landing")]))
                }
            }
            defer { server.stop() }
            let sources = [
                try source("one", server.url("/temporary")), try source("two", server.url("/feed?key=s3cret")),
            ]
            var asked = server.requests.makeAsyncIterator()
            try await withIngest(of: bus, sources) {
                var seen: [String: Int] = [:]
                while seen["/temporary", default: 0] < 5 || seen["/feed?key=s3cret", default: 0] < 5 {
                    guard let request = await asked.next() else { break }
                    seen[request.target, default: 0] += 1
                }
            }
            for name in ["one", "two"] {
                let marks = try await bus.source(name).marks
                #expect(marks.moved == nil && !"\(marks.marks)".contains("s3cret"))
            }
        }
    }

    @Test(
        "Retry-After of 429 and 503 is kept, in seconds and as a date, up to a day",
        arguments: [(429, "120", 120), (503, "99999999", 86_400), (503, "Fri, 01 Jan 2100 00:00:00 GMT", 86_400)]
            as [(Int, String, Int64)]
    )
    func retryAfter(status: Int, text: String, seconds: Int64) async throws {
        try await withBus { bus in
            let server = try LocalServer { _ in .init(status, [("Retry-After", text)]) }
            defer { server.stop() }
            let updates = try await withIngest(of: bus, [try source("news", server.url())]) {
                _ = try await bus.source("news") { $0.notBefore != nil }
                return try await bus.updates(1)
            }
            #expect(updates[0].summary?.text(in: "en").contains("wants to be left alone until") == true)
            let marks = try await bus.source("news").marks
            let (asked, notBefore) = (try #require(marks.asked), try #require(marks.notBefore))
            #expect(notBefore.seconds - asked.seconds == seconds)
            // The next replica keeps to it: the other source's third request shows that it had the time to ask.
            let other = try LocalServer { _ in .init(200, body: feed([("a", "Launch")])) }
            defer { other.stop() }
            var asks = other.requests.makeAsyncIterator()
            try await withIngest(of: bus, [try source("news", server.url()), try source("other", other.url())]) {
                for _ in 0..<3 { _ = await asks.next() }
            }
            #expect(try await bus.source("news").marks.asked == asked)
        }
    }

    @Test("that a host wants to be left alone holds for all its sources, and for the replica that comes next")
    func restOfHost() async throws {
        try await withBus { bus in
            let server = try LocalServer { request in
                request.target == "/busy"
                    ? .init(429, [("Retry-After", "3600")]) : .init(200, body: feed([("a", "Launch")]))
            }
            defer { server.stop() }
            let sources = [try source("busy", server.url("/busy")), try source("news", server.url("/news"))]
            for _ in 0..<2 {
                let other = try LocalServer { _ in .init(200, body: feed([("a", "Launch")])) }
                defer { other.stop() }
                // What another host is asked in the meantime tells that there was time.
                var asks = other.requests.makeAsyncIterator()
                try await withIngest(of: bus, sources + [try source("other", other.url())]) {
                    _ = try await bus.source("busy") { $0.notBefore != nil }
                    for _ in 0..<3 { _ = await asks.next() }
                }
            }
            server.stop()
            var targets: [String] = []
            for await request in server.requests { targets.append(request.target) }
            #expect(targets == ["/busy"])
        }
    }

    @Test("an address that is changed in the list is asked as one that nobody has looked at yet")
    func changedAddress() async throws {
        try await withBus { bus in
            let server = try LocalServer { request in
                switch request.target {
                case "/old": .init(301, [("Location", "/new")])
                default:
                    request.headers["if-none-match"] != nil
                        ? .init(304) : .init(200, [("ETag", "\"one\"")], body: feed([("a", "Launch")]))
                }
            }
            defer { server.stop() }
            try await withIngest(of: bus, [try source("news", server.url("/old"))]) {
                _ = try await bus.source("news") { $0.movedSeen >= 3 && $0.entityTag != nil }
            }
            var asked = server.requests.makeAsyncIterator()
            try await withIngest(of: bus, [try source("news", server.url("/other"))]) {
                while let request = await asked.next() {
                    guard request.target == "/other" else { continue }
                    #expect(request.headers["if-none-match"] == nil)
                    break
                }
                _ = try await bus.source("news") { $0.moved == nil && $0.entityTag != nil }
            }
        }
    }

    @Test("a host's budget holds for all its sources together, and for the replica that comes next")
    func budget() async throws {
        try await withBus { bus in
            let server = try LocalServer { _ in .init(200, body: feed([("a", "Launch")])) }
            defer { server.stop() }
            let sources = try (0..<5).map { try source("news-\($0)", server.url("/\($0)")) }
            let budgets = [String(server.url().dropLast()): RequestBudget(perMinute: 3)]
            var requests = server.requests.makeAsyncIterator()
            for budgeted in [3, 0] {
                // What a host without a budget is asked in the meantime tells that there was time.
                let other = try LocalServer { _ in .init(200, body: feed([("a", "Launch")])) }
                defer { other.stop() }
                var asks = other.requests.makeAsyncIterator()
                try await withIngest(of: bus, sources + [try source("other", other.url())], budgets: budgets) {
                    for _ in 0..<budgeted { _ = await requests.next() }
                    for _ in 0..<2 { _ = await asks.next() }
                }
            }
            server.stop()
            var count = 0
            while await requests.next() != nil { count += 1 }
            #expect(count == 0)
        }
    }

    @Test("an address that is changed in the list is asked at once, whatever the old one asked for")
    func restOfOldAddress() async throws {
        try await withBus { bus in
            let busy = try LocalServer { _ in .init(429, [("Retry-After", "3600")]) }
            defer { busy.stop() }
            _ = try await withIngest(of: bus, [try source("news", busy.url())]) {
                try await bus.source("news") { $0.notBefore != nil }
            }
            let server = try LocalServer { _ in .init(200, body: feed([("a", "Launch")])) }
            defer { server.stop() }
            _ = try await withIngest(of: bus, [try source("news", server.url())]) {
                try await bus.source("news") { $0.notBefore == nil && $0.answered != nil }
            }
        }
    }

    @Test("a redirect within the host counts in its budget, from the first look on")
    func redirectsInBudget() async throws {
        try await withBus { bus in
            let server = try LocalServer { request in
                request.target == "/old"
                    ? .init(302, [("Location", "/new")]) : .init(200, body: feed([("a", "Launch")]))
            }
            defer { server.stop() }
            let budgets = [String(server.url().dropLast()): RequestBudget(perMinute: 5)]
            let other = try LocalServer { _ in .init(200, body: feed([("a", "Launch")])) }
            defer { other.stop() }
            var asks = other.requests.makeAsyncIterator()
            let sources = [try source("news", server.url("/old")), try source("other", other.url())]
            try await withIngest(of: bus, sources, budgets: budgets) { for _ in 0..<5 { _ = await asks.next() } }
            server.stop()
            var targets: [String] = []
            for await request in server.requests { targets.append(request.target) }
            #expect(targets == ["/old", "/new", "/old", "/new"])
        }
    }

    @Test("a redirect to another host that has a budget is not followed, and told with what to list instead")
    func redirectToBudget() async throws {
        try await withBus { bus in
            let budgeted = try LocalServer { _ in .init(200, body: feed([("a", "Launch")])) }
            let server = try LocalServer { _ in .init(302, [("Location", budgeted.url("/feed"))]) }
            defer { server.stop() }
            let host = String(budgeted.url().dropLast())
            let sources = [try source("news", server.url())]
            try await withIngest(of: bus, sources, budgets: [host: RequestBudget(perMinute: 100)]) {
                let reason = try await bus.source("news") { $0.state == .silent }.marks.reason
                #expect(reason?.contains("it leads to \(host), which takes") == true, "\(reason ?? "")")
            }
            budgeted.stop()
            var asked = budgeted.requests.makeAsyncIterator()
            #expect(await asked.next() == nil)
        }
    }

    @Test("a host's sources are asked one after the other, whatever their number")
    func oneAtATime() async throws {
        try await withBus { bus in
            let together = Mutex((now: 0, most: 0))
            let server = try LocalServer { request in
                together.withLock {
                    $0.now += 1
                    $0.most = max($0.most, $0.now)
                }
                defer { together.withLock { $0.now -= 1 } }
                return .init(200, body: feed([("a", "Launch \(request.target)")]))
            }
            defer { server.stop() }
            let sources = try (0..<20).map { try source("news-\($0)", server.url("/\($0)")) }
            _ = try await withIngest(of: bus, sources) { try await bus.updates(20) }
            #expect(together.withLock { $0.most } == 1)
        }
    }
}
