import Foundation
import Schema
import Testing

@testable import FeedFormats

/// Reading plain XML without libexpat: either all that libexpat tells, or nothing.
@Suite("Plain XML") struct PlainXMLTests {
    /// Writes down what it is told; texts in a row are one.
    private final class Listener: XMLHandler {
        private(set) var told: [String] = []
        private var text: [UInt8] = []

        func start(_ name: XMLName, _ attributes: XMLAttributes, at place: @autoclosure () -> XMLPlace) {
            self.endText()
            let all = attributes.all.map { "\($0.name.space) \($0.name.local)=\($0.value)" }
            self.told.append("start \(name.space) \(name.local) \(all) \(place())")
        }

        func text(_ utf8: UnsafeBufferPointer<UInt8>) { self.text.append(contentsOf: utf8) }

        func end(_ name: XMLName, at place: @autoclosure () -> XMLPlace) {
            self.endText()
            self.told.append("end \(name.space) \(name.local)")
        }

        private func endText() {
            if !self.text.isEmpty { self.told.append("text " + String(decoding: self.text, as: UTF8.self)) }
            self.text = []
        }
    }

    /// What is told of a document without libexpat; nil where it is left to libexpat.
    private static func plain(_ document: [UInt8]) -> [String]? {
        let listener = Listener()
        return PlainXML.read(document, into: listener) ? listener.told : nil
    }

    /// What libexpat tells of a document; nil where it refuses it.
    private static func expat(_ document: [UInt8]) -> [String]? {
        let listener = Listener()
        do throws(XMLFailure) { try XMLReader.read(document, into: listener) } catch { return nil }
        return listener.told
    }

    private static let plainDocuments = [
        "<a/>", "<a></a >", "<?xml version='1.0'?>\n<a b='c' d=\"e\">text</a>\n<!-- after --><?end?>",
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone='yes' ?><a/>",
        "<a>1 &lt;b&gt; &amp;amp; &quot;&apos; &#65;&#x1F680;&#xa;&#13; ]] > 月</a>",
        "<a>one\r\ntwo\rthree\n\tfour</a>", "<a b='one\r\ntwo\tthree\n&#10;&lt;&quot;'/>",
        "<a><![CDATA[<b> & ]] ]]]]><![CDATA[>\r\n]]>x<!-- - -> <c> --><?pi <d> ?></a>",
        "<a xmlns='urn:one' xmlns:p='urn:two' p:x='1' x='2' xml:lang='ja'><p:b/><c xmlns='' xmlns:p='urn:three' p:y='3'>"
            + "<p:d/></c><p:b/><b/></a>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type='text'>題</title></feed>",
        "<p:a xmlns:p='urn:1' xmlns:q='urn:2'><q:b/><p:b/><c xmlns:p='urn:2' xmlns:q='urn:1'><q:b/><p:b/><p:b/></c>"
            + "<q:b/><p:b/></p:a>",
        "<a xmlns:p='urn:1'><b p:x='1' y='2'/><b p:x='1' y='2'/><c xmlns:p='urn:2'><b p:x='1' y='2'>t</b></c>"
            + "<b p:x='1' y='2'/><b p:x='1' y='2'></b><b xmlns='urn:3'/><b xmlns='urn:3'/><b/></a>",
        "<a-b.c_d1 e-f.g=''><_x/></a-b.c_d1>", "\n \t<a>\u{FFFD}\u{EFFF}！</a>",
    ]

    private static let otherDocuments = [
        "", " ", "text", "<a>", "<a></b>", "<a/><b/>", "<a b='1' b='2'/>", "<a b=1/>", "<a b='<'/>", "<a>&nbsp;</a>",
        "<a>&#0;</a>", "<a>&#xFFFF;</a>", "<a>&#xD800;</a>", "<a>]]></a>", "<a>\u{1}</a>", "<a b='\u{1}'/>",
        "<a>\u{FFFF}</a>", "<a b='\u{FFFE}'/>", "<!--\u{FFFF}--><a/>", "<a><!-- -- --></a>", "<p:a/>", "<a p:b='1'/>",
        "<a xmlns:p='urn:1' xmlns:q='urn:1' p:b='1' q:b='2'/>", "<a xmlns:p=''/>", "<a xmlns:xml='urn:1'/>",
        "<a xmlns:xmlns='urn:1'/>", "<a:b:c xmlns:a='u'/>", "<a: xmlns:a='u'/>", "<:a/>", "<a b='1'c='2'/>", "< a/>",
        "<a/ >", "<a><![CDATA[</a>", "<a><!-- </a>", "<a><?xml ?></a>", "<?xml version='1.0'?", "<?xml?><a/>",
        "<?xml encoding='utf-8'?><a/>", "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a>text",
        "<a/>text", "<a/>&#32;", "<a/><![CDATA[]]>", "<a>&lt</a>", "<a>&#x;</a>", "<a>&#65</a>", "<a>&;</a>", "<題/>",
        "<a 題='1'/>", "<a><?題 ?></a>", "<a b/>", "<a b=/>", "<a b='/>", "</a>", "<1/>", "<a.題/>",
        "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
    ]

