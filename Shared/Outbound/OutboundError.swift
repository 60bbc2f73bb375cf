/// Why a request did not get an answer, as a sentence for people with the host, the reason and what to do.
///
/// A sentence names the host only: an address may carry a token in its path or query.
public enum OutboundError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The address cannot be requested.
    case invalidURL(host: String, reason: String)
    /// A header cannot be sent.
    case invalidHeader(name: String)
    /// A network of an address gate is none.
    case invalidNetwork(text: String, reason: String)
    /// The gate refuses the address that the host stands for.
    case addressRefused(host: String, address: String)
    /// The host's name has no address.
    case unresolved(host: String)
    /// No connection was made.
    case unreachable(host: String, reason: String)
    /// The connection is not secure: certificate or TLS.
    case insecure(host: String, reason: String)
    /// The time given was over, or nothing arrived for too long.
    case timedOut(host: String, after: Duration)
    /// The decoded body is larger than allowed.
    case tooLarge(host: String, limit: Int)
    /// The header fields are larger than allowed.
    case headersTooLarge(host: String, limit: Int)
    /// A redirect leads where it must not.
    case redirectRefused(host: String, reason: String)
    /// What arrived is no valid answer.
    case broken(host: String, reason: String)
    /// A broker lets nobody in with these words, or not to what was subscribed to.
    case denied(host: String, reason: String)
    /// The other end gave up a connection that was made.
    case ended(host: String, reason: String)
    /// The task that asked was cancelled.
    case cancelled(host: String)
    /// The client was closed.
    case closed
    /// This machine cannot make requests.
    case unavailable(reason: String)

    /// The sentence.
    public var description: String {
        switch self {
        case .invalidURL(let host, let reason):
            "the address\(host.isEmpty ? "" : " of \(host)") cannot be requested: \(reason); write it as https://host/path"
        case .invalidHeader(let name):
            "the header \"\(name)\" cannot be sent: a name is a token and a value has no line break; correct it"
        case .invalidNetwork(let text, let reason):
            "\"\(text)\" is no network: \(reason); write it as 10.0.0.0/8 or fd00::/8"
        case .addressRefused(let host, let address):
            "\(host == address ? host : "\(host) stands for \(address), which") is not a public address; "
                + "if it is meant, the operator allows its network"
        case .unresolved(let host):
            "the name \(host) has no address; check its spelling and this machine's name server"
        case .unreachable(let host, let reason):
            "no connection to \(host): \(reason); check that it is up and that this machine may reach it"
        case .insecure(let host, let reason):
            "no secure connection to \(host): \(reason); its certificate must be valid and trusted by this machine"
        case .timedOut(let host, let limit):
            "\(host) did not answer within \(limit); try again later or allow more time"
        case .tooLarge(let host, let limit):
            "\(host) answered with more than \(limit) bytes once decoded; ask for less or allow more"
        case .headersTooLarge(let host, let limit):
            "\(host) answered with more than \(limit) bytes of header fields; tell whoever runs it"
        case .redirectRefused(let host, let reason):
            "\(host) redirects, which is not followed: \(reason); use the address it should lead to"
        case .broken(let host, let reason):
            "the answer of \(host) cannot be read: \(reason); try again later or tell whoever runs it"
        case .denied(let host, let reason):
            "\(host) does not let this client in: \(reason); correct user, password and topic, or ask whoever runs it"
        case .ended(let host, let reason):
            "\(host) ended the connection: \(reason); it is made anew, tell whoever runs it if that goes on"
        case .cancelled(let host): "the request to \(host) was cancelled; ask again if it is still wanted"
        case .closed: "the client for requests is closed; make another"
        case .unavailable(let reason): "this machine cannot make requests: \(reason); check its libcurl and its memory"
        }
    }
}
