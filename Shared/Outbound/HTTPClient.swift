/// Every HTTP request that leaves this machine: `http` and `https` through libcurl, within limits.
///
/// It sends no cookies, reads no `.netrc`, takes no proxy from the environment, verifies every certificate
/// and asks its ``AddressGate`` about each address before it connects. All its transfers share one thread.
public final class HTTPClient: Sendable {
    private static let redirects: Set<Int> = [301, 302, 303, 307, 308]
    /// What another origin may be told; a secret in any other field stays with the origin it was meant for.
    private static let fieldsForOtherOrigins: Set<String> = [
        "accept", "accept-language", "content-type", "if-modified-since", "if-none-match",
    ]

    private let gate: AddressGate
    private let userAgent: String
    private let loop: TransferLoop
    private let resolver: Resolver?

    /// What a name server would say, for tests: the addresses of a host, or nil to ask one.
    typealias Resolver = @Sendable (_ host: String) -> [String]?

    /// Makes a client; ``close()`` it when done.
    ///
    /// - Parameters:
    ///   - gate: Which addresses it connects to.
    ///   - userAgent: How it calls itself, such as `taiwa/1.0 (+https://example.org/contact)`.
    /// - Throws: ``OutboundError/unavailable(reason:)``, and ``OutboundError/invalidHeader(name:)`` for the agent.
    public convenience init(gate: AddressGate, userAgent: String) throws(OutboundError) {
        try self.init(gate: gate, userAgent: userAgent, resolver: nil)
    }

    init(gate: AddressGate, userAgent: String, resolver: Resolver?) throws(OutboundError) {
        let header: HeaderFields = ["User-Agent": userAgent]
        if let invalid = header.firstInvalid { throw .invalidHeader(name: invalid.name) }
        self.gate = gate
        self.userAgent = userAgent
        self.resolver = resolver
        self.loop = try TransferLoop()
    }

    deinit { self.loop.close() }

    /// Ends all requests with ``OutboundError/closed`` and returns when its thread has ended.
    public func close() async {
        self.loop.close()
        await self.loop.ended()
    }

    /// Sends a request and waits for the whole answer, whatever its status.
    ///
    /// Redirects are followed as far as the request allows, never from https to http. A `post` that is answered
    /// with 301, 302 or 303 goes on as a `get` without body. Another origin is told no field of the request but
    /// what it accepts and the validators.
    /// Source: RFC 9110, section 15.4.
    ///
    /// - Throws: ``OutboundError`` with host, reason and remedy; ``OutboundError/cancelled(host:)`` soon after the
    ///   task was cancelled.
    public func send(_ request: OutboundRequest) async throws(OutboundError) -> OutboundResponse {
        try request.validate()
        let deadline = ContinuousClock.now + request.timeout
        var request = request
        var target = try Target(request.url)
        var redirects: [OutboundResponse.Redirect] = []
        while true {
            let transfer = Transfer(
                request,
                to: target,
                headers: request.headers,
                gate: self.gate,
                userAgent: self.userAgent,
                addresses: self.resolver?(target.host),
                deadline: deadline
            )
            let answer = try await self.loop.run(transfer)
            guard request.maximumRedirects > 0, Self.redirects.contains(answer.status), let to = answer.redirectURL
            else {
                return OutboundResponse(
                    status: answer.status,
                    headers: answer.headers,
                    body: answer.body,
                    finalURL: target.url,
                    redirects: redirects
                )
            }
            guard redirects.count < request.maximumRedirects else {
                throw .redirectRefused(host: target.host, reason: "more than \(request.maximumRedirects) in a row")
            }
            let next = try Self.next(to, after: target)
            if let reason = request.objection(next.url) {
                throw .redirectRefused(host: target.host, reason: reason)
            }
            let isPermanent = answer.status == 301 || answer.status == 308
            redirects.append(.init(from: target.url, to: next.url, isPermanent: isPermanent))
            if request.method == .post, answer.status < 304 {
                request.method = .get
                request.body = []
                request.headers["Content-Type"] = nil
            }
            if !next.isSameOrigin(as: target) {
                request.headers = request.headers.only(Self.fieldsForOtherOrigins)
            }
            target = next
        }
    }

    private static func next(_ url: String, after target: Target) throws(OutboundError) -> Target {
        let next: Target
        do { next = try Target(url, relativeTo: target) } catch {
            throw .redirectRefused(host: target.host, reason: error.description)
        }
        guard next.isSecure || !target.isSecure else {
            throw .redirectRefused(host: target.host, reason: "it leads from https to http")
        }
        return next
    }
}
