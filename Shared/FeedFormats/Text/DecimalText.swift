#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Numbers in decimal notation: `715`, `-0.25`, `4.835E-05`, `+.5`; nothing else, neither `0x1p4` nor `infinity`.
enum DecimalText {
    /// Reads a finite number.
    ///
    /// - Parameter text: At most 64 bytes, white space around it is left out.
    /// - Returns: Nil of what is no such number.
    static func double(_ text: ArraySlice<UInt8>) -> Double? { text.withUnsafeBufferPointer(Self.double) }

    private static func double(_ written: UnsafeBufferPointer<UInt8>) -> Double? {
        var (start, end) = (0, written.count)
        while start < end, written[start].isWhiteSpace { start += 1 }
        while start < end, written[end - 1].isWhiteSpace { end -= 1 }
        let text = UnsafeBufferPointer(rebasing: written[start..<end])
        guard !text.isEmpty, text.count <= 64 else { return nil }
        if let exact = Self.exact(text) { return exact }
        guard text.allSatisfy({ $0.isDigit || Self.marks.contains($0) }) else { return nil }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    /// Reads a finite number of a string.
    static func double(_ text: some StringProtocol) -> Double? {
        var text = String(text)
        return text.withUTF8(Self.double)
    }

    private static let marks = Array("+-.eE".utf8)

    /// Numbers of at most 15 digits without an exponent: the quotient of two exact numbers is rounded right.
    private static func exact(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        var at = 0
        let isNegative = text[at] == .hyphen
        if isNegative || text[at] == UInt8(ascii: "+") { at += 1 }
        var whole: UInt64 = 0
        var digits = 0
        var decimals = 0
        var hasPoint = false
        while at < text.count {
            let byte = text[at]
            if byte.isDigit {
                whole = whole * 10 + UInt64(byte - 0x30)
                digits += 1
                if hasPoint { decimals += 1 }
                guard digits <= 15 else { return nil }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                return nil
            }
            at += 1
        }
        guard digits > 0 else { return nil }
        let value = Double(whole) / Self.powers[decimals]
        return isNegative ? -value : value
    }

    private static let powers: [Double] = (0...15).map { exponent in (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    /// Reads a number of at most 38 digits without loss.
    static func decimal(_ text: String) -> Decimal? { text.utf8.count <= 64 ? Decimal(string: text) : nil }
}
