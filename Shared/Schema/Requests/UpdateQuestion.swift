/// What the verb `update` of indexing is asked.
public struct UpdateQuestion: Hashable, Sendable, Codable {
    /// The update.
    public var id: UpdateID

    /// Makes a question.
    public init(id: UpdateID) { self.id = id }
}
