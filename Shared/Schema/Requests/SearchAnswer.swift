/// What the verb `search` answers.
public struct SearchAnswer: Hashable, Sendable, Codable {
    /// A total above this is not counted further.
    public static let countedTotal = 10_000

    /// A page of hits, in order.
    ///
    /// It is shorter than asked for where long updates would make it too large.
    public var hits: [SearchHit]
    /// How many hits there are on all pages: exact up to 10,000, and 10,001 for any more.
    public var total: Int
    /// What asks for the next page; nil on the last one.
    public var next: String?

    /// Makes an answer.
    public init(hits: [SearchHit], total: Int, next: String? = nil) {
        self.hits = hits
        self.total = total
        self.next = next
    }
}
