/// Decides who may connect to the CURVE servers of a context.
///
/// Whoever it has not explicitly allowed is refused: unknown keys, other mechanisms, malformed requests, and everybody
/// while it does not run. It stops when nobody retains it any more. Only a handshake asks it; to put out somebody
/// already connected, use ``Socket/rebind(_:)``.
public final class ZAPHandler: Sendable {
    private let loop: PollLoop
    private let responder: Responder
    private let task: Task<Void, Never>

    /// Starts answering, on a thread of its own.
    /// - Parameters:
    ///   - context: At most one handler runs in a context.
    ///   - authenticate: Called on the handler's thread for each handshake; must not block.
    /// - Throws: `system` with `EADDRINUSE` when one is running already, `closed`, or other cases of `system`.
    public init(
        _ context: Context,
        authenticate: @escaping @Sendable (ZAPRequest) -> ZAPDecision
    ) async throws(ZeroMQError) {
        let loop = try PollLoop(context, name: "zap")
        let responder = try await Responder(loop, authenticate)
        self.loop = loop
        self.responder = responder
        self.task = Task { await responder.run() }
    }

    deinit {
        task.cancel()
    }

    /// Stops answering; from then on every handshake with a CURVE server of the context is refused.
    public func close() async {
        await responder.stop()
        await loop.shutdown()
    }

    /// Shows with a real connection that a key nobody knows is refused.
    ///
    /// Call it before serving anybody. It binds a server on a port of 127.0.0.1 for a moment and connects to it with a
    /// random key.
    /// - Parameters:
    ///   - domain: The domain to ask for; one where `authenticate` does not allow just anybody.
    ///   - timeout: How long to wait for the refusal.
    /// - Throws: `refusalNotProven` when the key was let in or no refusal was seen in time; otherwise what kept the
    ///   sockets from working.
    public func proveRefusal(domain: String, within timeout: Duration = .seconds(5)) async throws {
        let serverKeys = CurveKeyPair.generate()
        let server = try await Socket(
            .pull,
            on: loop,
            options: SocketOptions(security: .curveServer(secretKey: serverKeys.secretKey, domain: domain))
        )
        let client = try await Socket(
            .push,
            on: loop,
            options: SocketOptions(security: .curveClient(serverKey: serverKeys.publicKey, keys: .generate()))
        )
        let outcome: Result<MonitorEvent.Kind?, any Error>
        do {
            let events = try await server.monitor()
            try await client.connect(server.bind("tcp://127.0.0.1:*"))
            outcome = .success(try await Self.firstVerdict(events, within: timeout))
        } catch {
            outcome = .failure(error)
        }
        await client.close()
        await server.close()
        switch try outcome.get() {
        case .handshakeFailed(.authentication(status: 300)): return
        case .handshakeSucceeded: throw ZeroMQError.refusalNotProven(reason: "a random key was let in")
        case .some(let other): throw ZeroMQError.refusalNotProven(reason: "the handshake ended with \(other)")
        case .none: throw ZeroMQError.refusalNotProven(reason: "nothing was decided within \(timeout)")
        }
    }

    private static func firstVerdict(
        _ events: AsyncStream<MonitorEvent>,
        within timeout: Duration
    ) async throws -> MonitorEvent.Kind? {
        try await withThrowingTaskGroup(of: MonitorEvent.Kind?.self) { group in
            group.addTask {
                for await event in events {
                    switch event.kind {
                    case .handshakeSucceeded, .handshakeFailed: return event.kind
                    default: continue
                    }
                }
                try Task.checkCancellation()
                return nil
            }
            group.addTask {
                try await Task.sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }
}

/// Answers authentication requests on the handler's thread.
private actor Responder {
    private let loop: PollLoop
    private let socket: Socket
    private let authenticate: @Sendable (ZAPRequest) -> ZAPDecision

    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    init(
        _ loop: PollLoop,
        _ authenticate: @escaping @Sendable (ZAPRequest) -> ZAPDecision
    ) async throws(ZeroMQError) {
        self.loop = loop
        self.authenticate = authenticate
        self.socket = try await Socket(.router, on: loop)
        try await socket.bindAsAuthenticator()
    }

    func run() async {
        // Ends by an error only: the socket is closed, or the handler has been given up.
        while let requests = try? await socket.receive(upTo: 64) {
            for request in requests { answer(request) }
        }
        await stop()
    }

    func stop() async {
        await socket.close()
    }

    private func answer(_ request: Message) {
        guard let reply = ZAPReply.message(to: request, authenticate: authenticate) else { return }
        // A peer that has gone meanwhile needs no answer, and one that gets none is refused when its time is up.
        _ = try? socket.assumeIsolated { try $0.trySend(reply) }
    }
}
