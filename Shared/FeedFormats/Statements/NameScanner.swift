/// Finds names in a text by its bytes.
struct NameScanner {
    private let bytes: [UInt8]

    init(_ text: String) { self.bytes = Array(text.utf8) }

    /// Where a name first stands.
    func first(_ name: String, from start: Int = 0) -> Int? {
        let name = Array(name.utf8)
        guard let lead = name.first, start >= 0, self.bytes.count - start >= name.count else { return nil }
        var at = start
        while at <= self.bytes.count - name.count {
            if self.bytes[at] == lead, self.bytes[at..<at + name.count].elementsEqual(name) { return at }
            at += 1
        }
        return nil
    }

    /// Where a name first stands as words of its own.
    func firstWord(_ name: String) -> Int? {
        var start = 0
        while let found = self.first(name, from: start) {
            if self.isWord(found, found + name.utf8.count) { return found }
            start = found + 1
        }
        return nil
    }

    private func isWord(_ start: Int, _ end: Int) -> Bool {
        let isPart = { (byte: UInt8) in byte.isLetter || byte.isDigit || byte == 0x5F }
        if start > 0, isPart(self.bytes[start - 1]) { return false }
        return end >= self.bytes.count || !isPart(self.bytes[end])
    }

    /// Where the sign of a country first stands beside another's: 日米, 日米豪印.
    ///
    /// One sign alone is an ordinary character: 日 is a day as well, 中 is inside.
    func firstSign(_ sign: String) -> Int? {
        guard let sign = sign.first else { return nil }
        var offset = 0
        let characters = Array(String(decoding: self.bytes, as: UTF8.self))
        for (index, character) in characters.enumerated() {
            if character == sign, Self.isRun(characters, around: index) { return offset }
            offset += character.utf8.count
        }
        return nil
    }

    private static let longestRun = 8

    private static func isRun(_ text: [Character], around index: Int) -> Bool {
        var start = index
        while start > 0, index - start < Self.longestRun, Country.signs.contains(text[start - 1]) { start -= 1 }
        var end = index + 1
        while end < text.count, end - index < Self.longestRun, Country.signs.contains(text[end]) { end += 1 }
        // 日中 is a time of day where no dialogue of two countries follows, and a date ends in 日.
        let run = text[start..<end]
        guard run.count >= 2, run.first == "日" || run.first == "米" else { return false }
        return start == 0 || text[start - 1].wholeNumberValue == nil
    }
}
