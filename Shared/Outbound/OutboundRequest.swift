/// One HTTP request to another machine.
public struct OutboundRequest: Sendable {
    /// What is asked.
    public enum Method: String, Sendable {
        /// To be given something.
        case get = "GET"
        /// To take the body.
        case post = "POST"
    }

    /// What is asked.
    public var method: Method
    /// An absolute `http` or `https` address without user and password.
    public var url: String
    /// The header fields besides those of the transport.
    public var headers: HeaderFields
    /// The body of a `post`.
    public var body: [UInt8]
    /// How long everything may take, redirects included.
    public var timeout: Duration
    /// The most bytes that the decoded body may have.
    public var maximumBytes: Int
    /// How many redirects are followed, 0...5; with 0 a redirect is the response.
    public var maximumRedirects: Int
    /// Whether `http` is refused, except to networks that the operator named to the ``AddressGate``.
    public var isConfidential: Bool
    /// Why a redirect to an address is not followed; nil: it is.
    public var objection: @Sendable (_ url: String) -> String? = { _ in nil }

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - method: What is asked.
    ///   - url: An absolute `http` or `https` address without user and password.
    ///   - headers: The header fields besides those of the transport.
    ///   - body: The body of a `post`.
    ///   - timeout: How long everything may take, redirects included; more than zero.
    ///   - maximumBytes: The most bytes that the decoded body may have; 32 MiB unless told.
    ///   - maximumRedirects: How many redirects are followed, 0...5.
    ///   - isConfidential: Whether `http` is refused, except to networks that the operator named.
    public init(
        _ method: Method = .get,
        url: String,
        headers: HeaderFields = [:],
        body: [UInt8] = [],
        timeout: Duration = .seconds(30),
        maximumBytes: Int = 32 * 1_048_576,
        maximumRedirects: Int = 5,
        isConfidential: Bool = false
    ) {
        precondition((0...5).contains(maximumRedirects), "a request follows 0 to 5 redirects")
        precondition(timeout > .zero, "a request needs time")
        precondition(maximumBytes >= 0, "a body has no negative size")
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.maximumBytes = maximumBytes
        self.maximumRedirects = maximumRedirects
        self.isConfidential = isConfidential
    }

    /// Checks the address and the header fields without sending anything.
    /// - Throws: ``OutboundError/invalidURL(host:reason:)`` or ``OutboundError/invalidHeader(name:)``.
    public func validate() throws(OutboundError) {
        if let invalid = self.headers.firstInvalid { throw .invalidHeader(name: invalid.name) }
        _ = try Target(self.url)
    }
}
