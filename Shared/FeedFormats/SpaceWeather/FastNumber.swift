/// Numbers of long tables, read without making text of them.
enum FastNumber {
    /// Reads a decimal number that takes all the bytes between two places.
    ///
    /// Up to 19 digits with an exponent within ±22 are read exactly where the digits fit 53 bits; what does not fit is
    /// read as ``DecimalText`` reads it.
    static func read(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Double? {
        var at = start
        guard at < end, end - start <= 64 else { return nil }
        let isNegative = text[at] == .hyphen
        if isNegative || text[at] == UInt8(ascii: "+") { at += 1 }
        var digits: UInt64 = 0
        var count = 0
        var exponent = 0
        var hasPoint = false
        while at < end {
            let digit = text[at] &- 0x30
            if digit < 10 {
                guard count < 19 else { return Self.slow(text, start, end) }
                digits = digits &* 10 &+ UInt64(digit)
                if digits != 0 { count += 1 }
                if hasPoint { exponent -= 1 }
            } else if text[at] == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            at += 1
        }
        guard at > start + (hasPoint ? 1 : 0) + (isNegative ? 1 : 0) else { return nil }
        if at < end {
            guard text[at] | 0x20 == UInt8(ascii: "e") else { return nil }
            return Self.scaled(text, start, end, at + 1, digits, exponent, isNegative)
        }
        guard digits < 1 << 53, exponent >= -22 else { return Self.slow(text, start, end) }
        let value = Double(digits) / Self.powers[-exponent]
        return isNegative ? -value : value
    }

    private static func scaled(
        _ text: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ end: Int,
        _ from: Int,
        _ digits: UInt64,
        _ exponent: Int,
        _ isNegative: Bool
    ) -> Double? {
        var at = from
        guard at < end else { return nil }
        let isSmall = text[at] == .hyphen
        if isSmall || text[at] == UInt8(ascii: "+") { at += 1 }
        guard at < end, end - at <= 3 else { return nil }
        var power = 0
        while at < end {
            let digit = text[at] &- 0x30
            guard digit < 10 else { return nil }
            power = power * 10 + Int(digit)
            at += 1
        }
        let whole = exponent + (isSmall ? -power : power)
        guard digits < 1 << 53, (-22...22).contains(whole) else { return Self.slow(text, start, end) }
        let value = whole < 0 ? Double(digits) / Self.powers[-whole] : Double(digits) * Self.powers[whole]
        return isNegative ? -value : value
    }

    private static func slow(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Double? {
        DecimalText.double(Array(text[start..<end])[...])
    }

    private static let powers: [Double] = (0...22).map { exponent in
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
