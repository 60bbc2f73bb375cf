import Schema

/// Where something applies, in a line.
enum GeometryText {
    /// One position as it is; of several, the box that holds them: `20°…36° N, 122°…146° E (58)`.
    static func text(_ geometry: Geometry) -> String {
        let positions = geometry.positions.filter { $0.count >= 2 }
        guard let first = positions.first else { return "–" }
        var south = first[1]
        var north = first[1]
        var west = first[0]
        var east = first[0]
        for position in positions {
            south = min(south, position[1])
            north = max(north, position[1])
            west = min(west, position[0])
            east = max(east, position[0])
        }
        if south == north, west == east { return "\(Self.latitude(south)), \(Self.longitude(west))" }
        let box = "\(Self.latitude(south))…\(Self.latitude(north)), \(Self.longitude(west))…\(Self.longitude(east))"
        return "\(box) (\(positions.count))"
    }

    private static func latitude(_ value: Double) -> String { "\(Self.degrees(value))° \(value < 0 ? "S" : "N")" }
    private static func longitude(_ value: Double) -> String { "\(Self.degrees(value))° \(value < 0 ? "W" : "E")" }

    /// To a ten-thousandth of a degree, about 11 m.
    private static func degrees(_ value: Double) -> String {
        Figure.text((value.magnitude * 10_000).rounded() / 10_000)
    }
}
