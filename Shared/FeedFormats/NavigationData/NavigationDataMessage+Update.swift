internal import Schema

extension Ephemeris {
    /// The ephemeris as an update, filed under `ssa/orbit` and valid while it covers.
    func update(in context: FeedContext, format: String) -> Update {
        let label = ObjectLabel(name: self.objectName, id: self.objectID)
        let count = self.stateCount ?? 0
        let kept = self.segments.reduce(0) { $0 + $1.times.count }
        let span = Span(self.start, self.stop)
        let segment = self.segments.first
        let frame = [segment?.frame, segment?.center].compactMap(\.self).map(\.shortened).joined(separator: ", ")
        var english = "\(count) state\(count == 1 ? "" : "s")"
        var japanese = "\(count) 状態"
        if self.segments.count > 1 {
            english += " in \(self.segments.count) segments"
            japanese += "（\(self.segments.count) 区間）"
        }
        if kept < count, kept > 0 {
            english += ", of which \(kept) are kept here; the source has them all"
            japanese += "（うち \(kept) を収録、全体は情報源にあり）"
        }
        if !frame.isEmpty { (english, japanese) = ("\(english). \(frame)", "\(japanese)。\(frame)") }
        if !self.blocks.isEmpty {
            var names = ""
            for block in self.blocks where !names.contains(block.name) {
                names += names.isEmpty ? block.name : ", \(block.name)"
            }
            (english, japanese) = ("\(english). Also \(names)", "\(japanese)。他に \(names)")
        }
        var update = Update.navigation(
            .ephemeris(self),
            item: self.item,
            format: format,
            topics: label.topics(Orbit.topics),
            title: ("\(label.text.en): ephemeris\(span.en)", "\(label.text.ja): 軌道暦\(span.ja)"),
            summary: (english + Self.by(self.originator).en, japanese + Self.by(self.originator).ja),
            published: self.created,
            in: context
        )
        update.valid = span.validity
        return update
    }

    private var item: String? {
        guard let message = self.messageID else { return self.objectID ?? self.objectName }
        return message
    }
}

extension Attitude {
    /// The attitude as an update, filed under `ssa/orbit` and valid while it covers.
    func update(in context: FeedContext, format: String) -> Update {
        let label = ObjectLabel(name: self.objectName, id: self.objectID)
        let span = Span(self.start ?? self.epoch, self.stop ?? self.epoch)
        let kinds = self.series.map { series in
            [series.type, series.frameA.map { "\($0) → \(series.frameB ?? "")" }].compactMap(\.self)
                .joined(separator: " ")
        }
        let text = kinds.joined(separator: "; ").shortened
        let count = self.stateCount ?? 0
        var update = Update.navigation(
            .attitude(self),
            item: self.messageID ?? self.objectID ?? self.objectName,
            format: format,
            topics: label.topics(Orbit.topics),
            title: ("\(label.text.en): attitude\(span.en)", "\(label.text.ja): 姿勢\(span.ja)"),
            summary: (
                "\(count) attitude\(count == 1 ? "" : "s"): \(text)\(Self.by(self.originator).en)",
                "姿勢 \(count) 件: \(text)\(Self.by(self.originator).ja)"
            ),
            published: self.created,
            in: context
        )
        if self.start != self.stop { update.valid = span.validity }
        return update
    }
}

extension Tracking {
    /// The measurements as an update, filed under `ssa/tracking`.
    func update(in context: FeedContext, format: String) -> Update {
        let span = Span(self.start, self.stop)
        let names = self.participants.map(\.shortened).joined(separator: ", ").shortened
        var kinds: [String] = []
        for series in self.segments.flatMap(\.series) where !kinds.contains(series.name) { kinds.append(series.name) }
        let count = self.measurementCount ?? 0
        let text = kinds.prefix(12).joined(separator: ", ") + (kinds.count > 12 ? ", …" : "")
        let isStation = self.participants.contains { ObjectLabel(name: $0, id: $0).isStation }
        return .navigation(
            .tracking(self),
            item: self.messageID ?? self.titleItem(names),
            format: format,
            topics: isStation
                ? [.literal("ssa/tracking"), .literal("exploration/iss")] : [.literal("ssa/tracking")],
            title: ("Tracking data: \(names)\(span.en)", "観測データ: \(names)\(span.ja)"),
            summary: (
                "\(count) measurements: \(text)\(Self.by(self.originator).en)",
                "観測 \(count) 件: \(text)\(Self.by(self.originator).ja)"
            ),
            published: self.created,
            in: context
        )
    }

