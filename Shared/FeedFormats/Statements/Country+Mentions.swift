extension Country {
    /// A country named in a text.
    struct Mention: Hashable {
        let code: String
        /// Where, in UTF-8 bytes.
        let offset: Int
        /// Where it ends, in UTF-8 bytes.
        let end: Int
        /// Whether it is an adjective, as `Japanese`.
        var isAdjective = false
        /// Whether it is a sign in the name of a dialogue, as 日 in 日米.
        var isSign = false
    }

    /// The countries that a text names, in order, each once.
    static func mentions(in text: String) -> [Mention] {
        var codes: Set<String> = []
        return Self.everyMention(in: text).filter { codes.insert($0.code).inserted }
    }

    /// Each place where a text names a country, in order.
    ///
    /// The longest name counts, so that `Papua New Guinea` names one country.
    static func everyMention(in text: String) -> [Mention] {
        let bytes = Array(text.utf8)
        var mentions = Self.signMentions(in: text)
        var at = 0
        while at + 1 < bytes.count {
            guard let name = Self.name(in: bytes, at: at) else {
                at += 1
                continue
            }
            let end = at + name.bytes.count
            if let code = name.code, !name.isShared || Self.isCountry(bytes, at..<end) {
                mentions.append(Mention(code: code, offset: at, end: end, isAdjective: name.isAdjective))
            }
            at = end
        }
        return mentions.sorted { $0.offset < $1.offset }
    }

    // MARK: Names

    /// A name as texts write it; without a code the name of a place that means no government.
    private struct Name {
        let bytes: [UInt8]
        let code: String?
        let isAdjective: Bool
        let isShared: Bool
    }

    private static let names: [UInt16: [Name]] = {
        var names: [UInt16: [Name]] = [:]
        func add(_ name: String, _ code: String?, isAdjective: Bool = false, isShared: Bool = false) {
            var spellings: Set = [name, name.split(separator: "'").joined(separator: "’")]
            if name.utf8.count > 3 { spellings.formUnion(spellings.map { $0.uppercased() }) }
            for bytes in spellings.map({ Array($0.utf8) }) {
                let name = Name(bytes: bytes, code: code, isAdjective: isAdjective, isShared: isShared)
                names[Self.lead(bytes, 0), default: []].append(name)
            }
        }
        for country in Self.all {
            for name in country.english { add(name, country.code, isShared: country.shared.contains(name)) }
            for name in country.adjectives {
                add(name, country.code, isAdjective: true, isShared: country.shared.contains(name))
            }
            for name in country.japanese { add(name, country.code) }
        }
        for place in Self.places { add(place, nil) }
        return names.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
    }()

    private static func lead(_ bytes: [UInt8], _ at: Int) -> UInt16 { UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1]) }

    private static func name(in bytes: [UInt8], at offset: Int) -> Name? {
        guard let names = Self.names[Self.lead(bytes, offset)] else { return nil }
        return names.first { name in
            let end = offset + name.bytes.count
            return bytes[offset...].starts(with: name.bytes) && Self.isWhole(bytes, offset..<end)
        }
    }

    /// Whether a name stands as words of its own, and kana among no other kana: タイ is no part of タイミング.
    private static func isWhole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let isPart = { (at: Int) in
            bytes.indices.contains(at) && (bytes[at].isLetter || bytes[at].isDigit || bytes[at] == 0x5F)
        }
        if isPart(range.lowerBound), isPart(range.lowerBound - 1) { return false }
        if isPart(range.upperBound - 1), isPart(range.upperBound) { return false }
        if Self.isKatakana(bytes, range.lowerBound), Self.isKatakana(bytes, range.lowerBound - 3) { return false }
        return !Self.isKatakana(bytes, range.upperBound - 3) || !Self.isKatakana(bytes, range.upperBound)
    }

    private static func isKatakana(_ bytes: [UInt8], _ at: Int) -> Bool {
        guard at >= 0, at + 2 < bytes.count, bytes[at] == 0xE3 else { return false }
        // Without ・, which stands between names.
        return bytes[at + 1] == 0x82 && bytes[at + 2] >= 0xA1
            || bytes[at + 1] == 0x83 && bytes[at + 2] != 0xBB && bytes[at + 2] <= 0xBE
    }

    /// Capitalised words that stand beside the name of a country in titles.
    private static let companions: Set<String> = [
        "and", "between", "by", "from", "for", "in", "of", "on", "president", "prime", "foreign", "minister",
        "government", "joint", "strategic", "partnership", "bilateral", "defense", "defence", "leaders", "relations",
        "the", "to", "today", "visit", "with",
    ]

    /// Whether a name that people bear as well stands for a country: not in `Michael Jordan` or `Chad Smith`.
    private static func isCountry(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let before = bytes[..<range.lowerBound].suffix(24)
        if let last = before.last, last != .space { return true }
        let words = String(decoding: before, as: UTF8.self).split(separator: " ")
        let behind = String(decoding: bytes[range.upperBound...].prefix(24), as: UTF8.self)
        let next = behind.hasPrefix(" ") ? behind.split(separator: " ").first : nil
        let isOther = { (word: Substring?) in
            guard let word, word.first?.isUppercase == true, word.last?.isLetter == true else { return false }
            return !Self.companions.contains(word.lowercased())
        }
        return !isOther(words.last) && !isOther(next)
    }

    // MARK: Signs

    private static let codes: [Character: String] = Dictionary(
        Self.all.compactMap { country in country.sign.map { ($0, country.code) } }
    ) { first, _ in first }

    /// The signs of countries that stand beside each other: 日米, 日米豪印, and beside the union or a name: 日EU, 日・チリ.
    ///
    /// One sign alone is an ordinary character: 日 is a day as well, 中 is inside.
    private static func signMentions(in text: String) -> [Mention] {
        guard text.holds("日") || text.holds("米") else { return [] }
        let characters = Array(text)
        var mentions: [Mention] = []
        var offset = 0
        var at = 0
        while at < characters.count {
            var end = at
            while end < characters.count, Self.codes[characters[end]] != nil { end += 1 }
            guard end > at else {
                offset += characters[at].utf8.count
                at += 1
                continue
            }
            let isWord = at == 0 || !characters[at - 1].isLetter
            let follows =
                ["EU", "ＥＵ"].contains(String(characters[end...].prefix(2)))
                || isWord && end < characters.count && characters[end] == "・"
            // 日中 is a time of day where no dialogue of two countries follows, and a date ends in 日.
            let isRun = (end - at > 1 || follows) && (characters[at] == "日" || characters[at] == "米")
            let isDate = at > 0 && characters[at - 1].wholeNumberValue != nil
            for character in characters[at..<end] {
                let length = character.utf8.count
                if isRun, !isDate, let code = Self.codes[character] {
                    mentions.append(Mention(code: code, offset: offset, end: offset + length, isSign: true))
                }
                offset += length
            }
            at = end
        }
        return mentions
    }
}
