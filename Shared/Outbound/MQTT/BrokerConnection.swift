internal import CCurl
internal import Glibc
internal import Threads

/// One connection to a broker, in a thread of its own.
///
/// The thread moves bytes between the broker (``Tunnel``) and libmosquitto (``MosquittoClient``), from the broker through
/// a ``PacketFilter``. Towards the broker nothing goes as long as a message is in hand that was not acknowledged, so
/// that libmosquitto's acknowledgements, which it makes on receipt, go when they are due.
final class BrokerConnection: @unchecked Sendable {
    /// How many bytes of messages are gathered before they are handed over.
    private static let batchBytes = 4 * 1_048_576
    /// How long the broker has to answer once it is connected to.
    private static let patience: Duration = .seconds(20)

    private struct State {
        var waiter: CheckedContinuation<Result<[MQTTMessage], any Error>, Never>?
        /// Until when the waiter waits; nil: for the subscription to begin.
        var deadline: ContinuousClock.Instant?
        var isClosed = false
        var refusedVersion = false
        var failure: OutboundError?
        var hasEnded = false
        var enders: [CheckedContinuation<Void, Never>] = []
    }

    private let request: MQTTRequest
    private let version: MQTTVersion
    private let gate: AddressGate
    private let host: String
    private let wake = ccurl_wake_open()
    private let state = Locked(State())
    // What follows belongs to the thread.
    private var inward: [UInt8] = []
    private var outward: [UInt8] = []
    private var batch: [MQTTMessage] = []
    private var batchBytes = 0
    private var messages = 0
    /// Whether the broker has agreed, or sends already what it kept.
    private var isOpen = false
    private var isHandedOver = false

    init(_ request: MQTTRequest, _ version: MQTTVersion, gate: AddressGate) throws(OutboundError) {
        self.request = request
        self.version = version
        self.gate = gate
        self.host = try request.target.host
        try OwnThread.start("mqtt") { self.run() }
    }

    deinit { Glibc.close(self.wake) }

    /// Whether it failed because the broker may know another version of the protocol only.
    var refusedVersion: Bool { self.state.withLock { $0.refusedVersion } }

    /// Returns when the broker has agreed to the subscription.
    func opened() async throws { _ = try await self.wait(until: nil) }

    /// See ``MQTTSubscription/next(within:)``.
    func next(within patience: Duration) async throws -> [MQTTMessage] {
        try await self.wait(until: .now + patience)
    }

    /// Ends it without acknowledging anything, and returns when the thread has ended.
    func close() async {
        self.end()
        await withCheckedContinuation { continuation in
            let hasEnded = self.state.withLock { state in
                if !state.hasEnded { state.enders.append(continuation) }
                return state.hasEnded
            }
            if hasEnded { continuation.resume() }
        }
    }

