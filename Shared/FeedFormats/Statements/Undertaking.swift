/// Tells whether a sentence undertakes something.
enum Undertaking {
    /// How clearly it does.
    enum Strength: Int, Comparable {
        case none
        /// It speaks of what is planned or expected, which binds only with a date.
        case planned
        /// It says that it was agreed, decided or promised to be done.
        case clear

        static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    /// The strength of a sentence, and how many of its bytes stand before the words that give it.
    static func strength(of sentence: String) -> (strength: Strength, before: Int) {
        sentence.unicodeScalars.contains { $0.isJapanese } ? Self.japanese(sentence) : Self.english(sentence)
    }

    // MARK: English

    private static let agreed: Set<String> = [
        "agreed", "agree", "agrees", "concurred", "concur", "concurs", "decided", "decide", "decides", "resolved",
        "pledged", "pledge", "undertook",
        "undertake", "undertakes", "promised", "committed", "commit", "commits", "commitment", "commitments", "intend",
        "intends",
        "intended", "intention", "determined",
    ]
    private static let planned: Set<String> = [
        "plan", "plans", "planned", "planning", "scheduled", "expected", "expect", "expects", "aim", "aims", "aiming",
        "due", "targeted", "targeting",
        "looking", "look", "seek", "proposed", "hope", "anticipated", "anticipate",
    ]
    /// What may follow "commitment to" and make it one to do something.
    private static let verbs: Set<String> = [
        "accelerate", "achieve", "adopt", "advance", "begin", "bring", "build", "collaborate", "complete", "conclude",
        "conduct", "consider", "consult", "continue", "contribute", "convene", "cooperate", "coordinate", "create",
        "deepen", "deliver", "deploy", "develop", "discuss", "enhance", "ensure", "establish", "examine", "exchange",
        "expand",
        "explore", "facilitate", "finalise", "finalize", "fly", "foster", "fully", "further", "hold", "host",
        "identify", "implement",
        "improve", "increase", "initiate", "invite", "join", "jointly", "land", "launch", "lead", "maintain", "make",
        "meet", "not",
        "operate", "participate", "prepare", "promote", "protect", "provide", "publish", "pursue", "ratify",
        "reconvene", "reduce", "release",
        "report", "review", "send", "share", "sign", "start", "strengthen", "study", "submit", "support", "sustain",
        "take", "transfer", "use",
        "utilize", "work",
    ]
    /// Words in front of "will" that make its clause describe something else.
    private static let relatives: Set<String> = [
        "which", "that", "who", "whom", "whose", "where", "when", "if", "as", "hope", "hoped",
    ]
    private static let subjects: Set<String> = [
        "sides", "side", "governments", "government", "countries", "states", "japan", "u.s.", "participants",
        "partners", "agencies", "parties", "we",
        "they", "both", "delegations", "ministers", "leaders", "dialogue", "nasa", "jaxa", "department", "ministry",
        "group",
    ]

    private static func english(_ sentence: String) -> (Strength, Int) {
        let words = Words(sentence)
        var best = (Strength.none, 0)
        var bytes = 0
        for (index, word) in words.words.enumerated() {
            let strength = Self.strength(words, index)
            if strength > best.0 { best = (strength, bytes) }
            bytes += word.raw.utf8.count + 1
        }
        return best
    }

    private static func strength(_ words: Words, _ index: Int) -> Strength {
        let word = words.lower(index)
        let next = words.lower(index + 1)
        let follower = words.lower(index + 2)
        let isToDo = next == "to" && Self.isVerb(follower, words.lower(index + 3))
        if Self.agreed.contains(word) {
            let isNoun = word.hasPrefix("commitment") || word == "intention"
            if isToDo || next == "on" && follower.hasSuffix("ing") || next == "in" && follower.hasSuffix("ing") {
                return .clear
            }
            if isNoun { return next == "of" && follower.hasSuffix("ing") ? .clear : .none }
            if ["upon", "on"].contains(next), ["agreed", "decided", "concurred"].contains(word) { return .clear }
            return next == "that" && ["agreed", "concurred", "decided", "pledged"].contains(word)
                && words.words.dropFirst(index + 2).contains {
                    ["would", "will", "should", "shall"].contains($0.lower)
                } ? .clear : .none
        }
        if ["will", "shall", "would"].contains(word) { return Self.strengthOfFuture(words, index) }
        if Self.planned.contains(word),
            next == "to" || next == "for" || next == "forward" || word == "plan" || word == "planned"
        {
            return .planned
        }
        // "to be launched by", "is to fly"
        if word == "to", next == "be", follower.hasSuffix("ed") || follower.hasSuffix("ld") || follower.hasSuffix("wn")
        {
            return .planned
        }
        return .none
    }

