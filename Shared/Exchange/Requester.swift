internal import Schema
internal import ZeroMQ

/// Asks one service and matches answers to questions.
actor Requester {
    private let socket: Socket
    private let service: RequestService
    private let endpoint: String
    private var waiting: [UInt64: Question] = [:]
    private var next: UInt64 = 0
    /// Why nothing can be asked any more.
    private var end: ExchangeError?
    private var receiving: Task<Void, Never>?
    private var watching: Task<Void, Never>?

    private struct Question {
        var continuation: CheckedContinuation<Answer, any Error>
        /// What to say again when a lost connection was made anew.
        var again: Message?
        var resending: Task<Void, Never>?
    }

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
        self.watching?.cancel()
        await self.socket.close()
        self.fail(.closed)
    }

    // For whom: an account's name, nothing for a guest, `*` for the account itself.
    func ask(_ verb: String, reader: String, body: [UInt8], isRepeatable: Bool, timeout: Duration)
        async throws -> Answer
    {
        try self.start()
        self.next += 1
        let id = self.next
        let deadline = Task {
            try await Task.sleep(for: timeout)
            self.resume(id, .failure(ExchangeError.noAnswer(service: self.service.rawValue, endpoint: self.endpoint)))
        }
        defer { deadline.cancel() }
        let message = Message([Wire.request, String(id), verb, reader].map { Frame($0) } + [Frame(body)])
        // It runs once this actor waits below, and ends with the wait: a question given up is not asked later.
        let sending = Task { await self.send(message, id) }
        defer { sending.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                self.waiting[id] = Question(continuation: $0, again: isRepeatable ? message : nil)
            }
        } onCancel: {
            Task { await self.resume(id, .failure(CancellationError())) }
        }
    }

    private func start() throws {
        if let end = self.end { throw end }
        guard self.receiving == nil else { return }
        self.receiving = Task { await self.receive() }
        self.watching = Task { await self.watch() }
    }

    private func send(_ message: Message, _ id: UInt64) async {
        do { try await self.socket.send(message) } catch ZeroMQError.closed {
            self.resume(id, .failure(ExchangeError.closed))
        } catch is CancellationError {
            // It ended, or is sent by another connection.
        } catch {
            self.resume(id, .failure(ExchangeError.transport("\(error)")))
        }
    }

    private func resume(_ id: UInt64, _ result: Result<Answer, any Error>) {
        guard let question = self.waiting.removeValue(forKey: id) else { return }
        question.resending?.cancel()
        question.continuation.resume(with: result)
    }

    private func fail(_ error: ExchangeError) {
        self.end = error
        for id in Array(self.waiting.keys) { self.resume(id, .failure(error)) }
    }

    private func receive() async {
        while !Task.isCancelled {
            do {
                for message in try await self.socket.receive(upTo: 64) { self.accept(message.frames) }
            } catch is CancellationError {
                return
            } catch ZeroMQError.closed {
                return self.fail(.closed)
            } catch {
                return self.fail(.transport("\(error)"))
            }
        }
    }

    /// Asks again what a lost connection may have lost, as soon as there is another one.
    private func watch() async {
        // Where libzmq cannot tell, the time for the answer ends.
        guard let events = try? await self.socket.monitor() else { return }
        var isLost = false
        for await event in events {
            if event.kind == .disconnected { isLost = true }
            guard event.kind == .handshakeSucceeded, isLost else { continue }
            isLost = false
            for (id, question) in Array(self.waiting) {
                guard let message = question.again else { continue }
                question.resending?.cancel()
                self.waiting[id]?.resending = Task { await self.send(message, id) }
            }
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
