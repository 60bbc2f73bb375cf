import Foundation
import TestSupport
import Testing

/// What `make conformance` says of the corpus in `Tests/Fixtures/conformance` and a parser that does some things wrong.
@Suite struct ConformanceTests {
    private struct Report: Decodable {
        struct Fact: Decodable {
            let name: String
            let verdict: String
        }
        struct File: Decodable {
            let file: String
            let state: String
            let reason: String
            let facts: [Fact]
        }
        struct Totals: Decodable {
            let counted: Int
            let typed: Int
            let facts: Int
            let right: Int
        }
        let files: [File]
        let totals: Totals

        func file(_ name: String) throws -> File { try #require(self.files.first { $0.file == name }) }
        func verdicts(_ name: String) throws -> [String] {
            try self.file(name).facts.map { "\($0.name) \($0.verdict)" }
        }
    }

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "..")

    private static func run(_ options: [String]) async throws -> Python.Result {
        let corpus = Self.tests.appending(path: "Fixtures/conformance").standardizedFileURL.path
        let judge = Self.tests.appending(path: "Conformance").standardizedFileURL.path
        let arguments = [judge, corpus, "--parser", "PYTHON \(corpus)/parser.py"] + options
        let program = """
            import runpy, sys
            sys.argv = \(arguments)
            sys.argv[3] = sys.argv[3].replace("PYTHON", sys.executable)
            sys.dont_write_bytecode = True
            runpy.run_path(sys.argv[0], run_name="__main__")
            """
        return try await Python.run(program, input: [])
    }

    @Test("tells what is recognised, refused and failed, and each fact right, wrong or not applying")
    func judged() async throws {
        guard await Python.executable() != nil else { return }
        let result = try await Self.run(["--json"])
        #expect(result.status == 1, "something failed: \(result.error)")
        let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
        #expect(report.files.count == 9, "a twin is no input")
        let states = Dictionary(uniqueKeysWithValues: report.files.map { ($0.file, $0.state) })
        #expect(
            states == [
                "feed/news.rss": "recognised", "feed/empty.rss": "recognised", "feed/cut.rss": "refused",
                "feed/list.opml": "refused", "hostile/crash.txt": "failed", "hostile/memory.txt": "failed",
                "hostile/silence.txt": "failed", "hostile/leak.txt": "recognised", "ndm/state.opm": "recognised",
            ]
        )
        #expect(try report.file("hostile/crash.txt").reason.contains("signal 11"))
        #expect(try report.file("hostile/memory.txt").reason.contains("MiB"))
        #expect(
            try report.verdicts("feed/news.rss") == [
                "not bozo inapplicable", "[0].title right", "feed.rights inapplicable", "feed.title right",
                "updates right", "[0].title right", "[0].guid right", "[0].published right", "[0].description right",
                "[0].categories wrong",
            ]
        )
        #expect(
            try report.verdicts("ndm/state.opm") == [
                "OBJECT_NAME right", "EPOCH right", "MASS wrong", "tests elsewhere inapplicable",
            ]
        )
        #expect(try report.verdicts("hostile/leak.txt") == ["nothing else read wrong"])
        #expect(report.totals.counted == 3)
        #expect(report.totals.typed == 3)
        #expect(report.totals.facts == 12)
        #expect(report.totals.right == 9)
    }

    @Test("writes its table between the markers of a page")
    func page() async throws {
        guard await Python.executable() != nil else { return }
        let page = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: page) }
        try Data("before\n<!-- conformance -->\nold\n<!-- /conformance -->\nafter\n".utf8).write(to: page)
        _ = try await Self.run(["--format", "feed", "--markdown", page.path])
        let text = try String(contentsOf: page, encoding: .utf8)
        #expect(text.hasPrefix("before\n<!-- conformance -->\nOf 2 valid"))
        #expect(text.contains("| feed | 4 | 2 | 7 | 8 | 2 | 0 |"))
        #expect(text.hasSuffix("<!-- /conformance -->\nafter\n"))
        #expect(!text.contains("old"))
    }
}