    private static func strengthOfFuture(_ words: Words, _ index: Int) -> Strength {
        let clause = words.words[max(0, index - 14)..<index].reversed().prefix { !$0.endsPhrase }.map(\.lower)
        let isSubject = clause.prefix(3).contains { Self.subjects.contains($0) }
        let describes = clause.contains { Self.relatives.contains($0) && $0 != "that" }
        let isRelative = describes || clause.contains("that")
        let reaffirms = words.words[..<index].contains {
            ["reaffirmed", "confirmed", "agreed", "concurred", "decided"].contains($0.lower)
        }
        if isSubject, !isRelative, words.lower(index) != "would" { return .clear }
        // "reaffirmed that the Dialogue would continue" undertakes; "noted that it would help" does not.
        if reaffirms, !describes, isSubject || words.lower(index + 1) == "continue" { return .clear }
        return words.lower(index) == "would" ? .none : .planned
    }

    private static func isVerb(_ word: String, _ next: String) -> Bool {
        if Self.verbs.contains(word) { return true }
        return word.hasSuffix("ing") && !["being", "during"].contains(word) && next != "of"
    }

    // MARK: Japanese

    private static let views = ["認識", "見解", "重要性", "必要性", "意義", "立場", "点"]
    private static let agreements = ["一致し", "合意し", "決定し", "確認し", "約束し", "コミットし", "申し合わせ", "合意に達し"]
    private static let decisions = [
        "こととした", "こととしている", "こととなった", "ことを決め", "意図を表明", "意向を表明", "意思を表明", "取り組んでいく", "進めていく", "していくことを",
        "ことにコミット", "ことを誓約",
    ]
    private static let plans = [
        "予定", "計画", "目指す", "目指し", "見込", "方針", "目標", "打ち上げられる", "打上げられる", "開催する", "実施する", "開始する", "行う", "期待",
    ]

    private static func japanese(_ sentence: String) -> (Strength, Int) {
        for verb in Self.agreements {
            for range in sentence.ranges(of: verb) {
                let before = String(sentence[..<range.lowerBound].suffix(16))
                let isView = Self.views.contains {
                    before.hasSuffix($0 + "で") || before.hasSuffix($0 + "を") || before.hasSuffix($0 + "について")
                        || before.hasSuffix($0 + "を改めて") || before.hasSuffix($0 + "を再")
                }
                // 確認した binds only what is to be done; a fact is confirmed as well.
                let isDeed = ["ことで", "ことを", "ことに", "ことについて", "ことが", "を継続することを"].contains { before.contains($0) }
                if !isView, verb != "確認し" || isDeed,
                    Self.speaksOfDeed(sentence[..<range.lowerBound]) || !verb.hasPrefix("確認")
                {
                    return (.clear, sentence[..<range.lowerBound].utf8.count)
                }
            }
        }
        for words in Self.decisions {
            if let range = sentence.firstRange(of: words) { return (.clear, sentence[..<range.lowerBound].utf8.count) }
        }
        for words in Self.plans {
            if let range = sentence.firstRange(of: words) {
                return (.planned, sentence[..<range.lowerBound].utf8.count)
            }
        }
        return (.none, 0)
    }

    /// Whether 「…することを」 or 「…していくことを」 stands before, rather than 「…であることを」.
    private static func speaksOfDeed(_ text: Substring) -> Bool {
        guard let range = text.ranges(of: "こと").last else { return false }
        let verb = text[..<range.lowerBound]
        return !["である", "がある", "となる", "てきた", "た", "ている"].contains { verb.hasSuffix($0) }
    }
}
