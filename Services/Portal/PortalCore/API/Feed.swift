import Schema

/// The newest updates of a topic, or of all, for feed readers.
struct Feed {
    let topic: Topic?
    let hits: [SearchHit]
    let page: PageRequest
    let portal: Portal

    private var title: String {
        let name = self.topic.map { self.portal.tree.name(of: $0, in: self.page.language.rawValue) }
        return "\(name ?? self.page.phrase(.newestUpdates)) – 対話 Taiwa"
    }

    private var home: String {
        self.portal.baseURL.text + self.page.link(self.topic.map { PageRequest.path(ofTopic: $0) } ?? "/")
    }

    private var address: String { self.portal.baseURL.text + self.page.link(self.page.path) }

    private func address(of update: Update) -> String {
        self.portal.baseURL.text + self.page.link(PageRequest.path(ofUpdate: update.id))
    }

    private func agency(_ update: Update) -> String {
        self.portal.agencies()[update.agency].map { Wording.of($0.name, for: self.page.language).first.text }
            ?? update.agency.name
    }

    private func text(_ update: Update) -> Wording? {
        (update.summary ?? update.body).map { Wording.of($0, for: self.page.language).first }
    }

    private func original(_ update: Update) -> String? {
        (update.links.map(\.url) + [update.source.url].compactMap { $0 }).lazy.compactMap { WebAddress.checked($0) }
            .first
    }

    /// An id that stays: the update's own where it is a UUID, else a tag of the portal's host.
    ///
    /// Source: RFC 9562, section 4; RFC 4151, section 2.
    private func identity(_ update: Update) -> String {
        let id = update.id.name
        let lengths = id.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
        let isHex = id.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
        if isHex, lengths == [8, 4, 4, 4, 12] { return "urn:uuid:\(id.lowercased())" }
        return self.tag("update/\(PercentText.encode(id))")
    }

    private func tag(_ specific: String) -> String { "tag:\(self.portal.baseURL.host),2026:\(specific)" }

    private var newest: Timestamp { self.hits.map(\.update).map(Self.moment).max() ?? Timestamp(milliseconds: 0) }

    private static func moment(_ update: Update) -> Timestamp { update.published ?? update.received }

    /// What the Atom template needs.
    ///
    /// Source: RFC 4287, section 4.
    func atom() -> View {
        [
            "feedTitle": self.title,
            "feedLang": self.page.language.rawValue,
            "feedID": self.tag("feed/\(self.topic?.name ?? "")?lang=\(self.page.language.rawValue)"),
            "feedUpdated": self.newest.description,
            "feedSelf": self.address,
            "feedHome": self.home,
            "entries": self.hits.map { hit -> View in
                let update = hit.update
                let title = Wording.of(update.title, for: self.page.language).first
                var view: View = [
                    "entryID": self.identity(update),
                    "entryTitle": title.text,
                    "entryLang": title.language,
                    "entryHref": self.address(of: update),
                    "entryUpdated": Self.moment(update).description,
                    "entryAuthor": self.agency(update),
                    "entryTopics": update.topics.map(\.name),
                    "entryVia": self.original(update).map { [$0] } ?? [],
                ]
                if let text = self.text(update) { view["entrySummary"] = self.portal.view(text) }
                return view
            },
        ]
    }

    /// The feed as JSON Feed.
    ///
    /// Source: JSON Feed 1.1.
    func json() -> [UInt8] {
        let items = self.hits.map { hit -> JSONItem in
            let update = hit.update
            let title = Wording.of(update.title, for: self.page.language).first
            return JSONItem(
                id: self.identity(update),
                url: self.address(of: update),
                external_url: self.original(update),
                title: title.text,
                content_text: self.text(update)?.text ?? title.text,
                date_published: Self.moment(update),
                authors: [JSONAuthor(name: self.agency(update))],
                tags: update.topics.map(\.name),
                language: title.language.isEmpty ? nil : title.language
            )
        }
        return JSONText.encode(
            JSONFeed(
                title: self.title,
                home_page_url: self.home,
                feed_url: self.address,
                language: self.page.language.rawValue,
                items: items
            )
        )
    }
}

// The members are named as JSON Feed writes them.
private struct JSONFeed: Encodable {
    var version = "https://jsonfeed.org/version/1.1"
    var title: String
    var home_page_url: String
    var feed_url: String
    var language: String
    var items: [JSONItem]
}

private struct JSONItem: Encodable {
    var id: String
    var url: String
    var external_url: String?
    var title: String
    var content_text: String
    var date_published: Timestamp
    var authors: [JSONAuthor]
    var tags: [String]
    var language: String?
}

private struct JSONAuthor: Encodable {
    var name: String
}
