import FeedFormats
import Schema
import Testing

@Suite("Public warnings in JSON")
struct AlertJSONTests {
    private func alert(_ update: Update) throws -> Alert {
        guard case .alert(let alert) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return alert
    }

    @Test("a list of warnings is one alert each, in all their languages, with areas and references")
    func warnings() throws {
        let document = try Reading.document(try Reading.fixture("cap/warnings.json"))
        #expect(document.format == "cap-json")
        #expect(document.updates.map(\.source.item) == ["2.49.0.0.999.1", "2.49.0.0.999.2"])
        #expect(document.updates.map(\.status) == [.actual, .exercise])
        let update = document.updates[0]
        #expect(
            update.title.texts == [
                "en": "Orange wind warning for the Coast", "fr": "Vigilance orange vent sur la Côte",
            ]
        )
        #expect(update.severity == .severe)
        #expect(update.valid?.until == (try Timestamp("2031-02-03T17:00:00Z")))
        let alert = try self.alert(update)
        #expect(alert.references == ["office@weather.example,2.49.0.0.999.0,2031-02-02T04:05:06+01:00"])
        #expect(alert.information[0].parameters == [NamedText(name: "awareness_level", value: "3; orange; Severe")])
        #expect(alert.information[0].areas[0].geometry == .polygon([[[5, 50], [5, 50.5], [6, 50.5], [5, 50]]]))
        #expect(alert.information[0].areas[1].circles.map(\.radiusKilometers) == [10])
    }

    @Test("a message in XML within a string is read as the message it is")
    func wrapped() throws {
        let xml = AlertMessage.text("<headline>Storm</headline>").replacing("\"", with: "\\\"")
        let document = try Reading.document("{\"alert\": {\"folderName\": \"x\", \"capXml\": \"\(xml)\"}}")
        #expect(document.format == "cap-json")
        #expect(document.updates.map { $0.title.text(in: "en") } == ["Storm"])
    }

    @Test("templates without an identity are no alerts, and refused as such")
    func templates() throws {
        let content = "<alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'><status>Actual</status></alert>"
        let error = try Reading.error(of: "[{\"model\": \"a.template\", \"fields\": {\"content\": \"\(content)\"}}]")
        #expect(error.reason.contains("1 templates of alerts"))
    }

    @Test("a document has at most 5,000 alerts, as entries or in messages within them, templates included")
    func tooMany() throws {
        let entry = "{\"identifier\":\"1\",\"sender\":\"s\",\"info\":[]}"
        let entries = Array(repeating: entry, count: 5_001).joined(separator: ",")
        for text in ["[\(entries)]", "{\"warnings\":[\(entries)]}", "{\"alerts\":[\(entries)]}"] {
            #expect(try Reading.error(of: text).reason == "a document has at most 5,000 alerts; split it")
        }
        let alerts = String(repeating: "<alert/>", count: 1_000)
        let messages = "{\"capXml\":\"<alerts xmlns='urn:oasis:names:tc:emergency:cap:1.2'>\(alerts)</alerts>\"}"
        func list(_ count: Int) -> String {
            "[" + Array(repeating: messages, count: count).joined(separator: ",") + "]"
        }
        #expect(try Reading.error(of: list(5)).reason.contains("5000 templates of alerts"))
        #expect(try Reading.error(of: list(6)).reason == "a document has at most 5,000 alerts; split it")
    }

    @Test("an alert has at most 250,000 names and values, as one in XML has elements")
    func tooLarge() throws {
        let text = String(decoding: try Reading.fixture("cap/warnings.json"), as: UTF8.self)
        func categories(_ count: Int) -> String {
            let list = Array(repeating: "\"Met\"", count: count).joined(separator: ",")
            return text.replacing("[\"Met\"]", with: "[\(list)]", maxReplacements: 1)
        }
        #expect(try self.alert(Reading.document(categories(1_000)).updates[0]).information[0].categories.count == 1_000)
        let error = try Reading.error(of: categories(250_000))
        #expect(error.reason.contains("more than 250000 names and values") && error.where.hasPrefix("2:"))
    }

    @Test("what is missing is named with its place in the JSON")
    func missing() throws {
        let text =
            "[\n{\"identifier\": \"1\", \"sender\": \"s\", \"msgType\": \"Alert\", \"status\": \"Actual\", \"scope\": \"Public\"}]"
        let error = try Reading.error(of: text)
        #expect(error.where == "2:1 alert/sent")
    }

    @Test("features of a weather service's alerts keep times, codes, zones, shape and references")
    func features() throws {
        let document = try Reading.document(try Reading.fixture("cap/features.geojson"))
        #expect(document.format == "alert-geojson")
        #expect(document.updates.map(\.status) == [.actual, .test])
        let update = document.updates[0]
        #expect(update.source.item == "urn:oid:1.2.3")
        #expect(update.title.texts == ["en": "Tornado Warning issued June 1 at 7:00AM CDT"])
        #expect(update.severity == .extreme)
        #expect(update.published == (try Timestamp("2031-06-01T12:00:00Z")))
        #expect(update.geometry == .polygon([[[-97, 35], [-96.5, 35], [-96.5, 35.5], [-97, 35]]]))
        let alert = try self.alert(update)
        #expect(alert.messageType == "Update")
        #expect(alert.references == ["w@weather.example,urn:oid:1.2.2,2031-06-01T06:00:00-05:00"])
        let block = alert.information[0]
        #expect(block.onset == (try Timestamp("2031-06-01T12:05:00Z")))
        #expect(block.responseTypes == ["Shelter"])
        #expect(block.eventCodes.contains(NamedText(name: "NationalWeatherService", value: "TOW")))
        #expect(block.parameters.contains(NamedText(name: "maxHailSize", value: "1.00")))
        #expect(block.areas[0].geocodes.first == NamedText(name: "SAME", value: "040001"))
        #expect(try self.alert(document.updates[1]).sent == (try Timestamp("2031-06-01T10:00:00Z")))
    }

    @Test("a collection without alerts is rightly empty")
    func empty() throws {
        let text =
            "{\"type\": \"FeatureCollection\", \"features\": [], \"title\": \"Current watches, warnings, and advisories\"}"
        #expect(try Reading.document(text).updates.isEmpty)
    }

    @Test("a status that nobody knows is refused, because whether it is meant must be known")
    func status() throws {
        let text = String(decoding: try Reading.fixture("cap/features.geojson"), as: UTF8.self)
        let error = try Reading.error(of: text.replacing("\"status\": \"Test\"", with: "\"status\": \"Perhaps\""))
        #expect(error.reason.contains("Perhaps"))
    }

    @Test("a warning in two languages that has ended withdraws itself")
    func bilingual() throws {
        let update = try Reading.update(try Reading.fixture("cap/bilingual.geojson"))
        #expect(
            update.title.texts == [
                "en": "freezing rain warning: Sample Town", "fr": "avertissement de pluie verglaçante: Ville-Exemple",
            ]
        )
        #expect(update.status == .cancel)
        #expect(update.severity == .severe)
        #expect(update.geometry == .point([-79.5, 43.5]))
    }

    @Test("the features of a disaster are one update with its centre and surfaces, cut where east meets west")
    func disasters() throws {
        let document = try Reading.document(try Reading.fixture("cap/events.geojson"))
        #expect(document.format == "gdacs-geojson")
        #expect(document.updates.map(\.source.item) == ["EQ999", "FL998"])
        #expect(document.updates.map(\.severity) == [.severe, .minor])
        let update = document.updates[0]
        #expect(update.title.texts["en"] == "Orange M 7.1 Earthquake in Sample Sea at: 01 Mar 2031 00:15:00.")
        #expect(update.links.first?.url == "https://disasters.example/report?eventid=999")
        #expect(update.published == (try Timestamp("2031-03-01T00:40:00Z")))
        guard case .collection(let shapes) = update.geometry, case .multiPolygon(let parts) = shapes.first else {
            Issue.record("\(String(describing: update.geometry))")
            return
        }
        #expect(parts.count == 2)
        let block = try self.alert(update).information[0]
        #expect(block.parameters.contains(NamedText(name: "severity value", value: "7.1 M")))
        #expect(block.onset == (try Timestamp("2031-03-01T00:15:00Z")))
    }

    @Test("an alert that names no time is the same alert whenever it is read")
    func noTime() throws {
        let text = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null, "properties": {
            "id": "urn:oid:0.0", "event": "Frost Advisory", "severity": "Minor", "areaDesc": "Sample County"}}]}
            """
        let now = try Reading.update(Array(text.utf8))
        let later = try FeedParser.parse(
            Array(text.utf8),
            in: FeedContext(
                source: "sample",
                agency: try AgencyID("jp.jaxa"),
                url: "https://feeds.example/sample",
                topic: nil,
                received: Timestamp(microseconds: 86_400_000_000)
            )
        )
        #expect(later.updates.map(\.id) == [now.id] && now.published == nil)
        #expect(try self.alert(now).sent == nil)
    }

    @Test("the centre of a disaster tells of it wherever it stands among its features, red being the worst")
    func centre() throws {
        let text = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "geometry": null, "properties": {"eventtype": "TC", "eventid": 7, "Class": "Line_Track",
            "name": "Track", "alertlevel": "Green", "fromdate": "2031-03-01T00:00:00"}},
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [150, 20]}, "properties": {"eventtype": "TC",
            "eventid": 7, "Class": "Point_Centroid", "name": "Cyclone SAMPLE-31", "alertlevel": "Red",
            "fromdate": "2031-03-01T00:00:00"}}]}
            """
        let update = try Reading.update(Array(text.utf8))
        #expect(update.title.all == ["Cyclone SAMPLE-31"] && update.severity == .extreme)
        #expect(update.geometry == .point([150, 20]))
    }

    @Test("what a parameter or a code is called counts wherever it stands in its object")
    func order() throws {
        let text = String(decoding: try Reading.fixture("cap/warnings.json"), as: UTF8.self)
        let swapped = text.replacing(
            #"{"valueName": "EMMA_ID", "value": "XX001"}"#,
            with: #"{"value": "XX001", "valueName": "EMMA_ID"}"#
        )
        #expect(swapped != text)
        #expect(try Reading.document(swapped).updates.map(\.payload) == Reading.document(text).updates.map(\.payload))
    }
}
