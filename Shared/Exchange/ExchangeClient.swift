public import Schema
public import ZeroMQ

/// A program's connection to an exchange, as one account; one a process.
public final class ExchangeClient: Sendable {
    /// Where the exchange is.
    public let connect: ConnectFile
    /// Who this program is.
    public let credentials: Credentials
    let context: Context
    package let loop: PollLoop
    private let ownsContext: Bool
    private let omissions: Omissions
    private let requesters: Requesters

    /// Makes the connection's thread; sockets connect when they are first used.
    ///
    /// - Parameters:
    ///   - connect: Where the exchange is.
    ///   - credentials: The account and its keys.
    ///   - context: The process's ZeroMQ context, if it has one already.
    /// - Throws: ``ExchangeError/transport(_:)`` when libzmq refuses.
    public convenience init(
        _ connect: ConnectFile,
        as credentials: Credentials,
        in context: Context? = nil
    ) throws(ExchangeError) {
        try self.init(connect, as: credentials, in: context, omitting: [])
    }

    package init(
        _ connect: ConnectFile,
        as credentials: Credentials,
        in context: Context? = nil,
        omitting omissions: Omissions
    ) throws(ExchangeError) {
        self.connect = connect
        self.credentials = credentials
        do {
            self.context = try context ?? Context()
            self.loop = try PollLoop(self.context, name: "exchange")
        } catch { throw .transport("\(error)") }
        self.ownsContext = context == nil
        self.omissions = omissions
        self.requesters = Requesters()
    }

    /// Closes every socket and ends the thread.
    public func close() async {
        await self.requesters.close()
        await self.loop.shutdown()
        if self.ownsContext { await self.context.close() }
    }

    /// Asks a service.
    ///
    /// - Parameters:
    ///   - service: Whom.
    ///   - verb: What.
    ///   - question: The body.
    ///   - isRepeatable: Whether asking twice does nothing else than asking once. It is then asked again as soon as a
    ///     connection that was lost is made anew.
    ///   - reader: For whom: by default the account itself; `.guest` or another account needs the role `act-for`.
    ///   - timeout: How long to wait.
    /// - Returns: The answer.
    /// - Throws: ``ExchangeError``, or `CancellationError`.
    public func request<Question: Encodable & Sendable, Answer: Decodable & Sendable>(
        _ service: RequestService,
        _ verb: String,
        _ question: Question,
        isRepeatable: Bool = false,
        for reader: Reader = .oneself,
        timeout: Duration = .seconds(5)
    ) async throws -> Answer {
        let body = JSONText.encode(question)
        let answer = try await self.ask(
            service,
            verb,
            body,
            isRepeatable: isRepeatable,
            for: reader,
            timeout: timeout
        )
        do { return try JSONText.decode(Answer.self, from: answer.body, called: "the answer") } catch {
            throw ExchangeError.malformed(what: error.description)
        }
    }

    /// For whom a request is made.
    public enum Reader: Hashable, Sendable {
        /// The account that asks.
        case oneself
        /// Someone without an account, who reads `public`.
        case guest
        /// Another account.
        case account(AccountName)

        var frame: String {
            switch self {
            case .oneself: "*"
            case .guest: ""
            case .account(let name): name.name
            }
        }
    }

    func ask(
        _ service: RequestService,
        _ verb: String,
        _ body: [UInt8],
        isRepeatable: Bool = false,
        for reader: Reader = .oneself,
        timeout: Duration
    ) async throws -> Requester.Answer {
        let requester = try await self.requesters.requester(of: service) {
            let address = try self.connect.endpoint(of: service)
            return try await Requester(
                service,
                endpoint: address.endpoint,
                options: try self.options(server: address.serverKey),
                loop: self.loop
            )
        }
        return try await requester.ask(
            verb,
            reader: reader.frame,
            body: body,
            isRepeatable: isRepeatable,
            timeout: timeout
        )
    }

    /// Asks for one page of a replay; its records stand one after the other in the frames.
    ///
    /// - Throws: ``ExchangeError``, or `CancellationError`.
    package func page(_ question: ReplayQuestion) async throws -> (answer: ReplayAnswer, records: [Frame]) {
        let answer = try await self.ask(
            .bus,
            "replay",
            JSONText.encode(question),
            isRepeatable: true,
            timeout: .seconds(10)
        )
        let page = try JSONText.decode(ReplayAnswer.self, from: answer.body, called: "the end of a page")
        return (page, answer.attachments)
    }

    /// Whether events are signed at all.
    var isSigned: Bool { !self.omissions.contains(.signatures) }

    /// The key id and signature of an event's bytes.
    package func signature(of event: [UInt8]) throws(ExchangeError) -> (keyID: String, signature: String) {
        guard !self.omissions.contains(.signatures) else { return ("-", "-") }
        return (self.credentials.publicKey.id, try EventSignature.sign(event, with: self.credentials))
    }

    /// For a socket that connects to the bus, or to the server with another key.
    package func options(server: String? = nil) throws(ExchangeError) -> SocketOptions {
        do {
            var options = SocketOptions()
            if !self.omissions.contains(.encryption) {
                let serverKey = try CurvePublicKey(z85: server ?? self.connect.serverKey)
                options.security = .curveClient(serverKey: serverKey, keys: self.credentials.curve)
            }
            // What was given up while the bus was away is not said when it is back.
            options.immediate = true
            // Answers of the bus, which has proven its key, such as all that it remembers of a host's sources.
            options.maximumMessageSize = 17 * 1_048_576
            return options
        } catch { throw .file(path: "connect.json", reason: "serverKey is no CURVE key of 40 characters") }
    }
}

/// The sockets on which questions are asked, one a service.
private actor Requesters {
    private var requesters: [RequestService: Task<Requester, any Error>] = [:]

    func requester(
        of service: RequestService,
        make: @escaping @Sendable () async throws -> Requester
    ) async throws -> Requester {
        if let requester = self.requesters[service] { return try await requester.value }
        let task = Task { try await make() }
        self.requesters[service] = task
        return try await task.value
    }

    func close() async {
        for task in self.requesters.values { if let requester = try? await task.value { await requester.close() } }
        self.requesters = [:]
    }
}
