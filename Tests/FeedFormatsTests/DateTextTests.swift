@testable import FeedFormats
import Schema
import Testing

@Suite struct DateTextTests {
    @Test(
        "dates of feeds in all their variants are moments",
        arguments: [
            // RFC 822 and its successors
            ("Wed, 01 Apr 2026 09:30:00 GMT", "2026-04-01T09:30:00Z"),
            ("Wed, 01 Apr 2026 09:30:00 +0900", "2026-04-01T00:30:00Z"),
            ("Wed, 1 Apr 2026 9:30:00 -0400", "2026-04-01T13:30:00Z"),
            ("Wed,01 Apr 2026 09:30 JST", "2026-04-01T00:30:00Z"),
            ("01 Apr 2026 09:30:00 EST", "2026-04-01T14:30:00Z"),
            ("01 Apr 2026 09:30:00 EDT", "2026-04-01T13:30:00Z"),
            ("01 Apr 26 09:30:00 Z", "2026-04-01T09:30:00Z"),
            ("01 Apr 99 09:30:00 UT", "1999-04-01T09:30:00Z"),
            ("01 Apr 2026", "2026-04-01T00:00:00Z"),
            ("2026-04-01T09:30:00+09:00[Asia/Tokyo]", "2026-04-01T00:30:00Z"),
            ("Wednesday, 01 April 2026 09:30:00 +09:00", "2026-04-01T00:30:00Z"),
            ("Wed, 01-Apr-2026 09:30:00 GMT", "2026-04-01T09:30:00Z"),
            ("Wed, 01 Apr 2026 09:30:00 +0900 (JST)", "2026-04-01T00:30:00Z"),
            ("Wed, 01 Apr 2026 09:30:00 GMT+0900", "2026-04-01T00:30:00Z"),
            ("Wed, 01 Apr 2026 09:30:00 GMT +9", "2026-04-01T00:30:00Z"),
            ("Wed, 01 Apr 2026 09:30:00.250 GMT", "2026-04-01T09:30:00.250Z"),
            ("Wed, 01 Apr 2026 24:00:00 GMT", "2026-04-02T00:00:00Z"),
            ("Apr 1, 2026 9:30 PM EDT", "2026-04-02T01:30:00Z"),
            ("April 1st, 2026 12:05am GMT", "2026-04-01T00:05:00Z"),
            ("1 Sept 2026 10:00:00 PDT", "2026-09-01T17:00:00Z"),
            ("Mié, 01 Apr 2026 09:30:00 GMT", "2026-04-01T09:30:00Z"),
            // asctime
            ("Wed Apr  1 09:30:00 2026", "2026-04-01T09:30:00Z"),
            ("Wed Apr 1 09:30:00 JST 2026", "2026-04-01T00:30:00Z"),
            // RFC 3339 and W3CDTF
            ("2026-04-01T09:30:00Z", "2026-04-01T09:30:00Z"),
            ("2026-04-01T09:30:00.5+09:00", "2026-04-01T00:30:00.500Z"),
            ("2026-04-01t09:30:00z", "2026-04-01T09:30:00Z"),
            ("2026-04-01T09:30+0900", "2026-04-01T00:30:00Z"),
            ("2026-04-01T09:30:00+09", "2026-04-01T00:30:00Z"),
            ("2026-04-01 09:30:00 JST", "2026-04-01T00:30:00Z"),
            ("2026-04-01 09:30:00", "2026-04-01T09:30:00Z"),
            ("2026-04-01T09:30:00,123456789Z", "2026-04-01T09:30:00.123456Z"),
            ("2026-04-01", "2026-04-01T00:00:00Z"),
            ("2026-04", "2026-04-01T00:00:00Z"),
            ("2026", "2026-01-01T00:00:00Z"),
            ("2026-091", "2026-04-01T00:00:00Z"),
            ("20260401T093000Z", "2026-04-01T09:30:00Z"),
            ("20260401", "2026-04-01T00:00:00Z"),
            ("2026/4/1 9:30", "2026-04-01T09:30:00Z"),
            ("2026年4月1日 9時30分", "2026-04-01T09:30:00Z"),
            ("2026年4月1日(水) 9:30", "2026-04-01T09:30:00Z"),
            ("2026年4月5日（日）", "2026-04-05T00:00:00Z"),
            ("水, 01 4月 2026 09:30:00 +0900", "2026-04-01T00:30:00Z"),
            ("Wed, 01 Apr 2026 09:30:00 Asia/Tokyo", "2026-04-01T00:30:00Z"),
            ("  2026-04-01T23:59:60Z\n", "2026-04-02T00:00:00Z"),
        ]
    )
    func moments(text: String, expected: String) {
        #expect(DateText.timestamp(text)?.description == expected, "\(text)")
    }

    @Test(
        "what is no date gives none",
        arguments: [
            "", "soon", "Wed, 31 Jun 2026 00:00:00 GMT", "2026-13-01", "2026-02-30T00:00:00Z",
            "01 Apr 2026 25:00:00 GMT",
            "2026-04-01T09:30:00Q5", "99999999999999999999", "Apr", "12:00:00", "2026-000", "2026-366",
            "0000000000000000",
            "+++++", "1 1 1 1 1", "01 13月 2026", "2026-", "2026-04-", "令和8年4月1日",
        ]
    )
    func nothing(text: String) {
        #expect(DateText.timestamp(text) == nil, "\(text)")
    }

    @Test("a time without a zone is in the reader's, a named zone wins")
    func zones() {
        #expect(DateText.timestamp("2026-04-01 09:00", zoneMinutes: 540)?.description == "2026-04-01T00:00:00Z")
        #expect(DateText.timestamp("1 Apr 2026 09:00", zoneMinutes: 540)?.description == "2026-04-01T00:00:00Z")
        #expect(DateText.timestamp("1 Apr 2026 09:00 GMT", zoneMinutes: 540)?.description == "2026-04-01T09:00:00Z")
    }

    @Test("a time without a zone from a Japanese agency is Japan's")
    func japan() throws {
        let text = Feeds.rss("<item><title>t</title><pubDate>2026/04/01 09:00</pubDate></item>")
        #expect(try Feeds.parse(text, agency: "jp.jaxa").updates[0].published?.description == "2026-04-01T00:00:00Z")
        #expect(try Feeds.parse(text, agency: "us.nasa").updates[0].published?.description == "2026-04-01T09:00:00Z")
    }
}
