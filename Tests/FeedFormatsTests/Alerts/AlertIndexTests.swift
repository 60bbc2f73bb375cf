import FeedFormats
import Schema
import Testing

@Suite("Feeds of public warnings")
struct AlertIndexTests {
    private func alert(_ update: Update) throws -> Alert {
        guard case .alert(let alert) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return alert
    }

    @Test("an entry with a warning's elements is a warning with the feed's title, text and link")
    func elements() throws {
        let document = try Reading.document(try Reading.fixture("cap/index.atom"))
        #expect(document.format == "atom")
        #expect(document.updates.count == 3)
        let update = document.updates[0]
        #expect(update.title.texts == ["en": "Winter storm warning until this evening"])
        #expect(update.summary?.texts == ["en": "Heavy snow."])
        #expect(update.links.map(\.url) == ["https://warnings.example/urn:oid:1.2.3"])
        #expect(update.topics.first == (try Topic("earth/weather")))
        #expect(update.severity == .severe)
        #expect(update.valid?.until == (try Timestamp("2031-02-04T00:00:00Z")))
        #expect(update.geometry == .polygon([[[-90.1, 40.1], [-90.3, 40.2], [-90.2, 40.5], [-90.1, 40.1]]]))
        let alert = try self.alert(update)
        #expect(alert.identifier == "https://warnings.example/urn:oid:1.2.3")
        #expect(alert.sender == "Sample office")
        #expect(alert.sent == (try Timestamp("2031-02-03T09:50:00Z")))
        #expect([alert.status, alert.messageType] == ["Actual", "Update"])
        #expect(alert.information[0].categories == ["Met"])
        #expect(
            alert.information[0].areas[0].geocodes == [
                NamedText(name: "FIPS6", value: "017001 017003"), NamedText(name: "UGC", value: "ILZ001"),
            ]
        )
    }

    @Test("a test in a feed of warnings never travels with operations")
    func test() throws {
        let update = try Reading.document(try Reading.fixture("cap/index.atom")).updates[1]
        #expect(update.status == .test)
        #expect(update.geometry == nil)
    }

    @Test("an entry that names no event stays an article")
    func article() throws {
        let update = try Reading.document(try Reading.fixture("cap/index.atom")).updates[2]
        #expect(update.payload?.kind == "article")
        #expect(update.severity == nil)
    }

    @Test("an entry that holds a whole message is that message, with the entry's link")
    func messages() throws {
        let update = try Reading.update(try Reading.fixture("cap/messages.atom"))
        #expect(update.source.format == "cap-1.1")
        #expect(update.source.item == "G-7")
        #expect(update.status == .cancel)
        #expect(update.links.map(\.url) == ["https://warnings.example/7"])
        #expect(try self.alert(update).references == ["gales@warnings.example,G-6,2031-02-03T08:00:00+00:00"])
    }

    @Test("a message that lacks what it rests on refuses the feed with its place")
    func refused() throws {
        let text = String(decoding: try Reading.fixture("cap/messages.atom"), as: UTF8.self)
        let cut = text.split(separator: "<c:sender>gales@warnings.example</c:sender>").joined()
        #expect(try Reading.error(of: cut).where == "12:7 alert/sender")
    }

    @Test(
        "a feed has at most 5,000 warnings, as entries or in messages within them, which are counted before they are read"
    )
    func tooMany() throws {
        func feed(_ entries: String) -> String {
            "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:cap='urn:oasis:names:tc:emergency:cap:1.2'>\(entries)</feed>"
        }
        let reason = "a feed has at most 5000 warnings; publish fewer at a time"
        let entries = (0...5_000).map { "<entry><id>\($0)</id></entry>" }.joined()
        #expect(try Reading.error(of: feed(entries)).reason == reason)
        func messages(_ count: Int) -> String {
            let alerts = String(repeating: "<cap:alert/>", count: count)
            return feed("<entry><id>1</id><title>T</title><content type='text/xml'>\(alerts)</content></entry>")
        }
        #expect(try Reading.error(of: messages(5_000)).reason != reason)
        #expect(try Reading.error(of: messages(5_001)).reason == reason)
    }

    @Test("the items of RSS carry warnings as well")
    func rss() throws {
        let update = try Reading.update(
            Array(
                """
                <rss version="2.0" xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2"><channel><title>T</title>
                <item><title>Flood drill</title><guid isPermaLink="false">f-1</guid><category>News</category>
                <cap:event>Flood</cap:event><cap:status>Exercise</cap:status><cap:severity>Extreme</cap:severity>
                </item></channel></rss>
                """.utf8
            )
        )
        #expect(update.status == .exercise)
        #expect(update.severity == .extreme)
        #expect(try self.alert(update).identifier == "f-1")
        #expect(try self.alert(update).sent == nil && update.published == nil)
        #expect(try self.alert(update).information[0].categories.isEmpty)
    }
}
