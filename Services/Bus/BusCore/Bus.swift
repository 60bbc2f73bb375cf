internal import Exchange
internal import Foundation
internal import Journal
internal import Logging
internal import Schema
internal import ZeroMQ

/// Takes events, makes them durable, numbers them and sends them on.
///
/// It commits whatever arrived during the commit before, without a timer: verify, number, append, one fdatasync, then
/// publish and acknowledge. A failed write ends the process; what was not acknowledged is sent again by its publisher.
actor Bus {
    /// The most messages that are admitted before a commit that ended is gone on with.
    private static let mostAdmitted = 256
    /// The most messages that are admitted together where signatures are verified, which takes milliseconds.
    private static let mostVerified = 64
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
    /// What of sources could not be read.
    let quarantine: Quarantine
    /// The sources whose marks are not all durable.
    var fleeting: Set<String> = []
    /// The sources that are to be read again, and the request of each.
    var reparses: [String: String] = [:]
    /// What hubs said of sources, until whoever has the lease acted on it.
    var calls: [String: SourceCall] = [:]
    private let snapshot: String
    private let publishing: Socket
    var live: [Audience: Socket]
    /// The last position of each audience that has left the journal.
    var trimmed: [Audience: UInt64] = [:]
    private var admission: Admission
    private let admitters: [Admitter]
    /// How many batches were handed to ``admitters``, which take them in turn.
    private var admitted = 0
    private var intake = Intake()
    private var roomWanted: CheckedContinuation<Void, Never>?
    private var others: [Batch.Other] = []
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
        quarantine: Quarantine,
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
        self.quarantine = quarantine
        self.leases = Leases(starts: state.starts + 1)
        self.registry = registry
        self.upstream = upstream
        let admission = Admission(registry: registry.current, takesUnsigned: takesUnsigned)
        self.admission = admission
        self.admitters = (0..<max(1, ProcessInfo.processInfo.activeProcessorCount)).map { _ in
            Admitter(admission, audit: audit)
        }
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
        var admissions: [Task<Void, Never>] = []
        do {
            while true {
                let most = self.admission.takesUnsigned ? Self.mostAdmitted : Self.mostVerified
                await self.admit(try await self.publishing.receiveBatch(upTo: most), after: &admissions)
                if let failure = self.failure { throw failure }
                // A commit that ended meanwhile is acknowledged, so that its publishers go on while more is admitted.
                await self.loop.yield()
                // Publishers wait in their own queues while the disk is slower than they are.
                if !self.intake.hasRoom, self.failure == nil {
                    await withCheckedContinuation { self.roomWanted = $0 }
                }
            }
        } catch {
            for admission in admissions { await admission.value }
            throw error
        }
    }

    /// Has what arrived wait for the next commit once it is decided on, behind what arrived earlier.
    ///
    /// Signatures are verified on as many threads as there are processors, a batch each, so that the bus's own is free.
    private func admit(_ batch: MessageBatch, after earlier: inout [Task<Void, Never>]) async {
        guard !self.admission.takesUnsigned else { return self.wait(for: self.admission.admit(batch, self.audit)) }
        if earlier.count == self.admitters.count { await earlier.removeFirst().value }
        let (admitter, before) = (self.admitters[self.admitted % self.admitters.count], earlier.last)
        self.admitted += 1
        earlier.append(
            Task {
                let incoming = await admitter.admit(batch)
                await before?.value
                self.wait(for: incoming)
            }
        )
    }

    private func wait(for incoming: [Admission.Incoming]) {
        self.intake.add(incoming)
        self.commitIfIdle()
    }

    /// Decides from now on by the registry of the moment.
    func registryChanged() async {
        self.admission = Admission(registry: self.registry.current, takesUnsigned: self.admission.takesUnsigned)
        for admitter in self.admitters { await admitter.decide(by: self.admission) }
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
            self.others.append(Batch.Other(happenings: [happening], continuation: continuation))
            self.commitIfIdle()
        }
    }

    /// Appends events of the journal that this bus relays, in the order of their positions, in one commit with their
    /// tombstones; returns when they are durable.
    ///
    /// - Throws: ``Divergence`` when they would have other numbers here, those before the first such one being stored;
    ///   ``JournalError`` when the disk is full, or the journal failed.
    func store(_ events: [RelayedEvent]) async throws {
        if let failure = self.failure { throw failure }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            self.others.append(Batch.Other(events: events, continuation: continuation))
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
        guard !self.committing, !self.intake.isEmpty || !self.others.isEmpty else { return }
        self.committing = true
        self.commitment = Task { await self.commit() }
    }

    /// Commits until nothing waits.
    ///
    /// While the disk writes one batch, the one before is acknowledged and sent.
    private func commit() async {
        var done: Batch?
        while self.failure == nil {
            if self.intake.isEmpty, self.others.isEmpty {
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
        // It is durable, whatever failed after it.
        if let done { self.finish(done) }
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
        let incoming = self.intake.next()
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
        var batch = Batch()
        batch.add(incoming, &self.numbering, self.leases, self.upstream)
        batch.add(others, &self.numbering)
        guard !batch.events.isEmpty || !batch.others.isEmpty else {
            if let done { self.finish(done) }
            return batch
        }
        if Bug.acknowledgedBeforeSync.isOn { self.send(batch.acknowledgements) }
        if Bug.publishedBeforeSync.isOn { self.publish(batch.events) }
        let (bytes, offsets) = JournalRecord.encode(batch.events, batch.happenings)
        let events = batch.events.indices.map { index in
            (offset: offsets[index], audience: batch.events[index].audience, time: batch.events[index].time)
        }
        do {
            if let done {
                let journal = self.journal
                // From here straight to the journal's thread.
                let writing = Task.immediate { try await journal.append(bytes, events: events) }
                self.finish(done)
                self.room = try await writing.value
            } else {
                self.room = try await self.journal.append(bytes, events: events)
            }
        } catch {
            for other in batch.others { other.continuation.resume(throwing: error) }
            throw error
        }
        self.sinceSnapshot += bytes.count
        let now = Timestamp.now
        for happening in batch.happenings { self.state.apply(.other(happening), now: now) }
        for event in batch.events { self.state.apply(event, now: now) }
        self.trees.add(batch.events)
        return batch
    }

    /// Answers what cannot be stored now, since the disk is full.
    private func refuse(_ incoming: [Admission.Incoming], _ others: [Batch.Other], _ error: any Error) {
        self.logger.error("the disk is full", metadata: ["remedy": "\(error)"])
        for other in others {
            // A relay is told where, and what to do; a requester is not to know.
            let refusal = RequestRefusal("DISK_FULL", "the exchange's disk is full; try again later")
            other.continuation.resume(throwing: other.events.isEmpty ? refusal : error)
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

    private func resumeTaking() {
        guard self.intake.hasRoom || self.failure != nil else { return }
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
        // Who waits for news before who waits for a receipt.
        self.publish(batch.events)
        self.send(batch.acknowledgements)
    }

    private func send(_ acknowledgements: Acknowledgements) {
        for message in acknowledgements.messages {
            do { _ = try self.publishing.assumeIsolated { try $0.trySend(message) } } catch {
                self.logger.debug("a publisher left before its acknowledgement", metadata: ["error": "\(error)"])
            }
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
