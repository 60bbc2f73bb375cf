internal import Schema
internal import ZeroMQ

/// The input and output around a ``StreamFollower``: sockets, replay requests and a bounded queue to the reader.
struct SubscriptionReader: Sendable {
    /// The most live messages that wait.
    private static let mostWaiting = 4_096

    let client: ExchangeClient
    let patterns: [TopicPattern]
    let isVerifying: Bool
    /// How many records, and bytes of events, are asked for at once.
    var credit = (messages: 1_024, bytes: 4_194_304)
    let events: AsyncThrowingStream<[SubscriptionEvent], any Error>.Continuation
    let takes: AsyncStream<Void>

    /// Hands over what is stored, and ends.
    func readStored(from start: Start) async throws {
        var queue = Queue(events: self.events, takes: self.takes.makeAsyncIterator())
        var keys = KnownKeys()
        var follower = self.follower(from: start)
        try await self.replay(&follower, from: start, &keys, &queue)
        self.events.finish()
    }

    /// Hands over what is stored, and then what comes, until cancelled.
    func follow(from start: Start) async throws {
        var queue = Queue(events: self.events, takes: self.takes.makeAsyncIterator())
        var keys = KnownKeys()
        var follower = self.follower(from: start)
        var start = start
        while true {
            let welcome: Welcome = try await self.persistently {
                try await self.client.request(.bus, "welcome", Nothing(), isRepeatable: true)
            }
            follower.welcomed(starts: welcome.starts)
            let socket = try await Socket(.sub, on: self.client.loop, options: try self.options())
            do {
                try await self.connect(socket, to: welcome.heads.positions.keys)
                try await self.replay(&follower, from: start, &keys, &queue, beside: socket)
                try await self.take(from: socket, &follower, &keys, &queue)
            } catch {
                await socket.close()
                throw error
            }
            await socket.close()
            start = .cursor(follower.cursor)
            // Where the live streams are another bus's than the replay, this goes on until an operator mends it.
            try await Task.sleep(for: .milliseconds(Int.random(in: 100...1_000)))
        }
    }

    private func follower(from start: Start) -> StreamFollower {
        if case .cursor(let cursor) = start { return StreamFollower(patterns: self.patterns, cursor: cursor) }
        return StreamFollower(patterns: self.patterns, cursor: Cursor())
    }

    private func options() throws(ExchangeError) -> SocketOptions {
        var options = try self.client.options()
        options.receiveHighWaterMark = Self.mostWaiting
        return options
    }

    private func connect(_ socket: Socket, to audiences: some Sequence<Audience>) async throws {
        for prefix in Set(self.patterns.map(\.commonPrefix)) {
            try await socket.subscribe("t/\(prefix)")
            try await socket.subscribe("x/t/\(prefix)")
        }
        try await socket.subscribe(Wire.heads)
        for audience in audiences {
            guard let endpoint = self.client.connect.live[audience] else { continue }
            try await socket.connect(endpoint)
        }
    }

    /// Reads what comes live, until something is of another journal.
    private func take(
        from socket: Socket,
        _ follower: inout StreamFollower,
        _ keys: inout KnownKeys,
        _ queue: inout Queue
    ) async throws {
        var parser = RecordParser()
        while true {
            let batch = try await socket.receiveBatch(upTo: 512)
            for message in batch.entries where message.frameCount == 1 {
                let (action, record) = batch.withUnsafeBytes { bytes in
                    Self.judge(UnsafeRawBufferPointer(rebasing: bytes[message.range]), &follower, &parser)
                }
                switch action {
                case .skip: break
                case .deliver: if let record { try await self.deliver([record.delivery], &keys, &queue) }
                case .reached(let cursor): await queue.put(.caughtUp(cursor))
                case .replay:
                    let start = Start.cursor(follower.cursor)
                    try await self.replay(&follower, from: start, &keys, &queue, beside: socket)
                case .reconnect: return await queue.flush()
                }
            }
            await queue.flush()
        }
    }

    private static func judge(
        _ bytes: UnsafeRawBufferPointer,
        _ follower: inout StreamFollower,
        _ parser: inout RecordParser
    ) -> (StreamFollower.Action, Record?) {
        if bytes.first == 0x68, let heads = Heads(bytes) { return (follower.announced(heads), nil) }
        var at = 0
        guard let record = parser.record(bytes, at: &at) else { return (.skip, nil) }
        return (follower.live(record.stream, record.header), record)
    }

    private func deliver(_ deliveries: [Delivery], _ keys: inout KnownKeys, _ queue: inout Queue) async throws {
        guard self.isVerifying else {
            for delivery in deliveries {
                await queue.put(delivery.isRedacted ? .unverified(delivery, .redacted) : .update(delivery))
            }
            return
        }
        try await keys.learn(deliveries) { question in
            try await self.persistently { try await self.client.request(.bus, "keys", question, isRepeatable: true) }
        }
        for event in await keys.judge(deliveries) { await queue.put(event) }
    }

    private func replay(
        _ follower: inout StreamFollower,
        from start: Start,
        _ keys: inout KnownKeys,
        _ queue: inout Queue,
        beside live: Socket? = nil
    ) async throws {
        var (page, records) = try await self.page(from: start)
        while true {
            if let other = follower.pageBegan(page) {
                await queue.put(.reset(other))
                (page, records) = try await self.page(from: .earliest)
                continue
            }
            for (audience, first) in (page.trimmed ?? [:]).sorted(by: { $0.key < $1.key }) {
                await queue.put(.trimmed(audience, first: first))
            }
            var fresh: [Delivery] = []
            for frame in records {
                let isWhole = frame.withUnsafeBytes { bytes in
                    var records = RecordSequence(bytes)
                    while let record = records.next() {
                        if follower.replayed(record.header) { fresh.append(record.delivery) }
                    }
                    return records.isWhole
                }
                guard isWhole else { throw ExchangeError.malformed(what: "what is replayed is no record") }
            }
            follower.pageEnded(page)
            let cursor = follower.cursor
            if page.complete {
                try await self.deliver(fresh, &keys, &queue)
                await queue.put(.caughtUp(cursor))
                return await queue.flush()
            }
            // Only what comes live during the last page is needed; what waits now is in the next ones.
            if let live { try await Self.drop(live) }
            // The bus reads the next page while the reader has this one.
            async let next = self.page(from: .cursor(cursor))
            try await self.deliver(fresh, &keys, &queue)
            await queue.flush()
            (page, records) = try await next
        }
    }

    private static func drop(_ live: Socket) async throws {
        for _ in 0...Self.mostWaiting / 1_024 {
            if try await live.receiveAvailable(upTo: 1_024).isEmpty { return }
        }
    }

    private func page(from start: Start) async throws -> (answer: ReplayAnswer, records: [Frame]) {
        let question = ReplayQuestion(
            patterns: self.patterns,
            start: start,
            messages: self.credit.messages,
            bytes: self.credit.bytes
        )
        return try await self.persistently { try await self.client.page(question) }
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
            switch event {
            case .update(let delivery), .unverified(let delivery, _): self.bytes += delivery.bytes.count
            case .caughtUp, .reset, .trimmed: break
            }
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
