internal import Schema

/// Reads what the text of a warning says in figures.
///
/// Source: IHO S-53, section 6.
struct WarningText {
    /// How many lines at the beginning may hold the date-time group.
    private static let headingLines = 8

    private let number: WarningNumber?
    private let text: String
    private let lines: [String]
    /// The text without its heading, from where it says what happens.
    private(set) var prose = ""

    /// Takes the text of one warning, at most 64 KiB.
    init(_ text: String, number: WarningNumber?) {
        self.number = number
        self.text = text
        self.lines = text.fullLines.map(\.stripped).filter { !$0.isEmpty }
        self.prose = self.withoutHeading()
    }

    /// The warning; `issued` is when it was issued, where that is known already.
    func warning(issued: Timestamp? = nil) -> NavigationWarning {
        var warning = NavigationWarning()
        warning.identifier = self.number?.label ?? ""
        warning.series = self.number.flatMap { $0.series.isEmpty ? nil : $0.series }
        warning.number = self.number?.number
        warning.year = self.number?.year
        warning.text = self.text
        warning.issued = issued ?? self.issued
        // Without a date of issue the months are those of the number's year, which is 120 days after its beginning.
        let near =
            warning.issued
            ?? self.number.flatMap { Timestamp(year: Int($0.year), month: 1, day: 1)?.adding(seconds: 120 * 86_400) }
        let found = PositionScanner.positions(in: Array(self.text.utf8))
        warning.areas = WarningAreas.areas(of: found, in: Array(self.text.utf8))
        let cancels = WarningCancels(self.text, number: self.number, near: near)
        warning.cancels = cancels.identifiers
        warning.endsItself = cancels.endsItself
        warning.regions = self.regions
        warning.subject = WarningSubject.name(of: self.prose, isCancelling: !cancels.identifiers.isEmpty)
        if warning.subject != "in-force-list", let near {
            let spans = found.map(\.range) + cancels.spans
            warning.periods = WarningPeriods.periods(in: Array(self.text.utf8), without: spans, near: near)
        }
        return warning
    }

    private func withoutHeading() -> String {
        var prose: [String] = []
        var isHeading = true
        for line in self.lines {
            if isHeading,
                WarningBlocks.isDateTime(line) || Self.isFrame(line) || WarningNumber.issueTime(of: line) != nil
            {
                continue
            }
            guard isHeading, let rest = WarningNumber.rest(of: line[...]) ?? self.restOfRepetition(line) else {
                isHeading = false
                prose.append(line)
                continue
            }
            if !rest.isEmpty, Self.issueTime(rest, year: nil) == nil { prose.append(rest) }
        }
        return prose.joined(separator: "\n")
    }

    /// What follows the number where a line has it without its series, or repeats it without its year.
    private func restOfRepetition(_ line: String) -> String? {
        guard let number = self.number else { return nil }
        let isBare = number.series.isEmpty
        let surroundings = WarningNumber.Surroundings(
            series: isBare ? nil : number.series,
            year: number.year,
            hasBareNumbers: isBare
        )
        if WarningNumber.shortHeading(of: line, in: surroundings) == number { return "" }
        let name = "\(number.series) \(number.number) "
        guard line.prefix(name.count).uppercased() == name else { return nil }
        return line.dropFirst(name.count).stripped
    }

    /// Whether a line stands around the text of a warning, as mail and lists have them.
    private static func isFrame(_ line: String) -> Bool {
        let text = line.prefix(8).uppercased()
        return text.hasPrefix("MSGID/") || text == "RMKS/" || text.hasPrefix("NUMBER:") || text.hasPrefix("DATE:")
    }

    // MARK: Heading

    /// The date-time group in the first lines.
    private var issued: Timestamp? {
        for (index, line) in self.lines.prefix(Self.headingLines).enumerated() {
            if index <= 1, let found = WarningNumber.issueTime(of: line) { return found }
            var text = line
            if text.uppercased().hasPrefix("DATE:") { text = text.dropFirst(5).stripped }
            if let found = Self.issueTime(text, year: self.number.map { Int($0.year) }) { return found }
            guard let rest = WarningNumber.rest(of: text[...]) else { continue }
            if text.utf8.first?.isDigit == true { return DateTimeGroup.timestamp(text) }
            if let found = Self.issueTime(rest, year: nil) { return found }
        }
        return nil
    }

    /// Reads a line that is a date-time group, alone or behind its sender (`FM JRCC AUSTRALIA 260303Z JUL 25`), of the year
    /// of the warning's number where it names none.
    static func issueTime(_ line: String, year: Int?) -> Timestamp? {
        var line = line[...]
        if line.utf8.count <= 80, line.uppercased().hasPrefix("FM "), let digit = line.firstIndex(where: \.isNumber) {
            line = line[digit...]
        }
        let words = line.split { $0 == " " || $0 == "/" }
        guard (1...4).contains(words.count), words[0].utf8.count <= 7, line.utf8.count > 9 else { return nil }
        return DateTimeGroup.timestamp(line) ?? year.flatMap { DateTimeGroup.timestamp("\(line) \($0)") }
    }

    /// The lines with names of seas and coasts before the first paragraph.
    private var regions: [String] {
        var regions: [String] = []
        for line in self.headLines {
            let name = line.stripped
            let upper = name.uppercased()
            if WarningSubject.isChart(upper[...]) { continue }
            guard name.utf8.count <= 90, !name.utf8.contains(where: \.isDigit),
                (1...6).contains(name.split { !$0.isLetter }.count)
            else { break }
            guard WarningSubject.isRegion(upper), name.hasSuffix(".") || Self.isSea(upper) else { break }
            regions.append(name.hasSuffix(".") ? String(name.dropLast()) : name)
        }
        return Array(regions.prefix(8))
    }

    /// The first lines of the prose; of a long one its first sentences.
    private var headLines: [String] {
        self.prose.utf8.split(separator: .lineFeed, maxSplits: 12).prefix(12).map { Substring($0) }
            .flatMap { line -> [String] in
                guard line.utf8.count > 90 else { return [String(line)] }
                return line.split(separator: ".", maxSplits: 4).prefix(4).map { "\($0)." }
            }
    }

    private static func isSea(_ text: String) -> Bool {
        ["SEA", "OCEAN", "GULF", "BAY", "BALTIC", "STRAIT", "ATLANTIC", "PACIFIC", "МОР", "ЗАЛИВ", "ПРОЛИВ"].contains(
            where: text.holds
        )
    }
}
