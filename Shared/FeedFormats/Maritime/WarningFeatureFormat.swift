internal import Schema

/// Warnings as GeoJSON features: the text in the property `body`, the number in `msg_id` or `parent_id`; the fields of a
/// record of NGA; or a text that begins with a warning's number, as maps made into GeoJSON have it in `description`.
///
/// Times and shape are those that the feature states; what it leaves out is read from the text.
/// Source: RFC 7946, section 3.2; NGA, Maritime Safety Information API; the properties are those of collections of
/// navigational warnings and of maps.
enum WarningFeatureFormat: FeedFormat {
    static let name = "navigation-warning-geojson"
    /// The most features of one document.
    private static let countLimit = 5_000
    /// The most cancellations that one feature lists.
    private static let cancelLimit = 64

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json, let first = Self.features(of: json, atMost: 1).first else { return false }
        guard let properties = first["properties"] else { return false }
        return properties["body"]?.string != nil && (Self.number(properties) != nil || properties["raw_dtg"] != nil)
            || MSIRecord(properties).isWarning || Self.text(properties) != nil
    }

    /// The text of a map's feature, where it or the name begins with the number of a warning.
    private static func text(_ properties: JSONTree) -> (number: WarningNumber, text: String)? {
        let texts = Self.textNames.compactMap { properties[$0]?.string }.filter { !$0.isEmpty }
        guard let text = texts.max(by: { $0.utf8.count < $1.utf8.count }), text.utf8.count <= WarningBlocks.sizeLimit
        else {
            return nil
        }
        let plain = text.utf8.contains(.less) ? HTMLText.plain(Array(text.utf8)) : text
        let name = ["name", "Name", "title"].lazy.compactMap { properties[$0]?.string }.first ?? ""
        let heads: [Substring] = [plain.stripped.fullLines.first ?? "", name[...]]
        for line in heads {
            if let number = WarningNumber.heading(of: line)?.number { return (number, plain) }
        }
        return nil
    }

    private static let textNames = ["text", "description", "Description", "message", "msgText"]

    private static func features(of json: JSONTree, atMost limit: Int = .max) -> [JSONTree] {
        switch json["type"]?.text {
        case "Feature": [json]
        case "FeatureCollection": json["features"]?.elements(atMost: limit) ?? []
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
        try document.check()
        let features = Self.features(of: json)
        guard features.count <= Self.countLimit else {
            throw FormatError(where: json.place, reason: "there are more than \(Self.countLimit) features; split them")
        }
        var updates: [Update] = []
        for feature in features { updates.append(try Self.update(of: feature, in: context)) }
        return FeedDocument(format: Self.name, updates: updates)
    }

    private static func update(of feature: JSONTree, in context: FeedContext) throws(FormatError) -> Update {
        let properties = try feature.required("properties")
        if properties["body"] == nil { return try Self.map(feature, properties, in: context) }
        let text = try properties.requiredText("body")
        guard text.utf8.count <= WarningBlocks.sizeLimit else {
            throw feature.error("a warning has at most \(WarningBlocks.sizeLimit) bytes; send it in parts")
        }
        let stated = Self.number(properties)
        let number = stated.flatMap { WarningNumber.heading(of: $0[...])?.number }
        func moment(_ name: String) -> Timestamp? { properties[name]?.text.flatMap { DateText.timestamp($0) } }
        let group = properties["raw_dtg"]?.text.flatMap { DateTimeGroup.timestamp($0) }
        var warning = WarningText(text, number: number).warning(issued: group ?? moment("dtg"))
        warning.identifier = stated ?? warning.identifier
        let cancellations = properties["cancellations"]?.elements(atMost: Self.cancelLimit + 1) ?? []
        guard cancellations.count <= Self.cancelLimit else {
            throw feature.error("a warning cancels at most \(Self.cancelLimit) others; look at its source")
        }
        for other in cancellations.compactMap(\.text) {
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

    /// A feature of a record of NGA, or of a map.
    private static func map(
        _ feature: JSONTree,
        _ properties: JSONTree,
        in context: FeedContext
    ) throws(FormatError) -> Update {
        let record = MSIRecord(properties)
        var warning: NavigationWarning
        if record.isWarning {
            warning = try record.warning()
        } else if let (number, text) = Self.text(properties) {
            warning = WarningText(text, number: number).warning()
            warning.additional = record.fields.filter { !Self.textNames.contains($0.name) }.prefix(60).map {
                NamedText(name: $0.name, value: $0.value)
            }
        } else {
            throw feature.error(
                "the feature has no warning; write its text into \"text\" or \"description\", with its number at the beginning"
            )
        }
        if let geometry = feature["geometry"], !geometry.isNull {
            warning.areas = Self.areas(geometry, warning, properties)
        }
        return warning.update(in: context, format: Self.name)
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
