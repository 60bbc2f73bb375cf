@testable import FeedFormats
import Foundation
import Schema
import Testing

/// What hostile XML may not do.
///
/// Each document is an RSS feed, so that it goes the whole way.
@Suite struct XMLLimitTests {
    private func expectRefusal(_ text: String, _ part: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        let error = try Feeds.refusal(text)
        #expect(
            error?.reason.contains(part) == true,
            "\(error.map(\.description) ?? "accepted")",
            sourceLocation: sourceLocation
        )
    }

    private static func entities(_ declarations: String, _ use: String) -> String {
        Feeds.rss("<item><title>\(use)</title></item>", head: "<!DOCTYPE rss [\(declarations)]>")
    }

    @Test("an external entity loads nothing: no file, no address, in text or in an attribute")
    func external() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "taiwa-secret-\(UInt64.random(in: .min ... .max))"
        )
        try Data("the secret".utf8).write(to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        for address in ["file://\(folder.path())", "file:///etc/passwd", "http://127.0.0.1:9/x", "\(folder.path())"] {
            let text = Self.entities("<!ENTITY x SYSTEM \"\(address)\">", "before &x; after")
            let error = try #require(try Feeds.refusal(text))
            #expect(error.reason.contains("outside the document"))
            #expect(!error.description.contains("the secret") && !error.description.contains("root:"))
        }
        let attribute = Feeds.rss(
            "<item><title>t</title><enclosure url='&x;'/></item>",
            head: "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        )
        try self.expectRefusal(attribute, "outside the document")
    }

    @Test("an external document type and parameter entities are passed over unread")
    func externalSubset() throws {
        let netscape = "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"file:///etc/passwd\">"
        let text = Feeds.rss("<item><title>caf&eacute;</title></item>", head: netscape)
        #expect(try Feeds.parse(text).updates[0].title.all == ["café"])
        let parameter = Self.entities("<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p; ", "&fromPasswd;")
        try self.expectRefusal(parameter, "not declared")
    }

    @Test("entities within the limits are what they stand for")
    func small() throws {
        let text = Self.entities("<!ENTITY a 'x'><!ENTITY b '&a;y&a;'>", "&b;&b;")
        #expect(try Feeds.parse(text).updates[0].title.all == ["xyxxyx"])
    }

    @Test("a billion laughs are refused before the first")
    func laughs() throws {
        var declarations = "<!ENTITY a0 'lol'>"
        for level in 1...9 {
            declarations += "<!ENTITY a\(level) '" + String(repeating: "&a\(level - 1);", count: 10) + "'>"
        }
        try self.expectRefusal(Self.entities(declarations, "&a9;"), "stands for more than")
        // Even when nobody uses them.
        try self.expectRefusal(Self.entities(declarations, "quiet"), "stands for more than")
    }

    @Test("a quadratic blow-up is refused")
    func quadratic() throws {
        let text = Self.entities(
            "<!ENTITY a '\(String(repeating: "x", count: 60_000))'>",
            String(repeating: "&a;", count: 60)
        )
        try self.expectRefusal(text, "many times larger")
        let large = Self.entities("<!ENTITY a '\(String(repeating: "x", count: 70_000))'>", "&a;")
        try self.expectRefusal(large, "longer than")
    }

    @Test("entities that contain themselves, are nested too deep or too many are refused")
    func recursion() throws {
        try self.expectRefusal(Self.entities("<!ENTITY a '&b;'><!ENTITY b '&a;'>", "&a;"), "contains itself")
        let chain = "<!ENTITY a0 'x'>" + (1...20).map { "<!ENTITY a\($0) '&a\($0 - 1);'>" }.joined()
        try self.expectRefusal(Self.entities(chain, "&a20;"), "nested deeper")
        let many = (0...1_100).map { "<!ENTITY e\($0) 'x'>" }.joined()
        try self.expectRefusal(Self.entities(many, "&e1;"), "more than 1024 entities")
    }

    @Test("elements are nested at most 256 deep")
    func depth() throws {
        let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
        try self.expectRefusal(Feeds.rss("<item><title>t</title>\(deep)</item>"), "nested deeper than 256")
        let open = "<rss>" + String(repeating: "<a>", count: 1_000_000)
        try self.expectRefusal(open, "nested deeper than 256")
    }

    @Test("a text of several MiB, such as one with images inside, is read")
    func largeText() throws {
        let image = "&lt;img src='data:image/png;base64,\(String(repeating: "A", count: 6 * 1_048_576))'&gt;"
        let text = Feeds.rss("<item><title>t</title><description>a \(image) b</description></item>")
        #expect(try Feeds.parse(text).updates[0].summary?.all == ["a b"])
    }

    @Test("a document that is kept whole has at most 250,000 elements")
    func tree() throws {
        let builder = XMLTreeBuilder()
        let name = XMLName(.none, "a")
        func element(at line: Int) throws(FormatError) {
            try builder.start(name, .none, at: XMLPlace(line: line, column: 1))
            try builder.end(name, at: XMLPlace(line: line, column: 4))
        }
        try builder.start(name, .none, at: XMLPlace(line: 1, column: 1))
        for line in 2...250_000 { try element(at: line) }
        let error = try #require(throws: FormatError.self) { try element(at: 250_001) }
        #expect(error.where == "250001:1")
        #expect(error.reason == "the document has more than 250000 elements; send it in parts")
    }

    @Test("a document that is kept whole has at most 1,000,000 attributes")
    func attributes() throws {
        let builder = XMLTreeBuilder()
        let name = XMLName(.none, "a")
        let many = XMLAttributes(Array(repeating: (name, ""), count: 10_000))
        for line in 1...100 { try builder.start(name, many, at: XMLPlace(line: line, column: 1)) }
        let one = XMLAttributes([(name, "")])
        let error = try #require(throws: FormatError.self) {
            try builder.start(name, one, at: XMLPlace(line: 101, column: 1))
        }
        #expect(error.where == "101:1")
        #expect(error.reason == "the document has more than 1000000 attributes; send it in parts")
    }

    @Test("a text is at most 16 MiB, attributes at most 512, the input at most 32 MiB")
    func sizes() throws {
        let long = String(repeating: "x", count: 16 * 1_048_576 + 1)
        try self.expectRefusal(Feeds.rss("<item><description>\(long)</description></item>"), "longer than")
        let many = (0...600).map { "a\($0)='x'" }.joined(separator: " ")
        try self.expectRefusal(Feeds.rss("<item \(many)/>"), "attributes")
        let huge = [UInt8](repeating: 0x20, count: 32 * 1_048_576 + 1)
        #expect(throws: FormatError.self) { try FeedParser.parse(huge, in: try Feeds.context()) }
    }

    @Test(
        "a damaged document is refused with line and column",
        arguments: [
            ("<rss>\n<channel>\n<item><title>a</channel></rss>", "3:", "close"),
            ("<rss>\n<channel><item><title>a", "2:", "cut short"),
            ("<rss><channel>\n\n<item a='1' a='2'/></channel></rss>", "3:", "twice"),
            ("<rss><channel><a b></channel></rss>", "1:", "not"),
            ("<rss><channel/></rss><rss><channel/></rss>", "1:22", "follows the end"),
            ("<rss><wrong/></rss>", "1:6", "no <channel>"),
        ]
    )
    func damage(text: String, place: String, reason: String) throws {
        let error = try #require(try Feeds.refusal(text))
        #expect(error.where.hasPrefix(place), "\(error)")
        #expect(error.reason.contains(reason), "\(error)")
    }

    @Test("every beginning of a feed is refused or empty, never partial and never a crash")
    func truncation() throws {
        for name in ["agency-news.rss", "observations.atom", "press.json", "ministry-shift-jis.rdf"] {
            let bytes = try Feeds.bytes(of: name)
            let whole = try FeedParser.parse(bytes, in: try Feeds.context()).updates.count
            for count in stride(from: 0, to: bytes.count - 2, by: 7) {
                let result = try? FeedParser.parse(Array(bytes[..<count]), in: try Feeds.context())
                #expect(result == nil || result?.updates.count == whole, "\(name) cut at \(count)")
            }
        }
    }

    @Test("bytes changed at random are read or refused, never a crash", arguments: [20_260_401, 7, 99] as [UInt64])
    func noise(seed: UInt64) throws {
        var generator = SplitMix(state: seed)
        for name in ["agency-news.rss", "observations.atom", "press.json", "ministry-shift-jis.rdf"] {
            let original = try Feeds.bytes(of: name)
            for _ in 0..<30 {
                var bytes = original
                for _ in 0..<Int.random(in: 1...8, using: &generator) {
                    let at = Int.random(in: 0..<bytes.count, using: &generator)
                    switch Int.random(in: 0...2, using: &generator) {
                    case 0: bytes[at] = UInt8.random(in: .min ... .max, using: &generator)
                    case 1: bytes.remove(at: at)
                    default:
                        bytes.insert(
                            contentsOf: Array("<>&;\"'[]{}\u{0}".utf8).shuffled(using: &generator).prefix(3),
                            at: at
                        )
                    }
                }
                _ = try? FeedParser.parse(bytes, in: try Feeds.context())
            }
        }
    }
}

/// Random numbers from a printed seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var value = self.state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
