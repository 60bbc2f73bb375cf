import Logging
import Schema
import Testing

@testable import PortalCore

@Suite("Live updates") struct LiveTests {
    @Test("updates come as they are published, as events and as items of the page")
    func live() async throws {
        let journal = JournalStandIn([try Samples.article()])
        try await RunningPortal.with(journal.source) { portal in
            let events = try await portal.client.open("/api/v1/stream")
            let items = try await portal.client.open("/live?lang=ja&topic=ssa")
            let opening = try await events.read(until: "retry:")
            #expect(
                opening.contains("content-type: text/event-stream")
                    || opening.contains("Content-Type: text/event-stream")
            )
            _ = try await items.read(until: "retry:")
            journal.publish(try Samples.alert())
            let update = try Samples.conjunction()
            journal.publish(update)
            // The event stands in the stream to the byte.
            let told = try await events.read(
                until: "data: \(String(decoding: Event(update).json(), as: UTF8.self))\n\n"
            )
            #expect(told.contains("event: update\nid: \(journal.log) public=2\n"))
            #expect(told.contains("id: \(journal.log) public=3\ndata: {"))
            let item = try await items.read(until: "最接近時刻")
            #expect(item.contains("data: <li class=\"item level-severe\" data-id=\"cdm-2026-04-01-0042\">"))
            #expect(!item.contains("alert-77"))
        }
    }

    @Test("who comes back with the last id misses nothing, within the window and behind it")
    func resume() async throws {
        let journal = JournalStandIn([try Samples.article(), try Samples.statement()])
        try await RunningPortal.with(journal.source) { portal in
            let behind = try await portal.client.open("/api/v1/stream", ["Last-Event-ID: \(journal.log) public=1"])
            _ = try await behind.read(until: "statement-9")
            #expect(journal.follows == 2, "what is behind the window is fetched once")
            journal.publish(try Samples.forecast())
            journal.publish(try Samples.alert())
            let rest = try await behind.read(until: "alert-77")
            #expect(rest.split(separator: "event: update").count - 1 == 2)
            let within = try await portal.client.open("/api/v1/stream?after=\(journal.log)%20public%3D3")
            let told = try await within.read(until: "alert-77")
            #expect(!told.contains("forecast-1") && journal.follows == 2)
        }
    }

    @Test("an id behind which updates have left the journal is answered with a reset and then what is new")
    func trimmed() async throws {
        let journal = JournalStandIn([try Samples.article(), try Samples.statement(), try Samples.article()])
        journal.trim(to: 3)
        try await RunningPortal.with(journal.source) { portal in
            let stream = try await portal.client.open("/api/v1/stream", ["Last-Event-ID: \(journal.log) public=1"])
            let told = try await stream.read(until: "event: reset\nid: \(journal.log) public=3\n")
            #expect(!told.contains("event: update"))
            journal.publish(try Samples.alert())
            _ = try await stream.read(until: "alert-77")
        }
    }

    @Test("who follows while updates leave that the portal never saw is let go, to come back and be told")
    func trimmedMeanwhile() async throws {
        let timeline = self.timeline()
        let log = LogID.random()
        timeline.receive(.caughtUp(Cursor(log: log, positions: [.public: 5])))
        let reader = try timeline.admit(close: {})
        timeline.receive(.trimmed(audience: .public, first: 9))
        guard case .lost = await reader.next(after: Cursor(log: log, positions: [.public: 5])) else {
            Issue.record("what the reader lacks is not there any more")
            return
        }
        #expect(timeline.cursor?[.public] == 8 && timeline.obstacle == nil)
    }

    @Test("a cursor of another journal is answered with a reset and then what is new")
    func otherJournal() async throws {
        let journal = JournalStandIn([try Samples.article()])
        try await RunningPortal.with(journal.source) { portal in
            let stream = try await portal.client.open("/api/v1/stream", ["Last-Event-ID: \(LogID.random()) public=7"])
            let told = try await stream.read(until: "event: reset\nid: \(journal.log) public=1\n")
            #expect(!told.contains("event: update"))
            journal.publish(try Samples.alert())
            _ = try await stream.read(until: "alert-77")
        }
    }

    @Test("a stop ends streams at once and in order")
    func stop() async throws {
        let journal = JournalStandIn([try Samples.article()])
        let stream = try await RunningPortal.with(journal.source) { portal in
            let stream = try await portal.client.open("/api/v1/stream")
            _ = try await stream.read(until: "retry:")
            return stream
        }
        // The last chunk of a body that was ended, not broken off.
        #expect(try await stream.readToEnd().suffix(5) == Array("0\r\n\r\n".utf8)[...])
    }

    @Test("a reader that does not read is closed and costs nobody else anything")
    func slowReader() async throws {
        let journal = JournalStandIn([try Samples.article()])
        try await RunningPortal.with(journal.source) { portal in
            let slow = try await portal.client.open("/api/v1/stream", receiveBuffer: 4_096)
            let quick = try await portal.client.open("/api/v1/stream?topic=gnss")
            _ = try await quick.read(until: "retry:")
            try await portal.wait { portal.timeline.readerCount == 2 }
            // More than any socket buffers hold.
            let words = String(repeating: "word ", count: 180_000)
            for number in 1...10 {
                var update = try Samples.update("big-\(number)", topics: ["ssa/orbit"], title: ["en": "Big"])
                update.body = LocalizedText(["en": words])
                journal.publish(update)
            }
            try await portal.wait { portal.timeline.cursor?[.public] == 11 }
            portal.timeline.beat()
            _ = try await quick.read(until: "public=11")
            portal.timeline.beat()
            try await portal.wait { portal.timeline.readerCount == 1 }
            journal.publish(try Samples.update("last", topics: ["gnss/gps"], title: ["en": "Last"]))
            _ = try await quick.read(until: "\"last\"")
            #expect(try await slow.readToEnd().count < 10 * 900_000)
        }
    }

    @Test("a heartbeat says that the stream stands and moves the place of a filtered reader on")
    func heartbeat() async throws {
        let journal = JournalStandIn([try Samples.article()])
        try await RunningPortal.with(journal.source) { portal in
            let stream = try await portal.client.open("/api/v1/stream?topic=gnss")
            _ = try await stream.read(until: "retry:")
            journal.publish(try Samples.alert())
            try await portal.wait { portal.timeline.cursor?[.public] == 2 }
            portal.timeline.beat()
            let told = try await stream.read(until: ": heartbeat\nid: \(journal.log) public=2\n\n")
            #expect(!told.contains("event:"))
        }
    }

    @Test("HEAD of a stream has its fields and takes no reader's place")
    func head() async throws {
        try await RunningPortal.with(JournalStandIn().source) { portal in
            let reply = try await portal.client.get("/api/v1/stream", method: "HEAD")
            #expect(reply.status == 200 && reply.headers["content-type"] == "text/event-stream")
            #expect(reply.headers["x-accel-buffering"] == "no")
            #expect(portal.timeline.readerCount == 0)
        }
    }

    @Test("a bus that does not answer is told to readers and to probes, and its answer again to readers")
    func silence() async throws {
        let journal = JournalStandIn([try Samples.article()])
        var source = journal.source
        let (failures, fail) = AsyncStream<PortalError>.makeStream()
        source.bus = {
            for await failure in failures { throw failure }
            throw CancellationError()
        }
        try await RunningPortal.with(source) { portal in
            let stream = try await portal.client.open("/live?lang=en")
            _ = try await stream.read(until: "retry:")
            #expect(try await portal.client.get("/readyz").status == 200)
            fail.yield(.unavailable("no bus at 7702"))
            _ = try await stream.read(until: "event: state\ndata: silent\n\n")
            let probe = try await portal.client.get("/readyz")
            #expect(probe.status == 503 && probe.text == "not ready: no bus at 7702\n")
            let late = try await portal.client.open("/live?lang=en")
            _ = try await late.read(until: "data: silent")
            journal.publish(try Samples.alert())
            _ = try await stream.read(until: "alert-77")
            portal.timeline.hear(nil)
            _ = try await stream.read(until: "event: state\ndata: live\n\n")
        }
    }

    @Test("only so many catch up at once, and what they missed is held no longer than they take it")
    func catchUps() async throws {
        let timeline = self.timeline()
        var permits: [CatchUpPermit] = []
        for _ in 0..<LiveTimeline.maximumCatchUps { permits.append(try timeline.permitCatchUp()) }
        #expect(throws: PortalError.tooManyReaders(limit: LiveTimeline.maximumCatchUps)) {
            try timeline.permitCatchUp()
        }
        let entry = LiveEntry(position: 1, log: .random(), update: try Samples.alert(), bytes: [])
        let backlog = Backlog([entry], permits.removeLast())
        #expect(throws: PortalError.self) { try timeline.permitCatchUp() }
        #expect(backlog.take()?.entries.count == 1)
        #expect(backlog.take() == nil)
        _ = try timeline.permitCatchUp()
    }

    // MARK: Without sockets

    private func timeline() -> LiveTimeline {
        var logger = Logger(label: "timeline")
        logger.logLevel = .critical
        return LiveTimeline(logger: logger)
    }

    @Test("a reader who falls out of the window is let go, and one within it gets all that follows")
    func window() async throws {
        let timeline = self.timeline()
        let log = LogID.random()
        timeline.receive(.caughtUp(Cursor(log: log, positions: [.public: 10])))
        let slow = try timeline.admit(close: {})
        let bytes = Event(try Samples.alert()).json()
        let last = UInt64(10 + LiveTimeline.maximumEntries + 1)
        for position in 11...last {
            timeline.receive(.update(audience: .public, position: position, log: log, bytes: bytes))
        }
        guard case .lost = await slow.next(after: Cursor(log: log, positions: [.public: 10])) else {
            Issue.record("position 11 has left the window")
            return
        }
        guard case .entries(let entries) = await slow.next(after: Cursor(log: log, positions: [.public: 11])) else {
            Issue.record("position 12 is in the window")
            return
        }
        #expect(entries.map(\.position) == Array(12...last))
        guard case .behind = try timeline.place(after: Cursor(log: log, positions: [.public: 10])) else {
            Issue.record("position 11 must be fetched")
            return
        }
    }

    @Test("events that cannot be read or repeat are passed over, and their positions count")
    func unreadable() throws {
        let timeline = self.timeline()
        let log = LogID.random()
        timeline.receive(.caughtUp(Cursor(log: log)))
        timeline.receive(.update(audience: .public, position: 1, log: log, bytes: Array("{}".utf8)))
        timeline.receive(.update(audience: .public, position: 2, log: log, bytes: Event(try Samples.alert()).json()))
        timeline.receive(.update(audience: .public, position: 2, log: log, bytes: Event(try Samples.alert()).json()))
        var secret = try Samples.alert()
        secret.audience = try Audience("jp")
        timeline.receive(.update(audience: .public, position: 3, log: log, bytes: Event(secret).json()))
        #expect(timeline.cursor == Cursor(log: log, positions: [.public: 3]))
    }

    @Test("only so many readers are let in, and a place is free again when its reader has gone")
    func readers() throws {
        let timeline = self.timeline()
        timeline.receive(.caughtUp(Cursor(log: .random())))
        var readers = try (0..<LiveTimeline.maximumReaders).map { _ in try timeline.admit(close: {}) }
        #expect(throws: PortalError.tooManyReaders(limit: LiveTimeline.maximumReaders)) {
            _ = try timeline.admit(close: {})
        }
        readers.removeLast()
        readers.append(try timeline.admit(close: {}))
        timeline.close()
        #expect(throws: PortalError.self) { _ = try timeline.admit(close: {}) }
    }

    @Test("a reader that is cancelled while it waits goes on to its end")
    func cancelled() async throws {
        let timeline = self.timeline()
        let log = LogID.random()
        timeline.receive(.caughtUp(Cursor(log: log)))
        let reader = try timeline.admit(close: {})
        let waiting = Task { await reader.next(after: Cursor(log: log)) }
        waiting.cancel()
        guard case .end = await waiting.value else {
            Issue.record("a cancelled reader has nothing more to do")
            return
        }
    }

    @Test("the timeline follows on from its position after the exchange broke off, and begins anew where it cannot")
    func interruption() async throws {
        let timeline = self.timeline()
        let log = LogID.random()
        timeline.receive(.caughtUp(Cursor(log: log, positions: [.public: 5])))
        timeline.fail("the bus is gone")
        #expect(timeline.obstacle == "the bus is gone" && timeline.cursor?[.public] == 5)
        timeline.receive(.caughtUp(Cursor(log: log, positions: [.public: 5])))
        #expect(timeline.obstacle == nil)
        let reader = try timeline.admit(close: {})
        let other = LogID.random()
        timeline.receive(.reset(other))
        #expect(timeline.obstacle != nil)
        timeline.receive(.caughtUp(Cursor(log: other, positions: [.public: 1])))
        guard case .reset(let cursor) = await reader.next(after: Cursor(log: log, positions: [.public: 5])) else {
            Issue.record("the reader's journal is gone")
            return
        }
        #expect(cursor == Cursor(log: other, positions: [.public: 1]))
    }

    @Test(
        "data of several lines takes several fields, whatever ends a line",
        arguments: [
            ("a\nb", "data: a\ndata: b\n\n"), ("a\r\nb\rc", "data: a\ndata: b\ndata: c\n\n"), ("", "data: \n\n"),
            ("a\u{2028}b", "data: a\u{2028}b\n\n"),
        ]
    )
    func lines(_ data: String, _ text: String) {
        #expect(ServerSentEvent(data: data).text == text)
    }
}
