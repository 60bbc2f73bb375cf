internal import Schema

/// Shapes of the CMR: boxes, points, lines and polygons as texts of latitudes and longitudes, or as UMM objects.
///
/// Source: CMR Search API, section JSON; UMM-G 1.6.6, SpatialExtent; UMM-C 1.18, SpatialExtent.
enum EarthdataShape {
    /// The shape of an entry: `boxes` are south, west, north, east.
    static func of(_ entry: JSONTree, into notice: inout Notice) throws(FormatError) -> Geometry? {
        var parts = ShapeParts()
        for tree in entry["boxes"]?.elements ?? [] {
            let numbers = try self.numbers(tree)
            guard numbers.count == 4 else { throw tree.error("a box is south, west, north, east") }
            try parts.add(box: [numbers[1], numbers[0], numbers[3], numbers[2]], at: tree)
        }
        for tree in entry["points"]?.elements ?? [] { try parts.add(points: self.positions(tree), at: tree) }
        for tree in entry["lines"]?.elements ?? [] { try parts.add(line: self.positions(tree), at: tree) }
        for tree in entry["polygons"]?.elements ?? [] {
            var rings: [[[Double]]] = []
            for ring in tree.isList ? tree.elements : [tree] { rings.append(try self.positions(ring)) }
            try parts.add(rings: rings, at: tree)
        }
        notice.payload.boundingBoxDegrees = parts.boxes.count == 1 ? parts.boxes[0].numbers : []
        return parts.geometry
    }

    private static func numbers(_ tree: JSONTree) throws(FormatError) -> [Double] {
        let texts = (tree.text ?? "").split(separator: " ")
        let numbers = texts.compactMap { DecimalText.double($0) }
        guard !numbers.isEmpty, numbers.count == texts.count else {
            throw tree.error("latitudes and longitudes are numbers with spaces between them")
        }
        return numbers
    }

    private static func positions(_ tree: JSONTree) throws(FormatError) -> [[Double]] {
        let numbers = try self.numbers(tree)
        guard numbers.count.isMultiple(of: 2) else { throw tree.error("a latitude stands without its longitude") }
        return stride(from: 0, to: numbers.count, by: 2).map { [numbers[$0 + 1], numbers[$0]] }
    }

    /// The shape of a UMM record.
    static func of(extent: JSONTree, into notice: inout Notice) throws(FormatError) -> Geometry? {
        guard let shape = extent[path: "HorizontalSpatialDomain", "Geometry"] else { return nil }
        var parts = ShapeParts()
        for tree in shape["BoundingRectangles"]?.elements ?? [] {
            let names = ["West", "South", "East", "North"].map { "\($0)BoundingCoordinate" }
            let numbers = names.compactMap { tree[$0]?.number }
            guard numbers.count == 4 else { throw tree.error("a bounding rectangle has four coordinates") }
            try parts.add(box: numbers, at: tree)
        }
        if let points = shape["Points"], points.count > 0 {
            try parts.add(points: try self.points(points), at: points)
        }
        for tree in shape["Lines"]?.elements ?? [] {
            try parts.add(line: try self.points(try tree.required("Points")), at: tree)
        }
        for tree in shape["GPolygons"]?.elements ?? [] {
            var rings = [try self.points(try tree.required("Boundary").required("Points"))]
            for hole in tree[path: "ExclusiveZone", "Boundaries"]?.elements ?? [] {
                rings.append(try self.points(try hole.required("Points")))
            }
            try parts.add(rings: rings, at: tree)
        }
        notice.payload.boundingBoxDegrees = parts.boxes.count == 1 ? parts.boxes[0].numbers : []
        return parts.geometry
    }

    private static func points(_ tree: JSONTree) throws(FormatError) -> [[Double]] {
        var positions: [[Double]] = []
        for point in tree.elements {
            guard let longitude = point["Longitude"]?.number, let latitude = point["Latitude"]?.number else {
                throw point.error("a point has \"Longitude\" and \"Latitude\"")
            }
            positions.append([longitude, latitude])
        }
        return positions
    }
}
