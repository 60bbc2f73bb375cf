import Exchange
import Foundation
import Schema
import ServiceKit
import TestSupport
import ZeroMQ

/// A plain SUB socket on one live stream, and what happens to its connection.
struct LiveListener {
    struct Missed: Error {
        let what: String
    }

    private let context: Context
    private let loop: PollLoop
    private let socket: Socket
    private let events: AsyncStream<MonitorEvent>

    init(_ bus: RunningBus, as account: String, to audience: String) async throws {
        let folder = bus.folder.account(try AccountName(account))
        let connect = try ConnectFile.load(from: bus.folder.connectFile)
        guard let endpoint = connect.live[try Audience(audience)] else {
            throw Missed(what: "no stream of \(audience)")
        }
        try await self.init(endpoint, server: connect.serverKey, as: try folder.credentials())
    }

    init(_ endpoint: String, server: String, as credentials: Credentials) async throws {
        self.context = try Context()
        self.loop = try PollLoop(self.context, name: "listener")
        let security = Security.curveClient(serverKey: try CurvePublicKey(z85: server), keys: credentials.curve)
        self.socket = try await Socket(.sub, on: self.loop, options: SocketOptions(security: security))
        self.events = try await self.socket.monitor()
        try await self.socket.subscribe("")
        try await self.socket.connect(endpoint)
    }

    func close() async {
        await self.loop.shutdown()
        await self.context.close()
    }

    /// The title of the next update; heads and the second view of an update are passed over.
    func title() async throws -> String {
        while true {
            for message in try await self.socket.receive(upTo: 1)
            where message.frames.first?.text?.hasPrefix("t/") == true {
                let text = message.frames.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
                guard let start = text.range(of: #""title":{"en":""#),
                    let end = text[start.upperBound...].firstIndex(of: "\"")
                else { throw Missed(what: "a title in \(text)") }
                return String(text[start.upperBound..<end])
            }
        }
    }

    /// Waits until it is let in and hears the first heads, so that its subscription has arrived too.
    func connects() async throws {
        try await self.sees("it to be let in", within: .seconds(10)) { $0 == .handshakeSucceeded }
        _ = try await self.socket.receive(upTo: 1)
    }

    /// Waits until a handshake fails: a server that refuses for now says nothing (libzmq 4.3.4, zap_client.cpp,
    /// handle_zap_status_code), so that the client's own limit of 5 s ends it.
    func isRefused(within bound: Duration) async throws {
        // Why, the ZAP handler does not tell: who is not known now may be known in a second.
        try await self.sees("it to be refused", within: bound) { if case .handshakeFailed = $0 { true } else { false } }
    }

    /// Waits until its connection is ended, and then until it was not let in again.
    func isPutOut(within bound: Duration) async throws {
        try await self.isDisconnected(within: bound)
        try await self.isRefused(within: .seconds(20))
    }

    func isDisconnected(within bound: Duration) async throws {
        try await self.sees("it to be cut off", within: bound) { $0 == .disconnected }
    }

    private func sees(
        _ what: String,
        within bound: Duration,
        _ isIt: @escaping @Sendable (MonitorEvent.Kind) -> Bool
    ) async throws {
        let events = self.events
        let seen = try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await event in events where isIt(event.kind) { return true }
                return false
            }
            group.addTask {
                try await Task.sleep(for: bound)
                return false
            }
            defer { group.cancelAll() }
            return try await group.next() ?? false
        }
        guard seen else { throw Missed(what: "waited \(bound) for \(what)") }
    }
}

/// Whether `ask` fails at last before the time is up.
func ends(within bound: Duration, _ ask: () async throws -> Void) async throws -> Bool {
    let deadline = ContinuousClock.now + bound
    while ContinuousClock.now < deadline {
        do { try await ask() } catch is ExchangeError { return true }
    }
    return false
}

extension RunningBus {
    /// Enters accounts with new keys, and puts their folders where the tests look for them.
    ///
    /// - Returns: The registry as it was stored.
    func admit(_ names: [AccountName], _ account: ([AccountKey]) throws -> Account) throws -> Registry {
        var registry = try RegistryFile.load(self.folder.registryFile)
        for name in names {
            let credentials = Credentials.generate(account: name)
            try self.folder.enter(credentials)
            registry.accounts[name] = try account([credentials.publicKey])
            try self.folder.introduce(name, registry)
        }
        try RegistryFile.store(registry, at: self.folder.registryFile)
        return registry
    }

    /// The lines of the audit log.
    func audit() throws -> [String] {
        let text = try String(contentsOfFile: "\(self.path)/bus/audit.jsonl", encoding: .utf8)
        return text.split(separator: "\n").map(String.init)
    }
}
