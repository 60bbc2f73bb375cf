internal import Glibc
internal import Schema
internal import Synchronization

/// How many connections guests have, all together and from each address.
///
/// libzmq tells who comes and not who goes. So those who came are counted until there is no room, and then compared with
/// the connections that the process really has: from an address there are at most as many guests as connections.
final class GuestBook: Sendable {
    private struct Count {
        var byAddress: [String: Int] = [:]
        var all = 0
        var compared: ContinuousClock.Instant?
    }

    private let count = Mutex(Count())
    private let open: @Sendable () -> [String: Int]

    /// - Parameter open: The connections that the process has now, by the other end's address.
    init(open: @escaping @Sendable () -> [String: Int] = OpenConnections.byAddress) { self.open = open }

    /// Whether one more guest from an address may come in; then it is counted.
    func admits(_ address: String, within limits: GuestLimits?) -> Bool {
        guard let limits else { return false }
        return self.count.withLock { count in
            func hasRoom() -> Bool {
                count.all < limits.connections && count.byAddress[address, default: 0] < limits.perAddress
            }
            if !hasRoom() { self.compare(&count) }
            guard hasRoom() else { return false }
            count.byAddress[address, default: 0] += 1
            count.all += 1
            return true
        }
    }

    /// At most once a second, so that whoever is refused again and again costs little.
    private func compare(_ count: inout Count) {
        if let compared = count.compared, compared.duration(to: .now) < .seconds(1) { return }
        count.compared = .now
        let open = self.open()
        count.byAddress = count.byAddress.reduce(into: [:]) { kept, entry in
            let really = min(entry.value, open[entry.key] ?? 0)
            if really > 0 { kept[entry.key] = really }
        }
        count.all = count.byAddress.values.reduce(0, +)
    }
}

/// The TCP connections that came to this process.
enum OpenConnections {
    private struct Socket {
        let port: UInt16
        /// The numeric address of the other end; nil with one that listens.
        let peer: String?
    }

    /// How many there are, by the numeric address of the other end.
    static let byAddress: @Sendable () -> [String: Int] = {
        let sockets = Self.sockets()
        // What this process connected to others has a port that it does not listen at.
        let ports = Set(sockets.filter { $0.peer == nil }.map(\.port))
        return sockets.reduce(into: [:]) { count, socket in
            if let peer = socket.peer, ports.contains(socket.port) { count[peer, default: 0] += 1 }
        }
    }

    private static func sockets() -> [Socket] {
        guard let folder = opendir("/proc/self/fd") else { return [] }
        defer { closedir(folder) }
        var sockets: [Socket] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let descriptor = Int32(name), let own = Self.address(of: descriptor, getsockname),
                let port = UInt16(own.port)
            else { continue }
            var listens: Int32 = 0
            var size = socklen_t(MemoryLayout<Int32>.size)
            guard getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) == 0 else { continue }
            let peer = Self.address(of: descriptor, getpeername)?.host
            if listens != 0 || peer != nil { sockets.append(Socket(port: port, peer: peer)) }
        }
        return sockets
    }

    private static func address(
        of descriptor: Int32,
        _ ask: (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
    ) -> (host: String, port: String)? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        var port = [CChar](repeating: 0, count: Int(NI_MAXSERV))
        let isFound = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                ask(descriptor, address, &length) == 0
                    && (address.pointee.sa_family == AF_INET || address.pointee.sa_family == AF_INET6)
                    && getnameinfo(
                        address,
                        length,
                        &host,
                        socklen_t(host.count),
                        &port,
                        socklen_t(port.count),
                        NI_NUMERICHOST | NI_NUMERICSERV
                    ) == 0
            }
        }
        func text(_ characters: [CChar]) -> String {
            String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        return isFound ? (text(host), text(port)) : nil
    }
}
