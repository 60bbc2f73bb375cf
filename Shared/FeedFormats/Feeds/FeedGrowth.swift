internal import Synchronization

/// How many bytes a feed has become beyond those that it is written in, counted by all who read it.
///
/// What is short in a feed may be long when it was read: an address after it was put together with what it is relative to,
/// a position, a link. A feed that grows too large is refused, on whatever core that shows.
final class FeedGrowth: Sendable {
    /// The most bytes: 64 MiB.
    static let limit = 64 * 1_048_576
    /// From how many bytes on they are told of before an item has ended.
    static let share = 65_536
    /// About how many bytes a link takes besides its texts, where it is read, kept and written.
    static let link = 256
    /// What the name of an element comes to, which is looked up where it is new.
    static let name = 256

    private let bytes = Atomic(0)

    /// Counts bytes.
    ///
    /// - Throws: ``FormatError`` when there are too many.
    func add(_ count: Int, at place: @autoclosure () -> String) throws(FormatError) {
        guard count > 0, self.bytes.add(count, ordering: .relaxed).newValue > Self.limit else { return }
        throw FormatError(
            where: place(),
            reason:
                "the feed becomes more than \(Self.limit) bytes by its bases, links, shapes and names; "
                + "publish fewer items at a time, with whole addresses"
        )
    }
}
