public import Language
public import Schema

/// What is known of a source before its bytes are read.
public struct FeedContext: Sendable {
    /// The source's name in this exchange's list of sources.
    public var source: String
    /// Who publishes it.
    public var agency: AgencyID
    /// The address it was fetched from.
    public var url: String?
    /// The topic of what cannot be told from its content; without one such an update is under `policy/strategy`.
    public var topic: Topic?
    /// Who may read what it says.
    public var audience: Audience
    /// The encoding that its sender named, such as `Shift_JIS`, which counts where the bytes themselves do not say.
    public var charset: String?
    /// When its bytes arrived.
    public var received: Timestamp
    /// What says which topics a text is about.
    public var classifier: Classifier { didSet { self.orbitTopics = OrbitTopics() } }
    /// What the classifier said of orbits.
    var orbitTopics = OrbitTopics()

    /// Makes a context.
    public init(
        source: String,
        agency: AgencyID,
        url: String? = nil,
        topic: Topic? = nil,
        audience: Audience = .public,
        charset: String? = nil,
        received: Timestamp = .now,
        classifier: Classifier = .standard
    ) {
        self.source = source
        self.agency = agency
        self.url = url
        self.topic = topic
        self.audience = audience
        self.charset = charset
        self.received = received
        self.classifier = classifier
    }
}
