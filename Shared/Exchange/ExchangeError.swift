/// What went wrong between a client and the exchange, as a sentence that says what to do.
public enum ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A file cannot be read, written or understood.
    case file(path: String, reason: String)
    /// Nobody answered in time.
    case noAnswer(service: String, endpoint: String)
    /// The other side said no: a code of the protocol and its sentence.
    case refused(code: String, sentence: String)
    /// What came over the wire is not the protocol.
    case malformed(what: String)
    /// libzmq refused an operation.
    case transport(String)
    /// The client was closed.
    case closed

    /// The sentence.
    public var description: String {
        switch self {
        case .file(let path, let reason): "\(path): \(reason)"
        case .noAnswer(let service, let endpoint):
            """
            the \(service) service at \(endpoint) did not answer; check that it runs (taiwa health \(service)) and \
            that this account's key is in its registry
            """
        case .refused(let code, let sentence): "\(sentence) (\(code))"
        case .malformed(let what): "the other side does not speak this version of the protocol: \(what)"
        case .transport(let sentence): sentence
        case .closed: "the connection to the exchange was closed"
        }
    }
}
