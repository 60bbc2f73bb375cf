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
        return Self.number(UnsafeBufferPointer(rebasing: written[start..<end]))
    }

    /// Reads a finite number that takes all of a text, which has at most 64 bytes.
    static func number(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        guard !text.isEmpty, text.count <= 64 else { return nil }
        if let (exact, end) = Self.exact(text), end == text.count { return exact }
        guard text.allSatisfy({ $0.isDigit || Self.marks.contains($0) }) else { return nil }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    /// Reads a finite number of a string.
    static func double(_ text: some StringProtocol) -> Double? {
        if let number = text.utf8.withContiguousStorageIfAvailable(Self.double) { return number }
        var text = String(text)
        return text.withUTF8(Self.double)
    }

    private static let marks = Array("+-.eE".utf8)

    /// Reads the number that bytes from a place on begin with, where it is exact: digits that fit 53 bits, with a power of
    /// ten of at most 22, since product and quotient of two exact numbers are rounded right.
    ///
    /// - Returns: The number, and where it ends; nil of anything else, also of what is no number.
    static func exact(_ text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> (number: Double, end: Int)? {
        var at = start
        func passSign() -> Bool {
            guard at < text.count, text[at] == .hyphen || text[at] == UInt8(ascii: "+") else { return false }
            at += 1
            return text[at - 1] == .hyphen
        }
        var whole: UInt64 = 0
        func passDigits() -> Int {
            let start = at
            while at < text.count, text[at] &- 0x30 < 10 {
                whole = whole &* 10 &+ UInt64(text[at] &- 0x30)
                at += 1
            }
            return at - start
        }
        let isNegative = passSign()
        var digits = passDigits()
        var power = 0
        if at < text.count, text[at] == UInt8(ascii: ".") {
            at += 1
            power = -passDigits()
            digits -= power
        }
        // So many digits fit 64 bits.
        guard (1...19).contains(digits), whole <= 1 << 53 else { return nil }
        let number = Double(whole)
        if at < text.count, text[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            let isSmall = passSign()
            whole = 0
            guard (1...3).contains(passDigits()) else { return nil }
            power += isSmall ? -Int(whole) : Int(whole)
        }
        guard (-22...22).contains(power) else { return nil }
        let value = power < 0 ? number / Self.powers[-power] : number * Self.powers[power]
        return (isNegative ? -value : value, at)
    }

    /// The powers of ten that are exact.
    private static let powers: [Double] = (0...22).map { exponent in
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    /// Reads a number of at most 38 digits without loss.
    static func decimal(_ text: String) -> Decimal? { text.utf8.count <= 64 ? Decimal(string: text) : nil }
}
