internal import Schema

extension AlertArea {
    /// How many metres a foot has; heights are in feet above mean sea level.
    private static let foot = 0.3048
    /// The most positions of all shapes of an area.
    static let positionLimit = 20_000

    /// Reads `<area>`; a shape that is none, or for which no positions are left, is kept as a geocode of the element's
    /// name.
    ///
    /// `positions`: How many positions the message may still have.
    ///
    /// Source: OASIS Common Alerting Protocol 1.2, section 3.2.4.
    init(_ area: XMLElement, positions: inout Int) {
        self.init(description: HTMLText.collapsed(Array((area.text(of: "areaDesc") ?? "").utf8), keepsLines: false))
        self.geocodes = area.all("geocode").flatMap(AlertReader.named)
        var rings: [[[Double]]] = []
        var left = min(positions, Self.positionLimit)
        for polygon in area.all("polygon") where !polygon.text.isEmpty {
            if left > 0, let ring = Self.ring(polygon.text, atMost: left) {
                rings.append(ring)
                left -= ring.count
                positions -= ring.count
            } else {
                self.geocodes.append(
                    NamedText(name: "polygon", value: polygon.text.clipped(characters: 2_000, bytes: 2_000))
                )
            }
        }
        if rings.count == 1 { self.geometry = .polygon([rings[0]]) }
        if rings.count > 1 { self.geometry = .multiPolygon(rings.map { [$0] }) }
        for circle in area.all("circle") where !circle.text.isEmpty {
            if let value = AlertCircle(circle.text) {
                self.circles.append(value)
            } else {
                self.geocodes.append(NamedText(name: "circle", value: circle.text.clipped(characters: 200, bytes: 800)))
            }
        }
        self.altitudeMeters = area.text(of: "altitude").flatMap(Self.number).map { $0 * Self.foot }
        self.ceilingMeters = area.text(of: "ceiling").flatMap(Self.number).map { $0 * Self.foot }
    }

    static func number(_ text: some StringProtocol) -> Double? {
        guard text.utf8.count <= 40, text.utf8.allSatisfy({ $0.isDigit || "+-.eE".utf8.contains($0) }),
            let value = Double(text),
            value.isFinite
        else { return nil }
        return value
    }

    /// `latitude,longitude` pairs as a closed ring, longitude first; nil for fewer than three corners, and for more
    /// positions than so many.
    private static func ring(_ text: String, atMost limit: Int) -> [[Double]]? {
        let parts = text.unicodeScalars.split(maxSplits: 2 * limit) { $0 == "," || $0.properties.isWhitespace }
            .map { Substring($0) }
        guard parts.count.isMultiple(of: 2), parts.count >= 6 else { return nil }
        var ring: [[Double]] = []
        ring.reserveCapacity(parts.count / 2 + 1)
        for index in stride(from: 0, to: parts.count, by: 2) {
            guard let latitude = Self.number(parts[index]), let longitude = Self.number(parts[index + 1]),
                abs(latitude) <= 90, abs(longitude) <= 180
            else { return nil }
            ring.append([longitude, latitude])
        }
        if let first = ring.first, ring.last != first { ring.append(first) }
        return ring.count >= 4 && ring.count <= limit ? ring : nil
    }
}

extension AlertCircle {
    /// Reads `latitude,longitude radius`, the radius in kilometres.
    init?(_ text: String) {
        let parts = text.split { $0.isWhitespace || $0 == "," }
        guard parts.count == 3, let latitude = AlertArea.number(parts[0]), let longitude = AlertArea.number(parts[1]),
            let radius = AlertArea.number(parts[2]), abs(latitude) <= 90, abs(longitude) <= 180,
            (0...20_100).contains(radius)
        else { return nil }
        self.init(longitude: longitude, latitude: latitude, radiusKilometers: radius)
    }
}
