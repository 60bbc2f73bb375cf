internal import Schema

/// Records of the WMO Core Metadata Profile 2, which describe data sets and services.
///
/// One record, a list or a feature collection of them; a record that breaks a requirement of the profile is refused.
/// Source: WMO Core Metadata Profile 2.0 (Manual on WIS, WMO-No. 1060, volume II, appendix F).
enum DiscoveryRecordFormat: FeedFormat {
    static let name = "wcmp2"

    static func recognises(_ document: Sniff) -> Bool {
        guard let record = FeatureList.first(of: document.json), record["stac_version"] == nil else { return false }
        if record["id"]?.text?.lowercased().hasPrefix("urn:wmo:md:") ?? false { return true }
        if record["properties"]?["wmo:dataPolicy"] != nil { return true }
        return record.conforms(to: "/spec/wcmp/")
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let records = document.json.map(FeatureList.of) ?? []
        return FeedDocument(
            format: self.name,
            updates: try FeatureList.updates(records, in: context) { record throws(FormatError) in
                try DiscoveryRecordRules.check(record)
                return try self.notice(record)
            }
        )
    }

    private static func notice(_ record: JSONTree) throws(FormatError) -> Notice {
        var notice = Notice(format: self.name)
        let properties = try record.required("properties")
        notice.payload.subject = properties["type"]?.text ?? "dataset"
        notice.payload.identifier = try record.requiredText("id")
        notice.payload.specification = "WCMP 2"
        notice.payload.title = properties["title"]?.text
        notice.description = properties["description"]?.text
        notice.language = properties["language"]?.text ?? properties["language"]?["code"]?.text
        notice.payload.version = properties["version"]?.text
        notice.payload.dataPolicy = properties["wmo:dataPolicy"]?.text
        notice.payload.created = try NoticeTime.read(properties["created"])
        notice.payload.publication = try NoticeTime.read(properties["updated"])
        notice.payload.keywords = (properties["keywords"]?.elements ?? []).compactMap(\.text).prefix(64).map(\.self)
        let themes = (properties["themes"]?.elements ?? []).flatMap { $0["concepts"]?.elements ?? [] }
        notice.payload.themes = themes.compactMap { $0["id"]?.text ?? $0["title"]?.text }.prefix(64).map(\.self)
        self.readTime(record["time"], into: &notice)
        self.readContacts(properties["contacts"]?.elements ?? [], into: &notice)
        self.readLinks(record["links"]?.elements ?? [], into: &notice)
        if let centre = RecordName(notice.payload.identifier)?.centre {
            notice.payload.provider = notice.payload.provider ?? centre
            if centre.hasSuffix("-test") { notice.status = .test }
        }
        var reader = GeoJSONReader()
        if let geometry = record["geometry"] { notice.geometry = try reader.geometry(geometry) }
        let known = [
            "type", "title", "description", "language", "version", "wmo:dataPolicy", "created", "updated", "keywords",
            "themes", "contacts", "id", "identifier",
        ]
        for (name, value) in properties.members where !known.contains(name) { notice.add(name, value) }
        for template in record["linkTemplates"]?.elements ?? [] {
            notice.add("link template \(template["rel"]?.text ?? "")", template["uriTemplate"])
        }
        return notice
    }

    /// When the data are from; what is no point in time, as some centres write for an open end, is kept as written.
    private static func readTime(_ time: JSONTree?, into notice: inout Notice) {
        guard let time else { return }
        notice.payload.timeResolution = time["resolution"]?.text
        let interval = time["interval"]?.elements ?? []
        let single = time["timestamp"] ?? time["date"]
        do throws(FormatError) {
            notice.payload.observationStart = try NoticeTime.read(interval.first ?? single)
            notice.payload.observationEnd = try NoticeTime.read(interval.count > 1 ? interval[1] : single)
        } catch { notice.add("time", time) }
    }

    /// Organizations with their roles; people and how to reach them are left to the record itself.
    private static func readContacts(_ contacts: [JSONTree], into notice: inout Notice) {
        for contact in contacts.prefix(32) {
            guard let name = (contact["organization"] ?? contact["name"])?.text else { continue }
            let roles = (contact["roles"]?.elements ?? []).compactMap { $0.text ?? $0["name"]?.text }
            let role = roles.isEmpty ? "contact" : roles.joined(separator: ", ")
            notice.payload.parties.append(
                NamedText(
                    name: role.clipped(characters: 100, bytes: 300),
                    value: name.clipped(characters: 300, bytes: 900)
                )
            )
            let isProvider = roles.contains { ["host", "producer", "publisher", "distributor"].contains($0) }
            if isProvider, notice.payload.provider == nil {
                notice.payload.provider = name.clipped(characters: 300, bytes: 900)
            }
        }
    }

    private static func readLinks(_ links: [JSONTree], into notice: inout Notice) {
        for link in links {
            guard let address = link["href"]?.text else { continue }
            let channel = link["channel"]?.text
            if let channel, channel.contains("/wis2/"), !notice.payload.topicHierarchy.contains(channel) {
                notice.payload.topicHierarchy.append(channel.clipped(characters: 300, bytes: 300))
            }
            let relation = link["rel"]?.text ?? "related"
            notice.add(
                channel.map { "\(address) \($0)" } ?? address,
                name: link["title"]?.text ?? relation,
                relation: relation == "data" ? "enclosure" : relation,
                mediaType: link["type"]?.text,
                title: link["title"]?.text,
                language: link["hreflang"]?.text,
                bytes: link["length"]?.integer
            )
            if relation == "data" || relation == "items" { notice.add(mediaType: link["type"]?.text) }
        }
    }
}
