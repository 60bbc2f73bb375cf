internal import Crypto
internal import Schema

/// WIS2 notification messages: that data can be had, were replaced or were withdrawn.
///
/// One message, a list or a feature collection of them. Data that stand in the message are checked against its
/// checksum and not kept.
/// Source: WIS2 Notification Message 1.0 (Manual on WIS, WMO-No. 1060, volume II, appendix E).
enum NotificationFormat: FeedFormat {
    static let name = "wis2-notification"
    /// The most bytes of the ids of data and of their metadata.
    private static let idLimit = 4_096

    static func recognises(_ document: Sniff) -> Bool {
        guard let feature = FeatureList.first(of: document.json), let properties = feature["properties"] else {
            return false
        }
        if properties["data_id"] != nil || properties["pubtime"] != nil { return true }
        return feature.conforms(to: "/spec/wnm/")
            || (feature["version"]?.text == "v04" && feature["stac_version"] == nil)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let features = document.json.map(FeatureList.of) ?? []
        return FeedDocument(
            format: self.name,
            updates: try FeatureList.updates(features, in: context) { feature throws(FormatError) in
                try self.notice(feature)
            }
        )
    }

    private static func notice(_ feature: JSONTree) throws(FormatError) -> Notice {
        var notice = Notice(format: self.name)
        let properties = try feature.required("properties")
        guard properties.isObject else { throw properties.error("\"properties\" is no object; see clause 7 of WNM") }
        notice.payload.subject = "notification"
        notice.payload.identifier = try feature.requiredText("id")
        notice.payload.dataID = try Self.checked(try properties.requiredText("data_id"), "data_id", of: properties)
        notice.payload.metadataID = try properties["metadata_id"]?.text.map { text throws(FormatError) in
            try Self.checked(text, "metadata_id", of: properties)
        }
        notice.payload.publication = try NoticeTime.required("pubtime", of: properties)
        let moment = try NoticeTime.read(properties["datetime"])
        notice.payload.observationStart = try NoticeTime.read(properties["start_datetime"]) ?? moment
        notice.payload.observationEnd = try NoticeTime.read(properties["end_datetime"]) ?? moment
        notice.payload.station = properties["wigos_station_identifier"]?.text
        notice.payload.isCached = properties["cache"]?.bool
        notice.payload.specification = "WNM " + (self.version(of: feature) ?? "1")
        try self.readLinks(of: feature, into: &notice)
        try self.readContent(of: properties, into: &notice)
        self.readNames(into: &notice)
        do throws(FormatError) {
            var reader = GeoJSONReader()
            if let geometry = feature["geometry"] { notice.geometry = try reader.geometry(geometry) }
        } catch { notice.leaveOutGeometry(error) }
        let known = [
            "data_id", "metadata_id", "pubtime", "datetime", "start_datetime", "end_datetime", "integrity", "content",
            "wigos_station_identifier", "cache", "id",
        ]
        for (name, value) in properties.members where !known.contains(name) { notice.add(name, value) }
        notice.add("generated_by", feature["generated_by"] ?? feature["generated-by"])
        return notice
    }

    /// An id, which is not too long to be looked at word by word.
    private static func checked(_ id: String, _ name: String, of properties: JSONTree) throws(FormatError) -> String {
        guard id.utf8.count <= Self.idLimit else {
            throw properties.error(
                "\"\(name)\" has more than \(Self.idLimit) bytes; shorten it where the message is made"
            )
        }
        return id
    }

    /// The version in `version` or at the end of what it conforms to.
    private static func version(of feature: JSONTree) -> String? {
        if let version = feature["version"]?.text { return version.clipped(characters: 20, bytes: 40) }
        let address = feature["conformsTo"]?.firstElement?.text
        return address?.split(separator: "/").first { $0.first?.isNumber ?? false }.map { String($0.prefix(20)) }
    }

