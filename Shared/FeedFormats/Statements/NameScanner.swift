/// Finds names in a text by its bytes.
struct NameScanner {
    private let bytes: [UInt8]

    init(_ text: String) { self.bytes = Array(text.utf8) }

    /// Where a name first stands.
    func first(_ name: String, from start: Int = 0) -> Int? {
        let name = Array(name.utf8)
        guard let lead = name.first, start >= 0, self.bytes.count - start >= name.count else { return nil }
        var at = start
        while at <= self.bytes.count - name.count {
            if self.bytes[at] == lead, self.bytes[at..<at + name.count].elementsEqual(name) { return at }
            at += 1
        }
        return nil
    }

    /// Where a name first stands as words of its own.
    func firstWord(_ name: String) -> Int? {
        var start = 0
        while let found = self.first(name, from: start) {
            if self.isWord(found, found + name.utf8.count) { return found }
            start = found + 1
        }
        return nil
    }

    private func isWord(_ start: Int, _ end: Int) -> Bool {
        let isPart = { (byte: UInt8) in byte.isLetter || byte.isDigit || byte == 0x5F }
        if start > 0, isPart(self.bytes[start - 1]) { return false }
        return end >= self.bytes.count || !isPart(self.bytes[end])
    }
}
