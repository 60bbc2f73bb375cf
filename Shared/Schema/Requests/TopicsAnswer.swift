/// What the verb `topics` of indexing answers: how many updates the reader may read under each topic.
public struct TopicsAnswer: Hashable, Sendable, Codable {
    /// The topics that have updates, by name.
    public var topics: [TopicCount]

    /// Makes an answer.
    public init(topics: [TopicCount]) { self.topics = topics }
}

/// How many updates a topic has.
public struct TopicCount: Hashable, Sendable, Codable {
    /// The topic.
    public var topic: Topic
    /// The updates, 1 or more; an update counts under each of its topics.
    public var count: Int
    /// When the newest of them is from.
    public var newest: Timestamp?

    /// Makes a count.
    public init(topic: Topic, count: Int, newest: Timestamp? = nil) {
        self.topic = topic
        self.count = count
        self.newest = newest
    }
}
