import FeedFormats
import Schema
import Testing

@Suite("CloudEvents")
struct ExchangeEventTests {
    private func update(_ id: String, agency: String = "us.example", audience: Audience = .public) throws -> Update {
        Update(
            id: try UpdateID(id),
            agency: try AgencyID(agency),
            source: Source(name: "desk", item: id),
            origin: .direct,
            topics: [try Topic("ssa/orbit")],
            title: LocalizedText("Orbit of \(id)", language: "en"),
            received: try Timestamp("2031-04-01T00:00:00Z"),
            audience: audience
        )
    }

    private func text(_ updates: Update...) -> String {
        let events = updates.map { String(decoding: Event($0).json(), as: UTF8.self) }
        return events.count == 1 ? events[0] : "[\(events.joined(separator: ", "))]"
    }

    @Test("events of this exchange become the updates that they carry, as they are")
    func own() throws {
        let one = try self.update("one")
        let two = try self.update("two")
        #expect(try Feeds.parse(self.text(one)).updates == [one])
        let batch = try Feeds.parse(self.text(one, two))
        #expect(batch.updates == [one, two])
        #expect(batch.format == "cloudevents")
    }

    @Test("a batch has at most 10,000 events, and 1 MiB of documents in other events")
    func tooMany() throws {
        let batch = "[\(self.text(try self.update("one")))\(String(repeating: ",{}", count: 10_000))]"
        #expect(try Feeds.refusal(batch)?.reason == "the batch has more than 10000 events; send it in parts")
        let item = "<item><title>T</title><link>https://example.org/1</link></item>"
        let feed = Feeds.rss("<!--\(String(repeating: "-x", count: 300_000))-->\(item)")
        let quoted = String(decoding: JSONText.encode(feed), as: UTF8.self)
        let event = #"{"specversion":"1.0","type":"org.example.notice","source":"/x","id":"1","data":\#(quoted)}"#
        #expect(try Feeds.parse("[\(event)]").updates.count == 1)
        let error = try #require(try Feeds.refusal("[\(event),\(event)]"))
        #expect(error.reason.hasPrefix("the batch has more than 1000 documents within its events, or 1048576 bytes"))
    }

    @Test("a source speaks for its own agency and its own audience alone")
    func foreign() throws {
        let foreign = try #require(try Feeds.refusal(self.text(try self.update("a", agency: "jp.example"))))
        #expect(foreign.reason.contains("speaks for us.example alone"))
        var context = try Feeds.context()
        context.audience = try Audience("us")
        let bytes = Array(self.text(try self.update("a")).utf8)
        #expect(throws: FormatError.self) { try FeedParser.parse(bytes, in: context) }
        context.audience = .public
        let narrow = try self.update("a", audience: try Audience("us"))
        #expect(try FeedParser.parse(Array(self.text(narrow).utf8), in: context).updates.first?.audience.name == "us")
    }

    @Test("an event that is no update of the schema is refused with its place")
    func damaged() throws {
        let text = self.text(try self.update("a")).replacing("\"topics\":[\"ssa/orbit\"]", with: "\"topics\":[]")
        let error = try #require(try Feeds.refusal(text))
        #expect(error.reason.contains("topics"), "\(error)")
    }

    @Test("the document in another event's data is read, as text, as JSON and in base64")
    func wrapped() throws {
        let head = #""specversion":"1.0","type":"org.example.notice","source":"/x","id":"1""#
        let record = try Notices.text("notification")
        let feed = Feeds.rss("<item><title>T</title><link>https://example.org/1</link></item>")
        let quoted = String(decoding: JSONText.encode(feed), as: UTF8.self)
        #expect(try Feeds.parse("{\(head),\"data\":\(record)}").format == "wis2-notification")
        #expect(try Feeds.parse("{\(head),\"data\":\(quoted)}").updates.map(\.title.all) == [["T"]])
        let base64 = "eyJzdGFjX3ZlcnNpb24iOiIxLjAuMCIsImlkIjoiYyIsImRlc2NyaXB0aW9uIjoiZCIsImxpbmtzIjpbXX0="
        #expect(try Feeds.parse("{\(head),\"data_base64\":\"\(base64)\"}").format == "stac-catalog")
    }

    @Test(
        "other events are refused with their type",
        arguments: [
            #"{"specversion":"1.0","type":"a.b","source":"/x","id":"1"}"#,
            #"{"specversion":"1.0","type":"a.b","source":"/x","id":"1","data":{"x":1}}"#,
            #"{"specversion":"1.0","type":"a.b","source":"/x","id":"1","data":"text"}"#,
            #"[{"specversion":"1.0","type":"a.b","source":"/x","id":"1","data":{"specversion":"1.0","type":"c"}}]"#,
        ]
    )
    func others(text: String) throws {
        let error = try #require(try Feeds.refusal(text))
        #expect(error.reason.contains("a.b") && error.reason.contains("taiwa.update"), "\(error)")
    }

    @Test("data that cannot be decoded are refused with their reason")
    func packed() throws {
        let event = #"{"specversion":"1.0","type":"a.b","source":"/x","id":"1","data_base64":"H4sIAAAAAAAA"}"#
        let error = try #require(try Feeds.refusal(event))
        #expect(error.where == "1:1, data offset 0" && error.reason.contains("packed with gzip"), "\(error)")
    }

    @Test("an event in XML is refused with what to send")
    func markup() throws {
        let text = "<event xmlns=\"http://cloudevents.io/xmlformat/V1\" specversion=\"1.0\"><id>1</id></event>"
        #expect(try #require(try Feeds.refusal(text)).reason.contains("in XML"))
    }
}
