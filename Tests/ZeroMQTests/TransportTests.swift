import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(5))) struct TransportTests {
    @Test("messages arrive whole and in order", arguments: Transport.allCases)
    func order(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: transport)
            let count = 3000
            async let sent: Void = {
                for number in 0..<count { try await push.send(Message("\(number)", "", "tail")) }
            }()
            let received = try await pull.receive(exactly: count)
            try await sent
            #expect(received.map(\.texts) == (0..<count).map { ["\($0)", "", "tail"] })
        }
    }

    @Test("frames of every size arrive as they were", arguments: Transport.allCases)
    func sizes(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: transport)
            let sizes = [0, 1, 29, 33, 34, 255, 256, 4095, 4096, 4097, 8192, 65_536, 1_048_576]
            let message = Message(sizes.map { size in Frame((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }) })
            try await push.send(message)
            #expect(try await pull.receive(exactly: 1).map(\.frames) == [message.frames])
        }
    }

    @Test("a received large frame can be sent on to others", arguments: Transport.allCases)
    func forwarding(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let large = Frame([UInt8](repeating: 42, count: 100_000))
            let (pull, push, _) = try await bench.pair(.pull, .push, over: transport)
            try await push.send(Message([large]))
            let received = try await pull.receive(exactly: 1)
            for _ in 0..<3 { try await push.send(received[0]) }
            #expect(try await pull.receive(exactly: 3).map(\.frames) == [[large], [large], [large]])
        }
    }

    @Test("who waits for room has it when there is a peer, stands in line, and may give up")
    func waitForRoom() async throws {
        try await Bench.run { bench in
            let push = try await Socket(.push, on: bench.loop)
            let givingUp = Task { try await push.waitForRoom() }
            givingUp.cancel()
            await #expect(throws: CancellationError.self) { try await givingUp.value }
            let waiting = Task {
                try await push.waitForRoom()
                return try await push.trySend(Message("second"))
            }
            async let sent: Void = push.send(Message("first"))
            let pull = try await Socket(.pull, on: bench.loop)
            let endpoint = try await pull.bind(Bench.endpoint(.inproc))
            try await push.connect(endpoint)
            try await sent
            #expect(try await waiting.value)
            #expect(Set(try await pull.receive(exactly: 2).map(\.texts[0])) == ["first", "second"])
            await push.close()
            await pull.close()
        }
    }

    @Test("a cancelled receive loses nothing", arguments: Transport.allCases)
    func cancelledReceive(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: transport)
            let count = 300
            var received: [String?] = []
            for number in 0..<count {
                let waiting = Task { try await pull.receive(upTo: 1) }
                if number.isMultiple(of: 3) { await Task.yield() }
                async let sent: Void = push.send(Message("\(number)"))
                waiting.cancel()
                switch await waiting.result {
                case .success(let messages): received += messages.map(\.texts[0])
                case .failure(let error): #expect(error is CancellationError)
                }
                try await sent
            }
            received += try await pull.receive(exactly: count - received.count).map(\.texts[0])
            #expect(received == (0..<count).map { "\($0)" })
        }
    }

    @Test("a receive in a cancelled task takes no message", arguments: Transport.allCases)
    func receiveAfterCancellation(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: transport)
            try await push.send(Message("kept"))
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await pull.receive(upTo: 1)
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await pull.receive(upTo: 1).map(\.texts) == [["kept"]])
        }
    }

    @Test("sending waits while the queue is full, and nothing is lost", arguments: Transport.allCases)
    func highWater(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: transport) {
                $0.sendHighWaterMark = 2
                $0.receiveHighWaterMark = 2
            }
            let body = Frame([UInt8](repeating: 1, count: 65_536))
            let queued = try await push.fill { Message([Frame("\($0)"), body]) }
            #expect(queued >= 2)
            let rest = Task {
                for number in queued..<(queued + 20) { try await push.send(Message([Frame("\(number)"), body])) }
            }
            let received = try await pull.receive(exactly: queued + 20)
            try await rest.value
            #expect(received.map(\.texts[0]) == (0..<(queued + 20)).map { "\($0)" })
        }
    }

    @Test("a cancelled send sends nothing of its message", arguments: Transport.allCases)
    func cancelledSend(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, endpoint) = try await bench.pair(.pull, .push, over: transport) {
                $0.sendHighWaterMark = 2
                $0.receiveHighWaterMark = 2
            }
            // Nobody takes anything, so the queue stays full.
            try await push.disconnect(endpoint)
            let cancelled = Task { try await push.send(Message("a", "b", "c")) }
            let follower = Task { try await push.send(Message("last", "message")) }
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { try await cancelled.value }
            try await push.connect(endpoint)
            try await follower.value
            #expect(try await pull.receive(exactly: 1).map(\.texts) == [["last", "message"]])
            #expect(try await pull.receiveAvailable(upTo: 10).isEmpty)
        }
    }

    @Test("several waiting receivers are all served", arguments: Transport.allCases)
    func severalReceivers(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: transport)
            let tasks = (0..<5).map { _ in Task { try await pull.receive(upTo: 1) } }
            for number in 0..<5 { try await push.send(Message("\(number)")) }
            var received: Set<String?> = []
            for task in tasks { received.formUnion(try await task.value.map(\.texts[0])) }
            #expect(received == ["0", "1", "2", "3", "4"])
        }
    }

    @Test("a subscriber gets what it subscribed to, on every loop", arguments: Transport.allCases)
    func subscriptions(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let other = try PollLoop(bench.context, name: "subscriber")
            let pub = try await Socket(.pub, on: bench.loop, options: bench.serverOptions(transport))
            let endpoint = try await pub.bind(Bench.endpoint(transport))
            let sub = try await Socket(.sub, on: other, options: bench.clientOptions(transport))
            try await sub.subscribe("t/ssa/")
            try await sub.subscribe("ready")
            try await sub.connect(endpoint)
            try await pub.repeatUntilReceived(by: sub)
            try await sub.unsubscribe("ready")
            for topic in ["t/policy/", "t/ssa/", "t/ss", "t/ssa/alert/"] { try await pub.send(Message(topic, "x")) }
            #expect(try await sub.receive(exactly: 2).map(\.texts[0]) == ["t/ssa/", "t/ssa/alert/"])
        }
    }

    @Test("a router answers each peer, and knows who is gone", arguments: Transport.allCases)
    func router(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (router, first, endpoint) = try await bench.pair(.router, .dealer, over: transport)
            let second = try await Socket(.dealer, on: bench.loop, options: bench.clientOptions(transport))
            try await second.connect(endpoint)
            try await first.send(Message("first"))
            try await second.send(Message("second"))
            for message in try await router.receive(exactly: 2) {
                try await router.send(Message([message.frames[0], Frame("to " + (message.texts[1] ?? ""))]))
            }
            #expect(try await first.receive(exactly: 1) == [Message("to first")])
            #expect(try await second.receive(exactly: 1) == [Message("to second")])
            let nobody = Message([Frame([0, 1, 2, 3, 4]), Frame("x")])
            await #expect(throws: ZeroMQError.peerUnreachable) { try await router.send(nobody) }
            await #expect(throws: ZeroMQError.peerUnreachable) { _ = try await router.trySend(nobody) }
            await #expect(throws: ZeroMQError.emptyMessage) { try await router.send(Message("only an id")) }
            await #expect(throws: ZeroMQError.emptyMessage) { try await first.send(Message([])) }
        }
    }
}

extension Socket {
    /// Publishes a message until the subscriber has got one, then takes what it has got too much; `end` begins with
    /// something it is subscribed to.
    func repeatUntilReceived(
        by sub: Socket,
        end: String = "ready",
        _ message: Message = Message("ready")
    ) async throws {
        let waiting = Task {
            while try await sub.receive(exactly: 1)[0].frames != message.frames {}
        }
        let publishing = Task {
            while !Task.isCancelled {
                try await self.send(message)
                await Task.yield()
            }
        }
        try await waiting.value
        publishing.cancel()
        _ = await publishing.result
        try await send(Message(end, "end"))
        while try await sub.receive(upTo: 100).last?.frames.last != Frame("end") {}
    }
}
