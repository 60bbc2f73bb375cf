@testable import FeedFormats
import Schema
import Testing

@Suite("Advisories to users of satellite navigation")
struct GNSSAdvisoryTests {
    private func advisories(_ document: FeedDocument) -> [GNSSAdvisory] {
        document.updates.compactMap { if case .gnssAdvisory(let advisory) = $0.payload { advisory } else { nil } }
    }

    @Test("each notice of a file with CRLF is an update with satellite, times and type")
    func severalNotices() throws {
        let document = try Samples.document("gnss/advisories.nanu")
        #expect(document.format == "nanu")
        let read = self.advisories(document)
        #expect(read.map(\.number) == ["2031007", "2031008", "2031009", "2032001", "2032002"])
        #expect(read.map(\.event) == ["planned-outage", "unplanned-outage", "outage-cancelled", "launch", "general"])
        #expect(read[0].satellites.map(\.svn) == [91])
        #expect(read[0].satellites.map(\.prn) == [33])
        #expect(read[0].start == (try Timestamp("2031-12-30T22:15:00Z")))
        #expect(read[0].stop == (try Timestamp("2032-01-01T10:15:00Z")))
        #expect(read[0].condition?.hasSuffix("ENDING 1015 ZULU.") == true)
        #expect(document.updates[0].published == (try Timestamp("2031-12-24T15:02:00Z")))
        #expect(document.updates[0].topics.first?.name == "gnss/gps")
        #expect(document.updates[0].title.text(in: "en").contains("SVN91 (PRN33)"))
        #expect(document.updates[0].source.item == "NANU 2031007")
    }

    @Test("an end until further notice is open, and a cancelled outage is a cancellation that names what it cancels")
    func openAndCancelled() throws {
        let document = try Samples.document("gnss/advisories.nanu")
        let read = self.advisories(document)
        #expect(read[1].isUntilFurtherNotice == true)
        #expect(read[1].stop == nil)
        #expect(document.updates[1].valid?.until == nil)
        #expect(document.updates[1].severity == .moderate)
        #expect(read[2].isCancelled == true)
        #expect(read[2].reference == "2031007")
        #expect(document.updates.map(\.status) == [.actual, .actual, .cancel, .actual, .actual])
    }

    @Test("a notice whose stop day is cancelled is a cancellation, whatever its type")
    func cancelledDay() throws {
        let text = String(decoding: try Reading.fixture("gnss/advisories.nanu"), as: UTF8.self)
        let document = try Reading.document(text.replacing("NANU TYPE: FCSTCANC", with: "NANU TYPE: FCSTMX"))
        #expect(self.advisories(document)[2].isCancelled == true)
        #expect(document.updates[2].status == .cancel)
    }

    @Test("a day of the year without a calendar date is of the year that is nearest to the notice")
    func dayOfYearAlone() throws {
        let read = self.advisories(try Samples.document("gnss/advisories.nanu"))
        #expect(read[1].start == (try Timestamp("2031-12-29T04:10:00Z")))
        #expect(read[3].launched == (try Timestamp("2031-12-31T23:05:00Z")))
    }

    @Test("a general notice has no fields but its text")
    func general() throws {
        let read = self.advisories(try Samples.document("gnss/advisories.nanu"))
        #expect(read[4].satellites.isEmpty)
        #expect(read[4].condition?.contains("NOTE: NO SATELLITE IS TOUCHED.") == true)
    }

    @Test("a notice without a paragraph on its condition says none, not its number")
    func withoutCondition() throws {
        let text = """
            NOTICE ADVISORY TO NAVSTAR USERS (NANU) 2031002
            SUBJ: SVN91 (PRN33) FORECAST OUTAGE
            1.     NANU TYPE: FCSTDV
                   NANU NUMBER: 2031002
                   NANU DTG: 071844Z JAN 2031
                   SVN: 91
                   PRN: 33
                   START JDAY: 011
                   START TIME ZULU: 1130
            """
        let read = try #require(self.advisories(try Reading.document(text)).first)
        #expect(read.condition == nil)
        #expect(read.number == "2031002")
    }

