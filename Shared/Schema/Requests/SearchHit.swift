/// One update that a search found.
public struct SearchHit: Hashable, Sendable, Codable {
    /// The update.
    public var update: Update
    /// Who may read it.
    public var audience: Audience
    /// Its position in the audience, from 1.
    public var position: UInt64
    /// Where the text was found: plain text in which `⟦` and `⟧` stand around each find, about 160 characters.
    public var snippet: String?
    /// A later version, of the same agency, that replaces or withdraws it.
    public var supersededBy: UpdateID?
    /// Whether the later version withdraws it.
    public var isCancelled: Bool

    /// Makes a hit.
    public init(
        update: Update,
        audience: Audience,
        position: UInt64,
        snippet: String? = nil,
        supersededBy: UpdateID? = nil,
        isCancelled: Bool = false
    ) {
        self.update = update
        self.audience = audience
        self.position = position
        self.snippet = snippet
        self.supersededBy = supersededBy
        self.isCancelled = isCancelled
    }
}
