internal import Schema

/// VOEvent packets in XML.
///
/// Source: IVOA VOEvent 2.0, section 3; versions 1.1 and 2.1 are read as well.
enum EventPacketFormat: FeedFormat {
    static let name = "voevent"

    static func recognises(_ document: Sniff) -> Bool { document.root?.local == "VOEvent" }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let root = try XMLElement.parse(document.utf8)
        guard let ivorn = root.attributes["ivorn"]?.stripped, !ivorn.isEmpty else {
            throw FormatError(where: "\(root.place) VOEvent", reason: "ivorn is missing; the standard requires it")
        }
        var report = ScienceReport(format: Self.name)
        report.alert = Self.alert(root, ivorn)
        report.sent = root.first("Who")?.text(of: "Date").flatMap(Self.time)
        report.status = Self.status(root, report.alert)
        report.body = Self.prose(root)
        report.links = Self.links(root)
        return FeedDocument(format: Self.name, updates: [report.update(in: context)])
    }

    private static func alert(_ root: XMLElement, _ ivorn: String) -> ScienceAlert {
        var alert = ScienceAlert()
        let parameters = root.first("What").map(Self.parameters) ?? []
        func parameter(_ names: String...) -> String? {
            names.lazy.compactMap { name in parameters.first { $0.name == name }?.value }.first
        }
        alert.identifier = ivorn
        alert.form = "notice"
        let author = root.first("Who")?.first("Author")
        alert.author = author?.text(of: "contactName") ?? author?.text(of: "shortName") ?? author?.text(of: "title")
        let path = ivorn.drop { $0 != "/" }.drop { $0 == "/" }
        let stream = path.split(separator: "#", maxSplits: 1)
        alert.mission = stream.first?.split(separator: "/").last.map(String.init)
        alert.event = parameter("GraceID", "event_name") ?? stream.dropFirst().first.map(String.init)
        alert.instrument = parameter("Instruments")
        alert.alertType = parameter("AlertType")?.lowercased()
        alert.falseAlarmRateHertz = parameter("FAR").flatMap(Self.hertz)
        alert.importance = root.first("Why")?.attributes["importance"].flatMap { DecimalText.double($0) }
        alert.additional = parameters
        alert.citations = (root.first("Citations")?.elements ?? []).filter { $0.name.local.hasPrefix("Event") }.map {
            NamedText(name: $0.attributes["cite"] ?? "", value: $0.text)
        }
        // An observatory may say where it stands, before what it saw.
        let place = Self.descendant("ObservationLocation", of: root) ?? root
        if let coordinates = Self.descendant("AstroCoords", of: place) {
            alert.triggered = Self.descendant("ISOTime", of: coordinates).flatMap { Self.time($0.text) }
            let position = coordinates.first("Position2D")
            let value = position?.first("Value2")
            let ra = value?.text(of: "C1").flatMap { DecimalText.double($0) }
            let dec = value?.text(of: "C2").flatMap { DecimalText.double($0) }
            let error = position?.text(of: "Error2Radius").flatMap { DecimalText.double($0) }
            // 0, 0 without an error, or with one of the whole sky, stands for a position that is not known.
            if ra != 0 || dec != 0 || 0 < error ?? 0 && error ?? 0 <= 180 { alert.point(ra, dec, error: error) }
        }
        return alert
    }

    /// Parameters of all groups, value with unit; those of a group have its name before theirs.
    private static func parameters(_ element: XMLElement) -> [NamedText] {
        var found: [NamedText] = []
        func add(_ element: XMLElement, in group: String, depth: Int) {
            for part in element.elements where found.count < 256 {
                switch part.name.local {
                case "Param":
                    let name = part.attributes["name"] ?? ""
                    let value = part.attributes["value"] ?? part.text(of: "Value") ?? ""
                    guard !name.isEmpty, !value.isEmpty, value.utf8.count <= 2_000 else { continue }
                    let unit = part.attributes["unit"].flatMap { $0.isEmpty ? nil : " \($0)" } ?? ""
                    found.append(NamedText(name: group + name, value: value + unit))
                case "Group" where depth < 4:
                    let name = part.attributes["name"] ?? part.attributes["type"] ?? ""
                    add(part, in: name.isEmpty ? group : "\(group)\(name).", depth: depth + 1)
                default: continue
                }
            }
        }
        add(element, in: "", depth: 0)
        return found
    }

    private static func status(_ root: XMLElement, _ alert: ScienceAlert) -> Status {
        if root.attributes["role"] == "test" || alert.isMock { return .test }
        let isRetraction = alert.alertType == "retraction" || alert.citations.contains { $0.name == "retraction" }
        return isRetraction ? .cancel : .actual
    }

    /// A rate, `7.1e-11 Hz` or `2.3 yr^-1`, in hertz; nil in another unit.
    private static func hertz(_ text: String) -> Double? {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard let first = parts.first, let rate = DecimalText.double(first) else { return nil }
        switch parts.dropFirst().first?.lowercased() {
        case nil, "hz", "s^-1", "s-1", "1/s": return rate
        case "d^-1", "day^-1", "1/d": return rate / 86_400
        // A Julian year.
        case "yr^-1", "yr-1", "1/yr", "a^-1": return rate / 31_557_600
        default: return nil
        }
    }

    private static func prose(_ root: XMLElement) -> String? {
        let parts = ["What", "How", "Why", "Citations"].compactMap { root.first($0) } + [root]
        let texts = parts.flatMap { $0.all("Description") }.map { HTMLText.plain(Array($0.text.utf8)) }
        let text = texts.filter { !$0.isEmpty }.joined(separator: "\n")
        return text.isEmpty ? nil : text
    }

    private static func links(_ root: XMLElement) -> [Link] {
        let references = [root, root.first("What"), root.first("How"), root.first("Why")].compactMap { $0 }
            .flatMap { $0.all("Reference") }.prefix(1_000).compactMap { $0.attributes["uri"] }
        let pages = (root.first("What").map(Self.parameters) ?? []).map(\.value)
        return (references + pages).map { Link($0, relation: "related") }
    }

    private static func descendant(_ local: String, of element: XMLElement) -> XMLElement? {
        if element.name.local == local { return element }
        for part in element.elements {
            if let found = Self.descendant(local, of: part) { return found }
        }
        return nil
    }

    private static func time(_ text: String) -> Timestamp? {
        (try? Timestamp(text)) ?? TimeCode.moment(Array(text.stripped.utf8)[...]) ?? DateText.timestamp(text)
    }
}
