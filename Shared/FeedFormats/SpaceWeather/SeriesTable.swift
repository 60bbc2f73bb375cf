internal import Schema

/// Columns of numbers over common times, which become series.
struct SeriesTable {
    /// The most columns of all tables of a document.
    static let columnLimit = 60
    /// The most values of a series that are kept.
    static let valueLimit = 1_500
    /// The most values of all series that are kept, so that an update fits an event.
    static let totalLimit = 20_000

    struct Column {
        var quantity: String
        var unit: String?
        var station: String?
        var stage: String?
        var intervalSeconds: Double?
        /// The rows that have a value, and the values.
        var rows: [Int32] = []
        var values: [Double] = []
    }

    /// Microseconds since 1970, a row each.
    var times: [Int64] = []
    var columns: [Column] = []

    init(_ columns: [Column] = []) { self.columns = columns }

    /// Adds a row.
    mutating func append(_ time: Timestamp, _ values: [Double?]) {
        self.times.append(time.microseconds)
        for (index, value) in values.enumerated() where index < self.columns.count {
            if let value { self.set(index, value) }
        }
    }

    /// Sets a value of the last row.
    mutating func set(_ column: Int, _ value: Double) {
        self.columns[column].rows.append(Int32(truncatingIfNeeded: self.times.count - 1))
        self.columns[column].values.append(value)
    }

    /// The series of tables, and the times that those have which have none of their own.
    static func series(of tables: [SeriesTable]) -> (times: [Timestamp], series: [TimeSeries]) {
        let count = max(1, tables.reduce(0) { $0 + $1.columns.count { !$0.values.isEmpty } })
        let limit = max(2, min(Self.valueLimit, Self.totalLimit / count))
        var shared: [Timestamp]?
        var series: [TimeSeries] = []
        for table in tables {
            for column in table.columns.prefix(Self.columnLimit - min(series.count, Self.columnLimit))
            where !column.values.isEmpty {
                var one = table.series(column, limit)
                if let shared {
                    if one.times == shared { one.times = [] }
                } else {
                    shared = one.times
                    one.times = []
                }
                series.append(one)
            }
        }
        return (shared ?? [], series)
    }

    private func time(_ column: Column, _ index: Int) -> Timestamp {
        Timestamp(microseconds: self.times[Int(column.rows[index])])
    }

    private func series(_ column: Column, _ limit: Int) -> TimeSeries {
        let count = column.values.count
        var (greatest, least, last) = (0, 0, 0)
        for index in 0..<count {
            let value = column.values[index]
            if value > column.values[greatest] { greatest = index }
            if value < column.values[least] { least = index }
            if self.times[Int(column.rows[index])] >= self.times[Int(column.rows[last])] { last = index }
        }
        let kept = min(count, limit)
        let picked = (0..<kept).map { kept == count ? $0 : $0 * (count - 1) / (kept - 1) }
        var series = TimeSeries()
        series.quantity = column.quantity
        series.unit = column.unit
        series.station = column.station
        series.stage = column.stage
        series.count = Int64(count)
        series.intervalSeconds = column.intervalSeconds
        series.last = column.values[last]
        series.lastTime = self.time(column, last)
        series.maximum = column.values[greatest]
        series.maximumTime = self.time(column, greatest)
        series.minimum = column.values[least]
        series.minimumTime = self.time(column, least)
        series.values = picked.map { column.values[$0] }
        series.times = picked.map { self.time(column, $0) }
        return series
    }
}

extension TimeSeries {
    /// A number as people write it, with the unit.
    func said(_ value: Double) -> String { value.said + (self.unit.map { " \($0)" } ?? "") }

    /// Quantity, last value, and the range: a line of a summary.
    var line: String {
        var line = self.quantity
        if let stage = self.stage { line += " (\(stage))" }
        if let station = self.station { line += ", \(station)" }
        if let last = self.last, let time = self.lastTime { line += ": \(self.said(last)) at \(time.toTheMinute)" }
        if let least = self.minimum, let greatest = self.maximum, let time = self.maximumTime, self.count ?? 0 > 1 {
            line += "; \(least.said) to \(self.said(greatest)), highest at \(time.toTheMinute)"
        }
        return line
    }
}

extension Double {
    /// The number as people write it: no `.0`, four digits where it is very small or large.
    var said: String {
        guard self.isFinite else { return "\(self)" }
        if self == self.rounded(), abs(self) < 1e7 { return String(Int64(self)) }
        guard abs(self) < 0.01 || abs(self) >= 1e7 else {
            let rounded = (self * 1_000).rounded() / 1_000
            return rounded == rounded.rounded() ? String(Int64(rounded)) : "\(rounded)"
        }
        var (mantissa, exponent) = (abs(self), 0)
        while mantissa >= 10 {
            mantissa /= 10
            exponent += 1
        }
        while mantissa < 1, mantissa > 0 {
            mantissa *= 10
            exponent -= 1
        }
        let rounded = (mantissa * 100).rounded() / 100
        return "\(self < 0 ? "-" : "")\(rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)")e\(exponent)"
    }
}
