import Schema
import Testing

@testable import FeedFormats

@Suite("Keywords of a message")
struct KeyValueSectionTests {
    private func section(_ lines: [(String, String)]) -> KeyValueSection {
        var section = KeyValueSection(name: "META", start: 1)
        for (number, (keyword, value)) in lines.enumerated() {
            section.append(KeyValueLine(number: number + 1, keyword: keyword, value: value))
        }
        return section
    }

    @Test("each is taken once, in whatever order they are asked for")
    func once() {
        let keywords = (0..<6).map { "KEYWORD_\($0)" }
        var source = SplitMix(state: 6)
        for _ in 0..<50 {
            var section = self.section(keywords.map { ($0, "value of \($0)") })
            for keyword in keywords.shuffled(using: &source) {
                #expect(section.holds(keyword))
                #expect(section.text(keyword) == "value of \(keyword)")
                #expect(section.text(keyword) == nil)
                #expect(!section.holds(keyword))
            }
            #expect(section.isEmpty)
        }
    }

    @Test("of one that stands twice the first counts, and the other stays as it was written")
    func twice() throws {
        var section = self.section([("A", "1"), ("A", "2"), ("B", "3"), ("A", "1"), ("C", "")])
        #expect(section.text("A") == "1")
        #expect(section.text("A") == nil)
        #expect(section.text("B") == "3")
        #expect(section.text("C") == nil)
        #expect(section.isEmpty)
        #expect(section.rest() == [NamedText(name: "A", value: "2")])
        #expect(throws: FormatError.self) { try section.checkSingle("A") }
        try section.checkSingle("B")
    }

    @Test("of numbers that belong together either all are taken or none")
    func together() throws {
        var section = self.section([("X", "1 [km]"), ("Y", "2"), ("Z", "3 [s]")])
        #expect(try section.numbers(["X", "Y", "Z"], in: .kilometre).isEmpty)
        #expect(section.rest().map(\.name) == ["X", "Y", "Z"])
        #expect(try section.numbers(["Y", "X"], in: .kilometre) == [2, 1])
        #expect(section.rest() == [NamedText(name: "Z", value: "3 [s]")])
    }
}
