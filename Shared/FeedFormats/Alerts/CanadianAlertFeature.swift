internal import Schema

/// An alert of Environment Canada for one of its forecast areas, in English and French.
///
/// Source: Environment and Climate Change Canada, GeoMet OGC API, collection weather-alerts.
struct CanadianAlertFeature {
    private let feature: JSONTree
    private let properties: JSONTree
    private let updated: Timestamp?

    /// - Throws: ``FormatError`` where it has no identity.
    init(_ feature: JSONTree, updated: Timestamp?) throws(FormatError) {
        self.feature = feature
        self.properties = try feature.required("properties")
        self.updated = updated
        guard self.properties["id"]?.text ?? feature["id"]?.text != nil else {
            throw self.properties.error("the member \"id\" is missing")
        }
    }

    private func text(_ name: String) -> String? { self.properties[name]?.text }
    private func time(_ name: String) -> Timestamp? { self.text(name).flatMap(AlertReader.time) }

    func alert() throws(FormatError) -> Alert {
        let sent = self.time("publication_datetime") ?? self.time("validity_datetime") ?? self.updated
        guard let sent else { throw self.properties.error("\"publication_datetime\" is no time; write it as RFC 3339") }
        let isOver = ["ended", "cancelled", "terminated"].contains(self.text("status_en")?.lowercased() ?? "")
        var alert = Alert(
            identifier: self.text("id") ?? self.feature["id"]?.text ?? "",
            sender: "Environment and Climate Change Canada",
            sent: sent,
            messageType: isOver ? "Cancel" : self.text("status_en") == "continued" ? "Update" : "Alert",
            status: "Actual",
            scope: "Public"
        )
        var geometry: Geometry?
        if let shape = self.feature["geometry"], shape.isObject {
            var reader = GeoJSONReader(crossesAntimeridian: true)
            geometry = try reader.geometry(shape)
        }
        alert.information = [self.block("en", geometry), self.block("fr", geometry)]
        return alert
    }

    private func block(_ language: String, _ geometry: Geometry?) -> AlertInformation {
        let event = self.text("alert_name_\(language)") ?? self.text("alert_short_name_\(language)") ?? ""
        let place = self.text("feature_name_\(language)") ?? ""
        var block = AlertInformation(language: "\(language)-CA", categories: ["Met"], event: event)
        block.severity = self.severity
        block.effective = self.time("publication_datetime")
        block.onset = self.time("validity_datetime")
        block.expires = self.time("expiration_datetime") ?? self.time("event_end_datetime")
        block.headline = place.isEmpty ? event : "\(event): \(place)"
        block.description = self.text("alert_text_\(language)")
        if let code = self.text("alert_code") { block.eventCodes = [NamedText(name: "alert_code", value: code)] }
        for name in [
            "alert_type", "status_\(language)", "risk_colour_\(language)", "confidence_\(language)",
            "impact_\(language)",
            "event_end_datetime", "province",
        ] {
            if let value = self.text(name) { block.parameters.append(NamedText(name: name, value: value)) }
        }
        var area = AlertArea(description: place, geometry: geometry)
        if let code = self.text("feature_id") { area.geocodes = [NamedText(name: "feature_id", value: code)] }
        block.areas = [area]
        return block
    }

    /// By the colour of the risk, or else by the type.
    private var severity: Severity {
        switch self.text("risk_colour_en")?.lowercased() {
        case "red": return .extreme
        case "orange": return .severe
        case "yellow": return .moderate
        case "grey", "gray", "green": return .minor
        default: break
        }
        switch self.text("alert_type")?.lowercased() {
        case "warning": return .severe
        case "watch": return .moderate
        case "advisory", "statement": return .minor
        default: return .unknown
        }
    }
}
