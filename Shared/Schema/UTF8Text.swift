internal import CBytes

/// Text in UTF-8.
///
/// Source: RFC 3629, section 4.
public enum UTF8Text {
    /// What bytes are throughout.
    public enum Kind: Int32, Sendable {
        case other
        case utf8
        case ascii
    }

    /// Whether bytes are UTF-8 throughout.
    public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { self.kind(of: bytes) != .other }

    /// What bytes are.
    public static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> Kind {
        guard let text = bytes.baseAddress else { return .ascii }
        if let kind = Kind(rawValue: cbytes_utf8(text, bytes.count)) { return kind }
        guard self.isValidByBlocks(bytes) else { return .other }
        return ByteBlock.first(in: bytes, from: 0) { $0.beyondASCII } == bytes.count ? .ascii : .utf8
    }

    /// Whether bytes are UTF-8, by what every processor has.
    static func isValidByBlocks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let text = bytes.baseAddress else { return true }
        var at = 0
        while true {
            at = ByteBlock.first(in: bytes, from: at) { $0.beyondASCII }
            // Most of what is no ASCII is three bytes long and has more of its kind behind it.
            while at + ByteBlock.count <= bytes.count {
                let passed = Self.passed(ByteBlock(at: text + at))
                if passed == 0 { break }
                at += passed
            }
            guard at < bytes.count else { return true }
            let length = Self.length(bytes, at: at)
            guard length > 0 else { return false }
            at += length
        }
    }

    /// How many bytes of a block that begins with a character are whole ones of one byte, or of three bytes the first of
    /// which is not E0 or ED; 0 where others are among them.
    @inline(__always)
    private static func passed(_ block: ByteBlock) -> Int {
        let beyond = block.beyondASCII
        let following = beyond & block.below(0xC0)
        let leading = beyond & ~following
        let others = block.below(0xE0) | ~block.below(0xF0) | block.equal(to: 0xE0) | block.equal(to: 0xED)
        let all: UInt32 = 1 << ByteBlock.count - 1
        guard leading & others & all == 0, following == (leading << 1 | leading << 2) & all else { return 0 }
        // What begins with one of the last two bytes goes on behind the block.
        return min(ByteBlock.count, (leading >> (ByteBlock.count - 2)).trailingZeroBitCount + ByteBlock.count - 2)
    }

    /// How many bytes the character has that begins at a place; 0 where none does.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        func isNext(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            start + offset < bytes.count && range.contains(bytes[start + offset])
        }
        switch bytes[start] {
        case ..<0x80: return 1
        case 0xC2...0xDF: return isNext(1) ? 2 : 0
        case 0xE0: return isNext(1, 0xA0...0xBF) && isNext(2) ? 3 : 0
        case 0xE1...0xEC, 0xEE...0xEF: return isNext(1) && isNext(2) ? 3 : 0
        case 0xED: return isNext(1, 0x80...0x9F) && isNext(2) ? 3 : 0
        case 0xF0: return isNext(1, 0x90...0xBF) && isNext(2) && isNext(3) ? 4 : 0
        case 0xF1...0xF3: return isNext(1) && isNext(2) && isNext(3) ? 4 : 0
        case 0xF4: return isNext(1, 0x80...0x8F) && isNext(2) && isNext(3) ? 4 : 0
        default: return 0
        }
    }
}

extension String {
    /// A text of bytes, as `String(decoding:as:)` makes it; those that are no UTF-8 become U+FFFD.
    public init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        if #available(macOS 26, *) {
            let kind = UTF8Text.kind(of: bytes)
            if kind != .other {
                self.init(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: kind == .ascii))
                return
            }
        }
        self.init(decoding: bytes, as: UTF8.self)
    }

    /// A text of bytes that are known to be UTF-8 throughout, as those of a document are that was checked.
    public init(checked bytes: UnsafeBufferPointer<UInt8>) {
        assert(UTF8Text.isValid(bytes), "bytes that were checked are UTF-8")
        guard #available(macOS 26, *) else {
            self.init(decoding: bytes, as: UTF8.self)
            return
        }
        let isASCII = ByteBlock.first(in: bytes, from: 0) { $0.beyondASCII } == bytes.count
        self.init(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
    }
}
