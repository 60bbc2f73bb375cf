import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(5))) struct SecurityTests {
    @Test("nothing travels in plain text over TCP", arguments: Socket.Kind.allCases)
    func plaintext(_ kind: Socket.Kind) async throws {
        try await Bench.run { bench in
            let socket = try await Socket(kind, on: bench.loop)
            for endpoint in ["tcp://127.0.0.1:*", "tcp://127.0.0.1:5555", "tcp://localhost:5555"] {
                let refused = ZeroMQError.plaintextRefused(endpoint: endpoint)
                await #expect(throws: refused) { try await socket.bind(endpoint) }
                await #expect(throws: refused) { try await socket.connect(endpoint) }
            }
        }
    }

    @Test("CURVE is not pretended where libzmq makes no handshake")
    func inproc() async throws {
        try await Bench.run { bench in
            let endpoint = Bench.endpoint(.inproc)
            let refused = ZeroMQError.curveWithoutHandshake(endpoint: endpoint)
            for options in [bench.serverOptions(.tcp), bench.clientOptions(.tcp)] {
                let socket = try await Socket(.dealer, on: bench.loop, options: options)
                await #expect(throws: refused) { try await socket.bind(endpoint) }
                await #expect(throws: refused) { try await socket.connect(endpoint) }
            }
        }
    }

    // libzmq lets every key into a CURVE server while no ZAP handler runs.
    @Test("a CURVE server cannot be had without somebody who decides", arguments: Socket.Kind.allCases)
    func noHandler(_ kind: Socket.Kind) async throws {
        let bench = try Bench()
        let socket = try await Socket(kind, on: bench.loop, options: bench.serverOptions(.tcp))
        for endpoint in ["tcp://127.0.0.1:*", "ipc://@no-handler"] {
            let refused = ZeroMQError.noAuthenticator(endpoint: endpoint)
            await #expect(throws: refused) { try await socket.bind(endpoint) }
            await #expect(throws: refused) { try await socket.connect(endpoint) }
        }
        let handler = try await ZAPHandler(bench.context) { _ in .deny }
        try await socket.bind("tcp://127.0.0.1:*")
        await handler.close()
        await #expect(throws: ZeroMQError.noAuthenticator(endpoint: "tcp://127.0.0.1:*")) {
            try await socket.bind("tcp://127.0.0.1:*")
        }
        await bench.context.close()
    }

    @Test("everybody is refused while the handler does not run", arguments: [true, false])
    func deadHandler(_ isClosed: Bool) async throws {
        let bench = try Bench()
        var handler: ZAPHandler? = try await ZAPHandler(bench.context) { _ in .allow(userID: "anybody") }
        let server = try await Socket(.pull, on: bench.loop, options: bench.serverOptions(.tcp))
        let endpoint = try await server.bind("tcp://127.0.0.1:*")
        if isClosed { await handler?.close() }
        handler = nil
        while bench.context.hasAuthenticator { await Task.yield() }
        let events = try await server.monitor()
        let client = try await Socket(.push, on: bench.loop, options: bench.clientOptions(.tcp))
        try await client.connect(endpoint)
        try await client.send(Message("intruder"))
        let verdict = try await first(in: events) { event -> MonitorEvent.Kind? in
            switch event.kind {
            case .handshakeFailed, .handshakeSucceeded: event.kind
            default: nil
            }
        }
        // The error is libzmq's last one: EFAULT where it found no handler, another where it just lost one.
        let isRefused = if case .handshakeFailed(.connection) = verdict { true } else { false }
        #expect(isRefused, "\(verdict)")
        #expect(try await server.receiveAvailable(upTo: 1).isEmpty)
        await bench.context.close()
    }

    @Test("at most one handler decides in a context")
    func secondHandler() async throws {
        try await Bench.run { bench in
            await #expect(throws: ZeroMQError.self) {
                _ = try await ZAPHandler(bench.context) { _ in .allow(userID: "anybody") }
            }
            #expect(bench.context.hasAuthenticator)
        }
    }

    @Test("who was refused is let in by itself once its key is known")
    func lateKey() async throws {
        let bench = try Bench()
        let isKnown = Flag()
        let handler = try await ZAPHandler(bench.context) { _ in isKnown.isSet ? .allow(userID: "late") : .deny }
        let server = try await Socket(.pull, on: bench.loop, options: bench.serverOptions(.tcp))
        let events = try await server.monitor()
        let client = try await Socket(.push, on: bench.loop, options: bench.clientOptions(.tcp))
        try await client.connect(server.bind("tcp://127.0.0.1:*"))
        try await client.send(Message("waited"))
        try await first(in: events) { $0.kind == .handshakeFailed(.authentication(status: 300)) ? () : nil }
        isKnown.set()
        #expect(try await server.receive(exactly: 1).map(\.texts) == [["waited"]])
        await handler.close()
        await bench.context.close()
        #expect(bench.context.openSocketCount == 0)
    }

    @Test("an unknown key, or a wrong server key, never gets a message through")
    func strangers() async throws {
        try await Bench.run { bench in
            let server = try await Socket(.pull, on: bench.loop, options: bench.serverOptions(.tcp))
            let events = try await server.monitor()
            let endpoint = try await server.bind("tcp://127.0.0.1:*")
            let stranger = try await Socket(
                .push,
                on: bench.loop,
                options: SocketOptions(
                    security: .curveClient(serverKey: bench.serverKeys.publicKey, keys: .generate())
                )
            )
            try await stranger.connect(endpoint)
            try await stranger.send(Message("stranger"))
            let failure = try await first(in: events) { event -> MonitorEvent.HandshakeFailure? in
                if case .handshakeFailed(let failure) = event.kind { failure } else { nil }
            }
            #expect(failure == .authentication(status: 300))
            await stranger.close()

            let misled = try await Socket(
                .push,
                on: bench.loop,
                options: SocketOptions(
                    security: .curveClient(serverKey: CurveKeyPair.generate().publicKey, keys: bench.clientKeys)
                )
            )
            try await misled.connect(endpoint)
            try await misled.send(Message("misled"))
            let misledFailure = try await first(in: events) { event -> MonitorEvent.HandshakeFailure? in
                switch event.kind {
                case .handshakeFailed(.authentication): nil
                case .handshakeFailed(let failure): failure
                default: nil
                }
            }
            // ZMQ_PROTOCOL_ERROR_ZMTP_CRYPTOGRAPHIC
            #expect(misledFailure == .protocolError(code: 0x1100_0001))
            #expect(try await server.receiveAvailable(upTo: 1).isEmpty)
        }
    }

    @Test("proof of refusal passes only when a random key is refused")
    func proof() async throws {
        try await Bench.run { bench in
            let context = try Context()
            let strict = try await ZAPHandler(context) { _ in .deny }
            try await strict.proveRefusal(domain: Bench.domain)
            await strict.close()
            await #expect(throws: (any Error).self) { try await strict.proveRefusal(domain: Bench.domain) }

            let open = try await ZAPHandler(context) { _ in .allow(userID: "anybody") }
            await #expect(throws: ZeroMQError.refusalNotProven(reason: "a random key was let in")) {
                try await open.proveRefusal(domain: Bench.domain)
            }
            await open.close()

            let broken = try await ZAPHandler(context) { _ in .allow(userID: "") }
            await #expect(throws: ZeroMQError.self) { try await broken.proveRefusal(domain: Bench.domain) }
            await context.close()
            #expect(context.openSocketCount == 0)
        }
    }

    @Test("the handler is told the domain, the address and the key")
    func request() async throws {
        let bench = try Bench()
        let (requests, sink) = AsyncStream.makeStream(of: ZAPRequest.self)
        let handler = try await ZAPHandler(bench.context) { request in
            sink.yield(request)
            return .allow(userID: "client")
        }
        let (pull, push, _) = try await bench.pair(.pull, .push, over: .tcp)
        try await push.send(Message("x"))
        #expect(try await pull.receive(exactly: 1)[0].userID == "client")
        var iterator = requests.makeAsyncIterator()
        let request = try #require(await iterator.next())
        #expect(request.domain == Bench.domain)
        #expect(request.address == "127.0.0.1")
        #expect(request.mechanism == "CURVE")
        #expect(request.publicKey == bench.clientKeys.publicKey)
        await handler.close()
        await bench.context.close()
    }

    @Test("binding anew puts out whom the handler no longer allows, and nobody else")
    func revocation() async throws {
        let bench = try Bench()
        let revoked = CurveKeyPair.generate()
        let isRevoked = Flag()
        let handler = try await ZAPHandler(bench.context) { request in
            request.publicKey == revoked.publicKey && isRevoked.isSet ? .deny : .allow(userID: "reader")
        }
        let pub = try await Socket(.pub, on: bench.loop, options: bench.serverOptions(.tcp))
        let endpoint = try await pub.bind("tcp://127.0.0.1:*")
        var readers: [Socket] = []
        for keys in [bench.clientKeys, revoked] {
            let security = Security.curveClient(serverKey: bench.serverKeys.publicKey, keys: keys)
            let reader = try await Socket(.sub, on: bench.loop, options: SocketOptions(security: security))
            try await reader.subscribe("")
            try await reader.connect(endpoint)
            try await pub.repeatUntilReceived(by: reader)
            readers.append(reader)
        }
        _ = try await readers[0].receiveAvailable(upTo: 100_000)
        isRevoked.set()
        let events = try await pub.monitor()
        try await pub.rebind(endpoint)
        try await pub.repeatUntilReceived(by: readers[0], Message("after"))
        try await first(in: events) { event in
            event.kind == .handshakeFailed(.authentication(status: 300)) ? () : nil
        }
        #expect(try await !readers[1].receiveAvailable(upTo: 100_000).contains { $0.texts[0] == "after" })
        await handler.close()
        await bench.context.close()
        #expect(bench.context.openSocketCount == 0)
    }
}
