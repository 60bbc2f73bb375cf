internal import Schema

/// Moments in titles and summaries, in UTC.
extension Timestamp {
    /// RFC 3339 text without a fraction: `2026-08-01T07:47:30Z`.
    var toTheSecond: String { Self(microseconds: self.seconds &* 1_000_000).description }

    /// To the minute: `2026-08-01 07:47Z`.
    var toTheMinute: String {
        let text = self.description
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))Z"
    }

    /// The day alone: `2026-08-01`.
    var dayAlone: String { String(self.description.prefix(10)) }
}
