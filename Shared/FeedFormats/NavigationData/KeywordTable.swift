internal import Schema

/// The keywords of a part of a message, each with the member that it becomes.
struct KeywordTable<Value: Sendable>: Sendable {
    /// A keyword and where its value goes.
    struct Row: Sendable {
        enum Target: Sendable {
            case text(Property<Value, String?>)
            case number(Property<Value, Double?>, PhysicalUnit, ClosedRange<Double>)
            case integer(Property<Value, Int64?>)
            case time(Property<Value, Timestamp?>)
        }

        let keyword: String
        let isRequired: Bool
        let target: Target

        static func text(
            _ keyword: String,
            _ path: any WritableKeyPath<Value, String?> & Sendable,
            required: Bool = false
        ) -> Self {
            Self(keyword: keyword, isRequired: required, target: .text(Property(path)))
        }

        static func number(
            _ keyword: String,
            _ path: any WritableKeyPath<Value, Double?> & Sendable,
            _ unit: PhysicalUnit = .one,
            within range: ClosedRange<Double> = KeyValueSection.anything,
            required: Bool = false
        ) -> Self {
            Self(keyword: keyword, isRequired: required, target: .number(Property(path), unit, range))
        }

        static func integer(_ keyword: String, _ path: any WritableKeyPath<Value, Int64?> & Sendable) -> Self {
            Self(keyword: keyword, isRequired: false, target: .integer(Property(path)))
        }

        static func time(
            _ keyword: String,
            _ path: any WritableKeyPath<Value, Timestamp?> & Sendable,
            required: Bool = false
        ) -> Self {
            Self(keyword: keyword, isRequired: required, target: .time(Property(path)))
        }
    }

    let rows: [Row]

    init(_ rows: [Row]) { self.rows = rows }
}

/// What can be from 0 on.
let notNegative = 0...Double.greatestFiniteMagnitude

extension KeyValueSection {
    /// Takes out every keyword of a table.
    ///
    /// - Throws: ``FormatError`` with line and keyword where a value is none, or with the section's line where a
    ///   required keyword is absent.
    mutating func fill<Value>(
        _ value: inout Value,
        from table: KeywordTable<Value>,
        in scale: TimeScale = .utc
    ) throws(FormatError) {
        for row in table.rows where row.isRequired || !self.isEmpty {
            let keyword = row.keyword
            switch row.target {
            case .text(let member):
                let text = row.isRequired ? try self.requiredText(keyword) : self.text(keyword)
                if let text { member.set(text, of: &value) }
            case .number(let member, let unit, let range):
                let number =
                    row.isRequired
                    ? try self.requiredNumber(keyword, in: unit, within: range)
                    : try self.number(keyword, in: unit, within: range)
                if let number { member.set(number, of: &value) }
            case .integer(let member):
                if let number = try self.integer(keyword) { member.set(number, of: &value) }
            case .time(let member):
                if row.isRequired, !self.holds(keyword) { throw self.missing(keyword) }
                if let time = try self.time(keyword, in: scale) { member.set(time, of: &value) }
            }
        }
    }

    /// The time system of a message; absolute times of one that is not known stay as written.
    mutating func timeScale(into name: inout String?, required: Bool = true) throws(FormatError) -> TimeScale {
        if !required, !self.holds("TIME_SYSTEM") { return .utc }
        let text = try self.requiredText("TIME_SYSTEM")
        name = text
        return TimeScale(named: text)
    }
}
