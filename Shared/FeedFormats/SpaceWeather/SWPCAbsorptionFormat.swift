internal import Schema

/// The absorption of radio waves in the D region over a grid, of which the highest frequency that is affected is kept.
///
/// Source: NOAA SWPC, Global D-Region Absorption Prediction, `/text/drap_global_frequencies.txt`: a row each latitude, a
/// column each longitude, the frequency in megahertz up to which a decibel or more is lost.
enum SWPCAbsorptionFormat: FeedFormat {
    private static let lineLimit = 1_000

    static func recognises(_ document: Sniff) -> Bool {
        guard document.root == nil, document.first == UInt8(ascii: "#") else { return false }
        return document.head.contains("Product: ") && document.head.contains("D-Region Absorption")
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var report = SeriesReport(
            format: SWPCBulletinFormat.name,
            product: "drap_global_frequencies",
            english: "D-region absorption",
            japanese: "D領域吸収",
            isForecast: true
        )
        var grid = AbsorptionGrid()
        var lines = TextLines(document.utf8)
        while let line = lines.next() {
            guard lines.number <= Self.lineLimit else {
                throw FormatError(where: "line \(lines.number)", reason: "a grid has at most \(Self.lineLimit) lines")
            }
            let text = String(decoding: line.prefix(4_096), as: UTF8.self).stripped
            if text.hasPrefix("#") {
                Self.note(text.dropFirst(), &report)
            } else if !text.isEmpty, !text.allSatisfy({ $0 == "-" }) {
                try grid.take(text, at: lines.number)
            }
        }
        guard let time = report.issued else {
            throw FormatError(
                where: "line 1",
                reason: "there is no line \"Product Valid At\" with date and time in UTC"
            )
        }
        guard let greatest = grid.greatest else {
            throw FormatError(where: "line \(lines.number)", reason: "there is no row of the grid; fetch it again")
        }
        var table = SeriesTable([.init(quantity: "highest affected frequency", unit: "MHz", stage: "predicted")])
        table.append(time, [greatest.value])
        report.tables = [table]
        if greatest.value > 0 {
            let place = "latitude \(greatest.latitude.said), longitude \(greatest.longitude.said)"
            report.additional.append(NamedText(name: "highest at", value: place))
        }
        report.titleEnd = " \(time.toTheMinute): up to \(greatest.value.said) MHz"
        return FeedDocument(format: report.format, updates: [try report.update(in: context, at: "line 1")])
    }

    /// A line of the heading.
    private static func note(_ text: Substring, _ report: inout SeriesReport) {
        guard let colon = text.firstIndex(of: ":") else { return }
        let (name, value) = (text[..<colon].stripped, text[text.index(after: colon)...].stripped)
        if name == "Product Valid At" {
            let written = value.hasSuffix("UTC") ? value.dropLast(3).stripped : value
            report.issued = SpaceWeatherTime.numeric(Array(written.utf8))
        } else if name.hasSuffix("Message") || name.hasSuffix("Warning") || name.hasSuffix("Time"), !value.isEmpty {
            report.additional.append(NamedText(name: name.clipped(characters: 100, bytes: 200), value: value))
        }
    }
}

/// The values of a grid as its rows come.
private struct AbsorptionGrid {
    private var longitudes: [Double] = []
    private(set) var greatest: (value: Double, latitude: Double, longitude: Double)?

    /// Takes the row of longitudes, which comes first, or a latitude and its values.
    mutating func take(_ text: String, at line: Int) throws(FormatError) {
        func error(_ reason: String) -> FormatError { FormatError(where: "line \(line)", reason: reason) }
        func numbers(_ text: Substring) throws(FormatError) -> [Double] {
            var numbers: [Double] = []
            for word in text.split(whereSeparator: \.isWhitespace) {
                guard let number = DecimalText.double(word), number.isFinite else {
                    throw error("\"\(word.prefix(40))\" is no number")
                }
                numbers.append(number)
            }
            return numbers
        }
        guard !self.longitudes.isEmpty else {
            self.longitudes = try numbers(text[...])
            guard self.longitudes.allSatisfy({ (-180...360).contains($0) }) else {
                throw error("the first row has the longitudes in degrees, -180 to 180")
            }
            return
        }
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count == 2, let latitude = try numbers(parts[0]).first, abs(latitude) <= 90 else {
            throw error("a row is a latitude, a bar and its values")
        }
        let values = try numbers(parts[1])
        guard values.count == self.longitudes.count else {
            throw error("the row has \(values.count) values for \(self.longitudes.count) longitudes")
        }
        for (longitude, value) in zip(self.longitudes, values) where value > self.greatest?.value ?? -1 {
            self.greatest = (value, latitude, longitude)
        }
    }
}
