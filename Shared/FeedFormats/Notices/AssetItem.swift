internal import Schema

/// An item of a STAC: a scene or another thing observed at one time and place.
///
/// Source: STAC 1.1.0, item specification and common metadata; extensions eo, file, processing, projection, sar, sat,
/// scientific, view.
enum AssetItem {
    /// - Parameters:
    ///   - item: The item.
    ///   - context: What is known of its source.
    ///   - isFound: Whether it is of the answer to a search, whose items have only the members that were asked for (STAC
    ///     API, fields extension 1.0.0).
    static func notice(
        _ item: JSONTree,
        _ context: FeedContext,
        isFound: Bool = false
    ) throws(FormatError) -> Notice {
        var notice = Notice(format: "stac-item")
        guard item["type"]?.text ?? "Feature" == "Feature" else { throw item.error("the item is no \"Feature\"") }
        notice.payload.subject = "item"
        notice.payload.identifier = try item.requiredText("id")
        notice.payload.specification = item["stac_version"]?.text.map { "STAC \($0.prefix(40))" } ?? "STAC"
        notice.payload.collection = item["collection"]?.text
        if let properties = isFound ? item["properties"] : try item.required("properties") {
            guard properties.isObject else { throw properties.error("\"properties\" of the item is no object") }
            try self.readTime(properties, isRequired: !isFound || properties["datetime"] != nil, into: &notice)
            AssetProperties.read(properties, into: &notice)
        }
        let base = AssetLinks.base(of: item, context)
        if !isFound || item["assets"] != nil { try AssetLinks.readAssets(of: item, base: base, into: &notice) }
        if !isFound || item["links"] != nil { try AssetLinks.readLinks(of: item, base: base, into: &notice) }
        try self.readPlace(item, into: &notice)
        return notice
    }

    private static func readTime(
        _ properties: JSONTree,
        isRequired: Bool,
        into notice: inout Notice
    ) throws(FormatError) {
        let moment = try NoticeTime.read(properties["datetime"])
        notice.payload.observationStart = try NoticeTime.read(properties["start_datetime"]) ?? moment
        notice.payload.observationEnd = try NoticeTime.read(properties["end_datetime"]) ?? moment
        guard !isRequired || notice.payload.observationStart != nil || notice.payload.observationEnd != nil else {
            throw properties.error(
                "the item has neither \"datetime\" nor \"start_datetime\" and \"end_datetime\"; one of them is required"
            )
        }
    }

    private static func readPlace(_ item: JSONTree, into notice: inout Notice) throws(FormatError) {
        let box = try AssetProperties.box(item["bbox"], into: &notice)
        let crosses = item["bbox"].map { tree in
            let numbers = tree.elements.compactMap(\.number)
            return numbers.count >= 4 && numbers[0] > numbers[numbers.count / 2]
        }
        var reader = GeoJSONReader(crossesAntimeridian: crosses ?? false)
        do throws(FormatError) {
            if let geometry = item["geometry"] { notice.geometry = try reader.geometry(geometry) }
        } catch {
            notice.leaveOutGeometry(error)
            notice.geometry = box?.geometry
        }
    }
}
