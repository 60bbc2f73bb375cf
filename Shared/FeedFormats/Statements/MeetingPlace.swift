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
        "virtually", "online", "by videoconference", "via videoconference", "by video conference",
    ]

    private static func english(_ text: String) -> String? {
        let words = Words(text)
        // A dateline: "Brussels, 3 December 2029 — The two sides met".
        if let date = DatePhrase.english(words, saidOn: nil).first, date.isDay, (1...4).contains(date.start),
            words.words[..<date.start].allSatisfy({ $0.text.first?.isUppercase == true }),
            words.words[date.start - 1].endsPhrase
        {
            return Self.cleaned(words.words[..<date.start].map { String($0.raw) }.joined(separator: " "))
        }
        var candidates: [(place: String, rank: Int)] = []
        for index in words.words.indices where ["in", "at"].contains(words.lower(index)) {
            guard let (place, end) = Self.capitalised(words, index + 1) else { continue }
            // A country is a place only where no town is named; "in Tokyo, on August 26" is the surest form.
            let next = words.lower(end)
            let isDated =
                next == "on" || next == "from"
                || DatePhrase.english(Words(words.text(end..<min(end + 4, words.words.count))), saidOn: nil).first?
                    .start == 0
            let isCountry = !Country.mentions(in: place).isEmpty && !place.contains(",")
            candidates.append((place, (isDated ? 0 : 2) + (words.lower(index) == "at" ? 1 : 0) + (isCountry ? 3 : 0)))
        }
        let best = candidates.enumerated().min { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        if let best, best.element.rank <= 1 { return best.element.place }
        if Self.virtual.contains(where: text.lowercased().contains) { return "online" }
        guard let best, ["held", "met", "convened", "took"].contains(where: text.lowercased().contains) else {
            return nil
        }
        return best.element.place
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
            if word.endsPhrase {
                parts += 1
                if parts == 2 || word.raw.hasSuffix(";") || word.raw.hasSuffix(")") { break }
                // Behind a comma a state or district may follow, and nothing else.
                let next = end < words.words.count ? words.words[end] : nil
                let follows = next.map {
                    $0.text.first?.isUppercase == true && ($0.endsPhrase || $0.text.hasSuffix("."))
                }
                if follows != true { break }
            }
        }
        guard end > start, !["the", "this", "japanese"].contains(words.lower(start)) else { return nil }
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
