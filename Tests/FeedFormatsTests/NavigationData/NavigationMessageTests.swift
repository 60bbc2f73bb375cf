import FeedFormats
import Schema
import Testing

@Suite("Navigation data messages")
struct NavigationMessageTests {
    private func text(_ path: String) throws -> String {
        String(decoding: try Reading.fixture("ndm/" + path), as: UTF8.self)
    }

    private func orbit(_ update: Update) throws -> Orbit {
        guard case .orbit(let orbit) = update.payload else { throw Reading.unexpected(update) }
        return orbit
    }

    private func ephemeris(_ update: Update) throws -> Ephemeris {
        guard case .ephemeris(let ephemeris) = update.payload else { throw Reading.unexpected(update) }
        return ephemeris
    }

    private func attitude(_ update: Update) throws -> Attitude {
        guard case .attitude(let attitude) = update.payload else { throw Reading.unexpected(update) }
        return attitude
    }

    @Test(
        "a message says the same in key-value notation and in XML",
        arguments: ["acm", "aem", "apm", "ocm", "oem", "omm", "opm", "rdm", "tdm"]
    )
    func notations(kind: String) throws {
        let text = try Reading.document(try Reading.fixture("ndm/\(kind).kvn"))
        let xml = try Reading.document(try Reading.fixture("ndm/\(kind).xml"))
        #expect(text.format == "ccsds-\(kind)-kvn")
        #expect(xml.format == "ccsds-\(kind)-xml")
        #expect(text.updates.count == 1 && xml.updates.count == 1)
        #expect(text.updates.map(\.payload) == xml.updates.map(\.payload))
        #expect(text.updates.map(\.title) == xml.updates.map(\.title))
        for update in text.updates + xml.updates {
            #expect(update.source.item == "SORA-2031-7")
            #expect(update.published == (try Timestamp("2031-05-04T18:20:11Z")))
            let read = try JSONText.decode(Update.self, from: JSONText.encode(update), called: "update")
            #expect(read == update)
        }
    }

    @Test("UTF-16 and UTF-32 are read like UTF-8")
    func encodings() throws {
        let text = try self.text("omm.xml").replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        var wider: [UInt8] = [0x00, 0x00, 0xFE, 0xFF]
        for scalar in text.unicodeScalars { wider += [0, 0, UInt8(scalar.value >> 8), UInt8(scalar.value & 0xFF)] }
        let expected = try Reading.update(try Reading.fixture("ndm/omm.xml")).payload
        #expect(try Reading.update(wide).payload == expected)
        #expect(try Reading.update(wider).payload == expected)
    }

    @Test("mean elements come out in the payload's units")
    func meanElements() throws {
        let update = try Reading.update(try Reading.fixture("ndm/omm.kvn"))
        let orbit = try self.orbit(update)
        #expect(orbit.catalogNumber == 61_001)
        #expect(orbit.epoch == (try Timestamp("2031-05-04T10:34:41.4264Z")))
        #expect(orbit.meanMotionRevolutionsPerDay == 15.5)
        #expect(orbit.inclinationDegrees == 51.64)
        #expect(orbit.bstar == 0.0001)
        #expect(orbit.meanMotionDot == -0.00000113)
        #expect(orbit.gravitationalCoefficient == 398_600.8)
        #expect(orbit.covariance.count == 21)
        #expect(orbit.covariance.last == CovarianceTerm(name: "CZ_DOT_Z_DOT", value: 21.5e-5, unit: "km**2/s**2"))
        #expect(orbit.additional == [NamedText(name: "USER_DEFINED_EARTH_MODEL", value: "WGS-84")])
        #expect(update.title.text(in: "en") == "MINORI 1 61001: orbit at 2031-05-04T10:34:41Z, 92.9 min, 51.6°")
        #expect(update.title.text(in: "ja") == "MINORI 1 61001: 軌道 2031-05-04T10:34:41Z、周期 92.9 分、傾斜角 51.6°")
        #expect(update.topics.first == (try Topic("ssa/orbit")))
    }

