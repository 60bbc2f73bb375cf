import FeedFormats
import Schema
import Testing

@Suite("Conjunction data messages")
struct ConjunctionTests {
    private func conjunction(_ update: Update) throws -> Conjunction {
        guard case .conjunction(let conjunction) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return conjunction
    }

    /// The complete sample with some lines replaced; nil takes a line away.
    private func sample(_ changes: [String: String?]) throws -> String {
        let text = String(decoding: try Reading.fixture("cdm/complete.cdm"), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
            let keyword = line.prefix { $0 != " " && $0 != "=" }
            guard let change = changes[String(keyword)] else { return String(line) }
            return change.map { "\(keyword) = \($0)" }
        }
        return lines.joined(separator: "\n")
    }

    @Test("every number of a message comes out in the payload's unit")
    func complete() throws {
        let document = try Reading.document(try Reading.fixture("cdm/complete.cdm"))
        #expect(document.format == "ccsds-cdm-kvn")
        let update = try #require(document.updates.first)
        let message = try self.conjunction(update)
        #expect(message.messageID == "SORA-2031-000417")
        #expect(message.created == (try Timestamp("2031-05-04T18:20:11.25Z")))
        #expect(message.originator == "SORA-OPS")
        #expect(message.messageFor == "MINORI 1")
        #expect(message.closestApproach == (try Timestamp("2031-05-06T12:00:00.618Z")))
        #expect(message.missDistanceMeters == 417)
        #expect(message.relativeSpeedMetersPerSecond == 14_205.5)
        #expect(message.relativePositionMeters == [-12.5, 301.25, -288])
        #expect(message.relativeVelocityMetersPerSecond == [3.5, -13_900, -2_931.1])
        #expect(message.collisionProbability == 2.5e-4)
        #expect(message.collisionProbabilityMethod == "FOSTER-1992")
        #expect(message.screeningSizeMeters == [400, 25_000, 25_000])
        #expect(message.screeningExit == (try Timestamp("2031-05-06T12:00:03.5Z")))
        #expect(message.comments == ["Screened against the whole catalogue", "Hard body radius 6 m"])
        #expect(message.additional == [NamedText(name: "CCSDS_CDM_VERS", value: "1.0")])

        let first = message.object1
        #expect(first.designator == "61001")
        #expect(first.internationalDesignator == "2029-014A")
        #expect(first.operatorContact == ["DUTY OFFICER", "+81 00 0000 0000", "duty@sora.example"])
        #expect(first.positionKilometers == [6_801.25, 1_200.5, -350.75])
        #expect(first.velocityKilometersPerSecond == [-0.75, 5.25, 5.5])
        #expect(first.comments == ["Orbit determination of object 1"])
        #expect(first.additional.contains(NamedText(name: "RESIDUALS_ACCEPTED", value: "97.8 [%]")))
        #expect(message.object2.name == "HATO 3 DEB")
        #expect(message.object2.positionKilometers == [6_801.125, 1_200.5, -350.75])
        #expect(message.object2.maneuverable == "NO")
    }

    @Test("a message in XML says what it says in key-value text, and cut anywhere it is refused")
    func xml() throws {
        let bytes = try Reading.fixture("cdm/complete.xml")
        let document = try Reading.document(bytes)
        #expect(document.format == "ccsds-cdm-xml")
        var (xml, text) = (document.updates[0], try Reading.update(try Reading.fixture("cdm/complete.cdm")))
        #expect(xml.payload == text.payload && document.updates.count == 1)
        (xml.id, xml.source, xml.received) = (text.id, text.source, text.received)
        #expect(xml == text)
        let metres = String(decoding: bytes, as: UTF8.self).replacing("units=\"km\">25<", with: "units=\"m\">25000<")
        #expect(metres.utf8.count > bytes.count)
        text = try Reading.update(Array(metres.utf8))
        #expect(text.payload == xml.payload)
        #expect(try Reading.everyBeginning(of: bytes, step: 211).areExplained)
    }

    @Test("the covariance has all rows in the order and the units of the standard")
    func covariance() throws {
        let message = try self.conjunction(try Reading.update(try Reading.fixture("cdm/complete.cdm")))
        let terms = message.object1.covariance
        #expect(terms.count == 30)
        #expect(message.object2.covariance.count == 21)
        #expect(terms.first == CovarianceTerm(name: "CR_R", value: 1.5, unit: "m**2"))
        let units = Dictionary(uniqueKeysWithValues: terms.map { ($0.name, $0.unit) })
        #expect(units["CRDOT_T"] == "m**2/s")
        #expect(units["CNDOT_NDOT"] == "m**2/s**2")
        #expect(units["CDRG_R"] == "m**3/kg")
        #expect(units["CDRG_RDOT"] == "m**3/(kg*s)")
        #expect(units["CSRP_SRP"] == "m**4/kg**2")
        #expect(units["CTHR_RDOT"] == "m**2/s**3")
        #expect(units["CTHR_DRG"] == "m**3/(kg*s**2)")
        #expect(units["CTHR_THR"] == "m**2/s**4")
    }

