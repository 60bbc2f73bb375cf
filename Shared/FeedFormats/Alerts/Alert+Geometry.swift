internal import Schema

extension Alert {
    /// Where the alert applies: the shapes of all its areas, each once.
    var geometry: Geometry? {
        Geometry.together(
            self.information.flatMap(\.areas).flatMap { area in
                [area.geometry].compactMap(\.self).flatMap(\.parts) + area.circles.map(\.outline)
            }
        )
    }
}

extension AlertCircle {
    /// The circle as a polygon of 36 corners; its centre alone where the radius is 0 or the circle holds a pole.
    var outline: Geometry {
        Geometry.circle(around: [self.longitude, self.latitude], radiusKilometers: self.radiusKilometers)
    }
}

extension Geometry {
    /// The shapes of a collection, or the shape itself.
    fileprivate var parts: [Geometry] {
        if case .collection(let shapes) = self { shapes.flatMap(\.parts) } else { [self] }
    }
}
