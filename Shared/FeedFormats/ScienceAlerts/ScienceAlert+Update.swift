internal import Schema

/// What a reader of science alerts found, before it is an update.
struct ScienceReport {
    var alert = ScienceAlert()
    var format: String
    /// When it was sent.
    var sent: Timestamp?
    /// Whether it withdraws what it cites, is a test, or is meant.
    var status = Status.actual
    /// The title where the report has one.
    var subject: String?
    var body: String?
    var links: [Link] = []

    /// Filed under `exploration/science`.
    func update(in context: FeedContext) -> Update {
        Update(
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: self.alert.identifier.isEmpty ? nil : String(self.alert.identifier.prefix(500)),
                format: self.format
            ),
            origin: .collected,
            topics: [.literal("exploration/science")],
            title: self.title,
            summary: self.position,
            body: self.body.map { LocalizedText($0, language: "en") },
            links: self.links.filter { $0.url.hasPrefix("https://") || $0.url.hasPrefix("http://") },
            published: self.sent ?? self.alert.triggered,
            received: context.received,
            status: self.status,
            audience: context.audience,
            payload: .scienceAlert(self.alert)
        )
    }

    private var title: LocalizedText {
        if let subject { return LocalizedText(subject, language: "en") }
        let instrument = [self.alert.mission, self.alert.instrument].compactMap { $0 }.joined(separator: " ")
        let name = self.alert.event ?? (self.alert.identifier.isEmpty ? nil : self.alert.identifier)
        let words = [instrument.isEmpty ? nil : instrument, name].compactMap { $0 }.joined(separator: " ")
        let kind = self.alert.alertType.map { " (\($0))" } ?? ""
        let when = self.alert.triggered.map { ", \($0.toTheSecond)" } ?? ""
        let text = "\(words.isEmpty ? self.sky ?? self.alert.form : words)\(kind)\(when)"
        return LocalizedText(["en": "Science alert: \(text)", "ja": "科学速報: \(text)"])
    }

    /// Where in the sky, in figures.
    private var sky: String? {
        guard let ra = self.alert.rightAscensionDegrees, let dec = self.alert.declinationDegrees else { return nil }
        return "RA \(ra)°, Dec \(dec)°"
    }

    /// Where in the sky, in words.
    private var position: LocalizedText? {
        guard let ra = self.alert.rightAscensionDegrees, let dec = self.alert.declinationDegrees else { return nil }
        let error = self.alert.errorRadiusDegrees.map { " ± \($0)°" } ?? ""
        return LocalizedText([
            "en": "Right ascension \(ra)°, declination \(dec)°\(error) (J2000).",
            "ja": "赤経 \(ra)°、赤緯 \(dec)°\(error)（J2000）",
        ])
    }
}

extension ScienceAlert {
    /// Whether it is of an event of LIGO, Virgo and KAGRA that was made up, or of noise: MS…, MG… or TS….
    ///
    /// Source: GraceDB, superevents.
    var isMock: Bool {
        guard let event, let kind = event.first, kind == "M" || kind == "T" else { return false }
        let rest = event.dropFirst().drop { "SGETM".contains($0) }
        return rest.count < event.count - 1 && rest.prefix(6).count == 6 && rest.prefix(6).allSatisfy(\.isNumber)
    }

    /// Sets the position where it is one.
    mutating func point(_ ra: Double?, _ dec: Double?, error: Double? = nil) {
        guard let ra, let dec, (0...360).contains(ra), (-90...90).contains(dec) else { return }
        self.rightAscensionDegrees = ra
        self.declinationDegrees = dec
        if let error, error > 0, error <= 180 { self.errorRadiusDegrees = error }
    }
}
