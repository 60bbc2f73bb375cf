internal import Schema

/// Aviation space weather advisories in text, with or without headings of the fixed network, one or more in a file.
///
/// What breaks the template is refused with its line: fields that are unknown, twice, out of order or missing, times
/// and numbers that cannot be, words that stand where they may not. What is no value of the format at all is kept as
/// written in `unread`.
///
/// Source: ICAO Annex 3, appendix 2, table A2-3, as of amendments 78 to 82; Doc 10100.
enum AdvisoryFormat: FeedFormat {
    static let name = "icao-swx-tac"
    static let title = "SWX ADVISORY"
    /// The most advisories of one file.
    private static let countLimit = 1_000
    /// The most bytes of one.
    private static let sizeLimit = 65_536

    static func recognises(_ document: Sniff) -> Bool {
        guard document.root == nil, document.json == nil, document.jsonError == nil else { return false }
        return document.head.split(whereSeparator: \.isNewline).prefix(16).contains { $0.stripped == Self.title }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let text = try document.text()
        var advisories: [(start: Int, lines: [(number: Int, text: String)])] = []
        var number = 0
        var size = 0
        var hasEnded = true
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let words = line.stripped
            size += line.utf8.count + 1
            if words == Self.title {
                guard advisories.count < Self.countLimit else {
                    throw FormatError(where: "line \(number)", reason: "a file has at most 1,000 advisories; split it")
                }
                advisories.append((number, []))
                (size, hasEnded) = (0, false)
            } else if advisories.isEmpty || words == "NNNN" || words.hasPrefix("ZCZC")
                || (hasEnded && Self.isHeading(words))
            {
                continue
            } else {
                guard size <= Self.sizeLimit else {
                    throw FormatError(
                        where: "line \(number)",
                        reason: "an advisory has at most \(Self.sizeLimit) bytes"
                    )
                }
                advisories[advisories.count - 1].lines.append((number, words))
                hasEnded = words.hasSuffix("=")
            }
        }
        var updates: [Update] = []
        for advisory in advisories {
            let fields = try AdvisoryFields(advisory.lines)
            let body = ([Self.title] + advisory.lines.map(\.text)).joined(separator: "\n").plainLines
            let status = fields[.status]
            updates.append(
                try Advisory(fields).value.advisory(
                    in: context,
                    format: Self.name,
                    body: body,
                    status: Self.status(status?.text)
                )
            )
        }
        return FeedDocument(format: Self.name, updates: updates)
    }

    /// `FNXX01 EFKL 081200`.
    private static func isHeading(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        return (3...4).contains(words.count) && words[0].utf8.count == 6 && words[1].utf8.count == 4
            && words[2].utf8.count == 6 && words[2].utf8.allSatisfy(\.isDigit)
    }

    /// `TEST` or `EXER`; what is neither is taken for a test, so that it alarms nobody.
    private static func status(_ text: String?) -> Status {
        guard let text else { return .actual }
        return text.hasPrefix("EXER") ? .exercise : .test
    }
}

/// Reads the values of the fields.
private struct Advisory {
    private(set) var value = SpaceWeather()
    private let fields: AdvisoryFields

    init(_ fields: AdvisoryFields) throws(FormatError) {
        self.fields = fields
        self.value.message = "advisory"
        self.value.product = AdvisoryFormat.title
        if let status = fields[.status], !["TEST", "EXER"].contains(status.text) { self.keep(status, status.text) }
        try self.readHeader()
        guard !fields.isHeaderAlone else {
            if let last = fields.fields.last { self.keep(last, last.text) }
            return
        }
        try self.readEffects()
        for field in fields.fields where field.name == .observed || field.name.hoursAhead != nil {
            self.value.periods.append(try self.period(field))
        }
        let remarks = fields[.remarks]?.text ?? ""
        self.value.remarks = remarks.isEmpty || remarks == "NIL" ? nil : remarks
        try self.readNext()
    }

    private mutating func keep(_ field: AdvisoryFields.Field, _ text: String) {
        self.value.unread.append(NamedText(name: field.name.rawValue, value: String(text.prefix(4_000))))
    }

    private mutating func readHeader() throws(FormatError) {
        if let field = self.fields[.issued] {
            self.value.issued = try Self.moment(field, field.text)
            if self.value.issued == nil { self.keep(field, field.text) }
        }
        self.value.centre = self.fields[.centre]?.text
        if let field = self.fields[.number] {
            let text =
                self.fields.isHeaderAlone ? field.text.split(separator: " ").first.map(String.init) ?? "" : field.text
            self.value.number = try Self.number(text, field)
        }
        if let field = self.fields[.replaced] {
            let numbers = field.text.split(whereSeparator: { $0 == " " || $0 == "," })
            guard numbers.count <= 4 else {
                throw FormatError(where: "line \(field.line)", reason: "an advisory replaces at most four others")
            }
            for number in numbers where number != "AND" {
                self.value.replaces.append(try Self.number(String(number), field))
            }
        }
    }

