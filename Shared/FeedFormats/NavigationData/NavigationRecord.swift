internal import Schema

/// A record of JSON or CSV as Space-Track and CelesTrak give navigation data: keywords of the standard with values.
///
/// Source: CCSDS 502.0-B-3, annex G; space-track.org documentation of the API, classes `gp`, `cdm`, `cdm_public`, `tip`
/// and `decay`; celestrak.org, SOCRATES.
enum NavigationRecord {
    /// Mean elements of one object.
    case orbit
    /// A conjunction, whole or in short.
    case conjunction
    /// A conjunction that a screening of all objects found.
    case screening
    /// A re-entry that is expected or was seen.
    case reentry

    /// Tells by the names of the members or columns what the records are.
    init?(names: Set<String>) {
        if names.contains("TCA"), !names.isDisjoint(with: ["MISS_DISTANCE", "MIN_RNG"]) {
            self = .conjunction
        } else if names.isSuperset(of: ["TCA", "TCA_RANGE", "NORAD_CAT_ID_1", "NORAD_CAT_ID_2"]) {
            self = .screening
        } else if names.contains("EPOCH"), names.contains("ECCENTRICITY"),
            !names.isDisjoint(with: ["MEAN_MOTION", "SEMI_MAJOR_AXIS"])
        {
            self = .orbit
        } else if names.contains("DECAY_EPOCH"), names.contains("MSG_EPOCH") {
            self = .reentry
        } else {
            return nil
        }
    }

    /// The most records of a document; a conjunction becomes many times its bytes.
    var countLimit: Int {
        switch self {
        case .orbit: NavigationXML.countLimit
        case .conjunction: 10_000
        case .screening: 15_000
        case .reentry: 20_000
        }
    }

    /// The name of the format in a notation.
    func format(_ notation: String) -> String {
        switch self {
        case .orbit: "ccsds-omm-\(notation)"
        case .conjunction: "ccsds-cdm-\(notation)"
        case .screening: "celestrak-socrates-\(notation)"
        case .reentry: "space-track-reentry-\(notation)"
        }
    }

    /// The update of a record.
    func update(
        of fields: inout KeyValueSection,
        format: String,
        in context: FeedContext
    ) throws(FormatError) -> Update {
        switch self {
        case .orbit: try Orbit(meanElements: &fields, isBare: true).update(in: context, format: format)
        case .conjunction: try ConjunctionMessage.record(fields).update(in: context, format: format)
        case .screening: try Conjunction(screening: &fields).screened(in: context, format: format)
        case .reentry: try Reentry(record: &fields).update(in: context, format: format)
        }
    }

    /// Gives the updates of a document that their items do not tell apart items that do.
    func tellApart(_ updates: inout [Update]) {
        guard self == .screening else { return }
        let counts = Dictionary(updates.map { ($0.source.item, 1) }, uniquingKeysWith: +)
        for index in updates.indices where counts[updates[index].source.item] != 1 {
            guard case .conjunction(let conjunction) = updates[index].payload else { continue }
            updates[index].source.item = conjunction.messageID
        }
    }
}

extension ConjunctionMessage {
    /// What the short form calls the keywords.
    private static let names = [
        "CDM_ID": "MESSAGE_ID", "CREATED": "CREATION_DATE", "MIN_RNG": "MISS_DISTANCE", "PC": "COLLISION_PROBABILITY",
    ]
    /// What the keywords of each object begin with.
    private static let prefixes = [("SAT1_", 0), ("SAT_1_", 0), ("SAT2_", 1), ("SAT_2_", 1)]
    private static let objectNames = ["ID": "OBJECT_DESIGNATOR", "NAME": "OBJECT_NAME"]

    /// Reads a conjunction of a record, in which the objects' keywords begin with `SAT1_` and `SAT2_`.
    ///
    /// The short form has no state vectors and no originator; then it is by Space-Track, which alone has this form.
    fileprivate static func record(_ fields: KeyValueSection) throws(FormatError) -> Conjunction {
        let isShort = fields.holds("CDM_ID") && !fields.holds("SAT1_X")
        var relative = KeyValueSection(name: "message", start: fields.start)
        var objects = (1...2).map { KeyValueSection(name: "OBJECT\($0)", start: fields.start) }
        let hasUnits = fields.all.contains { $0.keyword.hasSuffix("_UNIT") }
        for line in fields.all {
            if hasUnits, line.keyword.hasSuffix("_UNIT") { continue }
            let unit = hasUnits ? fields.line("\(line.keyword)_UNIT") : nil
            let value = unit.map { "\(line.value) [\($0.value)]" } ?? line.value
            var keyword = line.keyword
            var place: Int?
            for (prefix, object) in Self.prefixes where keyword.hasPrefix(prefix) {
                keyword = String(keyword.dropFirst(prefix.utf8.count))
                place = object
            }
            if let place {
                if keyword == "OBJECT" { continue }
                let name = Self.objectNames[keyword] ?? keyword
                objects[place].append(KeyValueLine(number: line.number, keyword: name, value: value))
            } else {
                let name = isShort ? Self.names[keyword] ?? keyword : keyword
                relative.append(KeyValueLine(number: line.number, keyword: name, value: value))
            }
        }
        if isShort, !relative.holds("ORIGINATOR") {
            relative.append(KeyValueLine(number: fields.start, keyword: "ORIGINATOR", value: "Space-Track"))
        }
        return try Self(relative, objects).conjunction(isShort: isShort)
    }
}

extension Reentry {
    private static let keywords = KeywordTable<Reentry>([
        .text("OBJECT_NAME", \.objectName),
        .text("NORAD_CAT_ID", \.designator, required: true),
        .text("ID", \.messageID),
        .text("COUNTRY", \.owner),
        .number("LAT", \.impactLatitudeDegrees, .degree, within: -90...90),
        .number("LON", \.impactLongitudeDegrees, .degree, within: -180...360),
    ])

    /// Reads a tracking and impact prediction, or a decay.
    ///
    /// The window is so many minutes on both sides of the time; the place is that at an altitude of 10 km. It is by
    /// Space-Track, which alone has this form.
    fileprivate init(record fields: inout KeyValueSection) throws(FormatError) {
        self.init()
        try fields.fill(&self, from: Self.keywords)
        self.internationalDesignator = fields.text("INTLDES") ?? fields.text("OBJECT_ID")
        self.created = fields.text("MSG_EPOCH").flatMap { DateText.timestamp($0) }
        let error = fields.error(at: "DECAY_EPOCH", "it is no time; write it as 2031-03-13 22:37:00")
        guard let time = DateText.timestamp(try fields.requiredText("DECAY_EPOCH")) else { throw error }
        self.reentry = time
        if let minutes = try fields.number("WINDOW", in: .one, within: 0...1e6) {
            self.windowStart = time.adding(seconds: -Int64(minutes * 60))
            self.windowEnd = time.adding(seconds: Int64(minutes * 60))
        }
        self.timeSystem = "UTC"
        self.originator = "Space-Track"
        self.keepRest(of: fields)
    }
}
