internal import Schema

/// Events of the Global Disaster Alert and Coordination System as GeoJSON, one update an event.
///
/// An event has several features: its centre, and surfaces and lines about it. The centre tells of it; surfaces of its
/// alert levels and of an earthquake's shaking go with it.
/// Source: GDACS, GeoJSON API, geteventlist.
enum DisasterEventFormat: FeedFormat {
    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json, json.isObject else { return false }
        let first = json["features"]?.firstElement ?? (json["type"]?.string == "Feature" ? json : nil)
        return first?["properties"]?["eventtype"]?.text != nil && first?["properties"]?["eventid"] != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "it is no JSON") }
        var order: [String] = []
        var events: [String: [JSONTree]] = [:]
        for feature in json["features"]?.elements ?? [json] {
            let properties = try feature.required("properties")
            let key = try properties.requiredText("eventtype") + (try properties.requiredText("eventid"))
            if events[key] == nil { order.append(key) }
            events[key, default: []].append(feature)
        }
        guard order.count <= 10_000 else { throw json.error("a document has at most 10,000 events; split it") }
        var updates: [Update] = []
        for key in order {
            let features = events[key] ?? []
            let centre = features.first { $0["properties"]?["Class"]?.text == "Point_Centroid" } ?? features[0]
            let event = DisasterEvent(key, centre)
            var alert = event.alert()
            alert.information[0].areas[0].geometry = try Self.shape(of: features)
            var update = alert.update(in: context, format: "gdacs-geojson")
            update.links += event.links.filter { link in !update.links.contains { $0.url == link.url } }
            let main = Topic.literal("emergency/disaster")
            update.topics = [main] + update.topics.filter { $0 != main }
            if let published = event.modified { update.published = published }
            updates.append(update)
        }
        return FeedDocument(format: "gdacs-geojson", updates: updates)
    }

    /// The most positions of all surfaces of an event; the centre alone beyond it.
    private static let positionLimit = 5_000

    private static func shape(of features: [JSONTree]) throws(FormatError) -> Geometry? {
        var shapes: [Geometry] = []
        var count = 0
        for feature in features {
            let kind = feature["properties"]?["Class"]?.text ?? "Point_Centroid"
            guard kind == "Point_Centroid" || kind.hasPrefix("Poly_"), let tree = feature["geometry"], tree.isObject
            else {
                continue
            }
            var reader = GeoJSONReader(crossesAntimeridian: true)
            guard let shape = try reader.geometry(tree) else { continue }
            count += shape.positions.count
            guard count <= Self.positionLimit || shapes.isEmpty else { break }
            shapes.append(shape)
        }
        return Geometry.together(shapes)
    }
}

/// What the centre of an event says.
private struct DisasterEvent {
    private let key: String
    private let properties: JSONTree?

    init(_ key: String, _ feature: JSONTree) {
        self.key = key
        self.properties = feature["properties"]
    }

    private static let kinds = [
        "EQ": "Earthquake", "TC": "Tropical cyclone", "FL": "Flood", "VO": "Volcano", "DR": "Drought", "WF": "Wildfire",
        "TS": "Tsunami",
    ]

    private func text(_ name: String) -> String? { self.properties?[name]?.text }
    private func time(_ name: String) -> Timestamp? { self.text(name).flatMap(AlertReader.time) }

    var modified: Timestamp? { self.time("datemodified") }

    var links: [Link] {
        let urls = self.properties?["url"]
        return ["report", "details", "geometry"].compactMap { name in
            urls?[name]?.text.map { Link($0, relation: name == "report" ? "alternate" : "related") }
        }
    }

    func alert() -> Alert {
        let type = self.text("eventtype") ?? ""
        let level = self.text("alertlevel") ?? ""
        var alert = Alert(
            identifier: self.key,
            sender: "GDACS",
            sent: self.modified ?? self.time("fromdate"),
            messageType: "Alert",
            status: "Actual",
            source: self.text("source"),
            scope: "Public"
        )
        alert.incidents = [self.text("glide"), self.text("sourceid")].compactMap(\.self)
        let isWeather = ["TC", "FL", "DR"].contains(type)
        var block = AlertInformation(
            language: "en",
            categories: [isWeather ? "Met" : type == "WF" ? "Fire" : "Geo"],
            event: Self.kinds[type] ?? type
        )
        block.severity = ["green": .minor, "orange": .severe, "red": .extreme][level.lowercased()] ?? .unknown
        block.urgency = "Past"
        block.certainty = "Observed"
        block.onset = self.time("fromdate")
        block.effective = self.time("fromdate")
        block.expires = self.time("todate").flatMap { until in block.onset.map { until > $0 } ?? true ? until : nil }
        block.headline = self.text("htmldescription") ?? self.text("name") ?? self.text("description")
        block.description = self.text("description")
        block.web = self.properties?["url"]?["report"]?.text
        for name in [
            "alertlevel", "alertscore", "episodeid", "episodealertlevel", "episodealertscore", "eventname", "iso3",
            "glide",
            "source", "sourceid", "fromdate", "todate", "iscurrent",
        ] {
            if let value = self.text(name) { block.parameters.append(NamedText(name: name, value: value)) }
        }
        if let severity = self.properties?["severitydata"], let text = severity["severitytext"]?.text {
            block.parameters.append(NamedText(name: "severity", value: text))
            if let value = severity["severity"]?.text {
                let unit = severity["severityunit"]?.text.map { " \($0)" } ?? ""
                block.parameters.append(NamedText(name: "severity value", value: value + unit))
            }
        }
        var area = AlertArea(description: self.text("country") ?? self.text("name") ?? "")
        area.geocodes = (self.properties?["affectedcountries"]?.elements ?? [])
            .compactMap { $0["iso3"]?.text }.map { NamedText(name: "ISO 3166-1 alpha-3", value: $0) }
        block.areas = [area]
        alert.information = [block]
        return alert
    }
}
