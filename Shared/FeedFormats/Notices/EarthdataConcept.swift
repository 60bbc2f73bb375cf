internal import Schema

/// A record of the Unified Metadata Model: a granule, a collection, a variable, a service or a tool.
///
/// Source: UMM-G 1.6.6, UMM-C 1.18, UMM-Var 1.9, UMM-S 1.5, UMM-T 1.2.
enum EarthdataConcept {
    /// The name of the model that a bare record follows, such as `UMM-G`.
    ///
    /// Granules before version 1.5 and collections before 1.16 do not say it.
    static func name(of tree: JSONTree) -> String? {
        if let specification = tree["MetadataSpecification"] {
            return specification["Name"]?.text.flatMap { $0.hasPrefix("UMM-") ? $0 : nil }
        }
        if tree["GranuleUR"]?.string != nil, tree["CollectionReference"]?.isObject == true { return "UMM-G" }
        let isCollection =
            tree["ShortName"]?.string != nil && tree["EntryTitle"]?.string != nil
            && ["DataCenters", "ScienceKeywords", "TemporalExtents"].contains { tree[$0]?.isList == true }
        return isCollection ? "UMM-C" : nil
    }

    /// Reads an item of a search with `meta` and `umm`, or a bare record.
    static func notice(_ item: JSONTree) throws(FormatError) -> Notice {
        let record = item["umm"] ?? item
        guard record.isObject else { throw record.error("\"umm\" is no object") }
        let meta = item["meta"]
        let name = self.name(of: record) ?? "UMM"
        let subject = meta?["concept-type"]?.text ?? self.subjects[name] ?? "record"
        var notice = Notice(format: "cmr-\(self.subjects.values.contains(subject) ? subject : "umm")")
        notice.payload.subject = subject
        let version = record[path: "MetadataSpecification", "Version"]?.text ?? ""
        notice.payload.specification = "\(name) \(version)".stripped
        let own = (record["GranuleUR"] ?? record["ShortName"] ?? record["Name"])?.text
        guard let identifier = meta?["concept-id"]?.text ?? own else {
            throw record.error("the record has no identity: neither a concept-id nor GranuleUR, ShortName or Name")
        }
        notice.payload.identifier = identifier
        notice.payload.provider = meta?["provider-id"]?.text
        notice.payload.publication = try NoticeTime.read(meta?["revision-date"])
        self.readNames(record, own, into: &notice)
        try self.readTime(record, into: &notice)
        self.readFiles(record, into: &notice)
        self.readCraft(record, into: &notice)
        if let extent = record["SpatialExtent"] {
            do throws(FormatError) {
                notice.geometry = try EarthdataShape.of(extent: extent, into: &notice)
            } catch { notice.leaveOutGeometry(error) }
            notice.add("Orbit", extent[path: "HorizontalSpatialDomain", "Orbit"])
        }
        if subject == "granule" { notice.title = NoticeText(notice.payload).title }
        for (name, value) in record.members where !self.known.contains(name) { notice.add(name, value) }
        return notice
    }

    private static let subjects = [
        "UMM-G": "granule", "UMM-C": "collection", "UMM-Var": "variable", "UMM-S": "service", "UMM-T": "tool",
    ]

    private static let known: Set<String> = [
        "GranuleUR", "ShortName", "Name", "LongName", "EntryTitle", "Abstract", "Definition", "Description", "Version",
        "MetadataSpecification", "CollectionReference", "DataGranule", "TemporalExtent", "TemporalExtents",
        "RelatedUrls", "RelatedURLs", "SpatialExtent", "Platforms", "CloudCover", "OrbitCalculatedSpatialDomains",
        "ScienceKeywords", "AncillaryKeywords", "DataCenters", "DOI", "ProcessingLevel", "ContactPersons",
        "ContactGroups", "AdditionalAttributes", "ProviderDates",
    ]

    private static func readNames(_ record: JSONTree, _ own: String?, into notice: inout Notice) {
        let reference = record["CollectionReference"]
        notice.payload.collection = (reference?["ShortName"] ?? record["ShortName"])?.text
        notice.payload.collectionTitle = (reference?["EntryTitle"] ?? reference?["ShortName"])?.text
        notice.payload.version = (reference?["Version"] ?? record["Version"])?.text
        let identifiers = record[path: "DataGranule", "Identifiers"]?.elements ?? []
        let producer = identifiers.first { $0["IdentifierType"]?.text == "ProducerGranuleId" }?["Identifier"]?.text
        notice.payload.title = (record["EntryTitle"] ?? record["LongName"])?.text ?? producer ?? own
        notice.description = (record["Abstract"] ?? record["Definition"] ?? record["Description"])?.text
        notice.payload.doi = record[path: "DOI", "DOI"]?.text
        notice.payload.processingLevel = record[path: "ProcessingLevel", "Id"]?.text
        for centre in record["DataCenters"]?.elements.prefix(32) ?? [] {
            guard let name = (centre["LongName"] ?? centre["ShortName"])?.text else { continue }
            let roles = (centre["Roles"]?.elements ?? []).compactMap(\.text).joined(separator: ", ")
            notice.payload.parties.append(NamedText(name: roles.isEmpty ? "data center" : roles, value: name))
        }
        for keyword in record["ScienceKeywords"]?.elements ?? [] {
            let words = ["Topic", "Term", "VariableLevel1"].compactMap { keyword[$0]?.text }
            let text = words.joined(separator: " > ")
            if notice.payload.themes.count < 64, !text.isEmpty, !notice.payload.themes.contains(text) {
                notice.payload.themes.append(text.clipped(characters: 300, bytes: 900))
            }
        }
        let keywords = (record["AncillaryKeywords"]?.elements ?? []).compactMap(\.text)
        notice.payload.keywords = Array(keywords.prefix(64))
    }

