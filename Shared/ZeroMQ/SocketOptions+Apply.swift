internal import CZeroMQ

extension SocketOptions {
    /// What CURVE adds to a frame: 8 bytes of command name, 8 of nonce, 16 of authenticator, 1 of flags.
    private static let curveOverhead = 33

    /// Sets every option on a socket that has no endpoint yet.
    func apply(to handle: UnsafeMutableRawPointer, kind: Socket.Kind) throws(ZeroMQError) {
        let socket = OptionSetter(handle: handle)
        let queue = 1...1_000_000
        let sendQueue = try Self.int32(sendHighWaterMark, "sendHighWaterMark", in: queue)
        // A subscription that does not fit into this queue on reconnection is lost.
        let subscriptions = Int32(2 * Socket.maximumSubscriptions)
        try socket.set(ZMQ_SNDHWM, kind == .sub ? subscriptions : sendQueue)
        try socket.set(ZMQ_RCVHWM, Self.int32(receiveHighWaterMark, "receiveHighWaterMark", in: queue))
        try socket.set(ZMQ_LINGER, Self.milliseconds(linger, "linger", in: 0...60_000))
        let hour = 3_600_000
        try socket.set(ZMQ_HANDSHAKE_IVL, Self.milliseconds(handshakeTimeout, "handshakeTimeout", in: 1...60_000))
        try socket.set(ZMQ_CONNECT_TIMEOUT, Self.milliseconds(connectTimeout, "connectTimeout", in: 1...600_000))
        if let heartbeat {
            try socket.set(ZMQ_HEARTBEAT_IVL, Self.milliseconds(heartbeat.interval, "heartbeat.interval", in: 1...hour))
            try socket.set(
                ZMQ_HEARTBEAT_TIMEOUT,
                Self.milliseconds(heartbeat.timeout, "heartbeat.timeout", in: 1...hour)
            )
            try socket.set(
                ZMQ_HEARTBEAT_TTL,
                Self.milliseconds(heartbeat.timeToLive, "heartbeat.timeToLive", in: 100...hour)
            )
        }
        let first = try Self.milliseconds(reconnectInterval, "reconnectInterval", in: 1...hour)
        try socket.set(ZMQ_RECONNECT_IVL, first)
        try socket.set(
            ZMQ_RECONNECT_IVL_MAX,
            Self.milliseconds(maximumReconnectInterval, "maximumReconnectInterval", in: Int(first)...hour)
        )
        try socket.set(ZMQ_IMMEDIATE, immediate ? 1 : 0)
        try socket.set(ZMQ_IPV6, ipv6 ? 1 : 0)
        // After an endpoint is bound anew all its peers connect at once.
        try socket.set(ZMQ_BACKLOG, 1024)
        if let tcpKeepaliveIdle {
            let idle = try Self.milliseconds(tcpKeepaliveIdle, "tcpKeepaliveIdle", in: 1000...hour)
            try socket.set(ZMQ_TCP_KEEPALIVE, 1)
            try socket.set(ZMQ_TCP_KEEPALIVE_IDLE, idle / 1000)
        }
        if kind == .router {
            try socket.set(ZMQ_ROUTER_MANDATORY, routerMandatory ? 1 : 0)
            try socket.set(ZMQ_ROUTER_HANDOVER, 0)
        }
        try applySecurity(to: socket)
    }

    private func applySecurity(to socket: OptionSetter) throws(ZeroMQError) {
        let size = try Self.int32(maximumMessageSize, "maximumMessageSize", in: 1...1_073_741_824)
        switch security {
        case .none, .assumed:
            try socket.set(ZMQ_MAXMSGSIZE, wide: Int64(size))
        case .curveServer(let secretKey, let domain):
            guard (1...255).contains(domain.utf8.count), !domain.utf8.contains(0) else {
                throw .invalidOption(name: "domain", value: "“\(domain)”", allowed: "1...255 bytes, none of them 0")
            }
            try socket.set(ZMQ_MAXMSGSIZE, wide: Int64(Int(size) + Self.curveOverhead))
            try socket.set(ZMQ_CURVE_SERVER, 1)
            try socket.set(ZMQ_CURVE_SECRETKEY, bytes: secretKey.bytes)
            try socket.set(ZMQ_ZAP_DOMAIN, bytes: Array(domain.utf8))
            // Without it, a CURVE server lets every key in as soon as no handler answers.
            try socket.set(Int32(CZEROMQ_ZAP_ENFORCE_DOMAIN), 1)
        case .curveClient(let serverKey, let keys):
            try socket.set(ZMQ_MAXMSGSIZE, wide: Int64(Int(size) + Self.curveOverhead))
            try socket.set(ZMQ_CURVE_SERVERKEY, bytes: serverKey.bytes)
            try socket.set(ZMQ_CURVE_PUBLICKEY, bytes: keys.publicKey.bytes)
            try socket.set(ZMQ_CURVE_SECRETKEY, bytes: keys.secretKey.bytes)
        }
    }

    static func int32(_ value: Int, _ name: String, in range: ClosedRange<Int>) throws(ZeroMQError) -> Int32 {
        guard range.contains(value), let number = Int32(exactly: value) else {
            throw .invalidOption(
                name: name,
                value: "\(value)",
                allowed: "\(range.lowerBound)...\(range.upperBound)"
            )
        }
        return number
    }

    static func milliseconds(
        _ duration: Duration,
        _ name: String,
        in range: ClosedRange<Int>
    ) throws(ZeroMQError) -> Int32 {
        let (lowest, highest) = (Duration.milliseconds(range.lowerBound), Duration.milliseconds(range.upperBound))
        guard duration >= lowest, duration <= highest else {
            throw .invalidOption(name: name, value: "\(duration)", allowed: "\(lowest)...\(highest)")
        }
        let (seconds, attoseconds) = duration.components
        return Int32(seconds) * 1000 + Int32(attoseconds / 1_000_000_000_000_000)
    }
}

/// Sets options of one libzmq socket.
private struct OptionSetter {
    let handle: UnsafeMutableRawPointer

    func set(_ option: Int32, _ value: Int32) throws(ZeroMQError) {
        try set(option, bytes: withUnsafeBytes(of: value, Array.init))
    }

    func set(_ option: Int32, wide value: Int64) throws(ZeroMQError) {
        try set(option, bytes: withUnsafeBytes(of: value, Array.init))
    }

    func set(_ option: Int32, bytes: [UInt8]) throws(ZeroMQError) {
        if uninterrupted({ zmq_setsockopt(handle, option, bytes, bytes.count) }) != 0 {
            throw .last("set the socket option \(option)")
        }
    }
}
