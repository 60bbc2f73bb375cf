import FeedFormats
import Schema
import Testing

@Suite("The monitoring of WIS2") struct MonitoringEventTests {
    private static let event = #"""
        {"specversion":"1.0","type":"int.wmo.codes.performance","source":"xx-minori-global-monitor",
        "subject":"no-connection","id":"5f0c","time":"2031-03-01T00:00:00Z","datacontenttype":"application/json",
        "dataschema":"int.wmo.codes.event.data.v1","data":{"level":"warning","text":"broker of yy-test is gone"}}
        """#
    private static let report = #"""
        {"id":"9f1a","report_type":"ets","metadata_id":"urn:wmo:md:xx-minori:buoys","datetime":"2031-03-01T00:00:00Z",
        "generated_by":"pywcmp 1.0","summary":{"PASSED":12,"FAILED":1,"SKIPPED":0},
        "tests":[{"id":"http://wis.wmo.int/spec/wcmp/2/conf/core/title","code":"PASSED"},
        {"id":"http://wis.wmo.int/spec/wcmp/2/conf/core/links","code":"FAILED","message":"no links"}]}
        """#

    @Test("an event of a global service is a notice with level, text, who and when")
    func event() throws {
        let document = try Reading.document(Self.event)
        #expect(document.format == "wis2-monitoring")
        let update = try #require(document.updates.first)
        let notice = try Notices.payload(update)
        #expect(update.title.all == ["WIS2 monitoring (warning, no-connection): broker of yy-test is gone"])
        #expect(update.source.item == "5f0c" && notice.provider == "xx-minori-global-monitor")
        #expect(update.published == (try Timestamp("2031-03-01T00:00:00Z")))
        #expect(notice.additional.contains(NamedText(name: "level", value: "warning")))
        #expect(update.topics.first?.name == "earth/data")
    }

    @Test("a report on a record tells its figures and what failed, alone and in an event")
    func report() throws {
        let alone = try Notices.payload(try Reading.update(Array(Self.report.utf8)))
        #expect(alone.metadataID == "urn:wmo:md:xx-minori:buoys" && alone.provider == "xx-minori")
        #expect(
            alone.title
                == "WIS2 metadata report (ets) on urn:wmo:md:xx-minori:buoys: PASSED 12, FAILED 1, SKIPPED 0"
        )
        #expect(
            alone.additional.last
                == NamedText(name: "http://wis.wmo.int/spec/wcmp/2/conf/core/links", value: "no links")
        )
        let data = #"{"level":"warning","text":"broker of yy-test is gone"}"#
        #expect(Self.event.contains(data))
        let wrapped = try Notices.payload(try Reading.update(Array(Self.event.replacing(data, with: Self.report).utf8)))
        #expect(
            wrapped.title == alone.title && wrapped.identifier == "5f0c"
                && wrapped.provider == "xx-minori-global-monitor"
        )
    }

    @Test("data that are a text are said, and an event around a notification is that notification")
    func others() throws {
        let data = #"{"level":"warning","text":"broker of yy-test is gone"}"#
        let text = try Reading.update(Array(Self.event.replacing(data, with: "\"gone\"").utf8))
        #expect(text.title.all == ["WIS2 monitoring (no-connection): gone"])
        let notification = Self.event.replacing(data, with: try Notices.text("notification"))
        #expect(try Reading.document(notification).format == "wis2-notification")
    }

    @Test("an event without id and one whose time is none are refused with their place")
    func damaged() throws {
        for (part, damage) in [(#""id":"5f0c","#, ""), ("2031-03-01T00:00:00Z", "yesterday")] {
            #expect(Self.event.contains(part))
            #expect(try Reading.error(of: Self.event.replacing(part, with: damage)).where.contains(":"))
        }
    }
}
