@testable import FeedFormats
import Testing

@Suite("Texts that are too long")
struct TextLimitTests {
    @Test(
        "a text with more lines than any of its format is refused with its place",
        arguments: [
            "NOTICE ADVISORY TO NAVSTAR USERS (NANU) 2031001", "NAVAREA IV 1/31.", "TITLE: GCN CIRCULAR",
            "SWX ADVISORY", ":Product: 3-Day Forecast", "Space Weather Message Code: ALTK05", "Ferdig forenklet",
        ]
    )
    func lines(beginning: String) throws {
        let error = try #require(try Feeds.refusal("\(beginning)\n" + String(repeating: "\n", count: 200_001)))
        #expect(error.where.hasPrefix("line ") && error.reason.contains("lines; send it in parts"))
    }

    @Test("a text with more bytes than any of its format is refused with its place")
    func bytes() throws {
        let error = try #require(
            try Feeds.refusal(":Product: 3-Day Forecast\n" + String(repeating: "A ", count: 524_288))
        )
        #expect(error.where == "offset 1048576")
        #expect(error.reason == "a document of this format has at most 1048576 bytes; send it in parts")
    }

    @Test("a text is cut between characters, as many as there may be, and ends in a mark")
    func cut() {
        for count in 0...40 {
            let text = String((0..<count).map { Character(Unicode.Scalar(UInt8(0x61 + $0 % 26))) })
            for characters in 4...24 {
                for bytes in 4...24 {
                    let cut = text.clipped(characters: characters, bytes: bytes)
                    let isWhole = count <= min(characters, bytes)
                    #expect(cut == (isWhole ? text : text.prefix(min(characters - 1, bytes - 3)) + "…"))
                }
            }
        }
        for count in 0...20 {
            let text = String(repeating: "é", count: count)
            for characters in 4...12 {
                for bytes in 4...24 {
                    let cut = text.clipped(characters: characters, bytes: bytes)
                    let isWhole = count <= characters && 2 * count <= bytes
                    #expect(cut == (isWhole ? text : text.prefix(min(characters - 1, (bytes - 3) / 2)) + "…"))
                }
            }
        }
        #expect("abcdé".clipped(characters: 5, bytes: 100) == "abcdé")
        #expect("abcdéf".clipped(characters: 5, bytes: 100) == "abcd…")
        #expect("abc\u{301}defgh".clipped(characters: 4, bytes: 100) == "abc\u{301}…")
        #expect("a\r\nbcdef".clipped(characters: 4, bytes: 100) == "a\r\nb…")
        #expect("abcdefg\u{301}h".clipped(characters: 100, bytes: 9) == "abcdef…")
    }

    @Test("lines end in LF, CR or CRLF, and are counted alike", arguments: ["\n", "\r", "\r\n"])
    func endings(ending: String) {
        let lines = TextLines(Array(["a", "", "b", "c"].joined(separator: ending).utf8))
        #expect(lines.map { String(decoding: $0, as: UTF8.self) } == ["a", "", "b", "c"])
        #expect(TextLines(Array("a\(ending)".utf8)).map(\.count) == [1])
    }
}
