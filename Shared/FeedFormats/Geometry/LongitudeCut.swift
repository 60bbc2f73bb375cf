internal import Schema

/// Rings that leave -180...180 or cross its edge, cut there.
///
/// Source: RFC 7946, section 3.1.9.
enum LongitudeCut {
    /// A polygon within -180...180, in parts where it crosses the antimeridian.
    ///
    /// - Parameters:
    ///   - rings: Closed rings of positions, longitudes -540...540.
    ///   - crosses: Whether a step of more than 180° means the short way round, over the antimeridian.
    /// - Returns: A polygon or a multi-polygon; nil when nothing is left.
    static func polygon(_ rings: [[[Double]]], crosses: Bool) -> Geometry? {
        let unrolled = crosses ? rings.map(Self.unrolled) : rings
        let longitudes = unrolled.flatMap { $0 }.map { $0[0] }
        guard let least = longitudes.min(), let greatest = longitudes.max() else { return nil }
        if least >= -180, greatest <= 180 { return .polygon(unrolled) }
        var parts: [[[[Double]]]] = []
        for turn in -2...2 {
            let shift = Double(turn) * 360
            guard greatest > -180 + shift, least < 180 + shift else { continue }
            let cut = unrolled.map { ring in
                let east = Self.clipped(ring, at: -180 + shift, keepsGreater: true)
                return Self.clipped(east, at: 180 + shift, keepsGreater: false).map { position in
                    [min(180, max(-180, position[0] - shift))] + position.dropFirst()
                }
            }
            guard let outer = cut.first, outer.count >= 4 else { continue }
            parts.append([outer] + cut.dropFirst().filter { $0.count >= 4 })
        }
        return parts.count > 1 ? .multiPolygon(parts) : parts.first.map { .polygon($0) }
    }

    /// The ring with each step taken the short way; round a pole it is closed over the pole.
    private static func unrolled(_ ring: [[Double]]) -> [[Double]] {
        var result: [[Double]] = []
        var shift = 0.0
        for position in ring {
            if let last = result.last {
                while position[0] + shift - last[0] > 180 { shift -= 360 }
                while position[0] + shift - last[0] < -180 { shift += 360 }
            }
            result.append([position[0] + shift] + position.dropFirst())
        }
        guard let first = result.first, let last = result.last, abs(first[0] - last[0]) > 180 else { return result }
        let pole = ring.reduce(0) { $0 + $1[1] } < 0 ? -90.0 : 90.0
        return result + [[last[0], pole], [first[0], pole], first]
    }

    /// The part of a closed ring on one side of a meridian, closed.
    private static func clipped(_ ring: [[Double]], at meridian: Double, keepsGreater: Bool) -> [[Double]] {
        func isInside(_ position: [Double]) -> Bool {
            keepsGreater ? position[0] >= meridian : position[0] <= meridian
        }
        var result: [[Double]] = []
        for (one, other) in zip(ring, ring.dropFirst()) {
            if isInside(one) { result.append(one) }
            if isInside(one) != isInside(other) {
                let part = (meridian - one[0]) / (other[0] - one[0])
                result.append([meridian, one[1] + part * (other[1] - one[1])])
            }
        }
        if let first = result.first, result.last != first { result.append(first) }
        return result
    }
}
