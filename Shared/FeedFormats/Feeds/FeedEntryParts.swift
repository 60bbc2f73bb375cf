internal import Schema

/// What has been read of an item, before it is decided which of several elements counts.
struct FeedEntryParts: ~Copyable {
    /// A plain text.
    private struct Passage {
        var text = ""
        var language: String?
    }

    /// A date that was written, and the moment that it is, if any.
    private struct Date {
        let moment: Timestamp?
    }

    /// The relation of what is an entry's whole text, kept elsewhere, until it is known whether there is a page.
    private static let content = "content"
    /// The most links that are kept of an item.
    private static let linkLimit = 64
    /// The most bytes of keywords that are read.
    private static let keywordLimit = 65_536

    var about: String?
    var language: String?
    /// The offset of dates without a zone.
    private let zoneMinutes: Int
    // Titles in one line, and texts.
    private var title = Passage()
    private var otherTitle = Passage()
    private var description = Passage()
    private var summary = Passage()
    private var otherSummary = Passage()
    private var subtitle = Passage()
    private var content = Passage()
    private var published: Date?
    private var otherPublished: Date?
    private var updated: Date?
    private var identity: String?
    private var isIdentityLink = false
    private var links: [Link] = []
    private var authors: [String] = []
    private var otherAuthors: [String] = []
    private var categories: [String] = []
    private var shapes = FeedShapes()
    /// How many bytes its addresses and links have become beyond those that they are written in.
    private var linkGrowth = 0

    /// - Parameter zoneMinutes: The offset of dates without a zone.
    init(zoneMinutes: Int) { self.zoneMinutes = zoneMinutes }

    /// The address of its page, once it was read.
    var page: String? { self.links.first { $0.relation == "alternate" }?.url }
    /// The address it gives as its own.
    var itself: String? { self.links.first { $0.relation == "self" }?.url }

    /// How many bytes it has become beyond those that it is written in, since this was asked last.
    mutating func takeGrowth() -> Int {
        defer { (self.linkGrowth, self.shapes.growth) = (0, 0) }
        return self.growth
    }

    /// How many bytes it has become beyond those that it is written in, since they were taken.
    var growth: Int { self.linkGrowth + self.shapes.growth }

    /// Takes in what CDF writes as attributes of an item.
    mutating func take(_ attributes: XMLAttributes, base: @autoclosure () -> String?) {
        self.updated = nil
        guard !attributes.all.isEmpty else { return }
        if let address = attributes["HREF"], let url = WebAddress.absolute(address, base: base()) {
            self.links.append(Link(url, relation: "alternate"))
        }
        self.updated = attributes["LASTMOD"].map {
            Date(moment: DateText.timestamp($0, zoneMinutes: self.zoneMinutes))
        }
    }

    /// Takes in an element; of several texts that say the same the first counts, of several dates the last.
    ///
    /// - Parameters:
    ///   - field: What the element says.
    ///   - attributes: Those of the element.
    ///   - text: What is in it.
    ///   - person: The name in it, or else the address, if it is of a person.
    ///   - language: The language declared of it.
    ///   - base: What an address in it is relative to.
    mutating func take(
        _ field: FeedField,
        _ attributes: XMLAttributes,
        _ text: borrowing FeedText,
        person: @autoclosure () -> String?,
        language: @autoclosure () -> String?,
        base: @autoclosure () -> String?
    ) {
        switch field {
        case .title: Self.keep(text.line, of: text, language(), in: &self.title)
        case .otherTitle: Self.keep(text.line, of: text, language(), in: &self.otherTitle)
        case .description: Self.keep(text.paragraphs, of: text, language(), in: &self.description)
        case .summary: Self.keep(text.paragraphs, of: text, language(), in: &self.summary)
        case .otherSummary: Self.keep(text.paragraphs, of: text, language(), in: &self.otherSummary)
        case .subtitle: Self.keep(text.paragraphs, of: text, language(), in: &self.subtitle)
        case .content:
            Self.keep(text.paragraphs, of: text, language(), in: &self.content)
            if let source = attributes["src"] {
                self.link(source, Self.content, attributes["type"], attributes, base())
            }
        case .published: if let date = self.date(text) { self.published = date }
        case .otherPublished: if let date = self.date(text) { self.otherPublished = date }
        case .updated: if let date = self.date(text) { self.updated = date }
        case .identity:
            guard self.identity == nil else { return }
            let identity = text.raw
            guard !identity.isEmpty else { return }
            self.identity = identity
            self.isIdentityLink = attributes.all.isEmpty || attributes["isPermaLink"]?.lowercased() != "false"
        case .about: break
        case .comments: self.link(text.raw, "replies", nil, attributes, base())
        case .language: if !text.isBlank { self.language = text.raw }
        case .author: Self.person(person(), text, in: &self.authors)
        case .otherAuthor: Self.person(person(), text, in: &self.otherAuthors)
        case .category: self.category(attributes, text)
        case .keywords: self.keywords(text.line)
        case .link: self.link(attributes, text, base())
        case .enclosure:
            self.link(
                attributes["url"] ?? attributes[.rdf, "resource"],
                "enclosure",
                attributes["type"],
                attributes,
                base()
            )
        case .media: self.link(attributes["url"], "enclosure", attributes["type"], attributes, base())
        case .thumbnail: self.link(attributes["url"], "preview", nil, attributes, base())
        case .point, .line, .polygon, .box, .latitude, .longitude: self.shapes.take(field, text.raw)
        }
        if field == .title, self.language == nil, let language = language() { self.language = language }
    }

