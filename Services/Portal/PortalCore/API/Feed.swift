import Schema

/// The newest updates of a scope, for feed readers.
struct Feed {
    let scope: FeedScope
    let hits: [SearchHit]
    let page: PageRequest
    let portal: Portal

    private var items: [FeedItem] { self.hits.map { FeedItem(hit: $0, page: self.page, portal: self.portal) } }

    private var title: String {
        let language = self.page.language
        let topics = self.scope.topics.map { pattern in
            let topic = pattern.name.hasSuffix("/>") ? String(pattern.name.dropLast(2)) : pattern.name
            return (try? Topic(topic)).map { self.portal.tree.name(of: $0, in: language.rawValue) } ?? pattern.name
        }
        let names = topics + self.scope.agencies.map { self.portal.names[$0, language].text }
        let name = names.joined(separator: language == .ja ? "、" : ", ")
        return "\(name.isEmpty ? self.page.phrase(.newestUpdates) : name) – 対話 Taiwa"
    }

    /// The page that shows the same.
    private var home: String {
        let path: String
        if let topic = self.scope.topic {
            path = self.page.link(PageRequest.path(ofTopic: topic))
        } else {
            let items =
                self.scope.topics.map { (name: "topic", value: $0.name) }
                + self.scope.agencies.map { (name: "agency", value: $0.name) }
            path = self.page.link(items.isEmpty ? "/" : "/search", items)
        }
        return self.portal.baseURL.text + path
    }

    private var address: String { self.portal.baseURL.text + self.page.link(self.page.path, self.scope.items) }

    /// What the Atom template needs.
    ///
    /// Source: RFC 4287, section 4.
    func atom() -> View {
        [
            "feedTitle": self.title,
            "feedLang": self.page.language.rawValue,
            "feedID": self.portal.tag("feed/\(self.scope.identity)?lang=\(self.page.language.rawValue)"),
            "feedUpdated": (self.items.map(\.updated).max() ?? Timestamp(milliseconds: 0)).description,
            "feedSelf": self.address,
            "feedHome": self.home,
            "feedIcon": self.portal.baseURL.text + "/static/icon.svg",
            "topicScheme": self.portal.baseURL.text + "/topics/",
            "entries": self.items.map { item -> View in
                let title = item.title
                var view: View = [
                    "entryID": item.identity,
                    "entryTitle": title.text,
                    "entryLang": title.language,
                    "entryHref": item.address,
                    "entryPublished": item.published.description,
                    "entryUpdated": item.updated.description,
                    "entryAuthor": item.agency.text,
                    "entryTopics": item.topics.map { ["topicPath": $0.topic.name, "topicName": $0.name] },
                    "entryVia": item.original.map { [$0] } ?? [],
                ]
                if let text = item.summary { view["entrySummary"] = self.portal.view(text) }
                return view
            },
        ]
    }

    /// The feed as JSON Feed.
    ///
    /// Source: JSON Feed 1.1.
    func json() -> [UInt8] {
        let items = self.items.map { item -> JSONItem in
            let title = item.title
            let update = item.hit.update
            return JSONItem(
                id: item.identity,
                url: item.address,
                external_url: item.original,
                title: title.text,
                summary: update.body == nil ? nil : update.summary.flatMap { _ in item.summary?.text },
                content_text: item.content?.text ?? title.text,
                date_published: item.published,
                date_modified: item.updated > item.published ? item.updated : nil,
                authors: [JSONAuthor(name: item.agency.text)],
                tags: update.topics.map(\.name),
                language: title.language.isEmpty ? nil : title.language,
                _taiwa: JSONMark(
                    status: update.status,
                    severity: update.severity,
                    superseded_by: item.hit.supersededBy,
                    is_cancelled: item.hit.isCancelled
                )
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

// The members are named as JSON Feed writes them; those of an extension begin with `_`.
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
    var summary: String?
    var content_text: String
    var date_published: Timestamp
    var date_modified: Timestamp?
    var authors: [JSONAuthor]
    var tags: [String]
    var language: String?
    var _taiwa: JSONMark
}

private struct JSONAuthor: Encodable {
    var name: String
}

private struct JSONMark: Encodable {
    var status: Status
    var severity: Severity?
    var superseded_by: UpdateID?
    var is_cancelled: Bool
}
