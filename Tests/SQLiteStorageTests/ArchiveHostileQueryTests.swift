import GRDB
import Language
@testable import SQLiteStorage
import Schema
import Storage
import TestSupport
import Testing

/// What people and programs type that is no proper question.
struct ArchiveHostileQueryTests {
    static let texts: [String] = [
        "\"", "\"\"", "\"\"\"", "\" OR 1=1 --", "'; DROP TABLE entry; --", "AND", "OR", "NOT", "NEAR(", "NEAR(a b, 5)",
        "a AND", "OR b", "NOT NOT", "(", ")", "((((((((", "title:word", "title : word", "{title body}: word",
        "-title:word",
        "^word", "word*", "*", "**", "* *", "a*", "wo*rd", "word +", "word + word", "\u{0}", "wo\u{0}rd",
        "\u{FEFF}word",
        "\\", "\\\"", "word\"word", "word\"\"word", "“word", "」word「", "「「「", "%", "_", "?", "?1", ":x", "@x", "$x",
        "{", "}", "[", "]", "word;", "--", "/*", "\u{200B}", "\u{202E}word", "e\u{301}\u{301}\u{301}", "🛰️", "👩‍🚀",
        "１２３", "㍿", "ｶﾞ", "ー", "々", "\u{D7A3}", "\u{10FFFF}", "rank", "rowid", "search", "NULL", "delete-all",
        String(repeating: "\"a\" ", count: 30), String(repeating: "漢", count: 333),
        String(repeating: "x", count: 1_000),
        String(repeating: "\"", count: 1_000), String(repeating: "*", count: 1_000), String(repeating: "ー", count: 333),
    ]

    @Test("no text is an error of syntax", arguments: texts.indices)
    func syntax(index: Int) async throws {
        let text = Self.texts[index]
        let fixture = try ArchiveFixture()
        try await fixture.append([try ArchiveFixture.update("a", "word")])
        let answer = try await fixture.archive.search(SearchQuestion(text: text), readable: [.public])
        #expect(answer.total <= 1)
        #expect(try await fixture.ids("word") == ["a"])
    }

    @Test("random text is no error of syntax")
    func random() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([try ArchiveFixture.update("a", "word")])
        let pieces = Array("\"'()*+-:^{}[]\\/.,;&|!~ \u{3000}「」“”aAzZ09語カーORANDNOTNEAR\u{0}\n")
        let seed = UInt64.random(in: .min ... .max)
        var generator = SplitMix(state: seed)
        for _ in 0..<500 {
            let length = Int.random(in: 1...40, using: &generator)
            let text = String((0..<length).compactMap { _ in pieces.randomElement(using: &generator) })
            _ = try await fixture.archive.search(SearchQuestion(text: text), readable: [.public])
                .hits.count
        }
        print("seed \(seed)")
    }

    @Test("more than 32 words are refused with a sentence")
    func words() async throws {
        let fixture = try ArchiveFixture()
        let words = Array(repeating: "word", count: 33).joined(separator: " ")
        await #expect(throws: StorageError.badQuestion(reason: "the text has 33 words; search for at most 32")) {
            _ = try await fixture.archive.search(SearchQuestion(text: words), readable: [.public])
        }
        _ = try await fixture.archive.search(SearchQuestion(text: String(words.dropLast(5))), readable: [.public])
    }

    @Test("32 words with many equivalents each are no more than a search")
    func equivalents() async throws {
        let folder = try TemporaryFolder()
        let words = (0..<32).map { "term\($0)" }
        let lines = words.map { word in
            "=\t0\t" + ([word] + (0..<63).map { "\(word) other\($0)" }).joined(separator: "|") + "\t"
        }
        let archive = try SQLiteArchive(
            path: folder.file("archive.sqlite"),
            glossary: try Glossary(parsing: lines.joined(separator: "\n")),
            searchLimit: .patient
        )
        let text = words.joined(separator: " ")
        let update = try ArchiveFixture.update("a", text.replacing("term7", with: "a term7 other10"))
        let entry = ArchivedUpdate(
            audience: .public,
            position: 1,
            log: .random(),
            time: update.received,
            bytes: Event(update).json(),
            signature: "",
            keyID: "",
            content: .update(update)
        )
        try await archive.append([entry], cursor: Cursor(log: entry.log, positions: [.public: 1]))
        let answer = try await archive.search(SearchQuestion(text: text), readable: [.public])
        #expect(answer.hits.map(\.update.id.name) == ["a"])
    }

    @Test(
        "a page of something else is refused",
        arguments: ["", "x", "AAAA", "e30", "bnVsbA", "..", "漢", "eyJxdWVzdGlvbiI6MX0"]
    )
    func pages(token: String) async throws {
        let fixture = try ArchiveFixture()
        await #expect(throws: StorageError.self) {
            _ = try await fixture.archive.search(SearchQuestion(text: "word", before: token), readable: [.public])
        }
    }

    @Test("a page of another question is refused")
    func otherPage() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append(try (0..<3).map { try ArchiveFixture.update("a\($0)", "word", minute: Int64($0)) })
        let page = try await fixture.archive.search(SearchQuestion(text: "word", limit: 1), readable: [.public])
        let next = try #require(page.next)
        _ = try await fixture.archive.search(SearchQuestion(text: "word", limit: 2, before: next), readable: [.public])
        for question in [SearchQuestion(text: "words", before: next), SearchQuestion(before: next)] {
            await #expect(throws: StorageError.self) {
                _ = try await fixture.archive.search(question, readable: [.public])
            }
        }
    }

    @Test("a question without an end is given up")
    func endless() async throws {
        let folder = try TemporaryFolder()
        let file = try ArchiveFile(path: folder.file("archive.sqlite"))
        let endless =
            "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number) SELECT count(*) FROM number"
        await #expect(throws: StorageError.tooLong) {
            _ = try await file.read(within: .milliseconds(5)) { db in try Int.fetchOne(db, sql: endless) }
        }
        #expect(try await file.read(within: .seconds(60)) { db in try Int.fetchOne(db, sql: "SELECT 1") } == 1)
    }
}

/// Numbers that follow from a seed.
///
/// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
