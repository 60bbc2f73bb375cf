public import Schema
internal import ZeroMQ

/// That the bus has an event on disk.
public struct Receipt: Hashable, Sendable, Codable {
    /// The audience.
    public var audience: Audience
    /// Its position there.
    public var position: UInt64
    /// Whether the bus had it before.
    public var isDuplicate: Bool

    /// Makes a receipt.
    public init(audience: Audience, position: UInt64, isDuplicate: Bool) {
        self.audience = audience
        self.position = position
        self.isDuplicate = isDuplicate
    }
}

/// Publishes events and says when the bus has them on disk.
///
/// Events go out in the order in which they were accepted. What is not acknowledged is sent again, in order, until it
/// is; the bus stores it once. At most ``Wire/window`` events or 8 MiB of them are under way, the rest waits here. Calls
/// may overlap; ``publish(_:)`` of many events costs the least.
///
/// With an outbox, an event is on this machine's disk before it is sent, and a publisher that opens the same folder
/// later goes on with what the bus did not acknowledge, also after a crash. Without one, that is forgotten with the
/// process. When another program has opened a copy of the outbox, the bus answers `FENCED`, and the publisher ends with
/// that.
public actor Publisher {
    private nonisolated let loop: PollLoop
    /// The thread of the client's sockets.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { self.loop.asUnownedSerialExecutor() }
    private nonisolated let credentials: Credentials
    private let socket: Socket
    private let outbox: (box: Outbox, loop: PollLoop)?
    private var machine: PublisherMachine
    private let began = ContinuousClock.now
    private var ticket: UInt64 = 1
    /// What is waited for, in the order of the tickets.
    private var parcels: [Parcel] = []
    private let recovered: Parcel
    /// What is not yet in the outbox.
    private var unkept: [(event: [UInt8], ticket: UInt64, isUnderLease: Bool)] = []
    private var end: ExchangeError?
    private var isPumping = false
    private var keeping: Task<Void, Never>?
    private var receiving: Task<Void, Never>?
    private var waitingForRoom: Task<Void, Never>?
    private var timer: (deadline: Duration, task: Task<Void, Never>)?

    /// Connects to the bus.
    ///
    /// - Parameters:
    ///   - client: The connection.
    ///   - folder: The outbox's folder, made if it is not there; nil for none. One program uses it at a time.
    ///   - eventsPerMessage: The most events of a message, 1...1,024; 1 measures what single events cost.
    /// - Throws: ``ExchangeError/transport(_:)``, and ``ExchangeError/file(path:reason:)`` when the outbox cannot be used.
    public init(
        _ client: ExchangeClient,
        outbox folder: String? = nil,
        eventsPerMessage: Int = 64
    ) async throws(ExchangeError) {
        let opened = try await Self.open(folder, client.context)
        let instance = opened?.log.instance ?? LogID.random().name
        let events = opened?.log.events ?? SequenceWindow(from: 1)
        self.loop = client.loop
        self.credentials = client.credentials
        self.outbox = opened.map { ($0.box, $0.loop) }
        self.machine = PublisherMachine(
            instance: instance,
            epoch: opened?.log.epoch ?? 1,
            from: events.from,
            eventsPerMessage: eventsPerMessage
        )
        let first = self.ticket
        for sequence in events.from..<events.end {
            if let event = events[sequence] {
                self.machine.add(event, ticket: self.ticket)
                self.ticket += 1
            } else {
                self.machine.addSettled()
            }
        }
        self.recovered = Parcel(first, Int(self.ticket - first))
        do {
            self.socket = try await Socket(.dealer, on: client.loop, options: try client.options())
            try await self.socket.connect(client.connect.publish)
        } catch {
            await opened?.box.close()
            await opened?.loop.shutdown()
            throw .transport("\(error)")
        }
        guard self.recovered.missing > 0 else { return }
        self.parcels = [self.recovered]
        self.start()
    }

    private static func open(
        _ folder: String?,
        _ context: Context
    ) async throws(ExchangeError) -> (box: Outbox, loop: PollLoop, log: OutboxLog)? {
        guard let folder else { return nil }
        let loop: PollLoop
        do { loop = try PollLoop(context, name: "outbox") } catch { throw .transport("\(error)") }
        let box = Outbox(folder, on: loop)
        do { return (box, loop, try await box.open()) } catch {
            await box.close()
            await loop.shutdown()
            throw error
        }
    }

    /// Stops waiting for what is not acknowledged, which an outbox keeps, and closes the socket and the outbox.
    public func close() async {
        self.finish(.closed)
        await self.keeping?.value
        await self.socket.close()
        guard let outbox else { return }
        await outbox.box.close()
        await outbox.loop.shutdown()
    }

    /// Publishes one event; returns when it is durable on the bus.
    ///
    /// - Parameters:
    ///   - event: What to say.
    ///   - deduplicationKey: What marks the same content collected twice: at most 128 visible ASCII characters.
    ///   - isBackfill: Whether it is old news fetched late.
    ///   - context: With ingest, the lease and what to remember of the source.
    /// - Returns: That the event is durable, and where.
    /// - Throws: As ``publish(_:)``, and ``ExchangeError/refused(code:sentence:)`` when the bus will never take it.
    public nonisolated func publish(
        _ event: Event,
        deduplicationKey: String? = nil,
        isBackfill: Bool = false,
        context: PublishContext? = nil
    ) async throws -> Receipt {
        let event = OutgoingEvent(
            event.json(),
            deduplicationKey: deduplicationKey,
            isBackfill: isBackfill,
            context: context
        )
        guard let result = try await self.publish([event]).first else { throw ExchangeError.closed }
        return try result.get()
    }

    /// Publishes events in a row; returns when the bus has decided on each.
    ///
    /// It may be called again before an earlier call returns; a stream of events is fastest in calls of some hundred to
    /// some thousand, two or more at a time. Signing is done by the caller's task.
    ///
    /// - Parameter events: What to say.
    /// - Returns: For each event in its place, that it is durable and where, or why the bus will never take it.
    /// - Throws: ``ExchangeError/refused(code:sentence:)`` when the bus has no more to do with this publisher,
    ///   ``ExchangeError/file(path:reason:)`` when the outbox cannot keep the events, which are not sent then,
    ///   ``ExchangeError/closed``, and `CancellationError`: without an outbox, what was not sent by then never is; with
    ///   one, all of it still is.
    public nonisolated func publish(_ events: [OutgoingEvent]) async throws -> [Result<Receipt, ExchangeError>] {
        try Task.checkCancellation()
        guard !events.isEmpty else { return [] }
        let credentials = self.credentials
        let encoded = events.map { event in
            let encoded = Result { () throws(ExchangeError) in try event.encoded(for: credentials) }
            return (encoded, event.context != nil)
        }
        return try await self.publish(encoded: encoded)
    }

    /// Waits for what the outbox still held when it was opened.
    ///
    /// - Returns: What became of it, in the order in which it was accepted; empty when it held nothing.
    /// - Throws: As ``publish(_:)``.
    public func recoveredEvents() async throws -> [Result<Receipt, ExchangeError>] {
        try await self.result(of: self.recovered) {}
    }

    private func publish(
        encoded events: [(event: Result<[UInt8], ExchangeError>, isUnderLease: Bool)]
    ) async throws -> [Result<Receipt, ExchangeError>] {
        if let end { throw end }
        let parcel = Parcel(self.ticket, events.count)
        self.ticket += UInt64(events.count)
        return try await self.result(of: parcel) {
            self.parcels.append(parcel)
            for (index, one) in events.enumerated() {
                let ticket = parcel.first + UInt64(index)
                switch one.event {
                case .failure(let error): self.settle(ticket, .failure(error))
                case .success(let event) where self.outbox != nil: self.unkept.append((event, ticket, one.isUnderLease))
                case .success(let event):
                    self.machine.add(event, ticket: ticket, isUnderLease: one.isUnderLease)
                }
            }
            self.start()
        }
    }

    private func result(
        of parcel: Parcel,
        _ begin: () -> Void
    ) async throws -> [Result<Receipt, ExchangeError>] {
        let first = parcel.first
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                parcel.continuations.append(continuation)
                begin()
                parcel.finishIfComplete()
                if let end { parcel.fail(end) }
            }
        } onCancel: {
            Task { await self.abandon(first) }
        }
    }

    private func abandon(_ first: UInt64) {
        guard let index = self.index(of: first) else { return }
        let parcel = self.parcels[index]
        if self.outbox == nil { self.machine.withdraw(parcel.tickets) }
        if first != self.recovered.first || self.recovered.tickets.isEmpty { self.parcels.remove(at: index) }
        parcel.fail(CancellationError())
    }

    private func index(of ticket: UInt64) -> Int? {
        var (low, high) = (0, self.parcels.count)
        while low < high {
            let middle = (low + high) / 2
            if self.parcels[middle].tickets.upperBound <= ticket { low = middle + 1 } else { high = middle }
        }
        return low < self.parcels.count && self.parcels[low].tickets.contains(ticket) ? low : nil
    }

    private func settle(_ ticket: UInt64, _ result: Result<Receipt, ExchangeError>) {
        guard let index = self.index(of: ticket) else { return }
        let parcel = self.parcels[index]
        parcel.settle(ticket, result)
        if parcel.missing == 0 { self.parcels.remove(at: index) }
    }

    /// Ends everything that is waited for.
    private func finish(_ error: ExchangeError) {
        guard self.end == nil else { return }
        self.end = error
        self.receiving?.cancel()
        self.waitingForRoom?.cancel()
        self.timer?.task.cancel()
        let parcels = self.parcels
        self.parcels = []
        for parcel in parcels { parcel.fail(error) }
    }

    private func start() {
        guard self.end == nil else { return }
        if self.receiving == nil { self.receiving = Task { await self.receive() } }
        if !self.unkept.isEmpty, self.keeping == nil { self.keeping = Task { await self.keep() } }
        self.pumpSoon()
    }

    /// Keeps what waits in the outbox, as much at once as there is, and then sends it.
    private func keep() async {
        while let outbox, self.end == nil, !self.unkept.isEmpty {
            let events = self.unkept
            self.unkept = []
            do {
                try await outbox.box.append(events.map(\.event))
                for (event, ticket, isUnderLease) in events {
                    self.machine.add(event, ticket: ticket, isUnderLease: isUnderLease)
                }
                self.pump()
            } catch {
                var failed: [Parcel] = []
                for (_, ticket, _) in events {
                    guard let index = self.index(of: ticket) else { continue }
                    failed.append(self.parcels.remove(at: index))
                }
                for parcel in failed { parcel.fail(error) }
            }
        }
        self.keeping = nil
    }

    /// Sends after the jobs that wait for this actor, so that one message takes what they add.
    private func pumpSoon() {
        guard !self.isPumping else { return }
        self.isPumping = true
        Task {
            self.isPumping = false
            self.pump()
        }
    }

    private func pump() {
        guard self.end == nil, self.waitingForRoom == nil else { return }
        let now = self.now
        do {
            while let draft = self.machine.draft(now: now) {
                let message = Message([Frame(draft.bytes)])
                guard try self.socket.assumeIsolated({ socket in try socket.trySend(message) }) else {
                    self.waitForRoom()
                    return
                }
                self.machine.sent(draft, now: now)
            }
        } catch {
            self.finish(.closed)
        }
        self.setTimer()
    }

    private func waitForRoom() {
        self.waitingForRoom = Task {
            do {
                try await self.socket.waitForRoom()
                self.waitingForRoom = nil
                self.pump()
            } catch {
                self.waitingForRoom = nil
                self.finish(.closed)
            }
        }
    }

    private func setTimer() {
        guard self.end == nil, let deadline = self.machine.deadline, deadline < self.timer?.deadline ?? .seconds(Int64.max)
        else { return }
        self.timer?.task.cancel()
        let task = Task {
            guard (try? await Task.sleep(until: self.began + deadline)) != nil else { return }
            self.timer = nil
            self.pump()
            self.setTimer()
        }
        self.timer = (deadline, task)
    }

    private func receive() async {
        while self.end == nil {
            do {
                let messages = try await self.socket.receive(upTo: PollLoop.messagesPerTurn)
                self.take(messages)
            } catch {
                self.finish(.closed)
            }
        }
    }

    private func take(_ messages: [Message]) {
        let now = self.now
        var settlements: [PublisherMachine.Settlement] = []
        for message in messages where message.frames.count == 1 {
            message.frames[0].withUnsafeBytes { self.machine.received($0, now: now, &settlements) }
        }
        for settlement in settlements { self.settle(settlement.ticket, settlement.result) }
        if let outbox, !settlements.isEmpty {
            let runs = settlements.map(\.sequence).runs
            Task { await outbox.box.settle(runs) }
        }
        if let end = self.machine.end { self.finish(end) }
        self.pump()
    }

    private var now: Duration { self.began.duration(to: .now) }
}

extension [UInt64] {
    /// The runs of numbers in a row.
    fileprivate var runs: [ClosedRange<UInt64>] {
        var runs: [ClosedRange<UInt64>] = []
        for number in self {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs
    }
}
