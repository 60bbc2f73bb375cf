internal import Schema

/// A granule or a collection of ECHO 10.
///
/// Source: NASA ECHO Ingest, `Granule.xsd` and `Collection.xsd` 10.0.
struct EarthdataRecord {
    private let record: XMLElement
    /// The id of CMR, `G1200000001-PROV`, whose end is the provider.
    private let concept: String?
    private var isGranule: Bool { self.record.name.local == "Granule" }

    init(_ record: XMLElement, _ concept: String?) {
        self.record = record
        self.concept = concept
    }

    func notice() throws(FormatError) -> Notice {
        let subject = self.isGranule ? "granule" : "collection"
        var notice = Notice(format: "cmr-\(subject)")
        notice.payload.subject = subject
        notice.payload.specification = "ECHO 10"
        let own = ["GranuleUR", "ShortName", "DataSetId"].lazy.compactMap { self.record.text(of: $0) }.first
        guard let identifier = self.concept ?? own else {
            throw self.record.error("the record has no identity: neither GranuleUR, ShortName nor DataSetId")
        }
        notice.payload.identifier = identifier
        notice.payload.provider = self.concept?.split(separator: "-", maxSplits: 1).dropFirst().first.map { String($0) }
        notice.payload.created = try self.time(self.record.first("InsertTime"))
        notice.payload.publication = try self.time(self.record.first("LastUpdate")) ?? notice.payload.created
        self.readNames(own, into: &notice)
        try self.readTimes(into: &notice)
        self.readCraft(into: &notice)
        self.readFiles(into: &notice)
        do throws(FormatError) {
            notice.geometry = try self.shape(into: &notice)
        } catch { notice.leaveOutGeometry(error) }
        if self.isGranule { notice.title = NoticeText(notice.payload).title }
        self.keepRest(in: &notice)
        return notice
    }

    private func time(_ element: XMLElement?) throws(FormatError) -> Timestamp? {
        guard let element, !element.text.isEmpty else { return nil }
        let text = element.text
        if let moment = try? Timestamp(text) { return moment }
        guard text.utf8.count <= 64, text.utf8.first?.isDigit ?? false, let moment = DateText.timestamp(text) else {
            throw element.error("\"\(text.prefix(40))\" is no point in time; write it as RFC 3339 in UTC")
        }
        return moment
    }

    private func number(_ element: XMLElement?, _ range: ClosedRange<Double>) -> Double? {
        element.flatMap { DecimalText.double($0.text) }.flatMap { range.contains($0) ? $0 : nil }
    }

    private func readNames(_ own: String?, into notice: inout Notice) {
        let reference = self.record.first("Collection") ?? self.record
        notice.payload.collection = reference.text(of: "ShortName")
        notice.payload.collectionTitle = reference.text(of: "DataSetId") ?? reference.text(of: "ShortName")
        notice.payload.version = reference.text(of: "VersionId")
        notice.payload.title =
            self.record.first("DataGranule")?.text(of: "ProducerGranuleId")
            ?? self.record.text(of: "DataSetId") ?? self.record.text(of: "LongName") ?? own
        notice.description = self.record.text(of: "Description")
        notice.payload.processingLevel = self.record.text(of: "ProcessingLevelId")
        notice.payload.doi = self.record.first("DOI")?.text(of: "DOI")
        for (name, role) in [("ArchiveCenter", "archive"), ("ProcessingCenter", "processing")] {
            guard let centre = self.record.text(of: name) else { continue }
            notice.payload.parties.append(NamedText(name: role, value: centre))
        }
        for keyword in self.record.first("ScienceKeywords")?.all("ScienceKeyword") ?? [] {
            let words = [
                keyword.text(of: "TopicKeyword"), keyword.text(of: "TermKeyword"),
                keyword.first("VariableLevel1Keyword")?.text(of: "Value"),
            ]
            let text = words.compactMap(\.self).joined(separator: " > ")
            if notice.payload.themes.count < 64, !text.isEmpty, !notice.payload.themes.contains(text) {
                notice.payload.themes.append(text.clipped(characters: 300, bytes: 900))
            }
        }
    }

