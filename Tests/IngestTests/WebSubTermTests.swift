import Exchange
import Foundation
import Schema
import ServiceKit
import TestSupport
import Testing

@testable import IngestCore

@Suite("How subscriptions go on and end", .timeLimit(.minutes(5))) struct WebSubTermTests {
    /// Changes a source's marks at the bus while no replica runs.
    private static func change(
        _ source: WatchedSource,
        at bus: RunningBus,
        _ change: (inout SourceMarks) -> Void
    ) async throws {
        let client = try bus.client()
        let lease = try #require(SourceList([source]).leases(of: "test").keys.first)
        let answer: LeaseAnswer = try await client.request(
            .bus,
            "lease",
            LeaseQuestion(replica: "test", hosts: [lease])
        )
        let context = PublishContext(source: source.name, host: lease, token: try #require(answer.tokens[lease]))
        var marks = try await bus.source(source.name).marks
        change(&marks)
        let _: Nothing = try await client.request(.bus, "mark", MarkQuestion(context: context, marks: marks.marks))
        let _: LeaseAnswer = try await client.request(.bus, "lease", LeaseQuestion(replica: "test", hosts: []))
        await client.close()
    }

    @Test("a subscription is renewed under its address when two thirds of the hub's time are over")
    func renews() async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            let source = try news.source()
            let first = try await withHubs(of: bus, SourceList([source])) { port in
                let wish = try await hub.wish()
                #expect(try await hub.verify(wish, at: port, lease: 300))
                let marks = try await bus.source("news") { $0.hubUntil != nil }.marks
                let (until, next) = (try #require(marks.hubUntil), try #require(marks.hubNext))
                #expect(until.milliseconds - next.milliseconds == 100_000)
                return wish
            }
            // As if the time had passed; the source itself is not due for a day.
            try await Self.change(source, at: bus) { $0.hubNext = .now }
            try await withHubs(of: bus, SourceList([source])) { port in
                let wish = try await hub.wish()
                #expect(wish.fields == first.fields)
                #expect(try await hub.verify(wish, at: port))
                _ = try await bus.source("news") { $0.hubUntil.map { $0 > .now.adding(seconds: 800_000) } ?? false }
            }
            news.server.stop()
            await hub.stop()
        }
    }

    @Test("a hub that took the request and never confirmed is asked again, and the operator is told what to look at")
    func unconfirmed() async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            let source = try news.source()
            try await withHubs(of: bus, SourceList([source])) { _ in
                _ = try await hub.wish()
                _ = try await bus.source("news") { $0.hubAsked != nil }
            }
            try await Self.change(source, at: bus) { $0.hubNext = .now }
            try await withHubs(of: bus, SourceList([source])) { _ in
                _ = try await hub.wish()
                let marks = try await bus.source("news") { $0.hubError != nil }.marks
                #expect(marks.hubError?.contains("TAIWA_WEBSUB_URL") == true && marks.hubFailures == 1)
                let wait = try #require(marks.hubNext).seconds - (try #require(marks.hubAsked)).seconds
                #expect(wait == 1_200)
            }
            news.server.stop()
            await hub.stop()
        }
    }

    @Test("a hub that is offered no longer is left, the one that is offered instead is asked")
    func changes() async throws {
        try await withBus { bus in
            var (old, new) = (try TestHub(), try TestHub())
            let news = try OfferingFeed(hub: old.url, ["Launch"])
            try await withHubs(of: bus, SourceList([try news.source()])) { port in
                let wish = try await old.wish()
                #expect(try await old.verify(wish, at: port))
                _ = try await bus.source("news") { $0.hubUntil != nil }
                news.has([("Link", "<\(new.url)>; rel=hub"), ("Link", "</topic>; rel=self")])
                #expect(try await old.notify(wish, at: port, Array("new".utf8)) == 202)
                let leaving = try await old.wish()
                #expect(leaving["hub.mode"] == "unsubscribe")
                #expect(leaving["hub.callback"] == wish["hub.callback"] && leaving["hub.topic"] == wish["hub.topic"])
                #expect(try await old.verify(leaving, at: port))
                let next = try await new.wish()
                #expect(next["hub.mode"] == "subscribe" && next["hub.callback"] != wish["hub.callback"])
                #expect(next["hub.secret"] != wish["hub.secret"])
                #expect(try await new.verify(next, at: port))
                _ = try await bus.source("news") { $0.hub == new.url && $0.hubUntil != nil }
                // What the hub of before says is nothing to look for.
                #expect(try await !old.verify(wish, at: port))
                let before = try await bus.source("news").marks
                #expect(try await old.notify(wish, at: port, Array("new".utf8)) == 202)
                let after = try await bus.source("news") { $0.called != before.called }.marks
                #expect(after.asked == before.asked && after.hubNews == nil)
                // None is offered.
                news.has([])
                news.says(["Landing"])
                #expect(try await new.notify(next, at: port, Array("new".utf8)) == 202)
                #expect(try await new.wish()["hub.mode"] == "unsubscribe")
                _ = try await bus.source("news") { $0.hub == nil && $0.hubUntil == nil }
            }
            news.server.stop()
            await old.stop()
            await new.stop()
        }
    }

    @Test("a source that leaves the list leaves its hub, which is told that the subscription is gone")
    func unlisted() async throws {
        try await withBus { bus in
            var hub = try TestHub()
            let news = try OfferingFeed(hub: hub.url, ["Launch"])
            let folder = try TemporaryFolder()
            let path = folder.file("sources.yaml")
            try SourceList.add([try news.source()], to: path)
            try await withHubs(of: bus, try SourceList(path: path)) { port in
                let wish = try await hub.wish()
                #expect(try await hub.verify(wish, at: port))
                _ = try await bus.source("news") { $0.hubUntil != nil }
                try Data("sources: []\n".utf8).write(to: URL(filePath: path))
                let leaving = try await hub.wish()
                #expect(leaving["hub.mode"] == "unsubscribe" && leaving["hub.callback"] == wish["hub.callback"])
                #expect(try await hub.verify(leaving, at: port))
                #expect(try await hub.notify(wish, at: port, Array("new".utf8)) == 410)
                #expect(try await bus.source("news").marks.hub == nil)
                #expect(try await bus.calls().isEmpty)
            }
            news.server.stop()
            await hub.stop()
        }
    }
}
