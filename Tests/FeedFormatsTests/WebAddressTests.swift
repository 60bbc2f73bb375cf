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

    @Test("dots go from a path of any form as RFC 3986, section 5.2.4, goes about it", arguments: 1...4)
    func dots(round: Int) {
        let seed = round < 4 ? UInt64(round) : .random(in: 4 ... .max)
        var state = seed
        for _ in 0..<500 {
            var path = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                path += "/" + [".", "..", "", "a", "b.c", "..d", "e.", "a longer name/"][Int(state >> 61)]
            }
            let expected = "http://a" + Self.withoutDots(path).replacing(" ", with: "%20") + "?x/../y"
            #expect(WebAddress.absolute("." + path + "?x/../y", base: "http://a") == expected, "seed \(seed): \(path)")
        }
    }

    /// The steps of the standard as they stand there.
    private static func withoutDots(_ path: String) -> String {
        var (input, output) = (path[...], "")
        func pass(_ count: Int) { input = "/" + input.dropFirst(count) }
        while !input.isEmpty {
            if input.hasPrefix("/./") {
                pass(3)
            } else if input == "/." {
                input = "/"
            } else if input.hasPrefix("/../") || input == "/.." {
                if input == "/.." { input = "/" } else { pass(4) }
                if let slash = output.lastIndex(of: "/") { output = String(output[..<slash]) }
            } else {
                let end = input.dropFirst().firstIndex(of: "/") ?? input.endIndex
                output += input[..<end]
                input = input[end...]
            }
        }
        return output
    }
}
