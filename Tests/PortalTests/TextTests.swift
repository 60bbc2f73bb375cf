import Schema
import Testing

@testable import PortalCore

@Suite("Text on pages") struct TextTests {
    @Test(
        "what could be markup is escaped, whatever stands before or after it",
        arguments: [
            ("<script>", "&lt;script&gt;"),
            ("a & b", "a &amp; b"),
            ("\"'", "&quot;&#39;"),
            // These are one Character each with their neighbour.
            ("\u{0600}<script>", "\u{0600}&lt;script&gt;"),
            ("\"\u{0301} onclick=", "&quot;\u{0301} onclick="),
            ("<\u{200D}b>\u{20DD}", "&lt;\u{200D}b&gt;\u{20DD}"),
            ("\u{110BD}\"", "\u{110BD}&quot;"),
            ("'\u{FE0F}", "&#39;\u{FE0F}"),
            ("a\u{0}b\u{1B}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
            ("line\r\nline\t", "line\r\nline\t"),
            ("宇宙状況把握", "宇宙状況把握"),
        ]
    )
    func escaping(_ text: String, _ escaped: String) throws {
        // Compared by scalars: as Strings, canonical equivalents would pass for equal.
        #expect(Array(MarkupText().escapeText(text).unicodeScalars) == Array(escaped.unicodeScalars))
        let templates = try Templates([
            "part": "<i title=\"{{value}}\">{{value}}</i>", "page": "{{#on}}{{value}}{{> part}}{{/on}}",
        ])
        let page = try templates.render("page", ["on": true, "value": text])
        #expect(
            Array(page.unicodeScalars) == Array("\(escaped)<i title=\"\(escaped)\">\(escaped)</i>".unicodeScalars)
        )
    }

