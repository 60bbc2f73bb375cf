import Foundation
import Schema
import Testing

@testable import PortalCore

/// A payload of every kind that the JSON Schema knows, each with every member that it names.
enum PayloadSamples {
    static func all() throws -> [Payload] {
        let bytes = Array(JSONSchema.event.utf8)
        let schema = try JSONText.decode(JSONValue.self, from: bytes, called: "schema")
        let definitions = try #require(schema.object?["$defs"]?.object)
        let cases = try #require(definitions["payload"]?.object?["allOf"]?.array)
        return try cases.map { one in
            let sample = try Self.value(try #require(one.object?["then"]), definitions)
            return try JSONText.decode(Payload.self, from: JSONText.encode(sample), called: "payload")
        }
    }

    private static func value(_ schema: JSONValue, _ definitions: [String: JSONValue]) throws -> JSONValue {
        let schema = try #require(schema.object)
        if let constant = schema["const"] { return constant }
        switch schema["$ref"]?.string {
        case "#/$defs/time": return .string("2026-04-01T09:00:00Z")
        case "#/$defs/geometry":
            return .object(["type": .string("Point"), "coordinates": .array([.decimal(139.5), .decimal(35.5)])])
        case "#/$defs/severity": return .string("severe")
        case "#/$defs/agency": return .string("jp.jaxa")
        case "#/$defs/topic": return .string("ssa/orbit")
        case let name?:
            return try Self.value(try #require(definitions[String(name.dropFirst("#/$defs/".count))]), definitions)
        case nil: break
        }
        switch schema["type"]?.string {
        case "string": return .string("軌道 A")
        case "number": return .decimal(0.25)
        case "integer": return .integer(7)
        case "boolean": return .bool(true)
        case "array": return .array([try Self.value(try #require(schema["items"]), definitions)])
        default: return .object(try (schema["properties"]?.object ?? [:]).mapValues { try Self.value($0, definitions) })
        }
    }
}

@Suite("Tables of payloads") struct PayloadTests {
    @Test(
        "every kind of payload shows as a table in both languages, each member by its name, each figure with its unit"
    )
    func tables() async throws {
        let payloads = try PayloadSamples.all()
        #expect(payloads.count == 19)
        for payload in payloads {
            var update = try Samples.update("payload-1", topics: ["ssa/orbit"], title: ["en": "One of each"])
            update.payload = payload
            let described = try #require(payload.described, "\(payload.kind) is not known")
            let journal = JournalStandIn([update])
            try await RunningPortal.with(journal.source) { portal in
                for language in PageLanguage.allCases {
                    let html = try await portal.client.get("/updates/payload-1?lang=\(language.rawValue)").text
                    for label in Self.labels(described) {
                        let text = language == .ja ? label.ja : label.en
                        #expect(html.contains(">\(text)<"), "\(payload.kind): \(text)")
                    }
                    for unit in Self.units(described) {
                        let text = Figure.unit(unit)
                        let isShown = [">\(text)</span>", "0.25\(text)", "0.25 \(text)", "09:00:00 \(text)"]
                            .contains { html.contains($0) }
                        #expect(isShown, "\(payload.kind): \(unit)")
                    }
                }
            }
        }
    }

    /// What the payload and those of its members are called that are no parts.
    private static func labels<Value: Described>(_ value: Value) -> [Schema.Label] {
        let members = value.facts.compactMap { fact -> Schema.Label? in
            switch fact.value {
            case .part, .parts, .named, .terms: nil
            default: fact.label
            }
        }
        return [Value.about.label] + members
    }

    /// The units of all members that have one, those of parts too.
    private static func units(_ value: any Described) -> Set<String> {
        value.facts.reduce(into: []) { units, fact in
            if let unit = fact.unit { units.insert(unit) }
            switch fact.value {
            case .part(let part): units.formUnion(Self.units(part))
            case .parts(let parts): for part in parts { units.formUnion(Self.units(part)) }
            default: break
            }
        }
    }
}
