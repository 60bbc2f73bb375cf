internal import Language
internal import Schema

/// What a record says of data that can be had, before it becomes an update.
struct Notice {
    /// The most links of an update.
    static let linkLimit = 64

    /// The format's name, such as `wis2-notification`.
    let format: String
    var payload = DataNotice()
    /// The title that people read; made from the payload where the record has none.
    var title: LocalizedText?
    var description: String?
    /// The language that the record names.
    var language: String?
    var links: [Link] = []
    var geometry: Geometry?
    var status = Status.actual
    /// Further words that tell the topic, beside keywords, themes and platforms.
    var words: [String] = []

    init(format: String) { self.format = format }

    /// The notice as an update.
    func update(in context: FeedContext) -> Update {
        var payload = self.payload
        payload.additional = Array(payload.additional.prefix(100))
        payload.otherAddresses = Array(payload.otherAddresses.prefix(32))
        payload.parties = Array(payload.parties.prefix(32))
        payload.mediaTypes = Array(payload.mediaTypes.prefix(16))
        payload.topicHierarchy = Array(payload.topicHierarchy.prefix(16))
        let texts = NoticeText(payload)
        let title = self.title ?? payload.title.map { self.text($0) } ?? texts.title
        return Update(
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: payload.identifier.clipped(characters: 500, bytes: 1_000),
                format: self.format
            ),
            origin: .collected,
            topics: NoticeTopics.of(payload, words: self.words),
            title: title,
            summary: texts.summary,
            body: self.description.map { self.text($0) },
            links: Array(self.links.prefix(Self.linkLimit)),
            published: payload.publication ?? payload.created,
            received: context.received,
            status: self.status,
            geometry: self.geometry,
            audience: context.audience,
            payload: .dataNotice(payload)
        )
    }

    private func text(_ text: String) -> LocalizedText {
        let tag = self.language?.split(separator: "-").first.map { $0.lowercased() }
        let declared = tag.flatMap { (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isLetter) ? $0 : nil }
        return LocalizedText(text, language: declared ?? LanguageGuess.of(text) ?? "und")
    }

    // MARK: Addresses

    /// Adds a link, or keeps the address by name where no browser can follow it.
    mutating func add(
        _ address: String,
        name: String,
        relation: String,
        mediaType: String? = nil,
        title: String? = nil,
        language: String? = nil,
        bytes: Int64? = nil,
        base: String? = nil
    ) {
        guard let url = WebAddress.absolute(address, base: base) else {
            let value = Self.withoutUser(address).clipped(characters: 500, bytes: 1_000)
            self.payload.otherAddresses.append(NamedText(name: name.clipped(characters: 100, bytes: 300), value: value))
            return
        }
        self.links.append(
            Link(
                url,
                relation: relation.clipped(characters: 100, bytes: 100),
                mediaType: mediaType?.clipped(characters: 100, bytes: 100),
                title: title?.clipped(characters: 200, bytes: 800),
                language: language?.clipped(characters: 35, bytes: 35),
                bytes: bytes.flatMap { $0 > 0 ? $0 : nil }
            )
        )
    }

    mutating func add(mediaType: String?) {
        guard let type = mediaType?.clipped(characters: 100, bytes: 100), !type.isEmpty,
            !self.payload.mediaTypes.contains(type)
        else { return }
        self.payload.mediaTypes.append(type)
    }

    /// An address without user name and password.
    private static func withoutUser(_ address: String) -> String {
        guard let scheme = address.firstRange(of: "://") else { return address }
        let rest = address[scheme.upperBound...]
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        guard let at = rest[..<end].lastIndex(of: "@") else { return address }
        return String(address[..<scheme.upperBound] + rest[rest.index(after: at)...])
    }

    // MARK: What has no member of its own

    /// Keeps a value by its name: text and numbers as written, lists of them joined, anything else as its JSON.
    mutating func add(_ name: String, _ value: JSONTree?) {
        guard let value, !value.isNull, self.payload.additional.count < 100 else { return }
        let parts = value.elements.compactMap { $0.text ?? $0.bool.map { "\($0)" } }
        var text = value.text ?? value.bool.map { "\($0)" } ?? parts.joined(separator: ", ")
        if value.isObject || (value.isList && parts.count < value.count) {
            text = value.compact(bytes: 1_000)
        }
        guard !text.isEmpty else { return }
        self.payload.additional.append(
            NamedText(
                name: name.clipped(characters: 200, bytes: 400),
                value: text.clipped(characters: 500, bytes: 1_500)
            )
        )
    }

    /// Says of the shape that it was left out, and why.
    mutating func leaveOutGeometry(_ error: FormatError) {
        self.geometry = nil
        self.payload.additional.append(
            NamedText(name: "geometry", value: "left out: \(error)".clipped(characters: 500, bytes: 1_500))
        )
    }
}
