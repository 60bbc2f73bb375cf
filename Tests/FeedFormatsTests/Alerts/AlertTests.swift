@testable import FeedFormats
import Schema
import Testing

@Suite("Public warnings")
struct AlertTests {
    private func file(_ name: String) throws -> [UInt8] { try Reading.fixture("cap/\(name).xml") }

    private func alert(_ update: Update) throws -> Alert {
        guard case .alert(let alert) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return alert
    }

    private func update(_ text: String) throws -> Update { try Reading.update(Array(text.utf8)) }

    @Test("every element of a message is in the payload")
    func elements() throws {
        let document = try Reading.document(try self.file("storm-two-languages"))
        #expect(document.format == "cap-1.2")
        let alert = try self.alert(try #require(document.updates.first))
        #expect(alert.identifier == "urn:example:sample-weather:2031-0042")
        #expect(alert.sender == "alerts@weather.example")
        #expect(alert.sent == (try Timestamp("2031-09-02T20:10:00Z")))
        #expect([alert.status, alert.messageType, alert.source] == ["Actual", "Update", "Duty forecaster 3"])
        #expect(alert.codes == ["profile:sample:1"])
        #expect(alert.note == "Second issue")
        #expect(alert.references.count == 2)
        #expect(
            alert.references.first
                == "alerts@weather.example,urn:example:sample-weather:2031-0040,2031-09-02T21:00:00+09:00"
        )
        #expect(alert.incidents == ["typhoon-14", "south coast"])
        #expect(alert.information.map(\.language) == ["ja-JP", "en"])
        let japanese = alert.information[0]
        #expect(japanese.eventCodes == [NamedText(name: "sample:code", value: "05")])
        #expect(japanese.parameters == [NamedText(name: "wind", value: "28 m/s")])
        #expect(japanese.onset == (try Timestamp("2031-09-03T00:00:00Z")))
        #expect(japanese.contact == "03-0000-0000")
        #expect(japanese.areas[0].geocodes == [NamedText(name: "sample:area", value: "300100")])
        #expect(japanese.areas[0].altitudeMeters == 0)
        #expect(japanese.areas[0].ceilingMeters == 304.8)
        let english = alert.information[1]
        #expect(english.categories == ["Met", "Safety"])
        #expect(english.responseTypes == ["Shelter", "Avoid"])
        #expect(english.audience == "Residents and mariners")
        #expect(english.severity == .extreme)
        #expect(english.areas[0].circles == [AlertCircle(longitude: 134, latitude: 34, radiusKilometers: 25)])
        #expect(english.resources.map(\.bytes) == [20_480, 9])
        #expect(english.resources[0].digest == "0123456789abcdef0123456789abcdef01234567")
    }

