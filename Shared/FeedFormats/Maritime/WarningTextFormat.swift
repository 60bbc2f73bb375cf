internal import Schema

/// Warnings to ships as text: NAVAREA, HYDROLANT, HYDROPAC, HYDROARC, sub-area and coastal warnings, NAVTEX messages.
///
/// Source: IHO S-53, section 6; NGA, Broadcast Navigational Warnings.
enum WarningTextFormat: FeedFormat {
    static let name = "navigation-warning-text"
    /// How many lines at the beginning are looked at.
    private static let headLines = 60
    /// The most bytes of a text.
    private static let byteLimit = 2_097_152

    static func recognises(_ document: Sniff) -> Bool {
        guard document.json == nil, document.jsonError == nil, document.first != .less else { return false }
        let lines = document.head.split(whereSeparator: \.isNewline).prefix(Self.headLines)
        var surroundings = WarningNumber.Surroundings()
        return lines.contains { line in
            let text = line.stripped
            surroundings.take(text)
            return WarningNumber.heading(of: text[...]) != nil || line.hasPrefix("ZCZC ") || Self.isUnnumbered(line)
                || WarningNumber.shortHeading(of: text, in: surroundings) != nil
        } || Self.endsItself(document.head)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let text = try document.text(bytes: Self.byteLimit)
        var blocks = try WarningBlocks.read(text)
        if blocks.isEmpty { blocks = try Self.paragraphs(of: text, isOne: Self.endsItself(document.head)) }
        guard !blocks.isEmpty else {
            throw FormatError(
                where: "line 1",
                reason: "there is no warning in it; a warning has a number such as 123/26"
            )
        }
        return FeedDocument(
            format: Self.name,
            updates: blocks.map { Self.update(of: $0, in: context, format: Self.name) }
        )
    }

    /// A block as an update.
    static func update(of block: WarningBlocks.Block, in context: FeedContext, format: String) -> Update {
        let text = block.lines.joined(separator: "\n").stripped
        var warning = WarningText(text, number: block.number).warning()
        if let code = block.navtex {
            warning.additional.append(NamedText(name: "NAVTEX", value: code))
            if warning.identifier.isEmpty {
                (warning.series, warning.identifier) = ("NAVTEX", "NAVTEX \(code)")
            }
        }
        let item = block.number == nil ? block.navtex.map { "NAVTEX \($0) \(warning.issued?.description ?? "")" } : nil
        return warning.update(in: context, format: format, item: item)
    }

    // MARK: Warnings without numbers

    /// Lists and paragraphs that a coordinator publishes without numbers, a line each; or one warning without its
    /// heading.
    private static func paragraphs(of text: String, isOne: Bool) throws(FormatError) -> [WarningBlocks.Block] {
        var blocks: [WarningBlocks.Block] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let stripped = line.stripped
            let isFirst = isOne && blocks.isEmpty && !stripped.isEmpty
            if isFirst || !isOne && stripped.hasPrefix("1.") || Self.isUnnumbered(stripped[...]) {
                blocks.append(WarningBlocks.Block(line: index + 1))
            }
            guard !blocks.isEmpty, !stripped.isEmpty else { continue }
            blocks[blocks.count - 1].lines.append(line)
            guard blocks.count <= WarningBlocks.countLimit else {
                throw FormatError(
                    where: "line \(index + 1)",
                    reason: "there are more than \(WarningBlocks.countLimit) warnings; split them"
                )
            }
        }
        for block in blocks where block.lines.reduce(0, { $0 + $1.utf8.count }) > WarningBlocks.sizeLimit {
            throw FormatError(
                where: "line \(block.line)",
                reason: "a warning has at most \(WarningBlocks.sizeLimit) bytes; send it in parts"
            )
        }
        return blocks
    }

    /// Whether a text says when it ends in the words of such warnings alone.
    ///
    /// Source: IHO S-53, section 6.2, cancellation.
    private static func endsItself(_ head: String) -> Bool {
        ["MSG", "MESSAGE", "WARNING", "PARA"].contains { thing in
            ["CANCEL THIS \(thing)", "AND THIS \(thing)"].contains { head.contains($0) }
        }
    }

    /// Whether a line begins with the name of a NAVAREA and no number, as lists of those in force do.
    private static func isUnnumbered(_ line: Substring) -> Bool {
        var words = WarningNumber.words(of: line.prefix(100))
        if words.first == "1." { words.removeFirst() }
        guard words.count > 2, words[0] == "NAVAREA" else { return false }
        return WarningNumber.series(Array(words.prefix(2))) != nil
    }
}
