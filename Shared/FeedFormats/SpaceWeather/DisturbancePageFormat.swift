internal import Schema

/// A month of hourly values of the Dst index, as the observatory's pages show it: a line a day with 24 values, in which
/// negative ones and those to come stand against each other.
///
/// Source: WDC for Geomagnetism, Kyoto, `dst_realtime`, `dst_provisional` and `dst_final`: `Hourly Equatorial Dst Values
/// (REAL-TIME)`, the month, and days of four characters a value; 9999 is none.
enum DisturbancePageFormat: FeedFormat {
    private static let title = Array("Hourly Equatorial Dst Values".utf8)
    /// How far into a page the title stands at most.
    private static let headBytes = 65_536
    private static let lineLimit = 10_000

    static func recognises(_ document: Sniff) -> Bool {
        document.json == nil && document.jsonError == nil
            && document.utf8.prefix(Self.headBytes).byteRange(of: Self.title) != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var report = DisturbanceIndexFormat.emptyReport
        var table = SeriesTable([.init(quantity: "Dst", unit: "nT", intervalSeconds: 3_600)])
        var month: (year: Int, month: Int)?
        var lastDay = 0
        var isBelowTitle = false
        var lines = TextLines(document.utf8)
        while let line = lines.next() {
            guard lines.number <= Self.lineLimit else {
                throw FormatError(where: "line \(lines.number)", reason: "a page has at most \(Self.lineLimit) lines")
            }
            let text = Self.withoutTags(line.prefix(4_096))
            if text.byteRange(of: Self.title) != nil {
                isBelowTitle = true
                let version = String(decoding: text, as: UTF8.self).split { "()".contains($0) }.dropFirst().first
                report.additional = version.map { [NamedText(name: "version", value: $0.stripped.lowercased())] } ?? []
                continue
            }
            guard isBelowTitle, let first = text.first(where: { !$0.isWhiteSpace }) else { continue }
            guard let (year, number) = month else {
                month = Self.month(String(decoding: text, as: UTF8.self))
                continue
            }
            let numbers = first.isDigit ? Self.numbers(text) : []
            guard numbers.count == 25 else {
                // Days end where the page goes on; the row of hours has one number less.
                if !table.times.isEmpty { break }
                continue
            }
            guard let day = Timestamp(year: year, month: number, day: numbers[0]) else {
                throw FormatError(where: "line \(lines.number)", reason: "the month has no day \(numbers[0])")
            }
            guard numbers[0] > lastDay else {
                throw FormatError(
                    where: "line \(lines.number)",
                    reason:
                        "day \(numbers[0]) stands below day \(lastDay); a page has each day of its month once, in order"
                )
            }
            lastDay = numbers[0]
            for (hour, value) in numbers.dropFirst().enumerated() where value != 9_999 {
                table.append(day.adding(seconds: Int64(hour) * 3_600), [Double(value)])
            }
        }
        report.tables = [table]
        return FeedDocument(format: report.format, updates: [try report.update(in: context, at: "line 1")])
    }

    private static func withoutTags(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard line.contains(.less) else { return line }
        var isTag = false
        return line.filter { byte in
            if byte == .less { isTag = true }
            defer { if byte == .greater { isTag = false } }
            return !isTag
        }[...]
    }

    /// `MARCH   2026`.
    private static func month(_ text: String) -> (Int, Int)? {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let month = SpaceWeatherTime.month(words[0]), words[1].utf8.count == 4,
            let year = Int(words[1])
        else { return nil }
        return (year, month)
    }

    /// The day and its values: a sign begins a number, and the nines of values to come are cut off from the end.
    private static func numbers(_ text: ArraySlice<UInt8>) -> [Int] {
        var numbers: [Int] = []
        var at = text.startIndex
        while at < text.endIndex, numbers.count <= 25 {
            let isNegative = text[at] == .hyphen
            if isNegative { at += 1 }
            let digits = text[at...].prefix(while: \.isDigit)
            guard !digits.isEmpty else {
                guard !isNegative, text[at].isWhiteSpace else { return [] }
                at += 1
                continue
            }
            at = digits.endIndex
            var own = digits
            var missing = 0
            while own.count > 4, own.suffix(4).allSatisfy({ $0 == UInt8(ascii: "9") }) {
                own = own.dropLast(4)
                missing += 1
            }
            guard own.count <= 4, let value = Int(String(decoding: own, as: UTF8.self)) else { return [] }
            numbers += [isNegative ? -value : value] + Array(repeating: 9_999, count: min(missing, 25))
        }
        return numbers
    }
}
