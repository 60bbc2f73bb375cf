internal import Schema

/// What holds where: the kinds of an item and its areas with their codes.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット, Headline/Information/Item, Body/Warning/Item.
struct JMAItem: Hashable, Sendable {
    struct Place: Hashable, Sendable {
        let name: String
        let code: String
        let position: ISO6709?
    }

    /// The list the item stands in, such as 気象警報・注意報（市町村等）.
    let list: String
    let kinds: [JMAKind]
    /// The system of the areas' codes.
    let system: String
    let places: [Place]

    /// Whether it only says that no warning was in force there.
    var isQuiet: Bool { self.kinds.isEmpty && self.list.contains("警報・注意報") }

    /// The items of `<Information>`, `<Warning>`, `<VolcanoInfo>`.
    static func items(of list: XMLElement) -> [JMAItem] {
        list.all("Item").map { JMAItem($0, list: list.attributes["type"] ?? "") }
    }

    /// The items of a body's lists, which stand for those of the headline where that has none.
    static func informations(of body: XMLElement) -> [JMAItem] {
        let lists = body.all("Warning") + body.all("VolcanoInfo")
        if !lists.isEmpty { return lists.flatMap(Self.items(of:)) }
        if let forecast = body.first("Tsunami")?.first("Forecast") { return Self.items(of: forecast) }
        let warned = body.first("Intensity")?.first("Forecast")?.all("Pref").flatMap { $0.all("Area") } ?? []
        if !warned.isEmpty { return warned.map { JMAItem($0, list: "緊急地震速報") } }
        return body.all("MeteorologicalInfos").flatMap { infos in
            (infos.all("MeteorologicalInfo") + infos.all("TimeSeriesInfo")).flatMap { $0.all("Item") }
                .map { JMAItem($0, list: infos.attributes["type"] ?? "") }
        }
    }

    private init(_ item: XMLElement, list: String) {
        self.list = list
        let holder = item.first("Category") ?? item
        self.kinds = holder.all("Kind").compactMap { kind in
            guard let name = kind.text(of: "Name") else { return nil }
            // What is over keeps its name and says so beside it.
            return JMAKind(kind.text(of: "Status") == "解除" ? name + "解除" : name)
        }
        let grouped = item.first("Areas")
        let areas =
            grouped?.all("Area") ?? (item.name.local == "Area" ? [item] : item.all("Area") + item.all("Station"))
        self.system = grouped?.attributes["codeType"] ?? areas.first?.attributes["codeType"] ?? ""
        self.places = areas.compactMap { area in
            guard let name = area.text(of: "Name") else { return nil }
            let position = area.first("Coordinate").flatMap { ISO6709($0.text) }
            return Place(name: JMAReport.line(name), code: area.text(of: "Code") ?? "", position: position)
        }
    }

    /// The positions that a body gives for the codes of areas, which a headline has without.
    static func positions(in element: XMLElement) -> [String: ISO6709] {
        var positions: [String: ISO6709] = [:]
        func walk(_ element: XMLElement) {
            if ["Area", "Station"].contains(element.name.local), let code = element.text(of: "Code"),
                let position = element.first("Coordinate").flatMap({ ISO6709($0.text) })
            {
                positions[code] = positions[code] ?? position
            }
            for inner in element.elements { walk(inner) }
        }
        walk(element)
        return positions
    }

    /// One area for all places of a list that have the same kinds.
    static func areas(_ items: [JMAItem], _ known: [String: ISO6709]) -> [AlertArea] {
        struct Group: Hashable { let list, kinds, system: String }
        var order: [Group] = []
        var places: [Group: [Place]] = [:]
        for item in items where !item.places.isEmpty {
            let kinds = item.kinds.map(\.name).filter { !$0.isEmpty }.joined(separator: "・")
            let group = Group(list: item.list, kinds: kinds, system: item.system)
            if places[group] == nil { order.append(group) }
            places[group, default: []] += item.places
        }
        return order.prefix(200).map { group in
            var seen: Set<Place> = []
            let unique = (places[group] ?? []).filter { seen.insert($0).inserted }
            let names = unique.map(\.name).joined(separator: "、")
            var area = AlertArea(description: group.kinds.isEmpty ? names : "\(names)（\(group.kinds)）")
            area.geocodes = unique.filter { !$0.code.isEmpty }
                .map { NamedText(name: group.system.isEmpty ? "気象庁" : group.system, value: $0.code) }
            let positions = unique.compactMap { ($0.position ?? known[$0.code])?.position }
            area.geometry =
                positions.count > 1 ? .multiPoint(positions) : positions.first.map { .point($0) }
            return area
        }
    }
}
