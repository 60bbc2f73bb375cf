import Foundation
import TestSupport
import Testing

@Suite("The commands", .timeLimit(.minutes(5))) struct CommandTests {
    static func run(
        _ arguments: [String],
        _ environment: [String: String] = [:],
        input: URL? = nil
    ) async throws -> (status: Int32, output: [String], error: String) {
        let log = FileManager.default.temporaryDirectory.appending(path: "taiwa-\(UUID()).log")
        defer { try? FileManager.default.removeItem(at: log) }
        let taiwa = try Executable("taiwa", arguments, environment: environment, input: input, log: log)
        let result = await taiwa.result()
        return (result.status, result.output, try String(contentsOf: log, encoding: .utf8))
    }

    static func fixture(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/\(name)").path
    }

    @Test("parse prints a line a file, and fails if one of them did")
    func parse() async throws {
        let good = Self.fixture("cdm/complete.cdm")
        let result = try await Self.run(["parse", good, "/nonexistent"])
        #expect(result.status != 0)
        #expect(result.output.count == 2)
        #expect(result.output[0].contains(#""format":"ccsds-cdm-kvn""#))
        #expect(result.output[1].contains(#""error":{"#))
        #expect(try await Self.run(["parse", good]).status == 0)
    }

    @Test(
        "classify prints topics with scores and the terms that decided",
        arguments: [("QZSS みちびき", "gnss/qzss", "QZSS"), ("Space debris breakup", "ssa/breakup", "breakup")]
    )
    func classify(text: String, topic: String, term: String) async throws {
        let json = try await Self.run(["classify", "--json", text])
        #expect(json.status == 0)
        #expect(json.output.count == 1)
        #expect(json.output.joined().contains(#""topic":"\#(topic)""#))
        #expect(json.output.joined().contains(#""\#(term)""#))
        let table = try await Self.run(["classify", text])
        #expect(table.status == 0)
        #expect(table.output.first?.hasPrefix(topic) == true)
        #expect(table.output.dropFirst().first?.contains(term) == true)
        #expect(try await Self.run(["classify", "Chess club elects officers"]).output == ["No topic is recognised."])
    }

    @Test("classify takes the lines of a file one by one, and an operator's terms")
    func classifyLines() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "taiwa-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let items = folder.appending(path: "items.txt").path
        let terms = folder.appending(path: "terms.tsv").path
        try "A frobnication ends\n\nSpace debris breakup\n".write(toFile: items, atomically: true, encoding: .utf8)
        try "ssa/orbit\t5\tfrobnication\t\n+ssa\t0\tfrobnication\t\n".write(
            toFile: terms,
            atomically: true,
            encoding: .utf8
        )
        let result = try await Self.run(["classify", "--lines", "--file", items, "--glossary", terms])
        #expect(result.status == 0)
        #expect(result.output.count == 3)
        #expect(result.output.first?.contains(#""topic":"ssa/orbit""#) == true)
        #expect(result.output.dropFirst().first == #"{"topics":[]}"#)
        #expect(result.output.last?.contains(#""topic":"ssa/breakup""#) == true)
        try "ssa/orbit\theavy\tfrobnication\t\n".write(toFile: terms, atomically: true, encoding: .utf8)
        let bad = try await Self.run(["classify", "A frobnication", "--glossary", terms])
        #expect(bad.status != 0)
        #expect(bad.error.contains("terms.tsv") && bad.error.contains("line 1"), "\(bad.error)")
        let piped = try await Self.run(["classify", "--lines"], input: URL(filePath: items))
        #expect(piped.status == 0 && piped.output.count == 3)
        let empty = try await Self.run(["classify"])
        #expect(empty.status != 0 && empty.error.contains("Standard input is empty"), "\(empty.error)")
        #expect(try await Self.run(["classify", "Orbit", "--file", items]).status != 0)
    }

    @Test(
        "a bad value stops with one sentence and a status that says so",
        arguments: [
            (["up"], ["TAIWA_REPLAY_PORT": "99999"], "TAIWA_REPLAY_PORT is \"99999\""),
            (["up"], ["TAIWA_LOG_LEVEL": "loud"], "TAIWA_LOG_LEVEL is \"loud\""),
            (["subscribe", "SSA/>"], [:], "topic pattern"),
            (["subscribe", "--account", "/nonexistent"], [:], "it is not there"),
            (["search", "--limit", "0"], [:], "--limit is 0"),
        ] as [([String], [String: String], String)]
    )
    func badValues(arguments: [String], environment: [String: String], sentence: String) async throws {
        let result = try await Self.run(arguments, environment)
        #expect(result.status != 0)
        #expect(result.error.contains(sentence), "\(result.error)")
        #expect(!result.error.contains("Fatal"))
    }

    @Test("every command has help")
    func help() async throws {
        let commands = try await Self.run(["--help"]).output.drop { $0 != "SUBCOMMANDS:" }.dropFirst()
            .prefix { $0.hasPrefix("  ") }.filter { !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(commands.count >= 12, "\(commands)")
        for command in commands {
            let result = try await Self.run([command, "--help"])
            #expect(result.status == 0 && result.output.contains { $0.hasPrefix("OVERVIEW:") }, "\(command)")
        }
    }
}
