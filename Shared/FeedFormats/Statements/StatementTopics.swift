internal import Language
internal import Schema

/// Files statements, which are about many things at once, under all of them.
struct StatementTopics {
    /// Beside `dialogue/statement` there is room for these.
    private static let limit = 11

    let classifier: Classifier

    /// What one commitment is about, the main topic first, at most three; that it is one goes without saying.
    func of(_ sentence: String) -> [Topic] {
        let found = self.classifier.topics(title: sentence, text: "", namingTerms: false)
            .compactMap { try? Topic($0.topic) }
        let told = found.filter { $0.root != "system" && ($0.root != "dialogue" || $0.name == "dialogue/meeting") }
        return told.isEmpty ? [.literal("dialogue/commitment")] : Array(told.prefix(3))
    }

    /// What a whole statement is about: first one topic of each branch of the tree, then the next of each.
    ///
    /// A long passage on one programme must not push out the areas that get a sentence each, so the areas that the
    /// governments name come first, in the order of ``StatementArea/all``, then what else the sentences are about.
    func of(_ sentences: [String]) -> [Topic] {
        var sums: [String: Double] = [:]
        for sentence in sentences {
            for found in self.classifier.topics(title: sentence, text: "", namingTerms: false) {
                sums[found.topic, default: 0] += found.score
            }
        }
        let folded = NameScanner(Folding.fold(sentences.joined(separator: "\n")))
        let areas = StatementArea.all.filter { $0.isNamed(in: folded) }
        // Where a branch holds nothing but areas, the more special ones, which stand first, come first.
        let inferred = Set(sums.keys.map { $0.prefix { $0 != "/" } })
        for (index, area) in areas.enumerated() where !inferred.contains(Substring(area.root)) {
            sums[area.topic] = 0.1 / Double(index + 1)
        }
        let ranked = sums.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        var branches: [String: [Topic]] = [:]
        var order: [String] = []
        for root in areas.map(\.root) where !order.contains(root) { order.append(root) }
        for topic in ranked.compactMap({ try? Topic($0.key) }) where topic.root != "dialogue" && topic.root != "system"
        {
            if !order.contains(topic.root) { order.append(topic.root) }
            branches[topic.root, default: []].append(topic)
        }
        var topics: [Topic] = []
        for rank in 0..<Self.limit {
            for root in order {
                guard topics.count < Self.limit, let branch = branches[root], rank < branch.count else { continue }
                topics.append(branch[rank])
            }
        }
        return topics
    }
}
