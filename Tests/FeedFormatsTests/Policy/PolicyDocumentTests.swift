import FeedFormats
import Schema
import Testing

@Suite("What governments publish") struct PolicyDocumentTests {
    @Test("documents of the Federal Register become articles, those of licensing agencies filed as licensing")
    func federalRegister() throws {
        let document = try Reading.document(try Reading.fixture("policy/documents.json"))
        #expect(document.format == "federal-register")
        let rule = document.updates[0]
        #expect(rule.title.all == ["Licensing of Launch & Reentry"] && rule.source.item == "2026-00001")
        #expect(
            try rule.topics.first?.name == "commercial/licensing"
                && rule.published == Timestamp("2026-04-01T00:00:00Z")
        )
        guard case .article(let article) = rule.payload else { throw FormatError(where: "", reason: "no article") }
        #expect(article.authors == ["Transportation Department", "Federal Aviation Administration"])
        #expect(article.categories == ["Proposed Rule", "FAA-2026-0001"] && rule.links.count == 2)
        #expect(document.updates[1].topics.first?.name == "policy/strategy")
    }

    @Test("a rule of a licensing agency that is not about space is filed by its words, not as licensing")
    func otherRule() throws {
        let text = #"""
            {"results":[{"document_number":"2026-00009","title":"Airworthiness Directives; Sample Aeroplanes",
            "type":"Rule","publication_date":"2026-04-01","html_url":"https://www.federalregister.gov/d/2026-00009",
            "agencies":[{"name":"Federal Aviation Administration"}]}]}
            """#
        let update = try Reading.update(Array(text.utf8))
        #expect(!update.topics.contains { $0.name == "commercial/licensing" })
        guard case .article(let article) = update.payload else { throw FormatError(where: "", reason: "no article") }
        #expect(article.feed == nil, "a list that says no title gives its items none")
    }

    @Test("a search of the Federal Register without a result is an empty document")
    func nothingFound() throws {
        #expect(try Reading.document(#"{"description":"Documents matching 'x'","count":0}"#).updates.isEmpty)
    }

    @Test("one bill of Congress is the article that a list of bills has of it")
    func bill() throws {
        let bill = #"{"congress":119,"number":"7","type":"HR","title":"Sample Act","introducedDate":"2026-04-01"}"#
        let one = try Reading.update(Array(#"{"bill":\#(bill),"request":{}}"#.utf8))
        let listed = try Reading.update(Array(#"{"bills":[\#(bill)],"request":{}}"#.utf8))
        #expect(one == listed && one.source.item == "119 HR 7")
    }

    @Test("a law keeps number, day and text, without the readings of its ruby")
    func law() throws {
        let update = try Reading.update(try Reading.fixture("policy/law.xml"))
        #expect(update.title.texts == ["ja": "見本衛星の運用に関する法律"] && update.source.item == "令和八年法律第七号")
        #expect(try update.published == Timestamp("2026-04-01T00:00:00+09:00"))
        #expect(update.body?.all == ["（目的）\n第一条\nこの法律は、見本を定める。"] && update.topics.first?.name == "policy/budget")
    }

    @Test("a list of laws that changed keeps what changed when")
    func laws() throws {
        let text =
            #"[{"law_id":"408AC0000000007","law_no":"令和八年法律第七号","law_name":"見本衛星の運用に関する法律","law_type":"法律","#
            + #""updates":[{"published_date":"2026-04-01","effective_date":"2026-10-01","amend_name":"新規制定"}]}]"#
        let update = try Reading.update(Array(text.utf8))
        #expect(update.source.item == "408AC0000000007" && update.summary?.all == ["2026-04-01 → 2026-10-01 新規制定"])
        let again = text.replacing(#""updates":["#, with: #""updates":[{"published_date":"2030-02-01"},"#)
        #expect(try Reading.update(Array(again.utf8)).published == Timestamp("2030-02-01T00:00:00+09:00"))
    }

    @Test("a page of a press office gives its dated links, neither its menu nor its foot")
    func page() throws {
        let document = try Reading.document(try Reading.fixture("policy/press.html"))
        #expect(document.format == "html-news")
        let days = ["2026-04-01T00:00:00+09:00", "2026-04-01T00:00:00+09:00", "2026-03-31T00:00:00+09:00"]
        #expect(try document.updates.map(\.published) == days.map { try Timestamp($0) })
        #expect(
            document.updates.compactMap(\.links.first?.url) == [
                "https://feeds.example/260401.html", "https://other.example/a.html?x=1&y=2",
                "https://feeds.example/old/260331.html",
            ]
        )
        #expect(document.updates[1].title.all == ["宇宙状況把握に関する演習の実施について"])
        #expect(document.updates[1].topics.first?.name.hasPrefix("ssa/") == true)
    }

    @Test("the title of a page is its first, and the heading the first that has words")
    func names() throws {
        let items = (1...3).map { "<a href='/\($0)'>A headline of news number \($0)</a>" }.joined()
        let page = { (title: String, headings: String) in
            "<html><head><title>\(title)</title></head><body><main>\(headings)<svg><title>Logo</title></svg>"
                + "<p>4 May 2031</p>\(items)</main></body></html>"
        }
        let document = try Reading.document(page("Press releases", ""))
        #expect(document.feed?.title == "Press releases" && document.updates.count == 3)
        let image = "<h1><img src='a.png'></h1>"
        let named = try Reading.document(page("Agency", "\(image)<h1>Newsroom</h1><h1>More</h1>"))
        #expect(named.updates.count == 3)
        let many = String(repeating: image, count: 16)
        #expect(try Reading.error(of: page("Agency", "\(many)<h1>Newsroom</h1>")).reason.contains("web page"))
    }

    @Test("a page without news, and one of maintenance, is refused")
    func otherPage() throws {
        let error = try Reading.error(
            of: "<!DOCTYPE html><html><head><title>Down</title></head><body><h1>We are down since 1 April 2026</h1>"
                + "<p>Please come back.</p></body></html>"
        )
        #expect(error.reason.contains("this is a web page"), "\(error)")
    }

    @Test(
        "a treaty and a release as text become articles with their title",
        arguments: [
            (
                "Agreement on the Sharing of Sample Data\n\nThe States Parties to this Agreement,\n\n",
                "Agreement on the Sharing of Sample Data"
            ),
            (
                "PRESS RELEASE\n\nSample agency opens its ground station\n\nTokyo, 1 April 2026\n\n",
                "Sample agency opens its ground station"
            ),
            ("報道発表\n\n見本局は地上局を開設しました\n\n", "見本局は地上局を開設しました"),
            ("報道発表資料\n令和１３年４月１日（火）\n国立研究開発法人見本研究所\n\n令和１３年４月１日の打上げについて\n\n", "令和１３年４月１日の打上げについて"),
        ]
    )
    func text(beginning: String, title: String) throws {
        let prose = String(
            repeating: "The sample station receives what sample satellites send, day and night. ",
            count: 5
        )
        let update = try Reading.update(Array((beginning + prose).utf8))
        #expect(update.title.all == [title] && update.source.format == "plain-text")
    }

    @Test("a release of Japan has the day that it writes by era, in full-width digits")
    func eraDate() throws {
        let prose = String(repeating: "見本研究所は、見本衛星の打上げに成功しました。", count: 12)
        let update = try Reading.update(Array("報道発表資料\n令和１３年４月１日\n\n打上げの結果について\n\n\(prose)".utf8))
        #expect(try update.published == Timestamp("2031-03-31T15:00:00Z"))
    }

    private static let prose = String(
        repeating: "The sample station receives what sample satellites send, and passes it on to all who ask. ",
        count: 6
    )

    @Test(
        "a title, a day and prose make a release, and so does a headline above prose that names a day",
        arguments: [
            ("Sample Agency Opens Its Ground Station\n\nApril 1, 2031\n\n", "2031-04-01T00:00:00Z"),
            ("Sample Agency opens its station\n1 April 2031\nTokyo\n", "2031-04-01T00:00:00Z"),
            ("Statement from Director Doe on the Station\n\n", ""),
            (
                "A Station for the Sample Agency\n\nThe station, for which the people of the north have waited so long, "
                    + "opened on April 1, 2031, and has received its first pictures since.\n\n", ""
            ),
        ]
    )
    func layout(beginning: String, day: String) throws {
        let update = try Reading.update(Array((beginning + Self.prose).utf8))
        #expect(update.source.format == "plain-text")
        #expect(update.title.all.first == beginning.split(separator: "\n").first.map(String.init))
        #expect(try update.published == (day.isEmpty ? nil : Timestamp(day)))
    }

    @Test(
        "a log, a table, mail, a change log and source text are refused although they have a day near the top",
        arguments: [
            "From: a@feeds.example\nDate: 1 April 2031\n\n\(Self.prose)",
            "Dear Colleagues\n\nApril 1, 2031\n\n\(Self.prose)",
            "Sample Licence\nVersion 3, 1 April 2031\n\n\(Self.prose)",
            "# Sample Station\n\nApril 1, 2031\n\n\(Self.prose)", "Changes in Sample 2\n\n2031-04-01\n\n\(Self.prose)",
            "Passes of Sample One\nApril 1, 2031\n\n"
                + String(repeating: "10:00:01 SAMPLE-1 AOS 12.5 180.0 north passing slowly\n", count: 12),
            "A plain sentence is no headline\n\n\(Self.prose)",
            "import Sample Station\n// April 1, 2031\n\n\(Self.prose)",
        ]
    )
    func noLayout(text: String) throws {
        #expect(try Reading.error(of: text).reason.contains("no feed"))
    }

    @Test("an address in angle brackets makes no element of a text")
    func address() throws {
        let text = "we moved to another place\n<https://feeds.example/news>\n\(Self.prose)"
        #expect(try Reading.error(of: text).reason.contains("no feed"))
    }

    @Test("a page with a title, a day and prose alone is no release")
    func pageLayout() throws {
        let page = "<!DOCTYPE html><html><head><title>Station</title></head><body><h1>The Sample Station Opens</h1>"
        let error = try Reading.error(of: page + "<p>April 1, 2031</p><p>\(Self.prose)</p></body></html>")
        #expect(error.reason.contains("this is a web page"))
    }

    @Test(
        "a release may begin with its day, or have who wrote it above its day",
        arguments: [
            ("April 1, 2031\nRELEASE 31-031\n\n", "The Sample Station Opens", "\n\n"),
            ("", "The Sample Station Opens", "\n\nHeadshot of Jane Roe\nJane Roe\nNASA\nArticle\nApril 1, 2031\n\n"),
        ]
    )
    func bylines(before: String, title: String, between: String) throws {
        let update = try Reading.update(Array((before + title + between + Self.prose).utf8))
        #expect(update.title.all == [title])
        #expect(try update.published == Timestamp("2031-04-01T00:00:00Z"))
    }

    @Test("a Japanese release is told by its title, its day in an era, and its sentences")
    func japanese() throws {
        let title = "日米宇宙協議の開催（結果）"
        let prose = "双方は、宇宙状況把握、宇宙探査及び地球観測に関する協力の進捗を確認し、今後も緊密に連携していくことで一致しました。\n"
        let update = try Reading.update(Array("\(title)\n\n令和13年4月1日\n\n\(prose)\(prose)".utf8))
        #expect(update.title.texts == ["ja": title])
        #expect(try update.published == Timestamp("2031-03-31T15:00:00Z"))
        #expect(try Reading.error(of: "\(title)\n\n\(prose)\(prose)").reason.contains("no feed"))
        #expect(try Reading.error(of: "\(title)\n令和13年4月1日\n\(prose)").reason.contains("no feed"))
    }

    @Test(
        "a page that says that it is an article is one, whether in Open Graph or in schema.org",
        arguments: [
            #"<meta property="og:type" content="article"><meta property="article:published_time" content="2031-04-01T09:00:00+00:00"><meta property="og:title" content="The Sample Station Opens - Sample"><meta name="author" content="Jane Roe"><meta property="article:tag" content="Station">"#,
            #"<meta name="author" content="Jane Roe"><meta property="article:tag" content="Station"><script type="application/ld+json"><![CDATA[ {"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "The Sample Station Opens", "datePublished": "2031-04-01T09:00:00Z"}]}]]></script>"#,
        ]
    )
    func article(elements: String) throws {
        let page = """
            <!DOCTYPE html><html lang="en"><head><title>Station</title>\(elements)
            <meta property="og:description" content="It opened."><link rel="canonical" href="/news/1"></head>
            <body><h1>The Sample Station Opens</h1><p>\(Self.prose)</p><footer>Imprint</footer></body></html>
            """
        let update = try Reading.update(Array(page.utf8))
        #expect(update.source.format == "html-news")
        #expect(update.title.texts == ["en": "The Sample Station Opens"])
        #expect(update.summary?.text(in: "en") == "It opened.")
        #expect(update.body?.text(in: "en").contains("Imprint") == false)
        #expect(try update.published == Timestamp("2031-04-01T09:00:00Z"))
        #expect(update.links.map(\.url) == ["https://feeds.example/news/1"])
        guard case .article(let article) = update.payload else {
            throw FormatError(where: "payload", reason: "no article")
        }
        #expect(article.authors == ["Jane Roe"] && article.categories == ["Station"])
    }

    @Test("a release on a page that says to be an article has the title that it states, and the day of its text")
    func articleWithoutDay() throws {
        let page = """
            <!DOCTYPE html><html><head><meta property="og:type" content="article">
            <meta property="og:title" content="The Sample Station Opens"></head><body><main><p>Sample Agency</p>
            <p>Press release</p><p>April 1, 2031</p><p>\(Self.prose)</p></main></body></html>
            """
        let update = try Reading.update(Array(page.utf8))
        #expect(update.title.all == ["The Sample Station Opens"])
        #expect(try update.published == Timestamp("2031-04-01T00:00:00Z"))
    }

    @Test(
        "a page that does not say when it was published, or whose statement is broken, is none",
        arguments: [
            #"<meta property="og:type" content="article">"#,
            #"<meta property="og:type" content="website"><meta property="article:published_time" content="2031-04-01">"#,
            #"<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2031-04-01"</script>"#,
            #"<!-- <meta property="og:type" content="article"><meta property="article:published_time" content="2031-04-01"> -->"#,
        ]
    )
    func noArticle(elements: String) throws {
        let page =
            "<!DOCTYPE html><html><head>\(elements)</head><body><h1>Maintenance</h1><p>\(Self.prose)</p></body></html>"
        #expect(try Reading.error(of: page).reason.contains("this is a web page"))
    }

    @Test("any other text is refused")
    func otherText() throws {
        let prose = String(repeating: "Dear all, lunch is at noon and will be served on the terrace. ", count: 8)
        #expect(try Reading.error(of: prose).reason.contains("no feed"))
    }
}