    private static func readLinks(of feature: JSONTree, into notice: inout Notice) throws(FormatError) {
        let links = try feature.required("links")
        guard links.count > 0 else { throw links.error("\"links\" names no link; a notification has one or more") }
        for link in links.elements {
            let address = try link.requiredText("href")
            var relation = try link.requiredText("rel")
            let operation = relation.split(separator: "/").last.map(String.init) ?? relation
            let bytes = link["length"]?.integer
            if ["canonical", "update", "deletion"].contains(operation) {
                // What replaces or withdraws data says so beside the canonical link.
                if operation != "canonical" { notice.payload.operation = operation }
                if operation == "deletion" { notice.status = .cancel }
                relation = "enclosure"
                notice.add(mediaType: link["type"]?.text)
                notice.payload.sizeBytes = bytes ?? notice.payload.sizeBytes
            }
            notice.add(
                address,
                name: relation,
                relation: relation,
                mediaType: link["type"]?.text,
                title: link["title"]?.text,
                language: link["hreflang"]?.text,
                bytes: bytes
            )
        }
    }

    private static func readContent(of properties: JSONTree, into notice: inout Notice) throws(FormatError) {
        if let integrity = properties["integrity"], !integrity.isNull {
            notice.payload.integrityMethod = try integrity.requiredText("method")
            notice.payload.integrityValue = try integrity.requiredText("value")
        }
        guard let content = properties["content"], !content.isNull else { return }
        let encoding = try content.requiredText("encoding")
        let size = try content.required("size")
        guard let bytes = size.integer, bytes >= 0 else { throw size.error("\"size\" is no number of bytes") }
        let value = try content.required("value")
        guard let text = value.string else { throw value.error("\"value\" is no text; write the data as a string") }
        notice.payload.inlineEncoding = encoding
        notice.payload.sizeBytes = bytes
        guard encoding == "base64" else { return }
        let data = Base64Text.decode(Array(text.utf8))
        guard let stated = notice.payload.integrityValue, let method = notice.payload.integrityMethod,
            let made = Self.digest(of: data, method), let wanted = Self.digest(text: stated, bytes: made.count),
            made != wanted
        else { return }
        throw value.error("the data in the message do not have the \(method) checksum that it states; fetch them again")
    }

    private static func digest(of data: [UInt8], _ method: String) -> [UInt8]? {
        switch method {
        case "sha256": Array(SHA256.hash(data: data))
        case "sha384": Array(SHA384.hash(data: data))
        case "sha512": Array(SHA512.hash(data: data))
        default: nil
        }
    }

    /// A digest in base64, or in hexadecimal as some centres write it; nil when the text is shortened.
    private static func digest(text: String, bytes: Int) -> [UInt8]? {
        let decoded = Base64Text.decode(Array(text.utf8))
        if decoded.count == bytes { return decoded }
        guard text.utf8.count == 2 * bytes else { return nil }
        let digits = Array(text.utf8)
        let values = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)
        }
        return values.count == bytes ? values : nil
    }

    /// Centre, topic and policy out of `data_id` (`centre/data/core/weather/…/item`) and `metadata_id`.
    private static func readNames(into notice: inout Notice) {
        let dataID = notice.payload.dataID ?? ""
        let levels = dataID.split(separator: "/").map(String.init)
        if let data = levels.firstIndex(of: "data"), data + 2 < levels.count,
            ["core", "recommended"].contains(levels[data + 1])
        {
            notice.payload.dataPolicy = levels[data + 1]
            let end = max(data + 3, levels.count - 1)
            notice.payload.topicHierarchy = [levels[..<end].joined(separator: "/")]
            if data > 0 { notice.payload.provider = levels[data - 1] }
        }
        let record = notice.payload.metadataID.flatMap(RecordName.init)
        notice.payload.provider =
            notice.payload.provider ?? record?.centre
            ?? dataID.split(separator: ":").first.flatMap { $0.utf8.count < dataID.utf8.count ? String($0) : nil }
        if notice.payload.provider?.hasSuffix("-test") ?? false, notice.status == .actual { notice.status = .test }
        notice.words.append(dataID)
        notice.words.append(record?.local ?? "")
    }
}

/// The name of a record of the WMO: `urn:wmo:md:{centre}:{local}`.
struct RecordName {
    let centre: String
    let local: String

    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0].lowercased() == "urn", parts[1] == "wmo", parts[2] == "md" else { return nil }
        (self.centre, self.local) = (parts[3], parts[4])
    }
}
