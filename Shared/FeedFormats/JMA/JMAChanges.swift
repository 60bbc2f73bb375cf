internal import Schema

/// What became of warnings where: issued, continued, lifted, changed into another, or none in force.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット, Body Warning/Item/Kind/Status, Tsunami/Forecast/Item.
enum JMAChanges {
    /// The most that are told of one bulletin.
    private static let limit = 120

    /// One for each list, kind and status, with the places.
    static func parameters(of body: XMLElement) -> [NamedText] {
        var order: [String] = []
        var places: [String: [String]] = [:]
        for list in body.all("Warning") + (body.first("Tsunami")?.all("Forecast") ?? []) {
            for item in list.all("Item") {
                let holder = item.first("Category") ?? item
                let areas = item.first("Areas")?.all("Area") ?? item.all("Area") + item.all("Station")
                let names = areas.compactMap { $0.text(of: "Name") }.map(JMAReport.line)
                for kind in holder.all("Kind") {
                    let said = [kind.text(of: "Name"), kind.text(of: "Status")].compactMap(\.self)
                    guard !said.isEmpty, !names.isEmpty else { continue }
                    let name = ([list.attributes["type"] ?? "発表状況"] + said).joined(separator: " / ")
                    if places[name] == nil { order.append(name) }
                    places[name, default: []] += names
                }
            }
        }
        return order.prefix(Self.limit).map { name in
            let text = (places[name] ?? []).joined(separator: "、")
            return NamedText(name: name, value: text.clipped(characters: 4_000, bytes: 12_000))
        }
    }
}
