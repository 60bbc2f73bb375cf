/// The lines of a text, which end in LF, CR or CRLF, without white space at their ends.
struct TextLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var at = 0
    /// The line read last, counted from 1.
    private(set) var number = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next line, which may be empty; nil at the end.
    mutating func next() -> ArraySlice<UInt8>? {
        guard self.at < self.bytes.count else { return nil }
        let start = self.at
        while self.at < self.bytes.count, self.bytes[self.at] != .lineFeed, self.bytes[self.at] != 0x0D { self.at += 1 }
        var line = self.bytes[start..<self.at]
        self.number += 1
        self.at += 1
        if self.at < self.bytes.count, self.bytes[self.at - 1] == 0x0D, self.bytes[self.at] == .lineFeed {
            self.at += 1
        }
        while let last = line.last, last <= 0x20 { line = line.dropLast() }
        return line
    }
}
