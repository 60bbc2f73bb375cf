@testable import FeedFormats
import Foundation
import Schema
import Testing

@Suite struct DecodedTextTests {
    private static let title = "ひまわり衛星のお知らせについて"

    private static func feed(_ title: String, declared: String?) -> String {
        "<?xml version=\"1.0\"\(declared.map { " encoding=\"\($0)\"" } ?? "")?><rss><channel><item><title>\(title)</title></item></channel></rss>"
    }

    /// What the document declares, what it is in, and its byte order mark.
    private static let encodings: [(declared: String?, encoding: String.Encoding, bom: [UInt8])] = [
        ("Shift_JIS", .shiftJIS, []), ("EUC-JP", .japaneseEUC, []), ("ISO-2022-JP", .iso2022JP, []),
        ("UTF-16", .utf16BigEndian, [0xFE, 0xFF]), ("UTF-16", .utf16LittleEndian, [0xFF, 0xFE]),
        (nil, .utf16LittleEndian, []), ("utf-8", .utf8, [0xEF, 0xBB, 0xBF]), (nil, .utf8, []), ("utf-16", .utf8, []),
        (nil, .shiftJIS, []), (nil, .japaneseEUC, []), (nil, .iso2022JP, []), ("UTF-8", .shiftJIS, []),
    ]

    private static func bytes(_ text: String, _ encoding: String.Encoding) -> [UInt8]? {
        guard encoding == .japaneseEUC else { return text.data(using: encoding).map { [UInt8]($0) } }
        // EUC-JP is ISO-2022-JP with the high bit for an escape.
        guard let escaped = text.data(using: .iso2022JP) else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8 = 0
        var rest = escaped[...]
        while let byte = rest.first {
            if byte == 0x1B {
                high = rest.dropFirst().first == 0x24 ? 0x80 : 0
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte | high)
                rest = rest.dropFirst()
            }
        }
        return bytes
    }

    @Test("Japanese is read in every encoding it is published in", arguments: Self.encodings.indices)
    func japanese(index: Int) throws {
        let (declared, encoding, bom) = Self.encodings[index]
        let bytes = try #require(Self.bytes(Self.feed(Self.title, declared: declared), encoding))
        let document = try FeedParser.parse(bom + bytes, in: try Feeds.context())
        #expect(document.updates[0].title.all == [Self.title])
    }

    @Test(
        "a few kanji in Shift_JIS that nobody declared are no accented letters, and these no kanji",
        arguments: [
            ("JAXA 機構", .shiftJIS), ("H3 機能", .shiftJIS), ("cœur", .windowsCP1252), ("It’s “so” – €5…", .windowsCP1252),
            ("Škoda ‹x› à Zürich, déjà vu", .windowsCP1252), ("naïve café", .isoLatin1),
        ] as [(String, String.Encoding)]
    )
    func fewKanji(title: String, encoding: String.Encoding) throws {
        let bytes = try #require(Self.bytes(Self.feed(title, declared: nil), encoding))
        #expect(String(decoding: try DecodedText.utf8(bytes), as: UTF8.self) == Self.feed(title, declared: nil))
    }

    @Test(
        "a web page is read in the encoding that its meta element names, and in UTF-8 where it is in that all the same",
        arguments: [
            ("Shift_JIS", .shiftJIS), ("x-sjis", .shiftJIS), ("euc-jp", .japaneseEUC), ("ISO-2022-JP", .iso2022JP),
            ("windows-1251", .windowsCP1251), ("Shift_JIS", .utf8), ("utf-16", .utf8),
        ] as [(String, String.Encoding)]
    )
    func page(name: String, encoding: String.Encoding) throws {
        let title = encoding == .windowsCP1251 ? "Навигационное предупреждение" : "宇宙航空研究開発機構 衛星測位"
        for meta in [
            "<meta charset=\"\(name)\">", "<META CHARSET = \(name) />",
            "<meta name='x'><meta http-equiv='Content-Type' content='text/html; charset=\(name)'>",
        ] {
            for head in ["<!DOCTYPE html>\n<html><head>", "\n<html lang='ja'><head>", "<HEAD>"] {
                let page = "\(head)\(meta)<title>\(title)</title></head><body></body></html>"
                let bytes = try #require(Self.bytes(page, encoding))
                #expect(String(decoding: try DecodedText.utf8(bytes), as: UTF8.self) == page)
            }
        }
        // What only a text says about pages says nothing about itself.
        let feed = Self.feed("<![CDATA[<meta charset='\(name)'>\(title)]]>", declared: nil)
        #expect(try DecodedText.utf8(Array(feed.utf8)) == Array(feed.utf8))
    }

    @Test("a long text is UTF-8 or not, wherever its characters and its damage stand")
    func long() {
        for count in [1_048_576, 1_048_578, 2_100_000] {
            for (first, character) in ["a", "é", "月", "𝄞"].enumerated() {
                let characters = String(repeating: character, count: count / character.utf8.count)
                let bytes = Array((String(repeating: "x", count: first) + characters).utf8)
                #expect(DecodedText.isUTF8(bytes))
                #expect(!DecodedText.isUTF8(bytes + [0xE6, 0x9C]))
                for place in 1_048_573..<1_048_578 where place < bytes.count {
                    for wrong: UInt8 in [0x80, 0xE6] where wrong != bytes[place] {
                        var damaged = bytes
                        damaged[place] = wrong
                        let isUTF8 = damaged.withUnsafeBufferPointer(UTF8Text.isValid)
                        #expect(DecodedText.isUTF8(damaged) == isUTF8, "\(count) \(character) \(place) \(wrong)")
                    }
                }
            }
        }
    }

    @Test("one-byte letters are read as declared, or as windows-1252 where nothing fits")
    func latin() throws {
        let bytes = { (declared: String?, letters: [UInt8]) -> [UInt8] in
            let parts = Self.feed("|", declared: declared).split(separator: "|").map { Array($0.utf8) }
            return parts[0] + letters + parts[1]
        }
        let context = try Feeds.context()
        let cases: [(String?, [UInt8], String)] = [
            ("ISO-8859-1", [0x63, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x78, 0x94], "café “x”"),
            ("windows-1251", [0xCB, 0xF3, 0xED, 0xE0], "Луна"),
            ("ISO-8859-2", [0x4C, 0xF3, 0x64, 0xBC], "Lódź"),
            (nil, [0x63, 0x61, 0x66, 0xE9], "café"),
            ("x-mac-cyrillic", [0x8B, 0xF3, 0xED, 0xE0], "Луна"),
        ]
        for (declared, letters, text) in cases {
            #expect(try FeedParser.parse(bytes(declared, letters), in: context).updates[0].title.all == [text])
        }
    }

    @Test(
        "what is plainly UTF-8 is read as such, whatever it declares and though a character is damaged",
        arguments: ["Shift_JIS", "EUC-JP", "ISO-8859-1"]
    )
    func falseDeclaration(declared: String) throws {
        let title = Self.title + Self.title
        let whole = Array(Self.feed(title, declared: declared).utf8)
        #expect(try FeedParser.parse(whole, in: try Feeds.context()).updates[0].title.all == [title])
        let end = try #require(whole.lastIndex(of: UInt8(ascii: "<")))
        let damaged = whole[..<end] + Array("<x>".utf8) + [0xE3] + Array("</x>".utf8) + whole[end...]
        #expect(try FeedParser.parse(Array(damaged), in: try Feeds.context()).updates[0].title.all == [title])
    }

    @Test("a document packed with gzip is told to be so")
    func packed() throws {
        let error = #expect(throws: FormatError.self) {
            try FeedParser.parse([0x1F, 0x8B, 0x08, 0x00, 0x00], in: try Feeds.context())
        }
        #expect(error?.reason.contains("gzip") == true)
    }

    @Test("a damaged character in UTF-8 is marked and the rest is kept")
    func damage() throws {
        var bytes = Array(Self.feed(Self.title + "|" + Self.title, declared: "UTF-8").utf8)
        let at = try #require(bytes.firstIndex(of: UInt8(ascii: "|")))
        bytes[at] = 0xFF
        let title = try FeedParser.parse(bytes, in: try Feeds.context()).updates[0].title.all
        #expect(title == [Self.title + "\u{FFFD}" + Self.title])
    }

    @Test("a character that was cut is marked, though the text has no other beyond ASCII")
    func cutCharacter() throws {
        let parts = Self.feed("|", declared: nil).split(separator: "|").map { Array($0.utf8) }
        let context = try Feeds.context()
        let read = { (bytes: [UInt8]) in try FeedParser.parse(parts[0] + bytes + parts[1], in: context).updates[0] }
        #expect(try read(Array("cut ".utf8) + [0xE2, 0x80] + Array("...".utf8)).title.all == ["cut \u{FFFD}..."])
        // A word in GB 2312, and one in EUC-JP without kana.
        for bytes: [UInt8] in [[0xD6, 0xD0, 0xCE, 0xC4], [0xB1, 0xD2, 0xC0, 0xB1]] {
            let error = #expect(throws: FormatError.self) { try read(bytes) }
            #expect(error?.reason.contains("not declared") == true)
        }
    }

    @Test(
        "Japanese in Shift_JIS is read without a declaration and without kana, also in JSON",
        arguments: ["衛星", "種子島宇宙センター", "（重要）宇宙開発利用大綱", "ロケット打上げ", "2026年12月1日 測位情報"]
    )
    func undeclaredShiftJIS(title: String) throws {
        let version = "https://jsonfeed.org/version/1.1"
        let json =
            #"{"version":"\#(version)","title":"T","items":[{"id":"a","title":"\#(title)","url":"https://a.example/a"}]}"#
        for text in [json, Self.feed(title, declared: nil)] {
            let bytes = try #require(Self.bytes(text, .shiftJIS))
            #expect(try FeedParser.parse(bytes, in: try Feeds.context()).updates[0].title.all == [title])
        }
    }

    @Test("what may be anything in two bytes is taken neither for Shift_JIS nor for UTF-16")
    func neither() throws {
        let common: [[UInt8]] = [[0x88, 0x9F], [0x89, 0xA0]]
        let rare: [[UInt8]] = [[0x99, 0x9F], [0x9A, 0xA0], [0x9B, 0xA1]]
        #expect(try DecodedText.utf8(Array(common.joined())) == Array("亜旺".utf8))
        #expect(throws: FormatError.self) { try DecodedText.utf8(Array((common + rare).joined())) }
        // Forty characters of Chinese and a line break, without kana and letters.
        let text = String(repeating: "漢鷹", count: 20) + "\n"
        let bytes = try #require(Self.bytes(text, .utf16LittleEndian))
        #expect(throws: FormatError.self) { try DecodedText.utf8(bytes) }
    }

    @Test(
        "UTF-16 without a byte order mark is told by what it says, though it begins in Japanese",
        arguments: [String.Encoding.utf16BigEndian, .utf16LittleEndian]
    )
    func utf16(encoding: String.Encoding) throws {
        let text = "日米宇宙協力に関する共同声明\n\n両国は、次のことを確認した。\n1. 月面探査について協力を続ける。\n　以上\n"
        let bytes = try #require(Self.bytes(text, encoding))
        #expect(String(decoding: try DecodedText.utf8(bytes), as: UTF8.self) == text)
        let binary: [UInt8] = [0x53, 0, 0x51, 0x4C, 0, 0, 0x4E, 0xFF, 0x01, 0]
        #expect(throws: FormatError.self) { try FeedParser.parse(binary, in: try Feeds.context()) }
    }

    @Test(
        "what the sender named counts where the document says nothing, or is not in the UTF-8 that it declares",
        arguments: [
            (nil, "EUC-JP", .japaneseEUC), ("utf-8", "euc-jp", .japaneseEUC), (nil, "Shift_JIS", .shiftJIS),
            (nil, "windows-1251", .windowsCP1251), (nil, "Shift_JIS", .utf8), ("EUC-JP", "Shift_JIS", .japaneseEUC),
            ("Shift_JIS", "ISO-8859-1", .shiftJIS), (nil, "iso-8859-1", .shiftJIS), ("UTF-8", "no-such", .utf8),
        ] as [(String?, String, String.Encoding)]
    )
    func sent(declared: String?, charset: String, encoding: String.Encoding) throws {
        let title = encoding == .windowsCP1251 ? "Новости" : "衛星測位"
        let bytes = try #require(Self.bytes(Self.feed(title, declared: declared), encoding))
        var context = try Feeds.context()
        context.charset = charset
        #expect(try FeedParser.parse(bytes, in: context).updates[0].title.all == [title])
    }

    @Test("an encoding that nobody knows is refused, unless the text is UTF-8 anyway")
    func unknown() throws {
        #expect(try Feeds.parse(Self.feed("x", declared: "no-such")).updates.count == 1)
        let bytes = Array(Self.feed("x", declared: "../../etc/passwd").utf8) + [0xFF, 0x80, 0x80]
        #expect(throws: FormatError.self) { try FeedParser.parse(bytes, in: try Feeds.context()) }
    }
}
