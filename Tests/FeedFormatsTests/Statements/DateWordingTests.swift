@testable import FeedFormats
import Schema
import Testing

@Suite("Rarer wordings of dates")
struct DateWordingTests {
    /// A phrase and what it means, said on 15 June 2030.
    struct Wording: CustomTestStringConvertible, Sendable {
        let text: String
        let date: String
        let words: String
        let force: DatePhrase.Force

        init(_ text: String, _ date: String, _ words: String, _ force: DatePhrase.Force) {
            (self.text, self.date, self.words, self.force) = (text, date, words, force)
        }

        var testDescription: String { self.text }
    }

    private static let english = [
        Wording("on the 18th of May, 2031", "2031-05-18", "on the 18th of May, 2031", .moment),
        Wording("signed on the 9th day of July 2031", "2031-07-09", "on the 9th day of July 2031", .moment),
        Wording("released by mid-2032", "2032-06", "by mid-2032", .deadline),
        Wording("released in the middle of 2032", "2032-06", "in the middle of 2032", .moment),
        Wording("in the course of 2032", "2032", "in the course of 2032", .moment),
        Wording("operated from April 2032", "2032-04", "from April 2032", .moment),
        Wording("deliver it to Japan no later than 30 May 2031", "2031-05-30", "no later than 30 May 2031", .deadline),
        Wording("by the close of 2031", "2031", "by the close of 2031", .deadline),
        Wording("sign it by year-end", "2030", "by year-end", .deadline),
        Wording("by the end of the calendar year", "2030", "by the end of the calendar year", .deadline),
        Wording("by the end of the decade", "2039", "by the end of the decade", .deadline),
        Wording("by the end of this fiscal year", "2031-03", "by the end of this fiscal year", .deadline),
        Wording(
            "the U.S. side, by the end of this fiscal year",
            "2030-09",
            "by the end of this fiscal year",
            .deadline
        ),
        Wording("in two years' time", "2032-06", "in two years' time", .deadline),
        Wording("over the next two years", "2032-06", "over the next two years", .deadline),
        Wording("within 90 days", "2030-09-13", "within 90 days", .deadline),
        Wording("this October", "2030-10", "this October", .mention),
        Wording("next March", "2031-03", "next March", .mention),
        Wording("from 12 to 14 June 2031", "2031-06-14", "from 12 to 14 June 2031", .moment),
        Wording("not later than fiscal 2031", "2032-03", "not later than fiscal 2031", .deadline),
    ]

    private static let japanese = [
        Wording("2032年度上半期に", "2032-09", "2032年度上半期に", .moment),
        Wording("2032年度第４四半期に", "2033-03", "2032年度第４四半期に", .moment),
        Wording("2032年度に", "2033-03", "2032年度に", .moment),
        Wording("2032年上半期に", "2032-06", "2032年上半期に", .moment),
        Wording("2032年後半に", "2032-12", "2032年後半に", .moment),
        Wording("2032年半ばまでに", "2032-06", "2032年半ばまでに", .deadline),
        Wording("2032年第３四半期に", "2032-09", "2032年第３四半期に", .moment),
        Wording("一年以内に開催", "2031-06", "一年以内に", .deadline),
        Wording("３か月以内に開催", "2030-09", "３か月以内に", .deadline),
        Wording("半年以内に開催", "2030-12", "半年以内に", .deadline),
    ]

    @Test("give the last moment that they mean", arguments: Self.english + Self.japanese)
    func meaning(wording: Wording) {
        let phrases = DatePhrase.all(in: wording.text, saidOn: CivilDate(year: 2030, month: 6, day: 15))
        #expect(phrases.map(\.date) == [wording.date])
        #expect(phrases.first?.text == wording.words)
        #expect(phrases.first?.force == wording.force)
    }

    @Test(
        "a deadline that two dates share binds both",
        arguments: ["by March 2032 and March 2034", "２０３２年３月及び２０３４年３月までに"]
    )
    func joint(text: String) {
        let phrases = DatePhrase.all(in: text)
        #expect(phrases.map(\.date) == ["2032-03", "2034-03"])
        #expect(phrases.allSatisfy { $0.force == .deadline })
    }

    @Test("a span of time is no date", arguments: ["in two years of work", "over the past two years", "過去2年間"])
    func spans(text: String) {
        #expect(DatePhrase.all(in: text, saidOn: CivilDate(year: 2030, month: 6, day: 15)).isEmpty)
    }
}
