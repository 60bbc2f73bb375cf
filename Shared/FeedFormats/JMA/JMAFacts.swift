internal import Schema

/// What the headline's items and the body of a bulletin say, gathered for people and programs.
struct JMAFacts {
    /// The most values that are listed one by one.
    private static let valueLimit = 400

    private(set) var parameters: [NamedText] = []
    private(set) var areas: [AlertArea] = []
    /// How many values are in the bulletin beyond those listed.
    private(set) var left = 0
    private var prose: [String] = []
    private let bulletin: JMABulletin
    private let items: [JMAItem]
    private let quakes: [JMAEarthquake]
    private let storm: JMATyphoon?
    private let maximum: JapaneseSeismicIntensity?
    /// What the bulletin's own title tells of how bad it is.
    private let titled: Severity?

    init(_ report: JMAReport) {
        self.bulletin = report.bulletin
        let isMeant = report.bulletin.isWarning && report.messageType != "Cancel"
        self.titled = isMeant ? JMAKind(report.headTitle).severity : nil
        let headline = report.head.first("Headline")?.all("Information") ?? []
        let bodied = report.body.map(JMAItem.informations(of:)) ?? []
        let headed = headline.flatMap(JMAItem.items(of:))
        // A body may tell of places that the headline leaves out, also of those where nothing is in force any more.
        let known = Set(headed.flatMap(\.places).map(\.code))
        self.items =
            headed
            + bodied.filter { item in
                headed.isEmpty || (!item.isQuiet && item.places.contains { !known.contains($0.code) })
            }
        self.quakes = (report.body?.all("Earthquake") ?? []).map(JMAEarthquake.init)
        self.maximum = report.body.flatMap(JMAIntensities.maximum(of:))
        self.storm = report.bulletin.subject == .typhoon ? report.body.flatMap(JMATyphoon.init) : nil
        guard let body = report.body else {
            self.areas = JMAItem.areas(self.items, [:])
            return
        }
        var values = JMAValues(limit: Self.valueLimit)
        values.walk(body)
        self.prose = values.prose
        self.left = values.left
        self.parameters =
            self.quakes.flatMap(\.parameters) + JMAIntensities.parameters(of: body)
            + JMAChanges.parameters(of: body) + values.parameters
        self.areas =
            self.quakes.compactMap(\.area) + (self.storm?.areas ?? Array(JMACircle.areas(in: body).prefix(200)))
        self.areas += JMAItem.areas(self.items, JMAItem.positions(in: body))
        self.areas += values.shapes.filter { shape in !self.areas.contains { $0.geometry == shape.geometry } }
    }

    // MARK: How bad it is

    /// By the worst of the items, the greatest intensity and the class of a storm; nil for what does not warn.
    var severity: Severity? {
        let kinds = self.items.flatMap(\.kinds)
        let grades = kinds.compactMap(\.severity) + [self.storm?.severity, self.maximum?.severity].compactMap(\.self)
        guard self.bulletin.subject != .climate else { return nil }
        return grades.max() ?? self.titled ?? (self.bulletin.isWarning ? .unknown : nil)
    }

    /// When it must be acted upon.
    var urgency: String? {
        guard self.bulletin.isWarning else { return nil }
        if !self.items.isEmpty, self.items.flatMap(\.kinds).allSatisfy(\.isLifted) { return "Past" }
        switch self.bulletin.subject {
        case .tsunami: return "Immediate"
        case .earthquake: return self.bulletin.english.contains("warning") ? "Immediate" : "Past"
        case .typhoon, .volcano, .landslide, .flood: return "Expected"
        default: return (self.severity ?? .unknown) >= .severe ? "Immediate" : "Expected"
        }
    }

    var certainty: String? {
        guard self.bulletin.isWarning else { return nil }
        if self.bulletin.subject == .earthquake {
            return self.bulletin.english.contains("warning") ? "Likely" : "Observed"
        }
        return "Likely"
    }

    /// When the earthquake happened.
    var origin: Timestamp? { self.quakes.first?.origin }

    // MARK: Texts

    /// What the title should say instead of the first sentence: where and how strong.
    var headline: String? {
        if let quake = self.quakes.first {
            let parts = [quake.japanese, self.maximum.map { "最大震度\($0.japanese)" }, self.worst]
            return Self.joined(parts, "　")
        }
        return self.storm?.japanese
    }

    /// The kinds of the worst grade in Japanese.
    var worst: String? { self.worst { $0.name } }

    var englishHeadline: String {
        let quake = self.quakes.first
        let parts = [
            quake?.english, self.maximum.map { "maximum seismic intensity \($0.text)" }, self.storm?.english,
            self.worst { $0.english },
        ]
        return Self.joined(parts, ", ") ?? ""
    }

    /// The kinds of the worst grade, each once, with the prefectures where they hold.
    private func worst(_ text: (JMAKind) -> String) -> String? {
        let named = self.items.flatMap { item in item.kinds.map { (kind: $0, item: item) } }.filter {
            !$0.kind.name.isEmpty
        }
        guard self.bulletin.subject != .typhoon, let top = named.compactMap(\.kind.severity).max() else { return nil }
        var kinds: [String] = []
        var places: [String] = []
        for entry in named where entry.kind.severity == top {
            let name = text(entry.kind)
            if !kinds.contains(name), kinds.count < 6 { kinds.append(name) }
            for area in entry.item.places {
                guard let place = JapanesePrefecture.english(ofArea: area.code), !places.contains(place) else {
                    continue
                }
                places.append(place)
            }
        }
        guard !kinds.isEmpty else { return nil }
        // Japanese readers have the places in the bulletin's own title.
        let isEnglish = text(JMAKind("解除")) != "解除"
        let suffix = isEnglish && !places.isEmpty ? " (\(places.prefix(8).joined(separator: ", ")))" : ""
        return kinds.joined(separator: isEnglish ? ", " : "・") + suffix
    }

    private static func joined(_ parts: [String?], _ separator: String) -> String? {
        let said = parts.compactMap(\.self).filter { !$0.isEmpty }
        return said.isEmpty ? nil : said.joined(separator: separator)
    }

    /// The headline and the prose of the body, each passage once.
    func description(below headline: String) -> String? {
        var passages = headline.isEmpty ? [] : [headline]
        for passage in self.prose where passage != headline { passages.append(passage) }
        return passages.isEmpty ? nil : passages.joined(separator: "\n\n")
    }

    /// The facts that need no translation, one a line.
    var englishDescription: String? {
        var lines: [String] = self.quakes.flatMap(\.englishLines)
        if let maximum = self.maximum { lines.append("Maximum seismic intensity: \(maximum.text)") }
        lines += self.storm?.englishLines ?? []
        var kinds: [String] = []
        for kind in self.items.flatMap(\.kinds) where !kind.name.isEmpty && kinds.count < 40 {
            if !kinds.contains(kind.english) { kinds.append(kind.english) }
        }
        if !kinds.isEmpty { lines.append("In force or changed: " + kinds.joined(separator: ", ")) }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// The prefectures, for those who do not read the names of the areas.
    var englishAreas: [AlertArea] {
        var names: [String] = []
        for place in self.items.flatMap(\.places) {
            guard let name = JapanesePrefecture.english(ofArea: place.code), !names.contains(name) else { continue }
            names.append(name)
        }
        return names.map { AlertArea(description: $0) }
    }
}