    /// Keeps a text unless another one of its field says something.
    private static func keep(
        _ plain: @autoclosure () -> String,
        of text: borrowing FeedText,
        _ language: @autoclosure () -> String?,
        in passage: inout Passage
    ) {
        guard !text.isEmpty, passage.text.isEmpty else { return }
        passage = Passage(text: plain(), language: language())
    }

    /// The date that a text is; nil for none at all.
    private func date(_ text: borrowing FeedText) -> Date? {
        text.isBlank ? nil : Date(moment: text.timestamp(zoneMinutes: self.zoneMinutes))
    }

    private static func person(_ name: String?, _ text: borrowing FeedText, in people: inout [String]) {
        guard people.count < FeedEntry.listLimit else { return }
        if let name {
            if !name.isEmpty { people.append(HTMLText.line(name)) }
            return
        }
        let line = text.line
        let alone = Self.nameAlone(line)
        guard !alone.isEmpty else { return }
        people.append(HTMLText.hasMarkup(alone) ? HTMLText.line(alone) : alone)
    }

    /// The name in `name@example.org (Name)`, `Name (name@example.org)` or `Name <name@example.org>`.
    private static func nameAlone(_ text: String) -> String {
        guard let end = text.utf8.last, end == UInt8(ascii: ")") || end == .greater, let last = text.last,
            last == ")" || last == ">",
            let open = text.lastIndex(of: last == ")" ? "(" : "<")
        else { return text }
        let (before, inside) = (text[..<open], text[text.index(after: open)...].dropLast())
        if before.stripped == inside.stripped { return before.stripped }
        guard before.contains("@") != inside.contains("@") else { return text }
        let name = (before.contains("@") ? inside : before).stripped
        return name.isEmpty ? text : name
    }

    private mutating func category(_ attributes: XMLAttributes, _ text: borrowing FeedText) {
        let label = attributes["label"] ?? attributes["term"] ?? attributes["text"] ?? ""
        self.category(label.isEmpty ? text.line : label.stripped)
    }

    /// Takes in words between commas, no more than are kept and none beyond the first 64 KiB.
    private mutating func keywords(_ text: String) {
        var rest = String(decoding: text.utf8.prefix(Self.keywordLimit), as: UTF8.self)[...]
        while !rest.isEmpty, self.categories.count < FeedEntry.listLimit {
            let word = rest.prefix { $0 != "," }
            self.category(word.stripped)
            rest = rest[word.endIndex...].dropFirst()
        }
    }

    private mutating func category(_ name: String) {
        if !name.isEmpty, self.categories.count < FeedEntry.listLimit { self.categories.append(name) }
    }

    private mutating func link(
        _ attributes: XMLAttributes,
        _ text: borrowing FeedText,
        _ base: @autoclosure () -> String?
    ) {
        // Atom's links are attributes, RSS's are text; some feeds mix them up.
        let address = attributes["href"] ?? attributes[.rdf, "resource"] ?? text.raw
        let type = attributes["type"]
        let written = attributes["rel"] ?? ""
        guard !written.isEmpty, written != "alternate" else {
            return self.link(address, "alternate", type, attributes, base())
        }
        let relation = written.lowercased().stripped.clipped(characters: 100, bytes: 100)
        let iana = "http://www.iana.org/assignments/relation/"
        let name = relation.hasPrefix(iana) ? String(relation.dropFirst(iana.count)) : relation
        self.link(address, name.isEmpty ? "alternate" : name, type, attributes, base())
    }

    private mutating func link(
        _ address: String?,
        _ relation: String,
        _ type: String?,
        _ attributes: XMLAttributes,
        _ base: @autoclosure () -> String?
    ) {
        guard let address, self.links.count < Self.linkLimit else { return }
        var baseBytes = 0
        let whole = WebAddress.absolute(address, base: Self.measured(base(), &baseBytes))
        self.linkGrowth += baseBytes + FeedGrowth.link
        guard let url = whole, !self.links.contains(where: { $0.url == url && $0.relation == relation }) else { return }
        guard !attributes.all.isEmpty else {
            self.links.append(Link(url, relation: relation, mediaType: Self.mediaType(type)))
            return
        }
        let bytes = (attributes["length"] ?? attributes["fileSize"]).flatMap { Int64($0.stripped) }
        self.links.append(
            Link(
                url,
                relation: relation,
                mediaType: Self.mediaType(type),
                title: attributes["title"].map { $0.stripped.clipped(characters: 200, bytes: 800) },
                language: attributes["hreflang"].map { $0.stripped.clipped(characters: 35, bytes: 35) },
                bytes: bytes.flatMap { $0 > 0 ? $0 : nil }
            )
        )
    }

