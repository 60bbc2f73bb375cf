@testable import FeedFormats
import Schema
import Testing

@Suite("Reports of the Automatic Identification System")
struct VesselTests {
    private func reports(_ text: String) throws -> [VesselReport] {
        try Feeds.parse(text).updates.compactMap {
            if case .vesselReport(let report) = $0.payload { report } else { nil }
        }
    }

    private func report(_ sample: VesselSample) throws -> VesselReport {
        try #require(try self.reports(sample.sentences()).first)
    }

    @Test("a position report tells place, course, speed and state in degrees and knots")
    func position() throws {
        let document = try Feeds.parse(VesselSample.position.sentences())
        #expect(document.format == "ais-nmea")
        let read = try self.report(VesselSample.position)
        #expect(read.mmsi == "999000123")
        #expect(read.navigationStatus == "under way using engine")
        #expect(read.longitudeDegrees == -98.7654)
        #expect(read.latitudeDegrees == 12.345)
        #expect(read.speedKnots == 12.3)
        #expect(read.courseDegrees == 87.6)
        #expect(read.headingDegrees == 88)
        #expect(read.turnDegreesPerMinute == 17.9)
        #expect(read.isPositionAccurate == true)
        #expect(document.updates[0].geometry == .point([-98.7654, 12.345]))
        #expect(document.updates[0].topics.first?.name == "maritime/awareness")
        #expect(document.updates[0].title.text(in: "en").contains("12.3450°N 98.7654°W"))
    }

    @Test("what is not available is absent")
    func notAvailable() throws {
        let sample = VesselSample(type: 1, mmsi: 1).number(15, 4).number(-128, 8).number(1_023, 10).number(0, 1)
            .number(108_600_000, 28).number(54_600_000, 27).number(3_600, 12).number(511, 9).number(60, 6).number(0, 25)
        let read = try self.report(sample)
        #expect(read.mmsi == "000000001")
        #expect(read.longitudeDegrees == nil && read.latitudeDegrees == nil && read.speedKnots == nil)
        #expect(read.courseDegrees == nil && read.headingDegrees == nil && read.turnDegreesPerMinute == nil)
        #expect(read.navigationStatus == nil && read.second == nil)
    }

    @Test("static data come in two sentences, whatever stands between them")
    func voyage() throws {
        let parts = VesselSample.voyage.sentences().split(separator: "\r\n").map { $0 + "\r\n" }
        #expect(parts.count == 2)
        let text =
            parts[0] + "$GPRMC,194907.00,A,5241.9,N,00517.5,E,0.0,,010809,,,A*00\r\n"
            + VesselSample.position.sentences() + parts[1]
        let read = try #require(try self.reports(text).first { $0.messageType == 5 })
        #expect(read.name == "EXAMPLE SPIRIT")
        #expect(read.callSign == "EX4MP")
        #expect(read.imoNumber == 9_074_729)
        #expect(read.shipTypeName == "tanker, hazardous category Y")
        #expect(read.lengthMeters == 190 && read.beamMeters == 32)
        #expect(read.toBowMeters == 150 && read.toSternMeters == 40)
        #expect(read.toPortMeters == 20 && read.toStarboardMeters == 12)
        #expect(read.draughtMeters == 12.4)
        #expect(read.destination == "YOKOSUKA")
        #expect(read.estimatedArrival == "12-24 18:30")
        #expect(read.positionDevice == "GPS")
    }

    @Test("a base station tells its time")
    func baseStation() throws {
        let sample = VesselSample(type: 4, mmsi: 4_310_001).number(2_031, 14).number(5, 4).number(6, 5).number(7, 5)
            .number(8, 6).number(9, 6).number(1, 1).number(83_400_000, 28).number(21_000_000, 27).number(7, 4).number(
                0,
                30
            )
        let read = try self.report(sample)
        #expect(read.time == (try Timestamp("2031-05-06T07:08:09Z")))
        #expect(read.mmsi == "004310001")
        #expect(read.positionDevice == "surveyed")
        #expect(try Feeds.parse(sample.sentences()).updates[0].published == read.time)
    }

