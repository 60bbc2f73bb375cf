import FeedFormats
import Schema
import Testing

/// Rows that say everything plainly are read in one go, others keyword by keyword; an empty column of a frame of the
/// covariance has all rows read keyword by keyword.
@Suite("Tables of mean elements")
struct OrbitTableTests {
    private static let names = [
        "CCSDS_OMM_VERS", "CREATION_DATE", "OBJECT_NAME", "OBJECT_ID", "CENTER_NAME", "REF_FRAME", "TIME_SYSTEM",
        "MEAN_ELEMENT_THEORY", "EPOCH", "MEAN_MOTION", "ECCENTRICITY", "INCLINATION", "RA_OF_ASC_NODE",
        "ARG_OF_PERICENTER", "MEAN_ANOMALY", "EPHEMERIS_TYPE", "CLASSIFICATION_TYPE", "NORAD_CAT_ID", "BSTAR", "MASS",
        "SITE",
    ]

    private static let plain = [
        "2.0", "2031-05-04T09:00:00", "HATO 3", "2031-004A", "EARTH", "TEME", "UTC", "SGP4",
        "2031-05-04T08:48:19.938816", "15.51", ".0003466", "51.64", "147.859", "150.467", "338.5502", "0", "U",
        "270004", ".27777E-3", "715", "AFETR",
    ]

    /// What may stand in any column.
    private static let odd = [
        "", "N/A", "NaN", "-1", "+7", "1e3", "1E-400", "99999999999999999999", "0.5 [deg]", "7 [kg]", "seven", " 8 ",
        "\"9\"", "\"a, b\"", "\"say \"\"so\"\"\"", "\"1\n2\"", "\u{3000}", "鳩", "\u{A0}x\u{A0}", "UTC", "GPS",
        "SGP4-XP", "2031-124T08:48:19Z", "-.5", "400", "\"\"", "x \"y\"",
    ]

    private func outcome(_ text: String) throws -> Result<[Update], FormatError> {
        do { return .success(try Reading.document(text).updates) } catch let error as FormatError {
            return .failure(error)
        }
    }

    @Test(
        "a summary says in both languages how high an orbit is, where its figures tell",
        arguments: [
            ("15.51", ".0003466", ("411", "416")), ("1.00271", ".0001", ("35783", "35791")),
            ("2.0057", ".72", ("1059", "39305")), ("0", ".1", nil), ("1e-300", ".1", nil), ("15.51", "1.2", nil),
        ]
    )
    func heights(motion: String, eccentricity: String, heights: (perigee: String, apogee: String)?) throws {
        var values = Self.plain
        (values[9], values[10]) = (motion, eccentricity)
        let text = "\(Self.names.joined(separator: ","))\n\(values.joined(separator: ","))"
        let summary = try #require(try Reading.document(text).updates[0].summary)
        #expect(summary.text(in: "en").contains("Perigee") == (heights != nil))
        guard let (perigee, apogee) = heights else { return }
        #expect(summary.text(in: "en").contains("Perigee \(perigee) km, apogee \(apogee) km above"))
        #expect(summary.text(in: "ja").contains("近地点高度 \(perigee) km、遠地点高度 \(apogee) km"))
    }

    @Test(
        "the space station is told by its name, its number or its designator",
        arguments: [
            ("ISS (ZARYA)", "1", "2031-004A", true), ("ISS(NAUKA)", "1", "2031-004A", true), ("ISS", "", "", true),
            ("HATO 3", "25544", "", true), ("HATO 3", "1", "1998-067A", true), ("hato 3", "", "1998-067a", true),
            ("ISS DEB", "1", "1998-067PP", false), ("ISSUE 1", "1", "2031-004A", false), ("HATO 3", "2554", "", false),
        ]
    )
    func station(name: String, number: String, designator: String, isStation: Bool) throws {
        var values = Self.plain
        (values[2], values[3], values[17]) = (name, designator, number)
        if number.isEmpty, designator.isEmpty { values[17] = "7" }
        let text = "\(Self.names.joined(separator: ","))\n\(values.joined(separator: ","))"
        let topics = try Reading.document(text).updates[0].topics.map(\.name)
        #expect(topics.first == "ssa/orbit" && topics.contains("exploration/iss") == isStation)
    }

    @Test("a designator is said once: in the title of an orbit without a number, else in the summary")
    func designator() throws {
        for number in ["", "270004"] {
            var values = Self.plain
            values[17] = number
            let text = "\(Self.names.joined(separator: ","))\n\(values.joined(separator: ","))"
            let update = try Reading.document(text).updates[0]
            let summary = try #require(update.summary)
            let called = number.isEmpty ? "HATO 3 2031-004A" : "HATO 3 270004"
            #expect(update.title.text(in: "en").hasPrefix("\(called): orbit at 2031-05-04"))
            #expect(update.title.text(in: "ja").hasPrefix("\(called): 軌道 2031-05-04"))
            #expect(summary.text(in: "en").contains("International designator 2031-004A") != number.isEmpty)
            #expect(summary.text(in: "ja").contains("国際標識 2031-004A") != number.isEmpty)
        }
    }

    @Test("a row gives the same, in one go and keyword by keyword, whatever stands in it")
    func same() throws {
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        var source = SplitMix(state: seed)
        for round in 0..<2_000 {
            var values = Self.plain
            for _ in 0..<(source.next() % 3) {
                let column = Int(source.next() % UInt64(values.count))
                values[column] = Self.odd[Int(source.next() % UInt64(Self.odd.count))]
            }
            let end = ["\n", "\r\n", "\r", ""][Int(source.next() % 4)]
            let row = values.joined(separator: ",")
            let quick = try self.outcome("\(Self.names.joined(separator: ","))\n\(row)\(end)")
            let slow = try self.outcome("\(Self.names.joined(separator: ",")),COV_REF_FRAME\n\(row),\(end)")
            guard quick == slow else {
                Issue.record("seed \(seed), round \(round): \(row.debugDescription) gives \(quick) and \(slow)")
                return
            }
        }
        let whole = try Reading.document("\(Self.names.joined(separator: ","))\n\(Self.plain.joined(separator: ","))")
        #expect(whole.updates.count == 1)
    }

    @Test("of many rows each is read in its order, and the first that is wrong is named with its line")
    func many() throws {
        func row(_ number: Int) -> String {
            var values = Self.plain
            values[17] = "\(number)"
            // A name over two lines, as some rows have.
            if number % 1_000 == 0 { values[2] = "\"HATO\n\(number)\"" }
            return values.joined(separator: ",")
        }
        var rows = (1...9_000).map(row)
        let names = Self.names.joined(separator: ",")
        let updates = try Reading.document(([names] + rows).joined(separator: "\n") + "\n\n").updates
        #expect(updates.map(\.source.item) == (1...9_000).map { "\($0)" })
        #expect(updates[4_999].title.text(in: "en").hasPrefix("HATO\n5000 5000: orbit"))
        rows[8_499] = rows[8_499].replacing("51.64", with: "steep")
        rows[8_500] = "too,short"
        let error = try Reading.error(of: ([names] + rows).joined(separator: "\n"))
        // Eight names before it take two lines.
        #expect(error.where == "line 8509, INCLINATION")
    }
}
