internal import Schema

/// A JSON feed as its JSON.
struct JSONFeed: Decodable {
    let title: String?
    let language: String?
    let summary: String?
    let homePage: String?
    let address: String?
    let authors: [String]
    let hubs: [JSONFeedHub]
    let items: [JSONFeedItem]

    private enum CodingKeys: String, CodingKey {
        case title, description, language, items, author, authors, hubs
        case homePage = "home_page_url"
        case address = "feed_url"
    }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.title = try members.decodeIfPresent(String.self, forKey: .title)
        self.language = try members.decodeIfPresent(String.self, forKey: .language)
        self.summary = try members.decodeIfPresent(String.self, forKey: .description)
        self.homePage = try members.decodeIfPresent(String.self, forKey: .homePage)
        self.address = try members.decodeIfPresent(String.self, forKey: .address)
        self.authors = try JSONFeedAuthor.names(members, .author, .authors)
        self.hubs = (try? members.decodeIfPresent([JSONFeedHub].self, forKey: .hubs)) ?? []
        self.items = try members.decode([JSONFeedItem].self, forKey: .items)
    }

    /// What it says about itself.
    var header: FeedHeader {
        func text(_ written: String?, keepsLines: Bool) -> String? {
            let text = HTMLText.collapsed(Array((written ?? "").utf8), keepsLines: keepsLines)
            return text.isEmpty ? nil : text
        }
        var header = FeedHeader()
        header.title = text(self.title, keepsLines: false)
        header.summary = text(self.summary, keepsLines: true)
        header.language = self.language
        header.authors = self.authors
        let hubs = self.hubs.prefix(16).filter { $0.type.lowercased() == "websub" }.map { (Optional($0.url), "hub") }
        for (address, relation) in [(self.homePage, "alternate"), (self.address, "self")] + hubs {
            if let url = address.flatMap({ WebAddress.absolute($0, base: nil) }) {
                header.links.append(Link(url, relation: relation))
            }
        }
        return header
    }
}

/// Where who reads the feed may have itself told of news, and by which protocol.
struct JSONFeedHub: Decodable {
    let type: String
    let url: String
}

/// One author: version 1.0 has an object, version 1.1 a list of them.
struct JSONFeedAuthor: Decodable {
    let name: String?

    static func names<Key: CodingKey>(
        _ members: KeyedDecodingContainer<Key>,
        _ one: Key,
        _ many: Key
    ) throws -> [String] {
        // Some feeds write a name where the object belongs.
        let list =
            (try? members.decodeIfPresent([JSONFeedAuthor].self, forKey: many))
            ?? (try? members.decodeIfPresent([String].self, forKey: many)).map { $0.map { JSONFeedAuthor(name: $0) } }
        let single =
            (try? members.decodeIfPresent(JSONFeedAuthor.self, forKey: one))
            ?? (try? members.decodeIfPresent(String.self, forKey: one)).map { JSONFeedAuthor(name: $0) }
        return (list ?? single.map { [$0] } ?? []).compactMap { $0.name?.stripped }.filter { !$0.isEmpty }
    }
}

