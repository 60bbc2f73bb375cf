internal import CZeroMQ

/// The home of every socket of a process: libzmq's I/O threads and its `inproc://` names.
///
/// Make one a process, then a ``PollLoop`` per thread that shall work with sockets, then each ``Socket`` on a loop.
/// Do not fork after making it.
public final class Context: Sendable {
    let state: ContextState
    private let closing = Locked<Task<Void, Never>?>(nil)

    /// Starts libzmq.
    /// - Parameters:
    ///   - ioThreads: Threads that move bytes, 1...16; one is enough for about 1 GB/s.
    ///   - maxSockets: Sockets open at once, 1...65,535; a monitored socket counts as three.
    /// - Throws: `invalidOption`, or `unsupportedLibrary` when libzmq has no CURVE.
    public init(ioThreads: Int = 1, maxSockets: Int = 4096) throws(ZeroMQError) {
        let ioThreads = try SocketOptions.int32(ioThreads, "ioThreads", in: 1...16)
        let maxSockets = try SocketOptions.int32(maxSockets, "maxSockets", in: 1...65_535)
        self.state = try ContextState(ioThreads: ioThreads, maxSockets: maxSockets)
    }

    /// Sockets of this context that are open now, internal ones included; 0 after ``close()``.
    public var openSocketCount: Int { state.openSocketCount }

    /// Whether a ``ZAPHandler`` answers in this context, without which no CURVE server can be bound.
    public var hasAuthenticator: Bool { state.hasAuthenticator }

    /// Stops every ``PollLoop`` made from this context, closes every socket, and ends libzmq.
    ///
    /// Takes at most the longest `linger` of its sockets. Calling it again waits for the first call.
    public func close() async {
        let state = self.state
        let task = closing.withLock { task in
            if let task { return task }
            let first = Task { await state.close() }
            task = first
            return first
        }
        await task.value
    }
}
