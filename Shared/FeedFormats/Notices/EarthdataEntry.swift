internal import Schema

/// A granule or a collection in the JSON answer of a CMR search.
///
/// Positions in it are latitude, longitude.
/// Source: CMR Search API, section JSON.
enum EarthdataEntry {
    /// Whether a document is one entry, without the answer around it: its `id` is a concept of CMR, as `C1200000001-PROV`.
    static func isAlone(_ json: JSONTree) -> Bool {
        guard let id = json["id"]?.string, json["dataset_id"]?.string != nil, json["data_center"]?.string != nil else {
            return false
        }
        let number = id.utf8.dropFirst().prefix { $0.isDigit }
        return ["C", "G"].contains(id.prefix(1)) && !number.isEmpty
            && id.utf8.dropFirst(1 + number.count).first == UInt8(ascii: "-")
    }

    static func notice(_ entry: JSONTree, isCollection: Bool) throws(FormatError) -> Notice {
        var notice = Notice(format: isCollection ? "cmr-collection" : "cmr-granule")
        notice.payload.subject = isCollection ? "collection" : "granule"
        notice.payload.identifier = try entry.requiredText("id")
        notice.payload.specification = "CMR JSON"
        notice.payload.publication = try NoticeTime.read(entry["updated"])
        notice.payload.observationStart = try NoticeTime.read(entry["time_start"])
        notice.payload.observationEnd = try NoticeTime.read(entry["time_end"])
        notice.payload.provider = entry["data_center"]?.text
        notice.payload.dayNight = entry["day_night_flag"]?.text
        notice.payload.sizeMegabytes = entry["granule_size"]?.number.flatMap { $0 > 0 ? $0 : nil }
        notice.payload.cloudCoverPercent = entry["cloud_cover"]?.number.flatMap { (0...100).contains($0) ? $0 : nil }
        notice.payload.platforms = (entry["platforms"]?.elements ?? []).compactMap(\.text).prefix(32).map(\.self)
        notice.payload.version = entry["version_id"]?.text
        notice.payload.processingLevel = entry["processing_level_id"]?.text
        notice.description = entry["summary"]?.text
        if isCollection {
            notice.payload.title = (entry["title"] ?? entry["dataset_id"])?.text
            notice.payload.collection = entry["short_name"]?.text
        } else {
            notice.payload.title = (entry["producer_granule_id"] ?? entry["title"])?.text
            notice.payload.collection = entry["collection_concept_id"]?.text
            notice.payload.collectionTitle = entry["dataset_id"]?.text
            // A granule's own name says little without its collection.
            notice.title = NoticeText(notice.payload).title
        }
        for name in entry["organizations"]?.elements ?? [] {
            guard let name = name.text else { continue }
            notice.payload.parties.append(NamedText(name: "organization", value: name))
        }
        self.readOrbit(entry, into: &notice)
        self.readLinks(entry, into: &notice)
        do throws(FormatError) {
            notice.geometry = try EarthdataShape.of(entry, into: &notice)
        } catch { notice.leaveOutGeometry(error) }
        for (name, value) in entry.members where !self.known.contains(name) { notice.add(name, value) }
        return notice
    }

    private static let known: Set<String> = [
        "id", "updated", "time_start", "time_end", "data_center", "day_night_flag", "granule_size", "cloud_cover",
        "platforms", "version_id", "processing_level_id", "summary", "short_name", "producer_granule_id",
        "collection_concept_id", "dataset_id", "organizations", "links", "boxes", "points", "lines", "polygons",
        "orbit_calculated_spatial_domains", "orbit_parameters", "orbit", "associations", "association_details",
        "service_features", "browse_flag", "online_access_flag",
    ]

    private static func readOrbit(_ entry: JSONTree, into notice: inout Notice) {
        if let domain = entry["orbit_calculated_spatial_domains"]?.elements.first {
            notice.payload.orbitNumber = (domain["orbit_number"] ?? domain["start_orbit_number"])?.integer
            notice.payload.equatorCrossingLongitudeDegrees = domain["equator_crossing_longitude"]?.number
            notice.payload.equatorCrossing = domain["equator_crossing_date_time"]?.text.flatMap { try? Timestamp($0) }
        }
        if let orbit = entry["orbit"] {
            notice.payload.orbitDirection = self.direction(orbit["start_direction"]?.text)
            for (name, value) in orbit.members where name != "start_direction" { notice.add("orbit.\(name)", value) }
        }
        if let parameters = entry["orbit_parameters"] {
            notice.payload.orbitPeriodMinutes = parameters["period"]?.number
            notice.payload.orbitInclinationDegrees = parameters["inclination_angle"]?.number
            notice.payload.swathWidthKilometers = parameters["swath_width"]?.number.flatMap { $0 > 0 ? $0 : nil }
        }
    }

    static func direction(_ letter: String?) -> String? {
        switch letter {
        case "A": "ascending"
        case "D": "descending"
        default: letter
        }
    }

    /// Relations are addresses that end in what they are: `…/data#`, `…/browse#`.
    private static func readLinks(_ entry: JSONTree, into notice: inout Notice) {
        for link in entry["links"]?.elements ?? [] {
            guard let address = link["href"]?.text else { continue }
            let written = link["rel"]?.text ?? "related"
            let name = written.split(separator: "/").last.map { String($0.filter { $0 != "#" }) } ?? written
            let isOwn = link["inherited"]?.bool != true
            let relation =
                switch name {
                case "data" where isOwn: "enclosure"
                case "browse": "preview"
                case "metadata", "documentation": "describedby"
                case "service": "service"
                default: "related"
                }
            if relation == "enclosure" { notice.add(mediaType: link["type"]?.text) }
            notice.add(
                address,
                name: link["title"]?.text ?? name,
                relation: relation,
                mediaType: link["type"]?.text,
                title: link["title"]?.text
            )
        }
        // Files first: a granule may have more links than an update.
        let files = notice.links.filter { $0.relation == "enclosure" }
        notice.links = files + notice.links.filter { $0.relation != "enclosure" }
    }
}
