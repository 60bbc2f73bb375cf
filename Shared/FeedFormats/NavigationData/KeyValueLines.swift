internal import Schema

/// The lines of a file in key-value notation.
///
/// They end in LF, CR or CRLF; empty ones are left out, and blanks may stand around everything.
///
/// Source: CCSDS 502.0-B-3, section 7; CCSDS 508.0-B-1, section 6.1.
struct KeyValueLines: Sendable {
    enum Content {
        /// `KEYWORD = value`: the keyword in upper case, the value without the blanks around it.
        case entry(keyword: String, value: WrittenText)
        case comment(WrittenText)
        /// A line without a `=`: a mark such as `META_START`, or a line of data.
        case plain(WrittenText)
    }

    /// The most bytes of one line.
    static let lineLimit = 4_096
    /// The most lines of a file, empty ones included.
    static let countLimit = 1_000_000

    /// Where the next line begins.
    private(set) var offset = 0
    /// The line read last, counted from 1.
    private(set) var number = 0
    /// Where the value is that was read last, or the line without a `=`.
    private(set) var place = 0..<0
    /// How many blocks began in the lines that ``nextVersion(in:)`` looked at.
    private var blocks = 0

    /// The next line that is the version of a message: where it begins, with what it takes to read on from there.
    ///
    /// What cannot be read is passed over. Lines and blocks are counted here, before they take memory.
    ///
    /// - Throws: ``FormatError`` with the line that is one too many or begins a block too many.
    mutating func nextVersion(in text: WrittenText) throws(FormatError) -> Self? {
        while self.offset < text.count {
            let start = self
            let line = self.line(in: text)
            guard self.number <= Self.countLimit else {
                throw FormatError(where: "line \(self.number)", reason: "a file has at most 1,000,000 lines; split it")
            }
            guard line.count <= Self.lineLimit, let first = line.first(where: { $0 > 0x20 && $0 != 0x7F }) else {
                continue
            }
            if Self.beginsBlock(line, first) { self.blocks += 1 }
            guard self.blocks <= NavigationMessage.blockLimit else {
                throw NavigationMessage.tooManyBlocks(at: self.number)
            }
            guard first | 0x20 == UInt8(ascii: "c") || first >= 0x80, let content = try? self.content(line.stripped),
                case .entry(let keyword, _) = content, NavigationMessage.Kind(versionKeyword: keyword) != nil
            else { continue }
            return start
        }
        return nil
    }

    /// Whether a line is a mark such as `META_START`, or a keyword that begins a block without one.
    private static func beginsBlock(_ line: WrittenText, _ first: UInt8) -> Bool {
        if first | 0x20 == UInt8(ascii: "o") || first | 0x20 == UInt8(ascii: "m"),
            let sign = line.firstIndex(of: UInt8(ascii: "="))
        {
            return NavigationText.beginsBlock(line[part: ..<sign].stripped)
        }
        return line.last { $0 > 0x20 && $0 != 0x7F }.map(\.lowercased) == UInt8(ascii: "t")
            && NavigationText.mark(line.stripped)?.isStart == true
    }

    /// The bytes up to the next line end, and goes on behind it.
    private mutating func line(in text: WrittenText) -> WrittenText {
        let start = self.offset
        let end = ByteBlock.first(in: text, from: start) { $0.equal(to: 0x0A) | $0.equal(to: 0x0D) }
        self.number += 1
        self.offset = end + 1
        if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { self.offset += 1 }
        return text[part: start..<end]
    }

    /// The next line that says something; nil at the end.
    mutating func next(in text: WrittenText) throws(FormatError) -> Content? {
        while self.offset < text.count {
            let whole = self.line(in: text)
            guard whole.count <= Self.lineLimit else {
                throw FormatError(where: "line \(self.number)", reason: "a line has at most 4,096 bytes; break it")
            }
            let line = whole.stripped
            if line.isEmpty { continue }
            let content = try self.content(line)
            switch content {
            case .entry(_, let words), .comment(let words), .plain(let words):
                let start = words.baseAddress.flatMap { words in text.baseAddress.map { words - $0 } } ?? 0
                self.place = start..<start + words.count
            }
            return content
        }
        return nil
    }

    private func content(_ line: WrittenText) throws(FormatError) -> Content {
        if let words = Self.comment(line) { return .comment(words) }
        guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else { return .plain(line) }
        let name = line[part: ..<sign].stripped
        guard let keyword = Self.keyword(name) else {
            throw FormatError(
                where: "line \(self.number)",
                reason: "\"\(String(decoding: name.prefix(40), as: UTF8.self))\" is no keyword; "
                    + "write letters, digits and _ before the ="
            )
        }
        return .entry(keyword: keyword, value: line[part: (sign + 1)...].stripped)
    }

    /// What follows the word `COMMENT`, and a `=` behind it.
    private static func comment(_ line: WrittenText) -> WrittenText? {
        guard line.begins("comment") else { return nil }
        let rest = line[part: 7...]
        guard let next = rest.first else { return rest }
        guard next == .space || next == .tab || next == UInt8(ascii: "=") else { return nil }
        let words = rest.stripped
        return words.first == UInt8(ascii: "=") ? words[part: 1...].stripped : words
    }

    /// A keyword in upper case; nil where it holds what no keyword may.
    static func keyword(_ name: WrittenText) -> String? {
        guard !name.isEmpty, name.count <= 64 else { return nil }
        var isUpper = true
        for byte in name {
            guard byte.isLetter || byte.isDigit || byte == 0x5F || byte == .hyphen else { return nil }
            if (0x61...0x7A).contains(byte) { isUpper = false }
        }
        return isUpper ? name.text : name.text.uppercased()
    }
}

extension ArraySlice<UInt8> {
    /// The bytes without white space at the ends, that of Unicode included.
    var trimmed: Self {
        var (start, end) = (self.startIndex, self.endIndex)
        while start < end, self[start] <= 0x20 || self[start] == 0x7F { start += 1 }
        while start < end, self[end - 1] <= 0x20 || self[end - 1] == 0x7F { end -= 1 }
        let slice = self[start..<end]
        guard start < end, self[start] >= 0x80 || self[end - 1] >= 0x80 else { return slice }
        let stripped = String(decoding: slice, as: UTF8.self).stripped
        return Array(stripped.utf8)[...]
    }

    /// The words between blanks.
    var words: [Self] {
        var words: [Self] = []
        var start = self.startIndex
        while start < self.endIndex {
            while start < self.endIndex, self[start] <= 0x20 { start += 1 }
            var end = start
            while end < self.endIndex, self[end] > 0x20 { end += 1 }
            if end > start { words.append(self[start..<end]) }
            start = end
        }
        return words
    }
}
