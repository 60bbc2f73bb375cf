import Exchange
import Schema

/// Recognises the same content collected twice: by audience, agency and deduplication key, for 30 days from when it came
/// first.
struct Repeats: Codable, Sendable {
    /// How long the same content counts as a repeat.
    static let memorySeconds: Int64 = 30 * 86_400

    private struct First: Codable, Sendable {
        var position: UInt64
        var time: Timestamp
    }

    private var firsts: [String: First] = [:]
    private var forgot = Timestamp(microseconds: 0)

    /// How many contents are remembered.
    var count: Int { self.firsts.count }

    /// The position of an event that was taken before with the same key.
    func position(of key: String, now: Timestamp) -> UInt64? {
        guard let first = self.firsts[key], first.time.isRecent(at: now) else { return nil }
        return first.position
    }

    /// Takes an event into account.
    mutating func remember(_ key: String, position: UInt64, time: Timestamp) {
        self.forget(time)
        if let first = self.firsts[key], first.time.isRecent(at: time) { return }
        self.firsts[key] = First(position: position, time: time)
    }

    /// Looks once a day for what is too old to matter.
    private mutating func forget(_ now: Timestamp) {
        guard now >= self.forgot.adding(seconds: 86_400) else { return }
        self.forgot = now
        self.firsts = self.firsts.filter { $0.value.time.isRecent(at: now) }
    }
}

extension Timestamp {
    fileprivate func isRecent(at now: Timestamp) -> Bool { now < self.adding(seconds: Repeats.memorySeconds) }
}
