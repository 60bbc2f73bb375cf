import Foundation
import Schema
import Testing

@Suite("What the hash of an update is taken of")
struct HashedBytesTests {
    private func bytes(_ update: Update) -> [UInt8] { HashedBytes().withBytes(of: update) { Array($0) } }

    /// Updates that differ in what they say in members that nobody knows.
    private func updates(_ values: [JSONValue]) throws -> [Update] {
        let base = try #require(try Samples.events().first).data
        return values.map { value in
            var update = base
            update.others = ["futureMember": value]
            return update
        }
    }

    @Test("updates that say the same have the same bytes, and others have others")
    func distinct() throws {
        let updates = try (Samples.events() + DescribedSamples.events()).map(\.data)
        let used = HashedBytes()
        for update in updates {
            #expect(used.withBytes(of: update) { Array($0) } == self.bytes(update))
            let same = try JSONText.decode(Update.self, from: JSONText.encode(update), called: "update")
            #expect(self.bytes(same) == self.bytes(update))
        }
        #expect(Set(updates.map { self.bytes($0) }).count == Set(updates.map { JSONText.encode($0) }).count)
    }

    @Test("members that nobody knows count in whatever order they come, beside those that are known")
    func unknown() throws {
        for event in try Samples.events() + DescribedSamples.events() {
            var update = event.data
            for number in 0..<40 { update.others["unknown\(number)"] = .integer(Int64(number)) }
            var again = update
            // Another order, as long as there is more room.
            again.others.reserveCapacity(4_000)
            #expect(self.bytes(again) == self.bytes(update))
            var other = update
            other.agency = try AgencyID("org.example")
            #expect(self.bytes(other) != self.bytes(update))
            other = update
            other.others["unknown7"] = .integer(8)
            #expect(self.bytes(other) != self.bytes(update))
        }
    }

    @Test("nothing that a text says makes it look like other members, numbers or moments")
    func disguised() throws {
        // What stands between two texts of a list, with any length that the second one may be said to have.
        let seams = ["\0", "\u{1}"].map { ",\u{4}\($0)\0\0\0\0\0\0\0" }
        let disguises = ["", "1", "\"", "a\":1,\"b", "\u{1}", "\u{4}", "\u{4}\u{1}\0\0\0\0\0\0\0a", "}", "]", "],["]
        let values =
            disguises.flatMap { text -> [JSONValue] in
                [
                    .string(text), .array([.string(text)]), .array([.string(text), .string("")]),
                    .object([text: .string("")]), .object(["": .string(text)]), .object([text: .string(text)]),
                ]
            } + [.integer(1), .bool(true), .null, .array([]), .object([:]), .decimal(1.5), .array([.integer(1)])]
            + [.array([.string("a"), .string("b")])] + seams.map { .array([.string("a\($0)b")]) }
        let bytes = try self.updates(values).map { self.bytes($0) }
        for (index, value) in values.enumerated() {
            for other in values.indices where bytes[other] == bytes[index] { #expect(values[other] == value) }
        }
    }

    @Test("as JSON an update takes at most six times as many bytes")
    func size() throws {
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        var source = SplitMix(seed: seed)
        let values = (0..<300).map { _ in source.value(depth: 3) } + [.string(String(repeating: "\u{1}", count: 5_000))]
        let samples = try (Samples.events() + DescribedSamples.events()).map(\.data)
        for update in try self.updates(values) + samples {
            #expect(JSONText.encode(update).count <= 6 * self.bytes(update).count, "seed \(seed)")
        }
    }

    @Test("members of a payload stand there by eight bytes, not by their long names")
    func short() throws {
        for event in try DescribedSamples.events() {
            let payload = try #require(event.data.payload?.described)
            var update = event.data
            update.others = [:]
            let bytes = self.bytes(update)
            for fact in payload.facts where fact.name.utf8.count > 8 {
                let isWritten = bytes.contains(Array(fact.name.utf8))
                #expect(!isWritten, "\(type(of: payload)).\(fact.name)")
            }
        }
    }

    @Test("both zeros are the same, and a number is not its whole neighbour")
    func zeros() throws {
        func bytes(_ eccentricity: Double) throws -> [UInt8] {
            var update = try #require(try Samples.events().first).data
            var orbit = Orbit()
            orbit.eccentricity = eccentricity
            update.payload = .orbit(orbit)
            return self.bytes(update)
        }
        #expect(try bytes(0) == bytes(-0.0))
        #expect(try bytes(0) != bytes(.leastNonzeroMagnitude))
        #expect(try bytes(1) != bytes(1.nextDown))
    }
}
