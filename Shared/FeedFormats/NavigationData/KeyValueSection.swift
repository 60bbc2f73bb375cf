internal import Schema

/// A keyword of a message with its value: `KEYWORD = value [unit]`, or an element with the attribute `units`.
///
/// Source: CCSDS 508.0-B-1, section 6.1; CCSDS 505.0-B-3, section 4.
struct KeyValueLine {
    /// Counted from 1.
    let number: Int
    /// In upper case.
    let keyword: String
    /// Without the blanks around it, its unit included.
    fileprivate(set) var value: String

    func error(_ reason: String) -> FormatError {
        FormatError(where: "line \(self.number), \(self.keyword)", reason: reason)
    }
}

/// The keywords of one part of a message, taken out one by one until only unknown ones are left.
struct KeyValueSection {
    /// The line it begins at.
    let start: Int
    /// What it is called in errors.
    var name: String
    private(set) var comments: [String] = []
    private var lines: [KeyValueLine] = []
    /// The first line of each keyword.
    private var places: [String: Int] = [:]
    private var states: [State] = []
    /// The line behind the one taken last, which is mostly asked for next.
    private var next = 0
    /// How many keywords nobody took yet.
    private var leftCount = 0
    /// The lines whose keyword stood before with another value.
    private var repeats: [Int] = []

    /// What became of a line.
    private enum State {
        case left
        case taken
        /// Its keyword stood before.
        case again
    }

    init(name: String, start: Int) {
        self.name = name
        self.start = start
    }

    mutating func append(comment: String) { if !comment.isEmpty { self.comments.append(comment) } }

    /// Adds a line; one without a value counts as absent, and of a keyword that is written twice the first counts.
    mutating func append(_ line: KeyValueLine) {
        guard !line.value.isEmpty else { return }
        let count = self.lines.count
        let first = Self.place(count, in: &self.places[line.keyword])
        if first < count {
            guard self.lines[first].value != line.value else { return }
            self.repeats.append(count)
        } else {
            self.leftCount += 1
        }
        self.lines.append(line)
        self.states.append(first < count ? .again : .left)
    }

    /// The place that is kept, or the one that is kept from now on.
    private static func place(_ place: Int, in kept: inout Int?) -> Int {
        if kept == nil { kept = place }
        return kept ?? place
    }

    /// Where the line of a keyword is that nobody took.
    private func place(of keyword: String) -> Int? {
        guard self.leftCount > 0 else { return nil }
        if self.next < self.lines.count, self.states[self.next] == .left, self.lines[self.next].keyword == keyword {
            return self.next
        }
        guard let place = self.places[keyword], self.states[place] == .left else { return nil }
        return place
    }

    private mutating func take(_ place: Int) {
        self.states[place] = .taken
        self.next = place + 1
        self.leftCount -= 1
    }

    func line(_ keyword: String) -> KeyValueLine? { self.place(of: keyword).map { self.lines[$0] } }

    func missing(_ keyword: String) -> FormatError {
        FormatError(
            where: "line \(self.start), \(self.name)",
            reason: "\(keyword) is missing; the standard requires it"
        )
    }

    /// Two values of what must be known leave open which is meant.
    func checkSingle(_ keyword: String) throws(FormatError) {
        if let again = self.repeats.first(where: { self.lines[$0].keyword == keyword }) {
            throw self.lines[again].error("it stands before with another value; write it once")
        }
    }

    /// Whether a line nobody took has the keyword.
    func holds(_ keyword: String) -> Bool { self.place(of: keyword) != nil }

    /// Takes over a line that goes on with the value of the line before it, which ends with a comma, or with the mark
    /// that the figures of CCSDS books have there.
    ///
    /// - Returns: Whether there is such a line.
    mutating func continueValue(with text: WrittenText) -> Bool {
        guard let last = self.lines.indices.last, let end = Self.continuedEnd(of: self.lines[last].value) else {
            return false
        }
        self.lines[last].value.removeSubrange(end...)
        self.lines[last].value += " \(text.text)"
        return true
    }

    /// Where a value ends that goes on in the next line; nil where it does not.
    private static func continuedEnd(of value: String) -> String.Index? {
        let mark = "<cont.>".utf8
        var written = value.utf8[...]
        if written.suffix(mark.count).elementsEqual(mark) { written = written.dropLast(mark.count) }
        while let last = written.last, last <= 0x20 { written.removeLast() }
        return written.last == UInt8(ascii: ",") ? written.endIndex : nil
    }

    /// The section with its angles and rates numbered in order, where a rotation turns twice about the same axis.
    ///
    /// Source: CCSDS 504.0-B-1, table 3-3, which names each by its axis alone.
    var withNumberedAngles: Self {
        guard let sequence = self.line("EULER_ROT_SEQ")?.value.uppercased().utf8, sequence.count == 3,
            sequence.first == sequence.last
        else { return self }
        var section = Self(name: self.name, start: self.start)
        section.comments = self.comments
        var counts: [Substring: Int] = [:]
        for line in self.lines {
            var keyword = line.keyword
            let kind = keyword.dropFirst()
            if kind == "_ANGLE" || kind == "_RATE", "XYZ".contains(keyword.prefix(1)) {
                counts[kind, default: 0] += 1
                keyword = "ANGLE_\(counts[kind] ?? 1)" + (kind == "_RATE" ? "_DOT" : "")
            }
            section.append(KeyValueLine(number: line.number, keyword: keyword, value: line.value))
        }
        return section
    }

