internal import Schema

/// A collection or a catalogue of a STAC.
///
/// Source: STAC 1.1.0, collection and catalog specifications.
enum AssetCollection {
    static func notice(_ object: JSONTree, _ context: FeedContext) throws(FormatError) -> Notice {
        let isCollection = object["type"]?.text == "Collection" || (object["type"] == nil && object["extent"] != nil)
        var notice = Notice(format: isCollection ? "stac-collection" : "stac-catalog")
        notice.payload.subject = isCollection ? "collection" : "catalog"
        notice.payload.identifier = try object.requiredText("id")
        notice.payload.specification = object["stac_version"]?.text.map { "STAC \($0.prefix(40))" } ?? "STAC"
        notice.payload.title = object["title"]?.text
        notice.description = try object.requiredText("description")
        notice.payload.keywords = (object["keywords"]?.elements ?? []).compactMap(\.text).prefix(64).map(\.self)
        let concepts = (object["themes"]?.elements ?? []).flatMap { $0["concepts"]?.elements ?? [] }
        let themes = concepts + (object["osc:themes"]?.elements ?? [])
        notice.payload.themes = themes.compactMap { $0.text ?? $0["id"]?.text }.prefix(64).map(\.self)
        AssetProperties.read(object, into: &notice)
        if let properties = object["properties"] { AssetProperties.read(properties, into: &notice) }
        if let summaries = object["summaries"] { self.readSummaries(summaries, into: &notice) }
        notice.payload.publication = notice.payload.publication ?? notice.payload.created
        let base = AssetLinks.base(of: object, context)
        try AssetLinks.readAssets(of: object, base: base, into: &notice)
        try AssetLinks.readLinks(of: object, base: base, into: &notice)
        if isCollection { try self.readExtent(object, into: &notice) }
        return notice
    }

    private static func readSummaries(_ summaries: JSONTree, into notice: inout Notice) {
        func texts(_ names: String...) -> [String] {
            names.flatMap { (summaries[$0]?.elements ?? []).compactMap(\.text) }
        }
        notice.payload.platforms += texts("platform", "eo:platform")
        notice.payload.instruments += texts("instruments", "eo:instrument")
        notice.payload.platforms = Array(notice.payload.platforms.prefix(32))
        notice.payload.instruments = Array(notice.payload.instruments.prefix(64))
        let distances = (summaries["gsd"] ?? summaries["eo:gsd"])?.elements.compactMap(\.number) ?? []
        notice.payload.groundSampleDistanceMeters =
            notice.payload.groundSampleDistanceMeters ?? distances.filter { $0 > 0 }.min()
        for (name, value) in summaries.members
        where !["platform", "eo:platform", "instruments", "eo:instrument"].contains(name) {
            notice.add("summaries.\(name)", value)
        }
    }

    /// `extent`; before 0.8 the box and the interval stand in it without a list around them.
    private static func readExtent(_ object: JSONTree, into notice: inout Notice) throws(FormatError) {
        let extent = try object.required("extent")
        guard extent.isObject else { throw extent.error("\"extent\" is no object of spatial and temporal") }
        let spatial = extent["spatial"].map { $0["bbox"] ?? $0 }
        let list = (spatial?.elements.first?.isList ?? false) ? spatial?.elements ?? [] : [spatial].compactMap(\.self)
        var boxes: [BoundingBox] = []
        for (index, tree) in list.prefix(64).enumerated() where !tree.isNull {
            var other = notice
            // The first box is the whole, the others parts of it.
            if index == 0 {
                if let box = try AssetProperties.box(tree, into: &notice) { boxes.append(box) }
            } else if let box = try AssetProperties.box(tree, into: &other) {
                boxes.append(box)
            }
        }
        var parts = ShapeParts()
        for box in boxes.count > 1 ? boxes.dropFirst() : boxes[...] { parts.add(box: box) }
        notice.geometry = parts.geometry
        let temporal = extent["temporal"].map { $0["interval"] ?? $0 }
        let whole = (temporal?.elements.first?.isList ?? false) ? temporal?.elements.first : temporal
        guard let ends = whole?.elements, ends.count == 2 else { return }
        notice.payload.observationStart = try NoticeTime.read(ends[0])
        notice.payload.observationEnd = try NoticeTime.read(ends[1])
    }
}
