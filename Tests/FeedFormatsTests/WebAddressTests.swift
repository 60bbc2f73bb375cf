@testable import FeedFormats
import Testing

@Suite struct WebAddressTests {
    /// Source of the first block: RFC 3986, section 5.4.
    @Test(
        "relative addresses are resolved as RFC 3986 says",
        arguments: [
            ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
            ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
            ("g/.", "http://a/b/c/g/"), ("g/..", "http://a/b/c/"), ("./../../../..", "http://a/"),
            ("/./g/../h", "http://a/h"),
            ("g//../h/", "http://a/b/c/g/h/"), ("/..", "http://a/"), ("..//g?../x#../y", "http://a/b//g?../x#../y"),
            ("http://x/y", "http://x/y"), ("HTTPS://x", "https://x"),
            (" a b\n ", "http://a/b/c/a%20b"), ("日本.html", "http://a/b/c/日本.html"),
        ]
    )
    func resolves(reference: String, absolute: String) {
        #expect(WebAddress.absolute(reference, base: "http://a/b/c/d;p?q") == absolute)
    }

    @Test(
        "what is not safe to follow is no address",
        arguments: [
            "javascript:alert(1)", "JaVaScript:x", "java\tscript:alert(1)", "data:text/html,x", "file:///etc/passwd",
            "mailto:a@b",
            "http:", "http://", "http:/\u{301}/x", "", " ", "vbscript:x", "urn:x:y",
        ]
    )
    func refuses(reference: String) {
        #expect(WebAddress.absolute(reference, base: "http://a/b") == nil)
    }

    @Test("without a base a relative address is none, and one that is too long is none")
    func limits() {
        #expect(WebAddress.absolute("g", base: nil) == nil)
        #expect(WebAddress.absolute("g", base: "urn:x") == nil)
        #expect(WebAddress.absolute("http://a/" + String(repeating: "x", count: 3_000), base: nil) == nil)
        let base = "http://a/" + String(repeating: "x/", count: 507)
        #expect(WebAddress.absolute("g", base: base + "y") == base + "g")
        #expect(WebAddress.absolute("g", base: base + "yy") == nil)
    }
}