    @Test("a notice of QZSS tells the signal before its type")
    func quasiZenith() throws {
        let document = try Samples.document("gnss/outage.naqu")
        let read = try #require(self.advisories(document).first)
        #expect(read.system == "QZSS")
        #expect(read.signals == "L6")
        #expect(read.satellites.first?.svn == 9)
        #expect(read.satellites.first?.prn == 199)
        #expect(read.reference == "2031601")
        #expect(document.updates[0].topics.first?.name == "gnss/qzss")
        #expect(document.updates[0].title.text(in: "ja").contains("使用不可"))
    }

    @Test("an item that tells of a notice in a sentence is an article that was read whole")
    func inSentence() throws {
        let sentence = "NOTICE ADVISORY TO NAVSTAR USERS. SVN 91 (PRN 33) will be unusable for six hours."
        let item = "<item><guid>a</guid><title>NANU 9001: SVN 91</title><description>\(sentence)</description></item>"
        let document = try Feeds.parse(Feeds.rss(item))
        #expect(document.updates.map(\.payload?.kind) == ["article"] && document.unread.isEmpty)
        let heading = item.replacing("USERS. SVN", with: "USERS (NANU) SVN")
        #expect(try Feeds.parse(Feeds.rss(heading)).unread.count == 1)
    }

    @Test("a notice of Galileo in a feed's escaped HTML becomes an advisory, and the other item stays an article")
    func inFeed() throws {
        let document = try Samples.document("gnss/advisories.rss")
        #expect(document.format == "rss-2.0")
        let read = try #require(self.advisories(document).first)
        #expect(read.satellites.first?.name == "GSAT0999")
        #expect(read.satellites.first?.prn == 36)
        #expect(read.start == (try Timestamp("2031-03-04T08:31:00Z")))
        #expect(read.isUntilFurtherNotice == true)
        #expect(read.condition == "ALL SIGNALS OF GSAT0999 ARE UNAVAILABLE.")
        #expect(document.updates[0].links.map(\.url) == ["https://galileo.example/nagu-2031011"])
        #expect(document.updates[0].topics.first?.name == "gnss/other")
        #expect(document.updates.map { $0.payload?.kind } == ["gnss-advisory", "article"])
    }

    @Test(
        "a notice in a feed that cannot be read stays an article, and is told with its item and the reason",
        arguments: [
            ("START DATE EVENT (UTC): 2031-03-04 08:31", "START DATE EVENT (UTC): 2031-02-31 08:31", "START DATE"),
            ("NAGU TYPE: UNP_UNUFN", "", "no type"), ("NOTICE ADVISORY TO GALILEO USERS", "GALILEO", "no heading"),
        ]
    )
    func unreadable(_ part: String, _ damage: String, _ reason: String) throws {
        let text = String(decoding: try Reading.fixture("gnss/advisories.rss"), as: UTF8.self)
        #expect(text.contains(part))
        let document = try Reading.document(text.replacing(part, with: damage))
        #expect(document.updates.map { $0.payload?.kind } == ["article", "article"])
        #expect(document.unread.map(\.where) == ["item 17 at https://galileo.example"])
        #expect(document.unread.first?.reason.contains(reason) == true, "\(document.unread)")
    }

    @Test("a text has at most 10,000 notices and a feed 5,000 items, which are counted before they are read")
    func tooMany() throws {
        let heading = "NOTICE ADVISORY TO GALILEO USERS\n"
        let text = String(repeating: heading, count: 10_001)
        #expect(try Reading.error(of: text).reason == "a text has at most 10000 notices; split it")
        let items =
            "<item><title>\(heading)</title></item>" + (1...5_000).map { "<item><guid>\($0)</guid></item>" }.joined()
        let feed = "<rss version='2.0'><channel>\(items)</channel></rss>"
        let reason = "a feed has at most 5000 advisories; publish fewer at a time"
        #expect(try Reading.error(of: feed).reason == reason)
    }

