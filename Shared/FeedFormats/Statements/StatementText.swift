internal import Language

/// The text of a statement without its pages: what stands above it, and its paragraphs.
struct StatementText {
    /// `en` or `ja`.
    let language: String
    /// The lines above the first paragraph: title, place, date.
    let header: [String]
    /// The paragraphs, each on one line but for the items of lists.
    let paragraphs: [String]

    /// The sentences of all paragraphs, in order.
    var statements: [StatementSentence] {
        self.paragraphs.flatMap { $0.split(separator: "\n") }.flatMap { line in
            Sentences.split(String(line)).map { StatementSentence($0.text) }
        }
    }

    init(_ utf8: [UInt8]) {
        let text = String(decoding: utf8, as: UTF8.self)
        self.language =
            text.unicodeScalars.prefix(20_000).contains { (0x3041...0x30FA).contains($0.value) } ? "ja" : "en"
        var blocks = Self.blocks(text)
        let isJapanese = self.language == "ja"
        var header: [String] = []
        while let block = blocks.first, header.count < 12, Self.isHeading(block.text, isJapanese) {
            header += block.lines
            blocks.removeFirst()
        }
        // Text without empty lines: the lines about the title belong to it, the rest is the first paragraph.
        if header.isEmpty, let block = blocks.first {
            let count = block.lines.prefix(6).lastIndex { StatementFormat.isTitle($0) || DatePhrase.isAlone(in: $0) }
            header = Array(block.lines.prefix((count ?? -1) + 1))
            blocks[0].lines.removeFirst(header.count)
            if blocks[0].lines.isEmpty { blocks.removeFirst() }
        }
        self.header = header
        self.paragraphs = Self.rejoined(blocks).map(\.text)
    }

    /// Lines between empty lines.
    private struct Block {
        var lines: [String]
        /// How many characters it has.
        var length: Int
        /// Whether a page ended before it.
        var isAfterPage: Bool

        /// The lines as one, those that begin as items of a list on their own.
        var text: String {
            var text = ""
            for line in self.lines {
                if text.isEmpty || StatementSentence(line).isItem {
                    text += text.isEmpty ? line : "\n" + line
                } else if let last = text.unicodeScalars.last, let next = line.unicodeScalars.first,
                    last.isJapanese, next.isJapanese
                {
                    text += line
                } else {
                    text += " " + line
                }
            }
            return text
        }
    }

    private static func blocks(_ text: String) -> [Block] {
        var blocks: [Block] = []
        var lines: [String] = []
        var isAfterPage = false
        func close() {
            if !lines.isEmpty {
                let length = lines.reduce(0) { $0 + $1.count }
                blocks.append(Block(lines: lines, length: length, isAfterPage: isAfterPage))
                isAfterPage = false
            }
            lines = []
        }
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            // A form feed stands where a page ends, often in front of the next line.
            let pages = raw.split(separator: "\u{0C}", omittingEmptySubsequences: false)
            for (index, page) in pages.enumerated() {
                if index > 0 {
                    close()
                    isAfterPage = true
                }
                let line = page.stripped
                if line.isEmpty {
                    close()
                } else if Self.isPageNumber(line) {
                    close()
                    isAfterPage = true
                } else {
                    // A Japanese paragraph begins with a wide space.
                    if page.unicodeScalars.first == "\u{3000}" { close() }
                    lines.append(line)
                }
            }
        }
        close()
        return blocks
    }

    /// `2`, `- 2 -`, `2/5`, `Page 2 of 5`.
    private static func isPageNumber(_ line: String) -> Bool {
        guard line.utf8.count <= 16 else { return false }
        var rest = Substring(line.lowercased())
        if rest.hasPrefix("page ") { rest = rest.dropFirst(5) }
        let signs = rest.filter { !$0.isNumber && $0 != " " }
        let numbers = rest.split { !$0.isNumber }
        return (1...2).contains(numbers.count) && numbers.allSatisfy { $0.count <= 3 }
            && (signs.allSatisfy { "-–—/‐".contains($0) } || signs == "of")
    }

    private static func isHeading(_ text: String, _ isJapanese: Bool) -> Bool {
        let limit = isJapanese ? 100 : StatementFormat.isTitle(text) ? 400 : 220
        if text.count > limit || "。;；,、:：".contains(text.last ?? "。") { return false }
        if StatementSentence(text).isItem { return false }
        if Words(text).words.contains(where: { ["held", "met", "convened", "hosted"].contains($0.lower) }) {
            return false
        }
        guard text.hasSuffix(".") else { return true }
        return ["U.S.", "D.C.", "U.K.", "a.m.", "p.m."].contains { text.hasSuffix($0) }
    }

    /// Joins what a page break or a careless empty line cut inside a sentence.
    private static func rejoined(_ blocks: [Block]) -> [Block] {
        var joined: [Block] = []
        for block in blocks {
            // Nothing of the last block may be held here, or appending to it would copy it each time.
            let length = joined.last?.length ?? 0
            guard let last = joined.last?.lines.last?.unicodeScalars.last,
                let first = block.lines.first?.unicodeScalars.first,
                !".!?:;。！？：」".unicodeScalars.contains(last)
            else {
                joined.append(block)
                continue
            }
            let isOpen = length > (last.isJapanese ? 30 : 60)
            let continues =
                first.properties.isLowercase && block.lines[0].dropFirst().first != ")"
                || last.isJapanese && "をにがのはとでもへや、".unicodeScalars.contains(first)
            if continues || block.isAfterPage && isOpen {
                joined[joined.count - 1].lines += block.lines
                joined[joined.count - 1].length += block.length
            } else {
                joined.append(block)
            }
        }
        return joined
    }
}

extension Unicode.Scalar {
    /// The letter, digit or sign of ASCII that a wide form stands for.
    var narrowed: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(self.value) ? Unicode.Scalar(UInt8(self.value - 0xFEE0)) : self
    }

    /// Kana, Han, and the marks and wide forms that stand among them.
    var isJapanese: Bool {
        (0x3000...0x30FF).contains(self.value) || (0x3400...0x9FFF).contains(self.value)
            || (0xFF00...0xFFEF).contains(self.value)
    }
}
