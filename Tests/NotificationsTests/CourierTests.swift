import Exchange
import SQLiteStorage
import Schema
import Storage
import Synchronization
import TestSupport
import Testing

@testable import NotificationsCore

@Suite("Sending", .timeLimit(.minutes(5)))
struct CourierTests {
    /// An office, and a server that answers as the test says, all ended afterwards.
    func withOffice(
        allowing networks: [String] = ["127.0.0.0/8"],
        _ answer: @escaping @Sendable (LocalServer.Request) -> LocalServer.Reply,
        _ body: (Office, LocalServer) async throws -> Void
    ) async throws {
        let server = try LocalServer(answer)
        defer { server.stop() }
        try await Office.with(allowing: networks) { try await body($0, server) }
    }

    @Test("an endpoint that answers 2xx has taken the delivery", arguments: [200, 201, 204, 299])
    func delivered(status: Int) async throws {
        try await self.withOffice { _ in
            .init(status)
        } _: { office, server in
            try await office.subscribe("tsukuba", to: server.url("/hook?a=b"))
            try await office.notifier.apply(.update(.sample(1)))
            try await office.sending {
                try await eventually { try await office.deliveries().first?.state == .delivered }
            }
            let record = try #require(try await office.deliveries().first)
            #expect(record.next == nil)
            let attempt = try #require(record.attempts.first)
            #expect(attempt.time == office.held.now)
            #expect(attempt.status == status)
            #expect(attempt.error == nil)
            #expect(attempt.milliseconds >= 0)
            server.stop()
            let requests = await server.requests.reduce(into: []) { $0.append($1) }
            #expect(requests.count == 1)
            #expect(requests.first?.method == "POST")
            #expect(requests.first?.target == "/hook?a=b")
            #expect(requests.first?.headers["content-type"] == "application/json")
            #expect(requests.first?.headers["webhook-id"] == record.id)
            #expect(requests.first?.headers["webhook-timestamp"] == "\(office.held.now.seconds)")
            #expect(requests.first?.headers["webhook-signature"]?.hasPrefix("v1,") == true)
        }
    }

    @Test("an endpoint that always fails is tried ten times by the schedule, then the delivery has failed")
    func givenUp() async throws {
        try await self.withOffice { _ in
            .init(500)
        } _: { office, server in
            try await office.subscribe("tsukuba", to: server.url())
            try await office.notifier.apply(.update(.sample(1)))
            let start = office.held.now
            var expected = [start]
            try await office.sending {
                for delay in RetrySchedule.delays {
                    let next = office.held.now.adding(seconds: delay)
                    try await eventually { try await office.deliveries().first?.next == next }
                    expected.append(next)
                    office.held.move(to: next)
                }
                try await eventually { try await office.deliveries().first?.state == .failed }
            }
            let record = try #require(try await office.deliveries().first)
            #expect(record.attempts.map(\.time) == expected)
            #expect(record.attempts.allSatisfy { $0.status == 500 && $0.error == "the endpoint answered 500" })
            server.stop()
            let requests = await server.requests.reduce(into: []) { $0.append($1) }
            #expect(Set(requests.map { $0.headers["webhook-id"] }) == [record.id])
            #expect(requests.map { $0.headers["webhook-timestamp"] } == expected.map { "\($0.seconds)" })
            #expect(Set(requests.map(\.body)).count == 1)
        }
    }

    @Test("nothing is sent before its time, and the clock alone wakes the courier")
    func woken() async throws {
        let count = Mutex(0)
        let answer: @Sendable (LocalServer.Request) -> LocalServer.Reply = { _ in
            .init(
                count.withLock {
                    $0 += 1; return $0 == 1 ? 503 : 200
                }
            )
        }
        try await self.withOffice(answer) { office, server in
            try await office.subscribe("tsukuba", to: server.url())
            try await office.notifier.apply(.update(.sample(1)))
            let due = office.held.now.adding(seconds: 5)
            try await office.sending {
                try await eventually { office.held.isAwaited(due) }
                office.held.move(to: Timestamp(microseconds: due.microseconds - 1))
                await office.courier.wake()
                try await eventually { office.held.isAwaited(due) }
                #expect(count.withLock { $0 } == 1)
                office.held.move(to: due)
                try await eventually { try await office.deliveries().first?.state == .delivered }
            }
        }
    }

