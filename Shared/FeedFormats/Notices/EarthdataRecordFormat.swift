internal import Schema

/// Granules and collections of NASA's Common Metadata Repository in XML as ECHO 10 has them: one record, an answer of a
/// search around them, or a file that an archive sends in.
///
/// Source: CMR Search API, section ECHO 10; NASA ECHO Ingest, `Granule.xsd` and `Collection.xsd` 10.0.
enum EarthdataRecordFormat: FeedFormat {
    /// The most records; a page of a search has 2,000.
    private static let limit = 10_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root, root.space == .none else { return false }
        let head = document.utf8.prefix(16_384)
        switch root.local {
        case "results": return head.holds("application/echo10+xml")
        case "Granule", "GranuleMetaDataFile": return head.holds("<granuleur>")
        case "Collection", "CollectionMetaDataFile":
            return head.holds("<versionid>") && (head.holds("<shortname>") || head.holds("<datasetid>"))
        default: return false
        }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let records = Self.records(in: try XMLElement.parse(document.utf8), concept: nil)
        guard let first = records.first else {
            throw FormatError(where: "1:1", reason: "there is no granule and no collection in it; send one")
        }
        guard records.count <= Self.limit else {
            throw FormatError(
                where: "1:1",
                reason: "there are more than \(Self.limit) records; send them in parts"
            )
        }
        var updates: [Update] = []
        for (record, concept) in records {
            updates.append(try EarthdataRecord(record, concept).notice().update(in: context))
        }
        let isGranule = first.record.name.local == "Granule"
        return FeedDocument(format: isGranule ? "cmr-granule" : "cmr-collection", updates: updates)
    }

    /// The outermost records, each with the concept-id that an answer gives it.
    private static func records(in element: XMLElement, concept: String?) -> [(record: XMLElement, concept: String?)] {
        if ["Granule", "Collection"].contains(element.name.local) { return [(element, concept)] }
        let own = element.name.local == "result" ? element.attributes["concept-id"] : nil
        return element.elements.flatMap { Self.records(in: $0, concept: own ?? concept) }
    }
}
