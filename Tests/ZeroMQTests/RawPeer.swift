import Glibc

/// A connection to an `ipc://@name` endpoint that speaks as much ZMTP 3.0 as a test tells it to.
///
/// Source: ZeroMQ RFC 23 (ZMTP).
final class RawPeer: Sendable {
    private let descriptor: Int32

    init(_ endpoint: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        // An abstract name: a zero byte instead of the @, and as long as the address says.
        let name = [0] + Array(endpoint.utf8.dropFirst("ipc://@".utf8.count))
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let length = MemoryLayout<sa_family_t>.size + name.count
        let code = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(length)) }
        }
        guard code == 0 else { throw ConnectionFailed(number: errno) }
    }

    deinit {
        close(descriptor)
    }

    /// Makes the handshake without encryption, saying these things about itself.
    func shakeHands(_ properties: [(name: String, value: String)]) throws {
        let mechanism = Array("NULL".utf8) + [UInt8](repeating: 0, count: 16)
        try write(
            [0xFF] + [UInt8](repeating: 0, count: 8) + [0x7F, 3, 0] + mechanism + [UInt8](repeating: 0, count: 32)
        )
        var ready: [UInt8] = [5] + Array("READY".utf8)
        for (name, value) in properties {
            ready +=
                [UInt8(name.utf8.count)] + Array(name.utf8) + [0, 0, 0, UInt8(value.utf8.count)] + Array(value.utf8)
        }
        try write([4, UInt8(ready.count)] + ready)
        // A message before the other end is ready would break the handshake off.
        _ = try read(64)
        _ = try read(Int(read(2)[1]))
    }

    /// Sends a message of one short frame.
    func send(_ text: String) throws {
        try write([0, UInt8(text.utf8.count)] + Array(text.utf8))
    }

    private func read(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard recv(descriptor, &bytes, count, Int32(MSG_WAITALL)) == count else {
            throw ConnectionFailed(number: errno)
        }
        return bytes
    }

    private func write(_ bytes: [UInt8]) throws {
        guard Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw ConnectionFailed(number: errno)
        }
    }
}

struct ConnectionFailed: Error {
    let number: Int32
}
