internal import Schema

/// The columns of a table of mean elements, each with the member that it becomes.
///
/// Rows that say everything plainly are read here, many times as fast as keyword by keyword. Whatever else there may
/// be in a row - a unit, `N/A`, a number out of range, a value that is missing - is left to whoever reads keywords.
struct OrbitColumns: Sendable {
    private enum Target: Sendable {
        case text(Property<Orbit, String?>)
        case number(Property<Orbit, Double?>, ClosedRange<Double>)
        case integer(Property<Orbit, Int64?>)
        case time(Property<Orbit, Timestamp?>)
        /// It is kept under its name.
        case other(String)
    }

    private let targets: [Target]

    /// - Parameter names: The names of the columns in capitals; nil comes of some that few tables have.
    init?(_ names: [String]) {
        var known: [String: Target] = [
            "OBJECT_NAME": .text(Property(\.objectName)), "OBJECT_ID": .text(Property(\.objectID)),
            "CENTER_NAME": .text(Property(\.center)), "REF_FRAME": .text(Property(\.frame)),
            "TIME_SYSTEM": .text(Property(\.timeSystem)), "MEAN_ELEMENT_THEORY": .text(Property(\.theory)),
        ]
        for row in Orbit.meanElementRows {
            switch row.target {
            case .text(let member): known[row.keyword] = .text(member)
            case .number(let member, _, let range): known[row.keyword] = .number(member, range)
            case .integer(let member): known[row.keyword] = .integer(member)
            case .time(let member): known[row.keyword] = .time(member)
            }
        }
        guard Set(names).count == names.count, !names.contains("COV_REF_FRAME"),
            !names.contains(where: { CovarianceTerm.cartesianNames.contains($0) }), names.count <= 256
        else { return nil }
        self.targets = names.map { known[$0] ?? .other($0) }
    }

    /// Reads the row that some bytes begin with.
    ///
    /// - Returns: Nil where it is not plain.
    func orbit(_ bytes: UnsafeBufferPointer<UInt8>) -> Orbit? {
        var orbit = Orbit()
        var cells = PlainCells(bytes: bytes)
        for (column, target) in self.targets.enumerated() {
            guard let cell = cells.next(isLast: column == self.targets.count - 1) else { return nil }
            if cell.isEmpty { continue }
            switch target {
            case .text(let member): member.set(String(decoding: cell, as: UTF8.self), of: &orbit)
            case .number(let member, let range):
                guard let number = DecimalText.number(cell), range.contains(number) else { return nil }
                member.set(number, of: &orbit)
            case .integer(let member):
                guard let number = Self.integer(cell) else { return nil }
                member.set(number, of: &orbit)
            case .time(let member):
                guard let moment = TimeCode.moment(cell) else { return nil }
                member.set(moment, of: &orbit)
            case .other(let name):
                // It may be a unit, whose blanks are put in order.
                guard cell[cell.count - 1] != UInt8(ascii: "]") else { return nil }
                orbit.additional.append(NamedText(name: name, value: String(decoding: cell, as: UTF8.self)))
            }
        }
        return orbit.completeMeanElements() ? orbit : nil
    }

    /// A whole number of at most 18 digits.
    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        let isNegative = text[0] == .hyphen
        guard (1...18).contains(text.count - (isNegative ? 1 : 0)) else { return nil }
        var number: Int64 = 0
        for byte in text[(isNegative ? 1 : 0)...] {
            guard byte.isDigit else { return nil }
            number = number * 10 + Int64(byte - 0x30)
        }
        return isNegative ? -number : number
    }
}

/// The values of one row, quoted or not, without the blanks around them.
private struct PlainCells {
    let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next value; nil where it is none of a plain row: a quotation mark inside, an end of the row where it is
    /// not expected, signs beyond ASCII at its ends.
    mutating func next(isLast: Bool) -> UnsafeBufferPointer<UInt8>? {
        var (start, end) = (self.at, self.at)
        if self.at < self.bytes.count, self.bytes[self.at] == .quote {
            start += 1
            end = start
            while end < self.bytes.count, self.bytes[end] != .quote, self.bytes[end] != .lineFeed { end += 1 }
            guard end < self.bytes.count, self.bytes[end] == .quote else { return nil }
            self.at = end + 1
        } else {
            while end < self.bytes.count, !Self.endsCell(self.bytes[end]) { end += 1 }
            self.at = end
        }
        if self.at == self.bytes.count {
            guard isLast else { return nil }
        } else {
            guard Self.endsCell(self.bytes[self.at]), isLast == (self.bytes[self.at] != UInt8(ascii: ",")) else {
                return nil
            }
            self.at += 1
        }
        while start < end, self.bytes[start] <= 0x20 || self.bytes[start] == 0x7F { start += 1 }
        while start < end, self.bytes[end - 1] <= 0x20 || self.bytes[end - 1] == 0x7F { end -= 1 }
        guard start == end || (self.bytes[start] < 0x80 && self.bytes[end - 1] < 0x80) else { return nil }
        return UnsafeBufferPointer(rebasing: self.bytes[start..<end])
    }

    private static func endsCell(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == .lineFeed || byte == 0x0D
    }
}
