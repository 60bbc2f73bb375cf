import Testing

@testable import Schema

@Suite("Outlines of events") struct EventOutlineTests {
    /// What an event is refused with, or what is to be known of it.
    struct Verdict: Equatable {
        var refusal: SchemaError?
        var routing: EventOutline.Routing?
        var key = ""
        var received: Timestamp?
        var isExercise = false

        init(outlining bytes: [UInt8]) {
            do throws(SchemaError) {
                let outline = try EventOutline(checking: bytes)
                self.received = outline.received
                self.isExercise = outline.isExercise
                var key: [UInt8] = []
                self.routing = try bytes.withUnsafeBufferPointer { bytes throws(SchemaError) in
                    outline.appendRouting(to: &key, of: UnsafeRawBufferPointer(bytes))
                    return try outline.routing(of: UnsafeRawBufferPointer(bytes))
                }
                self.key = String(decoding: key, as: UTF8.self)
            } catch { self.refusal = error }
        }

        init(decoding bytes: [UInt8]) {
            guard String(validating: bytes, as: UTF8.self) != nil else {
                self.refusal = .unreadable(document: "event", member: ".", reason: "it is not UTF-8")
                return
            }
            if let name = RepeatedMember.name(in: bytes) {
                self.refusal = .unreadable(document: "event", member: name, reason: "an object has it more than once")
                return
            }
            do throws(SchemaError) {
                let update = try Event(json: bytes).data
                self.received = update.received
                self.isExercise = update.status.isExercise
                self.routing = .init(agency: update.agency, audience: update.audience, topics: update.topics)
                self.key = "\(update.agency) \(update.audience) \(update.topics.map(\.name).joined(separator: " "))"
            } catch { self.refusal = error }
        }
    }

    static func isOutlinedAtOnce(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { EventScanner.facts(of: $0) != nil }
    }

    static func everything() throws -> [[UInt8]] { try Samples.events().map { $0.json() } }

    @Test("of a golden event the outline is what the decoded event says", arguments: EventTests.golden)
    func golden(name: String) throws {
        let bytes = try EventTests.bytes(name)
        let verdict = Verdict(outlining: bytes)
        #expect(verdict == Verdict(decoding: bytes))
        #expect(verdict.refusal == nil)
        #expect(Self.isOutlinedAtOnce(bytes))
    }

    @Test("an event with every member of every payload is outlined without being decoded")
    func complete() throws {
        for bytes in try Self.everything() {
            #expect(Verdict(outlining: bytes) == Verdict(decoding: bytes))
            #expect(Self.isOutlinedAtOnce(bytes), "\(String(decoding: bytes.prefix(200), as: UTF8.self))")
        }
    }

