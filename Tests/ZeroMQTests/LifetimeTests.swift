import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(5))) struct LifetimeTests {
    @Test("a socket that is let go is closed on its loop", arguments: Transport.allCases)
    func leak(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let before = bench.context.openSocketCount
            for _ in 0..<20 {
                let (sub, pub, _) = try await bench.pair(.sub, .pub, over: transport)
                try await sub.subscribe("t/")
                _ = try await sub.monitor()
                _ = try await pub.monitor()
                #expect(bench.context.openSocketCount >= before + 2)
            }
            // What was let go is closed in the turn after.
            while bench.context.openSocketCount > before { await Task.yield() }
        }
    }

    @Test("a context that is let go ends with its last loop")
    func abandonedContext() async throws {
        weak var loop: PollLoop?
        do {
            let context = try Context()
            let abandoned = try PollLoop(context, name: "abandoned")
            loop = abandoned
            _ = try await Socket(.pull, on: abandoned)
        }
        while loop != nil { await Task.yield() }
    }

    @Test("a context closes while its loops are being let go")
    func endingLoops() async throws {
        for _ in 0..<200 {
            let context = try Context()
            for _ in 0..<3 { _ = try PollLoop(context) }
            await context.close()
        }
    }

    @Test("closing a loop wakes everybody who waits in its sockets", arguments: Transport.allCases)
    func shutdown(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, endpoint) = try await bench.pair(.pull, .push, over: transport) {
                $0.sendHighWaterMark = 1
            }
            let receiving = Task { try await pull.receive(upTo: 1) }
            try await push.disconnect(endpoint)
            let sending = (0..<3).map { _ in Task { try await push.send(Message("x")) } }
            async let first: Void = bench.loop.shutdown()
            async let second: Void = bench.loop.shutdown()
            _ = await (first, second)
            await #expect(throws: ZeroMQError.self) { try await receiving.value }
            for task in sending { await #expect(throws: ZeroMQError.self) { try await task.value } }
            await bench.loop.shutdown()
        }
    }

    @Test("nothing can be done with a closed socket, and nothing breaks")
    func closedSocket() async throws {
        try await Bench.run { bench in
            let socket = try await Socket(.dealer, on: bench.loop)
            await socket.close()
            await socket.close()
            let calls: [@Sendable () async throws -> Void] = [
                { try await socket.bind("inproc://x") }, { try await socket.connect("inproc://x") },
                { try await socket.unbind("inproc://x") }, { try await socket.disconnect("inproc://x") },
                { try await socket.rebind("inproc://x") }, { try await socket.subscribe("x") },
                { try await socket.unsubscribe("x") }, { try await socket.send(Message("x")) },
                { _ = try await socket.trySend(Message("x")) }, { _ = try await socket.receive(upTo: 1) },
                { _ = try await socket.receiveAvailable(upTo: 1) }, { _ = try await socket.monitor() },
            ]
            for call in calls {
                do {
                    try await call()
                    Issue.record("worked on a closed socket")
                } catch ZeroMQError.closed {
                    continue
                }
            }
        }
    }

    @Test("nothing can be opened on a closed loop or context")
    func closedContext() async throws {
        let bench = try Bench()
        let handler = try await ZAPHandler(bench.context) { _ in .deny }
        await bench.loop.shutdown()
        await #expect(throws: ZeroMQError.closed(operation: "open a socket")) {
            _ = try await Socket(.pull, on: bench.loop)
        }
        async let first: Void = bench.context.close()
        async let second: Void = bench.context.close()
        _ = await (first, second)
        await bench.context.close()
        #expect(throws: ZeroMQError.closed(operation: "make a poll loop")) { _ = try PollLoop(bench.context) }
        await #expect(throws: ZeroMQError.closed(operation: "make a poll loop")) {
            _ = try await ZAPHandler(bench.context) { _ in .deny }
        }
        await handler.close()
        #expect(!bench.context.hasAuthenticator)
    }

    @Test("a context closes although messages wait for a peer that never comes")
    func unreachablePeer() async throws {
        try await Bench.run { bench in
            var options = SocketOptions()
            options.linger = .milliseconds(20)
            let push = try await Socket(.push, on: bench.loop, options: options)
            try await push.connect(Bench.endpoint(.ipc))
            for _ in 0..<10 { try await push.send(Message("x")) }
        }
    }

    @Test("traffic in full flow ends cleanly with the context", arguments: Transport.allCases)
    func closeInFlight(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let other = try PollLoop(bench.context, name: "sender")
            let (pull, push, _) = try await bench.pair(.pull, .push, over: transport)
            let extra = try await Socket(.push, on: other, options: bench.clientOptions(transport))
            let large = Frame([UInt8](repeating: 1, count: 10_000))
            let sending = [push, extra].map { socket in
                Task { while true { try await socket.send(Message([large, Frame("x")])) } }
            }
            _ = try await pull.receive(exactly: 100)
            let receiving = Task { while true { _ = try await pull.receive(upTo: 10) } }
            await bench.context.close()
            for task in sending { await #expect(throws: ZeroMQError.self) { try await task.value } }
            await #expect(throws: ZeroMQError.self) { try await receiving.value }
        }
    }
}
