internal import Schema

/// Moments in titles and summaries, in UTC.
extension Timestamp {
    /// RFC 3339 text without a fraction: `2026-08-01T07:47:30Z`.
    var toTheSecond: String { Self(microseconds: self.seconds &* 1_000_000).description }

    /// To the minute: `2026-08-01 07:47Z`.
    var toTheMinute: String {
        self.text { text in
            (text[10], text[16]) = (.space, UInt8(ascii: "Z"))
            return 17
        }
    }

    /// The day alone: `2026-08-01`.
    var dayAlone: String { self.text { _ in 10 } }

    /// As much of its text as `change` says, which may change it.
    private func text(_ change: (UnsafeMutableBufferPointer<UInt8>) -> Int) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestText) { text in
            guard let start = text.baseAddress else { return "" }
            _ = self.write(to: start)
            return String(utf8: UnsafeBufferPointer(start: start, count: change(text)))
        }
    }
}
