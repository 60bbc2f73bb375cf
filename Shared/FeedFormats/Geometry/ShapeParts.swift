internal import Schema

/// Parts of a shape by kind.
struct ShapeParts {
    private(set) var boxes: [BoundingBox] = []
    private var points: [[Double]] = []
    private var lines: [[[Double]]] = []
    private var polygons: [[[[Double]]]] = []
    private var positions = 0

    private mutating func count(_ positions: Int, at part: some PlacedPart) throws(FormatError) {
        self.positions += positions
        guard self.positions <= GeoJSONReader.positionLimit else {
            throw part.error("the shape has more than \(GeoJSONReader.positionLimit) positions")
        }
    }

    private mutating func check(_ positions: [[Double]], at part: some PlacedPart) throws(FormatError) {
        try self.count(positions.count, at: part)
        guard positions.allSatisfy({ abs($0[0]) <= 180 && abs($0[1]) <= 90 }) else {
            throw part.error("a position is not on the Earth: latitude -90...90, longitude -180...180")
        }
    }

    mutating func add(box: [Double], at part: some PlacedPart) throws(FormatError) {
        try self.count(4, at: part)
        guard let box = BoundingBox(box) else { throw part.error("the box is not on the Earth") }
        self.add(box: box)
    }

    mutating func add(box: BoundingBox) { self.boxes.append(box) }

    mutating func add(points: [[Double]], at part: some PlacedPart) throws(FormatError) {
        try self.check(points, at: part)
        self.points += points
    }

    mutating func add(line: [[Double]], at part: some PlacedPart) throws(FormatError) {
        try self.check(line, at: part)
        if line.count >= 2 { self.lines.append(line) } else { self.points += line }
    }

    /// Edges are the short way round the Earth.
    mutating func add(rings: [[[Double]]], at part: some PlacedPart) throws(FormatError) {
        var closed: [[[Double]]] = []
        for var ring in rings {
            try self.check(ring, at: part)
            if let first = ring.first, ring.last != first { ring.append(first) }
            guard ring.count >= 4 else { throw part.error("a ring has at least four positions, the last the first") }
            closed.append(ring)
        }
        switch LongitudeCut.polygon(closed, crosses: true) {
        case .polygon(let rings): self.polygons.append(rings)
        case .multiPolygon(let parts): self.polygons += parts
        default: return
        }
    }

    var geometry: Geometry? {
        var shapes: [Geometry] = []
        var polygons = self.polygons
        for box in self.boxes {
            switch box.geometry {
            case .polygon(let rings): polygons.append(rings)
            case .multiPolygon(let parts): polygons += parts
            case let other: shapes.append(other)
            }
        }
        if polygons.count == 1 { shapes.append(.polygon(polygons[0])) }
        if polygons.count > 1 { shapes.append(.multiPolygon(polygons)) }
        if self.lines.count == 1 { shapes.append(.lineString(self.lines[0])) }
        if self.lines.count > 1 { shapes.append(.multiLineString(self.lines)) }
        if self.points.count == 1 { shapes.append(.point(self.points[0])) }
        if self.points.count > 1 { shapes.append(.multiPoint(self.points)) }
        return shapes.count > 1 ? .collection(shapes) : shapes.first
    }
}
