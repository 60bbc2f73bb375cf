internal import Schema

extension Update {
    /// An update about a spacecraft or another object in orbit.
    ///
    /// `item`: The message's id, or else what it is about, so that a newer one replaces it.
    /// `title`: In English and Japanese.
    static func navigation(
        _ payload: Payload,
        item: String?,
        format: String,
        topics: [Topic],
        title: (en: String, ja: String),
        summary: (en: String, ja: String),
        published: Timestamp?,
        in context: FeedContext
    ) -> Update {
        Update(
            id: Self.noID,
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: item.map { $0.clipped(characters: 500, bytes: 1_000) },
                format: format
            ),
            origin: .collected,
            topics: topics,
            title: LocalizedText(en: title.en, ja: title.ja),
            summary: LocalizedText(en: summary.en, ja: summary.ja),
            published: published,
            received: context.received,
            audience: context.audience,
            payload: payload
        )
    }
}

/// What an object in orbit is called, and which topics follow from it.
struct ObjectLabel {
    /// Its name, or else its number or designator, and that beside a name; nothing where it has neither.
    private let first: String?
    private let second: String?
    let isStation: Bool

    /// An object by its name, its catalogue number and its international designator, as far as they are told.
    init(name: String?, number: String? = nil, id: String?) {
        let known = name.flatMap { Self.isName($0) ? $0 : nil }
        let (first, second) = (known?.shortened, (number ?? id)?.shortened)
        self.first = first ?? second
        self.second = first == nil || first == second ? nil : second
        self.isStation =
            number == "25544" || id.map(Self.isStation) ?? false || known.map(Self.isStationName) ?? false
    }

    /// What it is called, in both languages, which differ only where it has no name.
    var text: (en: String, ja: String) {
        var text = BilingualBuilder(capacity: 64)
        self.add(to: &text)
        return text.take()
    }

    /// Adds what it is called.
    func add(to text: inout BilingualBuilder) {
        guard let first = self.first else { return text.add("unknown object", "名称不明の物体") }
        text.add(first)
        guard let second = self.second else { return }
        text.add(" ", " ")
        text.add(second)
    }

    /// Whether a text stands in its name or is its number.
    func holds(_ text: String) -> Bool { (self.first?.holds(text) ?? false) || (self.second?.holds(text) ?? false) }

    private static func isStationName(_ name: String) -> Bool {
        guard name.utf8.first == UInt8(ascii: "I") else { return false }
        return name == "ISS" || name.hasPrefix("ISS (") || name.hasPrefix("ISS(")
    }

    private static let stations = ["1998-067A", "1998-067-A", "98067A"].map { Array($0.utf8) }

    private static func isStation(_ designator: String) -> Bool {
        var designator = designator
        return designator.withUTF8 { text in
            Self.stations.contains { station in
                station.count == text.count
                    && station.indices.allSatisfy {
                        text[$0] == station[$0] || text[$0] == station[$0] | 0x20 && station[$0].isLetter
                    }
            }
        }
    }

    /// Whether a name says something.
    private static func isName(_ name: String) -> Bool {
        guard name.utf8.count <= 7 else { return true }
        return !["UNKNOWN", "N/A", "NONE", "TBA", ""].contains(name.uppercased())
    }

    /// The usual topics, and the station's where it is the one.
    func topics(_ usual: [Topic]) -> [Topic] { self.isStation ? usual + [.literal("exploration/iss")] : usual }
}

extension NavigationMessage {
    /// The name of its format in a notation: `ccsds-oem-xml`.
    func format(_ notation: String) -> String { "ccsds-\(self.kind.rawValue)-\(notation)" }

    /// The updates of a message.
    ///
    /// `notation`: `kvn` or `xml`.
    func updates(_ notation: String, in context: FeedContext) throws(FormatError) -> [Update] {
        let format = self.format(notation)
        switch self.kind {
        case .cdm:
            return [try ConjunctionMessage(self).conjunction().update(in: context, format: format)]
        case .omm:
            var fields = self.body.fields
            return [try Orbit(meanElements: &fields).update(in: context, format: format)]
        case .opm: return [try Orbit(stateOf: self).update(in: context, format: format)]
        case .oem: return try Ephemeris.ephemerides(of: self).map { $0.update(in: context, format: format) }
        case .ocm: return [try Ephemeris(comprehensive: self).update(in: context, format: format)]
        case .aem: return [try Attitude(ephemeris: self).update(in: context, format: format)]
        case .apm: return [try Attitude(parametersOf: self).update(in: context, format: format)]
        case .acm: return [try Attitude(comprehensive: self).update(in: context, format: format)]
        case .tdm: return [try Tracking(self).update(in: context, format: format)]
        case .rdm: return [try Reentry(self).update(in: context, format: format)]
        }
    }
}
