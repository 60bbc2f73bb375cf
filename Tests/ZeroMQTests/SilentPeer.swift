import Glibc

/// A TCP connection to an endpoint on 127.0.0.1 that never says a word.
final class SilentPeer: Sendable {
    private let descriptor: Int32

    init(_ endpoint: String) throws {
        let port = UInt16(endpoint.split(separator: ":").last ?? "") ?? 0
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw ConnectionFailed(number: errno) }
    }

    deinit {
        close(descriptor)
    }
}

struct ConnectionFailed: Error {
    let number: Int32
}
