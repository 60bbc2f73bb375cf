internal import Schema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The circles of a bulletin: where a storm's winds blow, where its centre is expected, where a warning holds.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット, ElementBasis Circle.
enum JMACircle {
    /// The circles that have a centre and a radius in kilometres.
    static func areas(in element: XMLElement, _ label: String = "") -> [AlertArea] {
        if ["Circle", "ProbabilityCircle"].contains(element.name.local) {
            guard let base = element.all("BasePoint").compactMap({ ISO6709($0.text) }).first else { return [] }
            let axes = element.first("Axes")?.all("Axis") ?? []
            guard let circle = Self.circle(around: base, axes) else { return [] }
            let kind = element.attributes["type"] ?? "円"
            var area = AlertArea(description: label.isEmpty ? kind : "\(kind) \(label)")
            area.circles = [circle]
            return [area]
        }
        return element.elements.flatMap { Self.areas(in: $0, label) }
    }

    /// One radius all round, or two in opposite directions, which make a circle whose centre lies towards the longer.
    private static func circle(around base: ISO6709, _ axes: [XMLElement]) -> AlertCircle? {
        let radii = axes.prefix(2).compactMap { axis -> (radius: Double, bearing: Double?)? in
            guard let radius = axis.all("Radius").first(where: { $0.attributes["unit"] == "km" }),
                let length = DecimalText.double(radius.text), (0...5_000).contains(length)
            else { return nil }
            return (length, axis.first("Direction").flatMap { Self.bearings[$0.text] })
        }
        guard let longest = radii.max(by: { $0.radius < $1.radius }), longest.radius > 0 else { return nil }
        var (latitude, longitude) = (base.latitude, base.longitude)
        var radius = longest.radius
        if radii.count == 2, let shortest = radii.min(by: { $0.radius < $1.radius }), let bearing = longest.bearing {
            radius = (longest.radius + shortest.radius) / 2
            let shift = (longest.radius - shortest.radius) / 2 / 111.195
            latitude = max(-89.9, min(89.9, latitude + shift * cos(bearing)))
            longitude += shift * sin(bearing) / cos(latitude * .pi / 180)
        }
        guard abs(longitude) <= 180 else { return nil }
        func rounded(_ degrees: Double) -> Double { (degrees * 1_000).rounded() / 1_000 }
        return AlertCircle(longitude: rounded(longitude), latitude: rounded(latitude), radiusKilometers: radius)
    }

    /// Radians clockwise from the north of the eight directions, with or without 側.
    private static let bearings: [String: Double] = {
        var bearings: [String: Double] = [:]
        for (index, name) in ["北", "北東", "東", "南東", "南", "南西", "西", "北西"].enumerated() {
            bearings[name] = Double(index) * .pi / 4
            bearings[name + "側"] = Double(index) * .pi / 4
        }
        return bearings
    }()
}
