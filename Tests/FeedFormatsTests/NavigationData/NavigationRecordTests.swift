import FeedFormats
import Schema
import Testing

@Suite("Navigation data in JSON, tables and element sets")
struct NavigationRecordTests {
    private func orbit(_ update: Update) throws -> Orbit {
        guard case .orbit(let orbit) = update.payload else { throw Reading.unexpected(update) }
        return orbit
    }

    private static let names = """
        OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,\
        MEAN_ANOMALY,EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,ELEMENT_SET_NO,REV_AT_EPOCH,BSTAR,\
        MEAN_MOTION_DOT,MEAN_MOTION_DDOT
        """

    private static let record = """
        {"OBJECT_NAME":"ISS (ZARYA)","OBJECT_ID":"1998-067A","EPOCH":"2031-05-04T08:48:19.938816","MEAN_MOTION":15.51,
        "ECCENTRICITY":0.0003466,"INCLINATION":51.64,"RA_OF_ASC_NODE":147.859,"ARG_OF_PERICENTER":150.467,
        "MEAN_ANOMALY":338.5502,"EPHEMERIS_TYPE":0,"CLASSIFICATION_TYPE":"U","NORAD_CAT_ID":25544,
        "ELEMENT_SET_NO":999,"REV_AT_EPOCH":45252,"BSTAR":"0.00027777","MEAN_MOTION_DOT":0.00016024,
        "MEAN_MOTION_DDOT":0,"ORIGINATOR":"","CREATION_DATE":null,"COUNTRY_CODE":"ISS"}
        """

    @Test(
        "a document has at most 10,000 conjunctions or 20,000 re-entries",
        arguments: [("\"TCA\":1,\"MIN_RNG\":1", 10_000), ("\"DECAY_EPOCH\":1,\"MSG_EPOCH\":1", 20_000)]
    )
    func tooMany(members: String, limit: Int) throws {
        let list = Array(repeating: "{\(members)}", count: limit + 1).joined(separator: ",")
        let reason = try Reading.error(of: "[\(list)]").reason
        #expect(reason == "a document has at most \(limit) such records; split it")
    }

    @Test("records of JSON and rows of a table give the same orbit")
    func same() throws {
        let row =
            "ISS (ZARYA),1998-067A,2031-05-04T08:48:19.938816,15.51,.0003466,51.64,147.859,150.467,338.5502,"
            + "0,U,25544,999,45252,.27777E-3,.16024E-3,0"
        let table = try Reading.document("\(Self.names)\r\n\(row)\r\n")
        let json = try Reading.document("[\(Self.record)]")
        #expect(table.format == "ccsds-omm-csv")
        #expect(json.format == "ccsds-omm-json")
        var orbit = try self.orbit(json.updates[0])
        #expect(orbit.additional == [NamedText(name: "COUNTRY_CODE", value: "ISS")])
        orbit.additional = []
        #expect(try self.orbit(table.updates[0]) == orbit)
        #expect(orbit.theory == "SGP4" && orbit.frame == "TEME" && orbit.catalogNumber == 25_544)
        #expect(json.updates[0].topics.prefix(2) == [try Topic("ssa/orbit"), try Topic("exploration/iss")])
        #expect(json.updates[0].source.item == "25544")
        #expect(try Reading.document(Self.record).updates.count == 1)
    }

    @Test("the first row decides the columns, and quoted values may hold commas")
    func columns() throws {
        let text =
            "NORAD_CAT_ID,ECCENTRICITY,\"OBJECT_NAME\",EPOCH,MEAN_MOTION,INCLINATION,RA_OF_ASC_NODE,"
            + "ARG_OF_PERICENTER,MEAN_ANOMALY\n270004,0.1,\"HATO 3, \"\"B\"\"\",2031-05-04T08:48:19,2.0,1,2,3,4\n"
        let orbit = try self.orbit(try Reading.update(Array(text.utf8)))
        #expect(orbit.objectName == "HATO 3, \"B\"")
        #expect(orbit.catalogNumber == 270_004)
        #expect(orbit.periodMinutes == 720)
    }

    @Test("a record has at most 1,000 members")
    func members() throws {
        func record(_ count: Int) -> String {
            "[{\"TCA\":1,\"MIN_RNG\":1" + (3...count).map { ",\"K\($0)\":1" }.joined() + "}]"
        }
        #expect(try Reading.error(of: record(1_000)).reason.contains("is missing"))
        #expect(try Reading.error(of: record(1_001)).reason == "a record has at most 1,000 members; send fewer")
    }

