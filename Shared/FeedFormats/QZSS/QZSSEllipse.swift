internal import Schema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// An ellipse on the Earth, its axes by a logarithmic scale of 32 lengths from 216.2 m to 2,500 km.
///
/// Source: European Union Agency for the Space Programme, Common Alert Message Format, A12 to A16 and B1.
struct QZSSEllipse: Hashable, Sendable {
    /// Degrees north and east of the centre.
    private(set) var latitude: Double
    private(set) var longitude: Double
    /// Half axes in kilometres.
    private(set) var semiMajor: Double
    private(set) var semiMinor: Double
    /// Degrees from north to the major axis, clockwise, -90...90.
    let azimuth: Double
    private let codes: (major: Int, minor: Int)

    init(latitude: Double, longitude: Double, semiMajorCode: Int, semiMinorCode: Int, azimuth: Double) {
        self.latitude = latitude
        self.longitude = longitude
        self.semiMajor = Self.length(semiMajorCode)
        self.semiMinor = Self.length(semiMinorCode)
        self.azimuth = azimuth
        self.codes = (semiMajorCode, semiMinorCode)
    }

    static func == (one: Self, other: Self) -> Bool {
        one.latitude == other.latitude && one.longitude == other.longitude && one.semiMajor == other.semiMajor
            && one.semiMinor == other.semiMinor && one.azimuth == other.azimuth
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(self.latitude)
        hasher.combine(self.longitude)
    }

    private static func length(_ code: Int) -> Double {
        pow(10, log10(216.2) + Double(code) * (log10(2_500_000) - log10(216.2)) / 31) / 1_000
    }

    /// Refines centre and axes by eighths of a step.
    mutating func refine(_ latitude: Int, _ longitude: Int, _ major: Int, _ minor: Int) {
        self.latitude += 180.0 / 65_535 / 8 * Double(latitude)
        self.longitude += 360.0 / 131_071 / 8 * Double(longitude)
        func refined(_ length: Double, _ code: Int, _ eighths: Int) -> Double {
            let step = code == 0 ? length : length - Self.length(code - 1)
            return length - step * Double(eighths) / 8
        }
        self.semiMajor = refined(self.semiMajor, self.codes.major, major)
        self.semiMinor = refined(self.semiMinor, self.codes.minor, minor)
    }

    var description: String {
        func text(_ value: Double, _ places: Int) -> String { "\(CommonAlert.rounded(value, places))" }
        return "ellipse around \(text(self.latitude, 4)), \(text(self.longitude, 4)), "
            + "half axes \(text(self.semiMajor, 1)) and \(text(self.semiMinor, 1)) km"
    }

    /// The ellipse as a polygon of 36 corners, cut at the antimeridian; its centre alone where it reaches a pole.
    var outline: Geometry {
        let centre = [max(-180, min(180, self.longitude)), max(-90, min(90, self.latitude))]
        let latitude = self.latitude * .pi / 180
        guard abs(latitude) + self.semiMajor / 6_371 < .pi / 2 else { return .point(centre) }
        let ring = (0..<36).map { corner -> [Double] in
            let bearing = -Double(corner) * .pi / 18
            let turned = bearing - self.azimuth * .pi / 180
            let (along, across) = (self.semiMinor * cos(turned), self.semiMajor * sin(turned))
            let angle = self.semiMajor * self.semiMinor / (along * along + across * across).squareRoot() / 6_371
            let sine = sin(latitude) * cos(angle) + cos(latitude) * sin(angle) * cos(bearing)
            let east = atan2(sin(bearing) * sin(angle) * cos(latitude), cos(angle) - sin(latitude) * sine)
            return [centre[0] + east * 180 / .pi, asin(max(-1, min(1, sine))) * 180 / .pi]
        }
        return Geometry.surface(within: ring) ?? .point(centre)
    }
}
