import Schema
import Testing

@testable import PortalCore

@Suite("Pages") struct PageTests {
    @Test("every page is whole in either language, and runs and shows nothing but the portal's own files")
    func pages() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            let updates = try Samples.all().map { "/updates/\($0.id)" }
            let paths = [
                "/", "/search", "/search?q=storm", "/topics", "/topics/ssa", "/topics/ssa/conjunction", "/about",
            ]
            for path in paths + updates {
                for language in PageLanguage.allCases {
                    let address = path + (path.contains("?") ? "&" : "?") + "lang=\(language.rawValue)"
                    let reply = try await portal.client.get(address)
                    #expect(reply.status == 200, "\(address)")
                    #expect(reply.headers["content-type"] == "text/html; charset=utf-8")
                    #expect(reply.headers["content-language"] == language.rawValue)
                    #expect(reply.text.contains("<html lang=\"\(language.rawValue)\">"))
                    #expect(
                        reply.text.contains("lang=\(language.other.rawValue)\" lang=\"\(language.other.rawValue)\"")
                    )
                    Self.expectStrict(reply.headers)
                    Self.expectNothingInline(reply.text, address)
                    #expect(!reply.text.contains("attacker.example"), "the Host field is not repeated")
                    #expect(!reply.text.contains("{{") && !reply.text.contains("<title> – "))
                }
            }
        }
    }

    static func expectStrict(_ headers: [String: String]) {
        #expect(headers["content-security-policy"]?.contains("default-src 'none'") == true)
        #expect(headers["content-security-policy"]?.contains("unsafe") == false)
        #expect(headers["content-security-policy"]?.contains("frame-ancestors 'none'") == true)
        #expect(headers["x-content-type-options"] == "nosniff")
        #expect(headers["x-frame-options"] == "DENY")
        #expect(headers["referrer-policy"] == "no-referrer")
        #expect(headers["set-cookie"] == nil)
    }

    static func expectNothingInline(_ html: String, _ address: String) {
        #expect(!html.contains(" style=") && !html.contains("<style"), "\(address)")
        for part in html.split(separator: "<script").dropFirst() {
            #expect(part.hasPrefix(" src=\"/static/"), "\(address)")
        }
        for part in html.split(separator: "<").filter({ !$0.hasPrefix("/") }) {
            #expect(!part.prefix { $0 != ">" }.contains(" on"), "\(address): \(part.prefix(80))")
        }
    }

    @Test("links keep a language that the address names, and only such a one")
    func language() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            let named = try await portal.client.get("/?lang=ja").text
            #expect(named.contains("href=\"/topics?lang=ja\"") && named.contains("href=\"/updates/kp-1?lang=ja\""))
            let accepted = try await portal.client.get("/", ["Accept-Language: ja-JP,en;q=0.5"])
            #expect(accepted.text.contains("<html lang=\"ja\">") && accepted.text.contains("href=\"/topics\""))
            #expect(accepted.headers["vary"] == "Accept-Language")
            #expect(try await portal.client.get("/?lang=xx").text.contains("<html lang=\"en\">"))
        }
    }

    @Test("a conjunction shows both objects side by side, with units, covariance and what a program reads")
    func conjunction() async throws {
        let journal = JournalStandIn([try Samples.conjunction()])
        try await RunningPortal.with(journal.source) { portal in
            let html = try await portal.client.get("/updates/cdm-2026-04-01-0042").text
            for part in [
                "Miss distance</span> <span class=\"other\" lang=\"ja\">最接近距離",
                "<data value=\"715\">715</data>&nbsp;<span class=\"unit\">m</span>",
                "<data value=\"4.835e-4\">4.835\u{202F}×\u{202F}10⁻⁴</data>",
                "<time datetime=\"2026-04-02T13:36:02Z\">2026-04-02 13:36:02 UTC</time>",
                "<th scope=\"col\"><span class=\"label\">Object 1</span>",
                "lang=\"\" dir=\"auto\">SAMPLESAT-2</span></td><td data-heading=\"Object 2\">",
                "CR_R", "<span class=\"unit\">m²/s²</span>", "CD_AREA_OVER_MASS", "class=\"mark mark-severe\"",
                "Severe",
            ] { #expect(html.contains(part), "\(part)") }
        }
    }

    @Test("a statement shows its commitments with parties and dates, an alert its instruction in both languages")
    func statementAndAlert() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            let statement = try await portal.client.get("/updates/statement-9?lang=ja").text
            for part in ["合意事項", "exchange tracking data", "JP, US", "2027-03\n“by March 2027”", "jp.jaxa"] {
                #expect(statement.contains(part), "\(part)")
            }
            let alert = try await portal.client.get("/updates/alert-77?lang=ja").text
            let parts = alert.split(separator: "Take action")
            #expect(parts.count == 2 && parts[0].contains("命を守る"))
            #expect(
                alert.contains("32.25°, 130.5° ± 40 km") && alert.contains("31.2° N…33.4° N, 130.1° E…131.9° E (5)")
            )
            let unknown = try await portal.client.get("/updates/kp-1").text
            for part in ["k-index", "window › hours", "Boulder, 柿岡", "samples 2 › nT", "-57"] {
                #expect(unknown.contains(part), "\(part)")
            }
        }
    }

    @Test("readers of Japanese read Japan's time after UTC, and the codes of alerts in words")
    func japanese() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            let alert = try await portal.client.get("/updates/alert-77?lang=ja").text
            for part in [
                "2026-04-01 00:33:20 UTC（09:33:20 JST）", "2026-04-01 00:33:20 UTC（09:33:20 JST） – 別途通知まで",
                "直ちに対応（Immediate）", "避難（Evacuate）", "気象（Met）", "<span class=\"note\">日本語 · 大雨</span>",
            ] { #expect(alert.contains(part), "\(part)") }
            let english = try await portal.client.get("/updates/alert-77").text
            #expect(
                !english.contains("JST") && english.contains(">Immediate<") && english.contains("English · Heavy rain")
            )
        }
    }

    @Test("agencies are called by their names in the reader's language, and can be chosen in the search")
    func agencies() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            try await portal.wait { !portal.service.portal.names.all.isEmpty }
            let list = try await portal.client.get("/?lang=ja").text
            #expect(list.contains("lang=\"ja\">航空宇宙機関</a>") && list.contains("lang=\"en\">Oceans and Weather</a>"))
            #expect(list.contains("lang=\"\">jp.jma</a>"))
            let form = try await portal.client.get("/search?agency=us.noaa").text
            #expect(form.contains("<option value=\"us.noaa\" selected>Oceans and Weather (us.noaa)</option>"))
            #expect(form.contains("href=\"/feeds.atom?agency=us.noaa\""))
            let other = try await portal.client.get("/search?agency=eu.esa").text
            #expect(other.contains("<option value=\"eu.esa\" selected>eu.esa</option>"))
        }
    }

    @Test("tables of one page have names of their own, and only what can be wide is a region to scroll")
    func tableNames() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            let html = try await portal.client.get("/updates/alert-77").text
            let names = html.split(separator: "<table").dropFirst().map { table in
                String(table.split(separator: "aria-label=\"").dropFirst().first?.prefix { $0 != "\"" } ?? "")
            }
            #expect(names.count == 6 && Set(names).count == 6 && !names.contains(""), "\(names)")
            #expect(html.split(separator: "role=\"region\"").count - 1 == 2)
        }
    }

    @Test("exercises, replaced and withdrawn updates say so in words, with a link to what holds")
    func marks() async throws {
        var withdrawal = try Samples.update("w-1", topics: ["policy/strategy"], title: ["en": "Withdrawn"])
        withdrawal.status = .cancel
        withdrawal.supersedes = [try UpdateID("statement-9")]
        let journal = JournalStandIn(try Samples.all() + [withdrawal])
        try await RunningPortal.with(journal.source) { portal in
            let drill = try await portal.client.get("/updates/drill-1").text
            #expect(drill.contains("EXERCISE") && drill.contains("Nothing in it is real"))
            #expect(try await portal.client.get("/?lang=ja").text.contains("</span>訓練</span>"))
            let list = try await portal.client.get("/").text
            #expect(list.contains("class=\"item level-severe is-exercise\" data-id=\"drill-1\""))
            #expect(list.contains("data-id=\"w-1\" data-replaces=\"statement-9\" data-withdraws>"))
            let replaced = try await portal.client.get("/updates/forecast-1").text
            #expect(replaced.contains("<a href=\"/updates/forecast-2\">Read the newer version</a>"))
            let withdrawn = try await portal.client.get("/updates/statement-9").text
            #expect(withdrawn.contains("<a href=\"/updates/w-1\">Read the withdrawal</a>"))
            let newer = try await portal.client.get("/updates/forecast-2").text
            #expect(newer.contains("<a href=\"/updates/forecast-1\"><code>forecast-1</code></a>"))
        }
    }

    @Test("hostile updates stay text on every page, in feeds and in live items")
    func hostile() async throws {
        let evil =
            "\u{0600}<script>alert(1)</script>\"\u{0301} onmouseover=\"alert(2)\" '\u{FE0F}<img src=x onerror=alert(3)>"
        var update = try Samples.update(
            "a%2F..<".replacing("<", with: "!"),
            topics: ["ssa/orbit"],
            title: ["en": evil, "x-evil": evil]
        )
        update.summary = LocalizedText(["en": evil])
        update.body = LocalizedText(["ja": evil])
        update.links = [Link("javascript:alert(4)", title: evil), Link("https://ok.example/\"><script>", title: "ok")]
        update.source.url = "javascript:alert(5)"
        update.source.format = evil
        update.payload = .other(kind: evil, members: [evil: .string(evil)])
        let hostile = update
        let journal = JournalStandIn([hostile])
        try await RunningPortal.with(journal.source) { portal in
            let path = PageRequest.path(ofUpdate: hostile.id)
            for address in [
                "/", path, "/topics/ssa", "/search?q=" + PercentText.encode(evil), "/search?q=alert", "/feeds.atom",
            ] {
                let reply = try await portal.client.get(address)
                #expect(reply.status == 200, "\(address)")
                #expect(!reply.text.unicodeScalars.contains { $0 == "\u{0}" })
                let scalars = String(String.UnicodeScalarView(reply.text.unicodeScalars.filter(\.isASCII)))
                #expect(!scalars.contains("<script>") && !scalars.contains("<img src=x"), "\(address)")
                #expect(!scalars.contains("\" onmouseover"), "\(address)")
                #expect(!scalars.contains("href=\"javascript:"), "\(address)")
            }
            let html = try await portal.client.get(path).text
            #expect(html.contains("href=\"https://ok.example/&quot;&gt;&lt;script&gt;\" rel=\"noopener nofollow\""))
        }
    }

    @Test("a search asks what the form says, keeps it in the form, and pages on")
    func search() async throws {
        let journal = JournalStandIn(
            try (1...35).map {
                try Samples.update("u-\($0)", topics: ["gnss/qzss"], title: ["ja": "みちびき \($0)"], after: Int64($0))
            }
        )
        try await RunningPortal.with(journal.source) { portal in
            let query =
                "q=%E3%81%BF%E3%81%A1%E3%81%B3%E3%81%8D&topic=gnss&agency=jp.jaxa&from=2026-03-01&until=2026-04-30"
            let html = try await portal.client.get("/search?\(query)&lang=en").text
            #expect(html.contains("Updates found: <strong>35</strong>") && html.contains("<mark>みちびき</mark>"))
            #expect(html.contains("value=\"みちびき\"") && html.contains("<option value=\"gnss\" selected>"))
            #expect(html.contains("<details open>") && html.contains("name=\"lang\" value=\"en\""))
            let question = try #require(journal.questions.last)
            #expect(question.topics.map(\.name) == ["gnss/>"] && question.agencies.map(\.name) == ["jp.jaxa"])
            #expect(question.until == (try Timestamp("2026-05-01T00:00:00Z")) && question.limit == 30)
            let next = try #require(
                html.split(separator: "rel=\"next\" href=\"").dropFirst().first?.prefix { $0 != "\"" }
            )
            let second = try await portal.client.get(String(next).replacing("&amp;", with: "&")).text
            #expect(second.split(separator: "<li class=\"item").count - 1 == 5)
            #expect(second.contains("href=\"/search?q=") && second.contains("Back to the newest</a>"))
        }
    }
}
