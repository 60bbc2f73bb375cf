internal import Exchange
internal import Journal
internal import Logging
internal import Schema
internal import ZeroMQ

extension Bus {
    /// Sends live on these sockets from now on.
    func send(on live: [Audience: Socket]) { self.live = live }

    /// Sends what is durable to its readers.
    func publish(_ events: [EventRecord]) {
        var start = 0
        while start < events.count {
            // Events in a row mostly are of one audience.
            let audience = events[start].audience
            let end = events[start...].firstIndex { $0.audience != audience } ?? events.count
            if let socket = self.live[audience] { self.publish(events[start..<end], on: socket) }
            start = end
        }
    }

    private func publish(_ events: ArraySlice<EventRecord>, on socket: Socket) {
        let log = self.log
        do {
            try socket.assumeIsolated { socket in
                for event in events {
                    for topic in event.topics.indices {
                        try event.withRecord(topic, log: log) { line, bytes throws(ZeroMQError) in
                            try Self.send(line, bytes, on: socket)
                            event.changeToAgencyView(topic, line)
                            try Self.send(line, bytes, on: socket)
                        }
                    }
                }
            }
        } catch {
            // Readers notice the missing number by the heads and replay it.
            self.logger.warning("live messages were not sent", metadata: ["error": "\(error)"])
        }
    }

    private static func send(
        _ line: UnsafeMutableRawBufferPointer,
        _ event: UnsafeRawBufferPointer,
        on socket: isolated Socket
    ) throws(ZeroMQError) {
        let line = UnsafeRawBufferPointer(line)
        guard Bug.bytesChanged.isOn else {
            _ = try socket.trySend(line, event)
            return
        }
        var changed = Array(event)
        changed[changed.count - 1] ^= 1
        _ = try socket.trySend(Array(line) + changed)
    }

    private func send(_ bytes: [UInt8], on socket: Socket) {
        do { _ = try socket.assumeIsolated { try $0.trySend(bytes) } } catch {
            // Readers notice the missing number by the heads and replay it.
            self.logger.warning("a live message was not sent", metadata: ["error": "\(error)"])
        }
    }

    /// Announces each audience's heads once.
    func announceHeads() {
        if Bug.headsNotSent.isOn { return }
        let now = Timestamp.now
        for (audience, socket) in self.live {
            var streams: [String: UInt64] = [:]
            for (stream, number) in self.state.changed(audience, now: now) { streams[stream.topicView] = number }
            let heads = Heads(
                audience: audience,
                position: self.state.head(audience),
                time: now,
                log: self.log,
                starts: self.state.starts,
                streams: streams
            )
            self.send(heads.bytes, on: socket)
        }
    }
}
