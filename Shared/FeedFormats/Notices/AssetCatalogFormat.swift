internal import Schema

/// SpatioTemporal Asset Catalogs: items, collections, catalogues, and lists of items or collections.
///
/// Versions 0.6 to 1.1, told by their members.
/// Source: SpatioTemporal Asset Catalog 1.1.0, item, collection and catalog specifications; STAC API 1.0.0.
enum AssetCatalogFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json else { return false }
        if json["stac_version"] != nil { return true }
        if let first = json["collections"]?.firstElement, json["links"] != nil {
            return first["stac_version"] != nil || first["extent"] != nil
        }
        guard let feature = FeatureList.first(of: json) ?? json.firstElement else {
            return false
        }
        if feature["stac_version"] != nil { return true }
        // Services leave the version out of the items of a search.
        return feature["assets"]?.isObject ?? false && feature["links"]?.isList ?? false
            && feature["properties"]?["datetime"] != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { return FeedDocument(format: "stac", updates: []) }
        let objects = json["collections"]?.elements ?? (json.isList ? json.elements : nil)
        guard let objects else {
            if json["type"]?.text == "FeatureCollection" {
                let updates = try FeatureList.updates(json["features"]?.elements ?? [], in: context) {
                    item throws(FormatError) in try AssetItem.notice(item, context, isFound: true)
                }
                return FeedDocument(format: "stac-item", updates: updates)
            }
            let notice = try self.notice(json, context)
            return FeedDocument(format: notice.format, updates: [notice.update(in: context)])
        }
        let updates = try FeatureList.updates(objects, in: context) { object throws(FormatError) in
            try self.notice(object, context)
        }
        return FeedDocument(format: updates.first?.source.format ?? "stac-collection", updates: updates)
    }

    /// Before 1.0 only an item says what it is; a collection is what has an extent.
    private static func notice(_ object: JSONTree, _ context: FeedContext) throws(FormatError) -> Notice {
        switch object["type"]?.text {
        case "Feature": return try AssetItem.notice(object, context)
        case "Collection": return try AssetCollection.notice(object, context)
        case "Catalog", "catalog": return try AssetCollection.notice(object, context)
        case nil where object["properties"] != nil && object["geometry"] != nil:
            return try AssetItem.notice(object, context)
        case nil: return try AssetCollection.notice(object, context)
        case let type?:
            throw (object["type"] ?? object).error(
                "\"\(type.prefix(40))\" is nothing of a STAC; it is Feature, Collection or Catalog"
            )
        }
    }
}
