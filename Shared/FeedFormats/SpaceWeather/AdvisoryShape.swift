internal import Schema

/// Shapes of bands and areas; what crosses the line where east meets west is cut there.
///
/// Source: RFC 7946, section 3.1.9; ICAO Annex 3, appendix 2, table A2-3.
enum AdvisoryShape {
    private static let bands: [String: (south: Double, north: Double)] = [
        "HNH": (60, 90), "MNH": (30, 60), "EQN": (0, 30), "EQS": (-30, 0), "MSH": (-60, -30), "HSH": (-90, -60),
    ]

    /// A band of latitudes between longitudes, or around the Earth.
    static func band(_ name: String, _ limits: (west: Double, east: Double)?) -> Geometry? {
        guard let (south, north) = Self.bands[name] else { return nil }
        let (west, east) = limits ?? (-180, 180)
        func ring(_ west: Double, _ east: Double) -> [[[Double]]] {
            [[[west, south], [east, south], [east, north], [west, north], [west, south]]]
        }
        if abs(west) == 180, abs(east) == 180 { return .polygon(ring(-180, 180)) }
        if west < east { return .polygon(ring(west, east)) }
        let parts = [(west, 180), (-180, east)].filter { $0.0 < $0.1 }.map { ring($0.0, $0.1) }
        return parts.count == 1 ? .polygon(parts[0]) : .multiPolygon(parts)
    }

    /// An area by its corners, closed where it is not, each side the short way round.
    static func area(_ corners: [[Double]]) -> Geometry? {
        var ring = corners
        if let first = ring.first, ring.last != first { ring.append(first) }
        guard ring.count >= 4 else { return nil }
        return LongitudeCut.polygon([ring], crosses: true)
    }

    /// Whether a ring spans all longitudes, as a band around the Earth does.
    static func isAround(_ corners: [[Double]]) -> Bool {
        guard let west = corners.map({ $0[0] }).min(), let east = corners.map({ $0[0] }).max() else { return false }
        return east - west >= 359.9
    }

    /// All shapes as one.
    static func union(_ shapes: [Geometry]) -> Geometry? {
        var polygons: [[[[Double]]]] = []
        for shape in shapes {
            switch shape {
            case .polygon(let rings): if !polygons.contains(rings) { polygons.append(rings) }
            case .multiPolygon(let more): polygons += more.filter { !polygons.contains($0) }
            default: continue
            }
        }
        return polygons.count > 1 ? .multiPolygon(polygons) : polygons.first.map { .polygon($0) }
    }
}
