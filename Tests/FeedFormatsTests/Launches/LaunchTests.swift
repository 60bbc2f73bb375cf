import FeedFormats
import Schema
import Testing

@Suite("Launches") struct LaunchTests {
    private func launch(_ update: Update) throws -> Launch {
        guard case .launch(let launch) = update.payload else {
            Issue.record("no launch: \(String(describing: update.payload))")
            return Launch()
        }
        return launch
    }

    @Test("a launch keeps its window, vehicle, pad and weather, and is filed by its mission")
    func whole() throws {
        let document = try Reading.document(try Reading.fixture("launches/page.json"))
        #expect(document.format == "launch-library-2" && document.updates.count == 2)
        let update = document.updates[0]
        let launch = try self.launch(update)
        #expect(try launch.noEarlierThan == Timestamp("2026-04-02T03:15:00Z") && launch.precision == "Minute")
        #expect(try update.valid?.until == Timestamp("2026-04-02T03:45:00Z"))
        #expect(launch.vehicle == "Sample 3 Heavy" && launch.provider == "Example Launch Services")
        #expect(launch.pad == "Pad 1" && launch.site == "Sample Space Centre, Japan" && launch.country == "JPN")
        #expect(launch.weatherProbabilityPercent == 80 && launch.holdReason == nil && launch.orbit == "Low Earth Orbit")
        #expect(update.geometry == .point([130.9752, 30.4009]))
        #expect(update.topics.map(\.name).starts(with: ["commercial/launch", "exploration/cargo", "exploration/iss"]))
        #expect(update.source.item == "4a0b7c1e-0001-4000-8000-000000000001")
        #expect(update.title.texts["en"] == "Sample 3 | Cargo Run 7: Go for Launch, 2026-04-02T03:15:00Z")
        #expect(update.title.texts["ja"] == "打上げ Sample 3 | Cargo Run 7：打上げ可、2026-04-02T03:15:00Z")
        #expect(launch.news == [NamedText(name: "2026-03-30T09:00:00Z", value: "Weather looks good")])
        #expect(update.links.map(\.url) == ["https://launches.example/launch/1/", "https://video.example/7"])
    }

    @Test("a launch of which little is known says what is to be determined")
    func little() throws {
        let launch = try self.launch(try Reading.document(try Reading.fixture("launches/page.json")).updates[1])
        #expect(launch.precision == "date to be determined" && launch.pad == nil && launch.mission == nil)
    }

    @Test("a page of the service without launches is an empty document")
    func empty() throws {
        let document = try Reading.document(#"{"count":0,"next":null,"previous":null,"results":[]}"#)
        #expect(document.format == "launch-library-2" && document.updates.isEmpty)
    }

    @Test("a time that is none is refused at its place")
    func time() throws {
        let error = try Reading.error(of: #"{"results":[{"name":"A | B","status":{"name":"Go"},"net":"soon"}]}"#)
        #expect(error.where == "1:59" && error.reason.contains("\"soon\" is no time"), "\(error)")
    }

    @Test("a probability that is not known is none, and a window that ends before it begins is open")
    func unknownFigures() throws {
        let text = #"""
            {"results":[{"id":"1","name":"A | B","status":{"name":"Go"},"net":"2026-04-02T03:15:00Z","probability":-1,
            "window_start":"2026-04-02T03:15:00Z","window_end":"2026-04-02T03:00:00Z"}]}
            """#
        let update = try Reading.update(Array(text.utf8))
        #expect(try self.launch(update).weatherProbabilityPercent == nil)
        #expect(try update.valid?.from == Timestamp("2026-04-02T03:15:00Z") && update.valid?.until == nil)
    }
}
