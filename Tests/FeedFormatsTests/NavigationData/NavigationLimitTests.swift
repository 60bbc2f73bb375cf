@testable import FeedFormats
import Schema
import Testing

@Suite("How much a file of navigation data may hold")
struct NavigationLimitTests {
    private static let header = "CREATION_DATE = 2031-05-04T18:20:11\nORIGINATOR = HATO\n"

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(
        "a file has at most 20,000 blocks, with marks around them or without, which are counted before they are read",
        arguments: [
            ("OCM", 3, "MAN_START\nMAN_STOP\n"), ("TDM", 2, "META_START\nMETA_STOP\n"),
            ("OPM", 2, "MAN_EPOCH_IGNITION=1\n"), ("APM", 2, "man_epoch_start = 1\n"), ("CDM", 1, "OBJECT=1\n"),
        ]
    )
    func blocks(kind: String, version: Int, block: String) throws {
        let text = "CCSDS_\(kind)_VERS = \(version).0\n" + Self.repeated(block, 20_001)
        let error = try Reading.error(of: text)
        #expect(error.reason == "a file has at most 20,000 blocks; split it")
        #expect(error.where == "line \(block.count(where: \.isNewline) * 20_000 + 2)")
    }

    @Test("the blocks of all messages of a file count together")
    func messages() throws {
        let message = "CCSDS_OCM_VERS = 3.0\n" + Self.repeated("MAN_START\nMAN_STOP\n", 2_000)
        #expect(try Reading.error(of: Self.repeated(message, 10)).reason.contains("CREATION_DATE is missing"))
        #expect(try Reading.error(of: Self.repeated(message, 11)).reason.contains("at most 20,000 blocks"))
    }

    @Test("a document of XML has as few blocks")
    func elements() throws {
        let error = try Reading.error(
            of: "<oem version=\"2.0\"><data>\n\(Self.repeated("<data/>", 20_000))</data></oem>"
        )
        #expect(error.reason == "a file has at most 20,000 blocks; split it")
        #expect(error.where == "line 2")
    }

    @Test("a file has at most 1,000,000 lines")
    func lines() throws {
        let error = try Reading.error(of: "CCSDS_OCM_VERS = 3.0\n" + Self.repeated("\n", 1_000_000))
        #expect(error.where == "line 1000001")
        #expect(error.reason == "a file has at most 1,000,000 lines; split it")
    }

    @Test("a block has at most 10,000 keywords, in text and in XML")
    func keywords() throws {
        let text = "CCSDS_OMM_VERS = 2.0\n" + (0...10_000).map { "K\($0)=1\n" }.joined()
        let error = try Reading.error(of: text)
        #expect(error.where == "line 10002, K10000")
        #expect(error.reason == "a block has at most 10,000 keywords; send fewer")
        let xml = (0...10_000).map { "<USER_DEFINED parameter=\"K\($0)\">1</USER_DEFINED>" }.joined()
        #expect(try Reading.error(of: "<omm version=\"2.0\">\(xml)</omm>").reason == error.reason)
    }

    @Test(
        "a line of data without values is refused at once, before any more are kept",
        arguments: [("oem", 2, "<stateVector/>"), ("tdm", 2, "<observation/>"), ("ocm", 3, "<traj><trajLine/></traj>")]
    )
    func emptyLine(kind: String, version: Int, line: String) throws {
        let error = try Reading.error(of: "<\(kind) version=\"\(version).0\"><data>\n\(line)</data></\(kind)>")
        #expect(error.where == "line 2")
        #expect(error.reason == "a line of data is empty; write its values or leave it out")
    }

    @Test("a state or measurement of XML has at most 4,096 bytes")
    func row() throws {
        let values = Self.repeated("<X>1</X>", 2_049)
        let text = "<oem version=\"2.0\"><data><stateVector>\(values)</stateVector></data></oem>"
        #expect(try Reading.error(of: text).reason.contains("at most 4,096 bytes"))
    }

    @Test("a line of key-value text has at most 4,096 bytes, and the refusal says what to do")
    func lineOfText() throws {
        let error = try Reading.error(of: "CCSDS_OEM_VERS = 2.0\nCOMMENT \(Self.repeated("x", 4_100))\n")
        #expect(error.where == "line 2" && error.reason == "a line has at most 4,096 bytes; break it")
    }

    @Test("a value goes on over every line behind a comma, or behind the mark that figures have there")
    func longValue() throws {
        let value = "SENSORS = A,\n" + Self.repeated("B, <cont.>\n", 2_000) + "C\n"
        let text =
            "CCSDS_OCM_VERS = 3.0\n\(Self.header)META_START\nTIME_SYSTEM = UTC\nEPOCH_TZERO = 2031-05-04T12:00:00\n"
            + "\(value)META_STOP\n"
        guard case .ephemeris(let ephemeris) = try Reading.update(Array(text.utf8)).payload else {
            return #expect(Bool(false))
        }
        let read = ephemeris.additional.first { $0.name == "SENSORS" }?.value
        #expect(read == "A, " + Self.repeated("B, ", 2_000) + "C")
    }

    @Test("the objects of a message repeat at most 16 MiB of its header")
    func commonHeader() throws {
        let comments =
            Self.repeated("COMMENT \(Self.repeated("x", 4_080))\n", 16) + "COMMENT \(Self.repeated("x", 256))\n"
        func text(_ objects: Int) -> String {
            let segments = (0..<objects).map {
                "META_START\nOBJECT_NAME = A\nOBJECT_ID = \($0)\nCENTER_NAME = EARTH\nREF_FRAME = ITRF\nTIME_SYSTEM = UTC\n"
                    + "START_TIME = 2031-05-04T12:00:00\nSTOP_TIME = 2031-05-04T12:00:00\nMETA_STOP\n"
                    + "2031-05-04T12:00:00 1 2 3 4 5 6\n"
            }
            return "CCSDS_OEM_VERS = 2.0\n\(comments)\(Self.header)" + segments.joined()
        }
        var most = NavigationText(Array(text(256).utf8))
        #expect(try Ephemeris.ephemerides(of: try #require(try most.next())).count == 256)
        let error = try Reading.error(of: text(257))
        #expect(error.where == "line 1, message")
        #expect(error.reason == "its objects repeat more than 16 MiB of its header; send each object by itself")
    }

    @Test("a message tells of each participant once, in the order of the segments")
    func participants() throws {
        let segments = (0..<200).map {
            "META_START\nTIME_SYSTEM = UTC\nPARTICIPANT_1 = A\nPARTICIPANT_2 = B\($0)\nMETA_STOP\nDATA_START\nDATA_STOP\n"
        }
        let text = "CCSDS_TDM_VERS = 2.0\n\(Self.header)" + segments.joined()
        guard case .tracking(let tracking) = try Reading.update(Array(text.utf8)).payload else {
            return #expect(Bool(false))
        }
        #expect(tracking.participants == ["A"] + (0..<200).map { "B\($0)" })
    }
}
