public import Schema

/// One numbered stream of an audience: traffic, topic and agency.
///
/// On the wire it is the first frame of the topic view: `t/<topic>/<agency>/`, exercise traffic
/// `x/t/<topic>/<agency>/`.
public struct StreamName: Hashable, Sendable, Comparable, Codable, CodingKeyRepresentable,
    CustomStringConvertible
{
    /// Whether it carries exercise traffic.
    public let isExercise: Bool
    /// What it is about.
    public let topic: Topic
    /// Who speaks.
    public let agency: AgencyID

    /// Makes a name.
    public init(isExercise: Bool, topic: Topic, agency: AgencyID) {
        self.isExercise = isExercise
        self.topic = topic
        self.agency = agency
    }

    /// The first word of a record in the topic view.
    public var topicView: String { "\(self.isExercise ? "x/" : "")t/\(self.topic)/\(self.agency)/" }

    /// The first word of a record in the agency view.
    public var agencyView: String { "\(self.isExercise ? "x/" : "")a/\(self.agency)/\(self.topic)/" }

    /// The topic view.
    public var description: String { self.topicView }

    /// Orders by the topic view.
    public static func < (one: Self, other: Self) -> Bool { one.topicView < other.topicView }

    /// The topic view as a key of a JSON object.
    public var codingKey: any CodingKey { Key(stringValue: self.topicView) }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads a key of a JSON object.
    public init?<Name: CodingKey>(codingKey: Name) { self.init(topicView: codingKey.stringValue) }

    /// Reads the first frame of a topic view.
    /// - Returns: Nil when it is none.
    public init?(topicView text: String) {
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)[...]
        let isExercise = parts.first == "x"
        if isExercise { parts.removeFirst() }
        guard parts.count >= 4, parts.popFirst() == "t", parts.popLast() == "", let agency = parts.popLast(),
            let id = try? AgencyID(String(agency)), let topic = try? Topic(parts.joined(separator: "/"))
        else { return nil }
        self.init(isExercise: isExercise, topic: topic, agency: id)
    }
}
