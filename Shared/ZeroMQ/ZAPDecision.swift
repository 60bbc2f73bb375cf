/// Whether somebody is let in.
public enum ZAPDecision: Sendable, Hashable {
    /// Let in, and known by this name in ``Message/userID``: 1...255 bytes of UTF-8, none of them 0. Any other name
    /// refuses the peer.
    case allow(userID: String)

    /// Refused for now: the peer may try again.
    case deny
}
