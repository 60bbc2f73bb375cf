internal import Schema

/// The levels of the three scales: the last day, now, and three days ahead, as `noaa-scales.json` gives them.
///
/// Source: NOAA SWPC data service, `/products/noaa-scales.json`; NOAA Space Weather Scales.
enum SWPCScalesFormat: FeedFormat {
    static let name = "swpc-json"

    static func recognises(_ document: Sniff) -> Bool {
        guard let day = document.json?["0"] ?? document.json?["1"] else { return false }
        return day["DateStamp"] != nil && (day["R"] != nil || day["S"] != nil || day["G"] != nil)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let tree = document.json else { throw FormatError(where: "1:1", reason: "this is no JSON") }
        var report = SeriesReport(
            format: Self.name,
            product: "noaa-scales",
            english: "NOAA scales",
            japanese: "NOAA 宇宙天気スケール",
            isForecast: true
        )
        var levels: [String: SeriesTable] = [:]
        var past: [String: SeriesTable] = [:]
        var chances: [String: SeriesTable] = [:]
        var said: [String] = []
        for (name, day) in tree.members.sorted(by: { (Int($0.name) ?? 0) < (Int($1.name) ?? 0) }).prefix(32) {
            guard let offset = Int(name) else { continue }
            let date = try day.requiredText("DateStamp")
            let time = day["TimeStamp"]?.text ?? "00:00:00"
            guard let moment = SpaceWeatherTime.numeric(Array("\(date) \(time)".utf8)) else {
                throw day.error(
                    "the day is written as \(date.prefix(40)) \(time.prefix(40)); write it as 2026-04-01 00:00:00"
                )
            }
            if offset == 0 { report.issued = moment }
            for scale in ["R", "S", "G"] {
                guard let part = day[scale] else { continue }
                if let level = part["Scale"]?.number, (0...5).contains(level) {
                    let stage = offset < 0 ? "observed" : offset == 0 ? "current" : "predicted"
                    let key = "\(scale) \(stage)"
                    var table =
                        (offset < 1 ? past : levels)[key]
                        ?? SeriesTable([.init(quantity: "\(scale) scale", stage: stage)])
                    table.append(moment, [level])
                    if offset < 1 { past[key] = table } else { levels[key] = table }
                    if offset >= 0, level >= 1 {
                        let one = SpaceWeatherScale(scale, Int64(level), NOAAScale.word(Int64(level)))
                        if !report.scales.contains(where: { $0.scale == scale && ($0.level ?? 0) >= Int64(level) }) {
                            report.scales.removeAll { $0.scale == scale }
                            report.scales.append(one)
                        }
                        said.append("\(scale)\(Int(level)) \(offset == 0 ? "now" : moment.dayAlone)")
                    }
                }
                for (member, label) in [
                    ("MinorProb", "probability of R1-R2"), ("MajorProb", "probability of R3 or greater"),
                    ("Prob", "probability of S1 or greater"),
                ] {
                    guard let chance = part[member]?.number else { continue }
                    var table = chances[label] ?? SeriesTable([.init(quantity: label, unit: "%")])
                    table.append(moment, [chance])
                    chances[label] = table
                }
            }
        }
        for group in [past, levels, chances] {
            report.tables += group.sorted { $0.key < $1.key }.map(\.value)
        }
        report.titleEnd = said.isEmpty ? ": none now, none expected" : ": " + said.joined(separator: ", ")
        return FeedDocument(format: Self.name, updates: [try report.update(in: context, at: tree.place)])
    }
}
