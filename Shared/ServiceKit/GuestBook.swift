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

/// The TCP connections of this process.
enum OpenConnections {
    /// How many there are, by the numeric address of the other end.
    static let byAddress: @Sendable () -> [String: Int] = {
        var connections: [String: Int] = [:]
        guard let folder = opendir("/proc/self/fd") else { return connections }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let descriptor = Int32(name), let address = Self.peer(of: descriptor) {
                connections[address, default: 0] += 1
            }
        }
        return connections
    }

    private static func peer(of descriptor: Int32) -> String? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let found = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                getpeername(descriptor, address, &length) == 0
                    && (address.pointee.sa_family == AF_INET || address.pointee.sa_family == AF_INET6)
                    && getnameinfo(address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
            }
        }
        return found ? String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }
}
