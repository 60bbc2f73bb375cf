/// What can go wrong with a socket, each case with what a person can do about it.
public enum ZeroMQError: Error, Hashable, Sendable {
    /// The socket, its loop or its context is closed; the operation did nothing.
    case closed(operation: String)
    /// No connected peer has the routing id in frame 0 of the message sent from a `router` socket.
    case peerUnreachable
    /// The endpoint is TCP and the socket has no CURVE key: nothing travels in plain text over a network.
    case plaintextRefused(endpoint: String)
    /// The endpoint is `inproc://`, where libzmq makes no handshake, so CURVE would authenticate nobody.
    case curveWithoutHandshake(endpoint: String)
    /// A CURVE server was asked for while no ``ZAPHandler`` runs in its context: libzmq would let every key in.
    case noAuthenticator(endpoint: String)
    /// The endpoint cannot be used at all.
    case invalidEndpoint(String, reason: String)
    /// An option is outside its range.
    case invalidOption(name: String, value: String, allowed: String)
    /// The text or bytes are not a CURVE key. The key itself is never part of the error.
    case invalidKey(reason: String)
    /// A subscription of more bytes than libzmq 4.3.4 carries without losing it.
    case subscriptionTooLong(bytes: Int, limit: Int)
    /// More different subscriptions than one socket keeps across a reconnection.
    case tooManySubscriptions(limit: Int)
    /// A message without a frame, or from a `router` without a frame after the routing id.
    case emptyMessage
    /// A connection with a random key was not refused, or no refusal was seen in time.
    case refusalNotProven(reason: String)
    /// The installed libzmq lacks something that this module rests on.
    case unsupportedLibrary(reason: String)
    /// A call that libzmq or the system refused, with the error's symbolic name such as `EADDRINUSE`.
    case system(operation: String, name: String, number: Int32)
}

extension ZeroMQError: CustomStringConvertible {
    /// A sentence that says what failed and what to do.
    public var description: String {
        switch self {
        case .closed(let operation):
            "Cannot \(operation): the socket is closed."
        case .peerUnreachable:
            "No connected peer has this routing id; it has gone away or never connected."
        case .plaintextRefused(let endpoint):
            "Refused \(endpoint): TCP needs CURVE. Give the socket `.curveServer` or `.curveClient`, or use ipc://."
        case .curveWithoutHandshake(let endpoint):
            "Refused \(endpoint): inproc:// makes no handshake, so CURVE protects nothing there. Use ipc:// or tcp://."
        case .noAuthenticator(let endpoint):
            "Refused \(endpoint): no ZAPHandler runs in this context, so every key would be let in. Start one first."
        case .invalidEndpoint(let endpoint, let reason):
            "Cannot use the endpoint \(endpoint): \(reason)."
        case .invalidOption(let name, let value, let allowed):
            "The option \(name) is \(value); allowed is \(allowed)."
        case .invalidKey(let reason):
            "This is no CURVE key: \(reason)."
        case .subscriptionTooLong(let bytes, let limit):
            "A subscription of \(bytes) bytes would be lost; the limit is \(limit). Subscribe to a shorter prefix."
        case .tooManySubscriptions(let limit):
            "More than \(limit) subscriptions on one socket can be lost. Subscribe to common prefixes."
        case .emptyMessage:
            "A message needs at least one frame, and one from a router a frame after the routing id."
        case .refusalNotProven(let reason):
            "Could not prove that an unknown key is refused: \(reason). Nothing may be served like this."
        case .unsupportedLibrary(let reason):
            "The installed libzmq cannot be used: \(reason). Install libzmq 4.3.4 or later with CURVE."
        case .system(let operation, let name, let number):
            "Cannot \(operation): \(Self.remedy(name: name, number: number))"
        }
    }
}
