internal import Schema

/// Date-time groups as ships and operators of satellites write them: `221234Z NOV 26`, `221234 UTC NOV 2026`,
/// `221234Z/NOV26`.
///
/// Source: ICD-GPS-240E, section 10.3.2.1; IHO S-53, section 6.
enum DateTimeGroup {
    /// Reads the group at the beginning of a text.
    ///
    /// - Parameters:
    ///   - text: Day, hour and minute in six digits, `Z` or `UTC` or neither, month, and year in two or four digits.
    ///   - near: What tells the year where the text leaves it out.
    /// - Returns: Nil where the text begins with no such group, or neither tells the year.
    static func timestamp(_ text: some StringProtocol, near: Timestamp? = nil) -> Timestamp? {
        let words = text.split { " \t\n.,/".contains($0) }.prefix(4)
        guard var first = words.first.map({ String($0).uppercased() }) else { return nil }
        var rest = words.dropFirst().map { $0.uppercased() }
        if first.hasSuffix("Z") {
            first.removeLast()
        } else if ["UTC", "Z", "GMT"].contains(rest.first) {
            rest.removeFirst()
        }
        if let month = rest.first, let digit = month.firstIndex(where: \.isNumber), digit > month.startIndex {
            rest.replaceSubrange(0...0, with: [String(month[..<digit]), String(month[digit...])])
        }
        guard first.utf8.count == 6, first.utf8.allSatisfy(\.isDigit), let digits = Int(first),
            let month = rest.first.flatMap({ MonthName.number($0[...]) })
        else { return nil }
        let (day, hour, minute) = (digits / 10_000, digits / 100 % 100, digits % 100)
        let year = rest.dropFirst().first.flatMap(Self.year)
        return Self.timestamp(year: year, month: month, day: day, hour: hour, minute: minute, near: near)
    }

    /// A moment whose year follows from another one where it is not given: the first that is not more than 120 days
    /// before that.
    static func timestamp(year: Int?, month: Int, day: Int, hour: Int, minute: Int, near: Timestamp?) -> Timestamp? {
        if let year { return Timestamp(year: year, month: month, day: day, hour: hour, minute: minute) }
        guard let near else { return nil }
        let known = CivilDate(daysSince1970: Int(near.seconds.quotientAndRemainder(dividingBy: 86_400).quotient)).year
        return [known - 1, known, known + 1].lazy
            .compactMap { Timestamp(year: $0, month: month, day: day, hour: hour, minute: minute) }
            .first { $0 >= near.adding(seconds: -120 * 86_400) }
    }

    /// A year in two or four digits; of two digits 70...99 are of the last century.
    static func year(_ text: some StringProtocol) -> Int? {
        guard text.utf8.allSatisfy(\.isDigit), let value = Int(text) else { return nil }
        switch text.utf8.count {
        case 2: return value >= 70 ? 1_900 + value : 2_000 + value
        case 4: return (1_970...2_200).contains(value) ? value : nil
        default: return nil
        }
    }
}

/// Months as warnings write them, in English, Spanish, French and Russian.
enum MonthName {
    /// The number, 1...12, of a month in capitals, by its first three letters at least.
    static func number(_ text: Substring) -> Int? {
        guard text.count >= 3 else { return nil }
        let start = String(text.prefix(3))
        guard let month = Self.starts[start] else { return nil }
        return Self.full[month - 1].contains { $0.hasPrefix(text) } ? month : nil
    }

    private static let full: [[String]] = [
        ["JANUARY", "ENERO", "JANVIER", "ЯНВАРЬ", "ЯНВАРЯ"], ["FEBRUARY", "FEBRERO", "ФЕВРАЛЬ", "ФЕВРАЛЯ"],
        ["MARCH", "MARZO", "MARS", "МАРТ", "МАРТА"], ["APRIL", "ABRIL", "AVRIL", "АПРЕЛЬ", "АПРЕЛЯ"],
        ["MAY", "MAYO", "MAI", "МАЙ", "МАЯ"], ["JUNE", "JUNIO", "JUIN", "ИЮНЬ", "ИЮНЯ"],
        ["JULY", "JULIO", "JUILLET", "ИЮЛЬ", "ИЮЛЯ"], ["AUGUST", "AGOSTO", "АВГУСТ", "АВГУСТА"],
        ["SEPTEMBER", "SEPT", "SEPTIEMBRE", "SEPTEMBRE", "СЕНТЯБРЬ", "СЕНТЯБРЯ"],
        ["OCTOBER", "OCTUBRE", "OCTOBRE", "ОКТЯБРЬ", "ОКТЯБРЯ"],
        ["NOVEMBER", "NOVIEMBRE", "NOVEMBRE", "НОЯБРЬ", "НОЯБРЯ"],
        ["DECEMBER", "DICIEMBRE", "DECEMBRE", "ДЕКАБРЬ", "ДЕКАБРЯ"],
    ]

    private static let starts: [String: Int] = Dictionary(
        Self.full.enumerated().flatMap { index, names in names.map { (String($0.prefix(3)), index + 1) } }
    ) { first, _ in first }
}
