import FeedFormats
import Schema
import Testing

@Suite("Screenings of all objects, as SOCRATES lists them") struct ScreeningTests {
    private static let names =
        "NORAD_CAT_ID_1,OBJECT_NAME_1,DSE_1,NORAD_CAT_ID_2,OBJECT_NAME_2,DSE_2,TCA,TCA_RANGE,TCA_RELATIVE_SPEED,"
        + "MAX_PROB,DILUTION"
    private static let row =
        "61001,MINORI 1 [+],2.456,48211,HATO 3 DEB [-],3.120,2031-05-06 04:12:33.457,0.012,14.567,4.51E-01,0.003"

    private func conjunction(_ update: Update) throws -> Conjunction {
        guard case .conjunction(let value) = update.payload else { throw Reading.unexpected(update) }
        return value
    }

    @Test("a row is a conjunction of both objects, kilometres made metres")
    func row() throws {
        let document = try Reading.document("\(Self.names)\r\n\(Self.row)\r\n")
        #expect(document.format == "celestrak-socrates-csv")
        let update = try #require(document.updates.first)
        let value = try self.conjunction(update)
        #expect(value.missDistanceMeters == 12 && value.relativeSpeedMetersPerSecond == 14_567)
        #expect(value.closestApproach == (try Timestamp("2031-05-06T04:12:33.457Z")))
        #expect(value.object1.designator == "61001" && value.object2.designator == "48211")
        #expect(value.object1.name == "MINORI 1" && value.object2.name == "HATO 3 DEB")
        #expect(
            value.object2.additional == [
                NamedText(name: "OPS_STATUS_CODE", value: "-"), NamedText(name: "DSE", value: "3.120"),
            ]
        )
        #expect(value.additional == [NamedText(name: "DILUTION", value: "0.003")])
        #expect(value.messageID == "61001 48211 2031-05-06T04:12:33.457Z")
        #expect(update.topics.first == (try Topic("ssa/conjunction")))
        #expect(update.title.text(in: "en").hasPrefix("Conjunction: MINORI 1 and HATO 3 DEB, miss 12 m"))
        try update.validate()
    }

    @Test("the next screening tells of the same approach again, whichever object it names first")
    func item() throws {
        func item(_ row: String) throws -> String? {
            try Reading.update(Array("\(Self.names)\n\(row)".utf8)).source.item
        }
        #expect(try item(Self.row) == "48211 61001 2031-05-06T04:10:00Z")
        let swapped = Self.row.replacing("61001", with: "x").replacing("48211", with: "61001")
            .replacing("x", with: "48211")
        #expect(try item(swapped) == item(Self.row))
        for (time, isSame) in [
            ("04:11:02.000", true), ("04:19:59.999", true), ("04:09:59.999", false), ("04:57:33.457", false),
        ] {
            let other = try item(Self.row.replacing("04:12:33.457", with: time))
            #expect(try (other == item(Self.row)) == isSame)
        }
    }

    @Test("approaches of a pair within ten minutes are told apart by their times")
    func companions() throws {
        let rows = ["04:12:33.457", "04:13:33.457", "05:12:33.457"].map {
            Self.row.replacing("04:12:33.457", with: $0)
        }
        let document = try Reading.document("\(Self.names)\n\(rows.joined(separator: "\n"))")
        #expect(
            document.updates.map(\.source.item) == [
                "61001 48211 2031-05-06T04:12:33.457Z", "61001 48211 2031-05-06T04:13:33.457Z",
                "48211 61001 2031-05-06T05:10:00Z",
            ]
        )
        let record = rows.map { row in
            let members = zip(Self.names.split(separator: ","), row.split(separator: ","))
            return "{" + members.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ",") + "}"
        }
        let list = try Reading.document("[\(record.joined(separator: ","))]")
        #expect(list.updates.map(\.source.item) == document.updates.map(\.source.item))
    }

    @Test("more rows than 15,000 are refused")
    func tooMany() throws {
        let record = "{\"TCA\": \"x\", \"TCA_RANGE\": 1, \"NORAD_CAT_ID_1\": 1, \"NORAD_CAT_ID_2\": 2}"
        let list = Array(repeating: record, count: 15_001).joined(separator: ",")
        #expect(
            try Reading.error(of: "[\(list)]").reason == "a document has at most 15000 such records; split it"
        )
    }

    @Test("the probability is told as the greatest there can be, which alone makes nothing severe")
    func probability() throws {
        let update = try Reading.update(Array("\(Self.names)\n\(Self.row)".utf8))
        let value = try self.conjunction(update)
        #expect(value.collisionProbability == 0.451)
        #expect(value.collisionProbabilityMethod == Conjunction.maximumProbabilityMethod)
        #expect(update.severity == .moderate)
        #expect(try #require(update.summary).text(in: "en").contains("Maximum probability of collision: 0.451"))
        #expect(try #require(update.summary).text(in: "ja").contains("最大衝突確率 0.451"))
        let small = try Reading.update(Array("\(Self.names)\n\(Self.row.replacing("4.51E-01", with: "9.9E-06"))".utf8))
        #expect(small.severity == .minor)
    }

    @Test("when it was made is not known, and is not made up")
    func created() throws {
        let update = try Reading.update(Array("\(Self.names)\n\(Self.row)".utf8))
        #expect(try self.conjunction(update).created == nil && update.published == nil)
        let again = try JSONText.decode(Update.self, from: JSONText.encode(update), called: "update")
        #expect(again == update)
    }

    @Test("only a mark of CelesTrak is cut off a name")
    func marks() throws {
        for (name, expected) in [
            ("COSMOS 2 [D]", "COSMOS 2"), ("OBJECT A [?]", "OBJECT A"), ("DUMMY [MASS]", "DUMMY [MASS]"),
            ("[+]", "[+]"), ("PLAIN", "PLAIN"),
        ] {
            let row = Self.row.replacing("MINORI 1 [+]", with: name)
            let update = try Reading.update(Array("\(Self.names)\n\(row)".utf8))
            #expect(try self.conjunction(update).object1.name == expected)
        }
    }

    @Test("a row that cannot be is refused with its line and column")
    func faults() throws {
        for (part, damage, place) in [
            ("2031-05-06 04:12:33.457", "soon", "TCA"), ("0.012", "-1", "TCA_RANGE"), ("4.51E-01", "1.2", "MAX_PROB"),
            ("48211", "", "NORAD_CAT_ID_2"), ("HATO 3 DEB [-]", "", "OBJECT_NAME_2"),
        ] {
            let error = try Reading.error(of: "\(Self.names)\n\(Self.row)\n\(Self.row.replacing(part, with: damage))")
            #expect(error.where.hasPrefix("line 3") && "\(error)".contains(place), "\(error)")
        }
    }
}
