import Exchange
import Schema
import ServiceKit
import TestSupport
import Testing
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

    /// An event as it stands in a message, signed.
    func event(
        _ sequence: UInt64,
        _ bytes: [UInt8],
        key: String? = nil,
        keyID: String? = nil,
        signature: String? = nil,
        context: [UInt8] = []
    ) throws -> RawEvent {
        var entry: [UInt8] = []
        PublishMessage.write(
            sequence: sequence,
            deduplicationKey: key,
            isBackfill: false,
            keyID: keyID ?? self.credentials.publicKey.id,
            signature: try signature ?? EventSignature.sign(bytes, with: self.credentials),
            context: context,
            event: bytes,
            to: &entry
        )
        return RawEvent(sequence: sequence, bytes: entry)
    }

    /// Sends a publish and returns its answer's lines, as many as asked for; otherwise the first event is the lowest that
    /// is not settled.
    func publish(
        _ events: RawEvent...,
        instance: String = "raw",
        epoch: UInt64 = 1,
        from: UInt64? = nil,
        answers: Int = 1
    ) async throws -> [String] {
        try await self.publish(events, instance: instance, epoch: epoch, from: from, answers: answers)
    }

    func publish(
        _ events: [RawEvent],
        instance: String = "raw",
        epoch: UInt64 = 1,
        from: UInt64? = nil,
        answers: Int = 1
    ) async throws -> [String] {
        var message: [UInt8] = []
        PublishMessage.Head(
            instance: instance,
            epoch: epoch,
            from: from ?? events.first?.sequence ?? 1,
            count: events.count
        ).write(to: &message)
        for event in events { message += event.bytes }
        return try await self.send([Frame(message)], answers: answers, head: "K1 \(instance) \(epoch)")
    }

    /// Sends frames and returns the lines of the answers, each of which must have this head.
    func send(_ frames: [Frame], answers: Int = 1, head: String? = "K1 - 0") async throws -> [String] {
        try await self.socket.send(Message(frames))
        var lines: [String] = []
        while lines.count < answers {
            for message in try await self.socket.receive(upTo: 64) {
                #expect(message.frames.count == 1)
                let text = message.frames.first?.text ?? ""
                #expect(head.map { text.hasPrefix("\($0)\n") } ?? true, "\(text)")
                #expect(text.hasSuffix("\n"))
                lines += text.split(separator: "\n").dropFirst().map(String.init)
            }
        }
        return lines
    }
}

/// An event as it stands in a message.
struct RawEvent {
    var sequence: UInt64
    var bytes: [UInt8]
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
