internal import Schema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension Alert {
    /// Where the alert applies: the polygons and circles of all its areas, each once.
    var geometry: Geometry? {
        var polygons: [[[[Double]]]] = []
        var points: [[Double]] = []
        var seen: Set<Geometry> = []
        for area in self.information.flatMap(\.areas) {
            for shape in [area.geometry].compactMap(\.self) + area.circles.map(\.outline)
            where seen.insert(shape).inserted {
                switch shape {
                case .polygon(let rings): polygons.append(rings)
                case .multiPolygon(let more): polygons += more
                case .point(let position): points.append(position)
                default: continue
                }
            }
        }
        let surfaces: Geometry? = polygons.count > 1 ? .multiPolygon(polygons) : polygons.first.map { .polygon($0) }
        let marks: Geometry? = points.count > 1 ? .multiPoint(points) : points.first.map { .point($0) }
        guard let surfaces, let marks else { return surfaces ?? marks }
        return .collection([surfaces, marks])
    }
}

extension AlertCircle {
    private static let earthRadiusKilometers = 6_371.0
    private static let corners = 36

    /// The circle as a ring of 36 corners; its centre alone where the radius is 0 or the ring would cross a pole or
    /// the line where east meets west.
    var outline: Geometry {
        let centre = [self.longitude, self.latitude]
        let angle = self.radiusKilometers / Self.earthRadiusKilometers
        let latitude = self.latitude * .pi / 180
        guard self.radiusKilometers > 0, abs(latitude) + angle < .pi / 2 else { return .point(centre) }
        var ring: [[Double]] = []
        for corner in 0..<Self.corners {
            // Counted against the clock from the east, as the outer ring of a polygon is.
            let bearing = .pi / 2 - 2 * Double.pi * Double(corner) / Double(Self.corners)
            let sine = sin(latitude) * cos(angle) + cos(latitude) * sin(angle) * cos(bearing)
            let north = asin(max(-1, min(1, sine)))
            let east = atan2(sin(bearing) * sin(angle) * cos(latitude), cos(angle) - sin(latitude) * sine)
            let longitude = self.longitude + east * 180 / .pi
            guard abs(longitude) <= 180 else { return .point(centre) }
            ring.append([Self.rounded(longitude), Self.rounded(north * 180 / .pi)])
        }
        ring.append(ring[0])
        return .polygon([ring])
    }

    /// To the fifth place, about a metre.
    private static func rounded(_ degrees: Double) -> Double { (degrees * 100_000).rounded() / 100_000 }
}
