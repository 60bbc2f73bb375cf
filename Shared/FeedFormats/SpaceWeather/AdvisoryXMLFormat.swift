internal import Schema

/// Aviation space weather advisories in XML, alone or in a bulletin.
///
/// Source: WMO IWXXM 3.0 to 2025-2, package Space Weather Advisory; WMO collect 1.2.
enum AdvisoryXMLFormat: FeedFormat {
    static let name = "iwxxm-swx"
    /// The most advisories of one bulletin.
    private static let countLimit = 1_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root else { return false }
        if root.local == "SpaceWeatherAdvisory" { return true }
        return root.local == "MeteorologicalBulletin" && document.head.contains("SpaceWeatherAdvisory")
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let root = try XMLElement.parse(document.utf8)
        let advisories =
            root.name.local == "SpaceWeatherAdvisory"
            ? [root]
            : root.all("meteorologicalInformation").flatMap { $0.all("SpaceWeatherAdvisory") }
        guard !advisories.isEmpty, advisories.count <= Self.countLimit else {
            throw FormatError(
                where: root.place.description,
                reason: "a bulletin has 1 to 1,000 advisories; there are \(advisories.count)"
            )
        }
        var updates: [Update] = []
        for element in advisories {
            let reader = try AdvisoryElement(element)
            updates.append(
                reader.value.advisory(in: context, format: Self.name, body: reader.body, status: reader.status)
            )
        }
        return FeedDocument(format: Self.name, updates: updates)
    }
}

/// Reads one advisory.
private struct AdvisoryElement {
    private(set) var value = SpaceWeather()
    private let element: XMLElement
    /// What other places refer to by `xlink:href="#…"`.
    private let named: [String: XMLElement]

    init(_ element: XMLElement) throws(FormatError) {
        self.element = element
        var named: [String: XMLElement] = [:]
        Self.collect(element, into: &named)
        self.named = named
        self.value.message = "advisory"
        self.value.product = AdvisoryFormat.title
        self.value.issued = try Self.time(element.first("issueTime"))
        let unit = element.first("issuingSpaceWeatherCentre").flatMap { Self.find("UnitTimeSlice", in: $0) }
        self.value.centre = unit?.text(of: "name") ?? unit?.text(of: "designator")
        if let designator = unit?.text(of: "designator") {
            self.value.additional.append(NamedText(name: "designator", value: designator))
        }
        if let failed = element.attributes["translationFailedTAC"] {
            self.value.unread.append(NamedText(name: "translationFailedTAC", value: failed.stripped))
            self.value.number = element.text(of: "advisoryNumber")
            return
        }
        try self.readRest()
    }

    private mutating func readRest() throws(FormatError) {
        let element = self.element
        guard self.value.issued != nil else { throw Self.error(element, "the advisory has no issueTime") }
        guard let number = element.text(of: "advisoryNumber") else {
            throw Self.error(element, "the advisory has no advisoryNumber")
        }
        self.value.number = number
        let replaced = element.all("replacedAdvisoryNumber")
        guard replaced.count <= 4 else {
            throw Self.error(replaced[4], "an advisory replaces at most four others; this one names \(replaced.count)")
        }
        self.value.replaces = replaced.map(\.text).filter { !$0.isEmpty }
        for effect in element.all("phenomenon") + element.all("effect") {
            let words = (Self.reference(effect).map(Self.lastPart) ?? effect.text).replacing("_", with: " ")
            guard !words.isEmpty else { throw Self.error(effect, "this effect says nothing") }
            self.value.effects.append(words == "RADIATION AT FLIGHT LEVELS" ? "RADIATION" : words)
        }
        for analysis in element.all("analysis").compactMap({ $0.first("SpaceWeatherAnalysis") }) {
            self.value.periods.append(try self.period(analysis))
        }
        guard !self.value.periods.isEmpty else { throw Self.error(element, "the advisory has no analysis") }
        self.value.remarks = element.all("remarks").map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
        if self.value.remarks?.isEmpty ?? true { self.value.remarks = nil }
        if let next = element.first("nextAdvisoryTime") {
            self.value.nextIssue = try Self.time(next)
            let isNil = next.attributes["nilReason"].map(Self.lastPart) == "inapplicable"
            self.value.isLast = isNil && self.value.nextIssue == nil ? true : nil
        }
    }

    /// What kind of traffic it is: `permissibleUsage` with its reason.
    var status: Status {
        guard self.element.attributes["permissibleUsage"] == "NON-OPERATIONAL" else { return .actual }
        return self.element.attributes["permissibleUsageReason"] == "EXERCISE" ? .exercise : .test
    }

    /// Remarks, or the text that could not be translated.
    var body: String {
        (self.value.remarks ?? self.value.unread.map(\.value).joined(separator: "\n")).plainLines
    }

    // MARK: Analyses

    private mutating func period(_ analysis: XMLElement) throws(FormatError) -> SpaceWeatherPeriod {
        var period = SpaceWeatherPeriod()
        period.stage = analysis.attributes["timeIndicator"] == "FORECAST" ? "forecast" : "observed"
        period.time = try Self.time(analysis.first("phenomenonTime"))
        guard let time = period.time else { throw Self.error(analysis, "this analysis has no phenomenonTime") }
        let observed = self.value.periods.first?.time
        if period.stage == "forecast", let observed {
            period.hoursAhead = [6, 12, 18, 24].min {
                abs(time.seconds - observed.seconds - $0 * 3_600) < abs(time.seconds - observed.seconds - $1 * 3_600)
            }
        }
        for part in analysis.all("intensityAndRegion") + analysis.all("region") {
            if let reason = part.attributes["nilReason"] {
                period.state = Self.lastPart(reason) == "nothingOfOperationalSignificance" ? "none" : "unavailable"
                continue
            }
            period.state = "expected"
            for (region, intensity) in try self.regions(part) {
                period.regions += try Self.region(region, intensity)
            }
        }
        if period.state.isEmpty {
            let reason = analysis.attributes["nilPhenomenonReason"] ?? analysis.attributes["nilReason"] ?? ""
            period.state = Self.lastPart(reason) == "nothingOfOperationalSignificance" ? "none" : "unavailable"
        }
        return period
    }

