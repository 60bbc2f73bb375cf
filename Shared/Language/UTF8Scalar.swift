/// Scalars read from and written to UTF-8 that may be broken.
enum UTF8Scalar {
    /// What stands for bytes that are not UTF-8.
    static let replacement: UInt32 = 0xFFFD

    /// Reads the scalar at `index`, which must be inside `bytes`.
    ///
    /// - Returns: The scalar and how many bytes it took, 1...4; U+FFFD for each maximal ill-formed subsequence.
    ///
    /// Source: Unicode 15.0, table 3-7 and section 3.9, "U+FFFD Substitution of Maximal Subparts".
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let count: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        var scalar: UInt32
        switch lead {
        case 0xC2...0xDF: (count, scalar) = (1, UInt32(lead & 0x1F))
        case 0xE0...0xEF:
            (count, scalar) = (2, UInt32(lead & 0x0F))
            if lead == 0xE0 { low = 0xA0 }
            if lead == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            (count, scalar) = (3, UInt32(lead & 0x07))
            if lead == 0xF0 { low = 0x90 }
            if lead == 0xF4 { high = 0x8F }
        default: return (Self.replacement, 1)
        }
        for offset in 1...count {
            guard index + offset < bytes.count else { return (Self.replacement, offset) }
            let byte = bytes[index + offset]
            guard byte >= low, byte <= high else { return (Self.replacement, offset) }
            (low, high) = (0x80, 0xBF)
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        return (scalar, count + 1)
    }

    /// How many bytes the white space has that is at `index`, which must be inside `bytes`; 0 where there is none.
    ///
    /// Source: Unicode Character Database 15.0, property White_Space.
    @inline(__always)
    static func whiteSpace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        if lead < 0x80 { return lead == 0x20 || 0x09...0x0D ~= lead ? 1 : 0 }
        guard lead == 0xC2 || 0xE1...0xE3 ~= lead else { return 0 }
        let (scalar, length) = self.read(bytes, at: index)
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return length
        default: return 0
        }
    }

    /// Appends `scalar` as UTF-8.
    @inline(__always)
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) { self.encode(scalar) { bytes.append($0) } }

    /// Gives the bytes of `scalar` in UTF-8 to `body`.
    @inline(__always)
    static func encode(_ scalar: UInt32, _ body: (UInt8) -> Void) {
        switch scalar {
        case ..<0x80:
            body(UInt8(truncatingIfNeeded: scalar))
        case ..<0x800:
            body(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            body(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        case ..<0x1_0000:
            body(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            body(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
            body(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        default:
            body(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18 & 0x07))
            body(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
            body(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
            body(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        }
    }
}
