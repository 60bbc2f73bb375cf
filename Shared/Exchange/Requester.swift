internal import Schema
internal import ZeroMQ

/// Asks one service and matches answers to questions.
actor Requester {
    private let socket: Socket
    private let service: RequestService
    private let endpoint: String
    private var waiting: [UInt64: CheckedContinuation<Answer, any Error>] = [:]
    private var next: UInt64 = 0
    private var receiving: Task<Void, Never>?

    /// An answer's body and attachments.
    struct Answer: Sendable {
        var body: [UInt8]
        var attachments: [Frame]
    }

    init(_ service: RequestService, endpoint: String, options: SocketOptions, loop: PollLoop)
        async throws(ExchangeError)
    {
        self.service = service
        self.endpoint = endpoint
        do {
            self.socket = try await Socket(.dealer, on: loop, options: options)
            try await self.socket.connect(endpoint)
        } catch { throw .transport(error.description) }
    }

    func close() async {
        self.receiving?.cancel()
        await self.socket.close()
        for continuation in self.waiting.values { continuation.resume(throwing: ExchangeError.closed) }
        self.waiting = [:]
    }

    // For whom: an account's name, nothing for a guest, `*` for the account itself.
    func ask(_ verb: String, reader: String, body: [UInt8], timeout: Duration) async throws -> Answer {
        if self.receiving == nil { self.receiving = Task { await self.receive() } }
        self.next += 1
        let id = self.next
        let deadline = Task {
            try await Task.sleep(for: timeout)
            self.resume(id, .failure(ExchangeError.noAnswer(service: self.service.rawValue, endpoint: self.endpoint)))
        }
        defer { deadline.cancel() }
        let message = Message([Wire.request, String(id), verb, reader].map { Frame($0) } + [Frame(body)])
        // It runs once this actor waits below, and ends with the wait: a question given up is not asked later.
        let sending = Task {
            do { try await self.socket.send(message) } catch ZeroMQError.closed {
                self.resume(id, .failure(ExchangeError.closed))
            } catch {
                self.resume(id, .failure(ExchangeError.transport("\(error)")))
            }
        }
        defer { sending.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { self.waiting[id] = $0 }
        } onCancel: {
            Task { await self.resume(id, .failure(CancellationError())) }
        }
    }

    private func resume(_ id: UInt64, _ result: Result<Answer, any Error>) {
        self.waiting.removeValue(forKey: id)?.resume(with: result)
    }

    private func receive() async {
        while !Task.isCancelled, let messages = try? await self.socket.receive(upTo: 64) {
            for message in messages { self.accept(message.frames) }
        }
    }

    private func accept(_ frames: [Frame]) {
        guard frames.count >= 4, frames[0].text == Wire.answer, let id = frames[1].text.flatMap(UInt64.init) else {
            return
        }
        if frames[2].text == "ok" {
            self.resume(id, .success(Answer(body: frames[3].bytes, attachments: Array(frames[4...]))))
        } else {
            let refusal = ExchangeError.refused(code: frames[2].text ?? "", sentence: frames[3].text ?? "")
            self.resume(id, .failure(refusal))
        }
    }
}
