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
    private let bytes: UnsafeBufferPointer<UInt8>
    private let table: FoldingTable
    private var position: Int
    private var expansion: Range<Int> = 0..<0
    private var expansionSource: Range<Int> = 0..<0
    private var pending: FoldedScalar?
    private var previous: UInt32 = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
        self.bytes = bytes
        self.table = .standard
        self.position = position
    }

    /// The next folded scalar, or nil at the end.
    @inline(__always)
    mutating func next() -> FoldedScalar? {
        // Nothing can combine with an ASCII character that another one follows.
        if self.pending == nil, self.expansion.isEmpty, self.position + 1 < self.bytes.count,
            self.bytes[self.position] < 0x80, self.bytes[self.position + 1] < 0x80
        {
            let scalar = FoldedScalar(
                value: Self.foldedASCII(self.bytes[self.position]),
                start: self.position,
                end: self.position + 1
            )
            self.position += 1
            self.previous = scalar.value
            return scalar
        }
        let scalar = self.combined()
        self.previous = scalar?.value ?? 0
        return scalar
    }

    @inline(__always)
    private static func foldedASCII(_ byte: UInt8) -> UInt32 {
        if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { return UInt32(byte | 0x20) }
        return byte == UInt8(ascii: "`") ? UInt32(UInt8(ascii: "'")) : UInt32(byte)
    }

    /// Applies what depends on neighbours: kana marks, dots between katakana, dropped marks.
    private mutating func combined() -> FoldedScalar? {
        guard var current = self.pending ?? self.mapped() else { return nil }
        self.pending = nil
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
            guard let next = self.mapped() else {
                if current.value == 0x30F4 { current.value = 0x30D6 }
                return current
            }
            if next.value == Kana.voicedMark || next.value == Kana.semiVoicedMark {
                if let composed = Kana.composed(current.value, next.value) { current.value = composed }
                current.end = next.end
                // A second mark changes nothing any more and is dropped by the loop.
                continue
            }
            if current.value == 0x30F4 {
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
            self.pending = next
            return current
        }
    }

    /// The next scalar after the table alone.
    private mutating func mapped() -> FoldedScalar? {
        if let next = self.expansion.first {
            self.expansion.removeFirst()
            return FoldedScalar(
                value: self.table.expansions[next],
                start: self.expansionSource.lowerBound,
                end: self.expansionSource.upperBound
            )
        }
        while self.position < self.bytes.count {
            let start = self.position
            let byte = self.bytes[start]
            if byte < 0x80 {
                self.position += 1
                return FoldedScalar(value: Self.foldedASCII(byte), start: start, end: start + 1)
            }
            let (scalar, length) = UTF8Scalar.read(self.bytes, at: start)
            self.position += length
            switch self.table.target(of: scalar) {
            case .itself: return FoldedScalar(value: scalar, start: start, end: start + length)
            case .one(let target): return FoldedScalar(value: target, start: start, end: start + length)
            case .nothing: continue
            case .several(let range):
                self.expansion = range.dropFirst()
                self.expansionSource = start..<start + length
                return FoldedScalar(value: self.table.expansions[range.lowerBound], start: start, end: start + length)
            }
        }
        return nil
    }
}
