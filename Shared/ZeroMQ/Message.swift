/// One or more frames that travel together: a peer gets all of them or none.
public struct Message: Sendable, Hashable {
    /// The parts, at least one.
    ///
    /// On a `router` socket frame 0 is the routing id of the peer that the message came from or goes to.
    public var frames: [Frame]

    /// Who the ``ZAPHandler`` said the sender is.
    ///
    /// Set on messages that a ``Security/curveServer(secretKey:domain:)`` or ``Security/assumed(userID:)`` socket
    /// received, `nil` on all others; ignored when sending.
    public var userID: String?

    /// Makes a message.
    /// - Parameters:
    ///   - frames: The parts, at least one.
    ///   - userID: The sender, as a socket would set it on receiving.
    public init(_ frames: [Frame], userID: String? = nil) {
        self.frames = frames
        self.userID = userID
    }
}
