internal import Schema

/// Common metadata of a STAC, under the names that its versions gave them.
///
/// Source: STAC 1.1.0, common metadata; 0.6 to 0.9, where gsd, platform and instrument stood in the eo extension.
enum AssetProperties {
    static func read(_ tree: JSONTree, into notice: inout Notice) {
        for (name, value) in tree.members { self.read(name, value, into: &notice) }
    }

    private static func read(_ name: String, _ value: JSONTree, into notice: inout Notice) {
        switch name {
        case "title": notice.payload.title = notice.payload.title ?? value.text
        case "description": notice.description = notice.description ?? value.text
        case "created": self.set(\.created, name, value, in: &notice)
        case "updated", "published": self.set(\.publication, name, value, in: &notice)
        case "platform", "eo:platform": self.append(value, to: &notice.payload.platforms)
        case "instruments", "eo:instrument", "instrument": self.append(value, to: &notice.payload.instruments)
        case "gsd", "eo:gsd":
            self.set(\.groundSampleDistanceMeters, name, value, 0...1e7, in: &notice)
        case "eo:cloud_cover":
            self.set(\.cloudCoverPercent, name, value, 0...100, in: &notice)
        case "view:sun_elevation", "eo:sun_elevation":
            self.set(\.sunElevationDegrees, name, value, -90...90, in: &notice)
        case "view:sun_azimuth", "eo:sun_azimuth":
            self.set(\.sunAzimuthDegrees, name, value, 0...360, in: &notice)
        case "view:off_nadir", "eo:off_nadir":
            self.set(\.offNadirDegrees, name, value, 0...90, in: &notice)
        case "sat:orbit_state", "sat_orbit_state": notice.payload.orbitDirection = value.text
        case "sat:absolute_orbit": notice.payload.orbitNumber = value.integer
        case "processing:level": notice.payload.processingLevel = value.text
        case "proj:code": notice.payload.referenceSystem = value.text
        case "proj:epsg", "eo:epsg": notice.payload.referenceSystem = value.integer.map { "EPSG:\($0)" }
        case "sci:doi": notice.payload.doi = value.text
        case "license": notice.payload.license = value.text
        case "version": notice.payload.version = value.text
        case "keywords" where notice.payload.keywords.isEmpty:
            notice.payload.keywords = value.elements.compactMap(\.text).prefix(64).map(\.self)
        case "providers", "contacts": self.readParties(value, into: &notice)
        case "datetime", "start_datetime", "end_datetime": self.keepMoment(name, value, into: &notice)
        case "id", "type", "stac_version", "links", "assets", "extent", "properties", "summaries", "keywords", "themes",
            "osc:themes", "item_assets", "stac_extensions", "conformsTo":
            break
        default: notice.add(name, value)
        }
    }

    /// A moment; what is none, or a second one, is kept as written.
    private static func set(
        _ path: WritableKeyPath<DataNotice, Timestamp?>,
        _ name: String,
        _ value: JSONTree,
        in notice: inout Notice
    ) {
        guard let moment = try? NoticeTime.read(value), notice.payload[keyPath: path] == nil else {
            return notice.add(name, value)
        }
        notice.payload[keyPath: path] = moment
    }

    /// A number within its range; what is not is kept as written.
    private static func set(
        _ path: WritableKeyPath<DataNotice, Double?>,
        _ name: String,
        _ value: JSONTree,
        _ range: ClosedRange<Double>,
        in notice: inout Notice
    ) {
        guard let number = value.number, range.contains(number) else { return notice.add(name, value) }
        notice.payload[keyPath: path] = number
    }

    /// A collection says in members of its own what its extent says as well.
    private static func keepMoment(_ name: String, _ value: JSONTree, into notice: inout Notice) {
        if notice.payload.subject != "item" { notice.add(name, value) }
    }

    private static func append(_ value: JSONTree, to list: inout [String]) {
        let texts = value.isList ? value.elements.compactMap(\.text) : [value.text].compactMap(\.self)
        for text in texts where list.count < 32 && !list.contains(text) {
            list.append(text.clipped(characters: 200, bytes: 600))
        }
    }

    private static func readParties(_ value: JSONTree, into notice: inout Notice) {
        for party in value.elements.prefix(32) {
            guard let name = (party["organization"] ?? party["name"])?.text else { continue }
            let roles = (party["roles"]?.elements ?? [party["role"]].compactMap(\.self)).compactMap(\.text)
            let role = roles.isEmpty ? "provider" : roles.joined(separator: ", ")
            notice.payload.parties.append(
                NamedText(
                    name: role.clipped(characters: 100, bytes: 300),
                    value: name.clipped(characters: 300, bytes: 900)
                )
            )
            let isProvider = roles.isEmpty || roles.contains { ["producer", "host", "licensor"].contains($0) }
            if isProvider, notice.payload.provider == nil {
                notice.payload.provider = name.clipped(characters: 300, bytes: 900)
            }
        }
    }

    /// A box with four or six numbers.
    ///
    /// - Returns: Nil where there is none, or where it is not on the Earth, which is then said by name.
    /// - Throws: ``FormatError`` when it does not consist of four or six numbers.
    static func box(_ tree: JSONTree?, into notice: inout Notice) throws(FormatError) -> BoundingBox? {
        guard let tree, !tree.isNull else { return nil }
        let numbers = tree.elements.compactMap(\.number)
        guard tree.count == numbers.count, numbers.count == 4 || numbers.count == 6 else {
            throw tree.error("the box has neither four numbers (west, south, east, north) nor six with heights")
        }
        guard let box = BoundingBox(numbers) else {
            notice.add("bbox", tree)
            return nil
        }
        notice.payload.boundingBoxDegrees = box.numbers
        notice.payload.heightRangeMeters = box.heights
        return box
    }
}
