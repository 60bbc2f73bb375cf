internal import Schema
internal import ZeroMQ

/// The input and output around a ``StreamFollower``: sockets, replay requests and a bounded queue to the reader.
struct SubscriptionReader: Sendable {
    let client: ExchangeClient
    let patterns: [TopicPattern]
    let events: AsyncThrowingStream<[SubscriptionEvent], any Error>.Continuation
    let takes: AsyncStream<Void>

    func run(from start: Start) async throws {
        let welcome: Welcome = try await self.persistently {
            try await self.client.request(.bus, "welcome", Nothing())
        }
        let socket = try await Socket(.sub, on: self.client.loop, options: try self.options())
        do {
            for prefix in Set(self.patterns.map(\.commonPrefix)) {
                try await socket.subscribe("t/\(prefix)")
                try await socket.subscribe("x/t/\(prefix)")
            }
            try await socket.subscribe(Wire.heads)
            for audience in welcome.heads.positions.keys {
                guard let endpoint = self.client.connect.live[audience] else { continue }
                try await socket.connect(endpoint)
            }
            try await self.follow(socket, welcome, from: start)
        } catch {
            await socket.close()
            throw error
        }
    }

    private func options() throws(ExchangeError) -> SocketOptions {
        var options = try self.client.options()
        options.receiveHighWaterMark = 10_000
        return options
    }

    private func follow(_ socket: Socket, _ welcome: Welcome, from start: Start) async throws {
        var queue = Queue(events: self.events, takes: self.takes.makeAsyncIterator())
        var cursor = Cursor()
        if case .cursor(let given) = start { cursor = given }
        var follower = StreamFollower(patterns: self.patterns, cursor: cursor, starts: welcome.starts)
        try await self.replay(&follower, from: start, &queue)
        while true {
            for message in try await socket.receive(upTo: 512) {
                guard let frame = message.frames.first, message.frames.count == 1 else { continue }
                let (action, record) = frame.withUnsafeBytes { Self.judge($0, &follower) }
                switch action {
                case .skip: break
                case .deliver: if let record { await queue.put(.update(record.delivery)) }
                case .reached(let cursor): await queue.put(.caughtUp(cursor))
                case .replay: try await self.replay(&follower, from: .cursor(follower.cursor), &queue)
                case .reset(let log):
                    await queue.put(.reset(log))
                    await queue.flush()
                    let welcome: Welcome = try await self.persistently {
                        try await self.client.request(.bus, "welcome", Nothing())
                    }
                    follower = StreamFollower(patterns: self.patterns, cursor: Cursor(), starts: welcome.starts)
                    try await self.replay(&follower, from: .earliest, &queue)
                }
            }
            await queue.flush()
        }
    }

    private static func judge(
        _ bytes: UnsafeRawBufferPointer,
        _ follower: inout StreamFollower
    ) -> (StreamFollower.Action, Record?) {
        if bytes.first == 0x68, let heads = Heads(bytes) { return (follower.announced(heads), nil) }
        var records = RecordSequence(bytes)
        guard let record = records.next() else { return (.skip, nil) }
        return (follower.live(record.stream, record.header), record)
    }

    private func replay(_ follower: inout StreamFollower, from start: Start, _ queue: inout Queue) async throws {
        var start = start
        while true {
            let question = JSONText.encode(ReplayQuestion(patterns: self.patterns, start: start))
            let answer = try await self.persistently {
                try await self.client.ask(.bus, "replay", question, timeout: .seconds(10))
            }
            let page = try JSONText.decode(ReplayAnswer.self, from: answer.body, called: "the end of a page")
            if let log = follower.cursor.log, let other = page.cursor.log, log != other || follower.isAhead(of: page),
                !Bug.resetIgnored.isOn
            {
                await queue.put(.reset(other))
                follower = StreamFollower(patterns: self.patterns, cursor: Cursor(log: other), starts: 0)
                start = .earliest
                continue
            }
            var fresh: [Delivery] = []
            for frame in answer.attachments {
                let isWhole = frame.withUnsafeBytes { bytes in
                    var records = RecordSequence(bytes)
                    while let record = records.next() {
                        if follower.replayed(record.header) { fresh.append(record.delivery) }
                    }
                    return records.isWhole
                }
                guard isWhole else { throw ExchangeError.malformed(what: "what is replayed is no record") }
            }
            for delivery in fresh { await queue.put(.update(delivery)) }
            follower.pageEnded(page)
            if page.complete { await queue.put(.caughtUp(follower.cursor)) }
            await queue.flush()
            if page.complete { return }
            start = .cursor(follower.cursor)
        }
    }

    /// Asks again while the bus does not answer or has too much to do, so that a restart of it goes unnoticed.
    private func persistently<Answer>(_ ask: () async throws -> Answer) async throws -> Answer {
        while true {
            do { return try await ask() } catch ExchangeError.noAnswer {
                try Task.checkCancellation()
            } catch ExchangeError.refused(code: "BUSY", _) {
                try await Task.sleep(for: .milliseconds(Int.random(in: 100...1_000)))
            }
        }
    }

    /// Hands events over in batches, and waits while the reader has several before it.
    private struct Queue {
        /// The most batches that wait for the reader.
        private static let mostBatches = 8
        private static let batchCount = 512
        private static let batchBytes = 1_048_576

        let events: AsyncThrowingStream<[SubscriptionEvent], any Error>.Continuation
        var takes: AsyncStream<Void>.Iterator
        private var waiting = 0
        private var batch: [SubscriptionEvent] = []
        private var bytes = 0

        init(
            events: AsyncThrowingStream<[SubscriptionEvent], any Error>.Continuation,
            takes: AsyncStream<Void>.Iterator
        ) {
            self.events = events
            self.takes = takes
        }

        mutating func put(_ event: SubscriptionEvent) async {
            if case .update(let delivery) = event { self.bytes += delivery.bytes.count }
            self.batch.append(event)
            if self.batch.count >= Self.batchCount || self.bytes >= Self.batchBytes { await self.flush() }
        }

        mutating func flush() async {
            guard !self.batch.isEmpty else { return }
            while self.waiting >= Self.mostBatches, await self.takes.next() != nil { self.waiting -= 1 }
            self.events.yield(self.batch)
            self.waiting += 1
            self.batch = []
            self.bytes = 0
        }
    }
}
