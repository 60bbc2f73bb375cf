import Schema
import Testing

@Suite("Names and times") struct TextTests {
    @Test(
        "a time is read from RFC 3339 and written in UTC with as few digits as it needs",
        arguments: [
            ("2026-04-01T09:30:00Z", "2026-04-01T09:30:00Z"),
            ("2026-04-01T09:30:00+09:00", "2026-04-01T00:30:00Z"),
            ("2026-04-01t09:30:00.5z", "2026-04-01T09:30:00.500Z"),
            ("2026-04-01 09:30:00.1234567-05:00", "2026-04-01T14:30:00.123456Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
            ("2024-02-29T24:00:00Z", "2024-03-01T00:00:00Z"),
            ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        ]
    )
    func readsTimes(text: String, written: String) throws { #expect(try Timestamp(text).description == written) }

    @Test(
        "what is no time is refused with a sentence",
        arguments: [
            "", "2026", "2026-13-01T00:00:00Z", "2023-02-29T00:00:00Z", "2026-04-01T25:00:00Z", "2026-04-01T09:30Z",
            "2026-04-01T09:30:00", "2026-04-01T09:30:00.Z", "2026-04-01T09:30:00+9", "２０２６-04-01T09:30:00Z",
        ]
    )
    func refusesTimes(text: String) { #expect(throws: SchemaError.self) { try Timestamp(text) } }

    @Test(
        "a pattern selects the topics that it says",
        arguments: [
            (">", "ssa/conjunction", true), ("ssa/>", "ssa/conjunction", true), ("ssa/>", "ssa/a/b/c", true),
            ("ssa/>", "ssam/x", false), ("ssa/*", "ssa/orbit", true), ("ssa/*", "ssa/orbit/x", false),
            ("*/alert", "space-weather/alert", true), ("*/alert", "space-weather/forecast", false),
            ("ssa/orbit", "ssa/orbit", true), ("ssa/orbit", "ssa/orbits", false), ("ssa", "ssa/orbit", false),
        ]
    )
    func matches(pattern: String, topic: String, wanted: Bool) throws {
        #expect(try TopicPattern(pattern).matches(try Topic(topic)) == wanted)
    }

    @Test(
        "what is no topic is refused",
        arguments: [
            "", "/", "a//b", "A/b", "a/b/c/d/e", "a b", "a/", "日本", String(repeating: "a", count: 121), "a/*", ">",
        ]
    )
    func refusesTopics(text: String) { #expect(throws: SchemaError.self) { try Topic(text) } }

    @Test(
        "a pattern with > before its end, or with an empty segment, is refused",
        arguments: [">/a", "a//b", "", "a/>/b"]
    )
    func refusesPatterns(text: String) { #expect(throws: SchemaError.self) { try TopicPattern(text) } }

    @Test("a text is the same in whatever order its languages were given, and can be changed")
    func localized() throws {
        var text = LocalizedText(en: "orbit", ja: "軌道")
        #expect(text == LocalizedText(["ja": "軌道", "en": "orbit"]))
        #expect(text.hashValue == LocalizedText(["ja": "軌道", "en": "orbit"]).hashValue)
        #expect(text.text(in: "ja") == "軌道" && text.text(in: "fr") == "orbit")
        text.texts["de"] = "Bahn"
        text.texts["en"] = nil
        #expect(text.texts == ["de": "Bahn", "ja": "軌道"] && text.all == ["Bahn", "軌道"])
        #expect(text.languages == ["de", "ja"] && text.text(in: "fr") == "Bahn")
        #expect(LocalizedText([:]).text(in: "en").isEmpty)
        #expect(String(decoding: JSONText.encode(text), as: UTF8.self) == #"{"de":"Bahn","ja":"軌道"}"#)
        #expect(try JSONText.decode(LocalizedText.self, from: JSONText.encode(text), called: "text") == text)
    }

    @Test("a text has each of its languages in order, however many there are", arguments: 0...5)
    func languages(count: Int) throws {
        let tags = Array(["de", "en", "fr", "ja", "zh-Hant"].prefix(count))
        let text = LocalizedText(Dictionary(uniqueKeysWithValues: tags.map { ($0, "in \($0)") }))
        #expect(text.languages == tags && text.all == tags.map { "in \($0)" } && text.texts.count == count)
        for tag in tags { #expect(text.text(in: tag) == "in \(tag)") }
        #expect(text.text(in: "it") == (count > 1 ? "in en" : count == 1 ? "in de" : ""))
        #expect(try JSONText.decode(LocalizedText.self, from: JSONText.encode(text), called: "text") == text)
    }

    @Test("a cursor is the same after it was written and read")
    func cursors() throws {
        let cursor = Cursor(log: .random(), positions: [.public: 7, try Audience("jp"): 12])
        #expect(try Cursor(cursor.description) == cursor)
        #expect(throws: SchemaError.self) { try Cursor("0123456789abcdef public=x") }
    }

    @Test("a random id is a version 4 UUID and differs each time")
    func ids() {
        let ids = (0..<100).map { _ in UpdateID.random().name }
        #expect(Set(ids).count == 100)
        #expect(ids.allSatisfy { $0.count == 36 && $0.dropFirst(14).first == "4" })
    }
}
