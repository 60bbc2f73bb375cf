internal import Schema

/// The solar radio flux at 10.7 cm as it is measured three times a day.
///
/// A line under the names `fluxdate fluxtime …` has day, time, Julian day, Carrington rotation and the flux: as measured,
/// at one astronomical unit, and that in the series D of URSI, which is 0.9 of it.
///
/// Source: Dominion Radio Astrophysical Observatory, Penticton, for NRCan, `fluxtable.txt`.
enum RadioFluxTableFormat: FeedFormat {
    /// More than three measurements a day from 2004 to 2090.
    private static let lineLimit = 100_000
    private static let names = ["fluxobsflux", "fluxadjflux", "fluxursi"]

    static func recognises(_ document: Sniff) -> Bool {
        document.utf8.drop(while: \.isWhiteSpace).starts(with: Array("fluxdate".utf8))
            && Self.places(document.head.prefix { !$0.isNewline }) != nil
    }

    /// Where the columns of day, time and fluxes stand.
    private static func places(_ heading: some StringProtocol) -> (count: Int, time: Int, flux: [Int])? {
        let words = heading.split(separator: " ").map { String($0) }
        guard words.first == "fluxdate", let time = words.firstIndex(of: "fluxtime") else { return nil }
        let flux = Self.names.compactMap { words.firstIndex(of: $0) }
        return flux.count == Self.names.count ? (words.count, time, flux) : nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var report = SeriesReport(
            format: SpaceWeatherIndexFormat.name,
            product: "fluxtable (Penticton)",
            english: "10.7 cm radio flux",
            japanese: "F10.7 電波強度",
            main: "F10.7 observed"
        )
        report.station = "Penticton"
        var table = SeriesTable(["observed", "adjusted", "URSI"].map { .init(quantity: "F10.7 \($0)", unit: "sfu") })
        var lines = TextLines(document.utf8)
        var places: (count: Int, time: Int, flux: [Int])?
        while let line = lines.next() {
            guard lines.number <= Self.lineLimit else {
                throw FormatError(where: "line \(lines.number)", reason: "there are more than \(Self.lineLimit) lines")
            }
            guard let first = line.first(where: { !$0.isWhiteSpace }), first != .hyphen else { continue }
            let words = String(decoding: line.prefix(400), as: UTF8.self).split(separator: " ")
            guard let known = places else {
                places = Self.places(String(decoding: line, as: UTF8.self))
                continue
            }
            let values = known.flux.compactMap { $0 < words.count ? DecimalText.double(words[$0]) : nil }
            guard words.count == known.count, values.count == known.flux.count,
                let time = Self.time(words[0], words[known.time])
            else {
                throw FormatError(
                    where: "line \(lines.number)",
                    reason: "a row is a day as 20310301, a time as 200000 and what the first line names, in sfu"
                )
            }
            table.append(time, values.map { $0 > 0 ? $0 : nil })
        }
        report.tables = [table]
        return FeedDocument(format: report.format, updates: [try report.update(in: context, at: "line 1")])
    }

    /// `20310301` and `200000`.
    private static func time(_ day: Substring, _ clock: Substring) -> Timestamp? {
        guard day.utf8.count == 8, clock.utf8.count == 6, (day + clock).utf8.allSatisfy(\.isDigit),
            let date = Int(day), let time = Int(clock)
        else { return nil }
        return Timestamp(
            year: date / 10_000,
            month: date / 100 % 100,
            day: date % 100,
            hour: time / 10_000,
            minute: time / 100 % 100,
            second: time % 100
        )
    }
}
