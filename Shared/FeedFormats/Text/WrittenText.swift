internal import Schema

/// Text as bytes of UTF-8 that lie elsewhere, compared without regard to the case of ASCII letters.
typealias WrittenText = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    var text: String { String(decoding: self, as: UTF8.self) }

    /// A part of it.
    subscript(part range: some RangeExpression<Int>) -> Self { Self(rebasing: self[range]) }

    /// Whether it begins with words in small letters.
    func begins(_ words: StaticString) -> Bool {
        let count = words.utf8CodeUnitCount
        guard self.count >= count else { return false }
        return (0..<count).allSatisfy { self[$0].lowercased == words.utf8Start[$0] }
    }

    /// Whether it is some words in small letters.
    func reads(_ words: StaticString) -> Bool { self.count == words.utf8CodeUnitCount && self.begins(words) }

    /// Where words in small letters, which begin with a letter, stand in it first.
    func place(of words: StaticString) -> Int? {
        let first = words.utf8Start[0]
        var at = 0
        while true {
            at = ByteBlock.first(in: self, from: at) { $0.equal(to: first) | $0.equal(to: first & 0xDF) }
            guard at + words.utf8CodeUnitCount <= self.count else { return nil }
            if self[part: at...].begins(words) { return at }
            at += 1
        }
    }

    /// What stands behind the last blank.
    var lastWord: Self { self[part: (self.lastIndex(of: .space).map { $0 + 1 } ?? 0)...] }

    /// The words between blanks.
    func words(atMost limit: Int = .max) -> [Self] {
        var words: [Self] = []
        var start = 0
        while start < self.count, words.count < limit {
            var end = start
            while end < self.count, self[end] != .space { end += 1 }
            if end > start { words.append(self[part: start..<end]) }
            start = end + 1
        }
        return words
    }

    /// It without white space and control characters at its ends, as ``String/stripped``.
    var stripped: Self {
        var (start, end) = (0, self.count)
        while start < end, let length = self.blank(at: start) { start += length }
        while start < end, let length = self.blank(before: end, from: start) { end -= length }
        return self[part: start..<end]
    }

    /// How many bytes the blank at a place has; nil where there is none.
    private func blank(at place: Int) -> Int? {
        let byte = self[place]
        if byte < 0x80 { return byte <= 0x20 || byte == 0x7F ? 1 : nil }
        for length in 2...3 where place + length <= self.count && self.isBlank(place..<place + length) { return length }
        return nil
    }

    private func blank(before place: Int, from start: Int) -> Int? {
        let byte = self[place - 1]
        if byte < 0x80 { return byte <= 0x20 || byte == 0x7F ? 1 : nil }
        for length in 2...3 where place - length >= start && self.isBlank(place - length..<place) { return length }
        return nil
    }

    /// Whether two or three bytes are a blank beyond ASCII or a byte order mark.
    private func isBlank(_ range: Range<Int>) -> Bool {
        switch (self[range.lowerBound], self[range.lowerBound + 1], range.count == 3 ? self[range.lowerBound + 2] : 0) {
        case (0xC2, 0x85, 0), (0xC2, 0xA0, 0), (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8),
            (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            true
        default: false
        }
    }
}

/// The lines of a text, whatever ends them: a line feed, a carriage return, both, or one of Unicode's line ends.
///
/// Source: Unicode 15.0, section 5.8, "Newline Guidelines".
struct WrittenLines: Sequence, IteratorProtocol {
    private let bytes: WrittenText
    /// Where the next line begins; nil behind the last.
    private var start: Int? = 0

    init(_ bytes: WrittenText) { self.bytes = bytes }

    mutating func next() -> WrittenText? {
        guard let start = self.start else { return nil }
        var at = start
        while true {
            at = ByteBlock.first(in: self.bytes, from: at) {
                $0.below(0x0E) & ~$0.below(0x0A) | $0.equal(to: 0xC2) | $0.equal(to: 0xE2)
            }
            guard at < self.bytes.count else { break }
            if let end = self.lineEnd(at) {
                self.start = at + end
                return self.bytes[part: start..<at]
            }
            at += 1
        }
        self.start = nil
        return self.bytes[part: start...]
    }

    /// How many bytes the line end at a place has; nil where there is none.
    @inline(__always)
    private func lineEnd(_ at: Int) -> Int? {
        func byte(_ offset: Int) -> UInt8 { at + offset < self.bytes.count ? self.bytes[at + offset] : 0 }
        switch self.bytes[at] {
        case 0x0A...0x0C: return 1
        case 0x0D: return byte(1) == .lineFeed ? 2 : 1
        case 0xC2: return byte(1) == 0x85 ? 2 : nil
        case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : nil
        default: return nil
        }
    }
}

extension String {
    /// The text with line feeds alone, without white space at the ends of lines and blank lines in a row.
    var plainLines: String {
        var text = self
        return text.withUTF8 { text in
            var plain = TextBuilder(capacity: text.count)
            // A blank line is kept where another line follows.
            var isBlankBefore = false
            for line in WrittenLines(text) {
                let line = line.withoutWhiteSpaceAtEnd
                if line.isEmpty {
                    isBlankBefore = !plain.isEmpty
                    continue
                }
                if !plain.isEmpty { plain.add(isBlankBefore ? "\n\n" : "\n") }
                isBlankBefore = false
                plain.add(line)
            }
            return plain.text
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate var withoutWhiteSpaceAtEnd: Self {
        var end = self.count
        while end > 0 {
            if self[end - 1] < 0x80 {
                guard self[end - 1].isWhiteSpace else { break }
                end -= 1
            } else {
                guard let last = self[part: ..<end].text.last, last.isWhitespace else { break }
                end -= last.utf8.count
            }
        }
        return self[part: ..<end]
    }
}
