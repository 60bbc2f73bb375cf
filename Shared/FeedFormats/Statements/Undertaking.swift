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

    /// Words that bind whatever verb follows their "to".
    private static let agreed: Set<String> = [
        "agreed", "agree", "agrees", "concurred", "concur", "concurs", "decided", "decide", "decides", "resolved",
        "resolve", "resolves", "pledged", "pledge", "pledges", "undertook", "undertake", "undertakes", "promised",
        "vowed", "intend", "intends", "intended", "determined",
    ]
    /// Words after which a noun may follow as well, as in "committed to peace".
    private static let committed: Set<String> = [
        "committed", "commit", "commits", "commitment", "commitments", "intention", "intentions", "agreement",
        "understanding", "consensus",
    ]
    private static let determiners: Set<String> = [
        "the", "a", "an", "its", "their", "our", "this", "that", "these", "those", "all", "each", "both", "any", "such",
        "more", "one", "two", "three", "four", "five", "six",
    ]
    private static let planned: Set<String> = [
        "plan", "plans", "planned", "planning", "scheduled", "expected", "expect", "expects", "aim", "aims", "aiming",
        "due", "targeted", "targeting",
        "looking", "look", "seek", "proposed", "hope", "anticipated", "anticipate", "offered", "offer", "offers",
        "volunteered", "requested", "request", "requests", "instructed", "tasked", "directed", "asked",
        "ask", "goal", "target", "foreseen", "envisaged",
    ]
    /// Planned words that name whom they bind before their "to".
    private static let tasks: Set<String> = [
        "requested", "request", "requests", "instructed", "tasked", "directed", "asked", "ask",
        "expect", "expects",
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
        "operate", "participate", "prepare", "promote", "protect", "provide", "publish", "pursue", "ratify", "reach",
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
        if Self.committed.contains(word) {
            let isDeed =
                next == "to" && !words.isName(index + 2)
                && Self.isVerb(follower, words.lower(index + 3))
            let isDoing = ["of", "on", "in"].contains(next) && follower.hasSuffix("ing") && !words.isName(index + 2)
            return isDeed || isDoing ? .clear : .none
        }
        if Self.agreed.contains(word) {
            // "The meeting decided:"
            if index >= words.words.count - 3, words.words.last?.raw.hasSuffix(":") == true { return .clear }
            if next == "to", !Self.determiners.contains(follower) { return .clear }
            if ["on", "in"].contains(next), follower.hasSuffix("ing") { return .clear }
            if ["upon", "on"].contains(next), ["agreed", "decided", "concurred"].contains(word) { return .clear }
            return next == "that" && !word.hasPrefix("intend")
                && words.words.dropFirst(index + 2).contains {
                    ["would", "will", "should", "shall"].contains($0.lower)
                } ? .clear : .none
        }
        if ["will", "shall", "would"].contains(word) { return Self.strengthOfFuture(words, index) }
        if Self.planned.contains(word),
            ["to", "for", "forward", "by", "in", "before", "no"].contains(next) || word.hasPrefix("plan")
                || Self.tasks.contains(word)
        {
            return .planned
        }
        if ["are", "is"].contains(word), next == "to", Self.isVerb(follower, "") { return .planned }
        // "to be launched by"
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
            ["reaffirmed", "confirmed", "agreed", "concurred", "decided", "announced", "announce", "declared"].contains(
                $0.lower
            )
        }
        if isSubject, !isRelative, words.lower(index) != "would" { return .clear }
        // "reaffirmed that the Dialogue would continue" undertakes; "noted that it would help" does not.
        if reaffirms, !describes, isSubject || words.lower(index + 1) == "continue" { return .clear }
        return words.lower(index) == "would" && (describes || !reaffirms) ? .none : .planned
    }

    private static func isVerb(_ word: String, _ next: String) -> Bool {
        if Self.verbs.contains(word) { return true }
        if Self.determiners.contains(next) || next.first?.isNumber == true { return word.first?.isLetter == true }
        return word.hasSuffix("ing") && !["being", "during"].contains(word) && next != "of"
    }

    // MARK: Japanese

    private static let views = ["認識", "見解", "重要性", "必要性", "意義", "立場", "点"]
    private static let agreements = ["一致し", "合意し", "決定し", "確認し", "約束し", "コミットし", "申し合わせ", "合意に達し", "一致をみ", "一致を見"]
    private static let decisions = [
        "こととした", "こととしている", "こととなった", "ことを決め", "意図を表明", "意向を表明", "意思を表明", "取り組んでいく", "進めていく", "していくことを",
        "ことにコミット", "ことを誓約",
    ]
    private static let plans = [
        "予定", "計画", "目指す", "目指し", "見込", "方針", "目標", "打ち上げられる", "打上げられる", "開催する", "実施する", "開始する", "行う", "期待", "する旨",
        "行う旨", "する考えを", "する意向を",
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
        if Self.isJapaneseDeed(sentence) {
            return (.planned, (sentence.firstRange(of: "は").map { sentence[..<$0.lowerBound].utf8.count }) ?? 0)
        }
        return (.none, 0)
    }

    /// Endings of verbs that tell of a view or a state rather than of something to do.
    private static let viewVerbs = [
        "歓迎する", "支持する", "確認する", "認識する", "強調する", "懸念する", "評価する", "重視する", "留意する", "称賛する", "賞賛する", "反対する",
        "非難する", "考える", "思う", "表する", "有する", "関する", "である", "がある", "いる", "できる", "り得る", "し得る", "なる",
    ]

    /// Whether a sentence ends with a verb in the plain form, which tells what is to come.
    private static func isJapaneseDeed(_ sentence: String) -> Bool {
        var text = Substring(sentence)
        while let last = text.last, "。．.；;）)」、".contains(last) { text.removeLast() }
        if text.hasSuffix("こと") { text = text.dropLast(2) }
        guard let last = text.last, "するうくすつぬぶむぐ".contains(last), last != "す" || !text.hasSuffix("ます") else {
            return text.hasSuffix("します") || text.hasSuffix("行います")
        }
        return !Self.viewVerbs.contains { text.hasSuffix($0) }
    }

    /// Whether an item of a list names something to do: `to establish`, `Establish`, `Japan to host`, 設置する, 設置すること.
    static func isDeed(_ item: String) -> Bool {
        if item.unicodeScalars.contains(where: \.isJapanese) {
            return Self.isJapaneseDeed(item)
        }
        let first = item.prefix { $0.isLetter }.lowercased()
        if first == "to" || Self.verbs.contains(first) { return true }
        let words = item.prefix(120).split(separator: " ").prefix(8)
        return zip(words, words.dropFirst()).contains { $0 == "to" && Self.verbs.contains($1.lowercased()) }
    }

    /// Whether 「…することを」 or 「…していくことを」 stands before, rather than 「…であることを」.
    private static func speaksOfDeed(_ text: Substring) -> Bool {
        guard let range = text.ranges(of: "こと").last else { return false }
        let verb = text[..<range.lowerBound]
        return !["である", "がある", "となる", "てきた", "た", "ている"].contains { verb.hasSuffix($0) }
    }
}
