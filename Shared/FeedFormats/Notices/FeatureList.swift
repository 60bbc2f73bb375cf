internal import Schema

/// The features of a GeoJSON document: one, a collection of them, or a list.
enum FeatureList {
    /// The most features of a document.
    static let limit = 20_000

    /// The features in order; those of a consumer's record stand in its member `notification`, or in `payload` beside the
    /// topic that they came under.
    ///
    /// What else stands in a list is given back as it is, for the reader of features to refuse.
    static func of(_ tree: JSONTree) -> [JSONTree] {
        if tree.isList {
            return tree.elements.flatMap { element in
                let features = element.isList ? [] : Self.of(element)
                return features.isEmpty && element["type"]?.string != "FeatureCollection" ? [element] : features
            }
        }
        if tree["type"]?.string == "FeatureCollection" { return tree["features"]?.elements ?? [] }
        if let notification = tree["notification"], notification.isObject { return [notification] }
        if tree["topic"] != nil, let feature = tree["payload"], feature["type"]?.string == "Feature" {
            return [feature]
        }
        return tree["type"]?.string == "Feature" ? [tree] : []
    }

    /// The first feature alone, for telling the format.
    static func first(of tree: JSONTree?) -> JSONTree? {
        guard let tree else { return nil }
        if tree.isList { return tree.firstElement.flatMap { $0.isList ? nil : Self.first(of: $0) } }
        if tree["type"]?.string == "FeatureCollection" { return tree["features"]?.firstElement }
        return Self.of(tree).first
    }

    /// Each feature as an update.
    ///
    /// - Throws: ``FormatError`` of the first that cannot be read, or when there are too many.
    static func updates(
        _ features: [JSONTree],
        in context: FeedContext,
        _ read: (JSONTree) throws(FormatError) -> Notice
    ) throws(FormatError) -> [Update] {
        if features.count > Self.limit {
            throw FormatError(where: "1:1", reason: "there are more than \(Self.limit) features; send them in parts")
        }
        var updates: [Update] = []
        updates.reserveCapacity(features.count)
        for feature in features { updates.append(try read(feature).update(in: context)) }
        return updates
    }
}

extension JSONTree {
    /// Whether one of the first 100 addresses in `conformsTo` has a part.
    func conforms(to part: String) -> Bool {
        self["conformsTo"]?.elements(atMost: 100).contains { $0.text?.holds(part) ?? false } ?? false
    }
}
