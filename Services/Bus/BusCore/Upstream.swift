internal import Metrics
internal import Exchange
internal import Foundation
internal import Logging
internal import Schema
internal import Synchronization

/// The exchange that a relay follows: the account there, the keys that it told of, and how the line is.
final class Upstream: Sendable {
    private struct Line {
        var keys: [String: SigningKey] = [:]
        /// What was said last of the newest positions.
        var heads: Cursor?
        /// Since when nothing is heard; nil while the line is up.
        var silent: Timestamp? = .now
        /// Why.
        var because = "it is just beginning"
        /// Audiences that the account may read and that cannot be followed.
        var unreachable: Set<Audience> = []
        /// Why nothing more is taken.
        var objection: String?
    }

    /// The account's folder.
    let folder: AccountFolder
    /// What a publisher is told.
    let refusal: RequestRefusal
    private let keysFile: String
    private let line: Mutex<Line>
    /// Held while the file is written, so that of two that keep keys neither loses the other's.
    private let keeping = Mutex(())

    /// Reads where the exchange is, and the keys that it told of before.
    ///
    /// - Parameters:
    ///   - path: The account's folder.
    ///   - data: The folder of the bus's data.
    /// - Throws: `ExchangeError.file`.
    init(_ path: String, data: String) throws {
        self.folder = AccountFolder(path)
        self.keysFile = "\(data)/upstream-keys.json"
        let connect = try ConnectFile.load(from: self.folder.connectFile)
        self.refusal = RequestRefusal(
            "DENIED",
            "this is a relay, which takes no events; publish to the exchange that it follows, at \(connect.publish)"
        )
        var line = Line()
        if FileManager.default.fileExists(atPath: self.keysFile) {
            let bytes = try PrivateFile.read(self.keysFile)
            do {
                let keys = try JSONText.decode(KeysAnswer.self, from: bytes, called: "the file").keys
                line.keys = Dictionary(keys.map { ($0.id, $0) }) { $1 }
            } catch {
                throw ExchangeError.file(
                    path: self.keysFile,
                    reason: "\(error); remove it while the exchange that is relayed can be reached"
                )
            }
        }
        self.line = Mutex(line)
    }

    /// What the exchange says on arrival, as soon as it answers.
    ///
    /// - Throws: `ExchangeError` when it says no, or the account's files cannot be used; `CancellationError`.
    func welcome(_ logger: Logger) async throws -> Welcome {
        while true {
            do { return try await self.askWelcome() } catch let error as ExchangeError {
                switch error {
                case .refused(code: "BUSY", _): break
                case .refused, .file: throw error
                default: break
                }
                logger.warning(
                    "a relay begins when the exchange that it follows answers for the first time",
                    metadata: ["because": "\(error)"]
                )
            }
            try await Task.sleep(for: .seconds(1))
        }
    }

    /// Asks once, by `connect.json` as it is now.
    private func askWelcome() async throws -> Welcome {
        let client = try self.folder.client()
        do {
            let welcome: Welcome = try await client.request(.bus, "welcome", Nothing(), timeout: .seconds(2))
            await client.close()
            return welcome
        } catch {
            await client.close()
            throw error
        }
    }

    /// The publishers' keys of some ids, as far as the exchange told of them.
    func keys(_ ids: Set<String>) -> [SigningKey] {
        self.line.withLock { line in ids.sorted().compactMap { line.keys[$0] } }
    }

    /// Whether what the exchange told of is kept, be it nothing.
    var hasKeys: Bool { FileManager.default.fileExists(atPath: self.keysFile) }

    /// Every id that the exchange told of.
    var keyIDs: [String] { self.line.withLock { $0.keys.keys.sorted() } }

    /// Keeps keys; returns when they are on disk.
    /// - Throws: `ExchangeError.file`.
    func keep(_ keys: [SigningKey]) throws {
        try self.keeping.withLock { _ in
            let known = self.line.withLock { $0.keys }
            let all = known.merging(keys.map { ($0.id, $0) }) { $1 }
            guard all != known || !self.hasKeys else { return }
            let answer = KeysAnswer(keys: all.values.sorted { $0.id < $1.id })
            try PrivateFile.write(JSONText.encode(answer), to: self.keysFile)
            self.line.withLock { $0.keys = all }
        }
    }

    /// The exchange answered.
    func heard(_ heads: Cursor, unreachable: Set<Audience>) {
        self.line.withLock { line in
            line.heads = heads
            line.silent = nil
            line.unreachable = unreachable
        }
    }

    /// Nothing is heard of the exchange, or taken from it; whether it was before.
    func missed(because reason: String) -> Bool {
        self.line.withLock { line in
            line.because = reason
            defer { line.silent = line.silent ?? .now }
            return line.silent == nil
        }
    }

    /// Nothing more is taken.
    func object(_ reason: String) { self.line.withLock { $0.objection = reason } }

    /// How a relay is, told to someone who may read some audiences.
    ///
    /// - Parameters:
    ///   - answer: How it is as a bus.
    ///   - own: The newest positions here.
    ///   - registry: Which audiences are served here.
    /// - Returns: The answer, with what is to be said of the line.
    func health(_ answer: HealthAnswer, _ own: [Audience: UInt64], _ registry: Registry) -> HealthAnswer {
        let line = self.line.withLock { $0 }
        var answer = answer
        let seen = answer.cursor?.positions.keys.sorted() ?? []
        let behind = self.behind(seen, own)
        answer.figures["behind"] = Int64(clamping: behind)
        var reasons: [String] = []
        if let objection = line.objection {
            reasons.append("nothing more is taken: \(objection); what is here is served")
        }
        if let silent = line.silent {
            answer.figures["silentSeconds"] = Timestamp.now.seconds - silent.seconds
            reasons.append(
                """
                the exchange is not followed since \(silent) (\(line.because)); \(behind) events of it are missing at \
                least; what is here is served
                """
            )
        } else if let heads = line.heads {
            let lost = seen.filter { heads.positions[$0] == nil }.map(\.name)
            if !lost.isEmpty {
                reasons.append("the account upstream may no longer read \(lost.joined(separator: ", "))")
            }
            let unreachable = line.unreachable.intersection(seen).map(\.name).sorted()
            if !unreachable.isEmpty {
                reasons.append(
                    """
                    connect.json of the account upstream names no live stream of \
                    \(unreachable.joined(separator: ", ")); ask for a newer one
                    """
                )
            }
        }
        guard !reasons.isEmpty else { return answer }
        answer.status = .failing
        answer.reason = reasons.joined(separator: "; ")
        return answer
    }

    /// Records the figures of the line.
    func measure(_ own: [Audience: UInt64]) {
        let line = self.line.withLock { $0 }
        Gauge(label: "taiwa_relay_line_up").record(line.silent == nil ? 1 : 0)
        Gauge(label: "taiwa_relay_stopped").record(line.objection == nil ? 0 : 1)
        Gauge(label: "taiwa_relay_behind_events").record(Double(self.behind(Array(own.keys), own)))
    }

    /// How many events of some audiences there are upstream, by what was said last, and not here.
    private func behind(_ audiences: [Audience], _ own: [Audience: UInt64]) -> UInt64 {
        guard let heads = self.line.withLock({ $0.heads }) else { return 0 }
        return audiences.reduce(0) { sum, audience in
            let (head, here) = (heads[audience], own[audience] ?? 0)
            return head > here ? sum + (head - here) : sum
        }
    }
}
