/// Tells the warnings of a text apart.
///
/// A warning begins with its number at the beginning of a line, after a line that is its date-time group alone, or with
/// `ZCZC`, and ends with the next, with `NNNN`, or with a line of hyphens or one stroke that does not underline its
/// number.
/// Source: IHO S-53, section 6; ITU-R M.540 on NAVTEX.
struct WarningBlocks {
    /// One warning as it stands.
    struct Block {
        /// Where it begins, from 1.
        let line: Int
        /// Nil in a NAVTEX message without one.
        var number: WarningNumber?
        /// The four characters behind `ZCZC`.
        var navtex: String?
        var lines: [Substring] = []
    }

    /// The most bytes of one warning.
    static let sizeLimit = 65_536
    /// The most warnings of one text.
    static let countLimit = 5_000
    /// After these words at the end of a line a number is not the next warning's.
    private static let openEnds: Set<String> = [
        "CANCEL", "CANCELS", "CANCELLED", "CANCELLING", "AND", "OF", "SEE", "REFER", "TO", "BY", "ОТМ", "И", "CANCELAR",
    ]

    private(set) var blocks: [Block] = []
    private var isOpen = false
    /// The first two lines of the open warning that say something and are no date-time group.
    private var said: [Substring] = []
    private var pending: [Substring] = []
    private var surroundings = WarningNumber.Surroundings()
    private var isAfterBlank = true

    /// Reads the lines of a text.
    ///
    /// - Throws: ``FormatError`` with the line when there are too many warnings, or one is too long.
    static func read(_ text: String) throws(FormatError) -> [Block] {
        var reader = Self()
        var before = ""
        let first = text.split(whereSeparator: \.isNewline).lazy.map(\.stripped).first { !$0.isEmpty }
        reader.surroundings.hasBareNumbers = first.flatMap(WarningNumber.bareNumber) != nil
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            reader.take(line, index + 1, after: before)
            let stripped = line.stripped
            if !stripped.isEmpty { before = stripped }
            guard reader.blocks.count <= Self.countLimit else {
                throw FormatError(
                    where: "line \(index + 1)",
                    reason: "there are more than \(Self.countLimit) warnings; split them"
                )
            }
        }
        for block in reader.blocks where block.lines.reduce(0, { $0 + $1.utf8.count }) > Self.sizeLimit {
            throw FormatError(
                where: "line \(block.line)",
                reason: "a warning has at most \(Self.sizeLimit) bytes; send it in parts"
            )
        }
        return reader.blocks
    }

    private mutating func take(_ line: Substring, _ number: Int, after before: String) {
        let text = line.stripped
        if Self.isSeparator(text) {
            if !self.isOpen || !self.hasHeadingAlone { self.isOpen = false }
            return
        }
        self.surroundings.take(text)
        defer { self.isAfterBlank = text.isEmpty }
        if text.uppercased().hasPrefix("ZCZC") {
            self.open(number)
            let code = text.dropFirst(4).stripped.prefix(4)
            self.blocks[self.blocks.count - 1].navtex = code.isEmpty ? nil : code.uppercased()
            return
        }
        if let found = WarningNumber.heading(of: text[...])?.number
            ?? WarningNumber.shortHeading(of: text, in: self.surroundings),
            !found.series.isEmpty || self.isAfterBlank
        {
            self.head(found, number, after: before)
        } else if self.isOpen == false {
            if text.isEmpty { return }
            let isBegun = !self.pending.isEmpty && text.uppercased().hasPrefix("DATE:")
            self.pending =
                Self.isDateTime(text) || Self.isListNumber(text) ? [line] : isBegun ? self.pending + [line] : []
            return
        }
        guard self.isOpen else { return }
        let (kept, isEnd) = Self.withoutEnd(line)
        if !kept.isEmpty || !isEnd { self.append(kept) }
        if isEnd { self.isOpen = false }
    }

    private mutating func open(_ line: Int) {
        self.blocks.append(Block(line: line))
        self.said = []
        for line in self.pending { self.append(line) }
        self.pending = []
        self.isOpen = true
    }

    private mutating func append(_ line: Substring) {
        self.blocks[self.blocks.count - 1].lines.append(line)
        let text = line.stripped
        if self.said.count < 2, !text.isEmpty, !Self.isDateTime(text) { self.said.append(line) }
    }

    private mutating func head(_ found: WarningNumber, _ line: Int, after before: String) {
        if self.isOpen, let last = self.blocks.last {
            if last.number?.isSame(as: found) == true { return }
            let end = before.split(separator: " ").last.map { $0.uppercased() } ?? ""
            if last.number != nil, before.hasSuffix(",") || Self.openEnds.contains(end) { return }
            if last.number == nil {
                self.blocks[self.blocks.count - 1].number = found
                return
            }
            // The line above that is a date-time group alone belongs to what follows, as do a list's number and date.
            var lines = last.lines
            while let end = lines.last, end.stripped.isEmpty { lines.removeLast() }
            let isDated = lines.last?.stripped.uppercased().hasPrefix("DATE:") == true
            let isListed = isDated && lines.dropLast().last.map { Self.isListNumber($0.stripped) } == true
            if let end = lines.last, lines.count > 2 || !isListed && lines.count > 1,
                isListed || Self.isDateTime(end.stripped)
            {
                self.pending = lines.suffix(isListed ? 2 : 1)
                lines.removeLast(isListed ? 2 : 1)
                self.blocks[self.blocks.count - 1].lines = lines
            }
        }
        self.open(line)
        self.blocks[self.blocks.count - 1].number = found
    }

    /// Whether the open warning has nothing yet but its number, which a line may underline.
    private var hasHeadingAlone: Bool {
        self.blocks.last?.number != nil && self.said.count == 1 && WarningNumber.rest(of: self.said[0])?.isEmpty == true
    }

    /// `Number:93/26`, which a list has above each warning.
    private static func isListNumber(_ text: String) -> Bool {
        text.uppercased().hasPrefix("NUMBER:") && WarningNumber.bareNumber(text.dropFirst(7).stripped) != nil
    }

    /// A line of strokes, or one of hyphens, dashes or stars.
    private static func isSeparator(_ text: String) -> Bool {
        text == "/"
            || (text.unicodeScalars.count >= 3
                && text.unicodeScalars.allSatisfy { "-—–_=*".unicodeScalars.contains($0) })
    }

    /// The line before `NNNN`, and whether that stands at its end.
    private static func withoutEnd(_ line: Substring) -> (Substring, Bool) {
        var text = line
        while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
        for end in ["NNNN", "НННН"] where text.hasSuffix(end) { return (text.dropLast(4), true) }
        return (line, false)
    }

    /// Whether a line is a date-time group alone.
    static func isDateTime(_ text: String) -> Bool {
        guard text.utf8.count <= 80, text.utf8.first?.isDigit == true || text.uppercased().hasPrefix("FM ") else {
            return false
        }
        return WarningText.issueTime(text, year: 2_000) != nil
    }
}