    @Test("an endpoint that asks for time gets it")
    func retryAfter() async throws {
        try await self.withOffice { _ in
            .init(429, [("Retry-After", "120")])
        } _: { office, server in
            try await office.subscribe("tsukuba", to: server.url())
            try await office.notifier.apply(.update(.sample(1)))
            let next = office.held.now.adding(seconds: 120)
            try await office.sending {
                try await eventually { try await office.deliveries().first?.next == next }
            }
        }
    }

    @Test("an endpoint that answers 410 ends its subscription, and only that")
    func gone() async throws {
        try await self.withOffice {
            .init($0.target == "/gone" ? 410 : 503)
        } _: { office, server in
            let gone = try await office.subscribe("tsukuba", to: server.url("/gone"))
            let other = try await office.subscribe("tsukuba", to: server.url("/other"))
            for position in 1...6 as ClosedRange<UInt64> { try await office.notifier.apply(.update(.sample(position))) }
            func disabled(_ id: SubscriptionID) async throws -> String? {
                let list: SubscriptionListAnswer = try await office.ask("tsukuba", "subscription.list", Nothing())
                return list.subscriptions.first { $0.id == id }?.disabled
            }
            try await office.sending { try await eventually { try await disabled(gone.id)?.contains("410") == true } }
            #expect(try await disabled(other.id) == nil)
            let ended = try await office.deliveries().filter { $0.subscription == gone.id }
            #expect(ended.count == 6 && ended.allSatisfy { $0.state == .failed })
            #expect(try await office.notifier.apply(.update(.sample(7))) == 1)
            #expect(
                try await office.deliveries().filter { $0.subscription == other.id }.allSatisfy { $0.state == .pending }
            )
        }
    }

    @Test("a redirect is no delivery and is not followed", arguments: [301, 302, 307, 308])
    func redirect(status: Int) async throws {
        try await self.withOffice {
            .init($0.target == "/" ? status : 200, [("Location", "/next")])
        } _: { office, server in
            try await office.subscribe("tsukuba", to: server.url())
            try await office.notifier.apply(.update(.sample(1)))
            try await office.sending {
                try await eventually { try await office.deliveries().first?.attempts.isEmpty == false }
            }
            let record = try #require(try await office.deliveries().first)
            #expect(record.state == .pending)
            #expect(record.attempts.map(\.status) == [status])
            server.stop()
            #expect(await server.requests.reduce(into: []) { $0.append($1.target) } == ["/"])
        }
    }

    @Test("endpoints that hang delay no other")
    func hanging() async throws {
        try await self.withOffice {
            $0.target == "/hangs" ? .silence : .init(200)
        } _: { office, server in
            for _ in 0..<8 { try await office.subscribe("tsukuba", to: server.url("/hangs")) }
            let works = try await office.subscribe("tsukuba", to: server.url("/works"))
            for position in 1...20 as ClosedRange<UInt64> {
                try await office.notifier.apply(.update(.sample(position)))
            }
            try await office.sending {
                try await eventually {
                    let own = try await office.deliveries().filter { $0.subscription == works.id }
                    return own.count == 20 && own.allSatisfy { $0.state == .delivered }
                }
            }
            let others = try await office.deliveries().filter { $0.subscription != works.id }
            #expect(others.count == 160)
            #expect(others.allSatisfy { $0.state == .pending })
        }
    }

    @Test("what the owner may not read any more is not sent, and is sent when the right returns")
    func rights() async throws {
        try await self.withOffice { _ in
            .init(200)
        } _: { office, server in
            try await office.subscribe("tsukuba", to: server.url())
            try await office.notifier.apply(.update(.sample(1, audience: "jp")))
            let tsukuba = try AccountName("tsukuba")
            let figures = { try await office.store.figures() }
            office.registry.current?.accounts[tsukuba]?.read = [.public]
            let next = office.held.now.adding(seconds: 5)
            try await office.sending {
                try await eventually { office.held.isAwaited(next) }
                #expect(try await figures() == DeliveryFigures(pending: 1, delivered: 0, failed: 0))
                #expect(try await office.deliveries() == [])
                office.registry.current = try Office.everyone()
                #expect(try await office.deliveries().first?.attempts.first?.error?.hasPrefix("not sent") == true)
                office.held.move(to: next)
                try await eventually { try await figures().delivered == 1 }
            }
            server.stop()
            #expect(await server.requests.reduce(0) { count, _ in count + 1 } == 1)
        }
    }

    @Test("while the registry is not known nothing is sent and no attempt is spent")
    func unknownRegistry() async throws {
        try await self.withOffice { _ in
            .init(200)
        } _: { office, server in
            try await office.subscribe("tsukuba", to: server.url())
            try await office.notifier.apply(.update(.sample(1, audience: "jp")))
            office.registry.current = nil
            let next = office.held.now.adding(seconds: 1)
            try await office.sending {
                try await eventually { office.held.isAwaited(next) }
                office.registry.current = try Office.everyone()
                office.held.move(to: next)
                try await eventually { try await office.deliveries().first?.state == .delivered }
            }
            #expect(try await office.deliveries().first?.attempts.count == 1)
        }
    }

    @Test("an inner address is not sent to, and its owner is not told which it is")
    func innerAddress() async throws {
        try await self.withOffice(allowing: []) { _ in
            .init(200)
        } _: { office, server in
            try await office.subscribe("tsukuba", to: "http://localhost:\(server.port)/")
            try await office.notifier.apply(.update(.sample(1)))
            try await office.sending {
                try await eventually { try await office.deliveries().first?.attempts.isEmpty == false }
            }
            let error = try #require(try await office.deliveries().first?.attempts.first?.error)
            #expect(error == "localhost has no address that this exchange may send to")
            server.stop()
            #expect(await server.requests.reduce(0) { count, _ in count + 1 } == 0)
        }
    }

    @Test("what is pending for a subscription that was removed is not sent")
    func removed() async throws {
        try await self.withOffice { _ in
            .init(200)
        } _: { office, server in
            let added = try await office.subscribe("tsukuba", to: server.url())
            try await office.notifier.apply(.update(.sample(1)))
            let question = SubscriptionRemoveQuestion(id: added.id)
            let _: SubscriptionRemoveAnswer = try await office.ask("tsukuba", "subscription.remove", question)
            let tidying = office.held.now.adding(seconds: 86_400)
            try await office.sending { try await eventually { office.held.isAwaited(tidying) } }
            #expect(try await office.store.figures() == DeliveryFigures(pending: 0, delivered: 0, failed: 0))
            server.stop()
            #expect(await server.requests.reduce(0) { count, _ in count + 1 } == 0)
        }
    }

    @Test("what was under way when the service ended is sent under the same id by the next one")
    func restart() async throws {
        let isSilent = Mutex(true)
        let server = try LocalServer { _ in isSilent.withLock { $0 } ? .silence : .init(200) }
        defer { server.stop() }
        var requests = server.requests.makeAsyncIterator()
        let first = try Office()
        try await first.subscribe("tsukuba", to: server.url())
        try await first.notifier.apply(.update(.sample(1)))
        var ids: [String?] = []
        try await first.sending { ids.append(await requests.next()?.headers["webhook-id"]) }
        try await first.close()
        isSilent.withLock { $0 = false }

        let second = try Office(after: first)
        #expect(try await second.deliveries().first?.attempts == [])
        try await second.sending {
            try await eventually { try await second.deliveries().first?.state == .delivered }
        }
        ids.append(await requests.next()?.headers["webhook-id"])
        #expect(Set(ids).count == 1)
        #expect(ids.first != .some(nil))
        try await second.close()
        try second.remove()
    }
}
