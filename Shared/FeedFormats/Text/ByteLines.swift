/// The lines of a text, which end in LF, CR or CRLF: the n-th that comes out is line n, empty or not.
struct ByteLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> ArraySlice<UInt8>? {
        guard self.at < self.bytes.count else { return nil }
        let start = self.at
        while self.at < self.bytes.count, self.bytes[self.at] != .lineFeed, self.bytes[self.at] != 0x0D { self.at += 1 }
        let line = self.bytes[start..<self.at]
        let isPair =
            self.at + 1 < self.bytes.count && self.bytes[self.at] == 0x0D && self.bytes[self.at + 1] == .lineFeed
        self.at += isPair ? 2 : 1
        return line
    }
}
