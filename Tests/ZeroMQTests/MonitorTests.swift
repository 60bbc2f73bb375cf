import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(5))) struct MonitorTests {
    @Test("both ends tell of a connection from its beginning to its end", arguments: [Transport.tcp, .ipc])
    func lifeOfAConnection(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let server = try await Socket(.pull, on: bench.loop, options: bench.serverOptions(transport))
            let serverEvents = try await server.monitor()
            let client = try await Socket(.push, on: bench.loop, options: bench.clientOptions(transport))
            let clientEvents = try await client.monitor()
            let endpoint = try await server.bind(Bench.endpoint(transport))
            try await client.connect(endpoint)
            try await client.send(Message("x"))
            _ = try await server.receive(exactly: 1)
            #expect(
                try await kinds(in: serverEvents, until: .handshakeSucceeded) == [
                    .bound, .accepted, .handshakeSucceeded,
                ]
            )
            let made = try await kinds(in: clientEvents, until: .handshakeSucceeded).filter { $0 != .connectDelayed }
            #expect(made == [.connected, .handshakeSucceeded])
            await client.close()
            #expect(try await kinds(in: serverEvents, until: .disconnected) == [.disconnected])
            try await server.unbind(endpoint)
            #expect(try await first(in: serverEvents) { $0.kind == .closed ? $0.endpoint : nil } == endpoint)
        }
    }

    @Test("a connection attempt that fails is told and repeated")
    func retries() async throws {
        try await Bench.run { bench in
            var options = SocketOptions()
            options.reconnectInterval = .milliseconds(1)
            let client = try await Socket(.push, on: bench.loop, options: options)
            let events = try await client.monitor()
            try await client.connect(Bench.endpoint(.ipc))
            for _ in 0..<3 {
                try await first(in: events) { event in
                    if case .connectRetried = event.kind { () } else { nil }
                }
            }
        }
    }

    @Test("a peer that says nothing is put out when the time for the handshake is up")
    func silentPeer() async throws {
        try await Bench.run { bench in
            var options = SocketOptions()
            options.handshakeTimeout = .milliseconds(50)
            let server = try await Socket(.pull, on: bench.loop, options: options)
            let events = try await server.monitor()
            let peer = try RawPeer(await server.bind(Bench.endpoint(.ipc)))
            try await first(in: events) { $0.kind == .accepted ? () : nil }
            let reason = try await first(in: events) { event -> MonitorEvent.HandshakeFailure? in
                if case .handshakeFailed(let reason) = event.kind { reason } else { nil }
            }
            // The error's name is whatever the I/O thread met last.
            guard case .connection = reason else {
                Issue.record("unexpected \(reason)")
                return
            }
            withExtendedLifetime(peer) {}
        }
    }

    @Test("a peer that stops answering is put out when the heartbeat is missed")
    func deadPeer() async throws {
        try await Bench.run { bench in
            var options = SocketOptions()
            options.heartbeat = .init(interval: .milliseconds(20), timeout: .milliseconds(50))
            let server = try await Socket(.pull, on: bench.loop, options: options)
            let events = try await server.monitor()
            let peer = try RawPeer(await server.bind(Bench.endpoint(.ipc)))
            try peer.shakeHands([("Socket-Type", "PUSH")])
            try peer.send("last words")
            #expect(try await server.receive(exactly: 1) == [Message("last words")])
            try await first(in: events) { $0.kind == .disconnected ? () : nil }
            withExtendedLifetime(peer) {}
        }
    }

    @Test("a second monitor ends the first")
    func replaced() async throws {
        try await Bench.run { bench in
            let socket = try await Socket(.pull, on: bench.loop)
            let old = try await socket.monitor()
            let new = try await socket.monitor()
            for await event in old { Issue.record("unexpected \(event)") }
            try await socket.bind(Bench.endpoint(.ipc))
            #expect(try await kinds(in: new, until: .bound) == [.bound])
        }
    }

    @Test("a monitor ends with its socket, and with its listener")
    func ends() async throws {
        try await Bench.run { bench in
            let before = bench.context.openSocketCount
            let socket = try await Socket(.pull, on: bench.loop)
            let listener = Task { [events = try await socket.monitor()] in
                for await _ in events {}
            }
            listener.cancel()
            await listener.value
            while bench.context.openSocketCount > before + 1 { await Task.yield() }
            let events = try await socket.monitor()
            await socket.close()
            for await event in events { Issue.record("unexpected \(event)") }
            #expect(bench.context.openSocketCount == before)
            await #expect(throws: ZeroMQError.closed(operation: "monitor")) { _ = try await socket.monitor() }
        }
    }

    @Test("a flood of events neither stops the connections nor grows without bound")
    func flood() async throws {
        try await Bench.run { bench in
            let server = try await Socket(.pull, on: bench.loop)
            let events = try await server.monitor()
            let endpoint = try await server.bind(Bench.endpoint(.ipc))
            let count = 200
            for number in 0..<count {
                let client = try await Socket(.push, on: bench.loop)
                try await client.connect(endpoint)
                try await client.send(Message("\(number)"))
                #expect(try await server.receive(exactly: 1).map(\.texts) == [["\(number)"]])
                await client.close()
            }
            await server.close()
            var waiting = 0
            for await _ in events { waiting += 1 }
            #expect(waiting == 256)
        }
    }

    private func kinds(
        in events: AsyncStream<MonitorEvent>,
        until last: MonitorEvent.Kind
    ) async throws -> [MonitorEvent.Kind] {
        var kinds: [MonitorEvent.Kind] = []
        return try await first(in: events) { event in
            kinds.append(event.kind)
            return event.kind == last ? kinds : nil
        }
    }
}
