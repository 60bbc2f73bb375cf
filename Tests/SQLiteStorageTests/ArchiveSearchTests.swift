import Language
import SQLiteStorage
import Schema
import Storage
import TestSupport
import Testing

/// What is found by which words.
struct ArchiveSearchTests {
    private func filled() async throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        let conjunction = Conjunction(
            messageID: "KITE-77-MESSAGE",
            created: ArchiveFixture.start,
            originator: "PIKE",
            closestApproach: ArchiveFixture.start,
            missDistanceMeters: 120,
            object1: ConjunctionObject(designator: "90210", name: "KASUMI 3"),
            object2: ConjunctionObject(designator: "90211", name: "TALON DEB", operatorName: "Nobody in particular")
        )
        try await fixture.append([
            try ArchiveFixture.update("partners", "Partners exercise space situational awareness", minute: 1),
            try ArchiveFixture.update("sharing", "New SSA data sharing begins", minute: 2),
            try ArchiveFixture.update("kaigo", "宇宙状況把握の協力を拡大する会合", language: "ja", minute: 3),
            try ArchiveFixture.update("qzss-ja", "みちびき６号機の運用を開始", language: "ja", minute: 4),
            try ArchiveFixture.update(
                "qzss-en",
                "Signal outage ended",
                summary: LocalizedText(["en": "A QZSS satellite is healthy.", "ja": "衛星は健全である。"]),
                minute: 5
            ),
            try ArchiveFixture.update("cargo-wide", "ＨＴＶ－Ｘ２号機を打上げ", language: "ja", minute: 6),
            try ArchiveFixture.update("cargo-en", "HTV-X arrives with supplies", minute: 7),
            try ArchiveFixture.update(
                "moon",
                "Crew trains for landing",
                body: LocalizedText("月面に立つ日のための訓練。コンピューターも使う。", language: "ja"),
                minute: 8
            ),
            try ArchiveFixture.update(
                "close",
                "Conjunction warning",
                topics: ["ssa/conjunction"],
                minute: 9,
                payload: .conjunction(conjunction)
            ),
            try ArchiveFixture.update(
                "odd",
                "Reading of an instrument",
                minute: 10,
                payload: .other(kind: "reading", members: ["station": .object(["name": .string("Kiyosato")])])
            ),
            try ArchiveFixture.update("accent", "Café of the observatoire", minute: 11),
        ])
        return fixture
    }

    static let searches: [(text: String, ids: [String])] = [
        ("SSA", ["partners", "sharing", "kaigo"]),
        ("ssa", ["partners", "sharing", "kaigo"]),
        ("ＳＳＡ", ["partners", "sharing", "kaigo"]),
        ("宇宙状況把握", ["partners", "sharing", "kaigo"]),
        ("space situational awareness", ["partners", "sharing", "kaigo"]),
        ("exercise space situational awareness", ["partners"]),
        ("\"SSA\"", ["sharing"]),
        ("「宇宙状況把握」", ["kaigo"]),
        ("\"situational awareness\"", ["partners"]),
        ("\"awareness situational\"", []),
        ("the exercise of partners for space situational awareness", ["partners"]),
        ("\"the partners\"", []),
        ("The", ["accent"]),
        ("「協力を拡大」", ["kaigo"]),
        ("みちびき", ["qzss-ja", "qzss-en"]),
        ("ﾐﾁﾋﾞｷ", ["qzss-ja", "qzss-en"]),
        ("ミチビキ", ["qzss-ja", "qzss-en"]),
        ("ＱＺＳＳ", ["qzss-ja", "qzss-en"]),
        ("QZSS 運用", ["qzss-ja"]),
        ("みちびき outage", ["qzss-en"]),
        ("みちびき６号機", ["qzss-ja"]),
        ("みちび*", ["qzss-ja"]),
        ("satellite", ["qzss-en"]),
        ("QZSS", ["qzss-ja", "qzss-en"]),
        ("6号機", ["qzss-ja"]),
        ("状況把握", ["kaigo"]),
        ("把握", ["kaigo"]),
        ("会", ["kaigo"]),
        ("合", ["kaigo"]),
        ("宇宙 会合", ["kaigo"]),
        ("宇宙　会合", ["kaigo"]),
        ("宇宙会合", []),
        ("HTV-X", ["cargo-wide", "cargo-en"]),
        ("htvx", ["cargo-wide", "cargo-en"]),
        ("HTV", ["cargo-wide", "cargo-en"]),
        ("lunar surface", ["moon"]),
        ("月", ["moon"]),
        ("コンピュータ", ["moon"]),
        ("コンピューター", ["moon"]),
        ("健全", ["qzss-en"]),
        ("satellites", ["qzss-en"]),
        ("kasumi", ["close"]),
        ("KASUMI 3", ["close"]),
        ("TALON", ["close"]),
        ("90211", ["close"]),
        ("Kiyosato", ["odd"]),
        ("cafe", ["accent"]),
        ("item-of-moon", ["moon"]),
        ("suppl*", ["cargo-en"]),
        ("supplies -", ["cargo-en"]),
        ("outage supplies", []),
        ("nowhere", []),
        ("…!?", []),
    ]

    @Test("words of either language find what is said in either", arguments: searches)
    func finds(text: String, ids: [String]) async throws {
        let found = try await self.filled().ids(text)
        #expect(Set(found) == Set(ids))
        #expect(found.count == ids.count)
    }

    @Test("the glossary that comes along finds either language by the other", arguments: ["SSA", "宇宙状況把握"])
    func standardGlossary(text: String) async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArchive(path: folder.file("archive.sqlite"), searchLimit: .patient)
        let fixture = try ArchiveFixture()
        let entries = try [
            ArchiveFixture.update("one", "Meeting on space situational awareness"),
            ArchiveFixture.update("two", "宇宙状況把握に関する会合", language: "ja"),
            ArchiveFixture.update("three", "Meeting on ocean color"),
        ].map(fixture.entry(_:))
        try await archive.append(entries, cursor: fixture.cursor)
        let answer = try await archive.search(SearchQuestion(text: text), readable: [.public])
        #expect(Set(answer.hits.map(\.update.id.name)) == ["one", "two"])
    }

    static let filters: [(topics: [String], agencies: [String], minutes: Range<Int64>?, ids: [String])] = [
        ([], [], nil, ["e", "d", "c", "b", "a"]),
        ([">"], [], nil, ["e", "d", "c", "b", "a"]),
        (["ssa/>"], [], nil, ["d", "b", "a"]),
        (["ssa"], [], nil, ["d"]),
        (["ssa/orbit"], [], nil, ["a"]),
        (["*/alert"], [], nil, ["e"]),
        (["ssa/*"], [], nil, ["b", "a"]),
        (["*/*/now"], [], nil, ["b"]),
        (["ssa/orbit", "*/alert"], [], nil, ["e", "a"]),
        (["nothing/here"], [], nil, []),
        ([], ["us.noaa"], nil, ["e", "c"]),
        ([], ["us.noaa", "jp.nict"], nil, ["e", "d", "c"]),
        ([], ["us.nobody"], nil, []),
        (["ssa/>"], ["jp.jaxa"], nil, ["b", "a"]),
        ([], [], 2..<4, ["c", "b"]),
        ([], [], 4..<4, []),
        (["ssa/>"], ["jp.jaxa"], 2..<9, ["b"]),
    ]

    @Test("topics, agencies and times narrow a search", arguments: filters)
    func narrows(topics: [String], agencies: [String], minutes: Range<Int64>?, ids: [String]) async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([
            try ArchiveFixture.update("a", "word", topics: ["ssa/orbit"], minute: 1),
            try ArchiveFixture.update("b", "word", topics: ["gnss/gps", "ssa/orbit-x", "ssa/reentry/now"], minute: 2),
            try ArchiveFixture.update("c", "word", agency: "us.noaa", topics: ["ssa-x/orbit"], minute: 3),
            try ArchiveFixture.update("d", "word", agency: "jp.nict", topics: ["ssa"], minute: 4),
            try ArchiveFixture.update("e", "word", agency: "us.noaa", topics: ["space-weather/alert"], minute: 5),
        ])
        for text in [nil, "word", " "] {
            let found = try await fixture.ids(
                text,
                topics: topics,
                agencies: agencies,
                from: minutes.map { ArchiveFixture.start.adding(seconds: $0.lowerBound * 60) },
                until: minutes.map { ArchiveFixture.start.adding(seconds: $0.upperBound * 60) }
            )
            #expect(found == ids)
        }
    }

    @Test("a find in the title comes first, then the summary, then the body, and of equals the newest")
    func order() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([
            try ArchiveFixture.update("title-old", "Aurora over the pole", minute: 1),
            try ArchiveFixture.update("title-new", "Aurora over the pole", minute: 2),
            try ArchiveFixture.update(
                "summary",
                "News of today",
                summary: LocalizedText("An aurora over us"),
                minute: 3
            ),
            try ArchiveFixture.update("body", "News of today", body: LocalizedText("An aurora over us"), minute: 4),
        ])
        #expect(try await fixture.ids("aurora") == ["title-new", "title-old", "summary", "body"])
    }

    @Test("a rare word weighs more than a frequent one, wherever it is said")
    func rarity() async throws {
        let fixture = try ArchiveFixture()
        var updates = try (0..<30).map {
            try ArchiveFixture.update("common-\($0)", "satellite pass", minute: Int64($0))
        }
        updates.append(
            try ArchiveFixture.update("frequent", "satellite pass", body: LocalizedText("eclipse"), minute: 40)
        )
        updates.append(try ArchiveFixture.update("rare", "eclipse pass", body: LocalizedText("satellite"), minute: 39))
        try await fixture.append(updates)
        #expect(try await fixture.ids("satellite eclipse") == ["rare", "frequent"])
    }

    @Test("a date in the future does not stay the newest")
    func futureDates() async throws {
        let fixture = try ArchiveFixture()
        let future = ArchiveFixture.start.adding(seconds: 1_000_000_000)
        try await fixture.append([
            try ArchiveFixture.update("future", "One", minute: 1, published: future),
            try ArchiveFixture.update("late", "Two", minute: 2, published: ArchiveFixture.start),
            try ArchiveFixture.update("plain", "Three", minute: 3),
        ])
        #expect(try await fixture.ids() == ["plain", "future", "late"])
    }

    @Test("a snippet marks what was found, and nothing that the text itself marks")
    func snippets() async throws {
        let fixture = try ArchiveFixture()
        let long = String(repeating: "filler words go on ", count: 40)
        try await fixture.append([
            try ArchiveFixture.update(
                "a",
                "Plain",
                body: LocalizedText("⟦not⟧ this:\na comet and a comet."),
                minute: 1
            ),
            try ArchiveFixture.update("b", "Long", body: LocalizedText(long + "then a comet " + long), minute: 2),
            try ArchiveFixture.update("c", "彗星の観測", language: "ja", body: LocalizedText("昨夜、彗星を観測した。"), minute: 3),
            try ArchiveFixture.update("d", "Comet seen", minute: 4),
        ])
        func snippet(_ id: String, _ text: String) async throws -> String? {
            let answer = try await fixture.archive.search(SearchQuestion(text: text), readable: [.public])
            return answer.hits.first { $0.update.id.name == id }?.snippet
        }
        #expect(try await snippet("a", "comets") == "[not] this: a ⟦comet⟧ and a ⟦comet⟧.")
        let cut = try #require(try await snippet("b", "comet"))
        #expect(cut.hasPrefix("…") && cut.hasSuffix("…") && cut.contains("then a ⟦comet⟧ filler"))
        #expect(cut.count <= 170)
        #expect(try await snippet("c", "彗星を観測") == "昨夜、⟦彗星を観測⟧した。")
        #expect(try await snippet("d", "comet") == "⟦Comet⟧ seen")
        let plain = try await fixture.archive.search(SearchQuestion(), readable: [.public])
        #expect(plain.hits.allSatisfy { $0.snippet == nil })
    }
}
