internal import Schema

/// A product that is made of series, on its way to an update.
struct SeriesReport {
    var format: String
    /// The identity: the publisher's name of the product.
    var product: String
    var english: String
    var japanese: String
    var isForecast = false
    /// Whether each issue is a thing of its own, and not the newest state of the same list.
    var isEvent = false
    /// The quantity that the title tells.
    var main: String?
    var issued: Timestamp?
    var station: String?
    var tables: [SeriesTable] = []
    var records: [ObservedRecord] = []
    var scales: [SpaceWeatherScale] = []
    var rationale: [String] = []
    var additional: [NamedText] = []
    /// The whole text, where the product is one to be read.
    var body: String?
    /// What the title ends with instead of a value, punctuation included.
    var titleEnd: String?

    /// The most records that are kept.
    static let recordLimit = 500

    /// The report as an update under `space-weather/observation` or `space-weather/forecast`.
    ///
    /// - Parameters:
    ///   - context: What is known of the source.
    ///   - place: Where it begins, for errors.
    /// - Returns: The update.
    /// - Throws: ``FormatError`` when there is nothing in it.
    func update(in context: FeedContext, at place: String) throws(FormatError) -> Update {
        let (times, series) = SeriesTable.series(of: self.tables)
        guard !series.isEmpty || !self.records.isEmpty || self.body?.isEmpty == false else {
            throw FormatError(where: place, reason: "there is no value in this table; fetch it again later")
        }
        let moments = self.tables.flatMap(\.times) + self.records.compactMap { $0.begin?.microseconds }
        let from = moments.min().map(Timestamp.init(microseconds:))
        let until = moments.max().map(Timestamp.init(microseconds:))
        let scales = self.scales.isEmpty ? Self.scales(of: series, isForecast: self.isForecast) : self.scales
        let tale = self.tale(series)
        let lines = series.prefix(12).map(\.line) + self.records.suffix(6).map(\.line)
        let summary = lines.isEmpty ? self.rationale.joined(separator: "\n") : lines.joined(separator: "\n")
        return Update(
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: String(self.item.prefix(500)),
                format: self.format
            ),
            origin: .collected,
            topics: [.literal(self.isForecast ? "space-weather/forecast" : "space-weather/observation")],
            title: LocalizedText(["en": "\(self.english)\(tale)", "ja": "\(self.japanese)\(tale)"]),
            summary: summary.isEmpty ? nil : LocalizedText(["en": summary]),
            body: self.body.flatMap { $0.isEmpty ? nil : LocalizedText(["en": $0]) },
            published: self.issued ?? (self.isForecast ? nil : until),
            received: context.received,
            valid: self.isForecast ? from.map { Validity(from: $0, until: until) } : nil,
            severity: NOAAScale.severity(scales),
            audience: context.audience,
            payload: self.isForecast
                ? .forecast(self.forecast(times, series, scales, from, until))
                : .observation(self.observation(times, series, scales, from, until))
        )
    }

    /// The publisher's name of the product, the satellite, and the time of issue where each issue is its own thing.
    private var item: String {
        let issue = self.isEvent ? self.issued?.description : nil
        return [self.product, self.station, issue].compactMap(\.self).joined(separator: " ")
    }

    private func observation(
        _ times: [Timestamp],
        _ series: [TimeSeries],
        _ scales: [SpaceWeatherScale],
        _ from: Timestamp?,
        _ until: Timestamp?
    ) -> Observation {
        var value = Observation()
        value.product = self.product
        value.issued = self.issued
        value.station = self.station
        (value.from, value.until) = (from, until)
        (value.times, value.series) = (times, series)
        value.records = Array(self.records.suffix(Self.recordLimit))
        value.recordCount = self.records.isEmpty ? nil : Int64(self.records.count)
        value.scales = scales
        value.additional = self.additional
        return value
    }

    private func forecast(
        _ times: [Timestamp],
        _ series: [TimeSeries],
        _ scales: [SpaceWeatherScale],
        _ from: Timestamp?,
        _ until: Timestamp?
    ) -> Forecast {
        var value = Forecast()
        value.product = self.product
        value.issued = self.issued
        value.station = self.station
        (value.from, value.until) = (from, until)
        (value.times, value.series) = (times, series)
        value.scales = scales
        value.rationale = self.rationale
        value.additional = self.additional
        return value
    }

    /// What the title says beyond the product: the main value, its time and the greatest.
    private func tale(_ series: [TimeSeries]) -> String {
        if let end = self.titleEnd { return end }
        let main = self.main?.lowercased() ?? ""
        let candidates = series.filter { $0.quantity.lowercased().hasPrefix(main) }
        let stage = self.isForecast ? candidates.last { $0.stage == "predicted" } : nil
        let long = candidates.first { $0.quantity.hasSuffix("0.1-0.8nm") }
        guard let one = stage ?? long ?? candidates.first ?? series.first, let last = one.last, let time = one.lastTime
        else {
            let count = self.records.count
            guard let record = self.records.last else { return self.issued.map { " \($0.toTheMinute)" } ?? "" }
            return ": " + record.short + (count > 1 ? " (\(count))" : "")
        }
        let station = (one.station ?? self.station)?.split(separator: " ").first.map { " \($0)" }
        let name = one.quantity + (station ?? "")
        if self.isForecast, one.isWorseBelow, let least = one.minimum, let when = one.minimumTime {
            return ": \(name) down to \(one.said(least)) at \(when.toTheMinute)"
        }
        if self.isForecast, let greatest = one.maximum, let when = one.maximumTime {
            let scale = one.isPlanetaryIndex ? Self.geomagnetic(greatest) : ""
            return ": \(name) up to \(one.said(greatest))\(scale) at \(when.toTheMinute)"
        }
        var scale = one.isPlanetaryIndex ? Self.geomagnetic(last) : ""
        if one.quantity.hasSuffix("0.1-0.8nm"), let flare = NOAAScale.flareClass(last) { scale = " (\(flare))" }
        var text = ": \(name) \(one.said(last))\(scale) at \(time.toTheMinute)"
        if one.isWorseBelow {
            if let least = one.minimum, least < last, one.count ?? 0 > 1 { text += ", minimum \(one.said(least))" }
            return text
        }
        if let greatest = one.maximum, greatest > last, one.count ?? 0 > 1 { text += ", maximum \(one.said(greatest))" }
        return text
    }

    private static func geomagnetic(_ index: Double) -> String {
        let level = NOAAScale.geomagnetic(index)
        return level > 0 ? " (G\(level))" : ""
    }

    /// The level of the last planetary index, or of the highest that is predicted.
    private static func scales(of series: [TimeSeries], isForecast: Bool) -> [SpaceWeatherScale] {
        let indices = series.filter(\.isPlanetaryIndex)
        let values = indices.compactMap { one in
            isForecast ? (one.stage == "observed" || one.stage == "estimated" ? nil : one.maximum) : one.last
        }
        guard let value = isForecast ? values.max() : values.last else { return [] }
        let level = NOAAScale.geomagnetic(value)
        return [SpaceWeatherScale("G", level, NOAAScale.word(level))]
    }
}

extension TimeSeries {
    /// Whether it is Kp, to which the G scale applies.
    var isPlanetaryIndex: Bool {
        ["kp", "estimated_kp", "kp_fraction", "kp index", "largest kp index"].contains(self.quantity.lowercased())
    }
}

extension TimeSeries {
    /// Whether low values are the bad ones: the southward field, and the depressions of Dst and AL.
    var isWorseBelow: Bool {
        let name = self.quantity.lowercased()
        return ["dst", "al", "sym_h"].contains(name) || name.hasPrefix("bz") || name.hasSuffix("_bz")
    }
}

extension ObservedRecord {
    /// Name and time: the end of a title.
    var short: String { self.name + ((self.maximum ?? self.begin).map { " at \($0.toTheMinute)" } ?? "") }

    /// A line of a summary.
    var line: String {
        let values = self.values.prefix(8).map { "\($0.name) \($0.value)" }.joined(separator: ", ")
        return values.isEmpty ? self.short : "\(self.short): \(values)"
    }
}
