import Exchange
import Outbound
import Schema
import ServiceKit
import Testing

@testable import IngestCore

@Suite("What follows from a source and its hub") struct HubTests {
    private static let start = Timestamp(milliseconds: 1_800_000_000_000)
    private static let offer = HubOffer(hub: "https://hub.example/", topic: "https://news.example/feed")

    private static func source() throws -> WatchedSource {
        WatchedSource(
            name: "news",
            url: "https://news.example/feed",
            agency: try AgencyID("jp.jaxa"),
            topic: try Topic("exploration/iss"),
            interval: 3_600
        )
    }

    @Test("any replica knows a callback that another gave, and no other address")
    func callbacks() throws {
        let keys = Credentials.generate(account: try AccountName("ingest"))
        let (one, other) = (HubCallbacks("https://a.example/x", keys), HubCallbacks("https://a.example/x", keys))
        let callback = one.callback(of: "news", Self.offer)
        let path = String(one.url(of: callback).dropFirst("https://a.example".count))
        #expect(other.callback(at: path) == callback && other.secret(of: callback) == one.secret(of: callback))
        #expect(callback.isOf(Self.offer.topic) && !callback.isOf("https://news.example/other"))
        let token = path.indices.filter { $0 > path.lastIndex(of: "/") ?? path.startIndex }
        let taken = token.filter { index in
            var changed = path
            changed.replaceSubrange(index...index, with: path[index] == "0" ? "1" : "0")
            return one.callback(at: changed) != nil
        }
        #expect(token.count == 96 && taken.isEmpty)
        let strangers = HubCallbacks("https://a.example/x", .generate(account: try AccountName("ingest")))
        #expect(strangers.callback(at: path) == nil)
    }

    @Test("source, hub, topic, address and key each make another subscription with another secret")
    func subscriptions() throws {
        let (keys, others) = (
            Credentials.generate(account: try AccountName("ingest")),
            Credentials.generate(account: try AccountName("ingest"))
        )
        func secret(_ url: String, _ keys: Credentials, _ source: String, _ hub: String, _ topic: String) -> String {
            let callbacks = HubCallbacks(url, keys)
            return callbacks.secret(of: callbacks.callback(of: source, HubOffer(hub: hub, topic: topic)))
        }
        let secrets = [
            secret("u", keys, "s", "h", "t"), secret("v", keys, "s", "h", "t"), secret("u", others, "s", "h", "t"),
            secret("u", keys, "r", "h", "t"), secret("u", keys, "s", "i", "t"), secret("u", keys, "s", "h", "x"),
        ]
        #expect(Set(secrets).count == secrets.count)
        #expect(secret("u", keys, "s", "h", "t") == secrets[0])
    }

    @Test(
        "a subscription is renewed after two thirds of its time, and not more than once a minute",
        arguments: [(864_000, 576_000), (300, 200), (30, 60), (1, 60), (Int64.max, 1_728_000)] as [(Int64, Int64)]
    )
    func lease(seconds: Int64, renewal: Int64) throws {
        var marks = SourceMarks()
        marks.hubIsAsked(for: "s", at: Self.start)
        marks.hubHasConfirmed(for: seconds, at: Self.start)
        #expect(marks.hubNext == Self.start.adding(seconds: renewal) && marks.hubAsked == nil)
        #expect(try #require(marks.hubUntil) <= Self.start.adding(seconds: 2_592_000))
    }

    @Test("a hub that cannot be had is asked after ten minutes, then after twice as long, up to a day")
    func backsOff() {
        var marks = SourceMarks()
        var pauses: [Int64] = []
        for _ in 0..<10 {
            marks.hubIsAsked(for: "s", at: Self.start)
            marks.hubHasFailed("it is down", at: Self.start)
            pauses.append((marks.hubNext ?? Self.start).seconds - Self.start.seconds)
        }
        #expect(pauses == [1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 76_800, 86_400, 86_400, 86_400])
        marks.hubHasConfirmed(for: 300, at: Self.start)
        #expect(marks.hubFailures == 0 && marks.hubError == nil)
    }

