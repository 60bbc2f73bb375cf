import Schema

extension Portal {
    /// How many public updates there are under each topic.
    func topicCounts() async throws -> [Topic: TopicCount] {
        let answer = try await self.source.topics()
        return Dictionary(answer.topics.map { ($0.topic, $0) }, uniquingKeysWith: { one, _ in one })
    }

    /// The tree's topics in its order, then those that only updates name.
    func allTopics(_ counts: [Topic: TopicCount]) -> [Topic] {
        self.tree.entries.map(\.topic) + counts.keys.filter { self.tree[$0] == nil }.sorted()
    }

    func view(topic: Topic, _ counts: [Topic: TopicCount], _ page: PageRequest) -> View {
        let entry = self.tree[topic]
        var view = self.view(topic: topic, for: page)
        if let entry {
            view["topicOther"] = [
                "otherText": entry.name(in: page.language.other.rawValue), "otherLang": page.language.other.rawValue,
            ]
        }
        view["topicDepth"] = topic.name.split(separator: "/").count
        view["topicCount"] = String(counts[topic]?.count ?? 0)
        view["topicIsEmpty"] = counts[topic] == nil
        if let newest = counts[topic]?.newest { view["topicNewest"] = self.view(newest, for: page) }
        return view
    }

    /// The way from the tree's root to a topic, without the topic itself.
    func trail(of topic: Topic, _ page: PageRequest) -> [View] {
        let segments = topic.name.split(separator: "/")
        return segments.indices.dropFirst().compactMap { end in
            (try? Topic(segments[..<end].joined(separator: "/"))).map { self.view(topic: $0, for: page) }
        }
    }
}
