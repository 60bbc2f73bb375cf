/// How much an archive keeps.
public struct ArchiveFigures: Hashable, Sendable {
    /// Events, readable or not.
    public var events: Int
    /// Events that this version cannot read.
    public var unreadable: Int

    /// Makes figures.
    public init(events: Int, unreadable: Int) {
        self.events = events
        self.unreadable = unreadable
    }
}
