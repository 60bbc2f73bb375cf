import Exchange
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Metrics
import Schema
import ServiceKit
import Synchronization

/// Answers hubs.
///
/// Source: W3C WebSub (2018), sections 5.2, 5.3 and 7.
final class HubResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    private struct Figures {
        var sources: Set<String> = []
        var counts: [Outcome: Int64] = [:]
        /// The sources of which it was told that a notification is not signed.
        var told: Set<String> = []
    }

    /// What became of a call.
    private enum Outcome: String, CaseIterable { case confirmed, denied, refused, news, unsigned }

    private let callbacks: HubCallbacks
    private let client: ExchangeClient
    private let logger: Logger
    private let figures = Mutex(Figures())

    init(_ callbacks: HubCallbacks, client: ExchangeClient, logger: Logger) {
        self.callbacks = callbacks
        self.client = client
        self.logger = logger
    }

    /// Answers for these sources from now on.
    func serve(_ list: SourceList) {
        let names = Set(list.sources.map(\.name))
        self.figures.withLock { $0.sources = names }
    }

    /// How many calls there were, for the replica's health.
    var counts: [String: Int64] {
        self.figures.withLock { figures in
            Dictionary(uniqueKeysWithValues: figures.counts.map { ("hub-calls-\($0.key.rawValue)", $0.value) })
        }
    }

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        guard let callback = self.callbacks.callback(at: request.uri.path) else { return Self.answer(.notFound) }
        do {
            switch request.method {
            case .get: return try await self.answer(callback, HubQuery(request.uri))
            case .post: return try await self.take(request, of: callback)
            default: return Self.answer(.methodNotAllowed)
            }
        } catch let error as ExchangeError {
            // The hub tries it again.
            self.logger.warning("a hub was put off", metadata: ["source": "\(callback.source)", "error": "\(error)"])
            return Self.answer(.serviceUnavailable)
        }
    }

    private func answer(_ callback: HubCallbacks.Callback, _ query: HubQuery?) async throws -> Response {
        guard let query, callback.isOf(query.topic) else { return self.refuse() }
        var call = SourceCall(subscription: callback.subscription)
        switch query.mode {
        case .denied(let reason):
            call.denial = reason
            try await self.tell(callback, call)
            self.count(.denied)
            return Self.answer(.ok)
        case .subscribe(let challenge, let seconds):
            guard try await self.isWanted(callback) else { return self.refuse() }
            call.leaseSeconds = seconds ?? SourceMarks.hubLease
            try await self.tell(callback, call)
            self.count(.confirmed)
            return Self.answer(.ok, challenge)
        case .unsubscribe(let challenge):
            return try await self.isWanted(callback) ? self.refuse() : Self.answer(.ok, challenge)
        }
    }

    private func take(_ request: Request, of callback: HubCallbacks.Callback) async throws -> Response {
        guard self.isWatched(callback.source) else { return Self.answer(.gone) }
        let field = HTTPField.Name("X-Hub-Signature").flatMap { request.headers[$0] }
        var call = SourceCall(subscription: callback.subscription)
        do {
            switch try await HubSignature.verdict(request.body, field, secret: self.callbacks.secret(of: callback)) {
            case .holds:
                call.isNews = true
                try await self.tell(callback, call)
                self.count(.news)
            case .isWeak(let hash):
                call.weakHash = hash
                if self.noteUnsigned(callback) { try await self.tell(callback, call) }
            case .fails: self.noteUnsigned(callback)
            }
        } catch is HubSignature.TooLarge { return Self.answer(.contentTooLarge) }
        return Self.answer(.accepted)
    }

    private func isWatched(_ source: String) -> Bool { self.figures.withLock { $0.sources.contains(source) } }

    /// Whether the subscription is the one that was asked for last.
    private func isWanted(_ callback: HubCallbacks.Callback) async throws -> Bool {
        guard self.isWatched(callback.source) else { return false }
        let question = SourceQuestion(source: callback.source, keys: [])
        let answer: SourceAnswer = try await self.client.request(.bus, "source", question, isRepeatable: true)
        return SourceMarks(answer.marks).hubSubscription == callback.subscription
    }

    private func tell(_ callback: HubCallbacks.Callback, _ call: SourceCall) async throws {
        guard self.isWatched(callback.source) else { return }
        let question = CallQuestion(source: callback.source, call: call)
        let _: Nothing = try await self.client.request(.bus, "call", question, isRepeatable: true)
    }

    /// Counts a notification that is not believed, and logs the first one of a source.
    /// - Returns: Whether it is the first.
    @discardableResult
    private func noteUnsigned(_ callback: HubCallbacks.Callback) -> Bool {
        self.count(.unsigned)
        guard self.figures.withLock({ $0.told.insert(callback.source).inserted }) else { return false }
        self.logger.warning(
            "notifications of a hub are ignored: they are not signed with the secret by sha256, sha384 or sha512",
            metadata: ["source": "\(callback.source)"]
        )
        return true
    }

    private func refuse() -> Response {
        self.count(.refused)
        return Self.answer(.notFound)
    }

    private func count(_ outcome: Outcome) {
        self.figures.withLock { $0.counts[outcome, default: 0] += 1 }
        Counter(label: "taiwa_ingest_hub_calls_total", dimensions: [("outcome", outcome.rawValue)]).increment()
    }

    /// A hub is to take another connection for what else it says, since none lasts long.
    private static func answer(_ status: HTTPResponse.Status, _ text: String = "") -> Response {
        var headers: HTTPFields = [.connection: "close", .contentType: "text/plain; charset=utf-8"]
        if let name = HTTPField.Name("X-Content-Type-Options") { headers[name] = "nosniff" }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}

/// What a hub asks or says by a query.
///
/// Source: W3C WebSub (2018), sections 5.2 and 5.3.
private struct HubQuery {
    enum Mode {
        case denied(reason: String)
        case subscribe(challenge: String, seconds: Int64?)
        case unsubscribe(challenge: String)
    }

    let topic: String
    let mode: Mode

    /// - Returns: Nil when something is missing, or is no positive number of seconds.
    init?(_ uri: URI) {
        let query = uri.queryParameters
        guard let topic = query["hub.topic"] else { return nil }
        self.topic = String(topic)
        let challenge = query["hub.challenge"].map(String.init)
        let seconds = query["hub.lease_seconds"].map { Int64($0) ?? 0 }
        switch query["hub.mode"] {
        case "denied":
            let reason = (query["hub.reason"] ?? "").unicodeScalars.filter { $0.properties.generalCategory != .control }
            self.mode = .denied(reason: String(String.UnicodeScalarView(reason.prefix(100))))
        case "subscribe":
            guard let challenge, seconds ?? 1 > 0 else { return nil }
            self.mode = .subscribe(challenge: challenge, seconds: seconds)
        case "unsubscribe":
            guard let challenge else { return nil }
            self.mode = .unsubscribe(challenge: challenge)
        default: return nil
        }
    }
}