    @Test("an aid to navigation tells its type, long name, and whether it is virtual or off position")
    func aid() throws {
        func sample(_ more: String) -> VesselSample {
            VesselSample(type: 21, mmsi: 994_310_001).number(14, 5).text("EXAMPLE OUTER BUOY N", 20).number(0, 1)
                .number(83_400_000, 28).number(21_000_000, 27).number(0, 30).number(7, 4).number(31, 6).number(1, 1)
                .number(0, 8).number(0, 1).number(1, 1).number(0, 1).number(0, 1).text(more, 4)
        }
        let read = try self.report(sample("ORTH"))
        #expect(read.name == "EXAMPLE OUTER BUOY NORTH")
        #expect(try self.report(sample(" 6")).name == "EXAMPLE OUTER BUOY N 6")
        #expect(read.aidType == "beacon, starboard hand")
        #expect(read.isVirtual == true)
        #expect(read.isOffPosition == true)
    }

    @Test("binary messages keep their identifier and data")
    func binary() throws {
        let broadcast = VesselSample(type: 8, mmsi: 1_234).number(0, 2).number(431, 10).number(22, 6).number(0xABC, 12)
        let read = try self.report(broadcast)
        #expect(read.applicationAreaCode == 431 && read.applicationFunction == 22)
        #expect(read.applicationData == "abc" && read.applicationBits == 12)
        let addressed = VesselSample(type: 6, mmsi: 1_234).number(2, 2).number(999_000_123, 30).number(0, 2).number(
            1,
            10
        )
        .number(55, 6).number(0xFF, 8)
        let second = try self.report(addressed)
        #expect(second.addressees == ["999000123"])
        #expect(second.applicationFunction == 55 && second.applicationData == "ff")
    }

    @Test("a search and rescue transmitter is severe, and its test is a test")
    func distress() throws {
        let active = VesselSample(type: 14, mmsi: 970_012_345).number(0, 2).text("SART ACTIVE", 11)
        let test = VesselSample(type: 14, mmsi: 970_012_345).number(0, 2).text("SART TEST", 9)
        #expect(try Feeds.parse(active.sentences()).updates[0].severity == .severe)
        #expect(try Feeds.parse(active.sentences()).updates[0].status == .actual)
        #expect(try Feeds.parse(test.sentences()).updates[0].status == .test)
        #expect(try self.report(active).safetyText == "SART ACTIVE")
    }

    @Test("class B, long range, aircraft and static data of class B are read")
    func others() throws {
        let classB = VesselSample(type: 18, mmsi: 5).number(0, 8).number(55, 10).number(0, 1).number(600_000, 28)
            .number(-600_000, 27).number(10, 12).number(511, 9).number(1, 6).number(0, 35)
        #expect(try self.report(classB).speedKnots == 5.5)
        #expect(try self.report(classB).latitudeDegrees == -1)
        let far = VesselSample(type: 27, mmsi: 5).number(0, 2).number(5, 4).number(-600, 18).number(1_200, 17).number(
            7,
            6
        )
        .number(90, 9).number(0, 2)
        #expect(try self.report(far).longitudeDegrees == -1)
        #expect(try self.report(far).navigationStatus == "moored")
        let aircraft = VesselSample(type: 9, mmsi: 111_000_001).number(305, 12).number(120, 10).number(0, 1)
            .number(600_000, 28).number(600_000, 27).number(900, 12).number(3, 6).number(0, 34)
        #expect(try self.report(aircraft).altitudeMeters == 305)
        #expect(try self.report(aircraft).speedKnots == 120)
        let auxiliary = VesselSample(type: 24, mmsi: 982_310_001).number(1, 2).number(37, 8).text("ABC", 3).number(
            0,
            24
        )
        .text("EX1", 7).number(231_000_001, 30).number(0, 6)
        #expect(try self.report(auxiliary).mothershipMMSI == "231000001")
        #expect(try self.report(auxiliary).shipTypeName == "pleasure craft")
    }

    // MARK: Streams

    @Test("TAG blocks and fields behind a sentence tell station and time")
    func tags() throws {
        let sentence = VesselSample.position.sentences().stripped
        let block = "c:1900000000,s:EXAMPLE1"
        let sum = String(block.utf8.reduce(0, ^), radix: 16, uppercase: true)
        let tagged = try #require(try self.reports("\\\(block)*\(sum)\\\(sentence)\r\n").first)
        #expect(tagged.station == "EXAMPLE1")
        #expect(tagged.receivedByStation == Timestamp(milliseconds: 1_900_000_000_000))
        let behind = try #require(try self.reports("\(sentence),rEXAMPLE2,1900000001\r\n").first)
        #expect(behind.station == "rEXAMPLE2")
        #expect(behind.receivedByStation == Timestamp(milliseconds: 1_900_000_001_000))
    }

