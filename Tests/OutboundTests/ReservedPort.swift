import Glibc

/// A port of 127.0.0.1 that is taken and refuses connections.
struct ReservedPort {
    let number: UInt16
    private let file: Int32

    init?() {
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(file, pointer, length) == 0 && getsockname(file, pointer, &length) == 0
            }
        }
        guard isBound else {
            close(file)
            return nil
        }
        self.file = file
        self.number = UInt16(bigEndian: address.sin_port)
    }

    func release() { close(self.file) }
}
