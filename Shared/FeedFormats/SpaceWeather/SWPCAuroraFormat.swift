internal import Schema

/// The aurora forecast: the probability of aurora at every degree, of which the highest of each hemisphere is kept.
///
/// Source: NOAA SWPC data service, `/json/ovation_aurora_latest.json`.
enum SWPCAuroraFormat: FeedFormat {
    static let name = "swpc-json"

    static func recognises(_ document: Sniff) -> Bool {
        guard let tree = document.json else { return false }
        return tree["Forecast Time"] != nil && tree["coordinates"]?.isList == true
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let tree = document.json else { throw FormatError(where: "1:1", reason: "this is no JSON") }
        let written = try tree.requiredText("Forecast Time")
        guard let time = SpaceWeatherTime.numeric(Array(written.utf8)) else {
            throw tree.error("\"Forecast Time\" is \(written.prefix(40)); write it as 2026-04-01T00:00:00Z")
        }
        var best: [(name: String, value: Double, place: String)] = [("north", -1, ""), ("south", -1, "")]
        for cell in try tree.required("coordinates").elements {
            let numbers = cell.elements.map(\.number)
            guard numbers.count == 3, let longitude = numbers[0], let latitude = numbers[1], let value = numbers[2],
                abs(latitude) <= 90, (-360...360).contains(longitude)
            else { throw cell.error("a value is written as [longitude, latitude, probability]") }
            let index = latitude >= 0 ? 0 : 1
            if value > best[index].value {
                let east = longitude > 180 ? longitude - 360 : longitude
                best[index] = (best[index].name, value, "latitude \(latitude.said), longitude \(east.said)")
            }
        }
        var report = SeriesReport(
            format: Self.name,
            product: "ovation_aurora_latest",
            english: "Aurora forecast",
            japanese: "オーロラ予測",
            isForecast: true
        )
        report.issued = tree["Observation Time"]?.text.flatMap { SpaceWeatherTime.numeric(Array($0.utf8)) }
        for one in best where one.value >= 0 {
            var table = SeriesTable([.init(quantity: "aurora probability, \(one.name)", unit: "%", stage: "predicted")])
            table.append(time, [one.value])
            report.tables.append(table)
            report.additional.append(NamedText(name: "highest, \(one.name)", value: one.place))
        }
        let said = best.map { "\($0.value.said) % \($0.name)" }.joined(separator: ", ")
        report.titleEnd = " \(time.toTheMinute): up to \(said)"
        return FeedDocument(format: Self.name, updates: [try report.update(in: context, at: tree.place)])
    }
}