    @Test("a state vector keeps its manoeuvres, and its times are UTC whatever the message's time system")
    func state() throws {
        let orbit = try self.orbit(try Reading.update(try Reading.fixture("ndm/opm.kvn")))
        #expect(orbit.epoch == (try Timestamp("2031-05-04T12:00:00Z")))
        #expect(orbit.timeSystem == "TAI")
        #expect(orbit.positionKilometers == [6_655.9942, -40_218.5751, -82.9177])
        #expect(orbit.velocityKilometersPerSecond == [3.11548208, 0.47042605, -0.00101495])
        #expect(orbit.maneuvers.map(\.massChangeKilograms) == [-18.418, -1.469])
        #expect(orbit.maneuvers.map(\.comments) == [[], ["Station acquisition"]])
        #expect(orbit.maneuvers[1].ignition == (try Timestamp("2031-05-06T18:58:44Z")))
        #expect(try #require(orbit.periodMinutes).rounded() == 1_397)
    }

    @Test(
        "an orbit whose metadata are marked like the blocks of other messages is the same",
        arguments: ["opm", "omm"]
    )
    func markedMetadata(kind: String) throws {
        let text = try self.text("\(kind).kvn")
        let marked = text.replacing("\nOBJECT_NAME", with: "\nMETA_START\nOBJECT_NAME")
            .replacing("\nEPOCH =", with: "\nMETA_STOP\n\nEPOCH =")
        #expect(marked != text)
        let read = try self.orbit(try Reading.update(Array(marked.utf8)))
        #expect(try read == self.orbit(try Reading.update(Array(text.utf8))))
    }