    @Test("of a noisy stream what can be read is read, and what cannot is told with line and reason")
    func noise() throws {
        let good = VesselSample.position.sentences()
        let part = VesselSample.voyage.sentences().split(separator: "\r\n")[0] + "\r\n"
        let bad = good.replacingFirst("*", with: "0*")
        let document = try Feeds.parse(good + bad + "# a remark\r\n" + part + VesselSample.sentence("AIVDM,1,1,,A,,0"))
        #expect(document.updates.count == 1)
        #expect(document.unread.map(\.where) == ["line 2", "line 5", "line 4"])
        #expect(document.unread[0].reason.contains("checksum"))
        #expect(document.unread[1].reason.contains("no message"))
        #expect(document.unread[2].reason.contains("only 1 came"))
    }

    @Test("of more than 99 faults the last tells how many there are")
    func manyFaults() throws {
        let bad = String(repeating: VesselSample.sentence("AIVDM,1,1,,A,,0"), count: 150)
        let document = try Feeds.parse(VesselSample.position.sentences() + bad)
        #expect(document.unread.count == 100)
        #expect(document.unread.last?.reason.hasPrefix("51 more") == true)
    }

    @Test(
        "a document has at most 25,000 messages and 100,000 sentences, whether they can be read or not",
        arguments: [
            (VesselSample.sentence("AIVDM,1,1,,A,1,0"), 25_000, "messages"), ("!AIVDM,\n", 100_000, "sentences"),
        ]
    )
    func tooMany(sentence: String, limit: Int, what: String) throws {
        let fault = try #require(try Feeds.refusal(String(repeating: sentence, count: limit + 1)))
        #expect(
            fault.where == "line \(limit + 1)" && fault.reason == "there are more than \(limit) \(what); split them"
        )
    }

    @Test("of a message in parts, the parts are given up when a thousand others have begun without their ends")
    func openMessages() throws {
        let parts = VesselSample.voyage.sentences(sequence: "a").split(separator: "\r\n").map { $0 + "\r\n" }
        // All in one line, or the parts would be too many lines apart.
        func begun(_ count: Int) -> String {
            (0..<count).map { VesselSample.sentence("AIVDM,2,1,\($0),A,1,0").dropLast(1) }.joined() + "\r\n"
        }
        #expect(try self.reports(parts[0] + begun(900) + parts[1]).count == 1)
        #expect(try self.reports(parts[0] + begun(999) + parts[1] + VesselSample.position.sentences()).count == 2)
        #expect(try self.reports(parts[0] + begun(1_000) + parts[1] + VesselSample.position.sentences()).count == 1)
    }

    @Test(
        "a stream without one message is refused with its first fault",
        arguments: [
            (VesselSample.sentence("AIVDM,1,1,,A,1,0"), "38"),
            (VesselSample.sentence("AIVDM,1,1,,A,1000000000,0"), "168"),
            (VesselSample.sentence("AIVDM,1,1,,A,t000000000,0"), "type 60"),
            (VesselSample.sentence("AIVDM,2,1,4,A,1000000000,0"), "only 1 came"),
            (VesselSample.sentence("AIVDM,1,1,,A,1000 00000,0"), "six bits"),
            ("!AIVDM,1,1,,A,100,0\r\n", "no checksum"),
        ]
    )
    func refused(_ text: String, _ reason: String) throws {
        let fault = try #require(try Feeds.refusal(text))
        #expect(fault.where == "line 1")
        #expect(fault.reason.contains(reason) || fault.reason.contains("bits"))
    }

    @Test("no changed byte and no short message of any type makes the reader stop")
    func hostile() throws {
        let bytes = Array((VesselSample.position.sentences() + VesselSample.voyage.sentences()).utf8)
        for (at, byte) in Samples.changes(of: bytes, seed: 5, count: 200) {
            var changed = bytes
            changed[at] = byte
            _ = Samples.survives(changed)
        }
        for type in 0...63 {
            for length in [0, 2, 20, 60, 130, 300] {
                let sample = VesselSample(type: Int64(type), mmsi: 1).text(
                    String(repeating: "?", count: length),
                    length
                )
                _ = Samples.survives(Array(sample.sentences(of: 200).utf8))
            }
        }
    }
}
