public import Schema
internal import ZeroMQ

/// That the bus has an event on disk.
public struct Receipt: Hashable, Sendable, Codable {
    /// The audience.
    public var audience: Audience
    /// Its position there.
    public var position: UInt64
    /// Whether the bus had it before.
    public var isDuplicate: Bool

    /// Makes a receipt.
    public init(audience: Audience, position: UInt64, isDuplicate: Bool) {
        self.audience = audience
        self.position = position
        self.isDuplicate = isDuplicate
    }
}

/// Publishes events and waits until the bus has them on disk.
///
/// An event that is not acknowledged is sent again, in order, until it is; the bus stores it once.
public actor Publisher {
    private struct Outstanding {
        var message: Message
        var sent: ContinuousClock.Instant
        var continuation: CheckedContinuation<Receipt, any Error>
    }

    /// The most events that may be under way.
    public static let window = 1_024
    /// After how long an event without an answer is sent again.
    private static let patience: Duration = .seconds(2)

    private let client: ExchangeClient
    private let socket: Socket
    private let instance = LogID.random().name
    private var sequence: UInt64 = 0
    private var outstanding: [UInt64: Outstanding] = [:]
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var work: Task<Void, Never>?

    /// Connects to the bus.
    /// - Throws: ``ExchangeError/transport(_:)``.
    public init(_ client: ExchangeClient) async throws(ExchangeError) {
        self.client = client
        do {
            self.socket = try await Socket(.dealer, on: client.loop, options: try client.options())
            try await self.socket.connect(client.connect.publish)
        } catch { throw .transport("\(error)") }
    }

    /// Gives up what is not acknowledged and closes the socket.
    public func close() async {
        self.work?.cancel()
        await self.socket.close()
        let outstanding = self.outstanding.values
        self.outstanding = [:]
        for one in outstanding { one.continuation.resume(throwing: ExchangeError.closed) }
        for continuation in self.waiting { continuation.resume() }
        self.waiting = []
    }

    /// Publishes one event; returns when it is durable.
    ///
    /// - Parameters:
    ///   - event: What to say.
    ///   - deduplicationKey: What marks the same content collected twice: at most 128 visible ASCII characters.
    ///   - isBackfill: Whether it is old news fetched late.
    ///   - context: With ingest, the lease and what to remember of the source.
    /// - Returns: That the event is durable, and where.
    /// - Throws: ``ExchangeError/refused(code:sentence:)`` when the bus will never take it, `CancellationError`.
    public func publish(
        _ event: Event,
        deduplicationKey: String? = nil,
        isBackfill: Bool = false,
        context: PublishContext? = nil
    ) async throws -> Receipt {
        while self.outstanding.count >= Self.window { await withCheckedContinuation { self.waiting.append($0) } }
        let bytes = event.json()
        guard bytes.count <= Event.maximumBytes else {
            throw ExchangeError.refused(
                code: "TOO_LARGE",
                sentence: "the event has \(bytes.count) bytes; publish a summary of at most 1 MiB with a link"
            )
        }
        let signature = try EventSignature.sign(bytes, with: self.client.credentials)
        self.sequence += 1
        let sequence = self.sequence
        let message = Message([
            Frame(Wire.publish), Frame(self.instance),
            Frame("\(sequence) \(deduplicationKey ?? "-") \(isBackfill ? "b" : "-")"),
            Frame(bytes),
            Frame("\(self.client.credentials.publicKey.id) \(signature)"),
            Frame(context.map { JSONText.encode($0) } ?? []),
        ])
        if self.work == nil { self.work = Task { await self.run() } }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                self.outstanding[sequence] = Outstanding(message: message, sent: .now, continuation: continuation)
                Task { await self.send(message) }
            }
        } onCancel: {
            Task { await self.finish(sequence, .failure(CancellationError())) }
        }
    }

    private func send(_ message: Message) async {
        do { try await self.socket.send(message) } catch {
            for sequence in Array(self.outstanding.keys) { self.finish(sequence, .failure(ExchangeError.closed)) }
        }
    }

    private func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.receive() }
            group.addTask { await self.sendAgain() }
        }
    }

    private func sendAgain() async {
        while (try? await Task.sleep(for: Self.patience)) != nil {
            let late = self.outstanding.filter { $0.value.sent.duration(to: .now) >= Self.patience }
            for (sequence, one) in late.sorted(by: { $0.key < $1.key }) {
                self.outstanding[sequence]?.sent = .now
                await self.send(one.message)
            }
        }
    }

    private func receive() async {
        while !Task.isCancelled, let messages = try? await self.socket.receive(upTo: 64) {
            for message in messages where message.frames.first?.text == Wire.acknowledgement {
                for frame in message.frames.dropFirst() { self.acknowledge(frame.text ?? "") }
            }
        }
    }

    private func acknowledge(_ line: String) {
        let words = line.split(separator: " ", maxSplits: 3)
        guard words.count >= 2, let sequence = UInt64(words[0]) else { return }
        switch words[1] {
        case "stored", "duplicate":
            guard words.count == 4, let audience = try? Audience(String(words[2])), let position = UInt64(words[3])
            else {
                return
            }
            let receipt = Receipt(audience: audience, position: position, isDuplicate: words[1] == "duplicate")
            self.finish(sequence, .success(receipt))
        // What may pass is sent again by and by; the caller's deadline decides how long.
        case "BUSY", "DISK_FULL": break
        default:
            let sentence = words.dropFirst(2).joined(separator: " ")
            self.finish(sequence, .failure(ExchangeError.refused(code: String(words[1]), sentence: sentence)))
        }
    }

    private func finish(_ sequence: UInt64, _ result: Result<Receipt, any Error>) {
        self.outstanding.removeValue(forKey: sequence)?.continuation.resume(with: result)
        if !self.waiting.isEmpty { self.waiting.removeFirst().resume() }
    }
}
