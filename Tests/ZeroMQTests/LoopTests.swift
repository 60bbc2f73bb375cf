import Glibc
import Testing

@testable import ZeroMQ

@Suite(.timeLimit(.minutes(5))) struct LoopTests {
    @Test("jobs are serialised on one thread, also after the loop is shut down", arguments: [false, true])
    func serialised(_ isShutDown: Bool) async throws {
        try await Bench.run { bench in
            let probe = Probe(bench.loop)
            let thread = await probe.thread
            if isShutDown { await bench.loop.shutdown() }
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<1000 { await probe.count(on: thread) }
                    }
                }
            }
            #expect(await probe.counted == 8000)
            #expect(await probe.strays == 0)
        }
    }

    @Test("an actor outlives its loop's context")
    func outlives() async throws {
        let probe: Probe
        do {
            let bench = try Bench()
            probe = Probe(bench.loop)
            await bench.context.close()
        }
        let thread = await probe.thread
        await probe.count(on: thread)
        #expect(await probe.counted == 1)
        #expect(await probe.strays == 0)
    }

    @Test("nothing of a loop is left when nobody retains it")
    func freed() async throws {
        for _ in 0..<50 {
            weak var thread: LoopThread?
            weak var state: ContextState?
            do {
                let bench = try Bench()
                thread = bench.loop.thread
                state = bench.context.state
                let (pull, push, _) = try await bench.pair(.pull, .push, over: .ipc)
                _ = try await pull.monitor()
                try await push.send(Message("x"))
                _ = try await pull.receive(exactly: 1)
            }
            while thread != nil || state != nil { await Task.yield() }
        }
    }

    @Test("an actor on the loop calls its sockets without changing threads")
    func sameThread() async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: .inproc)
            let probe = Probe(bench.loop)
            #expect(try await probe.exchange(Message("direct"), push, pull) == [Message("direct")])
        }
    }

    @Test("a busy socket gets its share of a turn and no more, receiving")
    func receivingShare() async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: .inproc) { $0.sendHighWaterMark = 100_000 }
            let count = 5 * PollLoop.messagesPerTurn
            for _ in 0..<count { #expect(try await push.trySend(Message("x"))) }
            let perTurn = try await Probe(bench.loop).receive(count, from: pull)
            #expect(perTurn.values.reduce(0, +) == count)
            // One may have been handed over at the end of the turn before.
            #expect(perTurn.values.allSatisfy { $0 <= PollLoop.messagesPerTurn + 1 })
        }
    }

    @Test("a busy socket gets its share of a turn and no more, sending")
    func sendingShare() async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: .inproc) { $0.sendHighWaterMark = 100_000 }
            let count = 5 * PollLoop.messagesPerTurn
            let perTurn = try await Probe(bench.loop).send(count, to: push)
            #expect(perTurn.values.reduce(0, +) == count)
            #expect(perTurn.values.allSatisfy { $0 <= PollLoop.messagesPerTurn })
            withExtendedLifetime(pull) {}
        }
    }

    @Test("who yields goes on once the jobs that waited have run")
    func yielding() async throws {
        try await Bench.run { bench in
            let probe = Probe(bench.loop)
            #expect(await probe.countWhileYielding() == 3)
        }
    }

    @Test("a receive limit is kept", arguments: [1, 2, 7, 1024, 5000])
    func limit(_ limit: Int) async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: .inproc) { $0.sendHighWaterMark = 100_000 }
            for _ in 0..<3000 { #expect(try await push.trySend(Message("x"))) }
            var left = 3000
            while left > 0 {
                let messages = try await pull.receive(upTo: limit)
                #expect((1...min(limit, PollLoop.messagesPerTurn)).contains(messages.count))
                left -= messages.count
            }
        }
    }

    @Test("signals interrupt nothing", arguments: Transport.allCases)
    func signals(_ transport: Transport) async throws {
        try await Bench.run { bench in
            ignoreSignals()
            let other = try PollLoop(bench.context, name: "receiver")
            let threads = await [Probe(bench.loop).thread, Probe(other).thread]
            let done = Flag()
            let storm = Task.detached {
                while !done.isSet {
                    for thread in threads { pthread_kill(pthread_t(thread), SIGUSR1) }
                    await Task.yield()
                }
            }
            let pull = try await Socket(.pull, on: other, options: bench.serverOptions(transport))
            let push = try await Socket(.push, on: bench.loop, options: bench.clientOptions(transport))
            let endpoint = try await pull.bind(Bench.endpoint(transport))
            try await push.connect(endpoint)
            async let sent: Void = {
                for number in 0..<3000 { try await push.send(Message("\(number)", "x")) }
            }()
            let received = try await pull.receive(exactly: 3000)
            try await sent
            try await push.disconnect(endpoint)
            try await pull.rebind(endpoint)
            done.set()
            await storm.value
            #expect(received.map(\.texts[0]) == (0..<3000).map { "\($0)" })
        }
    }

    @Test("an interrupted call is repeated, a failed one is not")
    func interruptedCall() {
        var results: [Int32] = [EINTR, EINTR, 0]
        let code = uninterrupted {
            errno = results.removeFirst()
            return errno == 0 ? 7 : -1
        }
        #expect(code == 7)
        results = [EINTR, EAGAIN, 0]
        let failed = uninterrupted {
            errno = results.removeFirst()
            return errno == 0 ? 7 : -1
        }
        #expect(failed == -1)
        #expect(results == [0])
    }

    @Test("one full peer of a router does not hold up the others")
    func routerPeers() async throws {
        try await Bench.run { bench in
            let (router, slow, endpoint) = try await bench.pair(.router, .dealer, over: .inproc) {
                $0.sendHighWaterMark = 2
                $0.receiveHighWaterMark = 2
            }
            let quick = try await Socket(.dealer, on: bench.loop)
            try await quick.connect(endpoint)
            try await slow.send(Message("slow"))
            try await quick.send(Message("quick"))
            var ids: [String?: Frame] = [:]
            for message in try await router.receive(exactly: 2) { ids[message.texts[1]] = message.frames[0] }
            let (slowID, quickID) = (try #require(ids["slow"]), try #require(ids["quick"]))
            let queued = try await router.fill { Message([slowID, Frame("\($0)")]) }
            let waiting = Task {
                for number in queued..<(queued + 5) { try await router.send(Message([slowID, Frame("\(number)")])) }
            }
            while await router.waitingSendCount == 0 { await Task.yield() }
            for number in 0..<20 {
                #expect(try await router.trySend(Message([quickID, Frame("\(number)")])))
                #expect(try await quick.receive(exactly: 1) == [Message("\(number)")])
            }
            #expect(try await slow.receive(exactly: queued + 5).map(\.texts[0]) == (0..<(queued + 5)).map { "\($0)" })
            try await waiting.value
        }
    }

    @Test("a message that waits for a router's peer fails when the peer goes")
    func routerPeerGoes() async throws {
        try await Bench.run { bench in
            let (router, dealer, _) = try await bench.pair(.router, .dealer, over: .inproc) {
                $0.sendHighWaterMark = 2
                $0.receiveHighWaterMark = 2
            }
            try await dealer.send(Message("hello"))
            let id = try await router.receive(exactly: 1)[0].frames[0]
            _ = try await router.fill { Message([id, Frame("\($0)")]) }
            let waiting = Task { try await router.send(Message([id, Frame("late")])) }
            while await router.waitingSendCount == 0 { await Task.yield() }
            await dealer.close()
            await #expect(throws: ZeroMQError.peerUnreachable) { try await waiting.value }
        }
    }
}

