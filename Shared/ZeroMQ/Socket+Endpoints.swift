internal import CZeroMQ
internal import Glibc

extension Socket {
    /// The longest subscription in bytes; libzmq 4.3.4 loses those of 246...255.
    public static let maximumSubscriptionBytes = 245

    /// The most different subscriptions of one socket; libzmq can lose more on reconnection.
    public static let maximumSubscriptions = 1000

    /// Listens at an endpoint.
    /// - Parameter endpoint: `tcp://address:port`, `ipc://path` or `inproc://name`; a port or path of `*` is chosen
    ///   by the system.
    /// - Returns: The endpoint really bound, for peers and for ``unbind(_:)``.
    /// - Throws: `plaintextRefused`, `curveWithoutHandshake`, `noAuthenticator`, `invalidEndpoint`, `closed`, or
    ///   `system`, e.g. with `EADDRINUSE`.
    @discardableResult
    public func bind(_ endpoint: String) throws(ZeroMQError) -> String {
        try Endpoint.check(endpoint, security: options.security, context: loop.thread.context)
        return try bindUnchecked(endpoint)
    }

    /// Stops listening and disconnects the peers that came through this endpoint.
    ///
    /// Peers on `inproc://` stay connected.
    /// - Parameter endpoint: As ``bind(_:)`` returned it.
    /// - Throws: `closed`, or `system` with `ENOENT` when it is not bound.
    public func unbind(_ endpoint: String) throws(ZeroMQError) {
        let registration = try opened(for: "unbind \(endpoint)")
        if uninterrupted({ zmq_unbind(registration.handle, endpoint) }) != 0 { throw .last("unbind \(endpoint)") }
    }

    /// Disconnects all peers of an endpoint and listens again, so that each has to prove anew who it is.
    /// - Parameter endpoint: As ``bind(_:)`` returned it.
    /// - Throws: As ``unbind(_:)`` and ``bind(_:)``; the endpoint is then no longer bound, and may be rebound.
    public func rebind(_ endpoint: String) async throws {
        do { try unbind(endpoint) } catch ZeroMQError.system(_, _, ENOENT) {}
        // An I/O thread closes the listener a moment later.
        let deadline = ContinuousClock.now + .seconds(2)
        while true {
            do {
                try bind(endpoint)
                return
            } catch ZeroMQError.system(_, _, EADDRINUSE) where ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(2))
            }
        }
    }

    /// Connects to an endpoint in the background, again and again for as long as it takes.
    /// - Parameter endpoint: `tcp://host:port`, `ipc://path` or `inproc://name`.
    /// - Throws: `plaintextRefused`, `curveWithoutHandshake`, `noAuthenticator`, `invalidEndpoint`, `closed` or
    ///   `system`.
    public func connect(_ endpoint: String) throws(ZeroMQError) {
        try Endpoint.check(endpoint, security: options.security, context: loop.thread.context)
        let registration = try opened(for: "connect \(endpoint)")
        if uninterrupted({ zmq_connect(registration.handle, endpoint) }) != 0 { throw .last("connect \(endpoint)") }
    }

    /// Ends a connection; what is queued for it is sent only within `linger`.
    /// - Parameter endpoint: As it was given to ``connect(_:)``.
    /// - Throws: `closed`, or `system` with `ENOENT` when it is not connected.
    public func disconnect(_ endpoint: String) throws(ZeroMQError) {
        let registration = try opened(for: "disconnect \(endpoint)")
        if uninterrupted({ zmq_disconnect(registration.handle, endpoint) }) != 0 {
            throw .last("disconnect \(endpoint)")
        }
    }

    /// Receives messages whose frame 0 begins with a text, from now on; for a `sub` socket.
    /// - Parameter prefix: At most ``maximumSubscriptionBytes`` of UTF-8; empty for everything. Each call needs an
    ///   ``unsubscribe(_:)-(String)`` of its own.
    /// - Throws: `subscriptionTooLong`, `tooManySubscriptions`, `closed`, or `system` on other kinds of socket.
    public func subscribe(_ prefix: String) throws(ZeroMQError) {
        try subscribe(Array(prefix.utf8))
    }

    /// Receives messages whose frame 0 begins with these bytes, from now on; for a `sub` socket.
    /// - Parameter prefix: At most ``maximumSubscriptionBytes``; empty for everything. Each call needs an
    ///   ``unsubscribe(_:)-([UInt8])`` of its own.
    /// - Throws: `subscriptionTooLong`, `tooManySubscriptions`, `closed`, or `system` on other kinds of socket.
    public func subscribe(_ prefix: [UInt8]) throws(ZeroMQError) {
        guard prefix.count <= Self.maximumSubscriptionBytes else {
            throw .subscriptionTooLong(bytes: prefix.count, limit: Self.maximumSubscriptionBytes)
        }
        let calls = subscriptions[prefix, default: 0]
        guard calls > 0 || subscriptions.count < Self.maximumSubscriptions else {
            throw .tooManySubscriptions(limit: Self.maximumSubscriptions)
        }
        try set(ZMQ_SUBSCRIBE, prefix, "subscribe")
        subscriptions[prefix] = calls + 1
    }

    /// Takes back one subscription.
    /// - Parameter prefix: As it was given to ``subscribe(_:)-(String)``.
    /// - Throws: `closed`, or `system` on other kinds of socket. Taking back what was not subscribed does nothing.
    public func unsubscribe(_ prefix: String) throws(ZeroMQError) {
        try unsubscribe(Array(prefix.utf8))
    }

    /// Takes back one subscription.
    /// - Parameter prefix: As it was given to ``subscribe(_:)-([UInt8])``.
    /// - Throws: `closed`, or `system` on other kinds of socket. Taking back what was not subscribed does nothing.
    public func unsubscribe(_ prefix: [UInt8]) throws(ZeroMQError) {
        try set(ZMQ_UNSUBSCRIBE, prefix, "unsubscribe")
        guard let calls = subscriptions[prefix] else { return }
        subscriptions[prefix] = calls > 1 ? calls - 1 : nil
    }

    /// Takes the place of the context's ZAP handler; for a `router`.
    func bindAsAuthenticator() throws(ZeroMQError) {
        _ = try bindUnchecked(Endpoint.authenticator)
        registration?.becomeAuthenticator()
    }

    private func bindUnchecked(_ endpoint: String) throws(ZeroMQError) -> String {
        let registration = try opened(for: "bind \(endpoint)")
        if uninterrupted({ zmq_bind(registration.handle, endpoint) }) != 0 { throw .last("bind \(endpoint)") }
        // Longer than any path or address that libzmq can bind.
        var bound = [CChar](repeating: 0, count: 1024)
        var size = bound.count
        if uninterrupted({ zmq_getsockopt(registration.handle, ZMQ_LAST_ENDPOINT, &bound, &size) }) != 0 {
            throw .last("read the endpoint of \(endpoint)")
        }
        return Z85.string(bound)
    }

    private func set(_ option: Int32, _ bytes: [UInt8], _ operation: String) throws(ZeroMQError) {
        let registration = try opened(for: operation)
        if uninterrupted({ zmq_setsockopt(registration.handle, option, bytes, bytes.count) }) != 0 {
            throw .last(operation)
        }
    }
}
