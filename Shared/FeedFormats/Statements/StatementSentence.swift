/// A sentence of a statement.
struct StatementSentence: Hashable {
    /// The sentence without the mark of a list in front of it.
    let text: String
    /// Whether it begins with such a mark: `-`, `•`, `2.`, `(a)`, `（１）`, `①`, `３　`.
    let isItem: Bool

    init(_ sentence: String) {
        let rest = Self.behindMark(Substring(sentence))
        self.isItem = rest.startIndex > sentence.startIndex
        self.text = self.isItem ? String(rest) : sentence
    }

    /// Whether items follow that say what it promises, as behind `They decided:` and 以下の点で一致した.
    var isLead: Bool {
        guard let last = self.text.last else { return false }
        if ":：".contains(last) || self.isHeading { return true }
        return ["以下", "次の", "下記の", "the following", "as follows"].contains { self.text.holds($0) }
    }

    /// Whether it announces a list of things to do without promising them itself: `Agreed next steps`.
    var isAnnouncement: Bool { self.isLead && self.announces }

    private var announces: Bool {
        let folded = self.text.lowercased()
        return [
            "announce", "outcome", "action", "next step", "deliverable", "宣言", "発表", "成果", "取組", "合意事項",
        ].contains { folded.holds($0) }
    }

    private var isHeading: Bool {
        self.announces && self.text.utf8.count <= 60 && !".。!?！？;；,、".contains(self.text.last ?? ".")
    }

    private static let bullets = "-*•‣●○■□◆◇・※–—"
    private static let japaneseDigits = "一二三四五六七八九十"

    private static func behindMark(_ text: Substring) -> Substring {
        guard let first = text.first else { return text }
        var rest = text.dropFirst()
        if Self.bullets.contains(first) || ("①"..."⓿").contains(first) { return Self.trimmed(rest, or: text) }
        let isBracketed = first == "(" || first == "（"
        if !isBracketed { rest = text }
        let number = rest.prefix { $0.isNumber || $0.isASCII && $0.isLetter || Self.japaneseDigits.contains($0) }
        let isNumber = number.allSatisfy(\.isNumber)
        guard (1...(isNumber ? 3 : isBracketed ? 4 : 1)).contains(number.count),
            let close = rest.dropFirst(number.count).first
        else { return text }
        rest = rest.dropFirst(number.count + 1)
        if isBracketed { return ")）".contains(close) ? Self.trimmed(rest, or: text) : text }
        // A number and a wide space begin a Japanese paragraph; "2.5" and "A new" begin none.
        let isMark = ")）．、".contains(close) || close == "." && rest.first == " " || close == "\u{3000}"
        return isMark && (isNumber || close != "、") ? Self.trimmed(rest, or: text) : text
    }

    private static func trimmed(_ rest: Substring, or text: Substring) -> Substring {
        let rest = rest.drop(while: \.isWhitespace)
        return rest.isEmpty ? text : rest
    }
}
