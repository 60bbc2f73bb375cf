internal import Exchange
internal import Foundation
internal import Glibc
internal import Synchronization

/// A TCP proxy on the loopback that does to connections what networks do.
///
/// One stands in for each endpoint of a ``ConnectFile``. Bytes of one direction can be swallowed while the connection
/// seems to live, connections can be cut, and left half open: neither forwarded nor closed.
final class FaultProxy: Sendable {
    /// Which way bytes go.
    enum Direction: CaseIterable, Sendable {
        /// From clients to the bus.
        case toBus
        /// From the bus to clients.
        case toClients
    }

    /// What happens to the bytes of a direction.
    enum Fate: Sendable {
        /// They arrive.
        case forwarded
        /// They are read and thrown away.
        case swallowed
        /// Nobody reads them.
        case stalled
    }

    private struct State {
        var fates: [Direction: Fate] = [:]
        var refuses = false
        var isClosed = false
        var connections: [Int: (client: Int32, bus: Int32)] = [:]
        var next = 0
        var swallowed: [Direction: Int] = [:]
        /// The proxy's endpoint for one of the bus.
        var endpoints: [String: String] = [:]
        var listeners: [Int32] = []
    }

    private let state = Mutex(State())

    /// Makes a proxy without endpoints.
    init() {}

    /// The endpoints of the proxy in the place of those of the bus.
    func standIn(for connect: ConnectFile) throws -> ConnectFile {
        var connect = connect
        connect.publish = try self.standIn(for: connect.publish)
        connect.replay = try self.standIn(for: connect.replay)
        connect.live = try connect.live.mapValues { try self.standIn(for: $0) }
        return connect
    }

    /// Decides on what is to come in a direction.
    func set(_ direction: Direction, _ fate: Fate) {
        self.state.withLock {
            $0.fates[direction] = fate
            $0.swallowed[direction] = 0
        }
    }

    /// How many bytes were swallowed since it was decided.
    func swallowed(_ direction: Direction) -> Int { self.state.withLock { $0.swallowed[direction] ?? 0 } }

    /// Whether new connections are closed at once.
    func refuse(_ refuses: Bool) { self.state.withLock { $0.refuses = refuses } }

    /// Ends every connection at once.
    func cut() {
        self.state.withLock { state in
            for (client, bus) in state.connections.values {
                shutdown(client, Int32(SHUT_RDWR))
                shutdown(bus, Int32(SHUT_RDWR))
            }
        }
    }

    /// Everything works again; connections that do not were cut.
    func heal() {
        self.cut()
        self.state.withLock {
            $0.fates = [:]
            $0.refuses = false
        }
    }

    /// Ends all of it.
    func close() {
        self.state.withLock { state in
            state.isClosed = true
            for listener in state.listeners { shutdown(listener, Int32(SHUT_RDWR)) }
        }
        self.cut()
    }

    private func standIn(for endpoint: String) throws -> String {
        if let known = self.state.withLock({ $0.endpoints[endpoint] }) { return known }
        let target = UInt16(endpoint.split(separator: ":").last ?? "") ?? 0
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = loopback(0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let port =
            withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                    bind(listener, address, size) == 0 && listen(listener, 1_024) == 0
                        && getsockname(listener, address, &size) == 0
                }
            } ? UInt16(bigEndian: address.sin_port) : 0
        guard port != 0, target != 0 else { throw ExchangeError.transport("no proxy for \(endpoint)") }
        let own = "tcp://127.0.0.1:\(port)"
        self.state.withLock {
            $0.listeners.append(listener)
            $0.endpoints[endpoint] = own
        }
        onThread { self.accept(listener, target) }
        return own
    }

    private func accept(_ listener: Int32, _ target: UInt16) {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { break }
            let bus = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = loopback(target)
            let isConnected = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(bus, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            let id: Int? = self.state.withLock { state in
                guard isConnected, !state.refuses, !state.isClosed else { return nil }
                state.next += 1
                state.connections[state.next] = (client, bus)
                return state.next
            }
            guard let id else {
                Glibc.close(client)
                Glibc.close(bus)
                continue
            }
            let ends = Ends()
            onThread { self.pump(.toBus, from: client, to: bus, id, ends) }
            onThread { self.pump(.toClients, from: bus, to: client, id, ends) }
        }
        Glibc.close(listener)
    }

    private func pump(_ direction: Direction, from: Int32, to: Int32, _ id: Int, _ ends: Ends) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        loop: while true {
            var ready = pollfd(fd: from, events: Int16(POLLIN), revents: 0)
            let isStalled = self.state.withLock { $0.fates[direction] } == .stalled
            if isStalled {
                // Woken by the end of the connection only, and by the next decision.
                ready.events = 0
                poll(&ready, 1, 20)
                if ready.revents != 0 { break }
                continue
            }
            guard poll(&ready, 1, 100) >= 0 else { continue }
            guard ready.revents != 0 else { continue }
            let count = recv(from, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            let isSwallowed = self.state.withLock { state in
                guard state.fates[direction] == .swallowed else { return false }
                state.swallowed[direction, default: 0] += count
                return true
            }
            if isSwallowed { continue }
            var sent = 0
            while sent < count {
                let more = buffer.withUnsafeBytes { bytes in
                    send(to, bytes.baseAddress.map { $0 + sent }, count - sent, Int32(MSG_NOSIGNAL))
                }
                guard more > 0 else { break loop }
                sent += more
            }
        }
        shutdown(from, Int32(SHUT_RDWR))
        shutdown(to, Int32(SHUT_RDWR))
        guard ends.leave() else { return }
        self.state.withLock { _ = $0.connections.removeValue(forKey: id) }
        Glibc.close(from)
        Glibc.close(to)
    }
}

/// Tells the second of two threads that it is the last.
private final class Ends: Sendable {
    private let left = Mutex(false)

    func leave() -> Bool {
        self.left.withLock { left in
            defer { left = true }
            return left
        }
    }
}

private func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
}

private func onThread(_ body: @escaping @Sendable () -> Void) { Thread(block: body).start() }
