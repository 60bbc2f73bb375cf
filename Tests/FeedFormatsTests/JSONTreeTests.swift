@testable import FeedFormats
import Testing

@Suite struct JSONTreeTests {
    @Test(
        "what RFC 8259 allows is accepted",
        arguments: [
            "{}", "[]", " [1, -0.5e+10, 0, 1E2, true, false, null, \"a\\u00e9\\n\\\"\"] ", "{\"a\":{\"b\":[{}]}}",
            "\"x\"", "1",
        ]
    )
    func valid(text: String) throws {
        _ = try JSONTree(Array(text.utf8))
    }

    @Test(
        "what it does not allow is refused at its place",
        arguments: [
            ("", "1:1"), ("{", "1:2"), ("[1,]", "1:4"), ("{\"a\":1,}", "1:8"), ("{\n\"a\" 1}", "2:5"), ("[01]", "1:4"),
            ("[1 2]", "1:4"), ("[\"a\nb\"]", "1:4"), ("[\"\\x\"]", "1:4"), ("[\"\\u12g4\"]", "1:4"), ("[tru]", "1:2"),
            ("{}{}", "1:3"), ("[-]", "1:3"), ("[1.]", "1:4"), ("[1e]", "1:4"), ("{a:1}", "1:2"), ("[1}", "1:3"),
            ("[\"abc", "1:6"), ("nul", "1:1"), ("]", "1:1"),
        ]
    )
    func invalid(text: String, place: String) {
        let error = #expect(throws: FormatError.self) { try JSONTree(Array(text.utf8)) }
        #expect(error?.where == place, "\(text)")
    }

    @Test("objects in lines of their own are a list where such lines are allowed")
    func lines() throws {
        let text = Array("{\"a\":1}\n\n  {\"a\":\n2}\r\n{\"a\":3}\n".utf8)
        let tree = try JSONTree(text, allowsLines: true)
        #expect(tree.isList && tree.count == 3)
        #expect(tree.elements.map { $0["a"]?.integer } == [1, 2, 3])
        #expect(try JSONTree(Array("{}\n".utf8), allowsLines: true).isObject)
        #expect(throws: FormatError.self) { try JSONTree(text) }
        for (text, place) in [
            ("{}\n{", "2:2"), ("{}{}", "1:3"), ("{}\n[]", "2:1"), ("[]\n{}", "2:1"), ("{}\n{} x", "2:4"),
        ] {
            let error = #expect(throws: FormatError.self) { try JSONTree(Array(text.utf8), allowsLines: true) }
            #expect(error?.where == place, "\(text)")
        }
    }

    @Test(
        "an escape stands for its character, and half of a pair for what cannot be read",
        arguments: [
            (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"\u0041\u00e9\u8ECC"#, "Aé軌"),
            (#"a\uD83D\uDE80b"#, "a🚀b"), (#"a\uD83Db"#, "a\u{FFFD}b"), (#"a\uDE80b"#, "a\u{FFFD}b"),
            (#"\uD83D\u0041"#, "\u{FFFD}A"), (#"\uD83D\uD83D\uDE80"#, "\u{FFFD}🚀"), (#"\\u0041"#, "\\u0041"),
            (#"軌道\n\n一周"#, "軌道\n\n一周"), (#"\u0000"#, "\0"),
        ]
    )
    func escapes(written: String, meant: String) throws {
        #expect(try JSONTree(Array("\"[\(written)]\"".utf8)).text == "[\(meant)]")
        #expect(try JSONTree(Array("{\"\(written)\": 1}".utf8))[meant]?.integer == 1)
    }

    @Test("JSON without white space is the same however it is laid out, up to a limit")
    func compact() throws {
        let tight = #"{"a b":[1,-2.5,"x  \" y\\"," "],"c":{"d":null}}"#
        let loose = #"  { "a b" : [ 1 , -2.5,\#n\#t"x  \" y\\" , " " ],\#r\#n "c":{ "d" :null } } "#
        for text in [tight, loose] {
            let tree = try JSONTree(Array(text.utf8))
            #expect(tree.compact(bytes: 100) == tight)
            #expect(tree.compact(bytes: 7) == #"{"a b":"#)
        }
    }

    @Test("places are told in any order, however long the text is and wherever its lines end")
    func places() throws {
        for (width, ending) in [(0, "\n"), (1, "\r\n"), (37, "\n"), (5_000, "\n"), (3, "")] {
            let element = String(repeating: " ", count: width) + "7," + ending
            let text = "[" + String(repeating: element, count: 3_000) + "7]"
            let elements = try JSONTree(Array(text.utf8)).elements
            let size = element.utf8.count
            for index in [2_999, 0, 1_500, 1, 2_998, 1_499] {
                let column = ending.isEmpty || index == 0 ? index * size + width + 2 : width + 1
                #expect(elements[index].place == "\(ending.isEmpty ? 1 : index + 1):\(column)", "\(width) \(ending)")
            }
        }
    }

    @Test(
        "a member is found by its name however that is escaped, and by no other",
        arguments: [
            ("abc", true), ("\\u0061bc", true), ("a\\u0062c", true), ("ab\\u0063", true),
            ("\\u0061\\u0062\\u0063", true),
            ("\\u0041bc", false), ("\\u0071bc", false), ("a\\u0062", false), ("a\\u0062cd", false), ("ab\\n", false),
            ("ab\\/", false), ("abcd", false), ("ab", false), ("", false), ("\\u00e1bc", false), ("abc\\u0000", false),
        ]
    )
    func names(name: String, isThere: Bool) throws {
        let tree = try JSONTree(Array("{\"x\":1,\"\(name)\":2}".utf8))
        #expect((tree["abc"]?.integer == 2) == isThere)
        let slash = try JSONTree(Array(#"{"a\/b\"":3,"a\u002fb_\u005f":4}"#.utf8))
        #expect(slash["a/b\""]?.integer == 3 && slash["a/b__"]?.integer == 4)
    }

    @Test("nesting deeper than 64 is refused, however long")
    func depth() {
        let text = Array(String(repeating: "[", count: 1_000_000).utf8)
        let error = #expect(throws: FormatError.self) { try JSONTree(text) }
        #expect(error?.where == "1:65")
    }

    @Test("a JSON Feed whose member has the wrong type is refused with its path")
    func types() throws {
        let text =
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\"},{\"id\":\"2\",\"title\":5}]}"
        let error = try #require(try Feeds.refusal(text))
        #expect(error.where == ".items[1].title", "\(error)")
    }
}
