import FeedFormats
import Schema
import Testing

@Suite("What a public warning needs")
struct AlertRequirementTests {
    private func alert(_ update: Update) throws -> Alert {
        guard case .alert(let alert) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return alert
    }

    private func update(_ text: String) throws -> Update { try Reading.update(Array(text.utf8)) }

    @Test(
        "a message without what it rests on is refused with its place",
        arguments: [
            ("<identifier>1</identifier>", "", "alert/identifier"), ("<sender>s</sender>", "<sender/>", "alert/sender"),
            (">1<", ">1, 2<", "alert/identifier"), ("2031-01-01T00:00:00Z", "yesterday", "alert/sent"),
            ("Actual", "Real", "alert/status"), ("<msgType>Alert</msgType>", "", "alert/msgType"),
            ("<scope>Public</scope>", "", "alert/scope"), ("Public", "Everybody", "alert/scope"),
            ("<category>Other</category>", "", "alert/info/category"), ("<event>E</event>", "", "alert/info/event"),
            ("Future", " ", "alert/info/urgency"), ("<severity>Minor</severity>", "", "alert/info/severity"),
            ("<certainty>Likely</certainty>", "", "alert/info/certainty"),
        ]
    )
    func refused(part: String, replacement: String, place: String) throws {
        let text = AlertMessage.text("<event>E</event>").split(separator: part, omittingEmptySubsequences: false)
        let error = try Reading.error(of: text.joined(separator: replacement))
        #expect(error.where.hasSuffix(place), "\(error)")
    }

    @Test("an update or cancellation that names no earlier message is refused", arguments: ["Update", "Cancel"])
    func references(type: String) throws {
        let text = AlertMessage.text("", type: type)
        #expect(try self.alert(try self.update(text)).references == ["s,0,2031-01-01T00:00:00+00:00"])
        let empty = text.split(separator: "s,0,2031-01-01T00:00:00+00:00").joined()
        #expect(try Reading.error(of: empty).where.hasSuffix("alert/references"))
    }

    @Test("version 1.0 leaves scope and category open")
    func openInVersionOne() throws {
        let text = String(decoding: try Reading.fixture("cap/cancel-1.0.xml"), as: UTF8.self)
        let shorter = ["<scope>Public</scope>", "<category>Health</category>"].reduce(text) {
            $0.split(separator: $1, omittingEmptySubsequences: false).joined()
        }
        let alert = try self.alert(try self.update(shorter))
        #expect(alert.scope == nil)
        #expect(alert.information[0].categories.isEmpty)
        #expect(alert.information[0].certainty == "Very Likely")
    }

    @Test("a value that the standard does not list is kept as it is")
    func otherValues() throws {
        let alert = try self.alert(try self.update(AlertMessage.text("<urgency>Soonish</urgency>")))
        #expect(alert.information[0].urgency == "Soonish")
    }

    @Test("a distribution that is a drill makes drills of its warnings", arguments: ["Exercise", "Test", "System"])
    func drill(status: String) throws {
        let update = try self.update(
            "<EDXLDistribution xmlns='urn:oasis:names:tc:emergency:EDXL:DE:1.0'><distributionStatus>\(status)"
                + "</distributionStatus>\(AlertMessage.text("<event>Flood</event>"))</EDXLDistribution>"
        )
        #expect(update.status == (status == "Exercise" ? .exercise : .test))
        #expect(try self.alert(update).status == "Actual")
    }

    @Test("warnings in an envelope of another name are read, and their signatures are not")
    func otherEnvelope() throws {
        let signed =
            AlertMessage.text("").split(separator: "</alert>").joined()
            + "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'><identifier>2</identifier></Signature></alert>"
        let document = try Reading.document(Array("<x:alerts xmlns:x='urn:x'>\(signed)</x:alerts>".utf8))
        #expect(document.format == "cap-1.2")
        #expect(document.updates.map(\.source.item) == ["1"])
    }

    @Test("a warning that does not say what it is about is filed under emergencies, or where its source is")
    func noTopic() throws {
        #expect(try self.update(AlertMessage.text("")).topics == [try Topic("emergency/disaster")])
        let context = FeedContext(source: "s", agency: try AgencyID("us.noaa"), topic: try Topic("earth/weather"))
        let document = try FeedParser.parse(Array(AlertMessage.text("").utf8), in: context)
        #expect(document.updates[0].topics == [try Topic("earth/weather")])
    }
}
