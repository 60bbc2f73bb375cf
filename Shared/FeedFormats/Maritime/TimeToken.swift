internal import Schema

/// A part of a time in the text of a warning.
enum TimeToken: Equatable {
    /// `202245Z`: day, hour, minute.
    case group(Int, Int, Int)
    /// `2245Z`, `22:45`.
    case clock(Int, Int)
    /// A number of one or two digits.
    case number(Int)
    case month(Int)
    case year(Int)
    /// `2026-06-15`.
    case date(Int, Int, Int)
    /// TO, THRU, UNTIL.
    case to
    /// AND, a comma.
    case and
    case daily
    case from
    /// BETWEEN, whose AND is a TO.
    case between

    private static let words: [String: TimeToken] = [
        "TO": .to, "THRU": .to, "THROUGH": .to, "UNTIL": .to, "UNTILL": .to, "TILL": .to, "ДО": .to, "ПО": .to,
        "AL": .to,
        "HASTA": .to, "AND": .and, "ALTERNATE": .and, "ALTERNATIVE": .and, "OR": .and, "И": .and, "Y": .and,
        "DAILY": .daily, "EACH": .daily, "EVERY": .daily, "ЕЖЕДНЕВНО": .daily, "FROM": .from, "BETWEEN": .between,
        "ENTRE": .between, "С": .from, "FM": .from,
    ]

    /// Words that say nothing more.
    private static let silent: Set<String> = [
        "Z", "UTC", "GMT", "COMMENCING", "ON", "AT", "EL", "HRS", "HOURS", "DAY", "THE", "OF", "DE", "IN", "PROGRESS",
    ]

    /// The parts of a text in runs without other words between them.
    ///
    /// - Parameters:
    ///   - text: The bytes of the text.
    ///   - spans: Bytes that are no times.
    ///   - near: When it was issued: two digits after a month are a year where they are close to it.
    /// - Returns: Runs of at least two parts, in order.
    static func segments(of text: [UInt8], without spans: [Range<Int>], near: Timestamp) -> [[TimeToken]] {
        let year = CivilDate(daysSince1970: Int(near.seconds / 86_400)).year
        var masked = text
        for span in spans {
            for at in span where at < masked.count { masked[at] = UInt8(ascii: ";") }
        }
        var segments: [[TimeToken]] = []
        var current: [TimeToken] = []
        // FROM 15 SEP TO 15 MAY EACH YEAR says what is usual, not when.
        var isYearly = false
        func close() {
            if current.count > 1, !isYearly { segments.append(current) }
            (current, isYearly) = ([], false)
        }
        for line in masked.split(separator: .lineFeed, omittingEmptySubsequences: false) {
            // The number of a paragraph begins something new.
            for (index, word) in line.split(whereSeparator: { $0.isWhiteSpace }).enumerated() {
                var word = word
                if index == 0, word.last == UInt8(ascii: "."), word.count <= 3 {
                    close()
                    continue
                }
                var marks: [UInt8] = []
                while let last = word.last, ",.;:()=".utf8.contains(last) {
                    marks.append(last)
                    word.removeLast()
                }
                while let first = word.first, "(".utf8.contains(first) { word.removeFirst() }
                if current.last == .daily, word.map(\.lowercased).starts(with: "year".utf8) {
                    (current, isYearly) = ([], current.count == 1)
                } else if !word.isEmpty, !Self.append(word, to: &current, near: year) {
                    close()
                }
                if marks.contains(UInt8(ascii: ",")) {
                    current.append(.and)
                } else if !marks.isEmpty, !current.isEmpty, marks.contains(where: { $0 != UInt8(ascii: ")") }) {
                    if !(marks == [UInt8(ascii: ".")] && word.count <= 2) { close() }
                }
            }
        }
        close()
        return segments.map(Self.tidied)
    }

    /// Whether a word is a part of a time, or says nothing.
    private static func append(_ word: ArraySlice<UInt8>, to tokens: inout [TimeToken], near year: Int) -> Bool {
        if let token = Self.figure(word) {
            if case .number = token, case .month? = tokens.last, word.count == 2,
                let full = DateTimeGroup.year(String(decoding: word, as: UTF8.self)),
                (year - 1...year + 2).contains(full)
            {
                tokens.append(.year(full))
            } else if case .clock = token, case .month? = tokens.last, word.count == 4,
                let full = DateTimeGroup.year(String(decoding: word, as: UTF8.self)),
                (year - 1...year + 2).contains(full)
            {
                tokens.append(.year(full))
            } else {
                tokens.append(token)
            }
            return true
        }
        let text = String(decoding: word, as: UTF8.self).uppercased()
        if let month = MonthName.number(text[...]) {
            tokens.append(.month(month))
            return true
        }
        // 28 JUL - 03 AUG.
        if text == "-" || text == "–", tokens.last?.isMoment == true {
            tokens.append(.to)
            return true
        }
        guard let known = Self.words[text] else { return Self.silent.contains(text) }
        tokens.append(known)
        return true
    }

    private static func figure(_ word: ArraySlice<UInt8>) -> TimeToken? {
        var word = word
        if word.count == 10, word.filter({ $0 == .hyphen }).count == 2 {
            let parts = word.split(separator: .hyphen).map { Self.value($0) ?? -1 }
            guard parts.count == 3, (1_970...2_200).contains(parts[0]), (1...12).contains(parts[1]),
                (1...31).contains(parts[2])
            else { return nil }
            return .date(parts[0], parts[1], parts[2])
        }
        if word.count == 5, let colon = word.firstIndex(of: .colon) {
            guard let hour = Self.value(word[..<colon]), let minute = Self.value(word[(colon + 1)...]) else {
                return nil
            }
            return Self.time(hour, minute)
        }
        if word.last?.lowercased == UInt8(ascii: "z"), word.count > 4 { word.removeLast() }
        guard let value = Self.value(word) else { return nil }
        switch word.count {
        case 1, 2: return .number(value)
        case 4: return Self.time(value / 100, value % 100)
        case 6:
            guard (1...31).contains(value / 10_000),
                case .clock(let hour, let minute)? = Self.time(value / 100 % 100, value % 100)
            else { return nil }
            return .group(value / 10_000, hour, minute)
        default: return nil
        }
    }

    private static func time(_ hour: Int, _ minute: Int) -> TimeToken? {
        (0...24).contains(hour) && (0...59).contains(minute) && (hour < 24 || minute == 0) ? .clock(hour, minute) : nil
    }

    private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy(\.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Whether it names a moment, a day, or a part of one.
    private var isMoment: Bool {
        switch self {
        case .group, .clock, .number, .month, .year, .date: true
        case .to, .and, .daily, .from, .between: false
        }
    }

    /// Without commas and ANDs side by side, which are one, and with BETWEEN 0300 AND 0900 as FROM 0300 TO 0900.
    private static func tidied(_ tokens: [TimeToken]) -> [TimeToken] {
        var tidy: [TimeToken] = []
        var isBetween = false
        for token in tokens where !(token == .and && tidy.last == .and) {
            let isEnd = isBetween && token == .and && tidy.last?.isMoment == true
            tidy.append(isEnd ? .to : token == .between ? .from : token)
            isBetween = token == .between || isBetween && token.isMoment
        }
        return tidy
    }
}
