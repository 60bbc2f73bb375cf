internal import Schema

/// One two-line element set.
///
/// Source: celestrak.org, "FAQs: Two-Line Element Set Format"; Hoots and Roehrich, Spacetrack Report No. 3.
struct ElementSet {
    private let first: ArraySlice<UInt8>
    private let second: ArraySlice<UInt8>
    private let firstNumber: Int
    private let secondNumber: Int

    /// Whether a line has the shape of a first line.
    static func isFirstLine(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line
        guard text.count >= 64, text.first == UInt8(ascii: "1"), text[text.startIndex + 1] == .space else {
            return false
        }
        // The points of epoch and first derivative stand in fixed columns.
        return text[text.startIndex + 23] == UInt8(ascii: ".") && text[text.startIndex + 34] == UInt8(ascii: ".")
    }

    /// - Throws: ``FormatError`` with the line where it is cut, belongs to another object or has another checksum.
    init(
        first: ArraySlice<UInt8>,
        at firstNumber: Int,
        second: ArraySlice<UInt8>,
        at secondNumber: Int
    ) throws(FormatError) {
        (self.first, self.second) = (first, second)
        (self.firstNumber, self.secondNumber) = (firstNumber, secondNumber)
        guard second.count >= 68, second.first == UInt8(ascii: "2"), second[second.startIndex + 1] == .space else {
            throw FormatError(
                where: "line \(secondNumber)",
                reason: "it is no second line of an element set; it begins with 2 and has 69 columns"
            )
        }
        guard first.dropFirst(2).prefix(5).elementsEqual(second.dropFirst(2).prefix(5)) else {
            throw FormatError(
                where: "line \(secondNumber)",
                reason: "it is about another object than the line before it"
            )
        }
        try Self.checkSum(first, firstNumber)
        try Self.checkSum(second, secondNumber)
    }

    /// The last digit of the sum of all digits, a minus counting as 1; a line of 68 columns has left it out.
    private static func checkSum(_ line: ArraySlice<UInt8>, _ number: Int) throws(FormatError) {
        guard line.count >= 69 else { return }
        var sum = 0
        for byte in line.prefix(68) { sum += byte.isDigit ? Int(byte - 0x30) : byte == .hyphen ? 1 : 0 }
        let written = line[line.startIndex + 68]
        guard written.isDigit, Int(written - 0x30) == sum % 10 else {
            throw FormatError(
                where: "line \(number), column 69",
                reason: "the checksum is \(sum % 10), and the line says \(Character(Unicode.Scalar(written))); "
                    + "fetch it again, it may be damaged"
            )
        }
    }

    /// The orbit, in the units of the mean-elements message.
    func orbit() throws(FormatError) -> Orbit {
        var orbit = Orbit()
        orbit.catalogNumber = try self.catalogNumber()
        let classification = self.text(self.first, 8...8)
        orbit.classification = classification.isEmpty ? nil : classification
        orbit.objectID = self.designator
        orbit.epoch = try self.epoch()
        orbit.meanMotionDot = try self.number(self.first, 34...43, self.firstNumber)
        orbit.meanMotionDdot = try self.exponential(45...52)
        orbit.bstar = try self.exponential(54...61)
        orbit.ephemerisType = Int64(self.text(self.first, 63...63))
        orbit.elementSetNumber = Int64(self.text(self.first, 65...68))
        orbit.inclinationDegrees = try self.angle(9...16, upTo: 180)
        orbit.ascendingNodeDegrees = try self.angle(18...25, upTo: 360)
        let digits = self.text(self.second, 27...33).replacing(" ", with: "0")
        orbit.eccentricity = try self.number("0." + digits, 27, self.secondNumber)
        orbit.pericenterArgumentDegrees = try self.angle(35...42, upTo: 360)
        orbit.meanAnomalyDegrees = try self.angle(44...51, upTo: 360)
        let motion = try self.number(self.second, 53...63, self.secondNumber)
        guard motion > 0 else {
            throw FormatError(where: "line \(self.secondNumber), column 53", reason: "the mean motion is more than 0")
        }
        orbit.meanMotionRevolutionsPerDay = motion
        orbit.periodMinutes = 1_440 / motion
        orbit.revolutionAtEpoch = Int64(self.text(self.second, 64...68))
        (orbit.center, orbit.frame, orbit.timeSystem, orbit.theory) = ("EARTH", "TEME", "UTC", "SGP4")
        return orbit
    }

    // MARK: Columns

