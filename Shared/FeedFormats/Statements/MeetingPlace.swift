internal import Language

/// Finds where a meeting was held.
enum MeetingPlace {
    /// The place in front of a date on a line of its own: `Tokyo, August 26, 2020`, `2020年8月26日 於：東京`.
    static func beforeDate(_ line: String) -> String? {
        guard DatePhrase.isAlone(in: line), let date = DatePhrase.all(in: line).first(where: \.isDay) else {
            return Self.afterMark(line)
        }
        if date.text.unicodeScalars.contains(where: \.isJapanese) {
            if let marked = Self.afterMark(line) { return marked }
            let text = Array(line)
            let rest = String(text[..<date.start]) + String(text.dropFirst(date.start + date.text.count))
            return Self.cleaned(rest)
        }
        return Self.cleaned(Words(line).words[..<date.start].map { String($0.raw) }.joined(separator: " "))
    }

    /// `於：東京`, `（於 ワシントンＤ．Ｃ．）`, `場所：東京`.
    private static func afterMark(_ line: String) -> String? {
        guard line.count <= 80 else { return nil }
        for mark in ["於", "場所", "Venue", "Place", "Location"] {
            guard let range = line.firstRange(of: mark) else { continue }
            let rest = line[range.upperBound...]
            guard let first = rest.first, "：: 　".contains(first) else { continue }
            return Self.cleaned(String(rest.prefix { !"）)".contains($0) }))
        }
        return nil
    }

    private static func cleaned(_ text: String) -> String? {
        let edge = ",、;:：()（）-–—|｜/ 　\t於"
        var rest = Substring(text)
        while let first = rest.first, edge.contains(first) { rest = rest.dropFirst() }
        while let last = rest.last, edge.contains(last) { rest = rest.dropLast() }
        for word in [" on the", ", the", " on"] where rest.hasSuffix(word) { rest = rest.dropLast(word.count) }
        let place = String(rest)
        guard !["日時", "日付", "期日", "date"].contains(place.lowercased()) else { return nil }
        guard (2...60).contains(place.count), !StatementFormat.isTitle(place), MeetingName(place)?.name == nil else {
            return nil
        }
        return place
    }

    /// The place in the opening sentences: `in Tokyo, on August 26`, `東京で開催`.
    static func inProse(_ text: String) -> String? {
        text.unicodeScalars.contains { $0.isJapanese } ? Self.japanese(Array(text)) : Self.english(text)
    }

    private static let virtual = [
        "virtually", "online", "by videoconference", "via videoconference", "by video conference", "virtual meeting",
        "virtual session", "virtual summit", "virtual dialogue", "virtual consultation", "virtual round",
        "virtual bilateral",
    ]

