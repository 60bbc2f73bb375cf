internal import Glibc

/// A port of this machine for one connection from within this process.
struct LocalListener {
    private let file: Int32
    let port: Int32

    init?() {
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { return nil }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 && listen(file, 4) == 0
            }
        }
        guard isBound, let name = Self.port(of: file) else {
            Glibc.close(file)
            return nil
        }
        self.file = file
        self.port = name
    }

    func close() { Glibc.close(self.file) }

    /// Takes the connection whose other end is `peer`, and none that another program makes.
    func accept(peer: Int32) -> Int32? {
        guard let wanted = Self.port(of: peer) else { return nil }
        while true {
            var address = sockaddr_in()
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let file = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    Glibc.accept(self.file, $0, &length)
                }
            }
            if file < 0, errno == EINTR || errno == ECONNABORTED { continue }
            guard file >= 0 else { return nil }
            if Int32(UInt16(bigEndian: address.sin_port)) == wanted {
                _ = fcntl(file, F_SETFD, FD_CLOEXEC)
                _ = fcntl(file, F_SETFL, O_NONBLOCK)
                return file
            }
            Glibc.close(file)
        }
    }

    private static func port(of file: Int32) -> Int32? {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isKnown = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(file, $0, &length) == 0 }
        }
        return isKnown ? Int32(UInt16(bigEndian: address.sin_port)) : nil
    }
}
