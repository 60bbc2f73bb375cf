import Schema

/// Moments in Japan Standard Time, nine hours ahead of UTC all year.
enum JapanTime {
    private static let offset: Int64 = 9 * 3_600

    /// A moment after the same one in UTC: `18:30 JST`, and with the day where it is another, `04-02 04:30 JST`.
    static func text(_ moment: Timestamp, isToTheSecond: Bool = false) -> String {
        let utc = moment.description
        let japan = moment.adding(seconds: Self.offset).description
        let clock = japan.dropFirst(11).prefix(isToTheSecond ? 8 : 5)
        return japan.prefix(10) == utc.prefix(10) ? "\(clock) JST" : "\(japan.dropFirst(5).prefix(5)) \(clock) JST"
    }
}
