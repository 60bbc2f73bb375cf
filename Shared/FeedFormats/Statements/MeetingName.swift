/// The name of a meeting in a line or sentence, and which of its series it is.
struct MeetingName {
    let name: String?
    let ordinal: Int?

    private static let kinds = [
        "dialogue", "dialog", "meeting", "consultation", "consultations", "summit", "committee", "working group",
        "working party", "conference", "forum", "talks",
    ]
    private static let japaneseKinds = ["対話", "会合", "協議", "会談", "委員会", "会議", "作業部会", "フォーラム"]

    /// Nil when the text names no meeting.
    init?(_ text: String) {
        let parsed = text.unicodeScalars.contains { $0.isJapanese } ? Self.japanese(text) : Self.english(text)
        guard let parsed else { return nil }
        (self.name, self.ordinal) = parsed
    }

    // MARK: English

    private static func english(_ text: String) -> (String?, Int?)? {
        let words = Words(text)
        for index in words.words.indices {
            let (ordinal, length) = Self.ordinal(words, index)
            guard let ordinal else { continue }
            var next = index + length
            let lead = words.lower(next)
            if ["meeting", "session", "round", "plenary"].contains(lead) {
                next += 1
                guard words.lower(next) == "of" else { continue }
                next += words.lower(next + 1) == "the" ? 2 : 1
            }
            guard let name = Self.name(words, from: next) else { continue }
            return (name, ordinal)
        }
        // Without a number only a line of its own is sure to be a name.
        guard words.words.count <= 25, !text.hasSuffix(".") else { return nil }
        var start = 0
        if words.lower(0) == "joint" {
            let mark =
                words.words.firstIndex { ["of", "on", "from", "following"].contains($0.lower) } ?? words.words.count
            start = mark + 1
        }
        while ["the", "a"].contains(words.lower(start)) { start += 1 }
        let round = words.words.indices.first {
            ["meeting", "round", "session"].contains(words.lower($0 + 1)) && Ordinal.value(of: words.lower($0)) != nil
        }
        return Self.name(words, from: start).map { ($0, round.flatMap { Ordinal.value(of: words.lower($0)) }) }
    }

    /// `Seventh`, `7th`, `Twenty First`, at an index.
    private static func ordinal(_ words: Words, _ index: Int) -> (Int?, Int) {
        (Ordinal.value(of: words.words[index].text), 1)
    }

    private static func name(_ words: Words, from start: Int) -> String? {
        var end = start
        while end < words.words.count, end - start < 24 {
            let word = words.words[end]
            if ["held", "was", "were", "took", "met", "convened", "at", "which", "that", "hosted"].contains(word.lower)
            {
                break
            }
            let isPreposition = ["in", "on", "of", "for", "and", "the", "de"].contains(word.lower)
            let follower = end + 1 < words.words.count ? words.words[end + 1] : nil
            // "in Tokyo" and "on August 26" end a name; "on Space" belongs to it.
            if word.lower == "in" || word.lower == "on" && follower.map({ Self.isDate($0.lower) }) ?? true { break }
            if !isPreposition, word.text.first?.isUppercase != true, word.text.first?.isNumber != true { break }
            end += 1
            if word.endsPhrase { break }
        }
        let name = words.text(start..<end)
        let folded = name.lowercased()
        guard end > start + 1, Self.kinds.contains(where: folded.contains) else { return nil }
        return name
    }

    private static func isDate(_ word: String) -> Bool {
        word.first?.isNumber == true || !DatePhrase.all(in: "\(word) 2000").filter { $0.date.utf8.count > 4 }.isEmpty
    }

    // MARK: Japanese

    private static func japanese(_ text: String) -> (String?, Int?)? {
        let characters = Array(text)
        let ordinal = Ordinal.japanese(in: characters)
        let before = ordinal.map { Self.trimmed(characters[..<$0.range.lowerBound], keepsEnd: true) }
        let after = ordinal.map { Self.trimmed(characters[$0.range.upperBound...], keepsEnd: false) }
        if let ordinal {
            let bare = ["", "会合", "会議", "協議", "対話", "会談"]
            if let after, !bare.contains(after), let name = Self.checked(after) { return (name, ordinal.value) }
            if let before, let name = Self.checked(before) { return (name, ordinal.value) }
            return (nil, ordinal.value)
        }
        guard characters.count <= 60, !text.hasSuffix("。") else { return nil }
        return Self.checked(Self.trimmed(characters[...], keepsEnd: false)).map { ($0, nil) }
    }

    private static func checked(_ name: String) -> String? {
        (4...60).contains(name.count) && Self.japaneseKinds.contains(where: name.contains) ? name : nil
    }

    /// The part of a line next to its number that is a name.
    private static func trimmed(_ text: ArraySlice<Character>, keepsEnd: Bool) -> String {
        var part = text
        let stops = "、。　 \t（("
        if keepsEnd {
            // 「…」 in front of the number is the name; else what stands behind the last comma or particle は.
            if part.last == "」" || part.last == "』", let open = part.lastIndex(where: { $0 == "「" || $0 == "『" }) {
                return String(part[(open + 1)..<(part.endIndex - 1)])
            }
            if part.last == "の" { part = part.dropLast() }
            while let last = part.last, stops.contains(last) { part = part.dropLast() }
            if let stop = part.lastIndex(where: { stops.contains($0) || $0 == "は" || $0 == "で" }) {
                part = part[(stop + 1)...]
            }
            return String(part)
        }
        while let first = part.first, "の　 「『".contains(first) { part = part.dropFirst() }
        var end = part.startIndex
        while end < part.endIndex {
            let rest = String(part[end...].prefix(4))
            if "」』、。（(".contains(part[end]) || rest == "共同声明" || rest == "共同発表" || rest == "共同宣言" { break }
            if "をがはに".contains(part[end]), end > part.startIndex, !rest.hasPrefix("に関") { break }
            end += 1
        }
        var name = String(part[..<end])
        while let last = name.last, "の　 ".contains(last) { name.removeLast() }
        return name
    }
}
