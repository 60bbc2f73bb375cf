internal import Schema

/// A box between meridians and parallels.
///
/// Source: RFC 7946, section 5.
struct BoundingBox: Hashable {
    /// Degrees; west is greater than east where the box crosses the antimeridian.
    var west: Double
    var south: Double
    var east: Double
    var north: Double
    /// The lowest and the highest height in metres, or nothing.
    var heights: [Double] = []

    /// Takes a box as its numbers say, or nothing where they are no box on the Earth.
    ///
    /// - Parameter numbers: West, south, east, north, or with heights west, south, lowest, east, north, highest;
    ///   longitudes up to 360 are taken as counted eastward.
    init?(_ numbers: [Double]) {
        guard numbers.count == 4 || numbers.count == 6 else { return nil }
        let half = numbers.count / 2
        self.init(west: numbers[0], south: numbers[1], east: numbers[half], north: numbers[half + 1])
        if half == 3 { self.heights = [numbers[2], numbers[5]] }
    }

    init?(west: Double, south: Double, east: Double, north: Double) {
        guard abs(west) <= 360, abs(east) <= 360, abs(south) <= 90, abs(north) <= 90, south <= north else { return nil }
        func wrapped(_ degrees: Double) -> Double {
            degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
        }
        let isWhole = east - west >= 360
        (self.west, self.east) = isWhole ? (-180, 180) : (wrapped(west), wrapped(east))
        (self.south, self.north) = (south, north)
    }

    var numbers: [Double] { [self.west, self.south, self.east, self.north] }

    /// A point, a line, a polygon, or two polygons across the antimeridian.
    var geometry: Geometry {
        if self.west == self.east || self.south == self.north {
            let ends = [[self.west, self.south], [self.east, self.north]]
            return ends[0] == ends[1] ? .point(ends[0]) : .lineString(ends)
        }
        guard self.west > self.east else { return .polygon([self.ring(self.west, self.east)]) }
        let parts = [(self.west, 180.0), (-180.0, self.east)].filter { $0.0 < $0.1 }.map { [self.ring($0.0, $0.1)] }
        return parts.count == 1 ? .polygon(parts[0]) : .multiPolygon(parts)
    }

    private func ring(_ west: Double, _ east: Double) -> [[Double]] {
        [[west, self.south], [east, self.south], [east, self.north], [west, self.north], [west, self.south]]
    }
}
