import Exchange
import Schema
import ServiceKit
import TestSupport
import ZeroMQ

/// A publisher that says on the wire just what a test tells it to.
struct RawPublisher {
    let credentials: Credentials
    private let context: Context
    private let loop: PollLoop
    private let socket: Socket

    init(_ bus: RunningBus, as account: String = "operator") async throws {
        self.credentials = try bus.folder.account(try AccountName(account)).credentials()
        let connect = try ConnectFile.load(from: bus.folder.connectFile)
        self.context = try Context()
        self.loop = try PollLoop(self.context, name: "raw")
        let server = try CurvePublicKey(z85: connect.serverKey)
        let security = Security.curveClient(serverKey: server, keys: self.credentials.curve)
        self.socket = try await Socket(.dealer, on: self.loop, options: SocketOptions(security: security))
        try await self.socket.connect(connect.publish)
    }

    func close() async {
        await self.loop.shutdown()
        await self.context.close()
    }

    /// The four frames of an event, signed.
    func event(_ sequence: UInt64, _ bytes: [UInt8], key: String = "-", context: [UInt8] = []) throws -> [Frame] {
        let signature = try EventSignature.sign(bytes, with: self.credentials)
        return [
            Frame("\(sequence) \(key) -"), Frame(bytes),
            Frame("\(self.credentials.publicKey.id) \(signature)"), Frame(context),
        ]
    }

    /// Sends a publish and returns its answers, as many as asked for.
    func publish(_ events: [Frame], instance: String = "raw", answers: Int = 1) async throws -> [String] {
        try await self.send([Frame(Wire.publish), Frame(instance)] + events, answers: answers)
    }

    func send(_ frames: [Frame], answers: Int = 1) async throws -> [String] {
        try await self.socket.send(Message(frames))
        var lines: [String] = []
        while lines.count < answers {
            for message in try await self.socket.receive(upTo: 64) {
                lines += message.frames.dropFirst().map { $0.text ?? "" }
            }
        }
        return lines
    }
}

/// Runs `body` with a publisher that is closed afterwards.
func withRawPublisher(
    _ bus: RunningBus,
    as account: String = "operator",
    _ body: (RawPublisher) async throws -> Void
) async throws {
    let publisher = try await RawPublisher(bus, as: account)
    do { try await body(publisher) } catch {
        await publisher.close()
        throw error
    }
    await publisher.close()
}