/// One item of a JSON feed.
struct JSONFeedItem: Decodable {
    /// A size as a number, or as the digits of one.
    private struct Size: Decodable {
        let bytes: Double?

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            self.bytes = (try? value.decode(Double.self)) ?? (try? value.decode(String.self)).flatMap { Double($0) }
        }
    }

    private struct Attachment: Decodable {
        let url: String
        let mime_type: String?
        let title: String?
        let size_in_bytes: Size?
    }

    private let id: String?
    private let url: String?
    private let externalURL: String?
    private let title: String?
    private let html: String?
    private let text: String?
    private let summary: String?
    private let image: String?
    private let published: String?
    private let modified: String?
    private let language: String?
    private let tags: [String]
    private let authors: [String]
    private let attachments: [Attachment]

    private enum CodingKeys: String, CodingKey {
        case id, url, title, summary, image, language, tags, author, authors, attachments
        case externalURL = "external_url"
        case html = "content_html"
        case text = "content_text"
        case published = "date_published"
        case modified = "date_modified"
    }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? { try members.decodeIfPresent(String.self, forKey: key) }
        // The specification says that an id may come as a number and is then to be taken as text.
        if let text = try? members.decodeIfPresent(String.self, forKey: .id) {
            self.id = text
        } else if let number = try? members.decodeIfPresent(Int64.self, forKey: .id) {
            self.id = String(number)
        } else {
            self.id = try members.decodeIfPresent(Double.self, forKey: .id).map { "\($0)" }
        }
        self.url = try text(.url)
        self.externalURL = try text(.externalURL)
        self.title = try text(.title)
        self.html = try text(.html)
        self.text = try text(.text)
        self.summary = try text(.summary)
        self.image = try text(.image)
        self.published = try text(.published)
        self.modified = try text(.modified)
        self.language = try text(.language)
        // What only accompanies an item is left out where it is of another kind than it should be.
        self.tags =
            (try? members.decodeIfPresent([String].self, forKey: .tags))
            ?? (try? members.decodeIfPresent(String.self, forKey: .tags)).map { [$0] } ?? []
        self.authors = try JSONFeedAuthor.names(members, .author, .authors)
        self.attachments = (try? members.decodeIfPresent([Attachment].self, forKey: .attachments)) ?? []
    }

    /// The title, which is plain text, and comes with entities of HTML all the same.
    private static func title(_ text: String) -> String {
        let utf8 = Array(text.utf8)
        let hasEntities = ["&amp;", "&#", "&quot;", "&lt;"].contains { utf8[...].holds($0) }
        return hasEntities && !utf8.contains(.less)
            ? HTMLText.line(utf8) : HTMLText.collapsed(utf8, keepsLines: false)
    }

    /// The item as any feed's.
    func entry(base: String?, zoneMinutes: Int) -> FeedEntry {
        func plain(_ text: String?) -> String { HTMLText.collapsed(Array((text ?? "").utf8), keepsLines: true) }
        var entry = FeedEntry()
        entry.identity = self.id.flatMap { $0.stripped.isEmpty ? nil : $0.stripped }
        entry.title = Self.title(self.title ?? "")
        entry.summary = plain(self.summary)
        let ofHTML = self.html.map { HTMLText.plain(Array($0.utf8)) } ?? ""
        entry.body = ofHTML.isEmpty ? plain(self.text) : ofHTML
        entry.published = self.published.flatMap { DateText.timestamp($0, zoneMinutes: zoneMinutes) }
        entry.updated = self.modified.flatMap { DateText.timestamp($0, zoneMinutes: zoneMinutes) }
        entry.language = self.language
        for name in self.authors { entry.add(author: name) }
        for name in self.tags { entry.add(category: name.stripped) }
        func add(_ address: String?, _ relation: String, _ attachment: Attachment? = nil) {
            guard let address, entry.links.count < 64, let url = WebAddress.absolute(address, base: base) else {
                return
            }
            let bytes = attachment?.size_in_bytes?.bytes.flatMap { Int64(exactly: $0.rounded()) }
            entry.links.append(
                Link(
                    url,
                    relation: relation,
                    mediaType: attachment?.mime_type?.clipped(characters: 100, bytes: 100),
                    title: attachment?.title?.clipped(characters: 200, bytes: 800),
                    bytes: bytes.flatMap { $0 > 0 ? $0 : nil }
                )
            )
        }
        add(self.url, "alternate")
        if self.url == nil, let id = self.id, id.utf8.starts(with: "http".utf8) { add(id, "alternate") }
        add(self.externalURL, "related")
        for attachment in self.attachments { add(attachment.url, "enclosure", attachment) }
        add(self.image, "preview")
        return entry
    }
}
