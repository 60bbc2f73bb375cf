public import Schema
internal import ZeroMQ

/// Publishes events and says when the bus has them on disk.
///
/// Events go out in the order in which they were accepted. What is not acknowledged is sent again, in order, until it
/// is; the bus stores it once. At most ``Wire/window`` events or 8 MiB of them are under way, the rest waits here. Calls
/// may overlap; a call with many events costs the least for each.
///
/// With an outbox, an event is on this machine's disk before it is sent, and a publisher that opens the same folder
/// later goes on with what the bus did not acknowledge, also after a crash. Without one, that is forgotten with the
/// process. When another program has opened a copy of the outbox, the bus answers `FENCED`, and the publisher ends with
/// that.
public actor Publisher {
    nonisolated let client: ExchangeClient
    /// The thread of the client's sockets.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { self.client.loop.asUnownedSerialExecutor() }
    let socket: Socket
    private let outbox: Outbox?
    var machine: PublisherMachine
    let began = ContinuousClock.now
    /// What is waited for, by the number of the call; 0 is what the outbox held.
    private var parcels: [UInt64: Parcel] = [:]
    private var calls: UInt64 = 0
    private let recovered: Parcel
    /// What is not yet in the outbox.
    private var unkept: [(event: [UInt8], ticket: PublisherMachine.Ticket)] = []
    private var keeping: Task<Void, Never>?
    private(set) var end: ExchangeError?
    var sending = Sending()

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
        self.client = client
        let outbox = if let folder { try Outbox(folder, client.context) } else { nil as Outbox? }
        self.outbox = outbox
        do throws(ExchangeError) {
            let log = try await outbox?.open()
            self.machine = PublisherMachine(
                instance: log?.instance ?? LogID.random().name,
                epoch: log?.epoch ?? 1,
                from: log?.from ?? 1,
                eventsPerMessage: eventsPerMessage
            )
            self.machine.restart = log?.from
            let pending = log?.pending ?? []
            for (index, event) in pending.enumerated() { self.machine.add(event, .init(call: 0, index: index)) }
            self.recovered = Parcel(pending.count)
            do {
                self.socket = try await Socket(.dealer, on: client.loop, options: try client.options())
                try await self.socket.connect(client.connect.publish)
            } catch { throw ExchangeError.transport("\(error)") }
        } catch {
            await outbox?.close()
            throw error
        }
        guard self.recovered.missing > 0 else { return }
        self.parcels[0] = self.recovered
        self.start()
    }

    /// Stops waiting for what is not acknowledged, which an outbox keeps, and closes the socket and the outbox.
    public func close() async {
        self.finish(.closed)
        await self.keeping?.value
        await self.socket.close()
        await self.outbox?.close()
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
        let encoded = events.map { event in
            Result { () throws(ExchangeError) in try event.encoded(self.client.signature(of:)) }
        }
        return try await self.publish(encoded)
    }

    /// Waits for what the outbox still held when it was opened.
    ///
    /// - Returns: What became of it, in the order in which it was accepted; empty when it held nothing.
    /// - Throws: As ``publish(_:)``.
    public func recoveredEvents() async throws -> [Result<Receipt, ExchangeError>] {
        try await self.results(of: self.recovered, 0)
    }

    private func publish(_ events: [Result<[UInt8], ExchangeError>]) async throws -> Parcel.Results {
        self.calls += 1
        let (call, parcel) = (self.calls, Parcel(events.count))
        if self.end == nil {
            self.parcels[call] = parcel
            for (index, event) in events.enumerated() {
                let ticket = PublisherMachine.Ticket(call: call, index: index)
                switch event {
                case .failure(let error): self.settle(ticket, .failure(error))
                case .success(let event) where self.outbox != nil: self.unkept.append((event, ticket))
                case .success(let event): self.machine.add(event, ticket)
                }
            }
            self.start()
        }
        return try await self.results(of: parcel, call)
    }

    private func results(of parcel: Parcel, _ call: UInt64) async throws -> Parcel.Results {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                parcel.wait(continuation)
                if let end = self.end { parcel.fail(end) }
            }
        } onCancel: {
            Task { await self.abandon(parcel: call) }
        }
    }

    private func abandon(parcel call: UInt64) {
        guard let parcel = self.parcels[call] else { return }
        if self.outbox == nil {
            self.machine.withdraw(call)
            self.parcels[call] = nil
        }
        parcel.fail(CancellationError())
    }

    private func settle(_ ticket: PublisherMachine.Ticket, _ result: Result<Receipt, ExchangeError>) {
        guard let parcel = self.parcels[ticket.call] else { return }
        parcel.settle(ticket.index, result)
        if parcel.missing == 0 { self.parcels[ticket.call] = nil }
    }

    func settle(_ settlements: [PublisherMachine.Settlement]) {
        for settlement in settlements { self.settle(settlement.ticket, settlement.result) }
        guard let outbox, !settlements.isEmpty else { return }
        let from = self.machine.from
        Task {
            do throws(ExchangeError) {
                self.machine.restart = max(try await outbox.settle(below: from), self.machine.restart ?? 0)
                self.pump()
            } catch { self.finish(error) }
        }
    }

    /// Ends everything that is waited for.
    func finish(_ error: ExchangeError) {
        guard self.end == nil else { return }
        self.end = error
        self.sending.cancel()
        let parcels = self.parcels.values
        self.parcels = [:]
        for parcel in parcels { parcel.fail(error) }
    }

    private func start() {
        if !self.unkept.isEmpty, self.keeping == nil { self.keeping = Task { await self.keep() } }
        self.pumpSoon()
    }

    /// Keeps what waits in the outbox, as much at once as there is, and then sends it.
    private func keep() async {
        while let outbox, self.end == nil, !self.unkept.isEmpty {
            let events = self.unkept
            self.unkept = []
            do {
                self.machine.restart = max(try await outbox.append(events.map(\.event)), self.machine.restart ?? 0)
                for (event, ticket) in events { self.machine.add(event, ticket) }
                self.pump()
            } catch {
                for call in Set(events.map(\.ticket.call)) { self.parcels.removeValue(forKey: call)?.fail(error) }
            }
        }
        self.keeping = nil
    }
}
