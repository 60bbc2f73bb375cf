internal import Schema

/// What a warning cancels: others by number, and itself at a time.
///
/// Source: IHO S-53, section 6.
struct WarningCancels {
    /// The most warnings that one cancels.
    private static let countLimit = 500
    private static let verbs: Set<String> = [
        "CANCEL", "CANCELS", "CANCELLED", "CANCELLING", "CANCELAR", "ОТМ", "ОТМЕНИТЬ",
    ]
    private static let itself: Set<String> = [
        "MSG", "MESSAGE", "MESSAGE:", "WARNING", "PARA", "PARAGRAPH", "MENSAJE", "НР", "RADIOAVISO", "WNG",
    ]
    /// What may stand before the time.
    private static let fillers: Set<String> = ["ON", "AT", "EL", "UTC", "BY", "FROM"]

    /// The identifiers of other warnings, in order, each once.
    private(set) var identifiers: [String] = []
    /// When the warning cancels itself.
    private(set) var endsItself: Timestamp?
    /// Where in the text the sentences stand, in bytes.
    private(set) var spans: [Range<Int>] = []

    private var words: [(text: String, range: Range<Int>)] = []
    private let number: WarningNumber?
    private let near: Timestamp?

    /// Reads a text; `near` tells the year where the text leaves it out.
    init(_ text: String, number: WarningNumber?, near: Timestamp?) {
        self.number = number
        self.near = near
        self.words = Self.words(of: text)
        var at = 0
        while at < self.words.count {
            // 2.CANCEL: some leave no space after the paragraph's number.
            let word = self.words[at].text.drop { $0.isNumber || $0 == "." }
            if Self.verbs.contains(String(word)) { at = self.sentence(from: at) } else { at += 1 }
        }
    }

    private static func words(of text: String) -> [(text: String, range: Range<Int>)] {
        var words: [(text: String, range: Range<Int>)] = []
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            // The ideographic space stands in some pages.
            if bytes[at].isWhiteSpace || bytes[at...].starts(with: [0xE3, 0x80, 0x80]) {
                at += bytes[at].isWhiteSpace ? 1 : 3
                continue
            }
            let start = at
            while at < bytes.count, !bytes[at].isWhiteSpace, !bytes[at...].starts(with: [0xE3, 0x80, 0x80]) { at += 1 }
            words.append((String(decoding: bytes[start..<at], as: UTF8.self).uppercased(), start..<at))
        }
        return words
    }

    /// Reads on from the verb; gives back the word after the sentence.
    private mutating func sentence(from verb: Int) -> Int {
        var at = verb + 1
        var series: [String] = []
        var known = self.number?.series
        while at < self.words.count {
            let word = self.words[at].text
            let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
            if Self.itself.contains(bare) {
                let (moment, next) = self.moment(after: at + 1)
                self.endsItself = self.endsItself ?? moment
                at = next
                break
            }
            let ahead = [bare] + self.words[(at + 1)...].prefix(2).map(\.text)
            if let (number, year, count) = WarningNumber.number(ahead[...]) {
                if let named = WarningNumber.series(series) { known = named }
                series = []
                let label = WarningNumber(series: known ?? "", number: number, year: year).label
                if label != self.number?.label, !self.identifiers.contains(label),
                    self.identifiers.count < Self.countLimit
                {
                    self.identifiers.append(label)
                }
                at += count
                if self.words[at - 1].text.hasSuffix(".") { break }
                continue
            }
            if ["AND", "И", "Y", "&", "THIS", "ESTE", "ЭТОТ", ",", "-", "MSGS"].contains(bare) || word.hasPrefix("(") {
                at += 1
                continue
            }
            if let (moment, next) = self.direct(at) {
                self.endsItself = self.endsItself ?? moment
                at = next
                break
            }
            // Words of a series: few, and a number must follow.
            guard series.count < 5, !word.hasSuffix("."), !self.isNumbered(at) else { break }
            series.append(word)
            at += 1
        }
        self.spans.append(self.words[verb].range.lowerBound..<self.words[max(verb, at - 1)].range.upperBound)
        return max(at, verb + 1)
    }

    /// Whether a word is a paragraph's number, such as `3.`.
    private func isNumbered(_ at: Int) -> Bool { self.words[at].text.utf8.first?.isDigit == true }

    /// `CANCEL 192359 UTC JUN 26`: the time follows the verb at once.
    private func direct(_ at: Int) -> (Timestamp, Int)? {
        guard self.words[at].text.utf8.count >= 6, self.isNumbered(at) else { return nil }
        let (moment, next) = self.moment(after: at)
        return moment.map { ($0, next) }
    }

    private func moment(after start: Int) -> (Timestamp?, Int) {
        var at = start
        while at < self.words.count, Self.fillers.contains(self.words[at].text) { at += 1 }
        guard at < self.words.count, self.isNumbered(at) else { return (nil, start) }
        for count in [4, 3, 2] where at + count <= self.words.count {
            let text = self.words[at..<(at + count)].map(\.text).joined(separator: " ")
            if let moment = DateTimeGroup.timestamp(text.replacing("=", with: ""), near: self.near) {
                return (moment, at + count)
            }
        }
        // Of a group whose month is missing only the place is known.
        return (nil, at + 1)
    }
}
