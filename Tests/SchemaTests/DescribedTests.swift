import Foundation

@testable import Schema
import Testing

/// Payloads of the kinds that tell their members, with every member that they have, made from what they tell.
enum DescribedSamples {
    static func events() throws -> [Event] {
        let base = try #require(try Samples.events().first)
        return try Payload.kinds.map { kind in
            var members = try Self.object(kind.shape)
            members["kind"] = .string(kind.name)
            members["futureMember"] = .object(["deep": .array([.integer(1)])])
            let bytes = JSONText.encode(JSONValue.object(members))
            var event = base
            event.data.payload = try JSONText.decode(Payload.self, from: bytes, called: "payload")
            return event
        }
    }

    private static func object(_ members: [EventShape.Member]) throws -> [String: JSONValue] {
        try Dictionary(uniqueKeysWithValues: members.map { ($0.name, try Self.value($0.shape)) })
    }

    private static func value(_ shape: EventShape) throws -> JSONValue {
        switch shape {
        case .text: return .string("軌道 \"A\"")
        case .word(let words): return .string(words[0])
        case .time: return .string("2026-04-01T09:00:00.5Z")
        case .integer: return .integer(7)
        case .number: return .decimal(0.25)
        case .flag: return .bool(true)
        case .geometry:
            return .object(["type": .string("Point"), "coordinates": .array([.decimal(139.5), .decimal(35.5)])])
        case .list(let element, _, _): return .array([try Self.value(element), try Self.value(element)])
        case .object(let members): return .object(try Self.object(members))
        case .agency: return .string("jp.jaxa")
        case .topic: return .string("ssa/orbit")
        default: throw SchemaError.invalid(field: "shape", value: "\(shape)", rule: "no member has it")
        }
    }
}

@Suite("Payloads that tell their members") struct DescribedTests {
    @Test("every member is read and written, and so is what this version does not know")
    func roundTrip() throws {
        for event in try DescribedSamples.events() {
            let payload = try #require(event.data.payload)
            if case .other(let kind, _) = payload { Issue.record("\(kind) is not known") }
            let bytes = event.json()
            #expect(try Event(json: bytes) == event)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("\"futureMember\":{\"deep\":[1]}") && text.contains("\"kind\":\"\(payload.kind)\""))
        }
    }

    @Test("the bus takes each without decoding it")
    func outline() throws {
        for event in try DescribedSamples.events() {
            let outline = try EventOutline(checking: event.json())
            #expect(outline.received == event.data.received, "\(event.data.payload?.kind ?? "")")
        }
    }

    @Test("each has a label in both languages for itself and for every member, and a sentence that ends")
    func labels() throws {
        for event in try DescribedSamples.events() {
            let payload = try #require(event.data.payload?.described)
            Self.check(payload)
        }
    }

    private static func check<Value: Described>(_ value: Value) {
        let about = Value.about
        #expect(about.sentence.hasSuffix(".") && !about.label.ja.isEmpty)
        for member in about.members {
            #expect(
                !member.label.en.isEmpty && !member.label.ja.isEmpty && member.note.hasSuffix("."),
                "\(member.name)"
            )
        }
        for fact in value.facts {
            if case .part(let part) = fact.value { Self.check(part) }
            if case .parts(let parts) = fact.value, let first = parts.first { Self.check(first) }
        }
    }

    @Test("what is required and absent is refused with its name")
    func required() throws {
        let bytes = Array(#"{"kind":"launch","name":"A","futureMember":1}"#.utf8)
        let error = #expect(throws: SchemaError.self) {
            try JSONText.decode(Payload.self, from: bytes, called: "payload")
        }
        #expect("\(String(describing: error))".contains("identifier"))
    }
}
