internal import Schema

/// An alert of the National Weather Service's API as a feature, or as linked data without one.
///
/// Source: U.S. National Weather Service, API Web Service, schema Alert.
struct WeatherServiceFeature {
    private let feature: JSONTree
    private let properties: JSONTree
    private let updated: Timestamp?

    /// - Throws: ``FormatError`` where it names no event.
    init(_ feature: JSONTree, updated: Timestamp?) throws(FormatError) {
        self.feature = feature
        self.properties = feature["properties"] ?? feature
        self.updated = updated
        _ = try self.properties.requiredText("event")
    }

    private func text(_ names: String...) -> String? {
        for name in names { if let text = self.properties[name]?.text { return text } }
        return nil
    }

    private func time(_ name: String) -> Timestamp? { self.text(name).flatMap(AlertReader.time) }

    func alert(in context: FeedContext) throws(FormatError) -> Alert {
        let type = self.text("messageType", "msgType") ?? "Alert"
        let status = self.text("status") ?? "Actual"
        guard let known = AlertReader.canonical(status, of: AlertReader.statuses) else {
            throw (self.properties["status"] ?? self.properties).error(
                "\"\(status.prefix(40))\" is none of \(AlertReader.statuses.joined(separator: ", ")); write one of them"
            )
        }
        var alert = Alert(
            identifier: self.text("id", "identifier") ?? self.feature["id"]?.text ?? self.text("@id") ?? "",
            sender: self.text("sender", "senderName") ?? context.agency.name,
            sent: self.time("sent") ?? self.time("effective") ?? self.updated,
            messageType: AlertReader.canonical(type, of: AlertReader.types) ?? type,
            status: known,
            scope: self.text("scope") ?? "Public",
            references: self.references
        )
        alert.note = self.text("note")
        alert.codes = self.properties["code"]?.elements.compactMap(\.text) ?? []
        alert.information = [try self.information()]
        return alert
    }

    private var references: [String] {
        (self.properties["references"]?.elements ?? []).compactMap { reference in
            guard let identifier = reference["identifier"]?.text ?? reference["@id"]?.text else { return nil }
            return [reference["sender"]?.text ?? "", identifier, reference["sent"]?.text ?? ""].joined(separator: ",")
        }
    }

    private func information() throws(FormatError) -> AlertInformation {
        var information = AlertInformation(
            language: self.text("language") ?? "en-US",
            categories: self.text("category").map { [$0] } ?? ["Met"],
            event: self.text("event") ?? ""
        )
        information.responseTypes = self.text("response", "responseType").map { [$0] } ?? []
        information.urgency = self.text("urgency")
        information.severity = self.text("severity").map { Severity(rawValue: $0.lowercased()) ?? .unknown }
        information.certainty = self.text("certainty")
        information.eventCodes = Self.named(self.properties["eventCode"])
        information.effective = self.time("effective")
        information.onset = self.time("onset")
        information.expires = self.time("expires")
        information.senderName = self.text("senderName")
        information.headline = self.text("headline")
        information.description = self.text("description")
        information.instruction = self.text("instruction")
        information.web = self.text("web") ?? self.text("@id").flatMap { $0.hasPrefix("http") ? $0 : nil }
        information.contact = self.text("contact")
        information.parameters = Self.named(self.properties["parameters"])
        // When the event itself is over, other than the message.
        if let ends = self.text("ends") { information.parameters.append(NamedText(name: "ends", value: ends)) }
        var area = AlertArea(description: self.text("areaDesc") ?? "")
        area.geocodes = Self.named(self.properties["geocode"])
        for zone in self.properties["affectedZones"]?.elements.compactMap(\.text) ?? [] {
            area.geocodes.append(NamedText(name: "zone", value: zone))
        }
        if let geometry = self.feature["geometry"], geometry.isObject {
            var reader = GeoJSONReader(crossesAntimeridian: true)
            area.geometry = try reader.geometry(geometry)
        }
        information.areas = [area]
        return information
    }

    /// Values or lists of values by name.
    private static func named(_ tree: JSONTree?) -> [NamedText] {
        (tree?.members ?? []).flatMap { member in
            (member.value.isList ? member.value.elements : [member.value])
                .compactMap { value in value.text.map { NamedText(name: member.name, value: $0) } }
        }
    }
}
