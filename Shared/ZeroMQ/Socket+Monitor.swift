internal import CZeroMQ

extension Socket {
    /// The receiving end of libzmq's events about a socket.
    final class Monitoring {
        let number: Int
        let source: Registration
        let events: AsyncStream<MonitorEvent>.Continuation

        init(number: Int, source: Registration, events: AsyncStream<MonitorEvent>.Continuation) {
            self.number = number
            self.source = source
            self.events = events
        }
    }

    /// Tells what happens to the connections of this socket from now on.
    ///
    /// Ends with the socket, when nobody listens any more, or when it is called again. `inproc://` has no events.
    /// - Returns: Events in order; when more than 256 wait, the oldest are dropped.
    /// - Throws: `closed` or `system`.
    public func monitor() throws(ZeroMQError) -> AsyncStream<MonitorEvent> {
        let registration = try opened(for: "monitor")
        stopMonitoring()
        let number = loop.thread.context.nextNumber()
        let endpoint = "\(Endpoint.reservedPrefix)monitor.\(number)"
        let source = try loop.thread.open(ZMQ_PAIR)
        do {
            try Self.join(source.handle, to: registration.handle, at: endpoint)
        } catch {
            zmq_socket_monitor(registration.handle, nil, 0)
            source.close()
            throw error
        }
        let (stream, events) = AsyncStream.makeStream(of: MonitorEvent.self, bufferingPolicy: .bufferingNewest(256))
        monitoring = Monitoring(number: number, source: source, events: events)
        source.onReady = { [weak self] _ in self?.assumeIsolated { $0.deliverEvents(upTo: 64) } }
        source.onStop = { [weak self] in self?.assumeIsolated { $0.stopMonitoring() } }
        source.wait(for: Int16(ZMQ_POLLIN))
        events.onTermination = { [weak self] _ in
            Task { await self?.stopMonitoring(number) }
        }
        return stream
    }

    func stopMonitoring() {
        guard let monitoring else { return }
        self.deliverEvents(upTo: 1024)
        self.monitoring = nil
        if let registration { zmq_socket_monitor(registration.handle, nil, 0) }
        monitoring.source.close()
        monitoring.events.finish()
    }

    private func stopMonitoring(_ number: Int) {
        if monitoring?.number == number { stopMonitoring() }
    }

    private func deliverEvents(upTo limit: Int) {
        guard let monitoring, monitoring.source.isOpen else { return }
        monitoring.source.touch()
        // A failing receive means a closed context; the stream ends with it.
        guard let messages = try? drain(monitoring.source.handle, limit, refusingNamedPeers: false) else { return }
        for message in messages {
            if let event = MonitorEvent(message) { monitoring.events.yield(event) }
        }
    }

    private static func join(
        _ source: UnsafeMutableRawPointer,
        to socket: UnsafeMutableRawPointer,
        at endpoint: String
    ) throws(ZeroMQError) {
        // Unlimited, because an I/O thread waits, and all connections with it, when an event does not fit. The loop
        // empties it every turn.
        var unlimited: Int32 = 0
        let size = MemoryLayout<Int32>.size
        guard zmq_setsockopt(source, ZMQ_RCVHWM, &unlimited, size) == 0,
            zmq_setsockopt(source, ZMQ_LINGER, &unlimited, size) == 0,
            uninterrupted({ zmq_socket_monitor(socket, endpoint, ZMQ_EVENT_ALL) }) == 0,
            uninterrupted({ zmq_connect(source, endpoint) }) == 0
        else { throw .last("monitor") }
    }
}
