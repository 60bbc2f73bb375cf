internal import CZeroMQ

extension Socket {
    /// The receiving end of libzmq's events about a socket.
    struct Monitoring: Sendable {
        let number: Int
        let source: Registration
        let events: AsyncStream<MonitorEvent>.Continuation
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
            try Self.unlimit(source.handle)
            try registration.attach(monitor: source, at: endpoint)
        } catch {
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
        deliverEvents(upTo: 1024)
        self.monitoring = nil
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

    /// Has every event fit, because an I/O thread waits for room, and all connections with it.
    ///
    /// The loop empties the socket each turn, and the stream is bounded.
    private static func unlimit(_ source: UnsafeMutableRawPointer) throws(ZeroMQError) {
        var zero: Int32 = 0
        let size = MemoryLayout<Int32>.size
        guard zmq_setsockopt(source, ZMQ_RCVHWM, &zero, size) == 0,
            zmq_setsockopt(source, ZMQ_LINGER, &zero, size) == 0
        else { throw .last("monitor") }
    }
}
