public import Logging
public import Schema
public import ZeroMQ

/// A question as a service sees it.
public struct Request: Sendable {
    /// The account that asks, proven by its key; nil for a guest.
    public let account: AccountName?
    /// For whom: the account itself, an account it may act for, or nil for a guest, who reads `public`.
    public let reader: AccountName?
    /// What is asked.
    public let verb: String
    /// The question's JSON.
    public let body: [UInt8]

    /// Makes a request.
    public init(account: AccountName?, reader: AccountName?, verb: String, body: [UInt8]) {
        self.account = account
        self.reader = reader
        self.verb = verb
        self.body = body
    }

    /// The question, decoded.
    /// - Throws: ``RequestRefusal`` `BAD_REQUEST` with the place and reason.
    public func decode<Question: Decodable>(_ type: Question.Type = Question.self) throws(RequestRefusal) -> Question {
        do { return try JSONText.decode(type, from: self.body, called: self.verb) } catch {
            throw RequestRefusal("BAD_REQUEST", error.description)
        }
    }
}

/// Answers one question with JSON, by the registry of the moment.
public typealias RequestHandler = @Sendable (Request, Registry) async throws -> [UInt8]

/// Answers one question with JSON and the frames that follow it.
public typealias AttachingRequestHandler = @Sendable (Request, Registry) async throws -> ([UInt8], [Frame])

/// Is told who was denied what; the verb has at most 32 characters.
public typealias DenialReport = @Sendable (_ peer: Peer?, _ verb: String) -> Void

/// Takes questions on a ROUTER socket and lets a handler answer them.
///
/// Who may ask is decided at the handshake and again at each question, by the registry of that moment.
public actor Responder {
    /// The most questions under way.
    private static let limit = 256
    /// The most bytes of a question's frame; it also bounds what a stranger can make the service hold.
    private static let questionBytes = 262_144

    /// The endpoint really bound.
    public nonisolated let endpoint: String
    private let socket: Socket
    private let registry: @Sendable () -> Registry
    private let handler: AttachingRequestHandler
    private let logger: Logger
    private let denied: DenialReport
    private var underWay = 0

    /// Binds the socket.
    ///
    /// - Parameters:
    ///   - endpoint: Where, such as `tcp://127.0.0.1:7703`.
    ///   - security: The exchange's server key, and the name of the service, which the ZAP handler sees.
    ///   - loop: The thread of the socket.
    ///   - registry: The registry of the moment.
    ///   - logger: Where it is told why a question could not be answered; the asker is told no more than that.
    ///   - denied: Is told of each question that was denied.
    ///   - handler: Answers.
    /// - Throws: ``ExchangeError/transport(_:)``, such as when the port is in use.
    public init(
        at endpoint: String,
        security: Security,
        on loop: PollLoop,
        registry: @escaping @Sendable () -> Registry,
        logger: Logger,
        denied: @escaping DenialReport = { _, _ in },
        handler: @escaping AttachingRequestHandler
    ) async throws(ExchangeError) {
        self.registry = registry
        self.logger = logger
        self.denied = denied
        self.handler = handler
        do {
            var options = SocketOptions(security: security)
            options.maximumMessageSize = Self.questionBytes
            self.socket = try await Socket(.router, on: loop, options: options)
            self.endpoint = try await self.socket.bind(endpoint)
        } catch { throw .transport(error.description) }
    }

    /// Answers until cancelled.
    public func run() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while !Task.isCancelled {
                for message in try await self.socket.receive(upTo: 64) {
                    guard self.underWay < Self.limit else {
                        await self.refuseIfThere(message, "BUSY", "the service has too many questions; ask again")
                        continue
                    }
                    self.underWay += 1
                    group.addTask {
                        await self.answer(message)
                        await self.finished()
                    }
                }
            }
        }
    }

    /// Ends every connection, so that each has to prove anew who it is.
    /// - Throws: As `Socket.rebind`; call it again then.
    public func rebind() async throws { try await self.socket.rebind(self.endpoint) }

    /// Closes the socket.
    public func close() async { await self.socket.close() }

    /// An asker that is gone meanwhile needs no answer.
    private func refuseIfThere(_ message: Message, _ code: String, _ sentence: String) async {
        _ = try? await self.refuse(message, RequestRefusal(code, sentence))
    }

    private func finished() { self.underWay -= 1 }

    private func answer(_ message: Message) async {
        let frames = message.frames
        guard frames.count == 6, frames[1].text == Wire.request else { return }
        do {
            do {
                let request = try self.request(message)
                let (body, attachments) = try await self.handler(request, self.registry())
                try await self.send(frames, "ok", Frame(body), attachments)
            } catch let refusal as RequestRefusal {
                if refusal.code == "DENIED" {
                    self.denied(message.userID.flatMap { Peer(userID: $0) }, String((frames[3].text ?? "").prefix(32)))
                }
                try await self.refuse(message, refusal)
            } catch let error where !(error is ZeroMQError) {
                self.logger.error(
                    "a question could not be answered",
                    metadata: ["verb": "\((frames[3].text ?? "").prefix(32))", "error": "\(error)"]
                )
                let sentence = "the service could not answer; the operator finds why in its log"
                try await self.refuse(message, RequestRefusal("FAILED", sentence))
            }
        } catch {
            // The asker is gone, or the socket is; nobody is left to tell.
        }
    }

    private func request(_ message: Message) throws(RequestRefusal) -> Request {
        let frames = message.frames
        let denied = RequestRefusal("DENIED", "this account may not ask that; ask the operator for a grant")
        let registry = self.registry()
        let now = Timestamp.now
        guard let peer = registry.peer(userID: message.userID, at: now), let verb = frames[3].text,
            let named = frames[4].text
        else { throw denied }
        var reader = peer.account
        if named != "*" {
            guard registry.has(.actFor, peer.account, at: now) else { throw denied }
            reader = named.isEmpty ? nil : try? AccountName(named)
            guard named.isEmpty || reader != nil else { throw denied }
        }
        return Request(account: peer.account, reader: reader, verb: verb, body: frames[5].bytes)
    }

    private func refuse(_ message: Message, _ refusal: RequestRefusal) async throws {
        guard message.frames.count == 6 else { return }
        try await self.send(message.frames, refusal.code, Frame(refusal.sentence))
    }

    private func send(_ frames: [Frame], _ status: String, _ body: Frame, _ attachments: [Frame] = []) async throws {
        let answer = [frames[0], Frame(Wire.answer), frames[2], Frame(status), body]
        _ = try await self.socket.trySend(Message(answer + attachments))
    }
}
