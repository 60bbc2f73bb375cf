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
        var message: @Sendable (UInt64) -> Message
        /// When it was sent last; nil while it waits for the connection.
        var sent: ContinuousClock.Instant?
        var sending: Task<Void, Never>
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
    private var turn: UInt64 = 0
    private var waiting: [(turn: UInt64, continuation: CheckedContinuation<Void, any Error>)] = []
    private var isClosed = false
    /// Everything was sent again because of a gap, and nothing was settled since.
    private var hasFilledGap = false
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
        self.isClosed = true
        self.work?.cancel()
        await self.socket.close()
        for sequence in Array(self.outstanding.keys) { self.finish(sequence, .failure(ExchangeError.closed)) }
        let waiting = self.waiting
        self.waiting = []
        for one in waiting { one.continuation.resume(throwing: ExchangeError.closed) }
    }

    /// Publishes one event; returns when it is durable.
    ///
    /// - Parameters:
    ///   - event: What to say.
    ///   - deduplicationKey: What marks the same content collected twice: at most 128 visible ASCII characters.
    ///   - isBackfill: Whether it is old news fetched late.
    ///   - context: With ingest, the lease and what to remember of the source.
    /// - Returns: That the event is durable, and where.
    /// - Throws: ``ExchangeError/refused(code:sentence:)`` when the bus will never take it, `CancellationError`; one
    ///   that was cancelled before it was sent is never sent.
    public func publish(
        _ event: Event,
        deduplicationKey: String? = nil,
        isBackfill: Bool = false,
        context: PublishContext? = nil
    ) async throws -> Receipt {
        while self.room <= 0 { try await self.waitForRoom() }
        guard !self.isClosed else { throw ExchangeError.closed }
        try Task.checkCancellation()
        let bytes = event.json()
        guard bytes.count <= Event.maximumBytes else {
            throw ExchangeError.refused(
                code: "TOO_LARGE",
                sentence: "the event has \(bytes.count) bytes; publish a summary of at most 1 MiB with a link"
            )
        }
        self.sequence += 1
        let sequence = self.sequence
        let (keyID, signature) = try self.client.signature(of: bytes)
        let instance = self.instance
        let message = { @Sendable (from: UInt64) in
            var frame: [UInt8] = []
            PublishMessage.Head(instance: instance, epoch: 1, from: from, count: 1).write(to: &frame)
            PublishMessage.write(
                sequence: sequence,
                deduplicationKey: deduplicationKey,
                isBackfill: isBackfill,
                keyID: keyID,
                signature: signature,
                context: context.map { JSONText.encode($0) } ?? [],
                event: bytes,
                to: &frame
            )
            return Message([Frame(frame)])
        }
        if self.work == nil { self.work = Task { await self.run() } }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                self.outstanding[sequence] = Outstanding(
                    message: message,
                    sending: self.sending(message, sequence),
                    continuation: continuation
                )
            }
        } onCancel: {
            Task { await self.finish(sequence, .failure(CancellationError())) }
        }
    }

    /// How many more may be under way: the bus remembers a bounded span of sequences, so the oldest that is not
    /// acknowledged holds back what is too far ahead of it.
    private var room: Int {
        let span = self.outstanding.keys.min().map { Int(self.sequence - $0) + 1 } ?? 0
        return Self.window - max(self.outstanding.count, span)
    }

    private func waitForRoom() async throws {
        self.turn += 1
        let turn = self.turn
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { self.waiting.append((turn, $0)) }
        } onCancel: {
            Task { await self.stopWaiting(turn) }
        }
    }

    private func stopWaiting(_ turn: UInt64) {
        guard let index = self.waiting.firstIndex(where: { $0.turn == turn }) else { return }
        self.waiting.remove(at: index).continuation.resume(throwing: CancellationError())
    }

    /// Sends, which the end of the wait for the receipt ends too.
    private func sending(
        _ message: @escaping @Sendable (UInt64) -> Message,
        _ sequence: UInt64
    ) -> Task<Void, Never> {
        Task {
            do {
                try await self.socket.send(message(self.outstanding.keys.min() ?? sequence))
                self.outstanding[sequence]?.sent = .now
            } catch is CancellationError {
                // Nobody waits for it any more.
            } catch {
                self.finish(sequence, .failure(ExchangeError.closed))
            }
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
            for (sequence, one) in self.outstanding.sorted(by: { $0.key < $1.key }) {
                guard let sent = one.sent, sent.duration(to: .now) >= Self.patience else { continue }
                self.outstanding[sequence]?.sent = nil
                self.outstanding[sequence]?.sending = self.sending(one.message, sequence)
            }
        }
    }

    private func receive() async {
        while !Task.isCancelled, let messages = try? await self.socket.receive(upTo: 64) {
            for message in messages {
                for line in (message.frames.first?.text ?? "").split(separator: "\n").dropFirst() {
                    self.acknowledge(line)
                }
            }
        }
    }

    private func acknowledge(_ line: Substring) {
        let words = line.split(separator: " ", maxSplits: 4)
        guard words.count >= 3, let first = UInt64(words[0]), let last = UInt64(words[1]), last >= first,
            last - first < 1_024
        else { return }
        switch words[2] {
        case "stored", "duplicate":
            guard words.count == 5, let audience = try? Audience(String(words[3])), let position = UInt64(words[4])
            else { return }
            for sequence in first...last {
                let receipt = Receipt(
                    audience: audience,
                    position: position + sequence - first,
                    isDuplicate: words[2] == "duplicate"
                )
                self.finish(sequence, .success(receipt))
            }
        // What may pass is sent again by and by; the caller's deadline decides how long.
        case "BUSY", "DISK_FULL": break
        // All that were under way are answered so; sending everything again for each would never end.
        case "SEQUENCE_GAP" where self.hasFilledGap: break
        case "SEQUENCE_GAP":
            self.hasFilledGap = true
            for (sequence, one) in self.outstanding.sorted(by: { $0.key < $1.key }) {
                self.outstanding[sequence]?.sent = nil
                self.outstanding[sequence]?.sending = self.sending(one.message, sequence)
            }
        default:
            let sentence = words.dropFirst(3).joined(separator: " ")
            for sequence in first...last {
                self.finish(sequence, .failure(ExchangeError.refused(code: String(words[2]), sentence: sentence)))
            }
        }
    }

    private func finish(_ sequence: UInt64, _ result: Result<Receipt, any Error>) {
        guard let one = self.outstanding.removeValue(forKey: sequence) else { return }
        one.sending.cancel()
        self.hasFilledGap = false
        one.continuation.resume(with: result)
        let next = self.waiting.prefix(max(1, self.room))
        self.waiting.removeFirst(next.count)
        for one in next { one.continuation.resume() }
    }
}
