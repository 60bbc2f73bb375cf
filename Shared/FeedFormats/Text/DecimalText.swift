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
    static func double(_ text: ArraySlice<UInt8>) -> Double? {
        var text = text
        while let first = text.first, first.isWhiteSpace { text.removeFirst() }
        while let last = text.last, last.isWhiteSpace { text.removeLast() }
        guard !text.isEmpty, text.count <= 64 else { return nil }
        if let exact = Self.exact(text) { return exact }
        guard text.allSatisfy({ $0.isDigit || Self.marks.contains($0) }) else { return nil }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    /// Reads a finite number of a string.
    static func double(_ text: some StringProtocol) -> Double? { Self.double(Array(text.utf8)[...]) }

    private static let marks = Array("+-.eE".utf8)

    /// Numbers of at most 15 digits without an exponent: the quotient of two exact numbers is rounded right.
    private static func exact(_ text: ArraySlice<UInt8>) -> Double? {
        var at = text.startIndex
        let isNegative = text[at] == .hyphen
        if isNegative || text[at] == UInt8(ascii: "+") { at += 1 }
        var whole: UInt64 = 0
        var digits = 0
        var decimals = 0
        var hasPoint = false
        while at < text.endIndex {
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