    @Test(
        "an event that readers may understand in two ways is refused",
        arguments: [
            (#""agency":"jp.jaxa","#, #""agency":"jp.jaxa","agency":"us.nasa","#, "agency"),
            (#""agency":"jp.jaxa","#, #""agency":"jp.jaxa","\u0061gency":"us.nasa","#, "agency"),
            (#""en":"#, #""en":"Else","en":"#, "en"),
            (#""specversion":"#, #""more":1,"more":2,"specversion":"#, "more"),
            (#""specversion":"#, #""more":[{"a":{"b":1},"c":2,"a":3}],"specversion":"#, "a"),
        ]
    )
    func ambiguous(text: String, instead: String, name: String) throws {
        let event = String(decoding: try Samples.events()[0].json(), as: UTF8.self)
            .replacing(/"agency":"[a-z.]+",/, with: #""agency":"jp.jaxa","#)
        try #require(event.contains(text))
        let changed = Array(event.replacing(text, with: instead, maxReplacements: 1).utf8)
        #expect(throws: Never.self) { try EventOutline(checking: Array(event.utf8)) }
        let refusal = SchemaError.unreadable(
            document: "event",
            member: name,
            reason: "an object has it more than once"
        )
        #expect(throws: refusal) { try EventOutline(checking: changed) }
    }

    @Test("a golden event cut off anywhere is refused as the decoder refuses it", arguments: EventTests.golden)
    func truncated(name: String) throws {
        let bytes = try EventTests.bytes(name)
        var judge = Judge()
        for length in 0..<bytes.count { judge.compare(Array(bytes[..<length]), "cut off after \(length) bytes") }
    }

    @Test("every member that is left out, null, repeated or of another type is judged as the decoder judges it")
    func members() throws {
        var judge = Judge()
        for event in try Self.everything() {
            let tree = JSONTree(try JSONText.decode(JSONValue.self, from: event, called: "event"))
            for place in 0..<tree.count {
                for change in ["null", "17", "\"a\"", "remove", "repeat"] {
                    var changed = tree
                    changed.change(at: place) { value in
                        switch (change, value) {
                        case ("remove", .object(let members)): value = .object(Array(members.dropFirst()))
                        case ("repeat", .object(let members)): value = .object(members + members)
                        case ("remove", .array(let elements)): value = .array(Array(elements.dropFirst()))
                        case ("repeat", .array(let elements)): value = .array(elements + elements)
                        case ("remove", _), ("repeat", _): value = .raw("true")
                        default: value = .raw(change)
                        }
                    }
                    var bytes: [UInt8] = []
                    changed.write(to: &bytes)
                    judge.compare(bytes, "place \(place), \(change)")
                }
            }
        }
        print(judge)
        #expect(judge.outlined > judge.events / 10)
    }

    @Test(
        "a member at the edge of its rules is judged as the decoder judges it",
        arguments: ["geometry", "title", "summary", "payload", "valid", "topics", "links", "received", "unknown"]
    )
    func edges(name: String) throws {
        let values =
            switch name {
            case "geometry": EdgeCases.geometries
            case "title", "summary": EdgeCases.literals + EdgeCases.longTexts.map { "{\"en\":\"\($0)\"}" }
            case "links": EdgeCases.literals.map { "[\($0)]" }
            case "received": EdgeCases.texts.map { "\"\($0)\"" }
            case "unknown": EdgeCases.numbers + EdgeCases.deepest + EdgeCases.repeated
            default: EdgeCases.literals
            }
        let event = try JSONText.decode(JSONValue.self, from: EventTests.bytes("article"), called: "event")
        var members = event.object ?? [:]
        var data = members.removeValue(forKey: "data")?.object ?? [:]
        data[name] = nil
        var judge = Judge()
        for value in values {
            var bytes: [UInt8] = []
            JSONTree.object(
                JSONTree.members(members) + [
                    (
                        Array("\"data\"".utf8),
                        .object(JSONTree.members(data) + [(Array("\"\(name)\"".utf8), .raw(value))])
                    )
                ]
            ).write(to: &bytes)
            judge.compare(bytes, "\(name): \(value.prefix(80))")
        }
        print("\(name): \(judge)")
    }

    @Test("an event too deep or too full to be decoded soon is refused, however it is broken")
    func bounded() throws {
        let text = String(decoding: try EventTests.bytes("article"), as: UTF8.self)
        func refusal(_ members: String) -> SchemaError? {
            Verdict(outlining: Array("{\"data\":{\(members),\(text.dropFirst("{\"data\":{".utf8.count))".utf8)).refusal
        }
        for depth in [63, 400, 510] {
            let list = String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
            #expect(refusal("\"x\":\(list)")?.description.contains("64 lists and objects deep") == true)
            #expect(refusal("\"x\":\"\\\"\(list)\"") == nil)
        }
        let values = Array(repeating: "1", count: 4_200).joined(separator: ",")
        #expect(refusal("\"x\":[\(values)]") == nil)
        #expect(refusal("\"\\u0078\":[\(values)]")?.description.contains("4096 values") == true)
    }

    @Test("what mutation makes of events is judged as the decoder judges it", arguments: 0..<8)
    func mutations(part: Int) throws {
        let seed = UInt64(0x7A1_3A00 + part)
        var mutator = try EventMutator(
            seed: seed,
            events: try EventTests.golden.map { try EventTests.bytes($0) } + Self.everything()
        )
        var judge = Judge()
        for number in 0..<2_500 { judge.compare(mutator.next(), "seed \(seed), event \(number)") }
        print("seed \(seed): \(judge)")
        #expect(judge.outlined > judge.events / 10)
    }

    /// Compares verdicts: of all events that are outlined at once, and of some that are left to the decoder.
    struct Judge: CustomStringConvertible {
        var events = 0
        var outlined = 0
        var description: String { "\(self.events) events, \(self.outlined) of them outlined at once" }

        mutating func compare(_ bytes: [UInt8], _ place: String) {
            self.events += 1
            if EventOutlineTests.isOutlinedAtOnce(bytes) {
                self.outlined += 1
            } else if !self.events.isMultiple(of: 16) {
                return
            }
            let outlined = Verdict(outlining: bytes)
            let decoded = Verdict(decoding: bytes)
            if outlined != decoded {
                Issue.record("\(place): \(outlined) is not \(decoded) of \(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }
}
