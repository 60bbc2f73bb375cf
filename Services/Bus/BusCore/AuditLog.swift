internal import Exchange
internal import Glibc
internal import Logging
internal import Schema
internal import Synchronization

/// `bus/audit.jsonl`: who was granted what, whose keys came and went, and who was refused; one JSON object a line.
///
/// It is only ever appended to. At 16 MiB the file becomes `audit.jsonl.1`, the one before `.2` and so on to `.4`, which
/// is dropped. A refusal is written at once; while the same one goes on, a line a minute says how often, and all strangers
/// are one, so that nobody can fill the disk or drive out what was written before.
final class AuditLog: Sendable {
    /// What stands in a line, besides the time.
    struct Entry: Encodable, Hashable {
        var event: String
        var account: AccountName?
        var key: String?
        var audience: Audience?
        var agency: AgencyID?
        var role: Account.Role?
        var publish: Grant?
        var valid: String?
        /// What was refused: a ZAP domain, or what was asked.
        var what: String?
        var code: String?
        var count: Int?
    }

    private struct Line: Encodable {
        let time: Timestamp
        let entry: Entry

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(self.time, forKey: .time)
            try self.entry.encode(to: encoder)
        }

        private enum Key: CodingKey { case time }
    }

    private struct Refusal {
        var count = 0
        var written: Timestamp?
    }

    private struct Waiting {
        var lines: [UInt8] = []
        var refusals: [Entry: Refusal] = [:]
    }

    private static let fileBytes = 16 * 1_048_576
    private static let files = 4
    /// How long the same refusal waits for its next line.
    private static let pauseSeconds: Int64 = 60
    /// The most different refusals that are told apart; more are counted as one.
    private static let refusals = 4_096
    /// The most bytes that wait while the file cannot be written.
    private static let waitingBytes = 1_048_576

    let path: String
    private let logger: Logger
    private let waiting = Mutex(Waiting())

    init(_ path: String, logger: Logger) {
        self.path = path
        self.logger = logger
    }

    /// Has something written by the next ``flush(at:)``.
    func note(_ entry: Entry, at now: Timestamp = .now) {
        let line = JSONText.encode(Line(time: now, entry: entry)) + [0x0A]
        self.waiting.withLock { if $0.lines.count < Self.waitingBytes { $0.lines += line } }
    }

    /// Counts a refusal; nil is a stranger.
    func refused(_ peer: Peer?, what: String, code: String = "DENIED") {
        var entry = Entry(event: "refused", what: what, code: code)
        switch peer {
        case .account(let name, let key): (entry.account, entry.key) = (name, key)
        case .guest: entry.event = "guest refused"
        case nil: entry.event = "stranger refused"
        }
        self.waiting.withLock { waiting in
            let isNew = waiting.refusals[entry] == nil
            if isNew, waiting.refusals.count >= Self.refusals { entry = Entry(event: "others refused") }
            waiting.refusals[entry, default: Refusal()].count += 1
        }
    }

    /// Writes what was noted and counted.
    func flush(at now: Timestamp = .now) {
        let lines = self.waiting.withLock { waiting in
            for (entry, refusal) in waiting.refusals {
                if let written = refusal.written, now < written.adding(seconds: Self.pauseSeconds) { continue }
                guard refusal.count > 0 else {
                    waiting.refusals[entry] = nil
                    continue
                }
                var entry = entry
                waiting.refusals[entry] = Refusal(written: now)
                entry.count = refusal.count
                guard waiting.lines.count < Self.waitingBytes else { continue }
                waiting.lines += JSONText.encode(Line(time: now, entry: entry)) + [0x0A]
            }
            return waiting.lines
        }
        guard !lines.isEmpty else { return }
        do throws(ExchangeError) {
            try self.append(lines)
            self.waiting.withLock { $0.lines.removeFirst(lines.count) }
        } catch {
            self.logger.error("the audit log cannot be written; it is tried again", metadata: ["error": "\(error)"])
        }
    }

    private func append(_ lines: [UInt8]) throws(ExchangeError) {
        let file = open(self.path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw self.failure("opened") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw self.failure("read") }
        var written = 0
        while written < lines.count {
            let count = lines[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let failure = self.failure("written")
                // So that what is tried again does not follow half a line.
                ftruncate(file, status.st_size)
                throw failure
            }
            written += count
        }
        guard fdatasync(file) == 0 else { throw self.failure("written") }
        if Int(status.st_size) + written >= Self.fileBytes { try self.rotate() }
    }

    private func rotate() throws(ExchangeError) {
        for number in stride(from: Self.files - 1, through: 0, by: -1) {
            let old = number == 0 ? self.path : "\(self.path).\(number)"
            guard rename(old, "\(self.path).\(number + 1)") == 0 || errno == ENOENT else { throw self.failure("moved") }
        }
    }

    private func failure(_ verb: String) -> ExchangeError {
        .file(path: self.path, reason: "it cannot be \(verb): \(String(cString: strerror(errno)))")
    }
}
