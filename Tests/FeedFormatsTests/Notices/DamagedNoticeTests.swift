import FeedFormats
import Schema
import Testing

@Suite("Notices with something else in them than belongs there")
struct DamagedNoticeTests {
    private static let odd: [JSONValue] = [
        .null, .bool(true), .integer(.min), .integer(-1), .string(""), .string("\u{0}x:/@?[]"),
        .string("9999-99-99"), .array([]), .object([:]), .array([.array([.array([.integer(999)])])]),
        .object(["type": .string("Polygon"), "coordinates": .array([.array([.array([.integer(1), .integer(1)])])])]),
    ]

    /// The value with one of the values in it replaced.
    private func replaced(_ value: JSONValue, at step: inout Int, by other: JSONValue) -> JSONValue {
        step -= 1
        if step == 0 { return other }
        switch value {
        case .array(let elements):
            return .array(elements.map { self.replaced($0, at: &step, by: other) })
        case .object(let members):
            var result: [String: JSONValue] = [:]
            for name in members.keys.sorted() {
                result[name] = members[name].map { self.replaced($0, at: &step, by: other) }
            }
            return .object(result)
        default: return value
        }
    }

    @Test(
        "are refused with their place or read as valid updates, whatever stands where",
        arguments: ["notification", "record", "item", "collection", "granules", "umm"]
    )
    func anyValue(name: String) throws {
        let whole = try JSONText.decode(JSONValue.self, from: Array(try Notices.text(name).utf8), called: name)
        for place in 1...60 {
            let other = Self.odd[place * 7 % Self.odd.count]
            var step = place
            let changed = self.replaced(whole, at: &step, by: other)
            do throws(FormatError) {
                for update in try self.read(changed) {
                    #expect(throws: Never.self) { try update.validate() }
                    #expect(JSONText.encode(update).count < Event.maximumBytes)
                }
            } catch {
                #expect(!error.where.isEmpty && error.reason.count > 10, "\(name), value \(place): \(error)")
            }
        }
    }

    private func read(_ value: JSONValue) throws(FormatError) -> [Update] {
        guard let agency = try? AgencyID("jp.jaxa") else { return [] }
        return try FeedParser.parse(JSONText.encode(value), in: FeedContext(source: "sample", agency: agency)).updates
    }
}
