import FeedFormats
import Schema
import Testing

@testable import IngestCore

@Suite("What a source's documents usually have") struct ProfileTests {
    /// A document of so many items, each with what is named.
    private static func document(_ items: Int, with members: Set<String>, format: String = "rss-2.0") throws
        -> FeedDocument
    {
        let updates = try (0..<items).map { number in
            var update = Update(
                agency: try AgencyID("jp.jaxa"),
                source: Source(name: "news", item: members.contains("identity") ? "a-\(number)" : "sha256:\(number)"),
                origin: .collected,
                topics: [try Topic("exploration/iss")],
                title: LocalizedText("No. \(number)", language: "en")
            )
            if members.contains("date") { update.published = .now }
            if members.contains("link") { update.links = [Link("https://news.example/\(number)")] }
            if members.contains("text") { update.summary = LocalizedText("Text", language: "en") }
            return update
        }
        return FeedDocument(format: format, updates: updates)
    }

    private static let all: Set<String> = ["date", "link", "text", "identity"]

    private static func learnt(_ documents: Int = 5, items: Int = 20) throws -> SourceProfile {
        var profile = SourceProfile(try Self.document(items, with: Self.all))
        for _ in 1..<documents { #expect(profile.take(try Self.document(items, with: Self.all)).isEmpty) }
        return profile
    }

    @Test("a member that all items had and none has any more is told by its name", arguments: all.sorted())
    func gone(member: String) throws {
        var profile = try Self.learnt()
        let differences = profile.take(try Self.document(20, with: Self.all.subtracting([member])))
        #expect(differences == ["its items have no \(member) any more"])
    }

    @Test("another format is told with both names")
    func format() throws {
        var profile = try Self.learnt()
        let differences = profile.take(try Self.document(20, with: Self.all, format: "atom-1.0"))
        #expect(differences == ["the format was rss-2.0 and is atom-1.0"])
    }

    @Test("a member that only some items have, or few documents showed, is missed by nobody")
    func tolerance() throws {
        var profile = try Self.learnt()
        #expect(profile.take(try Self.document(2, with: ["identity"])).isEmpty)
        var young = SourceProfile(try Self.document(20, with: Self.all))
        #expect(young.take(try Self.document(20, with: ["identity"])).isEmpty)
        // A fifth of the items had a date.
        var mixed = SourceProfile(FeedDocument(format: "rss-2.0", updates: try Self.mixed()))
        for _ in 0..<5 { #expect(mixed.take(FeedDocument(format: "rss-2.0", updates: try Self.mixed())).isEmpty) }
        #expect(mixed.take(try Self.document(20, with: Self.all.subtracting(["date"]))).isEmpty)
    }

    private static func mixed() throws -> [Update] {
        try Self.document(4, with: Self.all).updates
            + Self.document(16, with: Self.all.subtracting(["date"])).updates
    }

    @Test("that all items are gone is told where there always were some, not where lists were empty before")
    func empty() throws {
        var profile = try Self.learnt(12)
        #expect(profile.take(try Self.document(0, with: [])) == ["all items are gone"])
        var warnings = SourceProfile(try Self.document(0, with: []))
        for number in 0..<20 { #expect(warnings.take(try Self.document(number % 3, with: Self.all)).isEmpty) }
        #expect(warnings.take(try Self.document(0, with: [])).isEmpty)
    }

    @Test("an empty list, which is of no format in particular, is no other format than the usual one, first or last")
    func emptyOfAnyFormat() throws {
        var quakes = try Self.learnt()
        for _ in 0..<3 { #expect(quakes.take(try Self.document(0, with: [], format: "geojson")).isEmpty) }
        #expect(quakes.take(try Self.document(20, with: Self.all)).isEmpty)
        var flares = SourceProfile(try Self.document(0, with: [], format: "json"))
        for _ in 0..<4 { #expect(flares.take(try Self.document(0, with: [], format: "json")).isEmpty) }
        for _ in 0..<4 { #expect(flares.take(try Self.document(2, with: Self.all, format: "donki")).isEmpty) }
        #expect(
            flares.take(try Self.document(2, with: Self.all, format: "rss-2.0"))
                == ["the format was donki and is rss-2.0"]
        )
    }

    private static func observations(_ count: Int, without gone: Set<String> = []) throws -> FeedDocument {
        var document = try Self.document(count, with: Self.all, format: "swpc-table")
        let updates = document.updates.map { update in
            var observation = Observation()
            observation.product = "Solar wind"
            observation.station = gone.contains("station") ? nil : "DSCOVR"
            observation.additional = ["speed", "density"].filter { !gone.contains($0) }.map {
                NamedText(name: $0, value: "1")
            }
            observation.series = ["bz_gsm", "bt"].filter { !gone.contains($0) }.map { name in
                var series = TimeSeries()
                series.quantity = name
                return series
            }
            var update = update
            update.payload = gone.contains("payload") ? nil : .observation(observation)
            return update
        }
        document = FeedDocument(format: "swpc-table", updates: updates)
        return document
    }

    @Test(
        "a member of the payload that is gone is told, and of values with names and of series which",
        arguments: [
            (["station"], ["observation station"]), (["density"], ["observation additional density"]),
            (["bt"], ["observation series bt"]), (["speed", "density"], ["observation additional"]),
            (["bt", "bz_gsm"], ["observation series"]), (["payload"], ["observation payload"]),
        ] as [(Set<String>, [String])]
    )
    func payloads(gone: Set<String>, names: [String]) throws {
        // One document an item, as of indices, and many, of which some are looked into.
        for (count, documents) in [(1, 12), (1_000, 3)] {
            var profile = SourceProfile(try Self.observations(count))
            for _ in 1..<documents { #expect(profile.take(try Self.observations(count)).isEmpty) }
            let differences = profile.take(try Self.observations(count, without: gone))
            #expect(differences == names.map { "its items have no \($0) any more" })
        }
    }

    @Test("messages that come one by one are compared a dozen together, and what is gone stays told until the next")
    func oneByOne() throws {
        var profile = SourceProfile()
        for _ in 0..<100 { #expect(profile.gather(try Self.document(1, with: Self.all)).isEmpty) }
        let strange = try Self.document(1, with: Self.all.subtracting(["date"]))
        var told: [Int] = []
        for number in 0..<30 where !profile.gather(strange).isEmpty { told.append(number) }
        // A hundred messages are eight dozen and four, which have a date.
        #expect(told == Array(19..<30))
        for _ in 0..<18 { _ = profile.gather(try Self.document(1, with: Self.all)) }
        #expect(profile.gather(try Self.document(1, with: Self.all)).isEmpty)
    }

    @Test("another shape counts as usual after twelve documents, and what was usual is not forgotten before")
    func adopts() throws {
        var profile = try Self.learnt()
        let strange = try Self.document(20, with: ["identity"])
        for _ in 1..<SourceProfile.patience { #expect(profile.take(strange).count == 3) }
        #expect(profile.take(strange).isEmpty && profile.take(strange).isEmpty)
        #expect(profile.take(try Self.document(20, with: Self.all)).isEmpty)
        var back = try Self.learnt()
        #expect(!back.take(strange).isEmpty)
        #expect(back.take(try Self.document(20, with: Self.all)).isEmpty && back.strange == 0)
    }
}
