import Testing

@testable import FeedFormats

@Suite("Bytes of a text") struct BytesTests {
    @Test("signs of HTML and white space are read at every place of a text")
    func html() {
        for (written, read) in [
            ("  ", " "), ("\t ", " "), ("&amp;", "&"), ("<b>", ""), (" <b> ", " "), ("\u{A0}", " "),
            ("©", "©"), (" ©", " ©"), ("！", "！"), (" ！ ", " ！ "), ("\u{FEFF}", ""), ("\u{96}", "–"), ("\u{7F}", ""),
            ("月 ", "月 "), (" < ", " < "),
        ] {
            for count in 1..<70 {
                let run = String(repeating: "a", count: count)
                let html = Array("<p>\(run)\(written)\(run) é\(written)!</p>".utf8)
                #expect(HTMLText.plain(html) == "\(run)\(read)\(run) é\(read)!", "\(written) after \(count)")
            }
        }
    }

    @Test("a phrase is found at every place of a text, in whatever case, and nowhere else")
    func phrase() {
        for count in 0..<20 {
            let before = String(repeating: "n", count: count)
            for end in ["", "x"] {
                #expect(Array("\(before)NaNu Type:\(end)".utf8)[...].holds("nanu type:"))
                #expect(!Array("\(before)NaNu Type\(end):".utf8)[...].dropLast().holds("nanu type:"))
            }
        }
        #expect(!Array("type:".utf8)[...].holds("nanu type:"))
        #expect(![UInt8]()[...].holds("nanu type:"))
    }

    @Test("bytes are found where they stand first, whatever they are and wherever they are")
    func bytes() {
        var random = SplitMix(state: 11)
        var found = 0
        for _ in 0..<4_000 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...2, using: &random) }
            let wanted = (0..<Int.random(in: 1...4, using: &random)).map { _ in UInt8.random(in: 0...2, using: &random)
            }
            let start = Int.random(in: 0...text.count, using: &random)
            let expected = text[start...].firstRange(of: wanted)
            #expect(text[start...].byteRange(of: wanted) == expected, "\(wanted) in \(text) from \(start)")
            text.withUnsafeBufferPointer { #expect($0[start...].byteRange(of: wanted) == expected) }
            if expected != nil { found += 1 }
        }
        #expect((1_000..<3_500).contains(found))
        #expect([UInt8]().byteRange(of: [1]) == nil)
    }

    private struct Odd: Error, Equatable { let number: Int }

    @Test("what is worked out on all cores keeps its order, and the first failure counts")
    func order() throws {
        let numbers = Array(0..<1_000)
        #expect(numbers.concurrentMap { $0 * 2 } == numbers.map { $0 * 2 })
        #expect([Int]().concurrentMap { $0 } == [])
        var changed = numbers
        changed.concurrentlyChange { $0 *= 2 }
        #expect(changed == numbers.map { $0 * 2 })
        #expect(throws: Odd(number: 500)) {
            var numbers = numbers
            try numbers.concurrentlyChange { (number) throws(Odd) in
                if number >= 500, number % 100 == 0 { throw Odd(number: number) }
            }
        }
    }
}
