/// A shape on the Earth: longitude, latitude and optionally height in metres, WGS 84.
///
/// Source: RFC 7946, section 3.1.
public indirect enum Geometry: Hashable, Sendable {
    /// One position: `[longitude, latitude]` in degrees, optionally with height in metres.
    case point([Double])
    /// Positions.
    case multiPoint([[Double]])
    /// A line of at least two positions.
    case lineString([[Double]])
    /// Lines.
    case multiLineString([[[Double]]])
    /// Closed rings of at least four positions, the first the outer one.
    case polygon([[[Double]]])
    /// Polygons.
    case multiPolygon([[[[Double]]]])
    /// Shapes together.
    case collection([Geometry])

    /// Every position of the shape.
    public var positions: [[Double]] {
        switch self {
        case .point(let position): [position]
        case .multiPoint(let positions), .lineString(let positions): positions
        case .multiLineString(let lines), .polygon(let lines): lines.flatMap { $0 }
        case .multiPolygon(let polygons): polygons.flatMap { $0.flatMap { $0 } }
        case .collection(let shapes): shapes.flatMap(\.positions)
        }
    }
}

extension Geometry: Codable {
    /// Reads a GeoJSON geometry and checks that positions are on the Earth.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberName.self)
        func coordinates<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
            try container.decode(type, forKey: MemberName("coordinates"))
        }
        let type = try container.decode(String.self, forKey: MemberName("type"))
        switch type {
        case "Point": self = .point(try coordinates())
        case "MultiPoint": self = .multiPoint(try coordinates())
        case "LineString": self = .lineString(try coordinates())
        case "MultiLineString": self = .multiLineString(try coordinates())
        case "Polygon": self = .polygon(try coordinates())
        case "MultiPolygon": self = .multiPolygon(try coordinates())
        case "GeometryCollection":
            self = .collection(try container.decode([Self].self, forKey: MemberName("geometries")))
        default:
            throw DecodingError.dataCorruptedError(
                forKey: MemberName("type"),
                in: container,
                debugDescription: "\(type.prefix(40)) is no geometry of RFC 7946"
            )
        }
        guard self.isOnEarth else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "a position is longitude -180...180, latitude -90...90, optionally height"
                )
            )
        }
    }

    /// Whether each position has two or three numbers, longitude -180...180 and latitude -90...90.
    public var isOnEarth: Bool {
        self.positions.allSatisfy {
            (2...3).contains($0.count) && abs($0[0]) <= 180 && abs($0[1]) <= 90 && $0.allSatisfy(\.isFinite)
        }
    }

    /// Writes the GeoJSON geometry.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        func write<Value: Encodable>(_ type: String, _ coordinates: Value) throws {
            try members.write("type", type)
            try members.write("coordinates", coordinates)
        }
        switch self {
        case .point(let value): try write("Point", value)
        case .multiPoint(let value): try write("MultiPoint", value)
        case .lineString(let value): try write("LineString", value)
        case .multiLineString(let value): try write("MultiLineString", value)
        case .polygon(let value): try write("Polygon", value)
        case .multiPolygon(let value): try write("MultiPolygon", value)
        case .collection(let shapes):
            try members.write("type", "GeometryCollection")
            try members.write("geometries", shapes)
        }
    }
}
