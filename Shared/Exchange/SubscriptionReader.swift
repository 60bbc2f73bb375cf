internal import Schema
internal import ZeroMQ

/// The input and output around a ``StreamFollower``: sockets, replay requests and a bounded queue to the reader.
///
/// It works on the thread of its sockets, and has many signatures verified on others.
actor SubscriptionReader {
    /// The most live messages that wait.
    private static let mostWaiting = 4_096

    nonisolated var unownedExecutor: UnownedSerialExecutor { self.client.loop.asUnownedSerialExecutor() }
    private nonisolated let client: ExchangeClient
    private let patterns: [TopicPattern]
    private let isVerifying: Bool
    private let credit: Credit
    private let events: AsyncThrowingStream<[SubscriptionEvent], any Error>.Continuation
    private let takes: AsyncStream<Void>

    /// How many records, and bytes of events, are asked for at once.
    struct Credit {
        var messages = 4_096
        var bytes = 4_194_304
    }

    init(
        _ client: ExchangeClient,
        patterns: [TopicPattern],
        isVerifying: Bool,
        credit: Credit,
        events: AsyncThrowingStream<[SubscriptionEvent], any Error>.Continuation,
        takes: AsyncStream<Void>
    ) {
        self.client = client
        self.patterns = patterns
        self.isVerifying = isVerifying
        self.credit = credit
        self.events = events
        self.takes = takes
    }

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
            var next = 0
            while next < batch.entries.count {
                var (fresh, action) = ([Delivery](), StreamFollower.Action.skip)
                batch.withUnsafeBytes { bytes in
                    action = Self.judge(batch.entries, &next, of: bytes, &follower, &parser, &fresh)
                }
                try await self.deliver(fresh, &keys, &queue)
                switch action {
                case .skip, .deliver: break
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

    /// Judges messages until one asks for more than to be handed over, or there is none left.
    private static func judge(
        _ messages: [MessageBatch.Entry],
        _ next: inout Int,
        of bytes: UnsafeRawBufferPointer,
        _ follower: inout StreamFollower,
        _ parser: inout RecordParser,
        _ fresh: inout [Delivery]
    ) -> StreamFollower.Action {
        fresh.reserveCapacity(messages.count - next)
        while next < messages.count {
            let message = messages[next]
            next += 1
            guard message.frameCount == 1 else { continue }
            let bytes = UnsafeRawBufferPointer(rebasing: bytes[message.range])
            let action: StreamFollower.Action
            if bytes.first == 0x68, let heads = Heads(bytes) {
                action = follower.announced(heads)
            } else {
                var at = 0
                guard let record = parser.record(bytes, at: &at) else { continue }
                action = follower.live(record.stream, record.header)
                if action == .deliver { fresh.append(record.delivery) }
            }
            if action != .skip, action != .deliver { return action }
        }
        return .skip
    }

    private func deliver(_ deliveries: [Delivery], _ keys: inout KnownKeys, _ queue: inout Queue) async throws {
        guard self.isVerifying else {
            for delivery in deliveries {
                await queue.put(delivery.isRedacted ? .unverified(delivery, .redacted) : .update(delivery))
            }
            return
        }
        if !keys.unknown(in: deliveries).isEmpty {
            try await keys.learn(deliveries) { question in
                try await self.persistently {
                    try await self.client.request(.bus, "keys", question, isRepeatable: true)
                }
            }
        }
        if deliveries.count <= KnownKeys.few {
            for delivery in deliveries { await queue.put(keys.judge(delivery)) }
        } else {
            for event in await keys.judge(deliveries) { await queue.put(event) }
        }
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
            guard let next = follower.next(after: page) else {
                try await self.deliver(try await Self.fresh(records, &follower), &keys, &queue)
                follower.pageEnded(page)
                await queue.put(.caughtUp(follower.cursor))
                return await queue.flush()
            }
            // Only what comes live during the last page is needed; what waits now is in the next ones.
            if let live { try await Self.drop(live) }
            // The bus reads the next page while this one is taken in, and while the reader has it.
            async let following = self.page(from: .cursor(next))
            let fresh = try await Self.fresh(records, &follower)
            follower.pageEnded(page)
            try await self.deliver(fresh, &keys, &queue)
            await queue.flush()
            (page, records) = try await following
        }
    }

    /// What of a page's records was not delivered before, found beside the sockets' thread.
    @concurrent private static func fresh(
        _ frames: [Frame],
        _ follower: inout StreamFollower
    ) async throws -> [Delivery] {
        var fresh: [Delivery] = []
        for frame in frames {
            let isWhole = frame.withUnsafeBytes { bytes in
                var records = RecordSequence(bytes)
                while let record = records.next() {
                    if follower.replayed(record.header) { fresh.append(record.delivery) }
                }
                return records.isWhole
            }
            guard isWhole else { throw ExchangeError.malformed(what: "what is replayed is no record") }
        }
        return fresh
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

        nonisolated(nonsending) mutating func put(_ event: SubscriptionEvent) async {
            switch event {
            case .update(let delivery), .unverified(let delivery, _): self.bytes += delivery.bytes.count
            case .caughtUp, .reset, .trimmed: break
            }
            self.batch.append(event)
            if self.batch.count >= Self.batchCount || self.bytes >= Self.batchBytes { await self.flush() }
        }

        nonisolated(nonsending) mutating func flush() async {
            guard !self.batch.isEmpty else { return }
            while self.waiting >= Self.mostBatches, await self.takes.next(isolation: #isolation) != nil {
                self.waiting -= 1
            }
            self.events.yield(self.batch)
            self.waiting += 1
            self.batch = []
            self.bytes = 0
        }
    }
}