    private func readTimes(into notice: inout Notice) throws(FormatError) {
        guard let temporal = self.record.first("Temporal") else { return }
        var starts: [Timestamp] = []
        var ends: [Timestamp] = []
        var isOpen = temporal.text(of: "EndsAtPresentFlag") == "true"
        for range in temporal.all("RangeDateTime") {
            if let start = try self.time(range.first("BeginningDateTime")) { starts.append(start) }
            if let end = try self.time(range.first("EndingDateTime")) { ends.append(end) } else { isOpen = true }
        }
        for single in temporal.all("SingleDateTime") {
            guard let moment = try self.time(single) else { continue }
            starts.append(moment)
            ends.append(moment)
        }
        notice.payload.observationStart = starts.min()
        notice.payload.observationEnd = isOpen ? nil : ends.max()
    }

    private func readCraft(into notice: inout Notice) {
        notice.payload.cloudCoverPercent = self.number(self.record.first("CloudCover"), 0...100)
        for platform in self.record.first("Platforms")?.all("Platform").prefix(32) ?? [] {
            if let name = platform.text(of: "ShortName") { notice.payload.platforms.append(name) }
            for instrument in platform.first("Instruments")?.all("Instrument") ?? [] {
                guard let name = instrument.text(of: "ShortName"), notice.payload.instruments.count < 64,
                    !notice.payload.instruments.contains(name)
                else { continue }
                notice.payload.instruments.append(name)
            }
        }
        guard let orbit = self.record.first("OrbitCalculatedSpatialDomains")?.first("OrbitCalculatedSpatialDomain")
        else { return }
        notice.payload.orbitNumber = (orbit.text(of: "OrbitNumber") ?? orbit.text(of: "StartOrbitNumber"))
            .flatMap { Int64($0) }
        notice.payload.equatorCrossingLongitudeDegrees = self.number(
            orbit.first("EquatorCrossingLongitude"),
            -180...180
        )
        notice.payload.equatorCrossing = orbit.text(of: "EquatorCrossingDateTime").flatMap { try? Timestamp($0) }
    }

    private func readFiles(into notice: inout Notice) {
        if let granule = self.record.first("DataGranule") {
            let size = 0...Double.greatestFiniteMagnitude
            notice.payload.sizeMegabytes = self.number(granule.first("SizeMBDataGranule"), size)
            notice.payload.sizeBytes = granule.text(of: "DataGranuleSizeInBytes").flatMap { Int64($0) }
                .flatMap { $0 > 0 ? $0 : nil }
            notice.payload.dayNight = granule.text(of: "DayNightFlag")
            notice.payload.integrityMethod = granule.first("Checksum")?.text(of: "Algorithm")
            notice.payload.integrityValue = granule.first("Checksum")?.text(of: "Value")
        }
        for link in self.record.first("OnlineAccessURLs")?.all("OnlineAccessURL") ?? [] {
            notice.add(mediaType: link.text(of: "MimeType"))
            self.add(link, name: "GET DATA", relation: "enclosure", to: &notice)
        }
        for link in self.record.first("OnlineResources")?.all("OnlineResource") ?? [] {
            let type = link.text(of: "Type") ?? "RELATED"
            let words = type.lowercased()
            let relation =
                words.contains("browse") || words.contains("visualization")
                ? "preview"
                : words.contains("metadata") || words.contains("guide") ? "describedby" : "related"
            self.add(link, name: type, relation: relation, to: &notice)
        }
        for link in self.record.first("AssociatedBrowseImageUrls")?.all("ProviderBrowseUrl") ?? [] {
            self.add(link, name: "BROWSE", relation: "preview", to: &notice)
        }
    }

    private func add(_ link: XMLElement, name: String, relation: String, to notice: inout Notice) {
        guard let address = link.text(of: "URL") else { return }
        notice.add(
            address,
            name: name,
            relation: relation,
            mediaType: link.text(of: "MimeType"),
            title: link.text(of: "URLDescription") ?? link.text(of: "Description")
        )
    }

