import Foundation
import Schema
import TestSupport
import Testing

@Suite("The JSON Schema") struct JSONSchemaTests {
    static let validator = """
        import json, sys
        from jsonschema import Draft202012Validator
        given = json.load(sys.stdin)
        Draft202012Validator.check_schema(given["schema"])
        validator = Draft202012Validator(given["schema"])
        print(json.dumps([validator.is_valid(document) for document in given["documents"]]))
        """

    private struct Given: Encodable {
        var schema: JSONValue
        var documents: [JSONValue]
    }

    private func verdicts(_ documents: [[UInt8]]) async throws -> [Bool] {
        let given = Given(
            schema: try JSONText.decode(JSONValue.self, from: Array(JSONSchema.event.utf8), called: "schema"),
            documents: try documents.map { try JSONText.decode(JSONValue.self, from: $0, called: "document") }
        )
        let result = try await Python.run(Self.validator, input: JSONText.encode(given))
        try #require(result.status == 0, "\(result.error)")
        return try JSONText.decode([Bool].self, from: Array(result.output.utf8), called: "verdicts")
    }

    @Test("Python's jsonschema accepts every golden event, as written and as written again")
    func acceptsGolden() async throws {
        guard await Python.executable() != nil else { return print("skipped: no Python with jsonschema") }
        let golden = try EventTests.golden.map { try EventTests.bytes($0) }
        let again = try golden.map { try Event(json: $0).json() }
        #expect(try await self.verdicts(golden + again).allSatisfy { $0 })
        let alert = String(decoding: try EventTests.bytes("alert"), as: UTF8.self)
        let untimed = alert.replacingOccurrences(of: #","sent":"2026-04-01T09:30:00Z""#, with: "")
        #expect(untimed != alert)
        #expect(try await self.verdicts([Array(untimed.utf8)]) == [true])
    }

    @Test("it knows every member of the payloads that tell them, and their types")
    func described() async throws {
        guard await Python.executable() != nil else { return print("skipped: no Python with jsonschema") }
        let events = try DescribedSamples.events().map { $0.json() }
        #expect(try await self.verdicts(events).allSatisfy { $0 })
        let broken = events.map { String(decoding: $0, as: UTF8.self) }.filter { $0.contains(":0.25") }
            .map { Array($0.replacingOccurrences(of: ":0.25", with: ":\"x\"").utf8) }
        #expect(try await self.verdicts(broken).allSatisfy { !$0 })
    }

    @Test("it refuses what the types refuse")
    func refusesBroken() async throws {
        guard await Python.executable() != nil else { return print("skipped: no Python with jsonschema") }
        let text = String(decoding: try EventTests.bytes("alert"), as: UTF8.self)
        let breaks = [
            ("\"origin\":\"collected\"", "\"origin\":\"x\""), ("\"earth/weather\"", "\"Earth\""),
            ("\"severity\":\"severe\",\"source\"", "\"severity\":\"bad\",\"source\""), ("[139.5,35.5]", "[239.5,35.5]"),
            ("\"specversion\":\"1.0\"", "\"specversion\":\"2\""), ("\"identifier\":\"W-2026-0401\",", ""),
        ]
        let broken = breaks.map { Array(text.replacingOccurrences(of: $0.0, with: $0.1).utf8) }
        #expect(broken.allSatisfy { $0 != Array(text.utf8) })
        for bytes in broken { #expect(throws: SchemaError.self) { try Event(json: bytes) } }
        #expect(try await self.verdicts(broken).allSatisfy { !$0 })
    }
}