    @Test(
        "only addresses of the web become links",
        arguments: [
            ("https://www.example.jp/a?b=c#d", true), ("http://example.com", true), ("HTTPS://example.com/", true),
            ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false), ("data:text/html,x", false),
            ("https://", false), ("https:///etc", false), ("//example.com/", false), ("/updates/x", false),
            (" https://example.com", false), ("https://example.com/ x", false), ("https://example.com\n", false),
            ("https://exa\u{0}mple.com", false), ("ftp://example.com/", false), ("https:\\\\example.com", false),
            ("https://e.example/\u{3000}x", false), ("", false),
        ]
    )
    func addresses(_ text: String, _ isLink: Bool) {
        #expect((WebAddress.checked(text) == text) == isLink)
    }

    @Test(
        "the language is the one that the reader prefers, else English",
        arguments: [
            ("", "en"), ("ja", "ja"), ("ja-JP,ja;q=0.9,en-US;q=0.8", "ja"), ("en-GB,en;q=0.9,ja;q=0.8", "en"),
            ("en;q=0.1, ja;q=0.2", "ja"), ("fr-FR, de;q=0.9", "en"), ("fr, ja;q=0.1", "ja"), ("ja;q=0", "en"),
            ("JA", "ja"), ("*;q=0.5, ja;q=0.4", "en"), ("ja;q=abc, en;q=0.1", "en"), (";;;,,,q=1", "en"),
            ("ja;q=1.000,en;q=1", "ja"), ("jav", "en"),
        ]
    )
    func language(_ field: String, _ expected: String) {
        #expect(PageLanguage(accepting: field).rawValue == expected)
    }

    @Test(
        "figures read as people write them, and as programs read them",
        arguments: [
            (715.0, "715", "715"), (0, "0", "0"), (-0.0, "0", "0"), (14_762.5, "14762.5", "14762.5"),
            (-8.579, "−8.579", "-8.579"), (0.0042, "0.0042", "0.0042"),
            (4.835e-05, "4.835\u{202F}×\u{202F}10⁻⁵", "4.835e-5"),
            (0.0004835, "4.835\u{202F}×\u{202F}10⁻⁴", "4.835e-4"), (1e300, "1\u{202F}×\u{202F}10³⁰⁰", "1e300"),
            (-1e-9, "−1\u{202F}×\u{202F}10⁻⁹", "-1e-9"), (1e15, "1\u{202F}×\u{202F}10¹⁵", "1e15"),
            (.infinity, "∞", ""), (.nan, "–", ""),
        ]
    )
    func figures(_ value: Double, _ text: String, _ plain: String) {
        #expect(Figure.text(value) == text)
        #expect(Figure.plain(value) == plain)
    }

    @Test("moments read in UTC, to the second, and to the minute in lists")
    func moments() throws {
        #expect(Figure.text(try Timestamp("2026-04-01T09:30:00Z")) == "2026-04-01 09:30:00 UTC")
        #expect(Figure.text(try Timestamp("2026-04-01T09:30:05.250+09:00")) == "2026-04-01 00:30:05.250 UTC")
        #expect(Figure.minutes(try Timestamp("2026-04-01T09:30:59Z"), for: .en) == "2026-04-01 09:30 UTC")
    }

    @Test(
        "readers of Japanese read Japan's time as well, with the day where it is another",
        arguments: [
            ("2026-04-01T09:30:59Z", "2026-04-01 09:30 UTC（18:30 JST）"),
            ("2026-04-01T15:00:00Z", "2026-04-01 15:00 UTC（04-02 00:00 JST）"),
            ("2026-12-31T20:15:00Z", "2026-12-31 20:15 UTC（01-01 05:15 JST）"),
        ]
    )
    func japanTime(_ moment: String, _ text: String) throws {
        #expect(Figure.minutes(try Timestamp(moment), for: .ja) == text)
    }

    @Test("a topic stands for itself and all below, also where its length leaves room for none")
    func patterns() throws {
        #expect(try SearchTerms.pattern("ssa").name == "ssa/>")
        #expect(try SearchTerms.pattern("*/alert").name == "*/alert")
        let long = String(repeating: "a", count: 120)
        #expect(try SearchTerms.pattern(long).name == long)
    }

    @Test(
        "percent-encoded text comes back, and what is not is refused",
        arguments: [
            ("a%20b", "a b"), ("%E5%AF%BE%E8%A9%B1", "対話"), ("a+b", "a+b"), ("%2f", "/"), ("%", nil), ("%4", nil),
            ("%zz", nil), ("%FF", nil), ("%C0%AF", nil),
        ]
    )
    func percent(_ encoded: String, _ text: String?) {
        #expect(PercentText.decode(encoded[...]) == text)
        if let text { #expect(PercentText.decode(PercentText.encode(text)[...]) == text) }
    }

    @Test(
        "only a scheme, a host and a port make a base address",
        arguments: [
            ("https://portal.example", "portal.example"), ("http://127.0.0.1:8080/", "127.0.0.1"),
            ("http://[::1]:8080", "::1"), ("https://portal.example/path", nil), ("portal.example", nil),
            ("https://", nil), ("https://a b", nil), ("https://a\"b", nil), ("ftp://a", nil),
        ]
    )
    func baseAddress(_ text: String, _ host: String?) {
        #expect((try? BaseURL(text))?.host == host)
    }

    @Test("every phrase is written in both languages, and every phrase of a template exists")
    func phrases() throws {
        for phrase in Phrase.allCases {
            #expect(!phrase.texts.en.isEmpty && !phrase.texts.ja.isEmpty)
        }
        let known = Set(Phrase.allCases.map(\.rawValue))
        for (name, text) in try Resources().templates {
            for part in text.split(separator: "{{t.").dropFirst() {
                #expect(known.contains(String(part.prefix { $0 != "}" })), "\(name) uses \(part.prefix(30))")
            }
        }
    }

    @Test("a snippet is cut at its marks, also when they do not match up")
    func snippets() {
        func text(_ snippet: String) -> String {
            Portal.pieces(of: snippet).map { piece in
                (piece["pieceFound"] as? String).map { "[\($0)]" } ?? piece["piecePlain"] as? String ?? ""
            }.joined()
        }
        #expect(text("a ⟦b⟧ c") == "a [b] c")
        #expect(text("⟦⟦a⟧⟧ b⟦") == "[a] b")
        #expect(text("") == "")
    }

    @Test("the reader's language comes first, then the other, then the rest")
    func wording() {
        let texts = LocalizedText(["fr": "f", "en-US": "e", "ja": "j", "und": "u", "de": ""])
        #expect(Wording.of(texts, for: .ja).first.text == "j")
        #expect(Wording.of(texts, for: .ja).others.map(\.language) == ["en-US", "fr", ""])
        #expect(Wording.of(texts, for: .en).first.language == "en-US")
        #expect(Wording.of(LocalizedText([:]), for: .en).first.text == "")
    }
}
