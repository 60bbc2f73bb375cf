internal import Schema

/// What a warning cancels: others by number, and itself at a time.
///
/// Source: IHO S-53, section 6.
struct WarningCancels {
    /// The most warnings that one cancels.
    private static let countLimit = 500
    static let verbs: Set<String> = [
        "CANCEL", "CANCELS", "CANCELLED", "CANCELLING", "CANCELTHIS", "CANCELAR", "ОТМ", "ОТМЕНИТЬ",
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
            if let blank = Self.blank(bytes, at) {
                at += blank
                continue
            }
            let start = at
            while at < bytes.count, Self.blank(bytes, at) == nil { at += 1 }
            let word = String(decoding: bytes[start..<at], as: UTF8.self).uppercased()
            // India joins the numeral and the number: NAVAREA VIII-684/26.
            if words.last?.text == "NAVAREA", let hyphen = word.firstIndex(of: "-"),
                WarningNumber.numerals.contains(String(word[..<hyphen]))
            {
                let middle = start + word[...hyphen].utf8.count
                words.append((String(word[..<hyphen]), start..<middle))
                words.append((String(word[word.index(after: hyphen)...]), middle..<at))
            } else {
                words.append((word, start..<at))
            }
        }
        return words
    }

    /// How many bytes of white space stand at a place; pages have ideographic and no-break spaces too.
    private static func blank(_ bytes: [UInt8], _ at: Int) -> Int? {
        if bytes[at].isWhiteSpace { return 1 }
        if bytes[at...].starts(with: [0xC2, 0xA0]) { return 2 }
        return bytes[at...].starts(with: [0xE3, 0x80, 0x80]) ? 3 : nil
    }

    /// Reads on from the verb; gives back the word after the sentence.
    private mutating func sentence(from verb: Int) -> Int {
        var at = verb + 1
        var series: [String] = []
        var known = self.number?.series
        while at < self.words.count {
            let word = self.words[at].text
            let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
            let ahead = [bare] + self.words[(at + 1)...].prefix(2).map(\.text)
            // CANCEL NAVAREA IX WARNING 209/24.
            if Self.itself.contains(bare), !series.isEmpty,
                WarningNumber.number(self.words[(at + 1)...].prefix(3).map(\.text)[...]) != nil
            {
                at += 1
                continue
            }
            if Self.itself.contains(bare) {
                let (moment, next) = self.moment(after: at + 1)
                self.endsItself = self.endsItself ?? moment
                at = next
                break
            }
            if let (number, year, count) = WarningNumber.number(ahead[...]) {
                if let named = WarningNumber.series(series) { known = named }
                series = []
                self.add(number, year, of: known)
                at += count
                if self.words[at - 1].text.hasSuffix(".") { break }
                continue
            }
            if let list = self.list(at) {
                if let named = WarningNumber.series(series) { known = named }
                series = []
                for number in list.numbers { self.add(number, list.year, of: known) }
                at = list.next
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

    private mutating func add(_ number: Int64, _ year: Int64, of series: String?) {
        let label = WarningNumber(series: series ?? "", number: number, year: year).label
        guard label != self.number?.label, !self.identifiers.contains(label), self.identifiers.count < Self.countLimit
        else { return }
        self.identifiers.append(label)
    }

    /// The numbers of `128, 159 AND 234/25` before the last one, which has the year of all.
    private func list(_ start: Int) -> (numbers: [Int64], year: Int64, next: Int)? {
        var numbers: [Int64] = []
        for at in start..<min(start + 40, self.words.count) {
            let word = self.words[at].text
            if !numbers.isEmpty, let (_, year) = WarningNumber.number(word) { return (numbers, year, at) }
            if ["AND", "&", ","].contains(word) { continue }
            let digits = word.hasSuffix(",") ? word.dropLast() : word[...]
            guard (1...4).contains(digits.utf8.count), let number = Int64(digits), number > 0 else { return nil }
            numbers.append(number)
        }
        return nil
    }

    /// Whether a word is a paragraph's number, such as `3.`.
    private func isNumbered(_ at: Int) -> Bool { self.words[at].text.utf8.first?.isDigit == true }

    /// `CANCEL 192359 UTC JUN 26`: the time follows the verb at once.
    private func direct(_ at: Int) -> (Timestamp, Int)? {
        guard self.words[at].text.utf8.count >= 6, self.isNumbered(at) else { return nil }
        let (moment, next) = self.moment(after: at)
        return moment.map { ($0, next) }
    }

    /// The last minute of a day such as `16 NOV 25`.
    private func day(_ at: Int) -> (Timestamp, Int)? {
        guard at + 2 < self.words.count, let day = Int(self.words[at].text), (1...31).contains(day),
            let month = MonthName.number(self.words[at + 1].text[...]),
            let year = DateTimeGroup.year(self.words[at + 2].text.filter { $0 != "." && $0 != "=" })
        else { return nil }
        let end = DateTimeGroup.timestamp(year: year, month: month, day: day, hour: 23, minute: 59, near: nil)
        return end.map { ($0, at + 3) }
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
        if let (moment, next) = self.day(at) { return (moment, next) }
        // Of a group whose month is missing only the place is known.
        return (nil, at + 1)
    }
}