    @Test("an ephemeris has its states, what it covers and its covariance")
    func states() throws {
        let update = try Reading.update(try Reading.fixture("ndm/oem.xml"))
        let ephemeris = try self.ephemeris(update)
        let segment = try #require(ephemeris.segments.first)
        #expect(segment.times == [0, 60, 120])
        #expect(segment.positionsKilometers.prefix(3) == [2_789.619, -280.045, -1_746.755])
        #expect(segment.velocitiesKilometersPerSecond.suffix(3) == [5.63678, -2.33951, -1.94687])
        #expect(segment.comments == ["After the manoeuvre"])
        #expect(segment.covariances.first?.terms.last == 21.5e-5)
        #expect(segment.covariances.first?.frame == "RTN")
        #expect(update.valid?.until == (try Timestamp("2031-05-04T12:02:00.331Z")))
        #expect(
            update.title.text(in: "en")
                == "MINORI 1 2029-014A: ephemeris, 2031-05-04T12:00:00Z to 2031-05-04T12:02:00Z"
        )
    }

    @Test("a long ephemeris is thinned evenly, first and last state kept, and fits an event")
    func thinning() throws {
        var rows = ""
        for index in 0..<20_000 {
            let time = Timestamp(microseconds: 1_900_000_000_000_000).adding(seconds: Int64(index) * 4)
            rows += "\(time.description.dropLast()) -4567.123456\(index) 280.0451234567 -1746.75512345678 "
            rows += "4.733721234567 -2.495861234567 -1.041951234567\n"
        }
        let text = try self.text("oem.kvn")
        let start = try #require(text.firstRange(of: "2031-05-04T12:00:00.331 2789")).lowerBound
        let end = try #require(text.firstRange(of: "COVARIANCE_START")).lowerBound
        let update = try Reading.update(Array((text[..<start] + rows + text[end...]).utf8))
        let ephemeris = try self.ephemeris(update)
        #expect(ephemeris.stateCount == 20_000)
        #expect(ephemeris.segments[0].times.count == 3_000)
        #expect(ephemeris.segments[0].times.last == 79_996)
        #expect(JSONText.encode(update).count < Event.maximumBytes)
        #expect(update.summary?.text(in: "en").contains("3000 are kept here") ?? false)
    }

    @Test("attitudes are components by name, in UTC, whatever block or line they come from")
    func attitudes() throws {
        let series = try self.attitude(try Reading.update(try Reading.fixture("ndm/aem.kvn"))).series
        #expect(series.first?.components == ["Q1", "Q2", "Q3", "QC"])
        #expect(series.first?.values.count == 8)
        #expect(series.first?.epoch == (try Timestamp("2031-05-04T12:00:00Z")))
        let single = try self.attitude(try Reading.update(try Reading.fixture("ndm/apm.kvn")))
        #expect(single.series.map(\.type) == ["QUATERNION", "EULER_ANGLE"])
        let angles = single.series[1].values
        #expect(angles.prefix(2) == [10, 20])
        #expect((angles[2] - 28.6478897565).magnitude < 1e-9)
        #expect(single.blocks.map(\.name) == ["INERTIA", "MAN"])
        let history = try self.attitude(try Reading.update(try Reading.fixture("ndm/acm.kvn")))
        #expect(history.series.first?.times == [0, 99.5])
        #expect(history.series.first?.components.last == "GYRO_BIAS_Z [deg/s]")
        #expect(history.blocks.map(\.name) == ["AD", "SENSOR", "SENSOR"])
    }

    @Test("trajectories of a comprehensive message come in kilometres or with named elements, its blocks as written")
    func comprehensive() throws {
        let ephemeris = try self.ephemeris(try Reading.update(try Reading.fixture("ndm/ocm.kvn")))
        #expect(ephemeris.segments[0].positionsKilometers.prefix(2) == [2_789.6, -280])
        #expect(ephemeris.segments[0].times == [0, 10, 20.5])
        #expect(ephemeris.segments[1].elementNames.first == "KEPLERIAN 1 [km]")
        #expect(ephemeris.segments[1].elements.count == 6)
        #expect(ephemeris.blocks.map(\.name) == ["PHYS", "MAN", "USER"])
        #expect(ephemeris.blocks[1].lines == ["500.0 100.0 0.5"])
    }

    @Test("a comprehensive message without a time system is in UTC, and a number may go on behind a broken line")
    func leftOut() throws {
        let whole = String(decoding: try Reading.fixture("ndm/ocm.xml"), as: UTF8.self)
        func changed(_ part: String, _ replacement: String) throws -> Ephemeris {
            #expect(whole.contains(part))
            return try self.ephemeris(try Reading.update(Array(whole.replacing(part, with: replacement).utf8)))
        }
        let written = try changed("UTC", "UTC")
        let silent = try changed("<TIME_SYSTEM>UTC</TIME_SYSTEM>", "")
        #expect(silent.segments == written.segments && silent.referenceTime == written.referenceTime)
        #expect(silent.segments.map(\.timeSystem) == ["UTC", "UTC"])
        #expect(try changed("280000 -1746800 4730 -2500", "280000 -\r\n1746800 4730 -\n  2500") == written)
        let apart = whole.replacing("-1746800 4730", with: "- 1746800\n4730")
        #expect(try Reading.error(of: apart).reason.hasPrefix("\"-\" is no number"))
    }

    @Test("measurements are series by keyword with the standard's unit")
    func tracking() throws {
        let update = try Reading.update(try Reading.fixture("ndm/tdm.kvn"))
        guard case .tracking(let tracking) = update.payload else { throw Reading.unexpected(update) }
        let series = try #require(tracking.segments.first).series
        #expect(series.map(\.name) == ["RANGE", "ANGLE_1", "ANGLE_2", "RECEIVE_FREQ_1"])
        #expect(series.map(\.unit) == ["km", "deg", "deg", "Hz"])
        #expect(series[0].values == [1_500.25, 1_499.5])
        #expect(series[0].times == [0, 1])
        #expect(tracking.measurementCount == 6)
        #expect(update.topics.first == (try Topic("ssa/tracking")))
        #expect(update.title.text(in: "en").contains("SORA-GS, 2029-014A"))
    }

    @Test("a re-entry tells window, place and probabilities")
    func reentry() throws {
        let update = try Reading.update(try Reading.fixture("ndm/rdm.kvn"))
        guard case .reentry(let reentry) = update.payload else { throw Reading.unexpected(update) }
        #expect(reentry.windowEnd == (try Timestamp("2031-05-09T22:12:56Z")))
        #expect(reentry.impactAreas.first?.confidencePercent == 39)
        #expect(reentry.covariance.count == 21)
        #expect(reentry.casualtyProbability == 0.0001)
        #expect(update.geometry == .lineString([[120, -20], [142.5, -12.25], [160, 5]]))
        #expect(update.topics.first == (try Topic("ssa/reentry")))
        #expect(
            update.title.text(in: "en")
                == "Re-entry: HATO 3 R/B 48211, 2031-05-09T19:45:33Z (2031-05-09T11:45:33Z to 2031-05-09T22:12:56Z)"
        )
    }

    @Test(
        "combined messages are as many updates, blank headers are no fault, and a message without content is passed over"
    )
    func combined() throws {
        let text = try self.text("omm.xml")
        let message = text[try #require(text.firstRange(of: "<omm")).lowerBound...]
        let blank = message.replacing("2031-05-04T18:20:11", with: "").replacing("SORA-OPS", with: "")
        let rdm = try self.text("rdm.xml")
        let other = rdm[try #require(rdm.firstRange(of: "<rdm")).lowerBound...]
        let empty =
            "<omm id=\"CCSDS_OMM_VERS\" version=\"2.0\"><header><CREATION_DATE/></header><body><segment/></body></omm>"
        let document = try Reading.document("<ndm><COMMENT>Morning</COMMENT>\(empty)\(blank)\(other)</ndm>")
        #expect(document.format == "ccsds-ndm-xml")
        #expect(document.updates.map(\.payload?.kind) == ["orbit", "reentry"])
        #expect(document.updates[0].published == nil)
        #expect(try Reading.document("<ndm></ndm>").updates.isEmpty)
    }

    @Test("of many messages in XML each is read in its order, and the first that is wrong is named")
    func many() throws {
        let text = try self.text("omm.xml")
        let message = String(text[try #require(text.firstRange(of: "<omm")).lowerBound...])
        var messages = (1...300).map { message.replacing("MINORI 1", with: "MINORI \($0)") }
        let names = try Reading.document("<ndm>\(messages.joined())</ndm>").updates.map { update -> String? in
            guard case .orbit(let orbit) = update.payload else { return nil }
            return orbit.objectName
        }
        #expect(names == (1...300).map { "MINORI \($0)" })
        for number in [200, 201] { messages[number] = messages[number].replacing(">0.0005<", with: ">round<") }
        let error = try Reading.error(of: "<ndm>\(messages.joined())</ndm>")
        let lines = messages[..<200].joined().split(separator: "\n", omittingEmptySubsequences: false).count
        let within = message.split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.contains("<ECCENTRICITY") }
        #expect(error.where == "line \(lines + (try #require(within))), ECCENTRICITY")
    }

    @Test("times of a time system that is not known stay as written, and elapsed times are right")
    func unknownTimeSystem() throws {
        let text = try self.text("oem.kvn").replacing("TIME_SYSTEM = UTC", with: "TIME_SYSTEM = SORATIME")
        let update = try Reading.update(Array(text.utf8))
        let segment = try #require(try self.ephemeris(update).segments.first)
        #expect(segment.times == [0, 60, 120])
        #expect(segment.epoch == nil && segment.start == nil)
        #expect(segment.additional.contains(NamedText(name: "START_TIME", value: "2031-05-04T12:00:00.331")))
        #expect(update.valid == nil)
    }

    @Test("a rotation of the first version that turns twice about an axis keeps its angles in order")
    func repeatedAxis() throws {
        let message = """
            CCSDS_APM_VERS = 1.0
            CREATION_DATE = 2031-05-04T18:20:11
            ORIGINATOR = SORA
            OBJECT_NAME = SORA-2
            OBJECT_ID = 2031-002A
            TIME_SYSTEM = UTC
            EPOCH = 2031-05-04T18:00:00
            EULER_FRAME_A = SC_BODY_1
            EULER_FRAME_B = ITRF-97
            EULER_DIR = A2B
            EULER_ROT_SEQ = 212
            RATE_FRAME = EULER_FRAME_A
            Y_ANGLE = -26.5 [deg]
            X_ANGLE = 46.25 [deg]
            Y_ANGLE = 144 [deg]
            Y_RATE = 0.5 [deg/s]
            X_RATE = 0.25 [deg/s]
            Y_RATE = 0.125 [deg/s]
            """
        let read = try self.attitude(try Reading.update(Array(message.utf8)))
        #expect(read.series.map(\.values) == [[-26.5, 46.25, 144, 0.5, 0.25, 0.125]])
        #expect(read.series[0].components.first == "ANGLE_1 [deg]")
        #expect(read.series[0].components.last == "ANGLE_3_DOT [deg/s]")
        let plain = message.replacing("= 212", with: "= 321")
        #expect(try Reading.error(of: plain).reason == "it stands before with another value; write it once")
    }

    @Test("the mark with which the standard's own figures go on in the next line is no part of a value")
    func continuedValue() throws {
        let text = try self.text("ocm.kvn")
        let line = try #require(
            text.split(separator: "\n").first { $0.contains("MAN_COMPOSITION") && $0.contains(",") }
        )
        let comma = try #require(line.lastIndex(of: ","))
        let broken = "\(line[...comma]) <cont.>\n\(line[line.index(after: comma)...])"
        let read = try Reading.update(Array(text.replacing(line, with: broken).utf8))
        #expect(read.payload == (try Reading.update(Array(text.utf8))).payload)
    }
}
