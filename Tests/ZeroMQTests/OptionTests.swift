import Testing
import ZeroMQ

struct OptionCase: Sendable, CustomTestStringConvertible {
    let name: String
    let change: @Sendable (inout SocketOptions) -> Void
    var testDescription: String { name }

    init(_ name: String, _ change: @escaping @Sendable (inout SocketOptions) -> Void) {
        self.name = name
        self.change = change
    }
}

@Suite(.timeLimit(.minutes(5))) struct OptionTests {
    static let secret = CurveKeyPair.generate().secretKey

    static let outside: [OptionCase] = [
        OptionCase("sendHighWaterMark") { $0.sendHighWaterMark = 0 },
        OptionCase("sendHighWaterMark") { $0.sendHighWaterMark = -1 },
        OptionCase("sendHighWaterMark") { $0.sendHighWaterMark = .max },
        OptionCase("receiveHighWaterMark") { $0.receiveHighWaterMark = 0 },
        OptionCase("receiveHighWaterMark") { $0.receiveHighWaterMark = 1_000_001 },
        OptionCase("linger") { $0.linger = .milliseconds(-1) },
        OptionCase("linger") { $0.linger = .seconds(61) },
        OptionCase("linger") { $0.linger = .seconds(Int64.max) },
        OptionCase("maximumMessageSize") { $0.maximumMessageSize = 0 },
        OptionCase("maximumMessageSize") { $0.maximumMessageSize = -1 },
        OptionCase("maximumMessageSize") { $0.maximumMessageSize = .max },
        OptionCase("handshakeTimeout") { $0.handshakeTimeout = .zero },
        OptionCase("connectTimeout") { $0.connectTimeout = .zero },
        OptionCase("heartbeat.interval") { $0.heartbeat = .init(interval: .zero) },
        OptionCase("heartbeat.timeout") { $0.heartbeat = .init(timeout: .zero) },
        OptionCase("heartbeat.timeToLive") { $0.heartbeat = .init(timeToLive: .milliseconds(99)) },
        OptionCase("reconnectInterval") { $0.reconnectInterval = .zero },
        OptionCase("maximumReconnectInterval") { $0.maximumReconnectInterval = .milliseconds(99) },
        OptionCase("tcpKeepaliveIdle") { $0.tcpKeepaliveIdle = .milliseconds(999) },
        OptionCase("domain") { $0.security = .curveServer(secretKey: secret, domain: "") },
        OptionCase("domain") { $0.security = .curveServer(secretKey: secret, domain: "a\0b") },
        OptionCase("domain") {
            $0.security = .curveServer(secretKey: secret, domain: String(repeating: "d", count: 256))
        },
    ]

    @Test("an option outside its range is named, and no socket stays open", arguments: outside)
    func refused(_ option: OptionCase) async throws {
        try await Bench.run { bench in
            var options = SocketOptions()
            option.change(&options)
            let before = bench.context.openSocketCount
            do {
                _ = try await Socket(.dealer, on: bench.loop, options: options)
                Issue.record("accepted")
            } catch ZeroMQError.invalidOption(let name, _, _) {
                #expect(name == option.name)
            }
            #expect(bench.context.openSocketCount == before)
        }
    }

    static let inside: [OptionCase] = [
        OptionCase("defaults") { _ in },
        OptionCase("smallest") {
            $0.sendHighWaterMark = 1
            $0.receiveHighWaterMark = 1
            $0.maximumMessageSize = 1
            $0.handshakeTimeout = .milliseconds(1)
            $0.connectTimeout = .milliseconds(1)
            $0.reconnectInterval = .milliseconds(1)
            $0.maximumReconnectInterval = .milliseconds(1)
            $0.tcpKeepaliveIdle = .seconds(1)
            $0.heartbeat = nil
        },
        OptionCase("largest") {
            $0.sendHighWaterMark = 1_000_000
            $0.receiveHighWaterMark = 1_000_000
            $0.maximumMessageSize = 1_073_741_824
            $0.linger = .seconds(60)
            $0.handshakeTimeout = .seconds(60)
            $0.connectTimeout = .seconds(600)
            $0.reconnectInterval = .seconds(3600)
            $0.maximumReconnectInterval = .seconds(3600)
            $0.tcpKeepaliveIdle = .seconds(3600)
            $0.heartbeat = .init(interval: .seconds(3600), timeout: .seconds(3600), timeToLive: .seconds(3600))
            $0.immediate = true
            $0.ipv6 = true
            $0.routerMandatory = false
        },
    ]

    @Test("every kind of socket takes every allowed option", arguments: inside, Socket.Kind.allCases)
    func accepted(_ option: OptionCase, _ kind: Socket.Kind) async throws {
        try await Bench.run { bench in
            var options = SocketOptions()
            option.change(&options)
            let socket = try await Socket(kind, on: bench.loop, options: options)
            #expect(socket.kind == kind)
            #expect(socket.options == options)
        }
    }

    @Test(
        "a context takes only sensible numbers",
        arguments: [(0, 100), (17, 100), (1, 0), (1, 65_536), (-1, -1), (.max, .max)]
    )
    func context(_ ioThreads: Int, _ maxSockets: Int) {
        #expect(throws: ZeroMQError.self) { try Context(ioThreads: ioThreads, maxSockets: maxSockets) }
    }

    @Test("a context without room for a further socket says so")
    func tooManySockets() async throws {
        let context = try Context(maxSockets: 2)
        let loop = try PollLoop(context, name: "full")
        var sockets: [Socket] = []
        do {
            while sockets.count < 10 { sockets.append(try await Socket(.pull, on: loop)) }
            Issue.record("ten sockets where two are allowed")
        } catch ZeroMQError.system(_, let name, _) {
            #expect(name == "EMFILE")
        }
        #expect(context.openSocketCount == sockets.count)
        await context.close()
        #expect(context.openSocketCount == 0)
    }

    @Test("a frame of the largest size passes, a larger one ends the connection")
    func maximumMessageSize() async throws {
        try await Bench.run { bench in
            var options = bench.serverOptions(.tcp)
            options.maximumMessageSize = 1000
            let pull = try await Socket(.pull, on: bench.loop, options: options)
            let events = try await pull.monitor()
            let endpoint = try await pull.bind(Bench.endpoint(.tcp))
            let push = try await Socket(.push, on: bench.loop, options: bench.clientOptions(.tcp))
            try await push.connect(endpoint)
            try await push.send(Message([Frame([UInt8](repeating: 1, count: 1000))]))
            #expect(try await pull.receive(exactly: 1)[0].frames[0].count == 1000)
            try await push.send(Message([Frame([UInt8](repeating: 1, count: 1001))]))
            try await first(in: events) { $0.kind == .disconnected ? () : nil }
            #expect(try await pull.receiveAvailable(upTo: 1).isEmpty)
        }
    }

    @Test("what is queued is still sent within the linger time", arguments: Transport.allCases)
    func linger(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, _) = try await bench.pair(.pull, .push, over: transport) { $0.linger = .seconds(30) }
            for number in 0..<500 { try await push.send(Message("\(number)")) }
            await push.close()
            #expect(try await pull.receive(exactly: 500).map(\.texts[0]) == (0..<500).map { "\($0)" })
        }
    }
}