    @Test("a row has at most 1,000 values, and a table of many columns fewer rows: 1,500,000 values are the most")
    func values() throws {
        let names = Self.names + String(repeating: ",X", count: 983)
        let long = try Reading.error(of: "\(Self.names)\n\(String(repeating: "A,", count: 1_000))B\n")
        #expect(long.where == "line 2" && long.reason == "a row has at most 1,000 values; send fewer")
        let row = "\n" + String(repeating: "x", count: 1_000)
        let most = try Reading.error(of: names + String(repeating: row, count: 1_500))
        #expect(most.where == "line 2" && most.reason.contains("it has 1 values"))
        let many = try Reading.error(of: names + String(repeating: row, count: 1_501))
        #expect(many.where == "line 1502" && many.reason == "a table has at most 1500 such rows; split it")
    }

    @Test("a row or record that is not whole is refused at its place")
    func faults() throws {
        let short = try Reading.error(of: "\(Self.names)\nA,B\n")
        #expect(short.where == "line 2" && short.reason.contains("17"))
        let quoted = try Reading.error(of: "\(Self.names)\n\"A,B\n")
        #expect(quoted.reason.contains("quotation mark"))
        let bad = try Reading.error(of: "[\(Self.record),\n\(Self.record.replacing("51.64", with: "\"steep\""))]")
        #expect(bad.where == "6:1, INCLINATION", "\(bad)")
        let missing = try Reading.error(of: "[\(Self.record.replacing("ECCENTRICITY", with: "ROUNDNESS"))]")
        #expect(missing.reason.contains("no JSON Feed"))
    }

    @Test("conjunctions of Space-Track come whole and in short")
    func conjunctions() throws {
        let short = """
            [{"CDM_ID":"417","CREATED":"2031-05-04 18:20:11.000000","EMERGENCY_REPORTABLE":"Y",
            "TCA":"2031-05-06T12:00:00.618000","MIN_RNG":"41","PC":"2.5E-04","SAT_1_ID":"61001","SAT_1_NAME":"MINORI 1",
            "SAT1_OBJECT_TYPE":"PAYLOAD","SAT1_RCS":"LARGE","SAT_1_EXCL_VOL":"5.00","SAT_2_ID":"48211",
            "SAT_2_NAME":"HATO 3 DEB","SAT2_OBJECT_TYPE":"DEBRIS"}]
            """
        let update = try #require(try Reading.document(short).updates.first)
        guard case .conjunction(let message) = update.payload else { throw Reading.unexpected(update) }
        #expect(message.messageID == "417")
        #expect(message.missDistanceMeters == 41)
        #expect(message.collisionProbability == 2.5e-4)
        #expect(message.object2.type == "DEBRIS" && message.object2.designator == "48211")
        #expect(message.object1.additional.contains(NamedText(name: "EXCL_VOL", value: "5.00")))
        #expect(update.severity == .severe)
        #expect(update.source.format == "ccsds-cdm-json")

        let text = String(decoding: try Reading.fixture("cdm/complete.cdm"), as: UTF8.self)
        var members: [String] = []
        var prefix = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("COMMENT") {
            let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } }
            guard parts.count == 2 else { continue }
            let keyword = String(parts[0].prefix { $0 != " " })
            if keyword == "OBJECT" { prefix = prefix.isEmpty ? "SAT1_" : "SAT2_" }
            let unit = parts[1].split(separator: "[").dropFirst().first?.prefix { $0 != "]" }
            let value = String(parts[1].prefix { $0 != "[" })
            members.append("\"\(prefix)\(keyword)\":\"\(value)\"")
            if let unit { members.append("\"\(prefix)\(keyword)_UNIT\":\"\(unit)\"") }
        }
        let whole = try Reading.update(Array("[{\(members.joined(separator: ","))}]".utf8))
        guard case .conjunction(var read) = whole.payload,
            case .conjunction(var expected) = try Reading.update(Array(text.utf8)).payload
        else { throw Reading.unexpected(whole) }
        for index in [\Conjunction.object1, \Conjunction.object2] {
            (read[keyPath: index].comments, expected[keyPath: index].comments) = ([], [])
        }
        (read.comments, expected.comments) = ([], [])
        #expect(read == expected)
    }

    @Test("predictions of impact come with window and place")
    func predictions() throws {
        let text = """
            [{"NORAD_CAT_ID":"48211","MSG_EPOCH":"2031-05-04 18:00:00","DECAY_EPOCH":"2031-05-04 21:30:00","WINDOW":"30",
            "LAT":"-12.5","LON":"200.5","DIRECTION":"ascending","ID":"77"}]
            """
        let update = try Reading.update(Array(text.utf8))
        guard case .reentry(let reentry) = update.payload else { throw Reading.unexpected(update) }
        #expect(reentry.windowStart == (try Timestamp("2031-05-04T21:00:00Z")))
        #expect(reentry.windowEnd == (try Timestamp("2031-05-04T22:00:00Z")))
        #expect(update.geometry == .point([-159.5, -12.5]))
        #expect(reentry.additional == [NamedText(name: "DIRECTION", value: "ascending")])
    }

    @Test("decays in a table say whose object it was and who tells of it")
    func decays() throws {
        let text = """
            "NORAD_CAT_ID","OBJECT_NAME","INTLDES","COUNTRY","MSG_EPOCH","DECAY_EPOCH","SOURCE","MSG_TYPE","PRECEDENCE"
            "48211","HATO 3 DEB","2021-036F","JPN","2031-05-04 20:12:00","2031-05-05 0:00:00","satcat","Historical","1"
            "48212","HATO 3 R/B","2021-036B","JPN","2031-05-04 20:12:00","2031-05-06 7:05:00","TIP_msg","Prediction","3"
            """
        let document = try Reading.document(text)
        #expect(document.format == "space-track-reentry-csv" && document.updates.count == 2)
        let update = document.updates[1]
        guard case .reentry(let reentry) = update.payload else { throw Reading.unexpected(update) }
        #expect(reentry.reentry == (try Timestamp("2031-05-06T07:05:00Z")) && reentry.designator == "48212")
        #expect(reentry.owner == "JPN" && reentry.originator == "Space-Track")
        #expect(reentry.additional.contains(NamedText(name: "MSG_TYPE", value: "Prediction")))
        #expect(try #require(update.summary).text(in: "en") == "By Space-Track.")
    }

    @Test("element sets are read with names, letters in catalogue numbers, both centuries and signs")
    func elementSets() throws {
        let document = try Reading.document(try Reading.fixture("ndm/pair.tle"))
        #expect(document.format == "tle")
        let orbits = try document.updates.map(self.orbit)
        #expect(orbits.map(\.objectName) == ["MINORI 1", "HATO 3"])
        #expect(orbits.map(\.catalogNumber) == [61_001, 270_004])
        #expect(orbits.map(\.objectID) == ["2029-014A", "1986-061AB"])
        #expect(orbits[0].epoch == (try Timestamp("2031-05-04T12:00:00Z")))
        #expect(orbits[1].epoch == (try Timestamp("1986-02-03T21:55:59.157696Z")))
        #expect(orbits[0].bstar == 0.29296e-4 && orbits[1].bstar == -0.1e-3)
        #expect(orbits[1].meanMotionDot == -0.00000083)
        #expect(orbits[0].eccentricity == 0.0006326)
        #expect(orbits[1].revolutionAtEpoch == 64_543)
    }

    @Test("empty lines between the lines of element sets say nothing")
    func emptyLines() throws {
        let bytes = try Reading.fixture("ndm/pair.tle")
        let spaced = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\n", with: "\n\n")
        #expect(try Reading.document("\n" + spaced).updates == Reading.document(bytes).updates)
    }

    @Test("a damaged element set is refused at line and column")
    func damagedSets() throws {
        let text = String(decoding: try Reading.fixture("ndm/pair.tle"), as: UTF8.self)
        let sum = try Reading.error(of: text.replacing("51.6460", with: "51.7460"))
        #expect(sum.where == "line 3, column 69" && sum.reason.contains("checksum"))
        let lines = text.split(separator: "\r\n")
        let swapped = try Reading.error(of: [lines[1], lines[5]].joined(separator: "\n"))
        #expect(swapped.where == "line 2" && swapped.reason.contains("another object"))
        #expect(try Reading.error(of: String(lines[1])).reason.contains("second line"))
        #expect(try Reading.error(of: lines.joined(separator: "\n") + "\nKUMO 1").where == "line 7")
        #expect(try Reading.everyBeginning(of: Array(text.utf8)).areExplained)
    }

    @Test("of many element sets each is read in its order, and the first that is wrong is named")
    func manySets() throws {
        let lines = String(decoding: try Reading.fixture("ndm/pair.tle"), as: UTF8.self).split(separator: "\r\n")
        var sets = (1...300).map { ["MINORI \($0)"] + lines[1...2].map(String.init) }
        let updates = try Reading.document(sets.joined().joined(separator: "\n")).updates
        #expect(try updates.map { try self.orbit($0).objectName } == (1...300).map { "MINORI \($0)" })
        for number in [150, 151] { sets[number][2] = sets[number][2].replacing("51.6460", with: "51.7460") }
        let cut = sets.joined().joined(separator: "\n") + "\nKUMO 1"
        #expect(try Reading.error(of: cut).where == "line 453, column 69")
    }

    private static let horizons = """
        Ephemeris / API_USER Fri May  2 08:56:43 2031 Pasadena, USA      / Horizons
        *******************************************************************************
        Target body name: 1 Sample (A801 AA)              {source: JPL#48}
        Center body name: Sun (10)                        {source: DE441}
        Start time      : A.D. 2031-May-04 00:00:00.0000 TDB
        Stop  time      : A.D. 2031-May-05 00:00:00.0000 TDB
        Output units    : AU-D
        Output type     : GEOMETRIC cartesian states
        Reference frame : Ecliptic of J2000.0
        *******************************************************************************
        """

    @Test("tables of Horizons become states in kilometres, from text and within JSON")
    func horizonsVectors() throws {
        let text =
            Self.horizons + """

                $$SOE
                2463355.500000000 = A.D. 2031-May-04 00:00:00.0000 TDB
                 X = 1.000000000000000E+00 Y =-2.000000000000000E+00 Z = 5.000000000000000E-01
                 VX= 1.000000000000000E-02 VY= 2.000000000000000E-02 VZ= 0.000000000000000E+00
                2463356.500000000 = A.D. 2031-May-05 00:00:00.0000 TDB
                 X = 1.010000000000000E+00 Y =-1.980000000000000E+00 Z = 5.000000000000000E-01
                 VX= 1.000000000000000E-02 VY= 2.000000000000000E-02 VZ= 0.000000000000000E+00
                $$EOE
                """
        let update = try Reading.update(Array(text.utf8))
        guard case .ephemeris(let ephemeris) = update.payload else { throw Reading.unexpected(update) }
        let segment = try #require(ephemeris.segments.first)
        #expect(segment.positionsKilometers.prefix(2) == [149_597_870.7, -299_195_741.4])
        #expect((segment.velocitiesKilometersPerSecond[0] - 17.31456836805).magnitude < 1e-9)
        #expect(segment.times == [0, 86_400])
        #expect(segment.epoch == (try Timestamp("2031-05-03T23:58:50.816Z")))
        #expect(ephemeris.objectName == "1 Sample (A801 AA)")
        let lines = text.replacing("\n", with: "\\n")
        let json = "{\"signature\":{\"source\":\"NASA/JPL Horizons API\",\"version\":\"1.2\"},\"result\":\"\(lines)\"}"
        #expect(try Reading.update(Array(json.utf8)).payload == update.payload)
        #expect(try Reading.error(of: text.replacing("$$EOE", with: "")).reason.contains("$$EOE"))
    }

    @Test("a table for an observer stays as written")
    func horizonsObserver() throws {
        let header = Self.horizons.replacing("cartesian states", with: "observer").replacing("TDB", with: "UT")
        let text =
            header + """

                 Date__(UT)__HR:MN     R.A._____(ICRF)_____DEC
                $$SOE
                 2031-May-04 00:00     00 27 38.99 +05 57 08.9
                 2031-May-05 00:00     00 27 44.81 n.a.
                $$EOE
                """
        let update = try Reading.update(Array(text.utf8))
        guard case .ephemeris(let ephemeris) = update.payload else { throw Reading.unexpected(update) }
        #expect(ephemeris.blocks.first?.lines.last == "2031-May-05 00:00     00 27 44.81 n.a.")
        #expect(ephemeris.stop == (try Timestamp("2031-05-05T00:00:00Z")))
    }
}
