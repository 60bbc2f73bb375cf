/// Something that happened to a connection of a socket.
public struct MonitorEvent: Sendable, Hashable {
    /// What happened.
    public enum Kind: Sendable, Hashable {
        /// A listener is bound.
        case bound
        /// A listener could not be bound; the error's symbolic name, e.g. `EADDRINUSE`.
        case bindFailed(error: String)
        /// A peer has connected to a listener; its handshake comes next.
        case accepted
        /// A peer could not be accepted.
        case acceptFailed(error: String)
        /// A connection is made; its handshake comes next.
        case connected
        /// A connection attempt has begun and takes a while.
        case connectDelayed
        /// A connection attempt failed and will be repeated.
        case connectRetried(after: Duration)
        /// Both ends have proved who they are; messages flow.
        case handshakeSucceeded
        /// The handshake ended without a connection.
        case handshakeFailed(HandshakeFailure)
        /// The connection is lost or was ended by the peer.
        case disconnected
        /// A connection or listener was closed at this end.
        case closed
        /// A connection or listener could not be closed.
        case closeFailed(error: String)
    }

    /// Why a handshake ended without a connection.
    public enum HandshakeFailure: Sendable, Hashable {
        /// The ``ZAPHandler`` refused the peer: 400 denied, 500 the request or its handling was faulty, 300 try later.
        case authentication(status: Int)
        /// The peer does not follow the protocol, or has the wrong server key; libzmq's `ZMQ_PROTOCOL_ERROR_` code.
        case protocolError(code: UInt32)
        /// The connection broke, the time was up (any name), or no ``ZAPHandler`` runs (`EFAULT`); the symbolic name
        /// of the error that libzmq met last.
        case connection(error: String)
    }

    /// What happened.
    public let kind: Kind

    /// The endpoint it happened at.
    public let endpoint: String
}
