import Foundation
import Schema
import Testing

@Suite("Events") struct EventTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/golden")
    static let golden = ["article", "alert", "conjunction", "statement", "future"]

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).json")))
    }

    @Test("a golden event means the same after it was read and written", arguments: golden)
    func roundTrips(name: String) throws {
        let bytes = try Self.bytes(name)
        let event = try Event(json: bytes)
        let before = try JSONText.decode(JSONValue.self, from: bytes, called: "before")
        let after = try JSONText.decode(JSONValue.self, from: event.json(), called: "after")
        #expect(before == after)
        #expect(try Event(json: event.json()) == event)
    }

    @Test("kinds and members of a later version survive at every level")
    func keepsTheUnknown() throws {
        let event = try Event(json: Self.bytes("future"))
        #expect(event.others["traceparent"] != nil)
        #expect(event.data.others["importance"] == .object(["rank": .integer(3), "why": .null]))
        #expect(event.data.links[0].others["integrity"] == .string("sha256-abc"))
        #expect(event.data.payload?.kind == "lunar-traffic")
        let text = String(decoding: event.json(), as: UTF8.self)
        #expect(text.contains("12345678901234567890.123"))
    }

    @Test(
        "an event that breaks a rule is refused with the place",
        arguments: [
            (#""specversion":"1.0""#, #""specversion":"0.3""#, "specversion"),
            (#""taiwa.update""#, #""other""#, "type"),
            (#""origin":"collected""#, #""origin":"guessed""#, "origin"),
            (#""audience":"public""#, #""audience":"Public!""#, "audience"),
            (#""topics":["exploration/iss""#, #""topics":["Exploration""#, "topic"),
            (#""received":"2026-04-01T09:31:00Z""#, #""received":"yesterday""#, "RFC 3339"),
        ]
    )
    func refuses(part: String, replacement: String, hint: String) throws {
        let text = String(decoding: try Self.bytes("article"), as: UTF8.self)
        let broken = text.replacingOccurrences(of: part, with: replacement)
        #expect(broken != text)
        let error = #expect(throws: SchemaError.self) { try Event(json: Array(broken.utf8)) }
        #expect(error?.description.contains(hint) == true)
    }

    @Test("an alert of a source that tells no time has none, and is written without one")
    func untimedAlert() throws {
        let text = String(decoding: try Self.bytes("alert"), as: UTF8.self)
        let untimed = text.replacingOccurrences(of: #","sent":"2026-04-01T09:30:00Z""#, with: "")
        #expect(untimed != text)
        let event = try Event(json: Array(untimed.utf8))
        guard case .alert(let alert) = event.data.payload else { throw Unexpected.payload }
        #expect(alert.sent == nil)
        #expect(!String(decoding: event.json(), as: UTF8.self).contains(#""sent""#))
        #expect(EventOutlineTests.Verdict(outlining: Array(untimed.utf8)).refusal == nil)
    }

    private enum Unexpected: Error { case payload }

    @Test("bytes cut off anywhere are refused, never half read")
    func truncated() throws {
        let bytes = try Self.bytes("conjunction")
        let end = bytes.lastIndex(of: 0x7D) ?? 0
        for length in stride(from: 0, to: end, by: 7) {
            #expect(throws: SchemaError.self) { try Event(json: Array(bytes[..<length])) }
        }
    }

    @Test("counts, repeats and lengths are held")
    func limits() throws {
        var update = try Event(json: Self.bytes("article")).data
        func broken(_ change: (inout Update) -> Void) -> Bool {
            var copy = update
            change(&copy)
            do { try copy.validate() } catch { return true }
            return false
        }
        #expect(!broken { _ in })
        #expect(broken { $0.topics = [] })
        #expect(broken { $0.topics.append($0.topics[0]) })
        #expect(broken { $0.title = LocalizedText([:]) })
        #expect(broken { $0.title = LocalizedText(String(repeating: "x", count: 1_001)) })
        for wrong in ["aa?", "ee?", "gg?"] {
            let texts = ["de": "x", "fr": "x", wrong: "x"]
            #expect(broken { $0.title = LocalizedText(texts) } && broken { $0.summary = LocalizedText(texts) })
        }
        let tags = (0..<33).map { "x\($0)" }
        func text(_ tags: some Sequence<String>) -> LocalizedText {
            LocalizedText(Dictionary(uniqueKeysWithValues: tags.map { ($0, "x") }))
        }
        #expect(!broken { $0.summary = text(tags.dropLast()) } && broken { $0.summary = text(tags) })
        #expect(broken { $0.links = Array(repeating: Link("https://example.org"), count: 65) })
        #expect(broken { $0.geometry = .point([181, 0]) })
        update.title = LocalizedText(String(repeating: "界", count: 1_000))
        #expect(!broken { _ in })
    }
}