    @Test("a hub has a source looked at once in ten seconds at most, and never while its host wants to be left alone")
    func pace() throws {
        let source = try Self.source()
        var view = SourceView()
        view.marks.asked = Self.start
        view.call = SourceCall(subscription: "s")
        #expect(view.due(source) == Self.start)
        view.marks.hubNews = Self.start
        #expect(view.due(source) == Self.start.adding(seconds: 10))
        view.marks.notBefore = Self.start.adding(seconds: 500)
        #expect(view.due(source) == Self.start.adding(seconds: 500))
        view.marks.notBefore = nil
        view.marks.failures = 1
        #expect(view.due(source) == Self.start.adding(seconds: 3_600))
    }

    @Test("a renewal that is due is a reason to look, where hubs can be asked and the source answers")
    func renewal() throws {
        let source = try Self.source()
        var view = SourceView()
        view.marks.asked = Self.start
        view.marks.hubNext = Self.start.adding(seconds: 60)
        #expect(view.due(source, asksHubs: true) == Self.start.adding(seconds: 60))
        #expect(view.due(source) == Self.start.adding(seconds: 3_600))
        view.marks.failures = 3
        #expect(view.due(source, asksHubs: true) == Self.start.adding(seconds: 3_600))
    }

    @Test("what is found anew replaces what was, and says what is to be left; an unread answer changes nothing")
    func notes() {
        var marks = SourceMarks()
        #expect(marks.noteHub(.offered(Self.offer)) == nil && marks.hubOffer == Self.offer)
        marks.hubIsAsked(for: "s", at: Self.start)
        marks.hubHasConfirmed(for: 300, at: Self.start)
        #expect(marks.noteHub(.unknown) == nil && marks.noteHub(.offered(Self.offer)) == nil)
        #expect(marks.hubUntil != nil)
        let next = HubOffer(hub: Self.offer.hub, topic: "https://news.example/new")
        #expect(marks.noteHub(.offered(next)) == Self.offer)
        #expect(marks.hubOffer == next && marks.hubUntil == nil && marks.hubSubscription == nil)
        #expect(marks.noteHub(.unusable(reason: "why")) == nil && marks.hubOffer == nil && marks.hubError == "why")
        #expect(marks.noteHub(.none) == nil && marks.marks.isEmpty)
    }

    @Test("where hubs call is said in two settings, of which the first turns it on")
    func settings() throws {
        #expect(try Settings(environment: [:]).websub == nil)
        #expect(try Settings(environment: ["TAIWA_WEBSUB_LISTEN": "0.0.0.0:1"]).websub == nil)
        let plain = try Settings(environment: ["TAIWA_WEBSUB_URL": "https://a.example/websub/"]).websub
        #expect(plain == CallbackAddress(url: "https://a.example/websub", host: "127.0.0.1", port: 8_090))
        let other = try Settings(environment: [
            "TAIWA_WEBSUB_URL": "https://a.example", "TAIWA_WEBSUB_LISTEN": "[::1]:99",
        ])
        #expect(other.websub?.host == "::1" && other.websub?.port == 99)
    }

    @Test(
        "an address that no hub can be told, or no port, stops the start",
        arguments: [
            ("https://", "127.0.0.1:1"), ("ftp://a.example", "127.0.0.1:1"), ("https://a.example/?x=1", "127.0.0.1:1"),
            ("https://user@a.example/", "127.0.0.1:1"), ("https://a.example/ x", "127.0.0.1:1"), ("", "127.0.0.1:1"),
            ("https://:80/", "127.0.0.1:1"), ("https://a.example", "8090"), ("https://a.example", ":8090"),
            ("https://a.example", "127.0.0.1:70000"), ("https://a.example", "127.0.0.1:"),
        ]
    )
    func invalid(url: String, listen: String) {
        let environment = ["TAIWA_WEBSUB_URL": url, "TAIWA_WEBSUB_LISTEN": listen]
        #expect(throws: Settings.Invalid.self) { try Settings(environment: environment) }
    }
}
