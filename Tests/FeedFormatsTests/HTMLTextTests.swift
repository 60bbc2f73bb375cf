@testable import FeedFormats
import Testing

@Suite struct HTMLTextTests {
    @Test(
        "HTML becomes what a reader sees",
        arguments: [
            ("plain", "plain"),
            ("a  b\n c", "a b c"),
            ("<p>one</p><p>two</p>", "one\n\ntwo"),
            ("one<br>two<br/>three", "one\ntwo\nthree"),
            ("one<br><br>two", "one\n\ntwo"),
            ("<ul><li>a</li><li>b</li></ul>end", "- a\n- b\n\nend"),
            ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
            ("<pre>x\n  y</pre>", "x\ny"),
            ("a<script>alert('<p>')</script>b", "ab"),
            ("a<SCRIPT type=x>bad</Script >b", "ab"),
            ("a<script>never closed", "a"),
            ("a<style>p{}</style>b<!-- c -->d", "abd"),
            ("a<!-- never closed <p>b", "a"),
            ("a<iframe src=x> b", "a b"),
            ("<a title=\"x > y\" href='z'>t</a>", "t"),
            ("<a title=\"never closed>t</a> u", "t u"),
            ("<img src=\"a.png alt=\"b\" />t <i class=x\">u</i> \"v\"", "t u \"v\""),
            ("1 < 2 && 3 > 2", "1 < 2 && 3 > 2"),
            ("R&amp;D &lt;b&gt; &eacute;&nbsp;&hellip;", "R&D <b> é …"),
            ("&#12354;&#x3042;&#150;&#0;&#xD800;&#99999999999;", "ああ–\u{FFFD}\u{FFFD}&#99999999999;"),
            ("&unknown; &amp &copy", "&unknown; & &copy"),
            ("<b", "<b"),
            ("<", "<"),
            ("</>", "</>"),
            ("it\u{92}s \u{93}so\u{94}", "it’s “so”"),
            ("\u{1}a\u{7F}\u{85}b\u{FEFF}", "ab"),
            ("<div><div>a</div></div><div>b</div>", "a\nb"),
            ("日本<ruby>語<rt>ご</rt></ruby>", "日本語ご"),
        ]
    )
    func plain(html: String, text: String) {
        #expect(HTMLText.plain(Array(html.utf8)) == text)
    }

    @Test(
        "a tag means the same however it is written and whatever follows it",
        arguments: [
            "a", "b", "em", "font", "i", "img", "q", "small", "span", "strong", "sub", "sup", "tbody", "u", "br", "li",
            "td",
            "th", "pre", "p", "h1", "h6", "ul", "ol", "dl", "hr", "table", "figure", "section", "article", "blockquote",
            "div", "tr", "dt", "dd", "address", "header", "footer", "main", "aside", "nav", "form", "figcaption",
            "caption", "option", "script", "style", "svg", "math", "head", "select", "iframe", "noscript", "textarea",
            "h7", "pp", "x", "unknown", "divdivdiv", "blockquotes", "blockquoth", "figcaptiox",
        ]
    )
    func tags(name: String) {
        func text(_ tag: String, _ end: String, _ rest: String) -> String {
            HTMLText.plain(Array("one\n two<\(tag)>three\n four<\(end)>five<p>six\(rest)".utf8))
        }
        for rest in ["", " and more than one block of sixteen bytes"] {
            let roundabout = text("\(name) ", "/\(name) ", rest)
            #expect(text(name, "/\(name)", rest) == roundabout)
            if ["unknown", "blockquoth", "figcaptiox"].contains(name) { #expect(roundabout == text("x", "/x", rest)) }
            #expect(text(name.uppercased(), "/\(name.uppercased())", rest) == roundabout)
            #expect(text("\(name) class='x'", "/\(name)\n", rest) == roundabout)
        }
        #expect(HTMLText.plain(Array("one<\(name)>".utf8)) == HTMLText.plain(Array("one<\(name) >".utf8)))
    }

    @Test(
        "the name of a tag ends before anything but letters and digits",
        arguments: ["\u{11}", "@", "[", "\u{50}\u{90}"]
    )
    func names(other: String) {
        for name in ["p", "h\(other)", "d\(other)v", "b\(other)r"] {
            let tag = name == "p" ? "p\(other)" : name
            func text(_ tag: String) -> String { HTMLText.plain(Array("one<\(tag)>two and more than that".utf8)) }
            #expect(text(tag) == text("\(tag) "))
        }
    }

    @Test(
        "hostile HTML takes time linear to its length",
        arguments: [
            "<", "<a ", "<a \"", "<a '<b \"", "<!--", "<script", "<script>", "<iframe>", "<svg><math>", "&", "&#", "</",
            "<br>", "<li>", "<?",
        ]
    )
    func hostile(part: String) {
        // Quadratic time would be hours here.
        let html = Array(String(repeating: part, count: 100_000 / part.utf8.count).utf8)
        #expect(HTMLText.plain(html).utf8.count <= 4 * html.count)
    }
}
