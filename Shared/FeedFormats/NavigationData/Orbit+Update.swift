internal import Schema

extension Orbit {
    /// The orbit as an update, filed under `ssa/orbit`; a newer one of the same object replaces it.
    func update(in context: FeedContext, format: String) -> Update {
        let number = self.catalogNumber.map { "\($0)" }
        let label = ObjectLabel(name: self.objectName, number: number, id: self.objectID)
        return .navigation(
            .orbit(self),
            item: self.messageID ?? number ?? self.objectID ?? self.objectName,
            format: format,
            topics: label.topics("ssa/orbit"),
            title: self.title(label),
            summary: self.summary(label.text),
            published: self.created,
            in: context
        )
    }

    private func title(_ label: ObjectLabel) -> (en: String, ja: String) {
        var (english, japanese) = (TextBuilder(), TextBuilder())
        english.add(label.text)
        english.add(": orbit")
        japanese.add(label.japanese)
        japanese.add(": 軌道")
        if let epoch = self.epoch {
            english.add(" at ")
            english.add(toTheSecond: epoch)
            japanese.add(" ")
            japanese.add(toTheSecond: epoch)
        }
        self.addFigures(&english, &japanese)
        return (english.text, japanese.text)
    }

    /// Adds period and inclination, or else the distance from the centre and the speed.
    private func addFigures(_ english: inout TextBuilder, _ japanese: inout TextBuilder) {
        if let period = self.periodMinutes {
            let isShort = period < 6_000
            english.add(", ")
            english.add(isShort ? period : period / 1_440, places: 1)
            english.add(isShort ? " min" : " d")
            japanese.add("、周期 ")
            japanese.add(isShort ? period : period / 1_440, places: 1)
            japanese.add(isShort ? " 分" : " 日")
        }
        if let inclination = self.inclinationDegrees {
            english.add(", ")
            english.add(inclination, places: 1)
            english.add("°")
            japanese.add("、傾斜角 ")
            japanese.add(inclination, places: 1)
            japanese.add("°")
        }
        if self.periodMinutes == nil, self.inclinationDegrees == nil, self.positionKilometers.count == 3,
            self.velocityKilometersPerSecond.count == 3
        {
            let distance = Self.length(self.positionKilometers)
            let speed = Self.length(self.velocityKilometersPerSecond)
            english.add(", ")
            english.add(distance, places: 0)
            english.add(" km from the centre, ")
            english.add(speed, places: 2)
            english.add(" km/s")
            japanese.add("、中心から ")
            japanese.add(distance, places: 0)
            japanese.add(" km、速度 ")
            japanese.add(speed, places: 2)
            japanese.add(" km/s")
        }
    }

    private static func length(_ vector: [Double]) -> Double {
        vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    private func summary(_ label: String) -> (en: String, ja: String) {
        var (english, japanese) = (TextBuilder(capacity: 192), TextBuilder(capacity: 192))
        func say(_ en: StaticString, _ ja: StaticString) {
            if !english.isEmpty { english.add(" ") }
            english.add(en)
            japanese.add(ja)
        }
        if let id = self.objectID, !label.holds(id) {
            say("International designator ", "国際標識 ")
            english.add(id)
            english.add(".")
            japanese.add(id)
            japanese.add("。")
        }
        if let (perigee, apogee) = self.altitudes {
            say("Perigee ", "近地点高度 ")
            english.add(perigee, places: 0)
            english.add(" km, apogee ")
            english.add(apogee, places: 0)
            english.add(" km above the Earth's equatorial radius.")
            japanese.add(perigee, places: 0)
            japanese.add(" km、遠地点高度 ")
            japanese.add(apogee, places: 0)
            japanese.add(" km（赤道半径基準）。")
        }
        if !self.maneuvers.isEmpty {
            let count = UInt64(self.maneuvers.count)
            say("With ", "軌道変更 ")
            english.add(digits: count)
            english.add(count == 1 ? " manoeuvre." : " manoeuvres.")
            japanese.add(digits: count)
            japanese.add(" 件。")
        }
        if let first = self.frame ?? self.center {
            say("", "")
            var frame = TextBuilder()
            if let theory = self.theory {
                frame.add(theory.shortened)
                frame.add(", ")
            }
            frame.add(first.shortened)
            if self.frame != nil, let center = self.center {
                frame.add(", ")
                frame.add(center.shortened)
            }
            english.add(frame.text)
            english.add(".")
            japanese.add(frame.text)
            japanese.add("。")
        }
        if let originator = self.originator?.shortened {
            say("By ", "作成 ")
            english.add(originator)
            english.add(".")
            japanese.add(originator)
            japanese.add("。")
        }
        return (english.text, japanese.text)
    }

    /// Heights of perigee and apogee in km over 6,378.137 km, of elements around the Earth.
    private var altitudes: (perigee: Double, apogee: Double)? {
        guard let center = self.center, center == "EARTH" || center.uppercased() == "EARTH",
            let eccentricity = self.eccentricity, eccentricity < 1
        else { return nil }
        var axis = self.semiMajorAxisKilometers
        if axis == nil, let motion = self.meanMotionRevolutionsPerDay, motion > 0 {
            let period = 86_400 / motion / (2 * .pi)
            axis = Self.cubeRoot(398_600.8 * period * period)
        }
        guard let axis, axis > 0 else { return nil }
        return (axis * (1 - eccentricity) - 6_378.137, axis * (1 + eccentricity) - 6_378.137)
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
