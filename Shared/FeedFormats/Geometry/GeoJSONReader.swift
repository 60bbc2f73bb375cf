internal import Schema

/// Shapes as GeoJSON writes them.
///
/// A ring that is not closed is closed, a longitude of up to 540° is brought back, and what then crosses the
/// antimeridian is cut there; anything else that is off is refused with its place.
/// Source: RFC 7946, section 3.1.
struct GeoJSONReader {
    /// The most positions of a shape.
    static let positionLimit = 5_000

    /// Whether a step of more than 180° means the short way, over the antimeridian.
    var crossesAntimeridian = false
    private var positions = 0

    init(crossesAntimeridian: Bool = false) { self.crossesAntimeridian = crossesAntimeridian }

    /// Reads a geometry.
    ///
    /// - Returns: Nil where the value is `null`.
    /// - Throws: ``FormatError`` with the place of what is off.
    mutating func geometry(_ tree: JSONTree) throws(FormatError) -> Geometry? {
        if tree.isNull { return nil }
        guard tree.isObject else { throw tree.error("the geometry is no object; write a GeoJSON geometry or null") }
        let type = try tree.requiredText("type")
        if type == "GeometryCollection" {
            var shapes: [Geometry] = []
            for part in try tree.required("geometries").elements {
                if let shape = try self.geometry(part) { shapes.append(shape) }
            }
            return shapes.isEmpty ? nil : .collection(shapes)
        }
        guard let coordinates = tree["coordinates"] else { throw tree.error("the geometry has no \"coordinates\"") }
        switch type {
        case "Point": return .point(try self.point(coordinates))
        case "MultiPoint": return .multiPoint(try self.list(coordinates))
        case "LineString": return .lineString(try self.line(coordinates))
        case "MultiLineString":
            var lines: [[[Double]]] = []
            for line in try Self.elements(coordinates) { lines.append(try self.line(line)) }
            return .multiLineString(lines)
        case "Polygon": return try self.polygon(coordinates)
        case "MultiPolygon":
            var polygons: [[[[Double]]]] = []
            for part in try Self.elements(coordinates) {
                switch try self.polygon(part) {
                case .polygon(let rings): polygons.append(rings)
                case .multiPolygon(let parts): polygons += parts
                default: continue
                }
            }
            return .multiPolygon(polygons)
        default: throw tree.error("\"\(type.prefix(40))\" is no type of geometry; see RFC 7946")
        }
    }

    private static func elements(_ tree: JSONTree) throws(FormatError) -> [JSONTree] {
        guard tree.isList, tree.count > 0 else {
            throw tree.error("the coordinates do not fit the type of geometry; a list of positions belongs here")
        }
        return tree.elements
    }

    private mutating func position(_ tree: JSONTree) throws(FormatError) -> [Double] {
        self.positions += 1
        guard self.positions <= Self.positionLimit else {
            throw tree.error("the shape has more than \(Self.positionLimit) positions; give a simpler one")
        }
        let parts = tree.elements
        let numbers = parts.prefix(3).compactMap(\.number)
        guard parts.count >= 2, numbers.count == min(3, parts.count) else {
            throw tree.error("a position is longitude, latitude and perhaps height, each a number")
        }
        guard abs(numbers[0]) <= 540, abs(numbers[1]) <= 90 else {
            throw tree.error(
                "the position \(numbers[0]), \(numbers[1]) is not on the Earth; longitude comes first, then latitude"
            )
        }
        return numbers
    }

    private mutating func point(_ tree: JSONTree) throws(FormatError) -> [Double] {
        var position = try self.position(tree)
        while position[0] > 180 { position[0] -= 360 }
        while position[0] < -180 { position[0] += 360 }
        return position
    }

    private mutating func list(_ tree: JSONTree) throws(FormatError) -> [[Double]] {
        var points: [[Double]] = []
        for element in try Self.elements(tree) { points.append(try self.point(element)) }
        return points
    }

    private mutating func line(_ tree: JSONTree) throws(FormatError) -> [[Double]] {
        let line = try self.list(tree)
        guard line.count >= 2 else { throw tree.error("a line has at least two positions") }
        return line
    }

    private mutating func polygon(_ tree: JSONTree) throws(FormatError) -> Geometry {
        var rings: [[[Double]]] = []
        for element in try Self.elements(tree) {
            var ring: [[Double]] = []
            for position in try Self.elements(element) { ring.append(try self.position(position)) }
            if let first = ring.first, ring.last != first { ring.append(first) }
            guard ring.count >= 4 else { throw element.error("a ring has at least four positions, the last the first") }
            rings.append(ring)
        }
        guard let shape = LongitudeCut.polygon(rings, crosses: self.crossesAntimeridian) else {
            throw tree.error("the polygon has no area")
        }
        return shape
    }
}
