import TestSupport
import Testing

@testable import Language

@Suite("Stems")
struct StemTests {
    private static let singular: Set = [
        "mars", "news", "lens", "always", "perhaps", "texas", "wales", "athens", "laos", "kudos",
    ]

    private static func isVowel(_ letter: Character?) -> Bool { letter.map { "aeiou".contains($0) } ?? false }

    /// The rules for plurals as one would say them.
    private static func singularForm(of word: String) -> (stem: String, isY: Bool) {
        let count = word.count
        func before(_ ending: Int) -> Character? { word.dropLast(ending).last }
        if word.hasSuffix("y"), count >= 3, !self.isVowel(before(1)) { return (word.dropLast() + "i", true) }
        if word.hasSuffix("che"), count >= 5 { return (String(word.dropLast()), false) }
        guard word.hasSuffix("s"), count >= 4, !self.singular.contains(word) else { return (word, false) }
        if ["ss", "us", "is"].contains(where: word.hasSuffix) { return (word, false) }
        if ["ies", "sses", "xes"].contains(where: word.hasSuffix), count >= 5 {
            return (String(word.dropLast(2)), false)
        }
        if ["ches", "shes"].contains(where: word.hasSuffix), count >= 6 { return (String(word.dropLast(2)), false) }
        if word.hasSuffix("ys"), !self.isVowel(before(2)) { return (word.dropLast(2) + "i", true) }
        return (String(word.dropLast()), false)
    }

    /// The rules for verbs, behind those for plurals.
    private static func verbForm(of word: String) -> String {
        let (stem, isY) = self.singularForm(of: word)
        guard stem.count >= 5, !isY else { return stem }
        if stem.hasSuffix("e") { return String(stem.dropLast()) }
        let isIng = stem.hasSuffix("ing")
        guard isIng || stem.hasSuffix("ed") && !stem.hasSuffix("eed") else { return stem }
        let rest = String(stem.dropLast(isIng ? 3 : 2))
        guard rest.count >= 3, rest.contains(where: { "aeiouy".contains($0) }) else { return stem }
        guard rest.count >= 4, let last = rest.last, last == rest.dropLast().last, !"aeioulsz".contains(last) else {
            return rest
        }
        return String(rest.dropLast())
    }

    private static func expectStem(of word: String) {
        let parts = [false, true].map { TermText.parts(of: word, verbs: $0) }
        #expect(parts[0] == [.word(self.singularForm(of: word).stem)], "\(word)")
        #expect(parts[1] == [.word(self.verbForm(of: word))], "\(word)")
    }

    @Test("every ending is cut by the rules, alone and behind letters that may change it")
    func endings() {
        let letters = ["", "a", "e", "c", "s", "l", "y", "x"]
        let endings = [
            "s", "es", "ies", "ches", "shes", "sses", "xes", "ys", "y", "che", "e", "ing", "ed", "eed", "ings", "eds",
            "us",
            "is", "ss", "d", "g", "n", "ning", "nned", "lled", "ssing", "zzed", "tting",
        ]
        for one in letters {
            for two in letters {
                for three in letters {
                    for ending in endings where one + two + three + ending != "" {
                        Self.expectStem(of: one + two + three + ending)
                        Self.expectStem(of: "prefix" + one + two + three + ending)
                    }
                }
            }
        }
        for word in Self.singular { Self.expectStem(of: word) }
    }

    @Test("random words of all lengths are cut by the rules", arguments: [1, 2] as [UInt64])
    func words(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let ends = ["", "", "s", "ing", "ed", "y", "ies", "e", "ches"]
        for _ in 0..<3_000 {
            let letters = (0..<Int.random(in: 1..<30, using: &random)).compactMap { _ in
                "aeinstdgyrcx".randomElement(using: &random)
            }
            Self.expectStem(of: String(letters) + (ends.randomElement(using: &random) ?? ""))
        }
    }
}
