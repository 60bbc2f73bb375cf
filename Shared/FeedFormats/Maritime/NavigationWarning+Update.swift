internal import Schema

extension NavigationWarning {
    /// The most bytes of a warning's areas as JSON.
    private static let geometryLimit = 400_000

    /// The warning as an update, filed under `maritime/navigation-warning`.
    ///
    /// `item` is its identity where it has no number, `format` the format it was found in.
    func update(in context: FeedContext, format: String, item: String? = nil) -> Update {
        let subject = WarningSubject.entry(self.subject)
        let what = (self.headline(subject.english), self.headline(subject.japanese))
        let text = self.text.clipped(characters: .max, bytes: 262_144)
        var update = Update(
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: item ?? (self.identifier.isEmpty ? nil : self.identifier),
                format: format
            ),
            origin: .collected,
            topics: self.topics,
            title: LocalizedText(["en": what.0, "ja": what.1]),
            body: LocalizedText([self.language: text]),
            published: self.issued,
            received: context.received,
            valid: self.validity,
            severity: subject.severity,
            status: self.state == "cancelled" || self.subject == "cancellation" ? .cancel : .actual,
            geometry: Geometry.together(self.areas.compactMap(\.geometry)),
            audience: context.audience,
            payload: .navigationWarning(self)
        )
        update.keepWithin(Self.geometryLimit)
        return update
    }

    /// What launches into space and what falls back is told for transparency too, and interference to who navigates.
    private var topics: [Topic] {
        var topics: [Topic] = [.literal("maritime/navigation-warning")]
        let isSpace =
            ["rocket-launch", "space-debris"].contains(self.subject)
            || self.subject == "cancellation" && WarningSubject.isAboutSpace(self.text)
        if isSpace { topics += [.literal("rules/transparency"), .literal("ssa/reentry")] }
        if self.subject == "gnss-interference" { topics.append(.literal("gnss/gps")) }
        return topics
    }

    private var validity: Validity? {
        let from = self.periods.compactMap(\.from).min() ?? self.issued
        let last = self.periods.compactMap(\.until).max()
        let until = self.cancelled ?? self.endsItself ?? last
        guard from != nil || until != nil else { return nil }
        if let from, let until, from > until { return Validity(until: until) }
        return Validity(from: from, until: until)
    }

    private var language: String {
        let letters = self.text.unicodeScalars.prefix(2_000)
        let cyrillic = letters.count { (0x400...0x4FF).contains($0.value) }
        if cyrillic * 3 > letters.count { return "ru" }
        let words = " " + String(decoding: self.text.utf8.prefix(2_000), as: UTF8.self).uppercased() + " "
        let spanish = [" EN VIGOR", " CANCELAR", " ESTE MENSAJE", " ENTRE EL ", " POR ", " OPERACIONES", " ZONA "]
        return spanish.count { words.holds($0) } >= 2 ? "es" : "en"
    }

    private func headline(_ subject: String) -> String {
        let number = self.identifier.isEmpty ? "" : "\(self.identifier): "
        let place = self.regions.joined(separator: ", ")
        let there = place.isEmpty ? "" : ", \(place)"
        let isPlain = ["other", "aid-to-navigation", "wreck", "drifting-object"].contains(self.subject)
        let said = isPlain || place.isEmpty ? self.firstWords.map { ": \($0)" } ?? "" : ""
        return "\(number)\(subject)\(there)\(said)\(self.span)"
    }

    /// The first words that say what happens.
    private var firstWords: String? {
        let number = self.series.flatMap { series in
            self.number.map { WarningNumber(series: series, number: $0, year: self.year ?? 0) }
        }
        let prose = WarningText(self.text.clipped(characters: .max, bytes: 4_096), number: number).prose
        let lines = prose.utf8.split(separator: .lineFeed).lazy.map { Substring($0).stripped }
        let rest = lines.drop { line in
            self.regions.contains { line.hasPrefix($0) } || WarningSubject.isChart(line.prefix(300).uppercased()[...])
        }
        let beginning = rest.prefix(64).joined(separator: " ").clipped(characters: .max, bytes: 512)
        let words = beginning.utf8.split(separator: .space).map { Substring($0) }.joined(separator: " ")
        return words.isEmpty ? nil : words.clipped(characters: 90, bytes: 300)
    }

    private var span: String {
        guard let first = self.periods.compactMap(\.from).min() else { return "" }
        let last = self.periods.compactMap(\.until).max()
        return ", \(first.toTheMinute)" + (last.map { " – \($0.toTheMinute)" } ?? "")
    }
}
