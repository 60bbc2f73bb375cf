/// Finds where sentences end in UTF-8.
struct SentenceScanner {
    /// Abbreviations whose full stop is inside a sentence, folded.
    private static let titles: Set<String> = [
        "adm", "amb", "art", "capt", "cf", "ch", "cmdr", "col", "dept", "dr", "ed", "eg", "eq", "est", "fig", "figs",
        "ft", "gen", "gov", "hon", "ie", "jr", "lt", "maj", "messrs", "min", "mr", "mrs", "ms", "mt", "no", "nos",
        "op", "para", "pp", "prof", "pub", "ref", "rep", "res", "rev", "sec", "sen", "sgt", "sr", "st", "vol", "vs",
    ]
    /// Abbreviations that a sentence may end with: it does when the next word looks like a beginning.
    private static let trailing: Set<String> = [
        "approx", "apr", "aug", "co", "corp", "dec", "etc", "feb", "inc", "jan", "jul", "jun", "ltd", "mar", "nov",
        "oct", "sep", "sept",
    ]
    /// Words that begin a sentence much more often than they go on with a name.
    private static let openers: Set<String> = [
        "a", "all", "although", "an", "as", "at", "both", "but", "during", "each", "for", "he", "however", "if", "in",
        "it", "its", "on", "our", "she", "since", "such", "that", "the", "their", "these", "they", "this", "those",
        "under", "we", "when", "while", "with",
    ]
    private static let openingBrackets: Set<UInt32> = [0x28, 0x300C, 0x300E, 0xFF08, 0x3014, 0x3010]
    private static let closingBrackets: Set<UInt32> = [0x29, 0x300D, 0x300F, 0xFF09, 0x3015, 0x3011]
    private static let closingQuotes: Set<UInt32> = [0x22, 0x27, 0x2019, 0x201D, 0x5D]
    private static let bullets: Set<UInt32> = [
        0x2D, 0x2A, 0x2022, 0x2023, 0x25CF, 0x25CB, 0x25A0, 0x25A1, 0x30FB, 0x203B,
    ]
    /// A bracket that is not closed within this many bytes holds nothing together.
    private static let longestBracket = 600

    private let bytes: UnsafeBufferPointer<UInt8>
    private var found: [Sentence] = []
    private var start = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func sentences() -> [Sentence] {
        var index = 0
        var depth = 0
        var opened = 0
        while index < self.bytes.count {
            let (scalar, length) = UTF8Scalar.read(self.bytes, at: index)
            let after = index + length
            if depth > 0, index - opened > Self.longestBracket { depth = 0 }
            switch scalar {
            case 0x0A, 0x0D:
                let next = self.lineStart(after: index)
                if next.isBreak {
                    self.close(at: index)
                    depth = 0
                    self.start = next.index
                }
                index = max(after, next.index)
                continue
            case _ where Self.openingBrackets.contains(scalar):
                if depth == 0 { opened = index }
                depth += 1
            case _ where Self.closingBrackets.contains(scalar):
                depth = max(0, depth - 1)
            case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0xFF0E:
                if depth == 0 {
                    index = self.close(behind: after)
                    continue
                }
            case 0x21, 0x3F, 0x2E:
                if depth == 0, self.isEnd(scalar, at: index) {
                    index = self.close(behind: after)
                    continue
                }
            default: break
            }
            index = after
        }
        self.close(at: self.bytes.count)
        return self.found
    }

    /// Where the next line's text begins, and whether it begins something new.
    private func lineStart(after lineEnd: Int) -> (index: Int, isBreak: Bool) {
        var index = lineEnd
        var lines = 0
        while index < self.bytes.count {
            let (scalar, length) = UTF8Scalar.read(self.bytes, at: index)
            if scalar == 0x0A {
                lines += 1
            } else if scalar == 0x0D {
                let isPair = index + 1 < self.bytes.count && self.bytes[index + 1] == 0x0A
                if !isPair { lines += 1 }
            } else if scalar != 0x20, scalar != 0x09, scalar != 0x3000, scalar != 0xA0 {
                return (index, lines > 1 || self.isItem(at: index))
            }
            index += length
        }
        return (index, true)
    }

