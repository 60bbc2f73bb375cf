internal import Schema

/// Answers of NASA's Common Metadata Repository in JSON: granules and collections, and UMM-JSON of any concept.
///
/// Source: CMR Search API, sections JSON and UMM JSON; UMM-G 1.6.6, UMM-C 1.18, UMM-Var 1.9.
enum EarthdataFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json else { return false }
        if let feed = json["feed"], feed["entry"]?.isList ?? false {
            let title = feed["title"]?.text ?? ""
            return title.hasPrefix("ECHO ") || feed["id"]?.text?.contains("/search/") ?? false
        }
        if let items = json["items"], items.isList, json["hits"] != nil {
            return items.firstElement.map { $0["umm"] != nil } ?? (json["took"] != nil)
        }
        return EarthdataConcept.name(of: json) != nil || EarthdataEntry.isAlone(json)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { return FeedDocument(format: "cmr", updates: []) }
        if let feed = json["feed"] {
            let isCollections = feed["title"]?.text == "ECHO dataset metadata"
            let updates = try FeatureList.updates(feed["entry"]?.elements ?? [], in: context) {
                entry throws(FormatError) in
                try EarthdataEntry.notice(entry, isCollection: isCollections && entry["collection_concept_id"] == nil)
            }
            return FeedDocument(
                format: updates.first?.source.format ?? (isCollections ? "cmr-collection" : "cmr-granule"),
                updates: updates
            )
        }
        if EarthdataEntry.isAlone(json) {
            let updates = try FeatureList.updates([json], in: context) { entry throws(FormatError) in
                try EarthdataEntry.notice(entry, isCollection: entry["id"]?.text?.hasPrefix("C") == true)
            }
            return FeedDocument(format: updates.first?.source.format ?? "cmr-granule", updates: updates)
        }
        let items = json["items"]?.elements ?? [json]
        let updates = try FeatureList.updates(items, in: context) { item throws(FormatError) in
            try EarthdataConcept.notice(item)
        }
        return FeedDocument(format: updates.first?.source.format ?? "cmr-umm", updates: updates)
    }
}
