/// What the bus's verb `catalogue` answers: what a reader may know by name.
public struct Catalogue: Hashable, Sendable, Codable {
    /// One topic.
    public struct NamedTopic: Hashable, Sendable, Codable {
        /// The topic.
        public var topic: Topic
        /// Its name, `en` and `ja`.
        public var name: LocalizedText

        /// Makes a topic with its name.
        public init(topic: Topic, name: LocalizedText) {
            self.topic = topic
            self.name = name
        }
    }

    /// The agencies, by id.
    public var agencies: [AgencyID: AgencyEntry]
    /// The names of the audiences that the reader may read.
    public var audiences: [Audience: LocalizedText]
    /// The topics that the exchange files under, in the order of the tree.
    public var topics: [NamedTopic]

    /// Makes a catalogue.
    public init(
        agencies: [AgencyID: AgencyEntry],
        audiences: [Audience: LocalizedText],
        topics: [NamedTopic]
    ) {
        self.agencies = agencies
        self.audiences = audiences
        self.topics = topics
    }

    /// The topics as a tree.
    public var tree: TopicTree {
        TopicTree(
            self.topics.map {
                .init(topic: $0.topic, english: $0.name.text(in: "en"), japanese: $0.name.text(in: "ja"))
            }
        )
    }
}
