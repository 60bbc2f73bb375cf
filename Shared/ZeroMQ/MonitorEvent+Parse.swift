internal import CZeroMQ

extension MonitorEvent {
    /// Reads what libzmq's monitor says: an event number, a value, and in a second frame an endpoint.
    /// - Returns: `nil` for events that nobody needs to know.
    ///
    /// Source: `zmq_socket_monitor(3)`.
    init?(_ message: Message) {
        guard message.frames.count == 2, message.frames[0].count == 6 else { return nil }
        let (number, value) = message.frames[0].withUnsafeBytes { bytes in
            (
                Int32(bytes.loadUnaligned(fromByteOffset: 0, as: UInt16.self)),
                bytes.loadUnaligned(fromByteOffset: 2, as: UInt32.self)
            )
        }
        guard let kind = Kind(number, value) else { return nil }
        self.init(kind: kind, endpoint: message.frames[1].text ?? "")
    }
}

extension MonitorEvent.Kind {
    fileprivate init?(_ number: Int32, _ value: UInt32) {
        let error = ZeroMQError.symbol(of: Int32(bitPattern: value))
        switch number {
        case ZMQ_EVENT_LISTENING: self = .bound
        case ZMQ_EVENT_BIND_FAILED: self = .bindFailed(error: error)
        case ZMQ_EVENT_ACCEPTED: self = .accepted
        case ZMQ_EVENT_ACCEPT_FAILED: self = .acceptFailed(error: error)
        case ZMQ_EVENT_CONNECTED: self = .connected
        case ZMQ_EVENT_CONNECT_DELAYED: self = .connectDelayed
        case ZMQ_EVENT_CONNECT_RETRIED: self = .connectRetried(after: .milliseconds(Int64(value)))
        case ZMQ_EVENT_HANDSHAKE_SUCCEEDED: self = .handshakeSucceeded
        case ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL: self = .handshakeFailed(.connection(error: error))
        case ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL: self = .handshakeFailed(.protocolError(code: value))
        case ZMQ_EVENT_HANDSHAKE_FAILED_AUTH: self = .handshakeFailed(.authentication(status: Int(value)))
        case ZMQ_EVENT_DISCONNECTED: self = .disconnected
        case ZMQ_EVENT_CLOSED: self = .closed
        case ZMQ_EVENT_CLOSE_FAILED: self = .closeFailed(error: error)
        default: return nil
        }
    }
}
