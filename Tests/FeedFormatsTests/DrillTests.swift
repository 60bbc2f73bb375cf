import Schema
import Testing

@testable import FeedFormats

@Suite("Drills in feeds") struct DrillTests {
    @Test(
        "an item that says of itself that it is a drill or a test does not travel as operations",
        arguments: [
            ("津波警報", "【津波警報】＊＊＊これは訓練です＊＊＊ 沿岸から離れてください。", Status.exercise),
            ("EXERCISE EXERCISE EXERCISE: solar storm", "A strong storm is assumed.", .exercise),
            ("Tsunami warning", "THIS IS A TEST MESSAGE. Do not take action.", .test),
            ("Coastal drill held", "Staff heard the words: this is a drill. これは昨日の訓練の報告です。", .actual),
            ("Warning", "Leave the coast.", .actual),
        ]
    )
    func drills(title: String, text: String, status: Status) throws {
        let feed = Feeds.rss("<item><title>\(title)</title><guid>a</guid><description>\(text)</description></item>")
        #expect(try Feeds.parse(feed).updates.map(\.status) == [status])
    }

    @Test("what says that an item is a drill is found at every place of its text", arguments: 0..<20)
    func places(count: Int) throws {
        let text = String(repeating: "あ", count: count / 4) + String(repeating: "E", count: count % 4)
        for phrase in ["これは訓練です", "THIS IS A DRILL", "EXERCISE/EXERCISE/EXERCISE"] {
            let feed = Feeds.rss(
                "<item><title>a</title><guid>a</guid><description>\(text)\(phrase)</description></item>"
            )
            #expect(try Feeds.parse(feed).updates.map(\.status) == [.exercise])
        }
    }
}
