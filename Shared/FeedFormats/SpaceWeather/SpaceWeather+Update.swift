internal import Schema

extension SpaceWeather {
    /// The message as an update under `space-weather/alert`.
    func update(in context: FeedContext, format: String, title: String, body: String?) -> Update {
        var topics = Self.topics
        if self.message == "watch" { topics.append(.literal("space-weather/forecast")) }
        let namesNavigation = [self.impacts, self.remarks].contains { text in
            guard var text else { return false }
            return text.withUTF8 { $0.place(of: "gps") != nil || $0.place(of: "gnss") != nil }
        }
        if namesNavigation || self.effects.contains(where: { $0.hasPrefix("GNSS") }) {
            topics.append(.literal("gnss/gps"))
        }
        let (from, until) = (self.validFrom, self.validUntil)
        let isSpan = from != nil || until != nil
        let isInOrder = from.flatMap { from in until.map { from <= $0 } } ?? true
        return Update(
            id: Update.noID,
            agency: context.agency,
            source: Source(name: context.source, url: context.url, item: self.item, format: format),
            origin: .collected,
            topics: topics,
            title: LocalizedText(title, language: "en"),
            summary: LocalizedText(self.sentences, language: "en"),
            body: body.map { LocalizedText($0, language: "en") },
            published: self.issued,
            received: context.received,
            valid: isSpan && isInOrder ? Validity(from: from, until: until) : nil,
            severity: NOAAScale.severity(self.scales),
            status: self.action == "cancelled" ? .cancel : .actual,
            audience: context.audience,
            payload: .spaceWeather(self)
        )
    }

    private static let topics: [Topic] = [.literal("space-weather/alert")]

    /// Code and number, which together are the identity.
    private var item: String? {
        let parts = [self.code, self.number].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        let item = parts.joined(separator: "-")
        return item.utf8.count <= 500 ? item : String(item.prefix(500))
    }

    /// What a duty officer asks first.
    private var sentences: String {
        var lines = TextBuilder(capacity: 1_024)
        func add(_ name: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            if !lines.isEmpty { lines.add("\n") }
            lines.add(name)
            lines.add(": ")
            lines.add(value)
        }
        add("Phenomenon", self.phenomenon)
        add("Scale", self.scales.map(\.said).joined(separator: ", "))
        for period in self.periods.prefix(8) {
            add(
                period.time.map { period.scale != nil || period.hoursAhead == nil ? $0.dayAlone : $0.toTheMinute }
                    ?? period.stage,
                period.text
            )
        }
        add("Valid", [self.validFrom, self.validUntil].compactMap { $0?.toTheMinute }.joined(separator: " to "))
        add("Begin", self.begin?.toTheMinute)
        add("Threshold reached", self.thresholdReached?.toTheMinute)
        add("Maximum", self.maximum?.toTheMinute)
        add("End", self.end?.toTheMinute)
        add("Flare", self.flareClass)
        add("Speed", self.speedKilometersPerSecond.map { "\($0.said) km/s" })
        add("Particle flux", self.particleFluxPFU.map { "\($0.said) pfu" })
        add("Radio flux", self.radioFluxSFU.map { "\($0.said) sfu" })
        add("Location", self.location)
        for arrival in self.arrivals.prefix(8) { add("Arrival at \(arrival.location)", arrival.time?.toTheMinute) }
        add(self.action == "cancelled" ? "Cancels" : "Follows", self.replaces.joined(separator: ", "))
        add("Remarks", self.remarks)
        add("Impacts", self.impacts)
        add("Next by", self.nextIssue?.toTheMinute)
        return lines.isEmpty ? self.message : lines.text
    }
}
