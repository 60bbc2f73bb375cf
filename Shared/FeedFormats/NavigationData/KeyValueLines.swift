internal import Schema

/// The lines of a file in key-value notation.
///
/// They end in LF, CR or CRLF; empty ones are left out, and blanks may stand around everything.
///
/// Source: CCSDS 502.0-B-3, section 7; CCSDS 508.0-B-1, section 6.1.
struct KeyValueLines {
    enum Content {
        /// `KEYWORD = value`: the keyword in upper case, the value without the blanks around it.
        case entry(keyword: String, value: ArraySlice<UInt8>)
        case comment(String)
        /// A line without a `=`: a mark such as `META_START`, or a line of data.
        case plain(ArraySlice<UInt8>)
    }

    /// The most bytes of one line.
    static let lineLimit = 4_096
    /// The most lines of a file, empty ones included.
    static let countLimit = 1_000_000

    private let bytes: [UInt8]
    /// Where the next line begins.
    private(set) var offset = 0
    /// The line read last, counted from 1.
    private(set) var number = 0
    /// How many blocks began in the lines that ``nextVersion()`` looked at.
    private var blocks = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next line that is the version of a message: where it begins, with what it takes to read on from there.
    ///
    /// What cannot be read is passed over. Lines and blocks are counted here, before they take memory.
    ///
    /// - Throws: ``FormatError`` with the line that is one too many or begins a block too many.
    mutating func nextVersion() throws(FormatError) -> Self? {
        while self.offset < self.bytes.count {
            let start = self
            let line = self.line()
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
            guard first | 0x20 == UInt8(ascii: "c") || first >= 0x80, let content = try? self.content(line.trimmed),
                case .entry(let keyword, _) = content, NavigationMessage.Kind(versionKeyword: keyword) != nil
            else { continue }
            return start
        }
        return nil
    }

    /// Whether a line is a mark such as `META_START`, or a keyword that begins a block without one.
    private static func beginsBlock(_ line: ArraySlice<UInt8>, _ first: UInt8) -> Bool {
        if first | 0x20 == UInt8(ascii: "o") || first | 0x20 == UInt8(ascii: "m"),
            let sign = line.firstIndex(of: UInt8(ascii: "="))
        {
            return NavigationText.beginsBlock(line[..<sign].trimmed)
        }
        return line.last { $0 > 0x20 && $0 != 0x7F }.map(\.lowercased) == UInt8(ascii: "t")
            && NavigationText.mark(line.trimmed)?.isStart == true
    }

    /// The bytes up to the next line end, and goes on behind it.
    private mutating func line() -> ArraySlice<UInt8> {
        let start = self.offset
        let end = self.bytes.withUnsafeBufferPointer { bytes in
            ByteBlock.first(in: bytes, from: start) { $0.equal(to: 0x0A) | $0.equal(to: 0x0D) }
        }
        self.number += 1
        self.offset = end + 1
        if end + 1 < self.bytes.count, self.bytes[end] == 0x0D, self.bytes[end + 1] == 0x0A { self.offset += 1 }
        return self.bytes[start..<end]
    }

    /// The next line that says something; nil at the end.
    mutating func next() throws(FormatError) -> Content? {
        while self.offset < self.bytes.count {
            let whole = self.line()
            guard whole.count <= Self.lineLimit else {
                throw FormatError(where: "line \(self.number)", reason: "a line has at most 4,096 bytes")
            }
            let line = whole.trimmed
            if !line.isEmpty { return try self.content(line) }
        }
        return nil
    }

    private func content(_ line: ArraySlice<UInt8>) throws(FormatError) -> Content {
        if let words = Self.comment(line) { return .comment(String(decoding: words, as: UTF8.self)) }
        guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else { return .plain(line) }
        let name = line[..<sign].trimmed
        guard let keyword = Self.keyword(name) else {
            throw FormatError(
                where: "line \(self.number)",
                reason: "\"\(String(decoding: name.prefix(40), as: UTF8.self))\" is no keyword; "
                    + "write letters, digits and _ before the ="
            )
        }
        return .entry(keyword: keyword, value: line[(sign + 1)...].trimmed)
    }

    /// What follows the word `COMMENT`, and a `=` behind it.
    private static func comment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard line.count >= 7, line.first.map(\.lowercased) == UInt8(ascii: "c"),
            line.prefix(7).lazy.map(\.lowercased).elementsEqual("comment".utf8)
        else { return nil }
        let rest = line.dropFirst(7)
        guard let next = rest.first else { return rest }
        guard next == .space || next == .tab || next == UInt8(ascii: "=") else { return nil }
        let words = rest.trimmed
        return words.first == UInt8(ascii: "=") ? words.dropFirst().trimmed : words
    }

    /// A keyword in upper case; nil where it holds what no keyword may.
    static func keyword(_ name: ArraySlice<UInt8>) -> String? {
        guard !name.isEmpty, name.count <= 64 else { return nil }
        var isUpper = true
        for byte in name {
            guard byte.isLetter || byte.isDigit || byte == 0x5F || byte == .hyphen else { return nil }
            if (0x61...0x7A).contains(byte) { isUpper = false }
        }
        let text = String(decoding: name, as: UTF8.self)
        return isUpper ? text : text.uppercased()
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
