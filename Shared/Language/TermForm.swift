/// The parts of a text as bytes: words with a space on both sides, characters without anything between them, and a line
/// feed where a phrase ends.
struct TermForm: TermTextReader {
    private(set) var bytes: [UInt8] = []
    /// After so many bytes nothing is added any more.
    let limit: Int

    init(limit: Int = .max) { self.limit = limit }

    mutating func read(word: UnsafeBufferPointer<UInt8>) {
        guard self.bytes.count < self.limit else { return }
        if self.bytes.last != 0x20 { self.bytes.append(0x20) }
        self.bytes.append(contentsOf: word)
        self.bytes.append(0x20)
    }

    mutating func read(character: UInt32) {
        if self.bytes.count < self.limit { UTF8Scalar.append(character, to: &self.bytes) }
    }

    mutating func readPhraseEnd() {
        if self.bytes.count < self.limit { self.bytes.append(0x0A) }
    }
}
