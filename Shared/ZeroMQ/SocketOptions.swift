/// What is decided about a socket before it binds or connects.
public struct SocketOptions: Sendable, Hashable {
    /// Detects dead connections by asking the peer regularly; has no effect on `inproc://`.
    public struct Heartbeat: Sendable, Hashable {
        /// Between two questions, 1 ms...1 h.
        public var interval: Duration
        /// How long to wait for any answer before the connection counts as dead, 1 ms...1 h.
        public var timeout: Duration
        /// How long the peer should wait for us, 100 ms...1 h, told in steps of 100 ms.
        public var timeToLive: Duration

        /// Makes a heartbeat; by default every 5 s, dead after 15 s, at the peer after 20 s.
        public init(
            interval: Duration = .seconds(5),
            timeout: Duration = .seconds(15),
            timeToLive: Duration = .seconds(20)
        ) {
            self.interval = interval
            self.timeout = timeout
            self.timeToLive = timeToLive
        }
    }

    /// Messages queued for each peer before sending waits (`pub`: drops), 1...1,000,000.
    ///
    /// A `sub` socket, which sends nothing but subscriptions, does not use it.
    public var sendHighWaterMark = 1000

    /// Messages queued from each peer before it has to wait, 1...1,000,000.
    public var receiveHighWaterMark = 1000

    /// How long what is queued may still be sent after the socket is closed, 0...60 s.
    public var linger: Duration = .zero

    /// Bytes of the largest frame accepted, 1...1 GiB; a peer that sends a larger one is disconnected.
    ///
    /// It also bounds what somebody who has not been let in yet can make this process allocate.
    public var maximumMessageSize = 2 * 1024 * 1024

    /// How long a handshake may take, 1 ms...60 s.
    public var handshakeTimeout: Duration = .seconds(5)

    /// How long a TCP connection attempt may take, 1 ms...10 min.
    public var connectTimeout: Duration = .seconds(10)

    /// How dead connections are found; `nil` leaves it to TCP.
    public var heartbeat: Heartbeat? = Heartbeat()

    /// Encryption and identities.
    public var security: Security = .none

    /// Whether a `router` reports a message for an unknown peer as `peerUnreachable` instead of dropping it.
    public var routerMandatory = true

    /// The pause before the first attempt to connect again, 1 ms...1 h, plus a random part of as much.
    public var reconnectInterval: Duration = .milliseconds(100)

    /// What the pause grows to when attempts keep failing, `reconnectInterval`...1 h.
    public var maximumReconnectInterval: Duration = .seconds(5)

    /// Whether messages wait in the socket until a connection is complete, instead of in the queue of one that may
    /// never be.
    public var immediate = false

    /// Whether IPv6 is used besides IPv4.
    public var ipv6 = false

    /// Idle time after which TCP itself probes the peer, 1 s...1 h; `nil` leaves it to the system.
    public var tcpKeepaliveIdle: Duration?

    /// Makes the defaults, with the given kind of security.
    public init(security: Security = .none) {
        self.security = security
    }
}
