import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(5))) struct ErrorTests {
    @Test(
        "an endpoint that cannot be bound is named, with the error and what to do",
        arguments: [
            ("tcp://192.0.2.1:1", "EADDRNOTAVAIL", "0.0.0.0"),
            ("tcp://no-such-device:1", "ENODEV", "interface"),
            ("ipc:///no/such/folder/socket", "ENOENT", "folder"),
            ("ipc:///proc/socket", "ENOENT", "folder"),
            ("ipc://" + String(repeating: "x", count: 200), "ENAMETOOLONG", "108"),
        ]
    )
    func bindFails(_ endpoint: String, _ expected: String, _ remedy: String) async throws {
        try await Bench.run { bench in
            let transport: Transport = endpoint.hasPrefix("tcp") ? .tcp : .ipc
            let socket = try await Socket(.pull, on: bench.loop, options: bench.serverOptions(transport))
            do {
                try await socket.bind(endpoint)
                Issue.record("bound \(endpoint)")
            } catch {
                guard case ZeroMQError.system(let operation, let name, _) = error else { throw error }
                #expect(operation == "bind \(endpoint)")
                #expect(name == expected)
                #expect("\(error)".contains(remedy))
                #expect("\(error)".contains(expected))
            }
        }
    }

    @Test("an endpoint in use is refused", arguments: Transport.allCases)
    func inUse(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let first = try await Socket(.pull, on: bench.loop, options: bench.serverOptions(transport))
            let endpoint = try await first.bind(Bench.endpoint(transport))
            let second = try await Socket(.pull, on: bench.loop, options: bench.serverOptions(transport))
            do {
                try await second.bind(endpoint)
                Issue.record("bound \(endpoint) twice")
            } catch {
                guard case ZeroMQError.system(_, let name, _) = error else { throw error }
                #expect(name == "EADDRINUSE")
                #expect("\(error)".contains("another"))
            }
        }
    }

    @Test(
        "an endpoint that may not be used is refused before libzmq sees it",
        arguments: [
            "udp://127.0.0.1:5555", "pgm://eth0;239.192.1.1:5555", "epgm://x", "norm://x", "ws://127.0.0.1:80",
            "vmci://*:*",
            "tipc://{1,2,3}", "TCP://127.0.0.1:5555", "", "://", "127.0.0.1:5555", "inproc://zeromq.zap.01",
            "inproc://zeromq.monitor.1", "ipc://a\0b", "ipc\0://",
        ]
    )
    func notAllowed(_ endpoint: String) async throws {
        try await Bench.run { bench in
            let socket = try await Socket(.router, on: bench.loop)
            for connects in [false, true] {
                do {
                    if connects { try await socket.connect(endpoint) } else { try await socket.bind(endpoint) }
                    Issue.record("used \(endpoint)")
                } catch ZeroMQError.invalidEndpoint {
                    continue
                }
            }
        }
    }

    @Test(
        "a port that libzmq would misread is refused",
        arguments: ["", ":", ":port", ":70000", ":65536", ":-1", ":+1", ":5555x", ":٥", ":1:", ": 1"]
    )
    func port(_ text: String) async throws {
        try await Bench.run { bench in
            let socket = try await Socket(.router, on: bench.loop, options: bench.serverOptions(.tcp))
            for connects in [false, true] {
                do {
                    let endpoint = "tcp://127.0.0.1" + text
                    if connects { try await socket.connect(endpoint) } else { try await socket.bind(endpoint) }
                    Issue.record("used \(endpoint)")
                } catch ZeroMQError.invalidEndpoint {
                    continue
                }
            }
        }
    }

    @Test("what is not bound or connected cannot be undone")
    func notBound() async throws {
        try await Bench.run { bench in
            let socket = try await Socket(.pull, on: bench.loop)
            for endpoint in ["ipc://@never", "inproc://never"] {
                await #expect(throws: ZeroMQError.self) { try await socket.unbind(endpoint) }
                await #expect(throws: ZeroMQError.self) { try await socket.disconnect(endpoint) }
            }
        }
    }

    @Test("a socket says what its kind cannot do")
    func wrongKind() async throws {
        try await Bench.run { bench in
            let pub = try await Socket(.pub, on: bench.loop)
            let sub = try await Socket(.sub, on: bench.loop)
            await #expect(throws: ZeroMQError.self) { _ = try await pub.receive(upTo: 1) }
            await #expect(throws: ZeroMQError.self) { try await sub.send(Message("x")) }
            await #expect(throws: ZeroMQError.self) { try await pub.subscribe("x") }
        }
    }
}
