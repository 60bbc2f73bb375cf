extension Classifier {
    /// A text with nines for each number that stands in no term: it has the same topics, and so has every other one that
    /// differs in such numbers alone.
    ///
    /// A number is a word of one to eight digits of ASCII; where letters, a full stop or anything beyond ASCII touch it,
    /// it stays.
    public func withoutUnknownNumbers(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
            return String(unsafeUninitializedCapacity: bytes.count) { copy in
                _ = copy.initialize(from: bytes)
                var start = 0
                while start < bytes.count {
                    var end = start
                    while end < bytes.count, Self.touches(bytes[end]) { end += 1 }
                    if self.isUnknown(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
                        copy[start..<end].update(repeating: UInt8(ascii: "9"))
                    }
                    start = end + 1
                }
                return bytes.count
            }
        } ?? text
    }

    private static func touches(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte >= 0x80
    }

    /// Whether a word is a number that no term has, as the one of nines in its place.
    private func isUnknown(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard (1...8).contains(word.count) else { return false }
        var (number, nines): (UInt64, UInt64) = (0, 0)
        for (index, byte) in word.enumerated() {
            guard byte &- 0x30 < 10 else { return false }
            number |= UInt64(byte) << UInt64(8 * index)
            nines |= UInt64(UInt8(ascii: "9")) << UInt64(8 * index)
        }
        return self.hasNoTerm(number, count: word.count) && self.hasNoTerm(nines, count: word.count)
    }
}
