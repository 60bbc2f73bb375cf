internal import Schema

/// The moments of an advisory: day of the year, time of day and calendar date in three fields, or one field.
struct GNSSAdvisoryTimes {
    private let fields: GNSSAdvisoryFields
    private let line: Int
    private let generated: Timestamp?

    init(_ fields: GNSSAdvisoryFields, at line: Int) {
        self.fields = fields
        self.line = line
        self.generated =
            fields["# DTG"].flatMap { DateTimeGroup.timestamp($0) }
            ?? fields["DATE GENERATED (UTC)"].flatMap { DateText.timestamp($0) }
    }

    /// When it was issued.
    ///
    /// - Throws: ``FormatError`` when it says so in a way that cannot be read.
    func issued() throws(FormatError) -> Timestamp? {
        for name in ["# DTG", "DATE GENERATED (UTC)"] where self.generated == nil {
            if let text = self.fields[name] {
                throw self.error(name, text, "write DDHHMMZ MMM YYYY")
            }
        }
        return self.generated
    }

    /// The moment of an event, such as `START`.
    ///
    /// - Parameters:
    ///   - event: What its three keywords begin with.
    ///   - galileo: The one keyword of a NAGU for the same.
    /// - Returns: Nil where it is not given, open or cancelled.
    /// - Throws: ``FormatError`` when what is given is no moment.
    func moment(_ event: String, galileo: String? = nil) throws(FormatError) -> Timestamp? {
        if let galileo, let text = self.fields[galileo], text.utf8.first?.isDigit == true {
            guard let moment = DateText.timestamp(String(text.prefix(16))) else {
                throw self.error(galileo, text, "write YYYY-MM-DD HH:MM")
            }
            return moment
        }
        guard let day = self.fields["\(event) JDAY"], day.utf8.first?.isDigit == true else { return nil }
        let clock = self.fields["\(event) TIME ZULU"] ?? "0000"
        guard let time = Int(clock.prefix(4)), clock.prefix(4).utf8.count == 4, time / 100 <= 24, time % 100 < 60 else {
            throw self.error("\(event) TIME ZULU", clock, "write HHMM")
        }
        if let date = self.fields["\(event) CALENDAR DATE"] {
            let digits = (date.utf8.dropFirst().first?.isDigit == true ? "" : "0") + date.prefix(while: \.isNumber)
            let text = "\(digits)\(clock.prefix(4))Z \(date.drop(while: \.isNumber))"
            guard let moment = DateTimeGroup.timestamp(text) else {
                throw self.error("\(event) CALENDAR DATE", date, "write DD MMM YYYY")
            }
            return moment
        }
        return try self.moment(dayOfYear: day, time: time, event)
    }

    /// Without a calendar date the year is that of the notice, or the one beside it when that is nearer.
    private func moment(dayOfYear day: String, time: Int, _ event: String) throws(FormatError) -> Timestamp? {
        guard let number = Int(day.prefix(3)), (1...366).contains(number) else {
            throw self.error("\(event) JDAY", day, "write the day of the year, 001 to 366")
        }
        guard let generated = self.generated else { return nil }
        let year = CivilDate(daysSince1970: Int(generated.seconds / 86_400)).year
        let moments = [year - 1, year, year + 1].map { year in
            let days = CivilDate(year: year, month: 1, day: 1).daysSince1970 + number - 1
            return Timestamp(microseconds: Int64(days * 86_400 + time / 100 * 3_600 + time % 100 * 60) * 1_000_000)
        }
        return moments.min { abs($0.seconds - generated.seconds) < abs($1.seconds - generated.seconds) }
    }

    private func error(_ keyword: String, _ value: String, _ advice: String) -> FormatError {
        FormatError(
            where: "line \(self.line)",
            reason: "\(keyword) of the notice is \"\(value.prefix(40))\", which is no moment; \(advice)"
        )
    }
}
