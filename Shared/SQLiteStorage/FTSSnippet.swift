internal import Language

/// A piece of text around what was found, with `⟦` and `⟧` around each find.
enum FTSSnippet {
    /// How many characters a piece has, at most; finds are not cut.
    private static let length = 160
    /// How many characters stand before the first find.
    private static let lead = 40
    /// How much of a text is looked at, in bytes.
    private static let examined = 65_536

    /// Makes a piece of the first text in which something is found.
    ///
    /// - Parameters:
    ///   - texts: Plain texts, the preferred one first.
    ///   - phrases: What was looked for.
    /// - Returns: Nil when none of the texts has it.
    static func make(from texts: [String], of phrases: [SearchPhrase]) -> String? {
        for text in texts {
            let text = self.beginning(of: text)
            let ranges = SearchPhrase.ranges(of: phrases, in: text)
            if !ranges.isEmpty { return self.piece(of: Array(text.utf8), around: ranges) }
        }
        return nil
    }

    private static func beginning(of text: String) -> String {
        text.utf8.count <= self.examined ? text : String(decoding: text.utf8.prefix(self.examined), as: UTF8.self)
    }

    private static func piece(of text: [UInt8], around ranges: [Range<Int>]) -> String {
        func characters(_ range: Range<Int>) -> [Character] {
            // Marks in the text itself must not look like finds, and a piece is one line.
            String(decoding: text[range], as: UTF8.self).map { character in
                switch character {
                case "⟦": "["
                case "⟧": "]"
                default: character.isWhitespace ? " " : character
                }
            }
        }
        var before = characters(0..<ranges[0].lowerBound)
        let isCutBefore = before.count > self.lead
        if isCutBefore {
            before = Array(before.suffix(self.lead))
            // A piece begins with a whole word where there is one near.
            if let space = before.prefix(self.lead / 2).firstIndex(of: " ") { before.removeFirst(space + 1) }
        }
        var piece = isCutBefore ? "…" : ""
        piece += before
        var count = before.count
        for (index, range) in ranges.enumerated() {
            let find = characters(range)
            if index > 0, count + find.count > self.length { break }
            piece += "⟦\(String(find))⟧"
            count += find.count
            let end = index + 1 < ranges.count ? ranges[index + 1].lowerBound : text.count
            let between = characters(range.upperBound..<end)
            let room = max(0, self.length - count)
            if between.count > room {
                var cut = between.prefix(room)
                if let space = cut.suffix(self.lead / 2).lastIndex(of: " ") { cut = cut[..<space] }
                return piece + String(cut) + "…"
            }
            piece += between
            count += between.count
        }
        return piece
    }
}