    @Test("an item that only speaks of notices is an article, of which there is nothing to tell")
    func mention() throws {
        let text = String(decoding: try Reading.fixture("gnss/advisories.rss"), as: UTF8.self)
        let said = "See the latest Notice Advisory to Galileo Users on our page."
        let document = try Reading.document(text.replacing("The desk is closed.", with: said))
        #expect(document.updates.map { $0.payload?.kind } == ["gnss-advisory", "article"])
        #expect(document.unread.isEmpty)
    }

    @Test("of more than a hundred parts that cannot be read, the last one told says how many more there are")
    func manyUnreadable() {
        let faults = (1...250).map { FormatError(where: "line \($0)", reason: "it") }
        let told = FeedDocument(format: "nanu", updates: [], unread: faults).unread
        #expect(told.count == 100 && told[98].where == "line 99")
        #expect(told.last == FormatError(where: "after line 99", reason: "151 more cannot be read"))
        #expect(FeedDocument(format: "nanu", updates: [], unread: Array(faults.prefix(100))).unread.count == 100)
    }

    @Test(
        "a damaged notice is refused with its line",
        arguments: [
            ("STOP TIME ZULU: 1015", "STOP TIME ZULU: 10:15", "STOP TIME ZULU"),
            ("START CALENDAR DATE: 30 DEC 2031", "START CALENDAR DATE: 31 FEB 2031", "CALENDAR DATE"),
            ("NANU TYPE: FCSTDV", "", "no type"), ("NANU DTG: 241502Z DEC 2031", "NANU DTG: YESTERDAY", "DTG"),
        ]
    )
    func damaged(_ part: String, _ damage: String, _ reason: String) throws {
        let text = String(decoding: try Reading.fixture("gnss/advisories.nanu"), as: UTF8.self)
        #expect(text.contains(part))
        let fault = try #require(try Feeds.refusal(text.replacingFirst(part, with: damage)))
        #expect(fault.where == "line 1")
        #expect(fault.reason.contains(reason))
    }

    @Test("notices without their headings are told by their types, each with the subject above it")
    func withoutHeadings() throws {
        let text = String(decoding: try Reading.fixture("gnss/advisories.nanu"), as: UTF8.self)
        let bare = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).filter {
            !$0.hasPrefix("NOTICE ADVISORY TO")
        }.joined(separator: "\r\n")
        let document = try Reading.document(bare)
        let whole = self.advisories(try Samples.document("gnss/advisories.nanu"))
        let read = self.advisories(document)
        #expect(document.format == "nanu")
        #expect(read.map(\.number) == whole.map(\.number))
        #expect(read.map(\.start) == whole.map(\.start))
        #expect(read.map(\.subject) == whole.map(\.subject))
        #expect(document.updates.map(\.status) == [.actual, .actual, .cancel, .actual, .actual])
        let galileo = """
            DATE GENERATED (UTC): 2031-11-20 09:00

            NAGU TYPE: PLN_OUTAGE
            NAGU NUMBER: 2031039
            START DATE EVENT (UTC): 2031-11-24 07:00
            SATELLITE AFFECTED: GSAT0999
            """
        let update = try Reading.update(Array(galileo.utf8))
        #expect(try update.source.item == "NAGU 2031039" && update.published == Timestamp("2031-11-20T09:00:00Z"))
    }

    @Test("a text that only has such words in a line is no notice")
    func wordsOfType() throws {
        #expect(throws: FormatError.self) { try Reading.document("The NANU TYPE: field tells the type.") }
    }

    @Test("no cut and no changed byte of a notice makes the reader stop")
    func hostile() throws {
        let bytes = try Reading.fixture("gnss/advisories.nanu")
        for length in stride(from: 0, to: bytes.count, by: 97) { _ = Samples.survives(Array(bytes.prefix(length))) }
        for (at, byte) in Samples.changes(of: bytes, seed: 11, count: 30) {
            var changed = bytes
            changed[at] = byte
            _ = Samples.survives(changed)
        }
    }
}