    /// Whether a line begins with a bullet or a number of a list: `-`, `・`, `1.`, `(2)`, `３．`, `①`.
    private func isItem(at index: Int) -> Bool {
        var (scalar, length) = UTF8Scalar.read(self.bytes, at: index)
        var position = index + length
        if Self.bullets.contains(scalar) {
            // A hyphen without a space is a minus or a compound.
            guard scalar == 0x2D || scalar == 0x2A else { return true }
            return position < self.bytes.count && self.bytes[position] == 0x20
        }
        if scalar >= 0x2460, scalar <= 0x24FF { return true }
        let isBracketed = scalar == 0x28 || scalar == 0xFF08
        var digits = 0
        while digits <= 3, position <= self.bytes.count {
            if isBracketed || digits > 0 {
                guard position < self.bytes.count else { return false }
                (scalar, length) = UTF8Scalar.read(self.bytes, at: position)
            }
            let isDigit = (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
            if !isDigit { break }
            digits += 1
            if isBracketed || digits > 1 { position += length }
        }
        guard digits > 0, digits <= 3 else { return false }
        let isClosing = scalar == 0x29 || scalar == 0xFF09
        if isBracketed { return isClosing }
        guard isClosing || scalar == 0x2E || scalar == 0xFF0E else { return false }
        let next = position + length
        return scalar != 0x2E || next < self.bytes.count && self.bytes[next] == 0x20
    }

    /// Whether a stop, exclamation or question mark of ASCII ends a sentence.
    private func isEnd(_ mark: UInt32, at index: Int) -> Bool {
        var next = index + 1
        while next < self.bytes.count {
            let (scalar, length) = UTF8Scalar.read(self.bytes, at: next)
            guard Self.closingQuotes.contains(scalar) || Self.closingBrackets.contains(scalar) else { break }
            next += length
        }
        guard next < self.bytes.count else { return true }
        let (following, _) = UTF8Scalar.read(self.bytes, at: next)
        if Script.isCJK(following) { return mark != 0x2E || !self.isDigitOrLetter(before: index) }
        guard following == 0x20 || following == 0x0A || following == 0x0D || following == 0x09 || following == 0x3000
        else { return false }
        guard mark == 0x2E else { return true }
        if self.isListNumber(before: index) { return false }
        let word = self.word(before: index)
        let follower = self.word(after: next)
        guard !follower.startsSmall else { return false }
        let folded = Folding.fold(word.text)
        if word.hasStops || word.text.utf8.count == 1 && word.startsCapital {
            return Self.openers.contains(Folding.fold(follower.text)) || follower.text.isEmpty
        }
        if Self.titles.contains(folded) {
            // "No." before anything but a number answers a question.
            return folded == "no" && !follower.startsDigit
        }
        if Self.trailing.contains(folded) {
            return !follower.startsDigit && Self.openers.contains(Folding.fold(follower.text))
        }
        return true
    }

    /// Whether only a short number stands between the start of the sentence and a stop.
    private func isListNumber(before index: Int) -> Bool {
        let lead = self.bytes[self.start..<index].suffix(8).drop { $0 <= 0x20 }
        return index - self.start <= 8 && !lead.isEmpty && lead.count <= 3
            && lead.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private func isDigitOrLetter(before index: Int) -> Bool {
        index > 0 && Script.of(UInt32(self.bytes[index - 1])) == .word
    }

    /// The letters and inner stops before a stop, at most 12 bytes.
    private func word(before index: Int) -> (text: String, hasStops: Bool, startsCapital: Bool) {
        var first = index
        var hasStops = false
        while first > 0, index - first < 12 {
            let byte = self.bytes[first - 1]
            if byte == UInt8(ascii: ".") {
                hasStops = true
            } else if Script.of(UInt32(byte)) != .word || byte >= 0x80 {
                break
            }
            first -= 1
        }
        let text = self.bytes[first..<index].filter { $0 != UInt8(ascii: ".") }
        let isNumber = text.allSatisfy { $0 <= UInt8(ascii: "9") }
        let startsCapital = text.first.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") } ?? false
        return (String(decoding: text, as: UTF8.self), hasStops && !isNumber, startsCapital)
    }

    /// The ASCII word after white space and opening quotes, at most 12 bytes.
    private func word(after index: Int) -> (text: String, startsSmall: Bool, startsDigit: Bool) {
        var first = index
        while first < self.bytes.count, first - index < 64,
            self.bytes[first] <= 0x20 || self.bytes[first] == UInt8(ascii: "\"")
        {
            first += 1
        }
        let letters = self.bytes[first...].prefix(12).prefix { $0 < 0x80 && Script.of(UInt32($0)) == .word }
        let lead = letters.first ?? 0
        return (
            String(decoding: letters, as: UTF8.self),
            lead >= UInt8(ascii: "a") && lead <= UInt8(ascii: "z"),
            lead >= UInt8(ascii: "0") && lead <= UInt8(ascii: "9")
        )
    }

    /// Ends a sentence behind closing quotes and brackets that follow, and says where.
    private mutating func close(behind index: Int) -> Int {
        var end = index
        while end < self.bytes.count {
            let (scalar, length) = UTF8Scalar.read(self.bytes, at: end)
            let isMark = scalar == 0x21 || scalar == 0x3F || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0x3002
            guard isMark || Self.closingQuotes.contains(scalar) || Self.closingBrackets.contains(scalar) else { break }
            end += length
        }
        self.close(at: end)
        return end
    }

    private mutating func close(at end: Int) {
        defer { self.start = max(self.start, end) }
        var first = self.start
        var last = end
        while first < last {
            let (scalar, length) = UTF8Scalar.read(self.bytes, at: first)
            guard scalar <= 0x20 || scalar == 0x3000 || scalar == 0xA0 || scalar == 0xFEFF else { break }
            first += length
        }
        while last > first, self.bytes[last - 1] <= 0x20 { last -= 1 }
        guard first < last else { return }
        let sentence = UnsafeBufferPointer(rebasing: self.bytes[first..<last])
        guard Script.hasWord(sentence) else { return }
        self.found.append(Sentence(text: Self.unwrapped(sentence), range: first..<last))
    }

    /// The bytes as one line: white space around a line break becomes a space, or nothing between Japanese.
    private static func unwrapped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(bytes.count)
        var lastIsCJK = false
        var gap = 0
        var isWrapped = false
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Scalar.read(bytes, at: index)
            index += length
            if scalar <= 0x20 || isWrapped && scalar == 0x3000 {
                gap += 1
                isWrapped = isWrapped || scalar == 0x0A || scalar == 0x0D
                continue
            }
            let isCJK = Script.isCJK(scalar) || (0x3000...0x303F).contains(scalar) || (0xFF01...0xFF0F).contains(scalar)
            if gap > 0, !(isWrapped && isCJK && lastIsCJK) { line.append(UInt8(ascii: " ")) }
            (gap, isWrapped, lastIsCJK) = (0, false, isCJK)
            UTF8Scalar.append(scalar, to: &line)
        }
        return String(decoding: line, as: UTF8.self)
    }
}
