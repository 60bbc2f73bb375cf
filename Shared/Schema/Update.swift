/// One thing an agency says, filed under topics: what the exchange carries.
public struct Update: Hashable, Sendable {
    /// Members this version does not know.
    public var others: Members
    /// The identity of this version.
    public var id: UpdateID
    /// Who says it.
    public var agency: AgencyID
    /// Where it was taken from.
    public var source: Source
    /// Whether the agency published it here or ingest fetched it.
    public var origin: Origin
    /// One to twelve topics without repeats, the first the main one.
    public var topics: [Topic]
    /// The title, at most 1,000 characters a language.
    public var title: LocalizedText
    /// A summary in plain text.
    public var summary: LocalizedText?
    /// The whole text in plain text.
    public var body: LocalizedText?
    /// At most 64 links.
    public var links: [Link]
    /// When the agency published it.
    public var published: Timestamp?
    /// When the exchange first had it.
    public var received: Timestamp
    /// From when until when it holds.
    public var valid: Validity?
    /// How bad it is.
    public var severity: Severity?
    /// What kind of traffic it is.
    public var status: Status
    /// At most 64 earlier updates that this one replaces or withdraws.
    public var supersedes: [UpdateID]
    /// Where on the Earth it applies.
    public var geometry: Geometry?
    /// Who may read it.
    public var audience: Audience
    /// How a reader may pass it on.
    public var handling: Handling
    /// What it says in figures, typed.
    public var payload: Payload?
}

// Outside the structure, so that the compiler's own initializer is there: one that sets the properties one by one copies
// the whole and lets go of it.
extension Update {
    /// Makes an update; ``validate()`` checks it.
    public init(
        id: UpdateID = .random(),
        agency: AgencyID,
        source: Source,
        origin: Origin,
        topics: [Topic],
        title: LocalizedText,
        summary: LocalizedText? = nil,
        body: LocalizedText? = nil,
        links: [Link] = [],
        published: Timestamp? = nil,
        received: Timestamp = .now,
        valid: Validity? = nil,
        severity: Severity? = nil,
        status: Status = .actual,
        supersedes: [UpdateID] = [],
        geometry: Geometry? = nil,
        audience: Audience = .public,
        handling: Handling = .clear,
        payload: Payload? = nil,
        others: Members = [:]
    ) {
        self.init(
            others: others,
            id: id,
            agency: agency,
            source: source,
            origin: origin,
            topics: topics,
            title: title,
            summary: summary,
            body: body,
            links: links,
            published: published,
            received: received,
            valid: valid,
            severity: severity,
            status: status,
            supersedes: supersedes,
            geometry: geometry,
            audience: audience,
            handling: handling,
            payload: payload
        )
    }

    /// Checks what types alone cannot: counts, repeats and lengths.
    ///
    /// - Throws: ``SchemaError`` with the first rule broken.
    public func validate() throws(SchemaError) {
        func check(
            _ holds: Bool,
            _ field: @autoclosure () -> String,
            _ value: @autoclosure () -> String,
            _ rule: String
        ) throws(SchemaError) {
            if !holds { throw .invalid(field: field(), value: value(), rule: rule) }
        }
        try check((1...12).contains(self.topics.count), "topics", "\(self.topics.count)", "name 1 to 12 topics")
        let isRepeated = self.topics.indices.contains { self.topics[..<$0].contains(self.topics[$0]) }
        try check(!isRepeated, "topics", "\(self.topics)", "name each topic once")
        try check(self.title.longestByteCount > 0, "title", "", "write a title in one language or more")
        func checkLanguages(of text: LocalizedText?, _ field: String) throws(SchemaError) {
            guard let text else { return }
            try check(text.count <= 32, field, "\(text.count)", "use at most 32 languages")
            let wrong = text.firstLanguage { language in
                language != "en" && language != "ja"
                    && (language.utf8.count > 35 || !language.consists { $0.isLetterOrDigit || $0 == 0x2D })
            }
            try check(
                wrong == nil,
                "\(field) language",
                wrong ?? "",
                "a language is a BCP 47 tag such as en or ja"
            )
        }
        try checkLanguages(of: self.title, "title")
        try checkLanguages(of: self.summary, "summary")
        try checkLanguages(of: self.body, "body")
        try check(
            self.title.longestByteCount <= 1_000
                || self.title.all.allSatisfy { $0.utf8.count <= 4_000 && $0.hasAtMost(characters: 1_000) },
            "title",
            self.title.text(in: "en"),
            "a title has at most 1,000 characters"
        )
        try check(self.links.count <= 64, "links", "\(self.links.count)", "give at most 64 links")
        let long = self.links.indices.first { self.links[$0].url.utf8.count > 2_048 }
        try check(long == nil, "link", long.map { self.links[$0].url } ?? "", "a link has at most 2,048 bytes")
        try check(self.supersedes.count <= 64, "supersedes", "\(self.supersedes.count)", "name at most 64 updates")
        try check(
            self.geometry?.isOnEarth ?? true,
            "geometry",
            "",
            "positions are longitude -180...180, latitude -90...90"
        )
        if let from = self.valid?.from, let until = self.valid?.until {
            try check(from <= until, "valid", "\(from)...\(until)", "the end is not before the start")
        }
    }
}

extension String {
    /// Whether it has at most so many characters (grapheme clusters), each of which has a scalar at least.
    fileprivate func hasAtMost(characters: Int) -> Bool {
        self.unicodeScalars.count <= characters || self.count <= characters
    }
}

extension UInt8 {
    /// ASCII letters of either case, and digits.
    var isLetterOrDigit: Bool { self.isLowercaseOrDigit || (0x41...0x5A).contains(self) }
}