    @Test("a plain document is told of just as libexpat tells of it", arguments: Self.plainDocuments)
    func plain(document: String) throws {
        let told = try #require(Self.plain(Array(document.utf8)))
        #expect(told == Self.expat(Array(document.utf8)))
        #expect(!told.isEmpty)
    }

    @Test(
        "what is wrong, and what needs more than names and characters, is left to libexpat",
        arguments: Self.otherDocuments
    )
    func other(document: String) { #expect(Self.plain(Array(document.utf8)) == nil) }

    @Test(
        "characters are told as libexpat tells of them, wherever in a text they stand",
        arguments: [
            "&lt;", "&gt;", "&amp;", "&quot;", "&apos;", "&#65;", "&lt;&amp;lt;", "\r\n", "\r", "\n\t", "]", "]]",
            "] ]>", "！",
            "\u{FFFD}", "\u{EFFF}", "月", "<![CDATA[&lt;<]]>", "&lt", "&lx;", "&quot", "]]>", "\u{1}", "\u{FFFF}",
            "\u{FFFE}",
        ]
    )
    func everyPlace(piece: String) {
        for count in 0...70 {
            let run = String(repeating: "x", count: count)
            let text = "\(run)\(piece)\(run.dropFirst(count / 2))"
            for document in [
                "<a>\(text)</a>", "<a>\(text)</a><!-- \(run) -->", "<a><![CDATA[\(text)</a>]]></a><!--\(run)-->",
            ] {
                let bytes = Array(document.utf8)
                let expected = Self.expat(bytes)
                // A section in a section ends it.
                if piece.hasPrefix("<![CDATA[") && document.contains("<a><![CDATA[") { continue }
                #expect(Self.plain(bytes) == expected, "\(count): \(document)")
            }
        }
    }

    @Test("limits are left to libexpat, which says what is over them")
    func limits() {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
        }
        #expect(Self.plain(nested(XMLLimits.depth)) != nil)
        #expect(Self.plain(nested(XMLLimits.depth + 1)) == nil)
        let attributes = (0..<XMLLimits.attributes + 1).map { " a\($0)=''" }.joined()
        #expect(Self.plain(Array("<a\(attributes)/>".utf8)) == nil)
        let text = [UInt8](repeating: UInt8(ascii: "a"), count: XMLLimits.text + 1)
        #expect(Self.plain(Array("<a>".utf8) + text + Array("</a>".utf8)) == nil)
        #expect(Self.plain(Array("<a b='".utf8) + text + Array("'/>".utf8)) == nil)
    }

    @Test("whatever a document is changed to, it is read as libexpat reads it or not at all", arguments: 1...4)
    func changed(seed: UInt64) {
        var random = SplitMix(state: seed)
        let pieces = [
            "<", ">", "&", "'", "\"", "/", "=", "]]>", "<![CDATA[", "<!--", "-->", "?>", "<?", ":", " ", "\r", "\n",
            "a",
            "xmlns:p='u'", "&amp;", "&#9;", "</a>", "<p:b/>", "\u{0}", "\u{FFFF}", "題", "-", "!", "#", ";",
        ]
        var plain = 0
        for _ in 0..<2_500 {
            var document = Array(Self.plainDocuments.randomElement(using: &random)?.utf8 ?? "".utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let start = Int.random(in: 0...document.count, using: &random)
                let end = min(start + Int.random(in: 0...2, using: &random), document.count)
                let piece = Bool.random(using: &random) ? pieces.randomElement(using: &random) ?? "" : ""
                document.replaceSubrange(start..<end, with: piece.utf8)
            }
            // What is read is UTF-8.
            document = Array(String(decoding: document, as: UTF8.self).utf8)
            guard let told = Self.plain(document) else { continue }
            plain += 1
            #expect(told == Self.expat(document), "seed \(seed): \(String(decoding: document, as: UTF8.self))")
        }
        #expect(plain > 100)
    }

