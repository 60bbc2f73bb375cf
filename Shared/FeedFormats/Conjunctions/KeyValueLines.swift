/// The lines of a file in key-value notation.
///
/// They end in LF, CR or CRLF; empty ones are left out, and blanks may stand around everything.
///
/// Source: CCSDS 508.0-B-1, section 6.1.
struct KeyValueLines {
    enum Content {
        case entry(KeyValueLine)
        case comment(String)
    }

    private let bytes: [UInt8]
    /// Where the next line begins.
    private(set) var offset = 0
    /// The line read last, counted from 1.
    private(set) var number = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next line that says something; nil at the end.
    mutating func next() throws(FormatError) -> Content? {
        while self.offset < self.bytes.count {
            let line = self.bytes[self.offset...].prefix { $0 != 0x0A && $0 != 0x0D }
            self.offset = line.endIndex
            self.number += 1
            if self.offset < self.bytes.count {
                let isPair = self.bytes[self.offset...].starts(with: [0x0D, 0x0A])
                self.offset += isPair ? 2 : 1
            }
            guard line.count <= ConjunctionFormat.lineLimit else {
                throw FormatError(where: "line \(self.number)", reason: "a line has at most 4,096 bytes")
            }
            let text = String(decoding: line, as: UTF8.self).stripped
            if !text.isEmpty { return try self.content(text) }
        }
        return nil
    }

    private func content(_ text: String) throws(FormatError) -> Content {
        let word = text.prefix { $0 != " " && $0 != "\t" && $0 != "=" }
        if word.uppercased() == "COMMENT" {
            let rest = text.dropFirst(word.count).stripped
            return .comment(rest.hasPrefix("=") ? rest.dropFirst().stripped : rest)
        }
        guard let sign = text.firstIndex(of: "=") else {
            throw FormatError(
                where: "line \(self.number)",
                reason: "\"\(text.prefix(40))\" has no =; write KEYWORD = value, or COMMENT before words"
            )
        }
        let keyword = text[..<sign].stripped.uppercased()
        guard !keyword.isEmpty, keyword.utf8.count <= 64,
            keyword.utf8.allSatisfy({
                (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2D
            })
        else {
            throw FormatError(
                where: "line \(self.number)",
                reason: "\"\(keyword.prefix(40))\" is no keyword; write letters, digits and _ before the ="
            )
        }
        return .entry(
            KeyValueLine(number: self.number, keyword: keyword, value: text[text.index(after: sign)...].stripped)
        )
    }
}
