internal import Schema

/// Earthquakes of the United States Geological Survey as GeoJSON, one update an event.
///
/// Source: USGS Earthquake Hazards Program, GeoJSON summary and detail formats, version 1.0: times in milliseconds since
/// 1970, depth in kilometres.
enum EarthquakeFeatureFormat: FeedFormat {
    private static let format = "usgs-geojson"
    private static let limit = 5_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json, json.isObject else { return false }
        let first = json["features"]?.firstElement ?? (json["type"]?.string == "Feature" ? json : nil)
        guard let properties = first?["properties"] else { return false }
        return ["mag", "place", "magType", "net", "code"].allSatisfy { properties[$0] != nil }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "it is no JSON") }
        let features = json["features"]?.elements ?? [json]
        guard features.count <= Self.limit else {
            throw json.error("a document has at most \(Self.limit) events; ask for fewer")
        }
        var updates: [Update] = []
        for feature in features {
            var update = try Self.alert(feature).update(in: context, format: Self.format)
            let main = Topic.literal("emergency/disaster")
            update.topics = [main] + update.topics.filter { $0 != main }
            updates.append(update)
        }
        return FeedDocument(format: Self.format, updates: updates)
    }

    private static func alert(_ feature: JSONTree) throws(FormatError) -> Alert {
        let properties = try feature.required("properties")
        func time(_ name: String) throws(FormatError) -> Timestamp? {
            guard let value = properties[name], !value.isNull else { return nil }
            guard let number = value.integer, (-4_102_444_800_000..<4_102_444_800_000).contains(number) else {
                throw value.error("it is no time; write milliseconds since 1970")
            }
            return Timestamp(milliseconds: number)
        }
        let type = properties["type"]?.text ?? "earthquake"
        let place = properties["place"]?.text ?? ""
        let onset = try time("time")
        let isDeleted = properties["status"]?.text == "deleted"
        var alert = Alert(
            identifier: try feature.requiredText("id"),
            sender: "USGS",
            sent: try time("updated") ?? onset,
            messageType: isDeleted ? "Cancel" : "Alert",
            status: "Actual",
            source: properties["net"]?.text,
            scope: "Public"
        )
        var block = AlertInformation(
            language: "en",
            categories: ["Geo"],
            event: type.prefix(1).uppercased() + type.dropFirst()
        )
        // By PAGER's estimate of what it does, which small ones have not.
        block.severity =
            ["green": .minor, "yellow": .moderate, "orange": .severe, "red": .extreme][properties["alert"]?.text ?? ""]
            ?? .unknown
        block.urgency = "Past"
        block.certainty = properties["status"]?.text == "reviewed" ? "Observed" : "Likely"
        block.onset = onset
        block.effective = onset
        block.headline = properties["title"]?.text ?? place
        block.web = properties["url"]?.text
        if let magnitude = properties["mag"]?.number {
            let scale = properties["magType"]?.text.map { " \($0)" } ?? ""
            block.parameters.append(NamedText(name: "magnitude", value: magnitude.said + scale))
        }
        let geometry = feature["geometry"]
        if let depth = geometry?["coordinates"]?.elements.dropFirst(2).first?.number {
            block.parameters.append(NamedText(name: "depth", value: "\(depth.said) km"))
        }
        for name in ["alert", "tsunami", "mmi", "cdi", "felt", "sig", "status"] {
            if let value = properties[name]?.text { block.parameters.append(NamedText(name: name, value: value)) }
        }
        var area = AlertArea(description: place)
        if let geometry { area.geometry = try Self.epicentre(geometry) }
        block.areas = [area]
        alert.information = [block]
        return alert
    }

    /// Without the depth, which is no height.
    private static func epicentre(_ tree: JSONTree) throws(FormatError) -> Geometry? {
        var reader = GeoJSONReader()
        guard case .point(let position) = try reader.geometry(tree) else { return nil }
        return .point(Array(position.prefix(2)))
    }
}
