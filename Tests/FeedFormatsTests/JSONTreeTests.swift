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
