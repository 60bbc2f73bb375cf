import Schema

/// What a feed is of: topics, any of which an update has, and agencies, any of which says it; without either, all.
struct FeedScope {
    var topics: [TopicPattern] = []
    var agencies: [AgencyID] = []
    /// The topics and agencies as the query names them.
    private(set) var items: [(name: String, value: String)] = []

    /// Reads the path of a feed below `/feeds/`, without its ending, and the query's `topic` and `agency`.
    ///
    /// - Parameters:
    ///   - path: A topic or a pattern; nil: what the query names.
    ///   - query: The query.
    /// - Throws: ``PortalError/notFound(_:)`` when the path is no pattern, ``PortalError/invalid(parameter:value:rule:)``
    ///   when the query cannot be used or asks for what only a search can do.
    init(path: String?, _ query: QueryItems) throws(PortalError) {
        for name in ["q", "from", "until", "page"] {
            guard let value = query[name] else { continue }
            let rule = "a feed is of topics and agencies; ask /api/v1/updates for the rest"
            throw .invalid(parameter: name, value: value, rule: rule)
        }
        let terms = try SearchTerms(query)
        _ = try terms.question(limit: 1)
        self.topics = terms.topics
        self.agencies = terms.agencies
        let names = path == nil ? ["topic", "agency"] : ["agency"]
        self.items = query.items.filter { names.contains($0.name) && !$0.value.isEmpty }
        guard let path else { return }
        guard terms.topics.isEmpty else {
            throw .invalid(
                parameter: "topic",
                value: path,
                rule: "name topics in the path or in the query, not in both"
            )
        }
        do { self.topics = [try SearchTerms.pattern(path)] } catch { throw .notFound("this feed") }
    }

    /// The topic, where it is one topic with all below it.
    var topic: Topic? {
        guard self.agencies.isEmpty, self.topics.count == 1, let name = self.topics.first?.name else { return nil }
        return name.hasSuffix("/>") ? try? Topic(String(name.dropLast(2))) : nil
    }

    /// A name for it that stays.
    var identity: String {
        let topics = self.topic.map { [$0.name] } ?? self.topics.map(\.name)
        let parts = [topics] + (self.agencies.isEmpty ? [] : [self.agencies.map(\.name)])
        return parts.map { $0.map { PercentText.encode($0, keepingSlash: true) }.joined(separator: ",") }
            .joined(separator: ";")
    }
}