extension Socket {
    var waitingSendCount: Int { senders.count }
}

private func ignoreSignals() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    // Without SA_RESTART, so that every call is interrupted.
    sigaction(SIGUSR1, &action, nil)
}

/// An actor on a loop.
private actor Probe {
    private let loop: PollLoop
    private(set) var counted = 0
    private(set) var strays = 0

    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    init(_ loop: PollLoop) {
        self.loop = loop
    }

    var thread: UInt { UInt(pthread_self()) }

    func count(on thread: UInt) {
        counted += 1
        if thread != self.thread { strays += 1 }
    }

    /// Has three jobs wait, and yields; returns how many of them have run by then.
    func countWhileYielding() async -> Int {
        let before = counted
        for _ in 0..<3 { Task { self.count(on: self.thread) } }
        await loop.yield()
        return counted - before
    }

    func exchange(_ message: Message, _ push: Socket, _ pull: Socket) throws -> [Message] {
        let isSent = try push.assumeIsolated { try $0.trySend(message) }
        #expect(isSent)
        return try pull.assumeIsolated { try $0.receiveAvailable(upTo: 10) }
    }

    /// Receives one by one; returns how many messages came in which turn of the loop.
    func receive(_ count: Int, from socket: Socket) async throws -> [UInt64: Int] {
        var perTurn: [UInt64: Int] = [:]
        for _ in 0..<count {
            let messages = try await socket.receive(upTo: 1)
            perTurn[loop.thread.turn, default: 0] += messages.count
        }
        return perTurn
    }

    /// Sends one by one; returns how many messages went in which turn of the loop.
    func send(_ count: Int, to socket: Socket) async throws -> [UInt64: Int] {
        var perTurn: [UInt64: Int] = [:]
        for _ in 0..<count {
            try await socket.send(Message("x"))
            perTurn[loop.thread.turn, default: 0] += 1
        }
        return perTurn
    }
}
