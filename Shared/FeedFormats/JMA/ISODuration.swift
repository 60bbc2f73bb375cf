/// A length of time as `P1DT19H`.
///
/// Source: ISO 8601-1, 5.5.2; XML Schema 1.1 part 2, 3.3.6.
enum ISODuration {
    /// Whole seconds; nil for what is none, is longer than ten years, or counts months and years, whose length varies.
    static func seconds(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "P"), (3...40).contains(bytes.count) else { return nil }
        var total: Int64 = 0
        var number: [UInt8] = []
        var isTime = false
        for byte in bytes.dropFirst() {
            if byte == UInt8(ascii: "T") {
                isTime = true
                continue
            }
            if byte.isDigit {
                number.append(byte)
                continue
            }
            guard number.count <= 9, let count = Int64(String(decoding: number, as: UTF8.self)) else { return nil }
            number = []
            switch (byte, isTime) {
            case (UInt8(ascii: "W"), false): total += count * 604_800
            case (UInt8(ascii: "D"), false): total += count * 86_400
            case (UInt8(ascii: "H"), true): total += count * 3_600
            case (UInt8(ascii: "M"), true): total += count * 60
            case (UInt8(ascii: "S"), true): total += count
            default: return nil
            }
        }
        return number.isEmpty && total <= 315_576_000 ? total : nil
    }
}
