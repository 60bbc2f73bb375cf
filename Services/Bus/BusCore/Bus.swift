internal import Exchange
internal import Journal
internal import Logging
internal import Schema
internal import ZeroMQ

/// Takes events, makes them durable, numbers them and sends them on.
///
/// It commits whatever arrived during the commit before, without a timer: verify, number, append, one fdatasync, then
/// acknowledge and publish. A failed write ends the process; what was not acknowledged is sent again by its publisher.
actor Bus {
    /// What comes from no publisher, and who waits for its being durable.
    private struct Other {
        var happenings: [JournalRecord.Happening] = []
        var events: [RelayedEvent] = []
        let continuation: CheckedContinuation<Void, any Error>

        /// At least as many bytes as its records have.
        var mostBytes: Int {
            self.happenings.reduce(0) { $0 + JournalRecord.other($1).encodedBytes }
                + self.events.reduce(0) { $0 + 8 + $1.event.bodyBytes }
        }
    }

    /// What one commit made durable.
    private struct Batch {
        var events: [EventRecord] = []
        var acknowledgements = Acknowledgements()
        var others: [Other] = []
    }

    /// The most bytes that one commit takes, and that wait for the next one, unless a single message has more.
    private static let batchBytes = 16 * 1_048_576
    /// The most messages that are admitted before a commit that ended is gone on with.
    private static let mostAdmitted = 256
    /// After how many bytes of the journal another snapshot is taken.
    private static let snapshotBytes = 256 * 1_048_576

    nonisolated let loop: PollLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { self.loop.asUnownedSerialExecutor() }
    let journal: Journal
    let reader: JournalReader
    let log: LogID
    let logger: Logger
    let registry: LiveRegistry
    /// The exchange that this bus relays, if it does.
    let upstream: Upstream?
    let audit: AuditLog
    let trees: AudienceTrees
    var state: BusState
    private var numbering: Numbering
    var leases: Leases
    var reports = Reports()
    private let snapshot: String
    private let publishing: Socket
    var live: [Audience: Socket]
    /// The last position of each audience that has left the journal.
    var trimmed: [Audience: UInt64] = [:]
    private var admission: Admission
    private let admitter: Admitter
    private var waiting: [Admission.Incoming] = []
    private var waitingBytes = 0
    private var roomWanted: CheckedContinuation<Void, Never>?
    private var others: [Other] = []
    private var committing = false
    private var commitment: Task<Void, Never>?
    /// How many bytes the journal has claimed and not used.
    private var room = 0
    private var sinceSnapshot = 0
    private var failure: (any Error)?
    private var failed: CheckedContinuation<Void, any Error>?

    init(
        loop: PollLoop,
        journal: Journal,
        reader: JournalReader,
        log: LogID,
        state: BusState,
        numbering: Numbering,
        trees: AudienceTrees,
        snapshot: String,
        registry: LiveRegistry,
        upstream: Upstream?,
        publishing: Socket,
        live: [Audience: Socket],
        audit: AuditLog,
        takesUnsigned: Bool,
        logger: Logger
    ) {
        self.loop = loop
        self.journal = journal
        self.reader = reader
        self.log = log
        self.state = state
        self.numbering = numbering
        self.trees = trees
        self.snapshot = snapshot
        self.leases = Leases(starts: state.starts + 1)
        self.registry = registry
        self.upstream = upstream
        let admission = Admission(registry: registry.current, takesUnsigned: takesUnsigned)
        self.admission = admission
        self.admitter = Admitter(admission, audit: audit)
        self.publishing = publishing
        self.live = live
        self.audit = audit
        self.logger = logger
    }

    /// Records the start; everything stored before is announced again.
    /// - Throws: ``JournalError``.
    func start() async throws {
        let record = JournalRecord.other(.started)
        let bytes = JournalRecord.encode([], [.started]).bytes
        try await self.journal.reserve(bytes.count)
        self.room = try await self.journal.append(bytes)
        self.state.apply(record, now: .now)
        self.state.announceAll(now: .now)
    }

    /// Takes events until cancelled; throws when the journal fails.
    func takeEvents() async throws {
        while true {
            await self.admit(try await self.publishing.receiveBatch(upTo: Self.mostAdmitted))
            if let failure = self.failure { throw failure }
            self.commitIfIdle()
            // A commit that ended meanwhile is acknowledged, so that its publishers go on while more is admitted.
            await Task.yield()
            // Publishers wait in their own queues while the disk is slower than they are.
            if self.waitingBytes >= Self.batchBytes { await withCheckedContinuation { self.roomWanted = $0 } }
        }
    }

    /// Signatures are verified on two threads.
    private func admit(_ batch: MessageBatch) async {
        let count = batch.entries.count
        let middle = self.admission.takesUnsigned ? count : (count + 1) / 2
        guard middle < count else { return self.wait(for: self.admission.admit(batch, 0..<count, self.audit)) }
        async let others = self.admitter.admit(batch, middle..<count)
        self.wait(for: self.admission.admit(batch, 0..<middle, self.audit))
        self.wait(for: await others)
    }

    private func wait(for incoming: [Admission.Incoming]) {
        for one in incoming { self.waitingBytes += one.mostBytes }
        if self.waiting.isEmpty { self.waiting = incoming } else { self.waiting += incoming }
    }

    /// Decides from now on by the registry of the moment.
    func registryChanged() async {
        self.admission = Admission(registry: self.registry.current, takesUnsigned: self.admission.takesUnsigned)
        await self.admitter.decide(by: self.admission)
    }

    /// Appends a record that is no event; returns when it is durable.
    ///
    /// - Throws: `RequestRefusal` when it is too large or the disk is full, ``JournalError`` when the journal failed.
    func store(_ happening: JournalRecord.Happening) async throws {
        if let failure = self.failure { throw failure }
        guard JournalRecord.other(happening).encodedBytes <= Segment.maximumRecordBytes else {
            throw RequestRefusal("TOO_LARGE", "what is to be stored has more than 4 MiB; store less")
        }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            self.others.append(Other(happenings: [happening], continuation: continuation))
            self.commitIfIdle()
        }
    }

    /// Appends events of the journal that this bus relays, in the order of their positions; returns when they are
    /// durable.
    ///
    /// - Throws: ``Divergence`` when they would have other numbers here, those before the first such one being stored;
    ///   `RequestRefusal` when the disk is full, ``JournalError`` when the journal failed.
    func store(_ events: [RelayedEvent]) async throws {
        if let failure = self.failure { throw failure }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            self.others.append(Other(events: events, continuation: continuation))
            self.commitIfIdle()
        }
    }

    /// Ends what is being committed, takes a snapshot, and closes the sockets and the journal.
    func close() async {
        self.failed?.resume(throwing: CancellationError())
        self.failed = nil
        await self.commitment?.value
        if self.failure == nil { await self.takeSnapshot()?.value }
        await self.publishing.close()
        for socket in self.live.values { await socket.close() }
        await self.reader.close()
        await self.journal.close()
    }

    private func commitIfIdle() {
        guard !self.committing, !self.waiting.isEmpty || !self.others.isEmpty else { return }
        self.committing = true
        self.commitment = Task { await self.commit() }
    }

    /// Commits until nothing waits.
    ///
    /// While the disk writes one batch, the one before is acknowledged and sent.
    private func commit() async {
        var done: Batch?
        while self.failure == nil {
            if self.waiting.isEmpty, self.others.isEmpty {
                guard let batch = done else { break }
                done = nil
                self.finish(batch)
                continue
            }
            do {
                let batch = try await self.write(finishing: done)
                done = batch
            } catch {
                done = nil
                self.fail(error)
            }
            self.resumeTaking()
            if self.sinceSnapshot >= Self.snapshotBytes, self.failure == nil { _ = await self.takeSnapshot() }
        }
        self.committing = false
    }

    private func fail(_ error: any Error) {
        self.failure = error
        self.resumeTaking()
        for other in self.others { other.continuation.resume(throwing: error) }
        self.others = []
        self.failed?.resume(throwing: error)
        self.failed = nil
    }

    /// Makes a batch of what waits durable, and meanwhile finishes the one before.
    private func write(finishing done: Batch?) async throws -> Batch? {
        let incoming = self.nextBatch()
        let others = self.others
        self.others = []
        do {
            let most =
                incoming.reduce(0) { $0 + $1.recordBytes }
                + others.reduce(0) { $0 + $1.mostBytes }
            if most > self.room { self.room = try await self.journal.reserve(most) }
        } catch {
            // A segment that was sealed has given back what it had claimed.
            self.room = 0
            if let done { self.finish(done) }
            guard case JournalError.full? = error as? JournalError else {
                for other in others { other.continuation.resume(throwing: error) }
                throw error
            }
            self.refuse(incoming, others, error)
            return nil
        }
        var batch = self.decide(incoming)
        self.decide(others, &batch)
        guard !batch.events.isEmpty || !batch.others.isEmpty else {
            if let done { self.finish(done) }
            return batch
        }
        if Bug.acknowledgedBeforeSync.isOn { self.send(batch.acknowledgements) }
        if Bug.publishedBeforeSync.isOn { self.publish(batch.events) }
        let happenings = batch.others.flatMap(\.happenings)
        let (bytes, offsets) = JournalRecord.encode(batch.events, happenings)
        let events = batch.events.indices.map { (offsets[$0], batch.events[$0].audience, batch.events[$0].time) }
        let journal = self.journal
        let writing = Task { try await journal.append(bytes, events: events) }
        if let done { self.finish(done) }
        do { self.room = try await writing.value } catch {
            for other in batch.others { other.continuation.resume(throwing: error) }
            throw error
        }
        self.sinceSnapshot += bytes.count
        let now = Timestamp.now
        for event in batch.events { self.state.apply(event, now: now) }
        for happening in happenings { self.state.apply(.other(happening), now: now) }
        self.trees.add(batch.events)
        return batch
    }

    private func decide(_ incoming: [Admission.Incoming]) -> Batch {
        var batch = Batch()
        batch.events.reserveCapacity(incoming.count)
        for one in incoming {
            if let upstream, one.sequence != 0 {
                batch.acknowledgements.add(one, upstream.refusal)
                continue
            }
            let outcome =
                switch one.outcome {
                case .refused(let refusal) where one.sequence == 0: Numbering.Outcome.refused(refusal)
                case .refused(let refusal):
                    self.numbering.refuse(one.sender, one.sequence, mark: one.mark, refusal, now: .now)
                case .event(let event): self.numbering.decide(event, from: one.sender.from)
                case .leased(let event, let lease):
                    self.numbering.decide(event, from: one.sender.from) { self.objection(to: lease) }
                }
            switch outcome {
            case .stored(let event):
                let receipt = Receipt(audience: event.audience, position: event.position, isDuplicate: false)
                batch.events.append(event)
                batch.acknowledgements.add(one, receipt)
            case .duplicate(let receipt): batch.acknowledgements.add(one, receipt)
            case .refused(let refusal): batch.acknowledgements.add(one, refusal)
            }
        }
        return batch
    }

    /// Numbers what is relayed; who has something that cannot be is told at once.
    private func decide(_ others: [Other], _ batch: inout Batch) {
        for other in others {
            do throws(Divergence) {
                for event in other.events { batch.events.append(try self.numbering.follow(event)) }
                batch.others.append(other)
            } catch { other.continuation.resume(throwing: error) }
        }
    }

    private func objection(to lease: PublishContext) -> RequestRefusal? {
        guard !self.leases.holds(lease.host, token: lease.token, now: .now) else { return nil }
        return RequestRefusal("LEASE_LOST", "the lease on \(lease.host) is another replica's now")
    }

    /// Answers what cannot be stored now, since the disk is full.
    private func refuse(_ incoming: [Admission.Incoming], _ others: [Other], _ error: any Error) {
        self.logger.error("the disk is full", metadata: ["remedy": "\(error)"])
        for other in others {
            other.continuation.resume(
                throwing: RequestRefusal("DISK_FULL", "the exchange's disk is full; try again later")
            )
        }
        var answers = Acknowledgements()
        let full = RequestRefusal("DISK_FULL", "the exchange's disk is full; it takes this when there is space")
        for one in incoming {
            if case .refused(let refusal) = one.outcome, one.sequence == 0 {
                answers.add(one, refusal)
            } else {
                answers.add(one, full)
            }
        }
        self.send(answers)
    }

    private func nextBatch() -> [Admission.Incoming] {
        guard self.waitingBytes > Self.batchBytes else {
            defer { self.waiting = [] }
            self.waitingBytes = 0
            return self.waiting
        }
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

    /// Acknowledges and sends what is durable.
    private func finish(_ batch: Batch) {
        for other in batch.others { other.continuation.resume() }
        self.send(batch.acknowledgements)
        self.publish(batch.events)
    }

    private func send(_ acknowledgements: Acknowledgements) {
        for message in acknowledgements.messages {
            do { _ = try self.publishing.assumeIsolated { try $0.trySend(message) } } catch {
                self.logger.debug("a publisher left before its acknowledgement", metadata: ["error": "\(error)"])
            }
        }
    }

    private func publish(_ events: [EventRecord]) {
        var start = 0
        while start < events.count {
            // Events in a row mostly are of one audience.
            let audience = events[start].audience
            let end = events[start...].firstIndex { $0.audience != audience } ?? events.count
            if let socket = self.live[audience] { self.publish(events[start..<end], on: socket) }
            start = end
        }
    }

    private func publish(_ events: ArraySlice<EventRecord>, on socket: Socket) {
        let log = self.log
        do {
            try socket.assumeIsolated { socket in
                var record: [UInt8] = []
                for event in events {
                    for topic in event.topics.indices {
                        record.removeAll(keepingCapacity: true)
                        event.write(topic, log: log, to: &record)
                        if Bug.bytesChanged.isOn { record[record.count - 1] ^= 1 }
                        _ = try socket.trySend(record)
                        event.changeToAgencyView(topic, &record)
                        _ = try socket.trySend(record)
                    }
                }
            }
        } catch {
            // Readers notice the missing number by the heads and replay it.
            self.logger.warning("live messages were not sent", metadata: ["error": "\(error)"])
        }
    }

    private func send(_ bytes: [UInt8], on socket: Socket) {
        do { _ = try socket.assumeIsolated { try $0.trySend(bytes) } } catch {
            // Readers notice the missing number by the heads and replay it.
            self.logger.warning("a live message was not sent", metadata: ["error": "\(error)"])
        }
    }

    /// Announces each audience's heads once.
    func announceHeads() {
        if Bug.headsNotSent.isOn { return }
        let now = Timestamp.now
        for (audience, socket) in self.live {
            var streams: [String: UInt64] = [:]
            for (stream, number) in self.state.changed(audience, now: now) { streams[stream.topicView] = number }
            let heads = Heads(
                audience: audience,
                position: self.state.head(audience),
                time: now,
                log: self.log,
                starts: self.state.starts,
                streams: streams
            )
            self.send(heads.bytes, on: socket)
        }
    }

    /// Captures what is known at the journal's end, between two commits, and writes it elsewhere.
    private func takeSnapshot() async -> Task<Void, Never>? {
        self.sinceSnapshot = 0
        do {
            let snapshot = Snapshot(
                resumption: try await self.journal.resumption(),
                state: self.state,
                numbering: self.numbering,
                trees: try await self.trees.snapshot()
            )
            let (path, logger) = (self.snapshot, self.logger)
            return Task.detached {
                do { try snapshot.store(at: path) } catch {
                    logger.error("no snapshot was taken; the next start takes longer", metadata: ["error": "\(error)"])
                }
            }
        } catch JournalError.full(let path) {
            self.logger.error("no snapshot was taken; the disk is full", metadata: ["path": "\(path)"])
            return nil
        } catch {
            self.fail(error)
            return nil
        }
    }
}
