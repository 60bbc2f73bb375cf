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
