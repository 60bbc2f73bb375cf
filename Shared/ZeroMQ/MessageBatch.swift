/// Messages that were received together, in one piece of memory, for who takes in more than it could allocate.
public struct MessageBatch: Sendable {
    /// A message's frames after the routing id, and who sent it.
    public struct Entry: Sendable {
        /// The routing id; nil on all sockets but a `router`.
        public let peer: Frame?
        /// Who the ``ZAPHandler`` said the sender is, as in ``Message/userID``.
        public let userID: String?
        /// How many frames there are besides the routing id.
        public let frameCount: Int
        /// Where the bytes of all these frames are, one after the other.
        public let range: Range<Int>
    }

    /// The messages, oldest first.
    public private(set) var entries: [Entry] = []
    private var bytes: [UInt8] = []

    /// Makes one without messages.
    public init() {}

    /// How many bytes all messages have.
    var byteCount: Int { self.bytes.count }

    /// Lends the bytes of all messages.
    /// - Parameter body: Must not let the buffer escape.
    /// - Returns: What `body` returns.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        self.bytes.withUnsafeBytes(body)
    }

    mutating func reserve(_ bytes: Int) { self.bytes.reserveCapacity(bytes) }

    mutating func append(_ frame: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: frame) }

    /// Makes a message of what was appended since the one before.
    mutating func end(_ peer: Frame?, _ userID: String?, _ frameCount: Int) {
        let start = self.entries.last?.range.upperBound ?? 0
        self.entries.append(Entry(peer: peer, userID: userID, frameCount: frameCount, range: start..<self.bytes.count))
    }

    /// Forgets what was appended since the last message.
    mutating func dropUnended() { self.bytes.removeLast(self.bytes.count - (self.entries.last?.range.upperBound ?? 0)) }
}