    private func wait(until deadline: ContinuousClock.Instant?) async throws -> [MQTTMessage] {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let early: Result<[MQTTMessage], any Error>? = self.state.withLock { state in
                    precondition(state.waiter == nil, "a subscription is waited for by one task at a time")
                    if state.isClosed { return .failure(CancellationError()) }
                    if let failure = state.failure { return .failure(failure) }
                    state.waiter = continuation
                    state.deadline = deadline
                    return nil
                }
                if let early { continuation.resume(returning: early) } else { ccurl_wake_signal(self.wake) }
            }
        } onCancel: {
            self.end()
        }
        return try result.get()
    }

    private func end() {
        self.state.withLock { $0.isClosed = true }
        self.answer(.failure(CancellationError()))
        ccurl_wake_signal(self.wake)
    }

    private func answer(_ result: Result<[MQTTMessage], any Error>) {
        let waiter = self.state.withLock { state in
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: result)
    }

    private var isClosed: Bool { self.state.withLock { $0.isClosed } }

    // MARK: On the thread

    private func run() {
        do throws(OutboundError) { try self.work() } catch {
            self.state.withLock { $0.failure = error }
            self.answer(.failure(error))
        }
        let enders = self.state.withLock { state in
            state.hasEnded = true
            defer { state.enders = [] }
            return state.enders
        }
        for ender in enders { ender.resume() }
    }

    private func work() throws(OutboundError) {
        let tunnel = try Tunnel(self.request, gate: self.gate) { !self.isClosed }
        let client = try MosquittoClient(self.request, self.version)
        // What is left of the limit is the fixed header.
        var filter = PacketFilter(limit: MQTTRequest.maximumBytes - 5, hasProperties: self.version == .five)
        let begin = ContinuousClock.now
        while true {
            let (isClosed, isWanted, deadline) = self.state.withLock { ($0.isClosed, $0.waiter != nil, $0.deadline) }
            if isClosed { return }
            if isWanted, self.isHandedOver { self.letGo() }
            if self.batch.isEmpty { try self.speak(client, tunnel) }
            let mayRead = (isWanted || !self.isOpen) && !self.isFull
            // The subscription goes out before a message is in hand.
            if mayRead, try self.listen(client, tunnel, &filter) { continue }
            if !self.isOpen, .now > begin + Self.patience {
                throw .timedOut(host: self.host, after: Self.patience)
            }
            let isOver = deadline.map { $0 <= .now } ?? false
            if isWanted, self.isOpen, deadline == nil || isOver || !self.batch.isEmpty {
                self.handOver(hasDeadline: deadline != nil)
                continue
            }
            self.sleep(client, tunnel, mayRead: mayRead && !self.isFull, until: deadline)
        }
    }

    private var isFull: Bool {
        self.batch.count >= Int(MosquittoClient.window) || self.batchBytes >= Self.batchBytes
    }

    private func handOver(hasDeadline: Bool) {
        // Who waits for the subscription to begin is given nothing yet.
        self.isHandedOver = hasDeadline && !self.batch.isEmpty
        self.answer(.success(hasDeadline ? self.batch : []))
    }

    /// What was handed over counts as done.
    private func letGo() {
        self.isHandedOver = false
        self.batch = []
        self.batchBytes = 0
    }

    /// Passes on what libmosquitto has to say.
    private func speak(_ client: MosquittoClient, _ tunnel: Tunnel) throws(OutboundError) {
        if let fault = client.keepUp() { throw .ended(host: self.host, reason: fault) }
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = recv(client.local, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            guard count > 0 else { break }
            self.outward += buffer[..<count]
        }
        self.outward.removeFirst(try tunnel.send(self.outward))
    }

    /// Takes what the broker says until there is no more, a batch is full, or it said welcome, which it returns.
    private func listen(
        _ client: MosquittoClient,
        _ tunnel: Tunnel,
        _ filter: inout PacketFilter
    ) throws(OutboundError) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !self.isFull {
            var hasReceived = false
            if self.inward.isEmpty, let count = try self.receive(&buffer, client, tunnel, filter) {
                hasReceived = true
                do throws(PacketFilter.Violation) { self.inward = try filter.take(buffer[..<count]) } catch {
                    throw .broken(host: self.host, reason: error.reason)
                }
            }
            if !self.inward.isEmpty {
                let sent = send(client.local, self.inward, self.inward.count, Int32(MSG_NOSIGNAL))
                if sent > 0 { self.inward.removeFirst(sent) }
            }
            // TLS may hold more than the socket shows.
            guard hasReceived || Self.isReadable(client.descriptor) else { return false }
            while !self.isFull, Self.isReadable(client.descriptor) {
                let fault = client.read()
                let isWelcome = try self.take(client, filter)
                if let fault { throw .ended(host: self.host, reason: fault) }
                if isWelcome { return true }
            }
        }
        return false
    }

    private func receive(
        _ buffer: inout [UInt8],
        _ client: MosquittoClient,
        _ tunnel: Tunnel,
        _ filter: PacketFilter
    ) throws(OutboundError) -> Int? {
        do throws(OutboundError) { return try tunnel.receive(&buffer) } catch {
            // What the broker said last may say why, and is read to its end.
            shutdown(client.local, Int32(SHUT_WR))
            while Self.isReadable(client.descriptor, within: 1_000) {
                let fault = client.read()
                _ = try self.take(client, filter)
                if fault != nil { break }
            }
            // A broker that knows no other answer to a version that it does not speak.
            if !self.isOpen { self.state.withLock { $0.refusedVersion = true } }
            throw error
        }
    }

    private static func isReadable(_ descriptor: Int32, within milliseconds: Int32 = 0) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return descriptor >= 0 && poll(&entry, 1, milliseconds) > 0
    }

    /// Takes what libmosquitto made of a packet, and says whether it was the broker's welcome.
    private func take(_ client: MosquittoClient, _ filter: PacketFilter) throws(OutboundError) -> Bool {
        let outcome = client.outcome
        client.outcome = .init()
        for message in outcome.messages {
            self.messages += 1
            self.batchBytes += message.payload.count
            self.batch.append(
                MQTTMessage(topic: message.topic, payload: message.payload, oversize: filter.cut[self.messages])
            )
        }
        if let welcome = outcome.welcome, welcome != 0 {
            if MQTTReason.isVersion(welcome) { self.state.withLock { $0.refusedVersion = true } }
            throw .denied(host: self.host, reason: MQTTReason.words(welcome))
        }
        if let granted = outcome.granted {
            guard granted < 128 else {
                throw .denied(host: self.host, reason: "\(self.request.filter): \(MQTTReason.words(granted))")
            }
        }
        // Smaller codes are libmosquitto's own.
        if let end = outcome.end, end >= 128 { throw .ended(host: self.host, reason: MQTTReason.words(end)) }
        self.isOpen = self.isOpen || outcome.granted != nil || !outcome.messages.isEmpty
        return outcome.welcome != nil
    }

    /// Sleeps until there is something to do.
    private func sleep(
        _ client: MosquittoClient,
        _ tunnel: Tunnel,
        mayRead: Bool,
        until deadline: ContinuousClock.Instant?
    ) {
        let isFree = self.batch.isEmpty
        var events: Int16 = mayRead && self.inward.isEmpty ? Int16(POLLIN) : 0
        if isFree, !self.outward.isEmpty { events |= Int16(POLLOUT) }
        var entries = [
            pollfd(fd: self.wake, events: Int16(POLLIN), revents: 0),
            // One that hung up would be told each time, whatever is waited for.
            pollfd(fd: events == 0 ? -1 : tunnel.descriptor, events: events, revents: 0),
            pollfd(fd: mayRead ? client.descriptor : -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: isFree ? client.local : -1, events: Int16(POLLIN), revents: 0),
        ]
        let rest = deadline.map { $0 - .now } ?? .seconds(1)
        let milliseconds = Int32(
            min(
                max(rest.components.seconds * 1_000 + rest.components.attoseconds / 1_000_000_000_000_000 + 1, 0),
                1_000
            )
        )
        poll(&entries, nfds_t(entries.count), milliseconds)
        ccurl_wake_clear(self.wake)
    }
}
