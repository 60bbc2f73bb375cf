internal import Schema

/// What has been read of an item, before it is decided which of several elements counts.
struct FeedEntryParts {
    /// One element with its text.
    struct Value {
        let field: FeedField
        let attributes: XMLAttributes
        let text: FeedText
        let personName: String?
        let language: String?
    }

    /// A plain text.
    private struct Passage {
        let text: String
        let language: String?
    }

    /// The relation of what is an entry's whole text, kept elsewhere, until it is known whether there is a page.
    private static let content = "content"
    /// The most links that are kept of an item.
    private static let linkLimit = 64

    var about: String?
    var language: String?
    /// Titles in one line, and texts.
    private var passages = FeedFieldValues<Passage>()
    private var dates = FeedFieldValues<String>()
    private var identity: String?
    private var isIdentityLink = false
    private var links: [Link] = []
    private var people = FeedFieldValues<[String]>()
    private var categories: [String] = []
    private var shapes = FeedShapes()

    /// The address of its page, once it was read.
    var page: String? { self.links.first { $0.relation == "alternate" }?.url }
    /// The address it gives as its own.
    var itself: String? { self.links.first { $0.relation == "self" }?.url }

    /// Takes in what CDF writes as attributes of an item.
    mutating func take(_ attributes: XMLAttributes, base: String?) {
        if let address = attributes["HREF"], let url = WebAddress.absolute(address, base: base) {
            self.links.append(Link(url, relation: "alternate"))
        }
        self.dates[.updated] = attributes["LASTMOD"]
    }

    /// Takes in an element; of several texts that say the same the first counts, of several dates the last.
    ///
    /// - Parameters:
    ///   - value: The element.
    ///   - base: What an address in it is relative to.
    mutating func take(_ value: Value, base: @autoclosure () -> String?) {
        switch value.field {
        case .title, .otherTitle: self.keep(value) { $0.line }
        case .description, .summary, .otherSummary, .subtitle, .content:
            self.keep(value) { $0.paragraphs }
            if value.field == .content {
                self.link(value.attributes["src"], Self.content, value.attributes["type"], value, base())
            }
        case .published, .otherPublished, .updated:
            let text = value.text.raw
            if !text.isEmpty { self.dates[value.field] = text }
        case .identity:
            let text = value.text.raw
            guard self.identity == nil, !text.isEmpty else { return }
            self.identity = text
            self.isIdentityLink = value.attributes["isPermaLink"]?.lowercased() != "false"
        case .about: break
        case .comments: self.link(value.text.raw, "replies", nil, value, base())
        case .language: if !value.text.raw.isEmpty { self.language = value.text.raw }
        case .author, .otherAuthor: self.person(value)
        case .category: self.category(value)
        case .keywords: for word in value.text.line.split(separator: ",") { self.category(word.stripped) }
        case .link: self.link(value, base())
        case .enclosure:
            self.link(
                value.attributes["url"] ?? value.attributes[.rdf, "resource"],
                "enclosure",
                value.attributes["type"],
                value,
                base()
            )
        case .media: self.link(value.attributes["url"], "enclosure", value.attributes["type"], value, base())
        case .thumbnail: self.link(value.attributes["url"], "preview", nil, value, base())
        case .point, .line, .polygon, .box, .latitude, .longitude: self.shapes.take(value.field, value.text.raw)
        }
        if let language = value.language, self.language == nil, value.field == .title { self.language = language }
    }

    /// Keeps a text unless another one of its field says something.
    private mutating func keep(_ value: Value, _ plain: (FeedText) -> String) {
        guard !value.text.isEmpty, self.passages[value.field]?.text.isEmpty ?? true else { return }
        self.passages[value.field] = Passage(text: plain(value.text), language: value.language)
    }

    private mutating func person(_ value: Value) {
        let people = self.people[value.field] ?? []
        guard people.count < FeedEntry.listLimit else { return }
        let text = value.personName ?? Self.nameAlone(value.text.line)
        if !text.isEmpty { self.people[value.field] = people + [HTMLText.line(text)] }
    }

    /// The name in `name@example.org (Name)`, `Name (name@example.org)` or `Name <name@example.org>`.
    private static func nameAlone(_ text: String) -> String {
        guard let last = text.last, last == ")" || last == ">",
            let open = text.lastIndex(of: last == ")" ? "(" : "<")
        else { return text }
        let (before, inside) = (text[..<open], text[text.index(after: open)...].dropLast())
        if before.stripped == inside.stripped { return before.stripped }
        guard before.contains("@") != inside.contains("@") else { return text }
        let name = (before.contains("@") ? inside : before).stripped
        return name.isEmpty ? text : name
    }

