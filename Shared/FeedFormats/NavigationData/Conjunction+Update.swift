internal import Schema

extension Conjunction {
    /// The message as an update, filed under `ssa/conjunction`, valid until the closest approach.
    func update(in context: FeedContext, format: String) -> Update {
        let pair = (self.object1.label, self.object2.label)
        let miss = Self.length(self.missDistanceMeters)
        let when = self.closestApproach.toTheSecond
        return Update(
            id: Update.noID,
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: String(self.messageID.prefix(500)),
                format: format
            ),
            origin: .collected,
            topics: [.literal("ssa/conjunction")],
            title: LocalizedText(
                en: "Conjunction: \(pair.0) and \(pair.1), miss \(miss), \(when)",
                ja: "接近: \(pair.0) と \(pair.1)、最接近距離 \(miss)、\(when)"
            ),
            summary: LocalizedText(en: self.englishSummary, ja: self.japaneseSummary),
            published: self.created,
            received: context.received,
            valid: Validity(until: self.closestApproach),
            severity: self.severity,
            audience: context.audience,
            payload: .conjunction(self)
        )
    }

    /// How bad it is, by the probability of collision.
    ///
    /// 1e-4 or more is severe, 1e-5 or more moderate, less minor. Without a probability a miss of less than 1 km is
    /// moderate, anything else unknown. A probability that is the greatest possible is never more than moderate, since
    /// the real one may be far less.
    ///
    /// 1e-4 is where operators of spacecraft plan a manoeuvre, and within 1 km is where they are told at once.
    ///
    /// Source: NASA Spacecraft Conjunction Assessment and Collision Avoidance Best Practices Handbook, section 4.
    var severity: Severity {
        guard let probability = self.collisionProbability else {
            return self.missDistanceMeters < 1_000 ? .moderate : .unknown
        }
        if probability >= 1e-4, !self.isMaximum { return .severe }
        return probability >= 1e-5 ? .moderate : .minor
    }

    private var isMaximum: Bool { self.collisionProbabilityMethod == Self.maximumProbabilityMethod }

    private var englishSummary: String {
        var text = "\(self.object1.fullLabel) and \(self.object2.fullLabel) pass within "
        text += "\(Self.length(self.missDistanceMeters)) of each other at \(self.closestApproach)"
        if let speed = self.relativeSpeedMetersPerSecond { text += " with a relative speed of \(Self.speed(speed))" }
        text += ". "
        if let probability = self.collisionProbability {
            text += "\(self.isMaximum ? "Maximum probability" : "Probability") of collision: \(probability)"
            text += self.collisionProbabilityMethod.map { " (\($0.shortened))." } ?? "."
        } else {
            text += "No probability of collision is given."
        }
        return text + " Message \(self.messageID.shortened) of \(self.originator.shortened)."
    }

    private var japaneseSummary: String {
        var text = "\(self.object1.fullLabel) と \(self.object2.fullLabel) が \(self.closestApproach) に "
        text += "\(Self.length(self.missDistanceMeters)) まで接近"
        if let speed = self.relativeSpeedMetersPerSecond { text += "（相対速度 \(Self.speed(speed))）" }
        text += "。"
        if let probability = self.collisionProbability {
            text += "\(self.isMaximum ? "最大衝突確率" : "衝突確率") \(probability)"
            text += self.collisionProbabilityMethod.map { "（\($0.shortened)）。" } ?? "。"
        } else {
            text += "衝突確率の記載なし。"
        }
        return text + "発行 \(self.originator.shortened)、メッセージ \(self.messageID.shortened)。"
    }

    private static func length(_ metres: Double) -> String {
        metres < 10_000
            ? "\(metres.rounded(places: metres < 100 ? 1 : 0)) m" : "\((metres / 1_000).rounded(places: 1)) km"
    }

    private static func speed(_ metresPerSecond: Double) -> String {
        metresPerSecond < 1_000
            ? "\(metresPerSecond.rounded(places: 0)) m/s" : "\((metresPerSecond / 1_000).rounded(places: 1)) km/s"
    }
}

extension ConjunctionObject {
    /// The name, or the designator where the name says nothing.
    fileprivate var label: String {
        let isNamed = !["UNKNOWN", "N/A", "NONE", "TBA"].contains(self.name.uppercased())
        return isNamed ? self.name.shortened : self.designator.shortened
    }

    fileprivate var fullLabel: String {
        let label = self.label
        return label == self.designator ? label : "\(label) (\(self.designator.shortened))"
    }
}
