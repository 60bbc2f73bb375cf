internal import Schema

/// Natural events of NASA's Earth Observatory Natural Event Tracker, one update an event, with its last place.
///
/// Source: NASA EONET API, version 3, events as JSON and as GeoJSON; version 2.1 says `geometries`.
enum NaturalEventFormat: FeedFormat {
    private static let format = "eonet-json"
    private static let limit = 5_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json, json.isObject else { return false }
        if let first = Self.events(of: json, atMost: 1).first { return Self.isEvent(first) }
        return json["events"]?.isList == true && json["title"]?.text == "EONET Events"
    }

    /// The events of a list, of a collection of features, or the document itself.
    private static func events(of json: JSONTree, atMost limit: Int = .max) -> [JSONTree] {
        (json["events"] ?? json["features"])?.elements(atMost: limit) ?? [json]
    }

    private static func isEvent(_ tree: JSONTree) -> Bool {
        let event = tree["properties"] ?? tree
        return event["id"]?.text?.hasPrefix("EONET_") == true && event["categories"]?.isList == true
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "it is no JSON") }
        let events = Self.events(of: json)
        guard events.count <= Self.limit else {
            throw json.error("a document has at most \(Self.limit) events; ask for fewer")
        }
        // As GeoJSON an event is a feature for each of its places, the last of which comes last.
        var order: [String] = []
        var last: [String: JSONTree] = [:]
        for event in events {
            let id = try (event["properties"] ?? event).requiredText("id")
            if last.updateValue(event, forKey: id) == nil { order.append(id) }
        }
        var updates: [Update] = []
        for event in order.compactMap({ last[$0] }) {
            var update = try Self.alert(event).update(in: context, format: Self.format)
            let main = Topic.literal("emergency/disaster")
            update.topics = [main] + update.topics.filter { $0 != main }
            updates.append(update)
        }
        return FeedDocument(format: Self.format, updates: updates)
    }

    /// What the kinds of events are in CAP.
    private static let categories = [
        "earthquakes": "Geo", "volcanoes": "Geo", "landslides": "Geo", "wildfires": "Fire", "waterColor": "Env",
        "manmade": "Other",
    ]

    private static func alert(_ tree: JSONTree) throws(FormatError) -> Alert {
        let event = tree["properties"] ?? tree
        func time(_ tree: JSONTree?) throws(FormatError) -> Timestamp? {
            guard let tree, !tree.isNull else { return nil }
            guard let time = tree.text.flatMap(AlertReader.time) else { throw tree.error("it is no time") }
            return time
        }
        let places = (event["geometry"] ?? event["geometries"])?.elements ?? []
        // A feature has one place, and the date and magnitude beside it.
        let place = places.last ?? event
        let date = try time(place["date"])
        let kind = event["categories"]?.firstElement
        var alert = Alert(
            identifier: try event.requiredText("id"),
            sender: "NASA EONET",
            sent: date,
            messageType: "Alert",
            status: "Actual",
            scope: "Public"
        )
        var block = AlertInformation(
            language: "en",
            categories: [kind?["id"]?.text.flatMap { Self.categories[$0] } ?? "Met"],
            event: kind?["title"]?.text ?? "Natural event"
        )
        block.severity = .unknown
        block.urgency = "Past"
        block.certainty = "Observed"
        block.onset = try time(places.first?["date"]) ?? date
        block.effective = block.onset
        block.expires = try time(event["closed"])
        block.headline = try event.requiredText("title")
        block.description = event["description"]?.text
        let sources = event["sources"]?.elements ?? []
        block.web = sources.lazy.compactMap { $0["url"]?.text }.first ?? event["link"]?.text
        if let magnitude = place["magnitudeValue"]?.number {
            let unit = place["magnitudeUnit"]?.text.map { " \($0)" } ?? ""
            block.parameters.append(NamedText(name: "magnitude", value: magnitude.said + unit))
        }
        for source in sources {
            if let id = source["id"]?.text { block.parameters.append(NamedText(name: "source", value: id)) }
        }
        var area = AlertArea(description: event["title"]?.text ?? "")
        if let shape = places.last ?? tree["geometry"], shape.isObject {
            var reader = GeoJSONReader(crossesAntimeridian: true)
            area.geometry = try reader.geometry(shape)
        }
        block.areas = [area]
        alert.information = [block]
        return alert
    }
}