    /// Participants and beginning, which a corrected message keeps.
    private func titleItem(_ names: String) -> String { "\(names) \(self.start?.description ?? "")" }
}

extension Reentry {
    private static let topics: [Topic] = [.literal("ssa/reentry")]

    /// The re-entry as an update, filed under `ssa/reentry`, valid until its window ends.
    func update(in context: FeedContext, format: String) -> Update {
        let label = ObjectLabel(name: self.objectName, number: self.designator, id: self.internationalDesignator)
        let expected = self.reentry ?? self.expected
        var title = (en: "Re-entry: \(label.text.en)", ja: "再突入: \(label.text.ja)")
        if let time = expected?.toTheSecond { title = ("\(title.en), \(time)", "\(title.ja)、\(time)") }
        if let start = self.windowStart, let end = self.windowEnd {
            title.en += " (\(start.toTheSecond) to \(end.toTheSecond))"
            title.ja += "（\(start.toTheSecond) から \(end.toTheSecond)）"
        }
        var english: [String] = []
        var japanese: [String] = []
        func say(_ en: String, _ ja: String) {
            english.append(en)
            japanese.append(ja)
        }
        if let type = self.type { say("\(type.shortened).", "種類 \(type.shortened)。") }
        if let controlled = self.controlled {
            say("Controlled: \(controlled.shortened).", "制御再突入 \(controlled.shortened)。")
        }
        if let days = self.orbitLifetimeDays?.rounded(places: 2) {
            let from = self.referenceTime?.toTheSecond ?? ""
            say("Orbit lifetime \(days) d from \(from).", "軌道寿命 \(from) から \(days) 日。")
        }
        if let altitude = self.altitudeKilometers?.rounded(places: 1) {
            say("Re-entry altitude \(altitude) km.", "再突入高度 \(altitude) km。")
        }
        if let mass = self.massKilograms?.rounded(places: 0) { say("Mass \(mass) kg.", "質量 \(mass) kg。") }
        if let impact = self.impactProbability { say("Probability of impact \(impact).", "落下確率 \(impact)。") }
        if let longitude = self.impactLongitudeDegrees, let latitude = self.impactLatitudeDegrees {
            let place = "\(latitude.rounded(places: 2))°, \(longitude.rounded(places: 2))°"
            say("Impact expected at latitude, longitude \(place).", "落下予測点 緯度・経度 \(place)。")
        }
        if let casualty = self.casualtyProbability {
            say("Probability of casualties \(casualty).", "死傷確率 \(casualty)。")
        }
        if let originator = self.originator?.shortened { say("By \(originator).", "作成 \(originator)。") }
        var update = Update.navigation(
            .reentry(self),
            item: self.messageID ?? self.designator ?? self.internationalDesignator ?? self.objectName,
            format: format,
            topics: label.topics(Reentry.topics),
            title: title,
            summary: (english.joined(separator: " "), japanese.joined()),
            published: self.created,
            in: context
        )
        if let end = self.windowEnd ?? self.impactWindowEnd { update.valid = Validity(until: end) }
        update.geometry = self.geometry
        return update
    }

    /// The reference time plus the lifetime.
    private var expected: Timestamp? {
        guard let start = self.referenceTime, let days = self.orbitLifetimeDays, days < 1e6 else { return nil }
        return start.adding(seconds: Int64(days * 86_400))
    }
}

extension NavigationDataMessage {
    /// Who made it, as the end of a summary.
    static func by(_ originator: String?) -> (en: String, ja: String) {
        guard let name = originator?.shortened else { return (".", "。") }
        return (". By \(name).", "。作成 \(name)。")
    }
}

/// From when until when, as the end of a title.
struct Span {
    let start: Timestamp?
    let stop: Timestamp?

    init(_ start: Timestamp?, _ stop: Timestamp?) { (self.start, self.stop) = (start, stop) }

    var en: String {
        guard let start = self.start, let stop = self.stop else { return "" }
        return start == stop ? " at \(start.toTheSecond)" : ", \(start.toTheSecond) to \(stop.toTheSecond)"
    }

    var ja: String {
        guard let start = self.start, let stop = self.stop else { return "" }
        return start == stop ? " \(start.toTheSecond)" : "、\(start.toTheSecond) から \(stop.toTheSecond)"
    }

    var validity: Validity? {
        guard let start = self.start, let stop = self.stop, start <= stop else { return nil }
        return Validity(from: start, until: stop)
    }
}
