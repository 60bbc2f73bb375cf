extension Classifier {
    /// The topics of a text that comes in one piece, best first.
    ///
    /// - Parameter text: Its first line is the title; where it is one line, its first sentence is.
    /// - Returns: As ``topics(title:text:)``.
    public func topics(of text: String) -> [FoundTopic] {
        let bytes = text.utf8
        let start = bytes.firstIndex { !Self.isSpace($0) } ?? bytes.endIndex
        let end = bytes[start...].firstIndex(where: Self.endsLine) ?? bytes.endIndex
        if let next = bytes[end...].firstIndex(where: { !Self.isSpace($0) }) {
            return self.topics(title: String(text[start..<end]), text: String(text[next...]))
        }
        let line = text[start..<end]
        let beginning = String(decoding: line.utf8.prefix(Self.titleLimit), as: UTF8.self)
        let length = Sentences.split(beginning).first?.range.upperBound ?? line.utf8.count
        let cut = line.utf8.index(line.startIndex, offsetBy: min(length, line.utf8.count))
        return self.topics(title: String(line[..<cut]), text: String(line[cut...]))
    }

    private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