    private mutating func category(_ value: Value) {
        let text = value.text.line
        let label = value.attributes["label"] ?? value.attributes["term"] ?? value.attributes["text"] ?? ""
        self.category(label.isEmpty ? text : label.stripped)
    }

    private mutating func category(_ name: String) {
        if !name.isEmpty, self.categories.count < FeedEntry.listLimit { self.categories.append(name) }
    }

    private mutating func link(_ value: Value, _ base: String?) {
        // Atom's links are attributes, RSS's are text; some feeds mix them up.
        let address = value.attributes["href"] ?? value.attributes[.rdf, "resource"] ?? value.text.raw
        let relation = value.attributes["rel"]?.lowercased().stripped.clipped(characters: 100, bytes: 100) ?? ""
        let iana = "http://www.iana.org/assignments/relation/"
        let name = relation.hasPrefix(iana) ? String(relation.dropFirst(iana.count)) : relation
        self.link(address, name.isEmpty ? "alternate" : name, value.attributes["type"], value, base)
    }

    private mutating func link(
        _ address: String?,
        _ relation: String,
        _ type: String?,
        _ value: Value,
        _ base: String?
    ) {
        guard let address, self.links.count < Self.linkLimit, let url = WebAddress.absolute(address, base: base),
            !self.links.contains(where: { $0.url == url && $0.relation == relation })
        else { return }
        let bytes = (value.attributes["length"] ?? value.attributes["fileSize"]).flatMap { Int64($0.stripped) }
        self.links.append(
            Link(
                url,
                relation: relation,
                mediaType: type?.stripped.clipped(characters: 100, bytes: 100),
                title: value.attributes["title"].map { $0.stripped.clipped(characters: 200, bytes: 800) },
                language: value.attributes["hreflang"].map { $0.stripped.clipped(characters: 35, bytes: 35) },
                bytes: bytes.flatMap { $0 > 0 ? $0 : nil }
            )
        )
    }

    /// The item, once it has ended.
    func entry(base: String?, zoneMinutes: Int) -> FeedEntry {
        var entry = FeedEntry()
        func text(_ field: FeedField) -> Passage? {
            self.passages[field].flatMap { $0.text.isEmpty ? nil : $0 }
        }
        entry.title = (text(.title) ?? text(.otherTitle))?.text ?? ""
        let (whole, description, summary) = (text(.content), text(.description), text(.summary))
        // What has both a summary and a description, and nothing else, has its text in the description.
        let hasBoth = whole == nil && description != nil && summary != nil
        // A caption or a subtitle says less than the text itself.
        let brief =
            (hasBoth ? nil : description) ?? summary ?? text(.otherSummary) ?? (whole == nil ? text(.subtitle) : nil)
        let body = whole ?? (hasBoth ? description : nil)
        (entry.summary, entry.summaryLanguage) = (brief?.text ?? "", brief?.language)
        (entry.body, entry.bodyLanguage) = (body?.text ?? "", body?.language)
        entry.identity = self.identity ?? self.about
        entry.links = self.orderedLinks(base)
        for name in self.authors { entry.add(author: name) }
        for name in self.categories { entry.add(category: name) }
        func date(_ field: FeedField) -> Timestamp? {
            self.dates[field].flatMap { DateText.timestamp($0, zoneMinutes: zoneMinutes) }
        }
        entry.published = date(.published) ?? date(.otherPublished)
        entry.updated = date(.updated)
        entry.language = self.language
        entry.shapes = self.shapes.geometries
        return entry
    }

    /// Who wrote it; a name counts more than an address.
    private var authors: [String] {
        let lists = [FeedField.author, .otherAuthor].compactMap { self.people[$0] }
        return lists.first { $0.contains { !$0.utf8.contains(UInt8(ascii: "@")) } } ?? lists.first ?? []
    }

    /// The page first; a guid or an address about itself serves where no page is named.
    private func orderedLinks(_ base: String?) -> [Link] {
        if self.links.count == 1, self.links[0].relation == "alternate" { return self.links }
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
        } else if !hasPage, let about = self.about, let url = WebAddress.absolute(about, base: base) {
            links.insert(Link(url, relation: "alternate"), at: 0)
        }
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

/// What an item says in each of a few fields.
private struct FeedFieldValues<Value: Sendable>: Sendable {
    private var list: [(field: FeedField, value: Value)] = []

    subscript(_ field: FeedField) -> Value? {
        get { self.list.first { $0.field == field }?.value }
        set {
            let index = self.list.firstIndex { $0.field == field }
            switch (index, newValue) {
            case (let index?, let value?): self.list[index].value = value
            case (let index?, nil): self.list.remove(at: index)
            case (nil, let value?):
                if self.list.isEmpty { self.list.reserveCapacity(4) }
                self.list.append((field, value))
            case (nil, nil): break
            }
        }
    }
}
