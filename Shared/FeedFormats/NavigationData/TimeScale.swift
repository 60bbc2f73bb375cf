internal import Schema

/// The time system of a message, from which its times are converted to UTC.
///
/// UT1 is taken as UTC, from which it differs by less than 0.9 s, and TDB and ET as TT, from which they differ by less
/// than 2 ms.
/// Source: CCSDS 502.0-B-3, annex B; IERS Bulletin C; IAU 2000 resolution B1.9, IAU 2006 resolution B3.
enum TimeScale: Sendable {
    case utc
    case tai
    case gps
    case tt
    case tcg
    case tcb
    /// It cannot be converted: it counts from a moment that the message does not tell, such as the launch, or is not
    /// known here.
    case unknown

    /// Finds a time system by its name.
    init(named name: String) {
        switch name.uppercased() {
        case "UTC", "UT1", "GMT": self = .utc
        case "TAI": self = .tai
        case "GPS", "GST": self = .gps
        case "TT", "TDT", "TDB", "ET", "TEPH", "TDR": self = .tt
        case "TCG": self = .tcg
        case "TCB": self = .tcb
        default: self = .unknown
        }
    }

    /// The moment in UTC that a time code of this system means; nil where it cannot be told.
    func moment(_ text: ArraySlice<UInt8>) -> Timestamp? { text.withUnsafeBufferPointer(self.moment) }

    /// The same of bytes that lie elsewhere.
    func moment(_ text: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        if self == .unknown { return nil }
        return TimeCode.moment(text).map(self.utc)
    }

    /// The moment in UTC of a moment that was read as if it were.
    func utc(_ written: Timestamp) -> Timestamp {
        switch self {
        case .utc, .unknown: return written
        case .tai: return Self.utc(fromTAI: written.microseconds)
        case .gps: return Self.utc(fromTAI: written.microseconds &+ 19_000_000)
        case .tt: return Self.utc(fromTAI: written.microseconds &- 32_184_000)
        case .tcg: return Self.utc(fromTAI: written.microseconds &- 32_184_000 &- Self.drift(written, 6.969290134e-10))
        case .tcb: return Self.utc(fromTAI: written.microseconds &- 32_184_000 &- Self.drift(written, 1.550519768e-8))
        }
    }

    /// How far a coordinate time has run ahead since 1977-01-01T00:00:32.184.
    private static func drift(_ moment: Timestamp, _ rate: Double) -> Int64 {
        Int64((Double(moment.microseconds) - 220_924_832_184_000) * rate)
    }

    private static func utc(fromTAI microseconds: Int64) -> Timestamp {
        for (start, offset) in Self.leaps {
            let utc = microseconds &- offset * 1_000_000
            if utc >= start * 1_000_000 { return Timestamp(microseconds: utc) }
        }
        return Timestamp(microseconds: microseconds &- 10_000_000)
    }

    /// Since when (seconds since 1970) TAI is so many seconds ahead of UTC, the latest first.
    private static let leaps: [(start: Int64, offset: Int64)] = {
        let dates: [(Int, Int)] = [
            (1972, 1), (1972, 7), (1973, 1), (1974, 1), (1975, 1), (1976, 1), (1977, 1), (1978, 1), (1979, 1),
            (1980, 1), (1981, 7), (1982, 7), (1983, 7), (1985, 7), (1988, 1), (1990, 1), (1991, 1), (1992, 7),
            (1993, 7), (1994, 7), (1996, 1), (1997, 7), (1999, 1), (2006, 1), (2009, 1), (2012, 7), (2015, 7),
            (2017, 1),
        ]
        return dates.enumerated().map { index, date in
            let day = CivilDate(year: date.0, month: date.1, day: 1).daysSince1970
            return (Int64(day) * 86_400, Int64(index) + 10)
        }
        .reversed()
    }()
}
