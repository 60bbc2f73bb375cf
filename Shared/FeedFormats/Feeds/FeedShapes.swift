internal import Schema

/// The shapes of an item, as GeoRSS and W3C geo write them: latitude first.
///
/// Source: OGC 17-002r1, section 6; W3C Basic Geo vocabulary.
struct FeedShapes {
    /// The most shapes that are kept.
    private static let limit = 100
    /// The most numbers of one shape.
    private static let numberLimit = 20_000
    /// About how many bytes a number takes in memory.
    private static let numberSize = 32

    private(set) var geometries: [Geometry] = []
    private var latitude: Double?
    private var longitude: Double?
    /// About how many bytes the numbers that were written take in memory.
    var growth = 0

    /// Whether shapes with these attributes are in degrees of latitude and longitude.
    ///
    /// Source: OGC 17-002r1, section 7.2: WGS 84 where nothing else is said.
    static func isReadable(_ attributes: XMLAttributes) -> Bool {
        guard let system = attributes["srsName"] else { return true }
        return ["4326", "4979", "CRS84", "WGS84"].contains { system.hasSuffix($0) }
    }

    mutating func take(_ field: FeedField, _ text: String) {
        guard self.geometries.count < Self.limit else { return }
        switch field {
        case .latitude:
            self.growth += 2 * Self.numberSize
            self.latitude = Double(text)
            self.join()
        case .longitude:
            self.longitude = Double(text)
            self.join()
        default:
            let words = text.utf8.split(maxSplits: Self.numberLimit) { $0.isWhiteSpace || $0 == UInt8(ascii: ",") }
            self.growth += words.count * Self.numberSize
            guard let positions = Self.positions(words, field), let shape = Self.shape(field, positions) else { return }
            self.add(shape)
        }
    }

    /// Keeps a shape; a point once, though it is written in both vocabularies.
    private mutating func add(_ shape: Geometry) {
        guard shape.isOnEarth else { return }
        if case .point = shape, self.geometries.contains(shape) { return }
        self.geometries.append(shape)
    }

    private mutating func join() {
        guard let latitude = self.latitude, let longitude = self.longitude else { return }
        self.add(.point([longitude, latitude]))
        (self.latitude, self.longitude) = (nil, nil)
    }

    private static func positions(_ words: [Substring.UTF8View], _ field: FeedField) -> [[Double]]? {
        let hasHeight = field == .point && words.count == 3
        guard words.count >= 2, hasHeight || words.count.isMultiple(of: 2), words.count <= Self.numberLimit else {
            return nil
        }
        var numbers: [Double] = []
        for word in words {
            guard let number = Double(String(decoding: word, as: UTF8.self)), number.isFinite else { return nil }
            numbers.append(number)
        }
        if hasHeight { return [[numbers[1], numbers[0], numbers[2]]] }
        return stride(from: 0, to: numbers.count, by: 2).map { [numbers[$0 + 1], numbers[$0]] }
    }

    private static func shape(_ field: FeedField, _ positions: [[Double]]) -> Geometry? {
        switch field {
        case .point: positions.count == 1 ? .point(positions[0]) : nil
        case .line:
            positions.count >= 4 && positions.first == positions.last
                ? .polygon([positions]) : positions.count >= 2 ? .lineString(positions) : nil
        case .polygon: Self.ring(positions)
        case .box:
            positions.count == 2
                ? .polygon([
                    [
                        positions[0], [positions[1][0], positions[0][1]], positions[1],
                        [positions[0][0], positions[1][1]], positions[0],
                    ]
                ]) : nil
        default: nil
        }
    }

    private static func ring(_ positions: [[Double]]) -> Geometry? {
        guard positions.count >= 3 else { return nil }
        let ring = positions.first == positions.last ? positions : positions + positions.prefix(1)
        return ring.count >= 4 ? .polygon([ring]) : nil
    }
}