    /// The regions of a part with their intensity, those referred to included.
    private func regions(_ part: XMLElement) throws(FormatError) -> [(XMLElement, String?)] {
        guard let inner = try self.resolved(part) else { return [] }
        if inner.name.local == "SpaceWeatherRegion" { return [(inner, nil)] }
        let intensity = inner.text(of: "intensity")
        var regions: [(XMLElement, String?)] = []
        for region in inner.all("region") {
            if let one = try self.resolved(region) { regions.append((one, intensity)) }
        }
        return regions
    }

    private func resolved(_ part: XMLElement) throws(FormatError) -> XMLElement? {
        guard let reference = Self.reference(part) else { return part.elements.first }
        guard reference.hasPrefix("#"), let found = self.named[String(reference.dropFirst())] else {
            throw Self.error(part, "\(reference.prefix(80)) refers to nothing in this advisory")
        }
        return found
    }

    private static func region(_ element: XMLElement, _ intensity: String?) throws(FormatError) -> [SpaceWeatherRegion]
    {
        var region = SpaceWeatherRegion()
        region.intensity = intensity
        if let indicator = element.first("locationIndicator") {
            let band = (Self.reference(indicator).map(Self.lastPart) ?? indicator.text).replacing("_", with: " ")
            region.band = band.isEmpty ? nil : band == "DAYLIGHT SIDE" ? "DAYSIDE" : band
        }
        region.westDegrees = element.text(of: "longitudeLimitMinimum").flatMap { DecimalText.double($0) }
        region.eastDegrees = element.text(of: "longitudeLimitMaximum").flatMap { DecimalText.double($0) }
        guard let volume = Self.find("AirspaceVolume", in: element) else { return [region] }
        func level(_ name: String) -> Int64? {
            guard let limit = volume.first(name), limit.attributes["uom"] == "FL" else { return nil }
            return Int64(limit.text)
        }
        (region.lowestFlightLevel, region.highestFlightLevel) = (level("lowerLimit"), level("upperLimit"))
        if let list = Self.find("posList", in: volume) {
            region.geometry = try Self.shape(list)
        } else if let circle = Self.find("CircleByCenterPoint", in: volume), let centre = circle.text(of: "pos") {
            let numbers = centre.split(separator: " ").compactMap { DecimalText.double($0) }
            // The opposite of a side is written with 9999 for its centre.
            if numbers.count == 2, abs(numbers[0]) <= 90, abs(numbers[1]) <= 180 {
                region.centreDegrees = [numbers[1], numbers[0]]
            }
            region.radiusKilometers = circle.text(of: "radius").flatMap { DecimalText.double($0) }
        }
        return [region]
    }

    /// Latitudes and longitudes by turns; the other way round where a first one lies beyond 90°.
    private static func shape(_ list: XMLElement) throws(FormatError) -> Geometry? {
        let numbers = list.text.split(whereSeparator: \.isWhitespace).prefix(20_000).map { DecimalText.double($0) }
        guard numbers.count.isMultiple(of: 2), numbers.count >= 6, numbers.allSatisfy({ $0 != nil }) else {
            throw Self.error(list, "posList is three positions or more, of two numbers each")
        }
        let values = numbers.compactMap(\.self)
        let pairs = stride(from: 0, to: values.count, by: 2).map { [values[$0 + 1], values[$0]] }
        let isTurned = pairs.contains { abs($0[1]) > 90 }
        let corners = isTurned ? pairs.map { [$0[1], $0[0]] } : pairs
        guard corners.allSatisfy({ abs($0[0]) <= 180 && abs($0[1]) <= 90 }) else {
            throw Self.error(list, "a position lies beyond the Earth; latitudes end at 90 and longitudes at 180")
        }
        return AdvisoryShape.isAround(corners) ? .polygon([corners]) : AdvisoryShape.area(corners)
    }

    // MARK: XML

    private static func collect(_ element: XMLElement, into named: inout [String: XMLElement]) {
        if let name = element.attributes[.gml, "id"], element.name.local.hasPrefix("SpaceWeather") {
            named[name] = element
        }
        for inner in element.elements { Self.collect(inner, into: &named) }
    }

    private static func find(_ local: String, in element: XMLElement) -> XMLElement? {
        for inner in element.elements {
            if inner.name.local == local { return inner }
            if let found = Self.find(local, in: inner) { return found }
        }
        return nil
    }

    private static func reference(_ element: XMLElement) -> String? {
        element.attributes.all.first { $0.name.local == "href" }?.value
    }

    private static func lastPart(_ address: String) -> String {
        address.split(separator: "/").last.map(String.init) ?? ""
    }

    private static func error(_ element: XMLElement, _ reason: String) -> FormatError {
        FormatError(where: element.place.description, reason: reason)
    }

    private static func time(_ element: XMLElement?) throws(FormatError) -> Timestamp? {
        guard let element, let position = Self.find("timePosition", in: element), !position.text.isEmpty else {
            return nil
        }
        guard let time = SpaceWeatherTime.numeric(Array(position.text.utf8)) else {
            throw Self.error(position, "\(position.text.prefix(40)) is no time; write it as 2026-04-01T00:00:00Z")
        }
        return time
    }
}