    /// A base, and how many bytes it has.
    private static func measured(_ base: String?, _ bytes: inout Int) -> String? {
        bytes = base?.utf8.count ?? 0
        return base
    }

    private static func mediaType(_ type: String?) -> String? {
        type?.stripped.clipped(characters: 100, bytes: 100)
    }

    /// What items take from the feed that these are the parts of, as far as it has been read.
    var channel: FeedChannel {
        let title = self.title.text.isEmpty ? self.otherTitle.text : self.title.text
        return FeedChannel(
            title: title.isEmpty ? nil : title,
            language: self.language,
            authors: FeedEntry.list(of: self.writers)
        )
    }

    /// The item, or what a feed says of itself, once it has ended; nothing is left of it then.
    ///
    /// It is made in one go: what is changed piece by piece is copied when it is given.
    mutating func takeEntry(base: @autoclosure () -> String?, isItem: Bool) -> FeedEntry {
        if self.title.text.isEmpty { swap(&self.title, &self.otherTitle) }
        let titleLanguage = self.title.text.isEmpty ? nil : self.title.language
        let (body, summary) = self.takeTexts()
        let links = self.takeLinks(base(), isItem)
        return FeedEntry(
            identity: exchange(&self.identity, with: nil) ?? self.about,
            title: exchange(&self.title.text, with: ""),
            summary: summary.text,
            body: body.text,
            links: links,
            authors: FeedEntry.list(of: self.writers),
            categories: FeedEntry.list(of: exchange(&self.categories, with: [])),
            published: self.published?.moment ?? self.otherPublished?.moment,
            updated: self.updated?.moment,
            language: self.language,
            titleLanguage: titleLanguage,
            summaryLanguage: summary.language,
            bodyLanguage: body.language,
            shapes: self.shapes.geometries
        )
    }

    private mutating func takeTexts() -> (body: Passage, summary: Passage) {
        let hasContent = !self.content.text.isEmpty
        var (body, summary) = (Passage(), Passage())
        // What has both a summary and a description, and nothing else, has its text in the description.
        if hasContent {
            swap(&body, &self.content)
        } else if !self.description.text.isEmpty, !self.summary.text.isEmpty {
            swap(&body, &self.description)
        }
        // A caption or a subtitle says less than the text itself.
        if !self.description.text.isEmpty {
            swap(&summary, &self.description)
        } else if !self.summary.text.isEmpty {
            swap(&summary, &self.summary)
        } else if !self.otherSummary.text.isEmpty {
            swap(&summary, &self.otherSummary)
        } else if !hasContent, !self.subtitle.text.isEmpty {
            swap(&summary, &self.subtitle)
        }
        return (body, summary)
    }

    /// Who wrote it; a name counts more than an address.
    private var writers: [String] {
        let first = self.authors.isEmpty ? self.otherAuthors : self.authors
        guard !self.otherAuthors.isEmpty else { return first }
        func hasName(_ people: [String]) -> Bool { people.contains { !$0.utf8.contains(UInt8(ascii: "@")) } }
        return hasName(first) || !hasName(self.otherAuthors) ? first : self.otherAuthors
    }

    /// The page first; a guid or an address about itself serves where no page is named.
    private mutating func takeLinks(_ base: @autoclosure () -> String?, _ isItem: Bool) -> [Link] {
        if self.links.count == 1, self.links[0].relation == "alternate" { return exchange(&self.links, with: []) }
        let pages = self.links.filter { $0.relation == "alternate" }
        var links = pages.filter(\.isPage) + pages.filter { !$0.isPage }
        for link in self.links where link.relation != "alternate" {
            guard link.relation == Self.content else {
                links.append(link)
                continue
            }
            var link = link
            link.relation = links.first?.relation == "alternate" ? "related" : "alternate"
            links.insert(link, at: link.relation == "alternate" ? 0 : links.count)
        }
        let hasPage = links.first?.relation == "alternate"
        if !hasPage, self.isIdentityLink, let identity = self.identity, identity.utf8.starts(with: "http".utf8),
            let url = WebAddress.absolute(identity, base: nil)
        {
            links.insert(Link(url, relation: "alternate"), at: 0)
        } else if !hasPage, let about = self.about, let url = WebAddress.absolute(about, base: base()) {
            links.insert(Link(url, relation: "alternate"), at: 0)
        }
        // An item's own address in the feed is of use only where it has no page.
        if isItem, links.first?.relation == "alternate" { links.removeAll { $0.relation == "self" } }
        return links
    }
}

extension Link {
    /// Whether it leads to what a browser shows, as far as it says.
    fileprivate var isPage: Bool {
        guard let type = self.mediaType?.lowercased() else { return true }
        return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
    }
}
