/// One scalar of folded text and the bytes of the original that it stands for.
struct FoldedScalar {
    var value: UInt32
    /// Offset of its first byte in the original.
    var start: Int
    /// Offset behind its last byte in the original.
    var end: Int
}

/// The folded scalars of a UTF-8 buffer, one by one, without allocation.
///
/// Bytes that are not UTF-8 come out as U+FFFD, which separates words.
struct FoldedScalars {
    /// Where the reading stands.
    private struct Place {
        var position: Int
        /// What is left of the scalars that one folded to, and which bytes that one is.
        var expansion: Range<Int> = 0..<0
        var source: Range<Int> = 0..<0
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let table: FoldingTable
    private var place: Place
    private var previous: UInt32 = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ table: FoldingTable = .standard, from position: Int = 0) {
        self.bytes = bytes
        self.table = table
        self.place = Place(position: position)
    }

    /// The next folded scalar, or nil at the end.
    @inline(__always)
    mutating func next() -> FoldedScalar? {
        let start = self.place.position
        if start + 1 < self.bytes.count, self.place.expansion.isEmpty {
            // Nothing can combine with an ASCII character that another one follows.
            if self.bytes[start] < 0x80 {
                if self.bytes[start + 1] < 0x80 { return self.pass(Self.foldedASCII(self.bytes[start]), 1) }
            } else {
                var plain = self.table.plain(self.bytes, at: start)
                if plain <= FoldingTable.phraseEnd { plain = self.punctuation(start) }
                if plain != 0, self.isSeparate(start + 3) { return self.pass(plain, 3) }
            }
        }
        let scalar = self.combined()
        self.previous = scalar?.value ?? 0
        return scalar
    }

    /// The next byte where it is ASCII and nothing can combine with it.
    @inline(__always)
    var nextASCII: UInt8? {
        let index = self.place.position
        guard index + 1 < self.bytes.count, self.place.expansion.isEmpty, self.bytes[index] < 0x80,
            self.bytes[index + 1] < 0x80
        else { return nil }
        return self.bytes[index]
    }

    @inline(__always)
    private mutating func pass(_ folded: UInt32, _ length: Int) -> FoldedScalar {
        let start = self.place.position
        self.place.position = start + length
        self.previous = folded
        return FoldedScalar(value: folded, start: start, end: start + length)
    }

    /// Whether what begins here leaves what stands before it as it is: ASCII, kana, Han and Japanese punctuation do.
    @inline(__always)
    private func isSeparate(_ index: Int) -> Bool {
        guard index < self.bytes.count else { return true }
        switch self.bytes[index] {
        case ..<0x80, 0xE4...0xE9: return true
        case 0xE3: return self.table.plain(self.bytes, at: index) != 0 || self.punctuation(index) != 0
        default: return false
        }
    }

    /// What the punctuation from U+3000 to U+301F that stands at a place is folded to; 0 where there is none.
    @inline(__always)
    private func punctuation(_ index: Int) -> UInt32 {
        guard index + 2 < self.bytes.count, self.bytes[index] == 0xE3, self.bytes[index + 1] == 0x80,
            (0x80..<0xA0).contains(self.bytes[index + 2])
        else { return 0 }
        return self.bytes[index + 2] == 0x80 ? 0x20 : 0x2F80 + UInt32(self.bytes[index + 2])
    }

    /// Passes over kana, Han and punctuation that are folded whatever their neighbours are.
    ///
    /// - Parameter run: Gets them, as ``FoldingTable/foldPlain(_:at:into:)`` gives them.
    /// - Returns: How many there were; each has three bytes.
    @inline(__always)
    mutating func passCharacters(_ run: UnsafeMutableBufferPointer<UInt32>) -> Int {
        guard self.place.expansion.isEmpty else { return 0 }
        let start = self.place.position
        var count = self.table.foldPlain(self.bytes, at: start, into: run)
        // What follows may change the last one.
        if count > 0, !self.isSeparate(start + 3 * count) { count -= 1 }
        if count > 0 { self.previous = run[count - 1] }
        self.place.position = start + 3 * count
        return count
    }

    /// Where the next scalar begins; nil where it is one of several that one folded to.
    @inline(__always)
    var position: Int? { self.place.expansion.isEmpty ? self.place.position : nil }

    /// Passes over ASCII, which nothing can combine with.
    ///
    /// - Parameter position: Where it ends, behind ``position``.
    @inline(__always)
    mutating func pass(to position: Int) {
        self.place.position = position
        self.previous = 0
    }

    @inline(__always)
    private static func foldedASCII(_ byte: UInt8) -> UInt32 {
        if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { return UInt32(byte | 0x20) }
        return byte == UInt8(ascii: "`") ? UInt32(UInt8(ascii: "'")) : UInt32(byte)
    }

    /// Applies what depends on neighbours: kana marks, dots between katakana, dropped marks.
    private mutating func combined() -> FoldedScalar? {
        guard var current = self.mapped() else { return nil }
        while true {
            switch current.value {
            case Kana.voicedMark, Kana.semiVoicedMark:
                // A mark with nothing to change, such as a spacing dakuten after a space.
                guard let next = self.mapped() else { return nil }
                current = next
                continue
            case Kana.iteration where Script.isKatakana(self.previous):
                current.value = Kana.unvoiced(self.previous)
            case Kana.voicedIteration where Script.isKatakana(self.previous):
                let base = Kana.unvoiced(self.previous)
                current.value = Kana.composed(base, Kana.voicedMark) ?? base
            default: break
            }
            let behind = self.place
            guard let next = self.mapped() else {
                if current.value == Kana.voicedU { current.value = 0x30D6 }
                return current
            }
            if next.value == Kana.voicedMark || next.value == Kana.semiVoicedMark {
                if let composed = Kana.composed(current.value, next.value) { current.value = composed }
                current.end = next.end
                // A second mark changes nothing any more and is dropped by the loop.
                continue
            }
            if current.value == Kana.voicedU {
                if let plain = Kana.plainVu(before: next.value) {
                    current.value = plain
                    current.end = next.end
                    return current
                }
                current.value = 0x30D6
            }
            if current.value == Kana.middleDot, Script.isKatakana(self.previous), Script.isKatakana(next.value) {
                current = next
                continue
            }
            self.place = behind
            return current
        }
    }

    /// The next scalar after the table alone.
    private mutating func mapped() -> FoldedScalar? {
        if let next = self.place.expansion.first {
            self.place.expansion.removeFirst()
            return FoldedScalar(
                value: self.table.expansions[next],
                start: self.place.source.lowerBound,
                end: self.place.source.upperBound
            )
        }
        while self.place.position < self.bytes.count {
            let start = self.place.position
            let byte = self.bytes[start]
            if byte < 0x80 {
                self.place.position += 1
                return FoldedScalar(value: Self.foldedASCII(byte), start: start, end: start + 1)
            }
            let (scalar, length) = UTF8Scalar.read(self.bytes, at: start)
            self.place.position += length
            switch self.table.target(of: scalar) {
            case .itself: return FoldedScalar(value: scalar, start: start, end: start + length)
            case .one(let target): return FoldedScalar(value: target, start: start, end: start + length)
            case .nothing: continue
            case .several(let range):
                self.place.expansion = range.dropFirst()
                self.place.source = start..<start + length
                return FoldedScalar(value: self.table.expansions[range.lowerBound], start: start, end: start + length)
            }
        }
        return nil
    }
}
