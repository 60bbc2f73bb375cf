internal import Schema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension Orbit {
    /// The orbit as an update, filed under `ssa/orbit` and what its names say; a newer one of the same object replaces it.
    consuming func update(in context: FeedContext, format: String) -> Update {
        let number = self.number
        let label = ObjectLabel(name: self.objectName, number: number, id: self.objectID)
        let says = self.said(label)
        let topics = self.topics(label, says, in: context)
        let item = self.messageID ?? number ?? self.objectID ?? self.objectName
        let created = self.created
        let (title, summary) = self.texts(label, says)
        return .navigation(
            .orbit(self),
            item: item,
            format: format,
            topics: topics,
            title: title,
            summary: summary,
            published: created,
            in: context
        )
    }

    /// What updates about orbits are filed under.
    static let topics: [Topic] = [.literal("ssa/orbit")]

    private var number: String? { self.catalogNumber.map { String($0) } }

    /// Orbits, and what its names say.
    private func topics(_ label: ObjectLabel, _ says: Said, in context: FeedContext) -> [Topic] {
        let known = label.topics(Self.topics)
        var topics = known
        let names = self.names(saysID: says.id, hasAltitudes: says.altitudes != nil, in: context.classifier)
        context.orbitTopics.add(to: &topics, of: names) { names in
            let orbit = names.example
            let label = ObjectLabel(name: orbit.objectName, number: orbit.number, id: orbit.objectID)
            let (title, summary) = orbit.texts(label, orbit.said(label))
            return context.topics(titles: [title.en, title.ja], texts: [summary.en, summary.ja], beside: known)
        }
        return topics
    }

    /// What of an orbit depends on more than one member.
    private struct Said {
        /// Whether the summary names the international designator, since the label does not.
        let id: Bool
        let altitudes: (perigee: Double, apogee: Double)?
    }

    private func said(_ label: ObjectLabel) -> Said {
        Said(id: self.objectID.map { !label.holds($0) } ?? false, altitudes: self.altitudes)
    }

    /// Whether a period is said in minutes and not in days.
    static func isShort(_ period: Double) -> Bool { period < 6_000 }

    /// Whether it is a state with figures of three dimensions.
    var hasState: Bool { self.positionKilometers.count == 3 && self.velocityKilometersPerSecond.count == 3 }

    private func texts(
        _ label: ObjectLabel,
        _ says: Said
    ) -> (title: (en: String, ja: String), summary: (en: String, ja: String)) {
        var text = BilingualBuilder(capacity: 192)
        label.add(to: &text)
        text.add(": orbit", ": 軌道")
        if let epoch = self.epoch {
            text.add(" at ", " ")
            text.add(toTheSecond: epoch)
        }
        self.addFigures(to: &text)
        let title = text.take()
        self.addSummary(to: &text, says)
        return (title, text.take())
    }

    /// Adds period and inclination, or else the distance from the centre and the speed.
    private func addFigures(to text: inout BilingualBuilder) {
        if let period = self.periodMinutes {
            let isShort = Self.isShort(period)
            text.add(", ", "、周期 ")
            text.add(isShort ? period : period / 1_440, places: 1)
            if isShort { text.add(" min", " 分") } else { text.add(" d", " 日") }
        }
        if let inclination = self.inclinationDegrees {
            text.add(", ", "、傾斜角 ")
            text.add(inclination, places: 1)
            text.add("°", "°")
        }
        if self.periodMinutes == nil, self.inclinationDegrees == nil, self.hasState {
            text.add(", ", "、中心から ")
            text.add(Self.length(self.positionKilometers), places: 0)
            text.add(" km from the centre, ", " km、速度 ")
            text.add(Self.length(self.velocityKilometersPerSecond), places: 2)
            text.add(" km/s", " km/s")
        }
    }

    private static func length(_ vector: [Double]) -> Double {
        vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    private func addSummary(to text: inout BilingualBuilder, _ says: Said) {
        func say(_ en: StaticString, _ ja: StaticString) {
            if !text.isEmpty { text.add(" ", "") }
            text.add(en, ja)
        }
        if says.id, let id = self.objectID {
            say("International designator ", "国際標識 ")
            text.add(id)
            text.add(".", "。")
        }
        if let (perigee, apogee) = says.altitudes {
            say("Perigee ", "近地点高度 ")
            text.add(perigee, places: 0)
            text.add(" km, apogee ", " km、遠地点高度 ")
            text.add(apogee, places: 0)
            text.add(" km above the Earth's equatorial radius.", " km（赤道半径基準）。")
        }
        if !self.maneuvers.isEmpty {
            say("With ", "軌道変更 ")
            text.add("\(self.maneuvers.count)")
            text.add(self.maneuvers.count == 1 ? " manoeuvre." : " manoeuvres.", " 件。")
        }
        if let first = self.frame ?? self.center {
            say("", "")
            if let theory = self.theory {
                text.add(theory.shortened)
                text.add(", ", ", ")
            }
            text.add(first.shortened)
            if self.frame != nil, let center = self.center {
                text.add(", ", ", ")
                text.add(center.shortened)
            }
            text.add(".", "。")
        }
        if let originator = self.originator?.shortened {
            say("By ", "作成 ")
            text.add(originator)
            text.add(".", "。")
        }
    }

    /// Heights of perigee and apogee in km over 6,378.137 km, of elements around the Earth.
    private var altitudes: (perigee: Double, apogee: Double)? {
        guard let center = self.center, center == "EARTH" || center.uppercased() == "EARTH",
            let eccentricity = self.eccentricity, eccentricity < 1
        else { return nil }
        var axis = self.semiMajorAxisKilometers
        if axis == nil, let motion = self.meanMotionRevolutionsPerDay, motion > 0 {
            let period = 86_400 / motion / (2 * .pi)
            axis = cbrt(398_600.8 * period * period)
        }
        guard let axis, axis > 0, axis.isFinite else { return nil }
        return (axis * (1 - eccentricity) - 6_378.137, axis * (1 + eccentricity) - 6_378.137)
    }
}
