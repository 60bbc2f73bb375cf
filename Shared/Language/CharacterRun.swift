/// A run of Han, kana or hangul on its way to pairs of characters.
struct CharacterRun {
    private let purpose: Tokenizer.Purpose
    private var previous: FoldedScalar?
    private var count = 0
    private var katakana = 0
    private var pair: [UInt8] = []

    init(purpose: Tokenizer.Purpose) {
        self.purpose = purpose
        self.pair.reserveCapacity(8)
    }

    /// Whether `scalar` is a prolonged sound mark that a word may be written without.
    func mayEnd(with scalar: FoldedScalar) -> Bool {
        // Two characters and the mark are too little to search without it: カバ is not カバー.
        scalar.value == Kana.prolonged && self.katakana >= 3
    }

    @inline(__always)
    mutating func append<Failure: Error>(
        _ scalar: FoldedScalar,
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws(Failure) -> Void
    ) throws(Failure) {
        if let previous = self.previous {
            self.pair.removeAll(keepingCapacity: true)
            UTF8Scalar.append(previous.value, to: &self.pair)
            UTF8Scalar.append(scalar.value, to: &self.pair)
            try self.emit(previous.start..<scalar.end, colocated: false, body)
        }
        self.previous = scalar
        self.count &+= 1
        self.katakana = Script.isKatakana(scalar.value) ? self.katakana &+ 1 : 0
    }

    @inline(__always)
    mutating func finish<Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws(Failure) -> Void
    ) throws(Failure) {
        guard let last = self.previous else { return }
        if self.purpose == .document || self.count == 1 {
            self.pair.removeAll(keepingCapacity: true)
            UTF8Scalar.append(last.value, to: &self.pair)
            try self.emit(last.start..<last.end, colocated: self.count > 1, body)
        }
        self.previous = nil
        self.count = 0
        self.katakana = 0
    }

    private func emit<Failure: Error>(
        _ range: Range<Int>,
        colocated: Bool,
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws(Failure) -> Void
    ) throws(Failure) {
        try self.pair.withUnsafeBufferPointer { (token) throws(Failure) in try body(token, range, colocated) }
    }
}