    @Test("a feed says the same whether its items are read apart or libexpat reads it as a whole")
    func feeds() throws {
        let items = (0..<100).map {
            """
            <item xml:lang="ja" xmlns:dc="http://purl.org/dc/elements/1.1/"><title>第\($0)号 &amp; <![CDATA[<b>]]></title>
            <link>/a/\($0)</link><dc:date>2026-04-01T00:00:\($0 % 60 < 10 ? "0" : "")\($0 % 60)Z</dc:date><x><item/></x>
            <description>&lt;p&gt;text <!-- </item> --> \($0) ' > </description></item>
            """
        }
        let rss = Feeds.rss(items.joined(), channel: "<link>https://agency.example/news/</link>", head: "\n")
        for feed in [rss]
            + (try ["agency-news.rss", "observations.atom"].map {
                String(decoding: try Feeds.bytes(of: $0), as: UTF8.self)
            })
        {
            let declaration = try #require(feed.range(of: "?>"))
            let declared = feed[..<declaration.upperBound] + "<!DOCTYPE feed>" + feed[declaration.upperBound...]
            let apart = try Feeds.parse(feed)
            #expect(apart == (try Feeds.parse(String(declared))))
            #expect(!apart.updates.isEmpty)
        }
        #expect(try Feeds.parse(rss).updates.map(\.links.first?.url)[99] == "https://agency.example/a/99")
    }

    @Test(
        "a text of several parts is whole, whatever stands between them",
        arguments: [
            "one &amp; two<![CDATA[ & three ]]>&lt;four&gt;",
            "one &lt; <b c='&lt;1234567890123456789&gt;'>two</b> three",
            "one<!-- &amp; --> two <?three?>four", "<![CDATA[one]]><b/><![CDATA[two]]>",
            "one &amp; <b>&amp; two</b> &amp;",
        ]
    )
    func parts(text: String) throws {
        let items = (0..<40).map { "<item><title>\($0) \(text)</title><description>\(text)</description></item>" }
        let feed = Feeds.rss(items.joined())
        let apart = try Feeds.parse(feed)
        #expect(apart == (try Feeds.parse(Feeds.rss(items.joined(), head: "<!DOCTYPE rss>"))))
        #expect(apart.updates.count == 40)
    }

    @Test("in an item read apart, a prefix stands for what it does where the item is")
    func prefixes() throws {
        func channel(_ number: Int, _ space: String) -> String {
            // What the first item declares holds in it alone.
            let own = number == 0 ? " xmlns:q='urn:q'" : ""
            return
                "<channel xmlns:p='\(space)'><item\(own)><title>\(number)</title><p:creator>A</p:creator></item></channel>"
        }
        let spaces = ["http://purl.org/dc/elements/1.1/", "urn:other", "http://purl.org/dc/elements/1.1/"]
        let feed = "<rss version='2.0'>\(spaces.enumerated().map(channel).joined())</rss>"
        let authors = try Feeds.parse(feed).updates.map { update -> [String] in
            guard case .article(let article) = update.payload else { throw Reading.unexpected(update) }
            return article.authors
        }
        #expect(authors == [["A"], [], ["A"]])
    }

    @Test("a tag that follows the same one as in the item before says what it does where it is")
    func sameTags() throws {
        let spaces = ["http://purl.org/dc/elements/1.1/", "urn:other"]
        let items = (0..<80).map { number in
            // Now in the prefix's one meaning, now in the other; and what follows is now the same, now another.
            let space = spaces[number / 3 % 2]
            let subject = number % 5 < 2 ? "<p:subject>S</p:subject>" : "<q/>"
            return "<item xmlns:p='\(space)'><title>\(number)</title><p:creator>A</p:creator>\(subject)"
                + "<category domain='\(number % 4 < 3 ? "d" : "e")'>C</category></item>"
        }
        let feed = Feeds.rss(items.joined())
        let apart = try Feeds.parse(feed)
        #expect(apart == (try Feeds.parse(feed.replacing("?>", with: "?><!DOCTYPE rss>"))))
        for (number, update) in apart.updates.enumerated() {
            guard case .article(let article) = update.payload else { throw Reading.unexpected(update) }
            let isCore = number / 3 % 2 == 0
            #expect(article.authors == (isCore ? ["A"] : []))
            #expect(article.categories == (isCore && number % 5 < 2 ? ["S", "C"] : ["C"]))
        }
    }

    @Test("an item that is wrong makes the whole feed be refused, at its place")
    func wrongItem() throws {
        let items = (0..<99).map { "<item><title>\($0)</title></item>" } + ["<item><title>a</title><b></item></b>"]
        let error = try #require(try Feeds.refusal(Feeds.rss(items.joined() + "<item a='b' a='c'/>")))
        #expect(error.where.hasPrefix("1:"))
    }
}
