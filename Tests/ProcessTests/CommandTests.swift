import Foundation
import TestSupport
import Testing

@Suite("The commands", .timeLimit(.minutes(1))) struct CommandTests {
    static func run(_ arguments: [String], _ environment: [String: String] = [:]) async throws -> (
        status: Int32, output: [String], error: String
    ) {
        let log = FileManager.default.temporaryDirectory.appending(path: "taiwa-\(UUID()).log")
        defer { try? FileManager.default.removeItem(at: log) }
        let result = try await Executable("taiwa", arguments, environment: environment, log: log).result()
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
        "classify prints topics with scores",
        arguments: [("QZSS みちびき", "gnss/qzss"), ("Space debris breakup", "ssa/breakup")]
    )
    func classify(text: String, topic: String) async throws {
        let result = try await Self.run(["classify", text])
        #expect(result.status == 0)
        #expect(result.output.joined().contains(#""topic":"\#(topic)""#))
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
