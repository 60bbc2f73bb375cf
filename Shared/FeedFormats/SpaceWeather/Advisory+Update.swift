internal import Schema

extension SpaceWeather {
    /// An aviation advisory as an update under `space-weather/alert`, and `gnss/gps` where navigation suffers.
    func advisory(in context: FeedContext, format: String, body: String, status: Status) -> Update {
        var update = self.update(in: context, format: format, title: self.advisoryTitle, body: body)
        update.source.item = [self.centre, self.number].compactMap(\.self).joined(separator: " ")
        update.severity = self.advisorySeverity
        update.status = status
        let ends = self.periods.compactMap(\.time)
        if let from = ends.min(), let until = ends.max() { update.valid = Validity(from: from, until: until) }
        let observed = self.periods.filter { $0.stage == "observed" }.flatMap(\.regions).compactMap(\.geometry)
        let all = self.periods.flatMap(\.regions).compactMap(\.geometry)
        update.geometry = AdvisoryShape.union(observed.isEmpty ? all : observed)
        return update
    }

    private var intensities: [String] {
        let effects = self.effects.compactMap { $0.split(separator: " ").last.map(String.init) }
        return effects + self.periods.flatMap(\.regions).compactMap(\.intensity)
    }

    /// `SEV` is severe, `MOD` moderate; nothing expected any more minor.
    private var advisorySeverity: Severity? {
        guard !self.periods.isEmpty else { return nil }
        guard self.periods.contains(where: { $0.state == "expected" }) else {
            return self.periods.contains { $0.state == "none" } ? .minor : nil
        }
        let words = self.intensities
        if words.contains("SEV") { return .severe }
        return words.contains("MOD") ? .moderate : nil
    }

    /// `SWX ADVISORY 2016/2 DONLON: HF COM MOD, GNSS MOD; 2016-11-08 01:00Z HNH HSH E18000 - W18000`.
    private var advisoryTitle: String {
        var title = [AdvisoryFormat.title, self.number, self.centre].compactMap(\.self).joined(separator: " ")
        var effects = self.effects.joined(separator: ", ")
        let intensity = self.periods.flatMap(\.regions).compactMap(\.intensity)
        if let worst = intensity.contains("SEV") ? "SEV" : intensity.first, !effects.isEmpty { effects += " \(worst)" }
        if !effects.isEmpty { title += ": \(effects)" }
        if let observed = self.periods.first {
            let bands = observed.regions.map { $0.band ?? "area" }.joined(separator: " ")
            let what =
                observed.state == "none" ? "no longer observed" : observed.state == "expected" ? bands : "not available"
            title += "; \(observed.time?.toTheMinute ?? observed.stage) \(what)"
        }
        return title
    }
}
