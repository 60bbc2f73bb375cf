/// Finds the governments that make a statement.
enum StatementParties {
    /// How many bytes of a paragraph are searched.
    private static let paragraphLimit = 6_000

    /// The governments that the title names as makers, or else those of the opening.
    ///
    /// - Returns: Country codes in the order of the text; what the statement is about is left out.
    static func of(_ text: StatementText) -> [String] {
        var makers: [String] = []
        var others: Set<String> = []
        for line in text.header where !DatePhrase.isAlone(in: line) {
            let title = Title(line)
            for code in title.makers where !makers.contains(code) { makers.append(code) }
            others.formUnion(title.others)
        }
        if makers.count >= 2 { return makers }
        var best = makers
        for paragraph in text.paragraphs.prefix(2) {
            let named = Self.named(in: String(decoding: paragraph.utf8.prefix(Self.paragraphLimit), as: UTF8.self))
            let isOther = { (mention: Mention) in others.contains(mention.code) && !mention.isMaker }
            let sure = Self.joined(makers, named.filter { $0.isParty && !isOther($0) })
            if sure.count >= 2 { return sure }
            let all = Self.joined(makers, named.filter { !isOther($0) })
            if all.count >= 2 { return all }
            if best.isEmpty { best = all }
        }
        return best
    }

    private static func joined(_ codes: [String], _ mentions: [Mention]) -> [String] {
        var joined = codes
        for code in mentions.map(\.code) where !joined.contains(code) { joined.append(code) }
        return joined
    }

    private static func named(in text: String) -> [Mention] {
        let mentions = Country.everyMention(in: text)
        let bytes = Array(text.utf8)
        return mentions.indices.map { Mention(mentions, $0, in: bytes) }
    }

    // MARK: Title

    /// What a title says of the makers: `Joint Statement of Japan and the United States on Ukraine`.
    private struct Title {
        private(set) var makers: [String] = []
        /// Those that it is about.
        private(set) var others: [String] = []

        private static let about = [
            " on ", " regarding ", " concerning ", " announcing ", " condemning ", " welcoming ", " following ",
            " to mark ",
        ]
        private static let meetings = [
            "meeting", "visit", "dialogue", "talks", "consultation", "summit", "call ", "partnership", "framework",
        ]
        private static let quarrels = ["war ", "conflict", "hostilities", "fighting", "tension", "attack", "ceasefire"]

        init(_ line: String) {
            let folded = line.lowercased()
            let start = Self.about.compactMap { mark in folded.firstRange(of: mark)?.lowerBound }.min()
            let head = start.map { folded[..<$0].utf8.count } ?? folded.utf8.count
            let tail = start.map { folded[$0...] } ?? ""
            let isMeeting = Self.meetings.contains { tail.contains($0) }
            let isQuarrel = Self.quarrels.contains { tail.contains($0) }
            let named = StatementParties.named(in: line)
            let groups = CountryGroup.members(in: line).filter { $0.offset < head }
            self.makers = groups.map(\.code)
            for mention in named {
                let isHead = mention.offset < head && !mention.isTopic
                let isMaker = mention.isOfficial || !isQuarrel && (mention.isPaired || isMeeting && mention.isFree)
                if isHead || isMaker { self.makers.append(mention.code) } else { self.others.append(mention.code) }
            }
        }
    }

    // MARK: Mentions

    /// A country in its sentence.
    private struct Mention {
        let code: String
        let offset: Int
        /// Whether a hyphen joins it to another country: `U.S.-Egypt`, 日米.
        let isPaired: Bool
        /// Whether an office stands with it: `President of Kenya`, `Egyptian President`.
        let isOfficial: Bool
        /// Whether it is what the text is about: ウクライナに関する.
        let isTopic: Bool
        /// Whether it stands for itself, not as a place, an owner or an aim.
        let isFree: Bool

        var isMaker: Bool { self.isPaired || self.isOfficial }
        var isParty: Bool { self.isMaker || self.isFree }

        private static let hyphens = ["-", "–", "‐", "‑", "−", "/"]
        private static let offices = [
            "president", "prime", "chancellor", "king", "crown", "minister", "ministers", "secretary", "secretaries",
            "government", "governments", "ambassador", "leaders", "foreign", "national", "security", "defense",
            "defence", "premier", "side", "officials", "state",
        ]
        private static let aims = [
            "in", "at", "to", "into", "against", "for", "toward", "towards", "near", "within", "across", "on", "about",
            "outside", "inside", "off",
        ]

        init(_ mentions: [Country.Mention], _ index: Int, in bytes: [UInt8]) {
            let mention = mentions[index]
            let before = String(decoding: bytes[..<mention.offset].suffix(60), as: UTF8.self)
            let behind = String(decoding: bytes[mention.end...].prefix(40), as: UTF8.self)
            let last = index > 0 ? mentions[index - 1].end : nil
            let next = index + 1 < mentions.count ? mentions[index + 1].offset : nil
            let joins = { (from: Int?, to: Int?) in
                guard let from, let to, from < to, to - from <= 3 else { return false }
                return Self.hyphens.contains(String(decoding: bytes[from..<to], as: UTF8.self))
            }
            (self.code, self.offset) = (mention.code, mention.offset)
            self.isPaired = mention.isSign || joins(last, mention.offset) || joins(mention.end, next)
            self.isTopic = ["に関する", "に対する", "についての", "における", "をめぐる", "情勢"].contains {
                behind.hasPrefix($0)
            }
            let words = before.lowercased().split(separator: " ").map { $0.trimmed }
            let isOwned =
                words.suffix(4).contains("of") && words.suffix(8).contains(where: Self.offices.contains)
                && !before.contains(".  ")
            let follower = behind.hasPrefix(" ") ? behind.split(separator: " ").first.map { $0.trimmed } : nil
            let isTitled = mention.isAdjective && follower.map { Self.offices.contains($0.lowercased()) } ?? false
            // "working with the Government of Mexico" tells of a third.
            let isPartner = before.lowercased().hasSuffix("with the government of ")
            self.isOfficial = isOwned && !isPartner || isTitled
            let isPossessive = behind.hasPrefix("'s") || behind.hasPrefix("’s") || behind.hasPrefix("’ ")
            let isPlace =
                ["で", "に", "へ", "から", "国内"].contains { behind.hasPrefix($0) } && bytes[mention.offset] >= 0x80
            self.isFree =
                !isPossessive && !isPlace && !isPartner && !mention.isAdjective && !self.isTopic
                && !Self.isAim(words, before)
        }

        /// Whether `in`, `to` or `against` leads to a name, over a town before a comma: `in Jeddah, Saudi Arabia`.
        private static func isAim(_ words: [String], _ before: String) -> Bool {
            var rest = words[...]
            if rest.last == "the" { rest.removeLast() }
            if let last = rest.last, Self.aims.contains(last) { return true }
            guard before.hasSuffix(", ") else { return false }
            let written = before.split(separator: " ")
            var at = written.count - 1
            while at >= 0, written.count - at <= 3, written[at].first?.isUppercase == true { at -= 1 }
            return at >= 0 && at < written.count - 1 && ["in", "at"].contains(written[at].lowercased())
        }
    }
}

extension Substring {
    /// The word without punctuation around it.
    fileprivate var trimmed: String {
        let marks = ",;:.()[]\"“”’'"
        var word = self.drop { marks.contains($0) }
        while let last = word.last, marks.contains(last) { word.removeLast() }
        return String(word)
    }
}
