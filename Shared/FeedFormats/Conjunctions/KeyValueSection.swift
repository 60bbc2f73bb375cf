internal import Schema

/// A line of a message in key-value notation: `KEYWORD = value [unit]`.
///
/// Source: CCSDS 508.0-B-1, section 6.1.
struct KeyValueLine {
    /// Counted from 1.
    let number: Int
    /// In upper case.
    let keyword: String
    /// Without the blanks around it, its unit included.
    let value: String

    func error(_ reason: String) -> FormatError {
        FormatError(where: "line \(self.number), \(self.keyword)", reason: reason)
    }
}

/// The lines of one part of a message, taken out keyword by keyword until only unknown ones are left.
struct KeyValueSection {
    /// The line it begins at.
    let start: Int
    /// What it is called in errors.
    let name: String
    private(set) var comments: [String] = []
    private var lines: [KeyValueLine] = []
    /// The lines that nobody took yet, by keyword.
    private var left: [String: Int] = [:]
    /// The lines whose keyword stood before with another value.
    private var repeats: [Int] = []

    init(name: String, start: Int) {
        self.name = name
        self.start = start
    }

    mutating func append(comment: String) { if !comment.isEmpty { self.comments.append(comment) } }

    /// Adds a line; one without a value counts as absent, and of a keyword that is written twice the first counts.
    mutating func append(_ line: KeyValueLine) {
        guard !line.value.isEmpty else { return }
        guard let first = self.left[line.keyword] else {
            self.left[line.keyword] = self.lines.count
            self.lines.append(line)
            return
        }
        guard self.lines[first].value != line.value else { return }
        self.repeats.append(self.lines.count)
        self.lines.append(line)
    }

    private func line(_ keyword: String) -> KeyValueLine? { self.left[keyword].map { self.lines[$0] } }

    private func missing(_ keyword: String) -> FormatError {
        FormatError(
            where: "line \(self.start), \(self.name)",
            reason: "\(keyword) is missing; the standard requires it"
        )
    }

    /// Two values of what must be known leave open which is meant.
    private func checkSingle(_ keyword: String) throws(FormatError) {
        if let again = self.repeats.first(where: { self.lines[$0].keyword == keyword }) {
            throw self.lines[again].error("it stands before with another value; write it once")
        }
    }

    /// Whether a line nobody took has the keyword.
    func holds(_ keyword: String) -> Bool { self.left[keyword] != nil }

    // MARK: Text

    mutating func text(_ keyword: String) -> String? {
        guard let line = self.line(keyword) else { return nil }
        self.left[keyword] = nil
        return line.value
    }

    mutating func requiredText(_ keyword: String) throws(FormatError) -> String {
        try self.checkSingle(keyword)
        guard let text = self.text(keyword) else { throw self.missing(keyword) }
        return text
    }

    // MARK: Times

    mutating func time(_ keyword: String) throws(FormatError) -> Timestamp? {
        guard let line = self.line(keyword) else { return nil }
        if Self.saysNothing(line.value) { return nil }
        guard let time = Timestamp(ccsds: line.value) else {
            throw line.error(
                "\"\(line.value.prefix(40))\" is no time; write it as 2010-03-13T22:37:52.618 or 2010-072T22:37:52.618"
            )
        }
        self.left[keyword] = nil
        return time
    }

    mutating func requiredTime(_ keyword: String) throws(FormatError) -> Timestamp {
        try self.checkSingle(keyword)
        guard let time = try self.time(keyword) else { throw self.missing(keyword) }
        return time
    }

    // MARK: Numbers

    static let anything = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude

    /// A number converted to the unit; where it writes none it has this one.
    ///
    /// - Returns: Nil where it is absent, says nothing, or measures something else: then it stays in ``rest()``.
    mutating func number(
        _ keyword: String,
        in unit: PhysicalUnit,
        within range: ClosedRange<Double> = KeyValueSection.anything
    ) throws(FormatError) -> Double? {
        guard let line = self.line(keyword) else { return nil }
        let (digits, written) = Self.split(line.value)
        if Self.saysNothing(digits) { return nil }
        guard var number = Self.decimal(digits) else {
            throw line.error("\"\(digits.prefix(40))\" is no number; write it as 715 or 4.835E-05")
        }
        if let written {
            guard let own = PhysicalUnit(written), own.measuresLike(unit) else { return nil }
            if own.scale != unit.scale { number *= own.scale / unit.scale }
        }
        guard range.contains(number) else {
            let limits =
                range.upperBound == .greatestFiniteMagnitude
                ? "\(range.lowerBound) or more" : "\(range.lowerBound)...\(range.upperBound)"
            throw line.error("\(digits.prefix(40)) is outside what can be: \(limits)")
        }
        self.left[keyword] = nil
        return number
    }

    mutating func requiredNumber(
        _ keyword: String,
        in unit: PhysicalUnit,
        within range: ClosedRange<Double> = KeyValueSection.anything
    ) throws(FormatError) -> Double {
        try self.checkSingle(keyword)
        if let number = try self.number(keyword, in: unit, within: range) { return number }
        guard let line = self.line(keyword) else { throw self.missing(keyword) }
        throw line.error("\"\(line.value.prefix(60))\" is no value in [\(unit)]; give it in this unit")
    }

    /// All numbers, or none where one is absent: then those that are there stay in ``rest()``.
    mutating func numbers(_ keywords: [String], in unit: PhysicalUnit) throws(FormatError) -> [Double] {
        var attempt = self
        var numbers: [Double] = []
        for keyword in keywords {
            guard let number = try attempt.number(keyword, in: unit) else { return [] }
            numbers.append(number)
        }
        self = attempt
        return numbers
    }

    mutating func requiredNumbers(_ keywords: [String], in unit: PhysicalUnit) throws(FormatError) -> [Double] {
        var numbers: [Double] = []
        for keyword in keywords {
            numbers.append(try self.requiredNumber(keyword, in: unit))
        }
        return numbers
    }

    /// What nobody took, in the order of the message; one blank before a unit.
    func rest() -> [NamedText] {
        (self.left.values + self.repeats).sorted().map { index in
            let line = self.lines[index]
            let (value, unit) = Self.split(line.value)
            return NamedText(name: line.keyword, value: unit.map { "\(value) [\($0)]" } ?? line.value)
        }
    }

    // MARK: Values

    private static func split(_ value: String) -> (value: String, unit: String?) {
        guard value.hasSuffix("]"), let open = value.lastIndex(of: "["), open > value.startIndex else {
            return (value, nil)
        }
        let unit = value[value.index(after: open)...].dropLast()
        return (String(value[..<open]).stripped, String(unit).stripped)
    }

    private static func saysNothing(_ value: String) -> Bool {
        ["NAN", "N/A", "NONE", "UNKNOWN"].contains(value.uppercased())
    }

    private static func decimal(_ text: String) -> Double? {
        // Double would also read "0x1p4" and "infinity".
        guard text.utf8.count <= 64, text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }),
            let value = Double(text),
            value.isFinite
        else { return nil }
        return value
    }
}