    @Test("an update says in both languages who meets whom, how close and when")
    func texts() throws {
        let update = try Reading.update(try Reading.fixture("cdm/complete.cdm"))
        #expect(update.title.text(in: "en") == "Conjunction: MINORI 1 and HATO 3 DEB, miss 417 m, 2031-05-06T12:00:00Z")
        #expect(update.title.text(in: "ja") == "接近: MINORI 1 と HATO 3 DEB、最接近距離 417 m、2031-05-06T12:00:00Z")
        let english = try #require(update.summary?.text(in: "en"))
        let japanese = try #require(update.summary?.text(in: "ja"))
        for summary in [english, japanese] {
            for part in ["61001", "48211", "0.00025", "FOSTER-1992", "14.2 km/s", "SORA-OPS", "SORA-2031-000417"] {
                #expect(summary.contains(part), "\(summary) lacks \(part)")
            }
        }
        #expect(update.topics.first == (try Topic("ssa/conjunction")))
        #expect(update.source.item == "SORA-2031-000417")
        #expect(update.source.format == "ccsds-cdm-kvn")
        #expect(update.published == (try Timestamp("2031-05-04T18:20:11.25Z")))
        #expect(update.valid == Validity(until: try Timestamp("2031-05-06T12:00:00.618Z")))
        #expect(update.status == .actual)
        #expect(update.origin == .collected)
    }

    @Test("several messages in one file are several updates, whatever their line ends, case and dates")
    func several() throws {
        let updates = try Reading.document(try Reading.fixture("cdm/several.cdm")).updates
        #expect(updates.map(\.source.item) == ["SORA-2031-000418", "SORA-2031-000419"])
        #expect(Set(updates.map(\.id)).count == 2)
        let first = try self.conjunction(updates[0])
        #expect(first.created == (try Timestamp("2031-05-04T18:20:11Z")))
        #expect(first.closestApproach == (try Timestamp("2031-05-06T12:00:00.618Z")))
        #expect(first.comments.first == "Messages of the night shift")
        #expect(updates[0].title.text(in: "en").contains("miss 12.5 km"))
        let second = try self.conjunction(updates[1])
        #expect(second.missDistanceMeters == 400)
        #expect(second.object1.positionKilometers == [7_000, 10.5, -2])
        #expect(second.object1.covariance.isEmpty)
        #expect(second.relativePositionMeters.isEmpty)
        #expect(updates[1].title.text(in: "en").contains("MINORI 2 and 50007"))
    }

    @Test(
        "severity follows the probability of collision, and the miss distance where there is none",
        arguments: [
            ("1E-02", "417 [m]", Severity.severe), ("1.0E-04", "417 [m]", .severe), ("9.99E-05", "417 [m]", .moderate),
            ("1e-05", "417 [m]", .moderate), ("9.9e-06", "417 [m]", .minor), ("0", "417 [m]", .minor),
            (nil, "999 [m]", .moderate), (nil, "1.0 [km]", .unknown), ("NaN", "20000", .unknown),
            ("", "20000", .unknown),
        ] as [(String?, String, Severity)]
    )
    func severity(probability: String?, miss: String, severity: Severity) throws {
        let text = try self.sample(["COLLISION_PROBABILITY": probability, "MISS_DISTANCE": miss])
        #expect(try Reading.update(Array(text.utf8)).severity == severity)
    }

