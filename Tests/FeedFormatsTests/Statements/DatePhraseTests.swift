@testable import FeedFormats
import Schema
import Testing

@Suite("Dates as texts word them")
struct DatePhraseTests {
    private static let day = CivilDate(year: 2030, month: 6, day: 15)

    @Test(
        "an English date gives the last moment it means, with its words",
        arguments: [
            (
                "to be launched by the end of March 2034.", "2034-03", "by the end of March 2034",
                DatePhrase.Force.deadline
            ),
            ("held in the United States in 2031", "2031", "in 2031", .moment),
            ("complete it by 2035, if possible", "2035", "by 2035", .deadline),
            ("ready by 1 May 2031", "2031-05-01", "by 1 May 2031", .deadline),
            ("on August 26, 2031, in Tokyo", "2031-08-26", "on August 26, 2031", .moment),
            ("August 26-27, 2031", "2031-08-27", "August 26-27, 2031", .mention),
            ("on May 30 and 31, 2031", "2031-05-31", "on May 30 and 31, 2031", .moment),
            ("no later than FY2033", "2034-03", "no later than FY2033", .deadline),
            ("the U.S. side, by fiscal year 2033", "2033-09", "by fiscal year 2033", .deadline),
            ("in JFY 2033", "2034-03", "in JFY 2033", .moment),
            ("in the first half of 2032", "2032-06", "in the first half of 2032", .moment),
            ("in Q3 2032", "2032-09", "in Q3 2032", .moment),
            ("by late 2032", "2032", "by late 2032", .deadline),
            ("later in 2032", "2032", "later in 2032", .deadline),
            ("before March 2033", "2033-02", "before March 2033", .deadline),
            ("before 2033", "2032", "before 2033", .deadline),
            ("before the end of 2033", "2033", "before the end of 2033", .deadline),
            ("by the end of the 2030s", "2039", "by the end of the 2030s", .deadline),
            ("until Sept. 30, 2031", "2031-09-30", "until Sept. 30, 2031", .deadline),
            ("by 2031-09-30", "2031-09-30", "by 2031-09-30", .deadline),
            ("during 2031-2033", "2033", "during 2031-2033", .moment),
            ("next year", "2031", "next year", .mention),
            ("by the end of the year", "2030", "by the end of the year", .deadline),
            ("within two years", "2032-06", "within two years", .deadline),
            ("within the next 18 months", "2031-12", "within the next 18 months", .deadline),
            ("the Declaration of July 2020", "2020-07", "July 2020", .mention),
            ("since 2024", "2024", "2024", .mention),
        ]
    )
    func english(text: String, date: String, words: String, force: DatePhrase.Force) {
        let phrases = DatePhrase.all(in: text, saidOn: Self.day)
        #expect(phrases.map(\.date) == [date])
        #expect(phrases.first?.text == words)
        #expect(phrases.first?.force == force)
    }

    @Test(
        "a Japanese date gives the last moment it means, with its words",
        arguments: [
            ("2034年3月末までに打ち上げる", "2034-03", "2034年3月末までに", DatePhrase.Force.deadline),
            ("２０３４年３月３１日までに", "2034-03-31", "２０３４年３月３１日までに", .deadline),
            ("令和13年5月20日、東京で", "2031-05-20", "令和13年5月20日", .mention),
            ("令和元年に開始", "2019", "令和元年に", .moment),
            ("平成三十年", "2018", "平成三十年", .mention),
            ("二〇三四年十二月に", "2034-12", "二〇三四年十二月に", .moment),
            ("2033年度末までに", "2034-03", "2033年度末までに", .deadline),
            ("令和15年度中に", "2034-03", "令和15年度中に", .deadline),
            ("2030年代後半に", "2039", "2030年代後半に", .moment),
            ("来年3月に", "2031-03", "来年3月に", .moment),
            ("再来年", "2032", "再来年", .mention),
            ("本年末まで", "2030", "本年末まで", .deadline),
            ("今年度内に", "2031-03", "今年度内に", .deadline),
            ("2032年前半に", "2032-06", "2032年前半に", .moment),
            ("２０３１年（令和１３年）９月までに", "2031-09", "２０３１年（令和１３年）９月までに", .deadline),
            ("2031年1月10日（金）", "2031-01-10", "2031年1月10日（金）", .mention),
        ]
    )
    func japanese(text: String, date: String, words: String, force: DatePhrase.Force) {
        let phrases = DatePhrase.all(in: text, saidOn: Self.day)
        #expect(phrases.map(\.date) == [date])
        #expect(phrases.first?.text == words)
        #expect(phrases.first?.force == force)
    }

    @Test(
        "a fiscal year named from today is counted from April",
        arguments: [
            ("今年度内に", 2, "2030-03"), ("今年度内に", 4, "2031-03"), ("来年度に", 3, "2031-03"), ("来年度に", 4, "2032-03"),
            ("2030年度に", 2, "2031-03"), ("令和12年度に", 6, "2031-03"),
        ]
    )
    func fiscalYears(text: String, month: Int, date: String) {
        let day = CivilDate(year: 2030, month: month, day: 10)
        #expect(DatePhrase.all(in: text, saidOn: day).map(\.date) == [date])
    }

    @Test(
        "what only looks like a date is none",
        arguments: [
            "resolution 2222 of 1999999", "12 satellites and 2000000 pixels", "May we meet?", "第7回会合", "3月に", "9999年",
        ]
    )
    func none(text: String) {
        #expect(DatePhrase.all(in: text).isEmpty)
    }

    @Test(
        "a date binds when it lies ahead; one under way only as a deadline",
        arguments: [
            ("by the end of 2030", true), ("in 2030", false), ("in 2031", true), ("in 2029", false),
            ("by 1 May 2030", false),
            ("on June 15, 2030", false), ("on June 16, 2030", true), ("by June 2030", true), ("in June 2030", false),
        ]
    )
    func ahead(text: String, isAhead: Bool) {
        #expect(DatePhrase.all(in: text).map { $0.isAhead(of: Self.day) } == [isAhead])
    }
}
