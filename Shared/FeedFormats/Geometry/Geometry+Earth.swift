internal import Schema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Shapes of positions as people give them, cut where east meets west.
///
/// Source: RFC 7946, sections 3.1.6 and 3.1.9.
extension Geometry {
    private static let earthRadiusKilometers = 6_371.0
    private static let corners = 36

    /// A surface within corners; a closed ring need not end where it began.
    ///
    /// - Parameter corners: Longitude and latitude in degrees, at least three.
    /// - Returns: A polygon, its outer ring against the clock, or one on either side of the antimeridian; nil where
    ///   it has less than three different corners.
    static func surface(within corners: [[Double]]) -> Geometry? {
        var ring = Self.unwrapped(corners)
        if ring.count > 1, ring.first == ring.last { ring.removeLast() }
        guard ring.count >= 3, Set(ring).count >= 3 else { return nil }
        if Self.signedArea(ring) < 0 { ring.reverse() }
        let shift = -360 * (ring[0][0] / 360).rounded()
        let closed = (ring + [ring[0]]).map { [$0[0] + shift, $0[1]] }
        switch LongitudeCut.polygon([closed], crosses: false) {
        case .polygon(let rings): return .polygon(rings.map { $0.map(Self.rounded) })
        case .multiPolygon(let parts): return .multiPolygon(parts.map { $0.map { $0.map(Self.rounded) } })
        default: return nil
        }
    }

    /// A line through positions; nil where it has less than two.
    static func line(through positions: [[Double]]) -> Geometry? {
        let path = Self.unwrapped(positions)
        guard path.count >= 2 else { return nil }
        var lines: [[[Double]]] = [[path[0]]]
        for (from, to) in zip(path, path.dropFirst()) {
            let border = 360 * (min(from[0], to[0]) / 360 + 0.5).rounded(.down) + 180
            if min(from[0], to[0]) < border, max(from[0], to[0]) > border {
                let crossing = Self.crossing(from, to, at: border)
                lines[lines.count - 1].append(crossing)
                lines.append([crossing])
            }
            lines[lines.count - 1].append(to)
        }
        let whole = lines.map(Self.brought)
        return whole.count > 1 ? .multiLineString(whole) : .lineString(whole[0])
    }

    /// A circle as a polygon of 36 corners, or the part of it between two bearings.
    ///
    /// - Parameters:
    ///   - centre: Longitude and latitude in degrees.
    ///   - radiusKilometers: More than 0.
    ///   - bearings: From and to in degrees, clockwise from north; nil for all round.
    /// - Returns: The centre alone where the circle holds a pole.
    static func circle(around centre: [Double], radiusKilometers: Double, bearings: (Double, Double)? = nil) -> Geometry
    {
        let angle = radiusKilometers / Self.earthRadiusKilometers
        let latitude = centre[1] * .pi / 180
        guard radiusKilometers > 0, abs(latitude) + angle < .pi / 2 else { return .point(centre) }
        let from = bearings?.0 ?? 0
        var width = (bearings?.1 ?? 360) - from
        while width <= 0 { width += 360 }
        var ring = (0...Self.corners).map { corner -> [Double] in
            let bearing = (from + width * Double(corner) / Double(Self.corners)) * .pi / 180
            let sine = sin(latitude) * cos(angle) + cos(latitude) * sin(angle) * cos(bearing)
            let east = atan2(sin(bearing) * sin(angle) * cos(latitude), cos(angle) - sin(latitude) * sine)
            return [centre[0] + east * 180 / .pi, asin(max(-1, min(1, sine))) * 180 / .pi]
        }
        if bearings == nil { ring.removeLast() } else { ring.append(centre) }
        return Self.surface(within: ring) ?? .point(centre)
    }

    /// All shapes in as few as there can be: surfaces, lines and points each together.
    static func together(_ shapes: [Geometry]) -> Geometry? {
        var polygons: [[[[Double]]]] = []
        var lines: [[[Double]]] = []
        var points: [[Double]] = []
        var seen: Set<Geometry> = []
        for shape in shapes where seen.insert(shape).inserted {
            switch shape {
            case .polygon(let rings): polygons.append(rings)
            case .multiPolygon(let more): polygons += more
            case .lineString(let line): lines.append(line)
            case .multiLineString(let more): lines += more
            case .point(let point): points.append(point)
            case .multiPoint(let more): points += more
            case .collection: continue
            }
        }
        var parts: [Geometry] = []
        if let first = polygons.first { parts.append(polygons.count > 1 ? .multiPolygon(polygons) : .polygon(first)) }
        if let first = lines.first { parts.append(lines.count > 1 ? .multiLineString(lines) : .lineString(first)) }
        if let first = points.first { parts.append(points.count > 1 ? .multiPoint(points) : .point(first)) }
        return parts.count > 1 ? .collection(parts) : parts.first
    }

    // MARK: Where east meets west

    /// The positions with longitudes that go on instead of jumping by a whole turn.
    private static func unwrapped(_ positions: [[Double]]) -> [[Double]] {
        var path: [[Double]] = []
        for position in positions where position.count >= 2 {
            var longitude = position[0]
            if let last = path.last?[0] { longitude -= 360 * ((longitude - last) / 360).rounded() }
            path.append([longitude, position[1]])
        }
        return path
    }

    /// A path between two borders brought back to -180...180.
    private static func brought(_ path: [[Double]]) -> [[Double]] {
        let middle = ((path.map { $0[0] }.min() ?? 0) + (path.map { $0[0] }.max() ?? 0)) / 2
        let shift = -360 * (middle / 360).rounded()
        return path.map { Self.rounded([max(-180, min(180, $0[0] + shift)), $0[1]]) }
    }

    private static func crossing(_ from: [Double], _ to: [Double], at longitude: Double) -> [Double] {
        [longitude, from[1] + (to[1] - from[1]) * (longitude - from[0]) / (to[0] - from[0])]
    }

    /// Twice the area in square degrees, positive against the clock.
    private static func signedArea(_ ring: [[Double]]) -> Double {
        ring.indices.reduce(0) { sum, index in
            let (one, next) = (ring[index], ring[(index + 1) % ring.count])
            return sum + one[0] * next[1] - next[0] * one[1]
        }
    }

    /// To the sixth place, about a tenth of a metre.
    private static func rounded(_ position: [Double]) -> [Double] {
        position.map { ($0 * 1_000_000).rounded() / 1_000_000 }
    }
}
