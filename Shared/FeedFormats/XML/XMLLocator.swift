/// Tells places in a text by line and column, going on from the place told last.
final class XMLLocator {
    private let text: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var line = 1
    /// Characters since the line's beginning.
    private var column = 0

    /// - Parameter text: The text; it outlives the locator.
    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The place of a byte.
    ///
    /// - Parameter offset: From the text's beginning; one before the place told last is taken for that.
    /// - Returns: Line and column, both from 1, the column in characters.
    func place(at offset: Int) -> XMLPlace {
        let end = min(offset, self.text.count)
        if end > self.offset {
            var passed = self.text[self.offset..<end]
            let breaks = passed.reduce(0) { $0 &+ ($1 == .lineFeed ? 1 : 0) }
            if breaks > 0, let last = passed.lastIndex(of: .lineFeed) {
                self.line += breaks
                self.column = 0
                passed = passed[(last + 1)...]
            }
            self.column += passed.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) }
            self.offset = end
        }
        return XMLPlace(line: self.line, column: self.column + 1)
    }
}
