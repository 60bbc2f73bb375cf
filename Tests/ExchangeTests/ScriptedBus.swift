import Crypto
import Exchange
import Foundation
import Logging
import Schema
import Synchronization
import ZeroMQ

/// The other end of the wire, on real sockets with real keys, saying just what a test wants it to say.
final class ScriptedBus: Sendable {
    struct Stored {
        var stream: StreamName
        var sequence: UInt64
        var bytes: [UInt8]
    }

    /// The script, which the bus and the test both change.
    final class SharedScript: Sendable {
        private let script = Mutex(Script())

        func withLock<Result: Sendable>(_ body: (inout Script) throws -> sending Result) rethrows -> Result {
            try self.script.withLock { script in try body(&script) }
        }
    }

    /// What there is to be read, and what was asked.
    struct Script {
        var log = LogID.random()
        var starts: UInt64 = 1
        /// By position, from 1.
        var records: [Stored] = []
        /// How many records a page has.
        var pageSize = 1_024
        var replays = 0
        /// How many questions are to be left without an answer, as by a bus that is killed.
        var unanswered = 0
        /// How many of the first records have left.
        var trimmed = 0
        /// Key id and signature by position, where they are not those of nobody.
        var signatures: [Int: (keyID: String, signature: String)] = [:]
        /// The keys that are known, and how often was asked for any.
        var keys: [SigningKey] = []
        var keyQuestions = 0
    }

    let script = SharedScript()
    let publishing: Socket
    private let context: Context
    private let loop: PollLoop
    private let gatekeeper: ZAPHandler
    private let live: Socket
    private let responder: Responder
    private let answering: Task<Void, any Error>
    private let connect: ConnectFile
    private let credentials: Credentials

    init(highWaterMark: Int = 1_000) async throws {
        let context = try Context()
        let account = try AccountName("reader")
        let credentials = Credentials.generate(account: account)
        let registry = Registry(accounts: [account: Account(keys: [credentials.publicKey])])
        self.context = context
        self.credentials = credentials
        self.gatekeeper = try await ZAPHandler(context) { _ in .allow(userID: "\(account) \(credentials.publicKey.id)")
        }
        self.loop = try PollLoop(context, name: "scripted")
        let server = CurveKeyPair.generate()
        var options = SocketOptions(security: .curveServer(secretKey: server.secretKey, domain: "test"))
        options.sendHighWaterMark = highWaterMark
        self.live = try await Socket(.pub, on: self.loop, options: options)
        self.publishing = try await Socket(.router, on: self.loop, options: options)
        let script = self.script
        self.responder = try await Responder(
            at: "tcp://127.0.0.1:*",
            security: .curveServer(secretKey: server.secretKey, domain: "test"),
            on: self.loop,
            registry: { registry },
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
            handler: { request, _ in
                let isAnswered = script.withLock { script in
                    defer { script.unanswered = max(0, script.unanswered - 1) }
                    return script.unanswered == 0
                }
                guard isAnswered else { throw ZeroMQError.closed(operation: "test") }
                return switch request.verb {
                case "welcome": (JSONText.encode(script.withLock { $0.welcome }), [])
                case "replay": try script.withLock { try $0.page(try request.decode()) }
                case "keys": try script.withLock { (JSONText.encode($0.answer(try request.decode())), []) }
                case "silence": throw ZeroMQError.closed(operation: "test")
                default: throw RequestRefusal("NOT_FOUND", "there is no \(request.verb)")
                }
            }
        )
        let responder = self.responder
        self.answering = Task { try await responder.run() }
        self.connect = ConnectFile(
            serverKey: server.publicKey.z85,
            publish: try await self.publishing.bind("tcp://127.0.0.1:*"),
            replay: self.responder.endpoint,
            services: ["indexing": .init(endpoint: "tcp://127.0.0.1:1", serverKey: server.publicKey.z85)],
            live: [.public: try await self.live.bind("tcp://127.0.0.1:*")]
        )
    }

    /// A client; it publishes to another port than the bus's when given one.
    func client(publishingTo endpoint: String? = nil) throws -> ExchangeClient {
        var connect = self.connect
        if let endpoint { connect.publish = endpoint }
        return try ExchangeClient(connect, as: self.credentials)
    }

    /// Writes what an account gets into a folder.
    func enter(_ folder: String) throws {
        try self.connect.write(to: AccountFolder(folder).connectFile)
        try self.credentials.write(to: AccountFolder(folder).keyFile)
    }

    /// Ends every connection on which questions are asked.
    func cutQuestions() async throws { try await self.responder.rebind() }

    func close() async {
        await self.responder.close()
        await self.publishing.close()
        await self.live.close()
        _ = await self.answering.result
        await self.gatekeeper.close()
        await self.loop.shutdown()
        await self.context.close()
    }

    /// Stores a record, and sends it live unless it is to be lost.
    func add(_ topic: String, bytes: Int = 10, isLost: Bool = false) async throws {
        try await self.add(topic, content: [UInt8](repeating: 0x61, count: bytes), isLost: isLost)
    }

