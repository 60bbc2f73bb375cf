import Language
import TestSupport
import Testing

/// The text marked where a query is found in it.
private func marked(_ query: String, in text: String) -> String {
    let ranges = SearchPhrase.ranges(of: SearchPhrase.alternatives(for: query), in: text)
    var result = ""
    var end = 0
    let bytes = Array(text.utf8)
    for range in ranges {
        result += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self)
        result += "[" + String(decoding: bytes[range], as: UTF8.self) + "]"
        end = range.upperBound
    }
    return result + String(decoding: bytes[end...], as: UTF8.self)
}

@Suite("Search phrases")
struct SearchPhraseTests {
    @Test(
        "a query finds the spellings of what it means",
        arguments: [
            ("HTV-X", "the HTV-X1 departed", "the [HTV-X1] departed"),
            ("HTV-X", "HTVX", "[HTVX]"),
            ("htvx", "HTV-X", "[HTV-X]"),
            ("HTV X", "HTV-X", "[HTV-X]"),
            ("QZS-3", "QZS3とＱＺＳ－３", "[QZS3]と[ＱＺＳ－３]"),
            ("SARS-CoV-2", "sars-cov-2", "[sars-cov-2]"),
            ("CoV-2", "SARS-CoV-2", "SARS-[CoV-2]"),
            ("1998-067", "1998-067A", "[1998-067A]"),
            ("re-entry", "Reentries", "[Reentries]"),
            ("reentry", "re-entry", "[re-entry]"),
            ("みちびき", "準天頂衛星ミチビキ", "準天頂衛星[ミチビキ]"),
            ("センサー", "赤外センサ", "赤外[センサ]"),
            ("宙", "宇宙", "宇[宙]"),
            ("宙", "宙返りと宇宙天気", "[宙返]りと宇[宙天]気"),
            ("国SSA", "米国SSA", "米[国SSA]"),
            ("satellite", "Satellites", "[Satellites]"),
            ("宇宙天気", "宇宙の天気", "宇宙の天気"),
            ("!?", "anything", "anything"),
        ]
    )
    func finds(_ query: String, _ text: String, _ expected: String) {
        #expect(marked(query, in: text) == expected)
    }

    @Test("a single character of the pair scripts is asked as a prefix")
    func singleCharacter() {
        #expect(SearchPhrase.alternatives(for: "海").map(\.isPrefix) == [true])
        #expect(SearchPhrase.alternatives(for: "海洋").map(\.isPrefix) == [false])
        #expect(SearchPhrase.alternatives(for: "x").map(\.isPrefix) == [false])
        #expect(SearchPhrase.alternatives(for: "satel", isPrefix: true).map(\.isPrefix) == [true])
    }

    @Test("every piece of a Japanese text finds the text", arguments: 0..<100 as Range<UInt64>)
    func complete(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabet = Array("宇宙海月ミチびきセンサ衛12AB -・。")
        let text = String((0..<24).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] })
        // Pieces are cut from runs: where letters stand beside each other a cut makes another word.
        let characters = Array(text)
        for start in characters.indices {
            for end in start..<characters.count {
                let piece = characters[start...end]
                guard piece.allSatisfy({ "宇宙海月ミチびきセンサ衛".contains($0) }) else { break }
                let query = String(piece)
                #expect(
                    !SearchPhrase.ranges(of: SearchPhrase.alternatives(for: query), in: text).isEmpty,
                    "seed \(seed): \(query) in \(text)"
                )
            }
        }
    }

    @Test("what overlaps is marked once")
    func merges() {
        let phrases = SearchPhrase.alternatives(for: "宇宙") + SearchPhrase.alternatives(for: "宙天気")
        #expect(SearchPhrase.ranges(of: phrases, in: "宇宙天気") == [0..<12])
    }
}
