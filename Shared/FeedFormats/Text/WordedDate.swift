/// Dates with the month as a word, in any order: RFC 822, asctime, and what people type.
enum WordedDate {
    /// The first three letters of each, the last one lowest.
    private static let months: [UInt32] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

    static func read(_ bytes: [UInt8]) -> DateFields? {
        var fields = DateFields()
        var hasTime = false
        for word in Self.words(bytes) {
            guard let first = word.first else { continue }
            if word.contains(.colon), first.isDigit {
                guard !hasTime, let rest = fields.readTime(word) else { return nil }
                hasTime = true
                if !rest.isEmpty, !Self.readHalf(rest, &fields) {
                    guard let zone = DateFields.zone(rest) else { return nil }
                    fields.zone = zone
                }
            } else if let month = Self.numberedMonth(word) {
                fields.month = month
            } else if first.isDigit {
                guard Self.readNumber(word, &fields) else { return nil }
            } else if first == UInt8(ascii: "+") || first == .hyphen {
                guard let zone = DateFields.zone(word) else { continue }
                // `GMT +0900` is written too.
                fields.zone = (fields.zone ?? 0) + zone
            } else if fields.month == nil, let month = Self.month(of: word) {
                fields.month = month
            } else if hasTime, Self.readHalf(word, &fields) {
                continue
            } else if hasTime, fields.zone == nil {
                fields.zone = DateFields.zone(word)
            }
        }
        return fields
    }

    private static func words(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let words = bytes.split {
            $0.isWhiteSpace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
        }
        return words.flatMap { word -> [ArraySlice<UInt8>] in
            // `01-Apr-2026`
            guard word.first?.isDigit ?? false, word.contains(where: \.isLetter), !word.contains(.colon) else {
                return [word]
            }
            return word.split { $0 == .hyphen || $0 == .slash || $0 == UInt8(ascii: ".") }
        }
    }

    /// The month whose first three letters a word begins with.
    static func month(of word: some Collection<UInt8>) -> Int? {
        var letters: UInt32 = 0
        var count = 0
        for byte in word.prefix(3) {
            guard byte.isLetter else { return nil }
            letters = letters << 8 | UInt32(byte.lowercased)
            count += 1
        }
        guard count == 3 else { return nil }
        return Self.months.firstIndex(of: letters).map { $0 + 1 }
    }

    /// `4月`, as programs write the month that run in Japanese.
    private static func numberedMonth(_ word: ArraySlice<UInt8>) -> Int? {
        let digits = word.prefix { $0.isDigit }
        guard (1...2).contains(digits.count), word.dropFirst(digits.count).elementsEqual("月".utf8) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func readHalf(_ word: ArraySlice<UInt8>, _ fields: inout DateFields) -> Bool {
        switch String(decoding: word.map(\.lowercased), as: UTF8.self) {
        case "am", "a.m.": fields.isAfternoon = false
        case "pm", "p.m.": fields.isAfternoon = true
        default: return false
        }
        return true
    }

    private static func readNumber(_ word: ArraySlice<UInt8>, _ fields: inout DateFields) -> Bool {
        let digits = word.prefix { $0.isDigit }
        guard digits.count <= 4 else { return false }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if digits.count >= 3 || fields.day != nil {
            guard fields.year == nil else { return false }
            // RFC 5322, section 4.3.
            fields.year =
                digits.count == 2 ? value + (value < 50 ? 2_000 : 1_900) : digits.count == 3 ? value + 1_900 : value
        } else {
            fields.day = value
        }
        return true
    }
}
