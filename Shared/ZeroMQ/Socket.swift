internal import CZeroMQ

/// A libzmq socket, used only on the thread of its ``PollLoop``.
///
/// Sockets of one loop, and other actors on that loop, call each other without changing threads. Closing happens by
/// ``close()``, by the end of the loop or of the context, or when nobody retains the socket any more.
public actor Socket {
    /// What a socket does with messages.
    ///
    /// Kinds that need access control of their own making (XPUB in manual mode), that lock-step (REQ, REP) or that
    /// speak no ZMTP (STREAM) are not offered.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// Sends each message to one of its `pull` peers in turn.
        case push
        /// Receives from all its `push` peers, fairly.
        case pull
        /// Sends each message to all subscribed `sub` peers; drops it for those whose queue is full.
        case pub
        /// Receives what it has subscribed to.
        case sub
        /// Sends to and receives from its peers in turn, without waiting for answers.
        case dealer
        /// Knows each peer by a routing id, which is frame 0 of every message.
        case router
        /// Exclusively connected to one other `pair`.
        case pair
    }

    struct Receiver {
        let id: Int
        let limit: Int
        let continuation: CheckedContinuation<[Message], any Error>
    }

    struct Sender {
        let id: Int
        /// Nil: it only waits for room.
        let message: Message?
        let continuation: CheckedContinuation<Void, any Error>
    }

    /// What the socket does with messages.
    public nonisolated let kind: Kind

    /// How it was configured.
    public nonisolated let options: SocketOptions

    /// The thread it lives on.
    public nonisolated let loop: PollLoop

    /// The loop's thread as this actor's executor.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    /// Messages that a `router` socket discarded because their sender had chosen its own routing id.
    ///
    /// libzmq would let such a peer take another's place, or stop the process by choosing the id that the next peer is
    /// going to be given.
    public internal(set) var refusedMessageCount = 0

    // Set in init and given up in close(), always on the loop thread; nil means closed.
    var registration: Registration?
    var receivers: [Receiver] = []
    var senders: [Sender] = []
    var subscriptions: [[UInt8]: Int] = [:]
    var monitoring: Monitoring?
    /// Frames of the message received last, as a guess for the next one.
    var usualFrameCount = 2
    /// The user id seen last, so that the same one is not made into a string again.
    var lastUserID = ""
    /// The routing id seen last, for the same reason.
    var lastPeer = Frame("")
    /// How much memory the batch received last would have needed, as a guess for the next one.
    var usualBatchBytes = 0
    private var nextID = 0
    private var turn: UInt64 = 0
    private var turnShare = 0

    /// Opens a socket.
    /// - Parameters:
    ///   - kind: What it does with messages.
    ///   - loop: The thread it shall live on.
    ///   - options: Checked here; they cannot be changed later.
    /// - Throws: `invalidOption`, `closed` when the loop is shut down, or `system` when no further socket is possible.
    public init(_ kind: Kind, on loop: PollLoop, options: SocketOptions = SocketOptions()) async throws(ZeroMQError) {
        self.kind = kind
        self.options = options
        self.loop = loop
        try open()
    }

    deinit {
        monitoring?.events.finish()
        registration?.closeFromElsewhere()
    }

    /// Closes the socket; whoever waits in it gets `closed`.
    ///
    /// What is queued may still be sent for as long as `linger` says. Safe to call again.
    public func close() {
        guard let registration else { return }
        self.registration = nil
        stopMonitoring()
        registration.close()
        let (receivers, senders) = (self.receivers, self.senders)
        self.receivers = []
        self.senders = []
        for receiver in receivers {
            receiver.continuation.resume(throwing: ZeroMQError.closed(operation: "receive"))
        }
        for sender in senders { sender.continuation.resume(throwing: ZeroMQError.closed(operation: "send")) }
    }

    private func open() throws(ZeroMQError) {
        let registration = try loop.thread.open(kind.type)
        do {
            try options.apply(to: registration.handle, kind: kind)
        } catch {
            registration.close()
            throw error
        }
        registration.onReady = { [weak self] events in self?.assumeIsolated { $0.serve(events) } }
        registration.onStop = { [weak self] in self?.assumeIsolated { $0.close() } }
        self.registration = registration
    }

    /// The open socket, for a call that may change what the loop has to look at.
    func opened(for operation: @autoclosure () -> String) throws(ZeroMQError) -> Registration {
        guard let registration else { throw .closed(operation: operation()) }
        registration.touch()
        return registration
    }

    func makeID() -> Int {
        nextID += 1
        return nextID
    }

    /// How many more messages this turn of the loop has for this socket.
    var share: Int {
        get { turn == loop.thread.turn ? turnShare : PollLoop.messagesPerTurn }
        set {
            turn = loop.thread.turn
            turnShare = newValue
        }
    }

    /// Tells the loop what is waited for.
    func updateInterest() {
        var interest: Int16 = 0
        if !receivers.isEmpty { interest |= Int16(ZMQ_POLLIN) }
        if kind != .router, !senders.isEmpty { interest |= Int16(ZMQ_POLLOUT) }
        registration?.wait(for: interest, retryingSends: kind == .router && !senders.isEmpty)
    }

    /// Gives up the wait with this number, if it is still waiting.
    func cancel(_ id: Int) {
        if let index = receivers.firstIndex(where: { $0.id == id }) {
            receivers.remove(at: index).continuation.resume(throwing: CancellationError())
        } else if let index = senders.firstIndex(where: { $0.id == id }) {
            senders.remove(at: index).continuation.resume(throwing: CancellationError())
        }
        updateInterest()
    }

    private func serve(_ events: Int16) {
        if events & Int16(ZMQ_POLLIN) != 0 { serveReceivers() }
        if events & Int16(ZMQ_POLLOUT) != 0 { serveSenders() }
        updateInterest()
    }
}

extension Socket.Kind {
    var type: Int32 {
        switch self {
        case .push: ZMQ_PUSH
        case .pull: ZMQ_PULL
        case .pub: ZMQ_PUB
        case .sub: ZMQ_SUB
        case .dealer: ZMQ_DEALER
        case .router: ZMQ_ROUTER
        case .pair: ZMQ_PAIR
        }
    }
}
