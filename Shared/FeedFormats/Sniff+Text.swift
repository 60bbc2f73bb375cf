extension Sniff {
    /// The document as text, for formats that are read as lines of words.
    ///
    /// - Parameters:
    ///   - bytes: The most that a document of the format has.
    ///   - lines: The most lines that it has.
    /// - Returns: The whole text.
    /// - Throws: ``FormatError`` when it has more.
    func text(bytes: Int = 4_194_304, lines: Int = 100_000) throws(FormatError) -> String {
        try self.check(bytes: bytes)
        guard self.utf8.count(where: { $0 == .lineFeed || $0 == 0x0D }) <= 2 * lines else {
            throw FormatError(
                where: "line \(lines + 1)",
                reason: "a document of this format has at most \(lines) lines; send it in parts"
            )
        }
        return String(decoding: self.utf8, as: UTF8.self)
    }

    /// Refuses a document that is larger than those of its format, whose words are looked at again and again, may be.
    func check(bytes: Int = 4_194_304) throws(FormatError) {
        guard self.utf8.count <= bytes else {
            throw FormatError(
                where: "offset \(bytes)",
                reason: "a document of this format has at most \(bytes) bytes; send it in parts"
            )
        }
    }
}