    /// Every line, taken or not, in order.
    var all: [KeyValueLine] { self.lines }

    /// The keywords that nobody took, in no order.
    var keywords: [String] { self.places.filter { self.states[$0.value] == .left }.map(\.key) }

    /// Whether it has no line that nobody took.
    var isEmpty: Bool { self.leftCount == 0 }

    /// An error at a keyword's line, or at the section where it has none.
    func error(at keyword: String, _ reason: String) -> FormatError {
        self.line(keyword)?.error(reason)
            ?? FormatError(where: "line \(self.start), \(self.name)", reason: reason)
    }

    // MARK: Text

    mutating func text(_ keyword: String) -> String? {
        guard let place = self.place(of: keyword) else { return nil }
        self.take(place)
        return self.lines[place].value
    }

    mutating func requiredText(_ keyword: String) throws(FormatError) -> String {
        try self.checkSingle(keyword)
        guard let text = self.text(keyword) else { throw self.missing(keyword) }
        return text
    }

    // MARK: Times

    mutating func time(_ keyword: String, in scale: TimeScale = .utc) throws(FormatError) -> Timestamp? {
        guard let place = self.place(of: keyword) else { return nil }
        let line = self.lines[place]
        if Self.saysNothing(line.value) || scale == .unknown { return nil }
        var value = line.value
        guard let time = value.withUTF8({ scale.moment($0) }) else {
            throw line.error(
                "\"\(line.value.prefix(40))\" is no time; write it as 2010-03-13T22:37:52.618 or 2010-072T22:37:52.618"
            )
        }
        self.take(place)
        return time
    }

    mutating func requiredTime(_ keyword: String, in scale: TimeScale = .utc) throws(FormatError) -> Timestamp {
        try self.checkSingle(keyword)
        guard let time = try self.time(keyword, in: scale) else { throw self.missing(keyword) }
        return time
    }

    // MARK: Whole numbers

    mutating func integer(_ keyword: String) throws(FormatError) -> Int64? {
        guard let place = self.place(of: keyword) else { return nil }
        let line = self.lines[place]
        if Self.saysNothing(line.value) { return nil }
        guard let number = Int64(line.value) ?? DecimalText.double(line.value).flatMap({ Int64(exactly: $0) }) else {
            throw line.error("\"\(line.value.prefix(40))\" is no whole number; write digits alone")
        }
        self.take(place)
        return number
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
        guard let place = self.place(of: keyword), let number = try self.number(at: place, in: unit, within: range)
        else { return nil }
        self.take(place)
        return number
    }

    private func number(
        at place: Int,
        in unit: PhysicalUnit,
        within range: ClosedRange<Double>
    ) throws(FormatError) -> Double? {
        let line = self.lines[place]
        let (digits, written) = Self.split(line.value)
        if Self.saysNothing(digits) { return nil }
        guard var number = DecimalText.double(digits) else {
            throw line.error("\"\(digits.prefix(40))\" is no number; write it as 715 or 4.835E-05")
        }
        if let written {
            guard let own = PhysicalUnit.known(written), own.measuresLike(unit) else { return nil }
            let factor = own.scale / unit.scale
            if (factor - 1).magnitude > 1e-12 { number = number * own.scale / unit.scale }
        }
        guard range.contains(number) else {
            let limits =
                range.upperBound == .greatestFiniteMagnitude
                ? "\(range.lowerBound) or more" : "\(range.lowerBound)...\(range.upperBound)"
            throw line.error("\(digits.prefix(40)) is outside what can be: \(limits)")
        }
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
        var places: [Int] = []
        var numbers: [Double] = []
        for keyword in keywords {
            guard let place = self.place(of: keyword),
                let number = try self.number(at: place, in: unit, within: Self.anything)
            else { return [] }
            self.next = place + 1
            places.append(place)
            numbers.append(number)
        }
        for place in places { self.take(place) }
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
        zip(self.lines, self.states).lazy.filter { $0.1 != .taken }.map { line, _ in
            let (value, unit) = Self.split(line.value)
            return NamedText(name: line.keyword, value: unit.map { "\(value) [\($0)]" } ?? line.value)
        }
    }

    // MARK: Values

    static func split(_ value: String) -> (value: Substring, unit: Substring?) {
        let utf8 = value.utf8
        guard utf8.last == UInt8(ascii: "]"), let open = utf8.lastIndex(of: UInt8(ascii: "[")), open > utf8.startIndex
        else { return (value[...], nil) }
        func trimmed(_ start: String.Index, _ end: String.Index) -> Substring {
            var (start, end) = (start, end)
            while start < end, utf8[start] <= 0x20 { start = utf8.index(after: start) }
            while start < end, utf8[utf8.index(before: end)] <= 0x20 { end = utf8.index(before: end) }
            return value[start..<end]
        }
        return (trimmed(utf8.startIndex, open), trimmed(utf8.index(after: open), utf8.index(before: utf8.endIndex)))
    }

    private static func saysNothing(_ value: some StringProtocol) -> Bool {
        guard let first = value.utf8.first,
            first.lowercased == UInt8(ascii: "n")
                || first.lowercased == UInt8(ascii: "u")
        else { return false }
        return ["NAN", "N/A", "NONE", "UNKNOWN"].contains(value.uppercased())
    }
}
