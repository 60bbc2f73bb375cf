internal import Exchange
internal import Logging
internal import Schema
internal import ZeroMQ

/// Takes events, makes them durable, numbers them and sends them on.
///
/// It commits whatever arrived during the commit before, without a timer: verify, number, append, one fdatasync, then
/// acknowledge and publish. A failed write ends the process; what was not acknowledged is sent again by its publisher.
actor Bus {
    /// An event that was taken in and waits for its commit, or its refusal.
    struct Incoming: Sendable {
        let peer: Frame
        let sequence: UInt64
        let outcome: Outcome
        /// At least as many bytes as its record will have, or its refusal.
        let mostBytes: Int

        enum Outcome: Sendable {
            case event(EventEntry, bytes: [UInt8], host: String?, token: UInt64)
            case refused(code: String, sentence: String)
        }
    }

    /// The most bytes that one commit takes, and that wait for the next one, unless a single message has more.
    private static let batchBytes = 16 * 1_048_576

    nonisolated let loop: PollLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { self.loop.asUnownedSerialExecutor() }
    let journal: Journal
    let log: LogID
    let logger: Logger
    let registry: LiveRegistry
    let audit: AuditLog
    var state: BusState
    private var numbering: Numbering
    var leases: Leases
    var reports = Reports()
    private let publishing: Socket
    var live: [Audience: Socket]
    private var waiting: [Incoming] = []
    private var waitingBytes = 0
    private var roomWanted: CheckedContinuation<Void, Never>?
    private var others: [(JournalRecord, CheckedContinuation<Void, any Error>)] = []
    private var committing = false
    private var commitment: Task<Void, Never>?
    private var failure: (any Error)?
    private var failed: CheckedContinuation<Void, any Error>?

    init(
        loop: PollLoop,
        journal: Journal,
        log: LogID,
        state: BusState,
        numbering: Numbering,
        registry: LiveRegistry,
        publishing: Socket,
        live: [Audience: Socket],
        audit: AuditLog,
        logger: Logger
    ) {
        self.loop = loop
        self.journal = journal
        self.log = log
        self.state = state
        self.numbering = numbering
        self.leases = Leases(starts: state.starts + 1)
        self.registry = registry
        self.publishing = publishing
        self.live = live
        self.audit = audit
        self.logger = logger
    }

    /// Records the start; everything stored before is announced again.
    /// - Throws: ``JournalError``.
    func start() async throws {
        let record = JournalRecord(.started)
        let bytes = record.encoded()
        try await self.journal.reserve(bytes.count)
        for place in try await self.journal.append([bytes]) { self.state.apply(record.happening, at: place) }
        self.state.announceAll(now: .now)
    }

    /// Takes events until cancelled; throws when the journal fails.
    func takeEvents() async throws {
        while true {
            for message in try await self.publishing.receive(upTo: 64) {
                let admitted = Admission.admit(message, registry: self.registry.current, now: .now)
                self.audit.refused(admitted, of: message)
                for one in admitted {
                    self.waiting.append(one)
                    self.waitingBytes += one.mostBytes
                }
            }
            if let failure = self.failure { throw failure }
            self.commitIfIdle()
            // Publishers wait in their own queues while the disk is slower than they are.
            if self.waitingBytes >= Self.batchBytes { await withCheckedContinuation { self.roomWanted = $0 } }
        }
    }

    /// Appends a record that is no event; returns when it is durable.
    ///
    /// - Throws: `RequestRefusal` when it is too large or the disk is full, ``JournalError`` when the journal failed.
    func store(_ record: JournalRecord) async throws {
        if let failure = self.failure { throw failure }
        guard record.encoded().count <= Segment.maximumRecordBytes else {
            throw RequestRefusal("TOO_LARGE", "what is to be stored has more than 4 MiB; store less")
        }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            self.others.append((record, continuation))
            self.commitIfIdle()
        }
    }

    /// Ends what is being committed, and closes the sockets and the journal.
    func close() async {
        self.failed?.resume(throwing: CancellationError())
        self.failed = nil
        await self.commitment?.value
        await self.publishing.close()
        for socket in self.live.values { await socket.close() }
        await self.journal.close()
    }

    private func commitIfIdle() {
        guard !self.committing, !self.waiting.isEmpty || !self.others.isEmpty else { return }
        self.committing = true
        self.commitment = Task { await self.commit() }
    }

    private func commit() async {
        while !self.waiting.isEmpty || !self.others.isEmpty, self.failure == nil {
            let incoming = self.nextBatch()
            let others = self.others
            self.others = []
            do { try await self.commit(incoming, others) } catch {
                self.failure = error
                // Also what came meanwhile: nobody commits it any more.
                for (_, continuation) in others + self.others { continuation.resume(throwing: error) }
                self.others = []
                self.failed?.resume(throwing: error)
                self.failed = nil
            }
            self.resumeTaking()
        }
        self.committing = false
    }

    private func nextBatch() -> [Incoming] {
        var bytes = 0
        var count = 0
        while count < self.waiting.count, bytes < Self.batchBytes {
            bytes += self.waiting[count].mostBytes
            count += 1
        }
        let batch = Array(self.waiting[..<count])
        self.waiting.removeFirst(count)
        self.waitingBytes -= bytes
        return batch
    }

    private func resumeTaking() {
        guard self.waitingBytes < Self.batchBytes || self.failure != nil else { return }
        self.roomWanted?.resume()
        self.roomWanted = nil
    }

    /// Suspends until the journal fails, and throws its error.
    func failureOfTheJournal() async throws {
        if let failure = self.failure { throw failure }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else {
                    self.failed = continuation
                }
            }
        } onCancel: {
            Task { await self.stopWaiting() }
        }
    }

    private func stopWaiting() {
        self.failed?.resume(throwing: CancellationError())
        self.failed = nil
    }

    private func commit(
        _ incoming: [Incoming],
        _ others: [(JournalRecord, CheckedContinuation<Void, any Error>)]
    ) async throws {
        let bytes = incoming.reduce(0) { $0 + $1.mostBytes } + others.reduce(0) { $0 + $1.0.encoded().count }
        do { try await self.journal.reserve(bytes) } catch let error as JournalError {
            guard case .full = error else { throw error }
            self.logger.error("the disk is full", metadata: ["remedy": "\(error)"])
            for (_, continuation) in others {
                continuation.resume(
                    throwing: RequestRefusal("DISK_FULL", "the exchange's disk is full; try again later")
                )
            }
            for one in incoming {
                guard case .refused(let code, let sentence) = one.outcome else {
                    let line =
                        "\(one.sequence) DISK_FULL the exchange's disk is full; it takes this when there is space"
                    await self.acknowledge(one.peer, line)
                    continue
                }
                await self.acknowledge(one.peer, "\(one.sequence) \(code) \(sentence)")
            }
            return
        }
        var records: [JournalRecord] = []
        var lines: [(peer: Frame, line: String)] = []
        for one in incoming {
            switch one.outcome {
            case .refused(let code, let sentence): lines.append((one.peer, "\(one.sequence) \(code) \(sentence)"))
            case .event(let event, let bytes, let host, let token):
                if let host, !self.leases.holds(host, token: token, now: .now) {
                    lines.append((one.peer, "\(one.sequence) FENCED the lease on \(host) is another replica's now"))
                } else if let receipt = self.numbering.receipt(of: event) {
                    lines.append((one.peer, "\(one.sequence) duplicate \(receipt.audience) \(receipt.position)"))
                } else {
                    let numbered = self.numbering.number(event)
                    records.append(JournalRecord(.event(numbered), bytes: bytes))
                    lines.append((one.peer, "\(one.sequence) stored \(numbered.audience) \(numbered.position)"))
                }
            }
        }
        let all = records + others.map(\.0)
        if !all.isEmpty {
            let places = try await self.journal.append(all.map { $0.encoded() })
            for (record, place) in zip(all, places) { self.state.apply(record.happening, at: place) }
        }
        for (_, continuation) in others { continuation.resume() }
        for (peer, line) in lines { await self.acknowledge(peer, line) }
        for record in records { await self.publish(record) }
    }

    private func acknowledge(_ peer: Frame, _ line: String) async {
        do { _ = try await self.publishing.trySend(Message([peer, Frame(Wire.acknowledgement), Frame(line)])) } catch {
            self.logger.debug("a publisher left before its acknowledgement", metadata: ["error": "\(error)"])
        }
    }

    private func publish(_ record: JournalRecord) async {
        guard case .event(let event) = record.happening, let socket = self.live[event.audience] else { return }
        let bytes = Frame(record.bytes)
        let signature = Frame("\(event.keyID) \(event.signature)")
        for index in event.topics.indices {
            let header = Frame(event.header(index, head: event.numbers[index], log: self.log).description)
            let stream = event.stream(index)
            for view in [stream.topicView, stream.agencyView] {
                await self.send(Message([Frame(view), header, bytes, signature]), on: socket)
            }
        }
    }

    private func send(_ message: Message, on socket: Socket) async {
        do { _ = try await socket.trySend(message) } catch {
            // Readers notice the missing number by the heads and replay it.
            self.logger.warning("a live message was not sent", metadata: ["error": "\(error)"])
        }
    }

    /// Announces each audience's heads once.
    func announceHeads() async {
        let now = Timestamp.now
        self.state.forget(now: now)
        for (audience, socket) in self.live {
            let changed = self.state.changed[audience] ?? [:]
            let lines = changed.keys.sorted().map { "\($0) \(self.state.number($0, of: audience))" }
            let head = "\(audience) \(self.state.head(audience)) \(now.milliseconds) \(self.log) \(self.state.starts)"
            let message = Message([Frame(Wire.heads), Frame(head), Frame(lines.joined(separator: "\n"))])
            await self.send(message, on: socket)
        }
    }
}

extension Bus.Incoming {
    init(peer: Frame, sequence: UInt64, outcome: Outcome) {
        self.peer = peer
        self.sequence = sequence
        self.outcome = outcome
        guard case .event(let event, let bytes, _, _) = outcome else {
            self.mostBytes = 256
            return
        }
        // Position and numbers are not known yet.
        self.mostBytes = bytes.count + JournalRecord(.event(event)).encoded().count + 64 + 24 * event.topics.count
    }
}
