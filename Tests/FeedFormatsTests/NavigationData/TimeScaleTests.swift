@testable import FeedFormats
import Schema
import Testing

/// Source: IERS Bulletin C; IAU 2000 resolution B1.9, IAU 2006 resolution B3; CCSDS 502.0-B-3, annex B.
@Suite("Time systems of messages")
struct TimeScaleTests {
    @Test(
        "a moment of a time system is told in UTC",
        arguments: [
            ("UTC", "2017-01-01T00:00:37.000Z"), ("TAI", "2017-01-01T00:00:00.000Z"),
            ("GPS", "2017-01-01T00:00:19.000Z"), ("TT", "2016-12-31T23:59:28.816Z"),
            ("TDB", "2016-12-31T23:59:28.816Z"), ("TCG", "2016-12-31T23:59:27.936Z"),
            ("TCB", "2016-12-31T23:59:09.244Z"),
        ]
    )
    func systems(name: String, utc: String) throws {
        let moment = try #require(TimeScale(named: name).moment(Array("2017-01-01T00:00:37.000".utf8)[...]))
        // The coordinate times are told to the millisecond here.
        #expect(abs(moment.microseconds - (try Timestamp(utc)).microseconds) <= 1_000)
    }

    @Test("a system that counts from what is not told tells nothing")
    func unknown() { #expect(TimeScale(named: "MET").moment(Array("2017-01-01T00:00:37".utf8)[...]) == nil) }
}