    /// `2016/2`.
    private static func number(_ text: String, _ field: AdvisoryFields.Field) throws(FormatError) -> String {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 6 && $0.utf8.allSatisfy(\.isDigit) })
        else {
            throw FormatError(
                where: "line \(field.line)",
                reason: "\(field.name.rawValue) is \"\(text.prefix(40))\"; write year and number as 2016/2"
            )
        }
        return text
    }

    /// `20161108/0100Z`; nil where it has another shape.
    private static func moment(_ field: AdvisoryFields.Field, _ text: String) throws(FormatError) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count == 14, bytes[8] == .slash, bytes[13] == UInt8(ascii: "Z"),
            (bytes[..<8] + bytes[9..<13]).allSatisfy(\.isDigit)
        else { return nil }
        func value(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        let hour = value(9..<11)
        guard hour < 24,
            let time = Timestamp(
                year: value(0..<4),
                month: value(4..<6),
                day: value(6..<8),
                hour: hour,
                minute: value(11..<13)
            )
        else {
            throw FormatError(where: "line \(field.line)", reason: "\(text) is no time of the calendar in UTC")
        }
        return time
    }

    private mutating func readEffects() throws(FormatError) {
        guard let field = self.fields[.effect] else { return }
        let known = ["HF COM", "SATCOM", "GNSS", "RADIATION"]
        for part in field.text.replacing(" AND ", with: "\n").split(separator: "\n").map(\.stripped) {
            let words = part.split(separator: " ")
            let intensity = words.last.flatMap { $0 == "MOD" || $0 == "SEV" ? $0 : nil }
            let name = (intensity == nil ? words[...] : words.dropLast()).joined(separator: " ")
            guard (intensity == nil) == self.fields.isSince82 || !known.contains(name) else {
                throw FormatError(
                    where: "line \(field.line)",
                    reason: self.fields.isSince82
                        ? "\(part) has an intensity, which stands with the region where SWX EFFECT precedes ADVISORY NR"
                        : "\(part) has no intensity, MOD or SEV, as it must where SWX EFFECT follows ADVISORY NR"
                )
            }
            if !known.contains(name) { self.keep(field, part) }
            self.value.effects.append(part)
        }
    }

    private mutating func period(_ field: AdvisoryFields.Field) throws(FormatError) -> SpaceWeatherPeriod {
        var period = SpaceWeatherPeriod()
        period.stage = field.name == .observed ? "observed" : "forecast"
        period.hoursAhead = field.name.hoursAhead
        period.text = field.text
        let words = field.text.split(separator: " ", maxSplits: 1)
        if let time = try self.time(words.first ?? "", field) {
            period.time = time
        } else {
            self.keep(field, words.first.map(String.init) ?? "")
        }
        let rest = words.count > 1 ? words[1].stripped : ""
        switch rest.split(separator: " ").joined(separator: " ") {
        case "NO SWX EXP": period.state = "none"
        case "NOT AVBL": period.state = "unavailable"
        case "":
            throw FormatError(where: "line \(field.line)", reason: "\(field.name.rawValue) says only when, not what")
        default:
            period.state = "expected"
            let regions = try AdvisoryRegions(rest, isSince82: self.fields.isSince82, line: field.line)
            period.regions = regions.regions
            if !regions.unknown.isEmpty { self.keep(field, regions.unknown.joined(separator: " ")) }
        }
        return period
    }

    /// `08/0100Z` near the time of issue; nil where it has another shape or the issue is not known.
    private func time(_ text: Substring, _ field: AdvisoryFields.Field) throws(FormatError) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count == 8, bytes[2] == .slash, bytes[7] == UInt8(ascii: "Z"),
            (bytes[..<2] + bytes[3..<7]).allSatisfy(\.isDigit)
        else { return nil }
        let digits = (bytes[..<2] + bytes[3..<7]).map { Int($0 - 0x30) }
        let (day, hour, minute) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], digits[4] * 10 + digits[5])
        guard (1...31).contains(day), hour < 24, minute < 60 else {
            throw FormatError(where: "line \(field.line)", reason: "\(text) is no day of a month with a time")
        }
        guard let issued = self.value.issued else { return nil }
        let date = CivilDate(daysSince1970: Int(issued.seconds / 86_400))
        let choices = (-1...1).compactMap { shift -> Timestamp? in
            let month = date.year * 12 + date.month - 1 + shift
            return Timestamp(year: month / 12, month: month % 12 + 1, day: day, hour: hour, minute: minute)
        }
        return choices.min { abs($0.seconds - issued.seconds) < abs($1.seconds - issued.seconds) }
    }

    private mutating func readNext() throws(FormatError) {
        guard let field = self.fields[.next] else { return }
        let words = field.text.split(separator: " ").joined(separator: " ")
        if words == "NO FURTHER ADVISORIES" {
            self.value.isLast = true
            return
        }
        let text = words.rest(after: "will be issued by ") ?? words
        self.value.nextIssue = try Self.moment(field, text)
        if self.value.nextIssue == nil { self.keep(field, field.text) }
    }
}
