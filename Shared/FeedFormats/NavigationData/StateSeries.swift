internal import Schema

/// Moments with as many values each, as lines of data or elements say them.
struct StateSeries {
    /// The most states that one update keeps.
    static let limit = 3_000

    /// The moments in UTC, or as written in a time system that cannot be converted.
    private(set) var epochs: [Timestamp] = []
    /// The values of all states, one state after the other.
    private(set) var values: [Double] = []
    /// How many values a state has.
    private(set) var width = 0

    private let isDated: Bool

    /// `scale`: The time system of the moments.
    init(in scale: TimeScale) { self.isDated = scale != .unknown }

    var count: Int { self.epochs.count }
    /// The first moment; nil where it cannot be told in UTC.
    var first: Timestamp? { self.isDated ? self.epochs.first : nil }
    /// The last moment; nil where it cannot be told in UTC.
    var last: Timestamp? { self.isDated ? self.epochs.last : nil }

    /// Adds a state.
    ///
    /// - Throws: ``FormatError`` at the row where it has another number of values than the states before it.
    mutating func append(_ epoch: Timestamp, _ values: [Double], of row: MessageRow) throws(FormatError) {
        if self.epochs.isEmpty { self.width = values.count }
        guard values.count == self.width else {
            throw row.error(
                "it has \(values.count) values and the lines before it \(self.width); write as many in each"
            )
        }
        self.epochs.append(epoch)
        self.values += values
    }

    /// Converts the columns, each from one unit into another.
    mutating func convert(_ units: [(from: PhysicalUnit, to: PhysicalUnit)]) {
        for place in self.values.indices {
            let (from, to) = units[place % units.count]
            self.values[place] = self.values[place] * from.scale / to.scale
        }
    }

    /// The states that are kept: seconds since the first one, and their values.
    func kept(_ limit: Int) -> (times: [Double], values: [Double]) {
        guard let first = self.epochs.first else { return ([], []) }
        let indices = Thinning.indices(of: self.count, limit: limit)
        let times = indices.map { self.epochs[$0].seconds(since: first) }
        guard indices.count < self.count else { return (times, self.values) }
        return (times, indices.flatMap { self.values[($0 * self.width)..<(($0 + 1) * self.width)] })
    }

    /// The moment that begins a line, in UTC where it can be converted: a time code, or seconds since a moment that the message names.
    static func epoch(
        _ word: ArraySlice<UInt8>,
        of row: MessageRow,
        in scale: TimeScale,
        since zero: Timestamp? = nil
    ) throws(FormatError) -> Timestamp {
        if let zero, !word.contains(where: { $0 == UInt8(ascii: "T") || $0 == .colon }) {
            let seconds = try row.number(word)
            guard seconds.magnitude < 1e11 else { throw row.error("the time is too far from EPOCH_TZERO") }
            return Timestamp(microseconds: zero.microseconds &+ Int64((seconds * 1_000_000).rounded()))
        }
        // Moments of a system that cannot be converted still tell how far apart they are.
        guard let epoch = scale == .unknown ? TimeCode.moment(word) : scale.moment(word) else {
            let text = String(decoding: word.prefix(40), as: UTF8.self)
            throw row.error("\"\(text)\" is no time; a line of data begins with one such as 2010-03-13T22:37:52.618")
        }
        return epoch
    }
}
