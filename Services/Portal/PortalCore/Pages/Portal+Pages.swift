import Schema

extension Portal {
    /// The newest updates.
    func timelinePage(_ page: PageRequest) async throws -> String {
        // Taken before the question, so that what comes between shows up live instead of not at all.
        let cursor = self.timeline.cursor
        let terms = try SearchTerms(page.query)
        var question = SearchQuestion(limit: 40)
        question.before = terms.page
        let answer = try await self.search(question)
        var view = self.frame(page, title: page.phrase(.newestUpdates), at: .timeline, feed: "/feeds")
        view["heading"] = page.phrase(.newestUpdates)
        view["items"] = answer.hits.map { self.item($0, for: page) }
        view["isEmpty"] = answer.hits.isEmpty
        view["empty"] = page.phrase(.nothingYet)
        if terms.page == nil { view["following"] = self.following(page, after: cursor, topic: nil) }
        view["more"] = self.more(answer.next, page, "/", [], as: .olderUpdates)
        return try self.templates.render("timeline", view)
    }

    /// Every topic with its names and how many updates it has.
    func topicsPage(_ page: PageRequest) async throws -> String {
        let counts = try await self.topicCounts()
        var view = self.frame(page, title: page.phrase(.topics), at: .topics, feed: nil)
        var groups: [String] = []
        var members: [String: [Topic]] = [:]
        for topic in self.allTopics(counts) {
            if members[topic.root] == nil { groups.append(topic.root) }
            members[topic.root, default: []].append(topic)
        }
        view["groups"] = try groups.map { root -> View in
            let topic = try Topic(root)
            return [
                "group": self.view(topic: topic, counts, page),
                "groupTopics": (members[root] ?? []).filter { $0 != topic }.map { self.view(topic: $0, counts, page) },
            ]
        }
        return try self.templates.render("topics", view)
    }

    /// The updates of one topic and all below it.
    func topicPage(_ page: PageRequest, _ topic: Topic) async throws -> String {
        let counts = try await self.topicCounts()
        let below = self.allTopics(counts).filter { $0.name.hasPrefix(topic.name + "/") }
        guard self.tree[topic] != nil || counts[topic] != nil || !below.isEmpty else {
            throw PortalError.notFound("topic \(topic)")
        }
        let cursor = self.timeline.cursor
        let pattern = try SearchTerms.pattern(topic.name)
        var question = SearchQuestion(topics: [pattern], limit: 40)
        question.before = page.query["page"]
        let answer = try await self.search(question)
        let feed = "/feeds/\(topic.name)"
        var view = self.frame(
            page,
            title: self.tree.name(of: topic, in: page.language.rawValue),
            at: .topics,
            feed: feed
        )
        view["topic"] = self.view(topic: topic, counts, page)
        view["subtopics"] = below.isEmpty ? [] : [["list": below.map { self.view(topic: $0, counts, page) }]]
        view["trail"] = self.trail(of: topic, page)
        view["topicsHref"] = page.link("/topics")
        view["searchHref"] = page.link("/search", [("topic", topic.name)])
        view["atomHref"] = page.link("\(feed).atom")
        view["jsonFeedHref"] = page.link("\(feed).json")
        view["items"] = answer.hits.map { self.item($0, for: page) }
        view["isEmpty"] = answer.hits.isEmpty
        view["empty"] = page.phrase(.nothingYet)
        if question.before == nil { view["following"] = self.following(page, after: cursor, topic: pattern) }
        view["more"] = self.more(answer.next, page, page.path, [], as: .olderUpdates)
        return try self.templates.render("topic", view)
    }

    /// What these pages are.
    func aboutPage(_ page: PageRequest) throws(PortalError) -> String {
        try self.templates.render("about", self.frame(page, title: page.phrase(.about), at: .about, feed: "/feeds"))
    }

    /// Why there is no such page.
    func errorPage(_ page: PageRequest, _ error: PortalError) throws(PortalError) -> String {
        let title =
            switch error {
            case .notFound: Phrase.notFoundTitle
            case .invalid, .tooLong: Phrase.invalidTitle
            case .method: Phrase.methodTitle
            default: Phrase.unavailableTitle
            }
        var view = self.frame(page, title: page.phrase(title), at: nil, feed: nil)
        view["heading"] = page.phrase(title)
        view["sentence"] = error.sentence(page.language)
        return try self.templates.render("error", view)
    }

    // MARK: Parts

    /// What the frame around every page needs.
    func frame(_ page: PageRequest, title: String, at place: Phrase?, feed: String?) -> View {
        let places: [(phrase: Phrase, path: String)] = [
            (.timeline, "/"), (.topics, "/topics"), (.search, "/search"), (.about, "/about"),
        ]
        return [
            "t": Phrase.all(page.language),
            "lang": page.language.rawValue,
            "pageTitle": "\(title) – 対話 Taiwa",
            "homeHref": page.link("/"),
            "searchAction": "/search",
            "searchPlace": page.link("/search"),
            "apiHref": "/api/v1/openapi.json",
            "keptLanguage": page.namesLanguage ? [page.language.rawValue] : [],
            "places": places.map { item in
                [
                    "placeName": page.phrase(item.phrase),
                    "placeHref": page.link(item.path),
                    "placeIsHere": item.phrase == place,
                ] as View
            },
            "otherLanguage": [
                "otherName": page.language == .en ? "日本語" : "English",
                "otherTag": page.language.other.rawValue,
                "otherHref": page.link(in: page.language.other),
            ],
            "alternates": PageLanguage.allCases.map {
                ["alternateTag": $0.rawValue, "alternateHref": self.baseURL.text + page.link(in: $0)]
            },
            "feedLinks": feed.map {
                [["feedAtom": page.link("\($0).atom"), "feedJSON": page.link("\($0).json")]]
            } ?? [],
            "styleHref": self.files.address("portal.css"),
            "scriptHref": self.files.address("live.js"),
            "iconHref": self.files.address("icon.svg"),
        ]
    }

    /// What the script needs to add live updates at the top.
    private func following(_ page: PageRequest, after cursor: Cursor?, topic: TopicPattern?) -> View {
        var items = [(name: "lang", value: page.language.rawValue)]
        if let topic { items.append(("topic", topic.name)) }
        if let cursor { items.append(("after", cursor.description)) }
        return ["liveHref": PageRequest.address("/live", items)]
    }

    func more(
        _ token: String?,
        _ page: PageRequest,
        _ path: String,
        _ items: [(name: String, value: String)],
        as phrase: Phrase
    ) -> [View] {
        var links: [View] = []
        if page.query["page"] != nil {
            links.append(["moreHref": page.link(path, items), "moreText": page.phrase(.backToNewest)])
        }
        if let token {
            let address = page.link(path, items + [("page", token)])
            links.append(["moreHref": address, "moreText": page.phrase(phrase), "moreRel": ["next"]])
        }
        return links.isEmpty ? [] : [["moreLinks": links]]
    }
}