    @Test("the blocks of each language make its title, summary and body")
    func languages() throws {
        let update = try Reading.update(try self.file("storm-two-languages"))
        #expect(update.title.texts == ["ja": "南海岸に暴風警報", "en": "Storm warning for the south coast"])
        #expect(update.summary?.texts["en"] == "Very strong winds from late morning & into the night.")
        let body = try #require(update.body?.texts["ja"])
        for part in ["非常に強く", "屋内にとどまり", "対象地域: 南海岸", "発表: 見本気象台, 03-0000-0000"] {
            #expect(body.contains(part))
        }
        #expect(
            update.links.map(\.url) == [
                "https://weather.example/ja/42", "https://weather.example/en/42",
                "https://weather.example/track/42.png",
            ]
        )
    }

    @Test("the update carries worst severity, longest validity, identity and topics")
    func envelope() throws {
        let update = try Reading.update(try self.file("storm-two-languages"))
        #expect(update.severity == .extreme)
        #expect(update.valid?.from == (try Timestamp("2031-09-02T20:10:00Z")))
        #expect(update.valid?.until == (try Timestamp("2031-09-03T14:30:00Z")))
        #expect(update.published == (try Timestamp("2031-09-02T20:10:00Z")))
        #expect(update.status == .actual)
        #expect(update.handling == .clear)
        #expect(update.source.item == "urn:example:sample-weather:2031-0042")
        #expect(update.topics.first == (try Topic("earth/weather")))
        #expect(update.supersedes.isEmpty)
        #expect(try Reading.update(try self.file("storm-two-languages")) == update)
    }

    @Test("polygons turn around to longitude first and close; a circle becomes a ring about its centre")
    func geometry() throws {
        let update = try Reading.update(try self.file("storm-two-languages"))
        guard case .multiPolygon(let polygons) = update.geometry else {
            Issue.record("the geometry is \(String(describing: update.geometry))")
            return
        }
        // The same polygon stands in both languages, once open and once closed.
        #expect(polygons.count == 2)
        #expect(polygons[0] == [[[135, 33.5], [136.5, 33.25], [135.75, 32.75], [135, 33.5]]])
        let ring = try #require(polygons[1].first)
        #expect(ring.count == 37)
        #expect(ring.first == ring.last)
        #expect(update.geometry?.isOnEarth == true)
        let east = try #require(ring.map { $0[0] }.max())
        let north = try #require(ring.map { $0[1] }.max())
        // 25 km are 0.2248 degrees of a meridian, and 0.2712 degrees along the parallel of 34 degrees.
        #expect(abs(north - 34.2248) < 0.001)
        #expect(abs(east - 134.2712) < 0.001)
    }

    @Test("an exercise of version 1.1 stays an exercise, its flaws are kept as words")
    func exercise() throws {
        let document = try Reading.document(try self.file("exercise-1.1"))
        #expect(document.format == "cap-1.1")
        let update = try #require(document.updates.first)
        #expect(update.status == .exercise)
        #expect(update.handling == .amber)
        #expect(update.topics.first == (try Topic("emergency/disaster")))
        #expect(update.valid == nil)
        #expect(update.title.text(in: "en") == "Tsunami warning: North bay")
        // Its circle crosses the line where east meets west.
        guard case .multiPolygon(let halves) = update.geometry else {
            Issue.record("\(String(describing: update.geometry))")
            return
        }
        #expect(halves.map { $0[0].map { $0[0] }.contains(180) || $0[0].map { $0[0] }.contains(-180) } == [true, true])
        let alert = try self.alert(update)
        #expect([alert.status, alert.messageType, alert.restriction] == ["Exercise", "Alert", "Coastal stations"])
        #expect(alert.information[0].parameters == [NamedText(name: "expires", value: "soon")])
    }

    @Test("version 1.0 writes codes as name=value, and a cancellation withdraws")
    func versionOne() throws {
        let document = try Reading.document(try self.file("cancel-1.0"))
        #expect(document.format == "cap-1.0")
        let update = try #require(document.updates.first)
        #expect(update.status == .cancel)
        #expect(update.published == (try Timestamp("2031-01-02T03:04:05Z")))
        #expect(update.topics.first == (try Topic("emergency/health")))
        let alert = try self.alert(update)
        #expect(alert.references == ["sky@weather.example,S-18,2031-01-02T01:00:00-00:00"])
        #expect(alert.information[0].eventCodes == [NamedText(name: "sample", value: "SMK")])
        #expect(alert.information[0].areas[0].geocodes == [NamedText(name: "FIPS", value: "000001")])
    }

    @Test("the alerts of a distribution are updates each, also without any block")
    func distribution() throws {
        let updates = try Reading.document(try self.file("distribution")).updates
        #expect(updates.map(\.source.item) == ["A-1", "A-2"])
        #expect(updates.map(\.status) == [.actual, .test])
        #expect(updates[0].handling == .red)
        #expect(updates[0].title.text(in: "en") == "Acknowledgement: A-1, a@b.example")
        #expect(updates[0].title.text(in: "ja") == "受領通知: A-1、a@b.example")
        #expect(try self.alert(updates[0]).addresses == ["one", "two words"])
        #expect(updates[1].topics.first == (try Topic("space-weather/alert")))
    }

    @Test(
        "status and type decide what kind of traffic it is",
        arguments: [
            ("Actual", "Alert", Status.actual), ("Actual", "Cancel", .cancel), ("Exercise", "Alert", .exercise),
            ("Exercise", "Cancel", .exercise), ("Test", "Update", .test), ("System", "Alert", .test),
            ("Draft", "Cancel", .test), ("ACTUAL", "update", .actual),
        ]
    )
    func traffic(status: String, type: String, expected: Status) throws {
        #expect(try self.update(AlertMessage.text("<event>E</event>", status: status, type: type)).status == expected)
    }

    @Test(
        "category and event decide the main topic",
        arguments: [
            ("Met", "Gale", "earth/weather"), ("Met", "Flood watch", "earth/weather"),
            ("Geo", "Landslide", "emergency/disaster"),
            ("Met", "津波警報", "emergency/disaster"), ("Fire", "Bushfire", "emergency/disaster"),
            ("Rescue", "Missing person", "emergency/disaster"), ("Health", "Heat", "emergency/health"),
            ("Env", "Air quality", "earth/environment"), ("Met", "Geomagnetic storm", "space-weather/alert"),
        ]
    )
    func topics(category: String, event: String, expected: String) throws {
        let text = AlertMessage.text("<category>\(category)</category><event>\(event)</event>")
        #expect(try self.update(text).topics.first?.name == expected)
    }

    @Test("a language that is not said is told from the words, and one that is no tag is not believed")
    func language() throws {
        #expect(try self.update(AlertMessage.text("<event>大雨特別警報</event>")).title.texts.keys.sorted() == ["ja"])
        #expect(try self.update(AlertMessage.text("<event>Storm</event>")).title.texts.keys.sorted() == ["en"])
        let odd = try self.update(AlertMessage.text("<language>&lt;script&gt;</language><event>Storm</event>"))
        #expect(odd.title.texts.keys.sorted() == ["en"])
        let script = try self.update(AlertMessage.text("<language>zh_Hant</language><event>颱風</event>"))
        #expect(script.title.texts.keys.sorted() == ["zh-hant"])
    }

    @Test(
        "a shape that is none is kept as words and draws nothing",
        arguments: [
            "<polygon>1,2 3,4</polygon>", "<polygon>1,2 3,4 5,x 1,2</polygon>", "<polygon>91,0 91,1 92,1</polygon>",
            "<polygon>1,2 3,4 5,6 7</polygon>", "<circle>1,2</circle>", "<circle>1,2 -3</circle>",
            "<circle>nan,2 3</circle>",
        ]
    )
    func shapes(shape: String) throws {
        let update = try self.update(AlertMessage.text("<event>E</event><area><areaDesc>A</areaDesc>\(shape)</area>"))
        #expect(update.geometry == nil)
        #expect(try self.alert(update).information[0].areas[0].geocodes.count == 1)
    }

    @Test("an end before the beginning leaves only the end")
    func backwards() throws {
        let update = try self.update(
            AlertMessage.text(
                "<event>E</event><effective>2031-01-02T00:00:00Z</effective><expires>2031-01-01T00:00:00Z</expires>"
            )
        )
        #expect(update.valid == Validity(until: try Timestamp("2031-01-01T00:00:00Z")))
    }

    @Test("a warning too large for one event keeps its words and lets its figures go")
    func large() throws {
        let area =
            "<area><areaDesc>A</areaDesc><polygon>"
            + (0..<15_000).map { "1.\($0 + 100_000),2.\($0 + 100_000)" }.joined(separator: " ") + "</polygon></area>"
        let update = try self.update(AlertMessage.text("<event>Flood</event>" + area + area + area))
        let hasFigures = update.payload != nil
        #expect(!hasFigures)
        #expect(update.title.text(in: "en") == "Flood: A")
        #expect(JSONText.encode(update).count < 1_048_576)
    }

    @Test("shapes beyond 20,000 positions of an area or 100,000 of a message stay as written")
    func positions() throws {
        func ring(_ count: Int) -> String { String(repeating: "0,0 ", count: count) }
        func areas(_ counts: [[Int]]) throws -> [AlertArea] {
            let areas = counts.map { rings in
                "<area><areaDesc>A</areaDesc>" + rings.map { "<polygon>\(ring($0))</polygon>" }.joined() + "</area>"
            }
            let root = try XMLElement.parse(Array(AlertMessage.text("<event>E</event>" + areas.joined()).utf8))
            return try AlertReader(root).alert().information[0].areas
        }
        let area = try areas([[19_996, 4, 4]])[0]
        #expect(area.geometry?.positions.count == 20_000)
        #expect(area.geocodes.map(\.name) == ["polygon"] && area.geocodes[0].value.hasPrefix("0,0 0,0"))
        let message = try areas(Array(repeating: [20_000], count: 5) + [[4]])
        #expect(message.prefix(5).allSatisfy { $0.geocodes.isEmpty } && message[5].geometry == nil)
        #expect(message[5].geocodes.map(\.name) == ["polygon"])
    }

    @Test(
        "a warning cut anywhere is refused with a reason, never read in part",
        arguments: ["storm-two-languages", "exercise-1.1", "cancel-1.0", "distribution"]
    )
    func cut(name: String) throws {
        let bytes = Array(String(decoding: try self.file(name), as: UTF8.self).stripped.utf8)
        let (read, areExplained) = try Reading.everyBeginning(of: bytes, step: 11)
        #expect(areExplained)
        #expect(read == 0)
    }
}

extension String {
    fileprivate var stripped: String { String(self.reversed().drop(while: \.isWhitespace).reversed()) }
}
