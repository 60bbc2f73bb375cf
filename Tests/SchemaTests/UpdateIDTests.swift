import Foundation
import Schema
import Testing

private let digits = "00ff1c7e9a0b4d3266e5f8a1b2c3d4e5"

@Suite struct UpdateIDTests {
    @Test(
        "an id is what was written",
        arguments: [
            digits, digits.uppercased(), String(digits.dropLast()), digits + "0", String(digits.dropLast()) + "g",
            String(digits.dropLast()) + "/", String(digits.dropLast()) + "`", "-", "urn:x:1",
            "1b4e28ba-2fa1-4d2a-883f-0016d3cca427", String(repeating: "0", count: 32),
            String(repeating: "f", count: 32),
        ]
    )
    func written(name: String) throws {
        let id = try UpdateID(name)
        #expect(id.name == name)
        #expect(id.description == name)
        let read = try JSONDecoder().decode([UpdateID].self, from: JSONEncoder().encode([id]))
        #expect(read == [id])
        #expect(read[0].name == name)
    }

    @Test("an id of a hash is the one that is read from its digits")
    func ofHash() throws {
        let id = UpdateID(high: 0x00FF_1C7E_9A0B_4D32, low: 0x66E5_F8A1_B2C3_D4E5)
        #expect(id.name == digits)
        #expect(try id == UpdateID(digits))
        #expect(try id.hashValue == UpdateID(digits).hashValue)
        #expect(try id.label == UpdateID(digits).label)
        #expect(try id != UpdateID(digits.uppercased()))
    }

    @Test("ids stand in the order of their names, whatever they are made of")
    func order() throws {
        let names = [
            "-", "00ff", digits, digits + "0", String(repeating: "0", count: 32), "1b4e28ba-2fa1", "a", "g",
            String(repeating: "a", count: 32), String(repeating: "A", count: 32), String(repeating: "f", count: 32),
        ]
        #expect(try names.map { try UpdateID($0) }.sorted().map(\.name) == names.sorted())
    }

    @Test("ids that differ have other labels, and none is 0")
    func labels() throws {
        let ids = [
            UpdateID(high: 1, low: 0), UpdateID(high: 0, low: 2), UpdateID(high: 1, low: 2), try UpdateID("a"),
            try UpdateID("b"), try UpdateID("ab"), try UpdateID("ba"),
        ]
        #expect(Set(ids.map(\.label)).count == ids.count)
        #expect(UpdateID(high: 7, low: 7).label != 0)
    }
}
