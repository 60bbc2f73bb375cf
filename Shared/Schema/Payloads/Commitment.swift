/// Something that was agreed to be done.
///
/// Source: the sentence of the statement; ISO 8601-1, section 5.2.2, for `due`.
public struct Commitment: Described {
    /// The sentence that says it, as it stands in the source.
    public var sentence = ""
    /// Whom it binds: country codes or agency ids.
    public var parties: [String] = []
    /// What it is about, the main topic first.
    public var topics: [Topic] = []
    /// By when, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the last moment of which is meant.
    public var due: String?
    /// By when, in the words of the source.
    public var dueText: String?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Makes the value.
    public init(
        sentence: String,
        parties: [String] = [],
        topics: [Topic] = [],
        due: String? = nil,
        dueText: String? = nil
    ) {
        self.sentence = sentence
        self.parties = parties
        self.topics = topics
        self.due = due
        self.dueText = dueText
    }

    /// Its members.
    public static let about = Description<Self>(
        part: "commitment",
        "Commitment",
        "合意内容",
        "Something that was agreed to be done. Source: the sentence of the statement; ISO 8601-1, section 5.2.2, for due.",
        [
            .init(
                "sentence",
                \.sentence,
                "Commitment",
                "合意内容",
                "The sentence that says it, as it stands in the source."
            ),
            .init("parties", \.parties, "Parties", "当事者", "Whom it binds: country codes or agency ids."),
            .init("topics", \.topics, "Topics", "分野", "What it is about, the main topic first."),
            .init(
                "due",
                \.due,
                "Due",
                "期限",
                "By when, as YYYY, YYYY-MM or YYYY-MM-DD, the last moment of which is meant."
            ),
            .init("dueText", \.dueText, "Due as written", "期限の原文", "By when, in the words of the source."),
        ]
    )
}
