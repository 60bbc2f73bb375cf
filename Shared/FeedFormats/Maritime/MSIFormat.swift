internal import Schema

/// NGA's Maritime Safety Information in JSON or XML: broadcast warnings, reports of attacks, mobile drilling units.
///
/// Its lists of ports, lights and publications are no warnings and are refused with a sentence.
/// Source: NGA, Maritime Safety Information API.
enum MSIFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        if let json = document.json {
            return json.members(atMost: 4).contains { member in
                (MSIRecord.kinds[member.name] != nil || MSIRecord.lists[member.name] != nil) && member.value.isList
            }
        }
        guard let root = document.root?.local.lowercased() else { return false }
        return MSIRecord.kinds[root] != nil || MSIRecord.lists[root] != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        if let json = document.json {
            var updates: [Update] = []
            for (name, list) in json.members where list.isList {
                guard let kind = MSIRecord.kinds[name] else {
                    if MSIRecord.lists[name] != nil { throw Self.refusal(name, at: list.place) }
                    continue
                }
                try Self.check(document, kind, records: updates.count + list.count, at: list.place)
                for record in list.elements.map({ MSIRecord($0) }) {
                    updates.append(try record.update(kind, in: context, format: "nga-msi-json"))
                }
            }
            return FeedDocument(format: "nga-msi-json", updates: updates)
        }
        let root = try XMLElement.parse(document.utf8)
        guard let kind = MSIRecord.kinds[root.name.local.lowercased()] else {
            throw Self.refusal(root.name.local.lowercased(), at: root.place.description)
        }
        let records = root.elements.map { MSIRecord($0) }
        try Self.check(document, kind, records: records.count, at: root.place.description)
        var updates: [Update] = []
        for record in records { updates.append(try record.update(kind, in: context, format: "nga-msi-xml")) }
        return FeedDocument(format: "nga-msi-xml", updates: updates)
    }

    /// Refuses a document that is too long, or has more records than one may have, in however many lists.
    private static func check(
        _ document: Sniff,
        _ kind: MSIRecord.Kind,
        records: Int,
        at place: String
    ) throws(FormatError) {
        try document.check(bytes: kind.byteLimit)
        guard records <= kind.countLimit else {
            throw FormatError(
                where: place,
                reason: "there are more than \(kind.countLimit) records; ask for fewer at a time"
            )
        }
    }

    private static func refusal(_ name: String, at place: String) -> FormatError {
        FormatError(
            where: place,
            reason: "this is \(MSIRecord.lists[name] ?? name) of NGA, a list and no warning; "
                + "of its Maritime Safety Information broadcast-warn, asam and modu are read"
        )
    }
}