    private static func english(_ text: String) -> String? {
        if let place = Self.dateline(Words(text)) { return place }
        let sentences = Sentences.split(text).map { Words($0.text) }.filter(Self.tellsOfMeeting)
        let candidates = sentences.flatMap(Self.candidates)
        let best = candidates.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }?.element
        if let best, best.rank <= 1 { return best.place }
        let isVirtual = sentences.contains { sentence in
            let folded = sentence.words.map(\.lower).joined(separator: " ")
            return Self.virtual.contains { folded.holds($0) }
        }
        return isVirtual ? "online" : best?.place
    }

    /// `Brussels, 3 December 2029 — The two sides met`.
    private static func dateline(_ words: Words) -> String? {
        guard let date = DatePhrase.english(words, saidOn: nil).first, date.isDay, (1...4).contains(date.start),
            words.words[..<date.start].allSatisfy({ $0.text.first?.isUppercase == true }),
            words.words[date.start - 1].endsPhrase
        else { return nil }
        return Self.cleaned(words.words[..<date.start].map { String($0.raw) }.joined(separator: " "))
    }

    private static let meetingVerbs: Set<String> = [
        "held", "met", "convened", "meeting", "gathered", "hosted", "hold", "convene", "meet",
    ]

    private static func tellsOfMeeting(_ words: Words) -> Bool {
        words.words.indices.contains { Self.isMeetingVerb(words, $0) }
    }

    private static func isMeetingVerb(_ words: Words, _ index: Int) -> Bool {
        let next = words.lower(index + 1)
        if words.lower(index) == "took" { return next == "place" }
        // "…and the European Union—met in Geneva".
        guard let verb = words.lower(index).split(separator: "—").last.map(String.init) else { return false }
        return Self.meetingVerbs.contains(verb) && !["accountable", "hostage"].contains(next)
    }

    /// Words behind which a sentence tells of something else than its meeting.
    private static let digressions: Set<String> = [
        "to", "that", "which", "who", "about", "regarding", "concerning", "war", "conflict", "situation",
    ]

    /// Whether a place behind a verb of meeting is that of the meeting: not in `met to discuss the situation in …`.
    private static func isOfVerb(_ words: Words, _ index: Int) -> Bool {
        guard let verb = words.words[..<index].indices.last(where: { Self.isMeetingVerb(words, $0) }) else {
            return false
        }
        return !words.words[verb..<index].contains { word in
            // The commas of a date part nothing.
            let isEnd = word.endsPhrase && !word.text.contains(where: \.isNumber)
            return isEnd || Self.digressions.contains(word.lower)
        }
    }

    /// Words that speak of another meeting than the statement's.
    private static let earlier: Set<String> = ["recent", "previous", "earlier", "last", "prior", "preceding", "former"]

    private static func candidates(_ words: Words) -> [(place: String, rank: Int)] {
        words.words.indices.compactMap { index in
            guard ["in", "at"].contains(words.lower(index)), let (place, end) = Self.capitalised(words, index + 1),
                !words.words[max(0, index - 6)..<index].contains(where: { Self.earlier.contains($0.lower) })
            else { return nil }
            // A country is a place only where no town is named; "in Tokyo, on August 26" is the surest form.
            let next = words.lower(end)
            let isDated =
                next == "on" || next == "from"
                || DatePhrase.english(Words(words.text(end..<min(end + 4, words.words.count))), saidOn: nil).first?
                    .start == 0
            guard isDated || Self.isOfVerb(words, index) else { return nil }
            let isCountry = !Country.mentions(in: place).isEmpty && !place.contains(",")
            return (place, (isDated ? 0 : 2) + (words.lower(index) == "at" ? 1 : 0) + (isCountry ? 3 : 0))
        }
    }

    /// A run of capitalised words that is no date: `Tokyo`, `Washington, D.C.`, `Colorado Springs, Colorado`.
    private static func capitalised(_ words: Words, _ start: Int) -> (String, Int)? {
        var end = start
        var parts = 0
        while end < words.words.count, end - start < 6 {
            let word = words.words[end]
            let isJoint = end > start && ["de", "of", "la"].contains(word.lower)
            guard isJoint || word.text.first?.isUppercase == true,
                DatePhrase.english(Words("\(word.text) 2000"), saidOn: nil).first?.date.utf8.count != 7
            else { break }
            end += 1
            // "Washington, D.C." ends with its abbreviation, whatever begins behind it.
            if end > start + 1, word.text.hasSuffix(".") || parts > 0 && word.text.count == 2 { break }
            if word.endsPhrase {
                parts += 1
                if parts == 2 || word.raw.hasSuffix(";") || word.raw.hasSuffix(")") { break }
                // Behind a comma a state or district may follow, and nothing else.
                let next = end < words.words.count ? words.words[end] : nil
                let follows = next.map {
                    $0.text.first?.isUppercase == true
                        && ($0.endsPhrase || $0.text.hasSuffix(".")
                            || $0.text.count == 2 && $0.text == $0.text.uppercased())
                }
                if follows != true { break }
            }
        }
        guard end > start, !["the", "this", "japanese"].contains(words.lower(start)) else { return nil }
        // "Iran's programme" and "Houthi-controlled areas" tell whose something is, not where.
        let last = words.words[end - 1]
        let isAdjective = last.text.split(separator: "-").dropFirst().contains { $0.first?.isLowercase == true }
        guard !isAdjective, !["'s", "’s", "s'", "s’"].contains(where: last.raw.hasSuffix) else { return nil }
        return (words.text(start..<end), end)
    }

    private static let japaneseMarks = ["において", "にて", "で開催", "で"].map(Array.init)

    private static func japanese(_ text: [Character]) -> String? {
        for index in text.indices {
            guard let mark = Self.japaneseMarks.first(where: { text[index...].starts(with: $0) }) else { continue }
            var start = index
            while start > 0, index - start < 20, Self.isPlace(text[start - 1]) { start -= 1 }
            let place = String(text[start..<index])
            if place == "オンライン" || place == "テレビ会議形式" { return place }
            let isTown =
                ["東京", "ワシントン"].contains { place.hasPrefix($0) } || ["市", "州"].contains { place.hasSuffix($0) }
            // A bare で follows means and reasons as often as places, but hardly behind a date.
            let isDated = "、に".contains(start > 0 ? text[start - 1] : "。") && text[..<start].suffix(3).contains("日")
            let isSure = isTown || isDated || mark.count > 1
            if isSure, place.count >= 2, !Self.isNoPlace(place), Country.mentions(in: place).isEmpty { return place }
        }
        return nil
    }

    private static func isPlace(_ character: Character) -> Bool {
        if "・．.".contains(character) || character.isLetter && character.isASCII { return true }
        guard let scalar = character.unicodeScalars.first, !"のはがをにでともへ年月日、。「」（）第".contains(character) else {
            return false
        }
        return (0x30A1...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
            || (0xFF21...0xFF5A).contains(scalar.value)
    }

    private static func isNoPlace(_ text: String) -> Bool {
        ["分野", "宇宙空間", "会合", "対話", "会議", "方", "点", "今回", "文脈", "中", "枠組", "国際場裡", "上"].contains { text.hasSuffix($0) }
    }
}
