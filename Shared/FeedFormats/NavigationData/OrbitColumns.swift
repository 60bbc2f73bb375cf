internal import Schema

/// The columns of a table of mean elements, each with the member that it becomes.
///
/// Rows that say everything plainly are read here, many times as fast as keyword by keyword. Whatever else there may
/// be in a row - a unit, `N/A`, a number out of range, a value that is missing - is left to whoever reads keywords.
struct OrbitColumns: Sendable {
    /// What a column becomes; a member is named by how many bytes into the orbit it lies.
    private enum Target: Sendable {
        case text(Int)
        case number(Int, ClosedRange<Double>)
        case integer(Int)
        case time(Int)
        /// It is kept under its name.
        case other(String)

        /// Nil where it is not known where the member lies.
        static func of(_ row: KeywordTable<Orbit>.Row) -> Self? {
            switch row.target {
            case .text(let member): member.offset.map { .text($0) }
            case .number(let member, _, let range): member.offset.map { .number($0, range) }
            case .integer(let member): member.offset.map { .integer($0) }
            case .time(let member): member.offset.map { .time($0) }
            }
        }
    }

    /// Texts that are no rows of a table, or whose place is not known there.
    private static let texts: [(keyword: String, path: any WritableKeyPath<Orbit, String?> & Sendable)] = [
        ("OBJECT_NAME", \.objectName), ("OBJECT_ID", \.objectID), ("CENTER_NAME", \.center), ("REF_FRAME", \.frame),
        ("TIME_SYSTEM", \.timeSystem), ("MEAN_ELEMENT_THEORY", \.theory), ("ORIGINATOR", \.originator),
        ("MESSAGE_ID", \.messageID),
    ]

    private let targets: [Target]
    /// Where what is kept under its name lies.
    private let additional: Int

    /// - Parameter names: The names of the columns in capitals; nil comes of some that few tables have.
    init?(_ names: [String]) {
        var known: [String: Target] = [:]
        for row in Orbit.meanElementRows { known[row.keyword] = Target.of(row) }
        for (keyword, path) in Self.texts { known[keyword] = MemoryLayout<Orbit>.offset(of: path).map { .text($0) } }
        known["CREATION_DATE"] = MemoryLayout<Orbit>.offset(of: \.created).map { .time($0) }
        guard let additional = MemoryLayout<Orbit>.offset(of: \.additional),
            Orbit.meanElementRows.allSatisfy({ known[$0.keyword] != nil })
        else { return nil }
        self.additional = additional
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
        let isPlain = withUnsafeMutableBytes(of: &orbit) { orbit in
            orbit.baseAddress.map { self.fill($0, from: bytes) } ?? false
        }
        return isPlain && orbit.completeMeanElements() ? orbit : nil
    }

    /// - Returns: Whether the row is plain.
    private func fill(_ orbit: UnsafeMutableRawPointer, from bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var cells = PlainCells(bytes: bytes)
        for column in self.targets.indices {
            let isLast = column == self.targets.count - 1
            if !isLast, case .number(let place, let range) = self.targets[column], let number = cells.number() {
                guard range.contains(number) else { return false }
                (orbit + place).assumingMemoryBound(to: Double?.self).pointee = number
                continue
            }
            guard let cell = cells.next(isLast: isLast) else { return false }
            if cell.isEmpty { continue }
            switch self.targets[column] {
            case .text(let place):
                (orbit + place).assumingMemoryBound(to: String?.self).pointee = String(decoding: cell, as: UTF8.self)
            case .number(let place, let range):
                guard let number = DecimalText.number(cell), range.contains(number) else { return false }
                (orbit + place).assumingMemoryBound(to: Double?.self).pointee = number
            case .integer(let place):
                guard let number = Self.integer(cell) else { return false }
                (orbit + place).assumingMemoryBound(to: Int64?.self).pointee = number
            case .time(let place):
                guard let moment = TimeCode.moment(cell) else { return false }
                (orbit + place).assumingMemoryBound(to: Timestamp?.self).pointee = moment
            case .other(let name):
                // It may be a unit, whose blanks are put in order.
                guard cell[cell.count - 1] != UInt8(ascii: "]") else { return false }
                (orbit + self.additional).assumingMemoryBound(to: [NamedText].self).pointee.append(
                    NamedText(name: name, value: String(decoding: cell, as: UTF8.self))
                )
            }
        }
        return true
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

    /// The number that the next value is, with nothing around it and another value behind it; otherwise nil, and nothing
    /// is passed.
    mutating func number() -> Double? {
        guard let (number, end) = DecimalText.exact(self.bytes, from: self.at), end < self.bytes.count,
            self.bytes[end] == UInt8(ascii: ",")
        else { return nil }
        self.at = end + 1
        return number
    }

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
            end = ByteBlock.first(in: self.bytes, from: end) {
                $0.equal(to: UInt8(ascii: ",")) | $0.equal(to: .lineFeed) | $0.equal(to: .carriageReturn)
            }
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
        return self.bytes.extracting(start..<end)
    }

    private static func endsCell(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == .lineFeed || byte == .carriageReturn
    }
}