    private static func readTime(_ record: JSONTree, into notice: inout Notice) throws(FormatError) {
        let extents = record["TemporalExtents"]?.elements ?? [record["TemporalExtent"]].compactMap(\.self)
        var starts: [Timestamp] = []
        var ends: [Timestamp] = []
        var isOpen = false
        for extent in extents {
            let ranges = extent["RangeDateTimes"]?.elements ?? [extent["RangeDateTime"]].compactMap(\.self)
            for range in ranges {
                if let start = try NoticeTime.read(range["BeginningDateTime"]) { starts.append(start) }
                if let end = try NoticeTime.read(range["EndingDateTime"]) { ends.append(end) } else { isOpen = true }
            }
            for single in extent["SingleDateTimes"]?.elements ?? [extent["SingleDateTime"]].compactMap(\.self) {
                guard let moment = try NoticeTime.read(single) else { continue }
                starts.append(moment)
                ends.append(moment)
            }
            isOpen = isOpen || extent["EndsAtPresentFlag"]?.bool ?? false
        }
        notice.payload.observationStart = starts.min()
        notice.payload.observationEnd = isOpen ? nil : ends.max()
        let dates = record["ProviderDates"]?.elements ?? []
        let insert = dates.first { ["Insert", "Create"].contains($0["Type"]?.text) }
        notice.payload.created = try NoticeTime.read(insert?["Date"])
    }

    private static func readFiles(_ record: JSONTree, into notice: inout Notice) {
        let granule = record["DataGranule"]
        notice.payload.dayNight = granule?["DayNightFlag"]?.text
        let files = granule?["ArchiveAndDistributionInformation"]?.elements ?? []
        if let file = files.first {
            notice.payload.sizeBytes = file["SizeInBytes"]?.integer.flatMap { $0 > 0 ? $0 : nil }
            if file["SizeUnit"]?.text == "MB" { notice.payload.sizeMegabytes = file["Size"]?.number }
            if notice.payload.sizeMegabytes == nil, let size = file["Size"]?.text {
                notice.payload.additional.append(
                    NamedText(name: "Size", value: "\(size) \(file["SizeUnit"]?.text ?? "")".stripped)
                )
            }
            notice.payload.integrityMethod = file[path: "Checksum", "Algorithm"]?.text
            notice.payload.integrityValue = file[path: "Checksum", "Value"]?.text
        }
        for link in (record["RelatedUrls"] ?? record["RelatedURLs"])?.elements ?? [] {
            guard let address = link["URL"]?.text else { continue }
            let type = link["Type"]?.text ?? "RELATED"
            let relation =
                switch type {
                case "GET DATA": "enclosure"
                case "GET RELATED VISUALIZATION": "preview"
                case "VIEW RELATED INFORMATION", "EXTENDED METADATA", "DATA SET LANDING PAGE": "describedby"
                case "USE SERVICE API": "service"
                default: "related"
                }
            if relation == "enclosure" { notice.add(mediaType: link["MimeType"]?.text) }
            notice.add(
                address,
                name: type,
                relation: relation,
                mediaType: link["MimeType"]?.text,
                title: link["Description"]?.text
            )
        }
    }

    private static func readCraft(_ record: JSONTree, into notice: inout Notice) {
        let range = 0.0...100.0
        notice.payload.cloudCoverPercent = record["CloudCover"]?.number.flatMap { range.contains($0) ? $0 : nil }
        for platform in record["Platforms"]?.elements.prefix(32) ?? [] {
            if let name = platform["ShortName"]?.text { notice.payload.platforms.append(name) }
            for instrument in platform["Instruments"]?.elements ?? [] {
                guard let name = instrument["ShortName"]?.text, notice.payload.instruments.count < 64,
                    !notice.payload.instruments.contains(name)
                else { continue }
                notice.payload.instruments.append(name)
            }
        }
        guard let orbit = record["OrbitCalculatedSpatialDomains"]?.elements.first else { return }
        notice.payload.orbitNumber = (orbit["OrbitNumber"] ?? orbit["BeginOrbitNumber"])?.integer
        notice.payload.equatorCrossingLongitudeDegrees = orbit["EquatorCrossingLongitude"]?.number
        notice.payload.equatorCrossing = orbit["EquatorCrossingDateTime"]?.text.flatMap { try? Timestamp($0) }
    }
}
