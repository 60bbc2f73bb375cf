internal import Schema

extension Orbit {
    /// The orbit as an update, filed under `ssa/orbit`; a newer one of the same object replaces it.
    func update(in context: FeedContext, format: String) -> Update {
        let number = self.catalogNumber.map { "\($0)" }
        let label = ObjectLabel(name: self.objectName, number: number, id: self.objectID)
        let figures = self.figures
        var english = "\(label.text): orbit"
        var japanese = "\(label.japanese): 軌道"
        if let epoch = self.epoch?.toTheSecond {
            english += " at \(epoch)"
            japanese += " \(epoch)"
        }
        if !figures.isEmpty {
            english += ", " + figures.map(\.en).joined(separator: ", ")
            japanese += "、" + figures.map(\.ja).joined(separator: "、")
        }
        return .navigation(
            .orbit(self),
            item: self.messageID ?? number ?? self.objectID ?? self.objectName,
            format: format,
            topics: label.topics("ssa/orbit"),
            title: (english, japanese),
            summary: self.summary(label.text),
            published: self.created,
            in: context
        )
    }

    /// Period and inclination, or else the distance from the centre and the speed.
    private var figures: [(en: String, ja: String)] {
        var figures: [(en: String, ja: String)] = []
        if let period = self.periodMinutes {
            let text =
                period < 6_000
                ? ("\(period.rounded(places: 1)) min", "分") : ("\((period / 1_440).rounded(places: 1)) d", "日")
            figures.append((text.0, "周期 \(text.0.prefix { $0 != " " }) \(text.1)"))
        }
        if let inclination = self.inclinationDegrees {
            let text = "\(inclination.rounded(places: 1))°"
            figures.append((text, "傾斜角 \(text)"))
        }
        if figures.isEmpty, self.positionKilometers.count == 3, self.velocityKilometersPerSecond.count == 3 {
            let distance = Self.length(self.positionKilometers).rounded(places: 0)
            let speed = Self.length(self.velocityKilometersPerSecond).rounded(places: 2)
            figures.append(("\(distance) km from the centre", "中心から \(distance) km"))
            figures.append(("\(speed) km/s", "速度 \(speed) km/s"))
        }
        return figures
    }

    private static func length(_ vector: [Double]) -> Double {
        vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    private func summary(_ label: String) -> (en: String, ja: String) {
        var english: [String] = []
        var japanese: [String] = []
        if let id = self.objectID, !label.contains(id) {
            english.append("International designator \(id).")
            japanese.append("国際標識 \(id)。")
        }
        if let (perigee, apogee) = self.altitudes {
            english.append("Perigee \(perigee) km, apogee \(apogee) km above the Earth's equatorial radius.")
            japanese.append("近地点高度 \(perigee) km、遠地点高度 \(apogee) km（赤道半径基準）。")
        }
        if !self.maneuvers.isEmpty {
            english.append("With \(self.maneuvers.count) manoeuvre\(self.maneuvers.count == 1 ? "" : "s").")
            japanese.append("軌道変更 \(self.maneuvers.count) 件。")
        }
        let frame = [self.frame, self.center].compactMap(\.self).map(\.shortened).joined(separator: ", ")
        if !frame.isEmpty {
            let theory = self.theory.map { "\($0.shortened), " } ?? ""
            english.append("\(theory)\(frame).")
            japanese.append("\(theory)\(frame)。")
        }
        if let originator = self.originator?.shortened {
            english.append("By \(originator).")
            japanese.append("作成 \(originator)。")
        }
        return (english.joined(separator: " "), japanese.joined())
    }

    /// Heights of perigee and apogee over 6,378.137 km, of elements around the Earth.
    private var altitudes: (perigee: String, apogee: String)? {
        guard self.center?.uppercased() == "EARTH", let eccentricity = self.eccentricity, eccentricity < 1 else {
            return nil
        }
        var axis = self.semiMajorAxisKilometers
        if axis == nil, let motion = self.meanMotionRevolutionsPerDay, motion > 0 {
            let period = 86_400 / motion / (2 * .pi)
            axis = Self.cubeRoot(398_600.8 * period * period)
        }
        guard let axis, axis > 0 else { return nil }
        let heights = [axis * (1 - eccentricity), axis * (1 + eccentricity)].map { ($0 - 6_378.137).rounded(places: 0) }
        return (heights[0], heights[1])
    }

    /// By Newton's method from above; 60 steps reach any double.
    private static func cubeRoot(_ value: Double) -> Double {
        guard value.isFinite, value > 0 else { return 0 }
        var root = max(value.squareRoot(), 1)
        for _ in 0..<60 {
            let next = (2 * root + value / (root * root)) / 3
            if next >= root { break }
            root = next
        }
        return root
    }
}
