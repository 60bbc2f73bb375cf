internal import Schema

/// A grade of the agency's scale of seismic intensity: `1`…`4`, `5-`, `5+`, `6-`, `6+`, `7`.
///
/// Source: Japan Meteorological Agency, 気象庁震度階級.
struct JapaneseSeismicIntensity: Hashable, Sendable, Comparable {
    /// As bulletins write it.
    let text: String
    private let rank: Int

    private static let grades = ["0", "1", "2", "3", "4", "5-", "5+", "6-", "6+", "7"]
    private static let japanese = ["0", "1", "2", "3", "4", "5弱", "5強", "6弱", "6強", "7"]

    /// Nil for what is no grade, such as `over` or `不明`.
    init?(_ text: some StringProtocol) {
        guard let rank = Self.grades.firstIndex(of: String(text)) else { return nil }
        self.rank = rank
        self.text = Self.grades[rank]
    }

    var japanese: String { Self.japanese[self.rank] }

    var severity: Severity {
        switch self.rank {
        case 7...: .extreme
        case 5...6: .severe
        case 3...4: .moderate
        default: .minor
        }
    }

    static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
}
