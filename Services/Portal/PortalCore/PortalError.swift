/// Why the portal cannot start or cannot answer, as a sentence that says what to do.
public enum PortalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A file that belongs to the portal is missing or cannot be used.
    case resource(path: String, reason: String)
    /// The configured address of the portal is none.
    case baseURL(String)
    /// The address and port cannot be bound.
    case bind(address: String, port: Int, reason: String)
    /// There is no such thing, or none that the reader may see.
    case notFound(String)
    /// A part of a request cannot be used: its name, the text as given and the rule.
    case invalid(parameter: String, value: String, rule: String)
    /// The portal changes nothing, so it answers GET and HEAD only.
    case method(String)
    /// The address of a request is longer than so many bytes.
    case tooLong(limit: Int)
    /// Indexing or the bus does not answer, for this reason.
    case unavailable(String)
    /// As many readers follow the live timeline as may.
    case tooManyReaders(limit: Int)

    /// The sentence.
    public var description: String {
        switch self {
        case .resource(let path, let reason): "\(path): \(reason); install the portal's resources again"
        case .baseURL(let text):
            "the portal's address is \"\(text.prefix(80))\": write http:// or https://, a host and optionally a port"
        case .bind(let address, let port, let reason):
            """
            the portal cannot listen at \(address), port \(port): \(reason); stop what listens there, or choose another \
            with TAIWA_PORTAL_ADDRESS and TAIWA_PORTAL_PORT
            """
        case .notFound(let what): "\(what) does not exist here, or is not public"
        case .invalid(let parameter, let value, let rule):
            value.isEmpty ? "\(parameter): \(rule)" : "\(parameter) is \"\(value.prefix(80))\": \(rule)"
        case .method(let method): "\(method.prefix(20)) is not possible: the portal only reads; use GET"
        case .tooLong(let limit): "the address has more than \(limit) bytes: shorten the search"
        case .unavailable(let reason): "the portal cannot answer now: \(reason)"
        case .tooManyReaders(let limit):
            "\(limit) readers follow the live timeline, or catch up with it, already: try again in a minute"
        }
    }
}
