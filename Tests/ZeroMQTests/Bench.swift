import Glibc
import Synchronization
import Testing
import ZeroMQ

/// How two sockets of a test reach each other.
enum Transport: String, CaseIterable, Sendable {
    case tcp, ipc, inproc
}

/// A context with a loop and, where there are keys, somebody who lets the bench's client in.
struct Bench: Sendable {
    static let domain = "bench"
    private static let counter = Atomic<Int>(0)

    let context: Context
    let loop: PollLoop
    let serverKeys = CurveKeyPair.generate()
    let clientKeys = CurveKeyPair.generate()

    /// Runs `body`, closes the context, and fails the test when a socket is still open then.
    static func run(_ body: (Bench) async throws -> Void) async throws {
        let bench = try Bench()
        let known = bench.clientKeys.publicKey
        let handler = try await ZAPHandler(bench.context) { $0.publicKey == known ? .allow(userID: "client") : .deny }
        do {
            try await body(bench)
        } catch {
            await bench.context.close()
            throw error
        }
        await bench.context.close()
        withExtendedLifetime(handler) {}
        #expect(bench.context.openSocketCount == 0)
        #expect(!bench.context.hasAuthenticator)
    }

    init() throws {
        context = try Context()
        loop = try PollLoop(context, name: "bench")
    }

    /// An endpoint that nothing else uses; to be bound, and connected to as it was bound.
    static func endpoint(_ transport: Transport) -> String {
        let number = counter.add(1, ordering: .relaxed).newValue
        return switch transport {
        case .tcp: "tcp://127.0.0.1:*"
        case .ipc: "ipc://@zeromq-tests-\(getpid())-\(number)"
        case .inproc: "inproc://bench-\(number)"
        }
    }

    func serverOptions(_ transport: Transport) -> SocketOptions {
        guard transport == .tcp else { return SocketOptions() }
        return SocketOptions(security: .curveServer(secretKey: serverKeys.secretKey, domain: Self.domain))
    }

    func clientOptions(_ transport: Transport) -> SocketOptions {
        guard transport == .tcp else { return SocketOptions() }
        return SocketOptions(security: .curveClient(serverKey: serverKeys.publicKey, keys: clientKeys))
    }

    /// Two sockets, the first bound and the second connected to it.
    func pair(
        _ server: Socket.Kind,
        _ client: Socket.Kind,
        over transport: Transport,
        on loop: PollLoop? = nil,
        configure: (inout SocketOptions) -> Void = { _ in }
    ) async throws -> (server: Socket, client: Socket, endpoint: String) {
        var options = (server: serverOptions(transport), client: clientOptions(transport))
        configure(&options.server)
        configure(&options.client)
        let server = try await Socket(server, on: loop ?? self.loop, options: options.server)
        let endpoint = try await server.bind(Self.endpoint(transport))
        let client = try await Socket(client, on: loop ?? self.loop, options: options.client)
        try await client.connect(endpoint)
        return (server, client, endpoint)
    }
}

extension Message {
    init(_ texts: String...) {
        self.init(texts.map { Frame($0) })
    }

    var texts: [String?] { frames.map(\.text) }
}

extension Socket {
    /// Receives exactly so many messages.
    func receive(exactly count: Int) async throws -> [Message] {
        var messages: [Message] = []
        while messages.count < count { messages += try await receive(upTo: count - messages.count) }
        return messages
    }

    /// Sends until there is no room; returns how many messages went in.
    func fill(with message: (Int) -> Message) throws -> Int {
        var count = 0
        while try trySend(message(count)) { count += 1 }
        return count
    }
}

/// Waits for the first event that `body` accepts.
func first<Result>(
    in events: AsyncStream<MonitorEvent>,
    _ body: (MonitorEvent) -> Result?
) async throws -> Result {
    for await event in events {
        if let result = body(event) { return result }
    }
    throw StreamEnded()
}

struct StreamEnded: Error {}

/// Something that becomes true, for any thread.
final class Flag: Sendable {
    private let value = Atomic<Bool>(false)

    var isSet: Bool { value.load(ordering: .acquiring) }

    func set() { value.store(true, ordering: .releasing) }
}