    /// Polygons are closed without their first point said again.
    private func shape(into notice: inout Notice) throws(FormatError) -> Geometry? {
        let domain = self.record.first("Spatial")?.first("HorizontalSpatialDomain")
        guard let shape = domain?.first("Geometry") else { return nil }
        var parts = ShapeParts()
        for box in shape.all("BoundingRectangle") {
            let numbers = ["West", "South", "East", "North"].compactMap {
                self.number(box.first("\($0)BoundingCoordinate"), -180...180)
            }
            guard numbers.count == 4 else { throw box.error("a bounding rectangle has four coordinates") }
            try parts.add(box: numbers, at: box)
        }
        let points = try self.points(shape)
        if !points.isEmpty { try parts.add(points: points, at: shape) }
        for line in shape.all("Line") { try parts.add(line: self.points(line), at: line) }
        for polygon in shape.all("GPolygon") {
            let holes = polygon.first("ExclusiveZone")?.all("Boundary") ?? []
            var rings: [[[Double]]] = []
            for boundary in polygon.all("Boundary") + holes { rings.append(try self.points(boundary)) }
            guard !rings.isEmpty else { throw polygon.error("a polygon has a boundary") }
            try parts.add(rings: rings, at: polygon)
        }
        notice.payload.boundingBoxDegrees = parts.boxes.count == 1 ? parts.boxes[0].numbers : []
        return parts.geometry
    }

    private func points(_ element: XMLElement) throws(FormatError) -> [[Double]] {
        var positions: [[Double]] = []
        for point in element.all("Point") {
            guard let longitude = self.number(point.first("PointLongitude"), -180...180),
                let latitude = self.number(point.first("PointLatitude"), -90...90)
            else { throw point.error("a point has PointLongitude and PointLatitude in degrees") }
            positions.append([longitude, latitude])
        }
        return positions
    }

    private static let known: Set<String> = [
        "GranuleUR", "ShortName", "DataSetId", "VersionId", "LongName", "Description", "InsertTime", "LastUpdate",
        "Collection", "DataGranule", "Temporal", "Spatial", "Platforms", "CloudCover", "OnlineAccessURLs",
        "OnlineResources", "AssociatedBrowseImageUrls", "OrbitCalculatedSpatialDomains", "ScienceKeywords",
        "ProcessingLevelId", "ArchiveCenter", "ProcessingCenter", "DOI", "Contacts",
    ]

    /// What has no member of its own, by its name; an attribute of the archive's own by the name that it has there.
    private func keepRest(in notice: inout Notice) {
        func keep(_ name: String, _ texts: [String]) {
            let text = texts.filter { !$0.isEmpty }.joined(separator: ", ")
            guard !text.isEmpty, notice.payload.additional.count < 100 else { return }
            notice.payload.additional.append(
                NamedText(
                    name: name.clipped(characters: 200, bytes: 400),
                    value: text.clipped(characters: 500, bytes: 1_500)
                )
            )
        }
        for element in self.record.elements where !Self.known.contains(element.name.local) {
            if element.name.local == "AdditionalAttributes" {
                for attribute in element.all("AdditionalAttribute").prefix(100) {
                    guard let name = attribute.text(of: "Name") else { continue }
                    keep(
                        name,
                        attribute.first("Values")?.all("Value").map(\.text) ?? [attribute.text(of: "Value") ?? ""]
                    )
                }
            } else {
                keep(element.name.local, Self.leaves(of: element, limit: 64))
            }
        }
    }

    /// The texts of the innermost elements.
    private static func leaves(of element: XMLElement, limit: Int) -> [String] {
        let inner = element.elements
        guard !inner.isEmpty else { return [element.text] }
        var texts: [String] = []
        for one in inner where texts.count < limit { texts += Self.leaves(of: one, limit: limit - texts.count) }
        return texts
    }
}