    /// Stores a record of this content, and sends it live unless it is to be lost.
    func add(_ topic: String, content: [UInt8], isLost: Bool = false) async throws {
        let stream = StreamName(isExercise: false, topic: try Topic(topic), agency: try AgencyID("us.nasa"))
        let record = self.script.withLock { script in
            let sequence = script.heads(upTo: script.records.count)[stream.topicView] ?? 0
            script.records.append(Stored(stream: stream, sequence: sequence + 1, bytes: content))
            return script.record(script.records.count)
        }
        guard !isLost else { return }
        _ = try await self.live.trySend(Message([Frame(record.bytes)]))
    }

    /// Announces the heads once, of this journal or as one that was there before.
    func announce(seconds: Int64 = 0, as log: LogID? = nil) async throws {
        let heads = self.script.withLock { script in
            Heads(
                audience: .public,
                position: UInt64(script.records.count),
                time: Timestamp(milliseconds: seconds * 1_000),
                log: log ?? script.log,
                starts: script.starts,
                streams: script.heads(upTo: script.records.count)
            )
        }
        _ = try await self.live.trySend(Message([Frame(heads.bytes)]))
    }

    /// Announces the heads again and again, as a bus does, while `body` runs.
    func announcing<Result: Sendable>(_ body: @Sendable () async throws -> Result) async throws -> Result {
        let ticking = Task {
            while true {
                try await self.announce()
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        defer { ticking.cancel() }
        return try await body()
    }
}

extension ScriptedBus.Script {
    fileprivate var welcome: Welcome {
        Welcome(heads: Cursor(log: self.log, positions: [.public: UInt64(self.records.count)]), starts: self.starts)
    }

    fileprivate mutating func answer(_ question: KeysQuestion) -> KeysAnswer {
        self.keyQuestions += 1
        return KeysAnswer(keys: self.keys.filter { question.ids.contains($0.id) })
    }

    fileprivate func heads(upTo position: Int) -> [String: UInt64] {
        self.records[..<position].reduce(into: [:]) { $0[$1.stream.topicView] = $1.sequence }
    }

    fileprivate func record(_ position: Int) -> Record {
        let stored = self.records[position - 1]
        let header = RecordHeader(
            audience: .public,
            sequence: stored.sequence,
            position: UInt64(position),
            time: Timestamp(milliseconds: 0),
            log: self.log
        )
        return Record(
            stream: stored.stream.topicView,
            header: header,
            keyID: self.signatures[position]?.keyID ?? "key",
            signature: self.signatures[position]?.signature ?? "\(position)",
            event: stored.bytes
        )
    }

    fileprivate mutating func page(_ question: ReplayQuestion) throws -> ([UInt8], [Frame]) {
        self.replays += 1
        var start = 0
        switch question.start {
        case .cursor(let cursor): start = cursor.log == self.log ? min(Int(cursor[.public]), self.records.count) : 0
        case .latest: start = self.records.count
        default: break
        }
        let isTold = start < self.trimmed && question.start != .earliest
        start = max(start, self.trimmed)
        let end = min(self.records.count, start + min(self.pageSize, question.messages))
        var records: [UInt8] = []
        for position in (start..<end).map({ $0 + 1 }) {
            let topic = self.records[position - 1].stream.topic
            guard question.patterns.contains(where: { $0.matches(topic) }) else { continue }
            self.record(position).write(to: &records)
        }
        var answer = ReplayAnswer(
            cursor: Cursor(log: self.log, positions: [.public: UInt64(end)]),
            complete: end == self.records.count
        )
        if answer.complete { answer.heads = [.public: self.heads(upTo: end)] }
        if isTold { answer.trimmed = [.public: UInt64(self.trimmed + 1)] }
        return (JSONText.encode(answer), records.isEmpty ? [] : [Frame(records)])
    }
}

/// Runs `body` with a scripted bus and a client of it, both closed afterwards.
func withScriptedBus(
    highWaterMark: Int = 1_000,
    _ body: (ScriptedBus, ExchangeClient) async throws -> Void
) async throws {
    let bus = try await ScriptedBus(highWaterMark: highWaterMark)
    let client = try bus.client()
    do { try await body(bus, client) } catch {
        await client.close()
        await bus.close()
        throw error
    }
    await client.close()
    await bus.close()
}

extension ScriptedBus {
    /// Adds so many records of 4 KiB, the topics in turn.
    func addMany(_ count: Int, _ topics: [String]) async throws {
        let streams = try topics.map {
            StreamName(isExercise: false, topic: try Topic($0), agency: try AgencyID("us.nasa"))
        }
        let content = [UInt8](repeating: 0x61, count: 16_384)
        let messages = self.script.withLock { script in
            script.records = (0..<count).map {
                Stored(stream: streams[$0 % streams.count], sequence: UInt64($0 / streams.count + 1), bytes: content)
            }
            return (1...count).map { Message([Frame(script.record($0).bytes)]) }
        }
        for message in messages { _ = try await self.live.trySend(message) }
    }
}
