internal import Schema

/// Warnings as GeoJSON features: the text in the property `body`, the number in `msg_id` or `parent_id`.
///
/// Times and shape are those that the feature states; what it leaves out is read from the text.
/// Source: RFC 7946, section 3.2; the properties are those of collections of navigational warnings.
enum WarningFeatureFormat: FeedFormat {
    static let name = "navigation-warning-geojson"
    /// The most features of one document.
    private static let countLimit = 50_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json, let first = Self.features(of: json).first else { return false }
        return first["properties"].map { properties in
            properties["body"]?.string != nil && (Self.number(properties) != nil || properties["raw_dtg"] != nil)
        } ?? false
    }

    private static func features(of json: JSONTree) -> [JSONTree] {
        switch json["type"]?.text {
        case "Feature": [json]
        case "FeatureCollection": json["features"]?.elements ?? []
        default: []
        }
    }

    private static func number(_ properties: JSONTree) -> String? {
        properties["msg_id"]?.text ?? properties["parent_id"]?.text
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else {
            throw FormatError(where: "1:1", reason: "it is no JSON; send a GeoJSON feature")
        }
        let features = Self.features(of: json)
        guard features.count <= Self.countLimit else {
            throw FormatError(where: json.place, reason: "there are more than 50,000 features; split them")
        }
        var updates: [Update] = []
        for feature in features { updates.append(try Self.update(of: feature, in: context)) }
        return FeedDocument(format: Self.name, updates: updates)
    }

    private static func update(of feature: JSONTree, in context: FeedContext) throws(FormatError) -> Update {
        let properties = try feature.required("properties")
        let text = try properties.requiredText("body")
        guard text.utf8.count <= WarningBlocks.sizeLimit else {
            throw feature.error("a warning has at most \(WarningBlocks.sizeLimit) bytes")
        }
        let stated = Self.number(properties)
        let number = stated.flatMap { WarningNumber.heading(of: $0[...])?.number }
        func moment(_ name: String) -> Timestamp? { properties[name]?.text.flatMap { DateText.timestamp($0) } }
        let group = properties["raw_dtg"]?.text.flatMap { DateTimeGroup.timestamp($0) }
        var warning = WarningText(text, number: number).warning(issued: group ?? moment("dtg"))
        warning.identifier = stated ?? warning.identifier
        for other in properties["cancellations"]?.elements.compactMap(\.text) ?? [] {
            let isOwn = number.map { other.hasSuffix("\($0.number)/\($0.year % 100)") } ?? false
            if !isOwn, !warning.cancels.contains(where: { $0.hasSuffix(other) }) { warning.cancels.append(other) }
        }
        warning.cancelled = moment("cancel_date")
        let known: Set<String> = ["msg_id", "body", "cancellations", "cancel_date", "valid_from", "valid_until", "dtg"]
        warning.additional = properties.members.filter { !known.contains($0.name) }.compactMap { member in
            member.value.text.map { NamedText(name: member.name, value: $0) }
        }
        if let geometry = feature["geometry"], !geometry.isNull {
            warning.areas = Self.areas(geometry, warning, properties)
        }
        var update = warning.update(in: context, format: Self.name, item: feature["id"]?.text ?? stated)
        let (from, until) = (moment("valid_from"), moment("valid_until"))
        if from != nil || until != nil {
            update.valid =
                from.flatMap { from in until.map { from > $0 } } == true
                ? Validity(until: until)
                : Validity(from: from ?? update.valid?.from, until: until ?? update.valid?.until)
            if let start = update.valid?.from, let end = update.valid?.until, start > end {
                update.valid = Validity(from: from, until: until)
            }
        }
        return update
    }

    /// The feature's shape, with the circle that the text tells where there is the same one.
    private static func areas(_ tree: JSONTree, _ warning: NavigationWarning, _ properties: JSONTree) -> [WarningArea] {
        var reader = GeoJSONReader(crossesAntimeridian: true)
        guard let geometry = try? reader.geometry(tree) else { return warning.areas }
        var area = WarningArea()
        area.geometry = geometry
        area.shape =
            switch geometry {
            case .point, .multiPoint: "point"
            case .lineString, .multiLineString: "line"
            default: properties["geometry_kind"]?.text == "circle" ? "circle" : "area"
            }
        if let radius = properties["radius_nm"]?.number { area.radiusKilometers = radius * 1.852 }
        return [area]
    }
}
