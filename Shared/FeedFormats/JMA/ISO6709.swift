/// A position as latitude, longitude and height in one text: `+35.1+139.2-10000/`, `+3514.00+13901.25+1438/`.
///
/// Source: ISO 6709, annex H: degrees, degrees and minutes, or degrees, minutes and seconds by the count of digits.
struct ISO6709: Hashable, Sendable {
    /// Degrees north, -90...90.
    let latitude: Double
    /// Degrees east, -180...180.
    let longitude: Double
    /// Metres above the sea, negative below, where it is told.
    let heightMeters: Double?

    /// Reads one position; nil for what is none.
    init?(_ text: some StringProtocol) {
        let bytes = Array(text.stripped.utf8)
        guard bytes.count <= 64 else { return nil }
        var parts: [[UInt8]] = []
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "+"), .hyphen: parts.append([byte])
            case .slash: continue
            case _ where parts.isEmpty: return nil
            default: parts[parts.count - 1].append(byte)
            }
        }
        guard (2...3).contains(parts.count), let latitude = Self.degrees(parts[0], digits: 2),
            let longitude = Self.degrees(parts[1], digits: 3), abs(latitude) <= 90, abs(longitude) <= 180
        else { return nil }
        self.latitude = latitude
        self.longitude = longitude
        self.heightMeters = parts.count == 3 ? DecimalText.double(parts[2][...]) : nil
    }

    /// The positions of a line or ring, each ended by a slash; nil where one is none or there are more than 20,000.
    static func positions(_ text: String) -> [[Double]]? {
        var positions: [[Double]] = []
        for part in text.split(whereSeparator: { $0 == "/" || $0.isWhitespace }) {
            guard positions.count < 20_000, let position = Self(part) else { return nil }
            positions.append(position.position)
        }
        return positions
    }

    /// Such as `38.0°N 142.9°E`.
    var english: String {
        "\(abs(self.latitude))°\(self.latitude < 0 ? "S" : "N") \(abs(self.longitude))°\(self.longitude < 0 ? "W" : "E")"
    }

    /// Longitude first, as in GeoJSON.
    var position: [Double] { [self.longitude, self.latitude] }

    /// Degrees of a signed number whose whole part has two digits more for minutes, and two more for seconds.
    private static func degrees(_ text: [UInt8], digits: Int) -> Double? {
        guard let value = DecimalText.double(text[...]) else { return nil }
        let whole = text.dropFirst().prefix { $0 != UInt8(ascii: ".") }.count
        let size = abs(value)
        let degrees: Double
        switch whole {
        case ...digits: degrees = size
        case 4, digits + 2:
            let minutes = size.truncatingRemainder(dividingBy: 100)
            guard minutes < 60 else { return nil }
            degrees = (size / 100).rounded(.down) + minutes / 60
        case 6, digits + 4:
            let seconds = size.truncatingRemainder(dividingBy: 100)
            let minutes = (size / 100).rounded(.down).truncatingRemainder(dividingBy: 100)
            guard seconds < 60, minutes < 60 else { return nil }
            degrees = (size / 10_000).rounded(.down) + minutes / 60 + seconds / 3_600
        default: return nil
        }
        let rounded = (degrees * 100_000).rounded() / 100_000
        return value < 0 ? -rounded : rounded
    }
}