    @Test("what is not known, says nothing or has another quantity's unit stays as written")
    func kept() throws {
        let text = try self.sample([
            "COLLISION_PROBABILITY": "NaN", "RELATIVE_SPEED": "14205.5 [m]", "RELATIVE_POSITION_T": "n/a",
            "COLLISION_PROBABILITY_METHOD": "FOSTER-1992\nMAHALANOBIS_DISTANCE =  3.5\nMAHALANOBIS_DISTANCE = 4",
            "CR_R": "1 [km**2]",
        ])
        let message = try self.conjunction(try Reading.update(Array(text.utf8)))
        #expect(message.relativeSpeedMetersPerSecond == nil)
        #expect(message.relativePositionMeters.isEmpty)
        #expect(
            message.additional.dropFirst().map { "\($0.name)=\($0.value)" } == [
                "RELATIVE_SPEED=14205.5 [m]", "RELATIVE_POSITION_R=-12.5 [m]", "RELATIVE_POSITION_T=n/a",
                "RELATIVE_POSITION_N=-288 [m]", "COLLISION_PROBABILITY=NaN", "MAHALANOBIS_DISTANCE=3.5",
                "MAHALANOBIS_DISTANCE=4",
            ]
        )
        #expect(message.object1.covariance.first == CovarianceTerm(name: "CR_R", value: 1_000_000, unit: "m**2"))
    }

    @Test(
        "a message that cannot be trusted is refused with line and keyword",
        arguments: [
            ("TCA", nil, "line 1", "TCA"),
            ("MESSAGE_ID", "", "line 1", "MESSAGE_ID"),
            ("CREATION_DATE", "2031-02-29T00:00:00", "line 2, CREATION_DATE", "no time"),
            ("TCA", "2031-366T00:00:00", "line 7, TCA", "no time"),
            ("TCA", "noon", "line 7, TCA", "no time"),
            ("MISS_DISTANCE", "four hundred", "line 8, MISS_DISTANCE", "no number"),
            ("MISS_DISTANCE", "0x1p4", "line 8, MISS_DISTANCE", "no number"),
            ("MISS_DISTANCE", "1e999", "line 8, MISS_DISTANCE", "no number"),
            ("MISS_DISTANCE", "-1 [m]", "line 8, MISS_DISTANCE", "0.0 or more"),
            ("MISS_DISTANCE", "417 [s]", "line 8, MISS_DISTANCE", "[m]"),
            ("MISS_DISTANCE", "417 [m]\nMISS_DISTANCE = 418 [m]", "line 9, MISS_DISTANCE", "once"),
            ("COLLISION_PROBABILITY", "1.5", "line 25, COLLISION_PROBABILITY", "0.0...1.0"),
            ("OBJECT", "OBJECT2", "line 29, OBJECT", "OBJECT1"),
            ("CCSDS_CDM_VERS", "9.0", "line 1, CCSDS_CDM_VERS", "1.0"),
            ("MESSAGE_FOR", "A\nno sign at all", "line 5", "no ="),
            ("MESSAGE_FOR", "A\n= value", "line 5", "keyword"),
            ("Z_DOT", nil, "line 29, OBJECT1", "Z_DOT"),
            ("CNDOT_NDOT", nil, "line 29, OBJECT1", "20 of 21"),
            ("CR_R", "1 [m**2", "line 57, CR_R", "no number"),
        ] as [(String, String?, String, String)]
    )
    func refused(keyword: String, value: String?, place: String, reason: String) throws {
        let error = try Reading.error(of: try self.sample([keyword: value]))
        #expect(error.where.hasPrefix(place), "\(error)")
        #expect(error.reason.contains(reason), "\(error)")
    }

    @Test("a file of too many messages, too long lines or too long messages is refused")
    func limits() throws {
        let small = "CCSDS_CDM_VERS = 1.0\nORIGINATOR = A\n"
        #expect(
            try Reading.error(of: small + "COMMENT " + String(repeating: "x", count: 5_000)).reason.contains("4,096")
        )
        let comments = String(repeating: "COMMENT " + String(repeating: "x", count: 1_000) + "\n", count: 200)
        #expect(try Reading.error(of: small + comments).reason.contains("131,072"))
        let minimal = """
            CCSDS_CDM_VERS = 1.0
            CREATION_DATE = 2031-05-04T19:00:00
            ORIGINATOR = A
            MESSAGE_ID = 1
            TCA = 2031-05-07T01:02:03
            MISS_DISTANCE = 4
            """
        var message = minimal
        for object in 1...2 {
            message += "\nOBJECT = OBJECT\(object)\nOBJECT_DESIGNATOR = 1\nOBJECT_NAME = A\n"
            message += ["X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT"].map { "\($0) = 1" }.joined(separator: "\n") + "\n"
        }
        #expect(try Reading.document(message).updates.count == 1)
        let many = String(repeating: message, count: 1_001)
        #expect(try Reading.error(of: many).reason.contains("1,000 messages"))
    }

    @Test("of many messages each is read in its order, and the first that is wrong is named with its line")
    func many() throws {
        let sample = try self.sample([:])
        let whole =
            "\nCOMMENT before the first\n"
            + (1...600).map { number in
                sample.replacing("MESSAGE_ID", with: "MESSAGE_ID = \(number)\nNOTE_ID")
            }.joined(separator: "\n")
        let updates = try Reading.document(whole).updates
        #expect(updates.map(\.source.item) == (1...600).map { "\($0)" })
        guard case .conjunction(let first) = updates[0].payload, case .conjunction(let last) = updates[599].payload
        else { throw Reading.unexpected(updates[0]) }
        #expect(first.comments.first == "before the first" && first.comments.dropFirst() == last.comments[...])
        var lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        let wrong = try [500, 501].map { number in
            try #require(lines.firstIndex { $0.hasPrefix("MESSAGE_ID = \(number)") })
        }
        for line in wrong { lines[line] = "MESSAGE_ID" }
        #expect(try Reading.error(of: lines.joined(separator: "\n")).where == "line \(wrong[0] + 1)")
    }

    @Test("the same message always gives the same update, and a changed one another")
    func identity() throws {
        let bytes = try Reading.fixture("cdm/complete.cdm")
        let update = try Reading.update(bytes)
        #expect(try Reading.update(bytes) == update)
        let changed = try Reading.update(Array(try self.sample(["MISS_DISTANCE": "418 [m]"]).utf8))
        #expect(changed.source.item == update.source.item)
        #expect(changed.id != update.id)
        let read = try JSONText.decode(Update.self, from: JSONText.encode(update), called: "update")
        #expect(read == update)
    }

    @Test("a message cut anywhere is refused with a reason, never read in part", arguments: ["complete", "several"])
    func cut(name: String) throws {
        let bytes = try Reading.fixture("cdm/\(name).cdm")
        let (_, areExplained) = try Reading.everyBeginning(of: bytes, step: 37)
        #expect(areExplained)
    }
}
