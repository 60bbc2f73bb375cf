internal import Schema

/// Launches as Launch Library 2 lists them, one or many, and lists that others made of it.
///
/// Source: Launch Library 2, versions 2.0.0 to 2.3.0.
enum LaunchFormat: FeedFormat {
    static let name = "launch-library-2"
    /// The most launches of one document.
    private static let limit = 1_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json else { return false }
        if Self.isLaunch(json) { return true }
        guard let list = Self.list(json) else { return false }
        // A page of the service without results has no launch to tell it by.
        return list.firstElement.map(Self.isLaunch) ?? (json["count"]?.integer == 0 && json["next"] != nil)
    }

    private static func isLaunch(_ json: JSONTree) -> Bool {
        json["net"] != nil && json["name"]?.text != nil && (json["window_start"] != nil || json["status"] != nil)
    }

    private static func list(_ json: JSONTree) -> JSONTree? {
        if json.isList { return json }
        return [json["results"], json["launches"], json["result"]].compactMap { $0 }.first { $0.isList }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "it is no JSON") }
        let list = Self.isLaunch(json) ? [json] : Self.list(json)?.elements ?? []
        guard list.count <= Self.limit else {
            throw list[Self.limit].error("there are more than 1,000 launches; ask for fewer at a time")
        }
        var updates: [Update] = []
        for item in list { updates.append(try LaunchReader(item).update(in: context)) }
        return FeedDocument(format: Self.name, updates: updates)
    }
}