    private func slice(_ line: ArraySlice<UInt8>, _ columns: ClosedRange<Int>) -> ArraySlice<UInt8> {
        let start = min(line.startIndex + columns.lowerBound - 1, line.endIndex)
        return line[start..<min(line.startIndex + columns.upperBound, line.endIndex)].trimmed
    }

    private func text(_ line: ArraySlice<UInt8>, _ columns: ClosedRange<Int>) -> String {
        String(decoding: self.slice(line, columns), as: UTF8.self)
    }

    private func number(
        _ line: ArraySlice<UInt8>,
        _ columns: ClosedRange<Int>,
        _ number: Int
    ) throws(FormatError) -> Double {
        let digits = self.slice(line, columns)
        if let value = DecimalText.double(digits) { return value }
        // Some write a sign apart from its digits.
        return try self.number(self.text(line, columns).filter { $0 != " " }, columns.lowerBound, number)
    }

    private func number(_ text: String, _ column: Int, _ number: Int) throws(FormatError) -> Double {
        guard let value = DecimalText.double(text) else {
            throw FormatError(
                where: "line \(number), column \(column)",
                reason: "\"\(text.prefix(20))\" is no number; fetch it again, it may be damaged"
            )
        }
        return value
    }

    private func angle(_ columns: ClosedRange<Int>, upTo limit: Double) throws(FormatError) -> Double {
        let angle = try self.number(self.second, columns, self.secondNumber)
        guard (0...limit).contains(angle) else {
            throw FormatError(
                where: "line \(self.secondNumber), column \(columns.lowerBound)",
                reason: "\(angle) is outside what can be: 0...\(Int(limit))"
            )
        }
        return angle
    }

    /// `29296-4` is 0.29296e-4.
    private func exponential(_ columns: ClosedRange<Int>) throws(FormatError) -> Double {
        var text = self.text(self.first, columns)
        if text.isEmpty { return 0 }
        var sign = ""
        if text.hasPrefix("-") { sign = "-" }
        if text.hasPrefix("-") || text.hasPrefix("+") { text.removeFirst() }
        let mantissa = text.prefix { $0.isNumber || $0 == "." || $0 == " " }.filter { $0 != " " }
        let exponent = text.drop { $0.isNumber || $0 == "." || $0 == " " }
        let digits = mantissa.contains(".") ? mantissa : "0." + mantissa
        let power = exponent.isEmpty ? "" : exponent.lowercased().hasPrefix("e") ? String(exponent) : "e\(exponent)"
        return try self.number("\(sign)\(digits)\(power)", columns.lowerBound, self.firstNumber)
    }

    /// Five digits, or a letter without I and O that stands for 10 to 33 before four digits.
    private func catalogNumber() throws(FormatError) -> Int64 {
        let text = self.slice(self.first, 3...7)
        var value: Int64 = 0
        for (index, byte) in text.enumerated() {
            if byte.isDigit {
                value = value * 10 + Int64(byte - 0x30)
            } else if index == 0, text.count == 5, let letter = Self.letters.firstIndex(of: byte) {
                value = Int64(letter) + 10
            } else {
                value = -1
                break
            }
        }
        guard value >= 0, !text.isEmpty else {
            throw FormatError(
                where: "line \(self.firstNumber), column 3",
                reason: "\"\(String(decoding: text, as: UTF8.self))\" is no catalogue number"
            )
        }
        return value
    }

    private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)

    /// `98067A` is 1998-067A.
    private var designator: String? {
        let text = self.text(self.first, 10...17)
        guard text.utf8.count >= 6, let year = Int(text.prefix(2)) else { return text.isEmpty ? nil : text }
        return "\(year < 57 ? 2000 + year : 1900 + year)-\(text.dropFirst(2))"
    }

    /// The year in two digits, 57 to 56 being 1957 to 2056, and the day of it with its fraction.
    private func epoch() throws(FormatError) -> Timestamp {
        let text = self.text(self.first, 19...32).replacing(" ", with: "0")
        let error = FormatError(
            where: "line \(self.firstNumber), column 19",
            reason: "\"\(text.prefix(20))\" is no epoch; it is two digits of the year and a day of it"
        )
        guard let year = Int(text.prefix(2)), year >= 0, let day = Int(text.dropFirst(2).prefix { $0 != "." }),
            let fraction = DecimalText.double("0" + text.drop { $0 != "." }), (1...366).contains(day)
        else { throw error }
        let full = year < 57 ? 2000 + year : 1900 + year
        let days = CivilDate(year: full, month: 1, day: 1).daysSince1970 + day - 1
        return Timestamp(microseconds: Int64(days) * 86_400_000_000 + Int64((fraction * 86_400_000_000).rounded()))
    }
}
