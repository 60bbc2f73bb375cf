import Dispatch
import Glibc

/// A client of HTTP/1.1 over a socket of its own, which sends what a test says byte for byte.
struct LoopbackClient: Sendable {
    struct Failure: Error { let reason: String }

    /// An answer as it came.
    struct Reply: Sendable {
        var status: Int
        /// The fields by lowercase name.
        var headers: [String: String]
        var body: [UInt8]
        var text: String { String(decoding: self.body, as: UTF8.self) }
    }

    let port: Int

    /// Asks once and reads the answer to its end.
    func get(_ target: String, _ headers: [String] = [], method: String = "GET") async throws -> Reply {
        let connection = try await self.open(target, headers + ["Connection: close"], method: method)
        return try Self.parse(try await connection.readToEnd())
    }

    /// Asks and leaves the answer to be read.
    func open(
        _ target: String,
        _ headers: [String] = [],
        method: String = "GET",
        receiveBuffer: Int32? = nil
    ) async throws -> Connection {
        let connection = try Connection(port: self.port, receiveBuffer: receiveBuffer)
        let fields = (["Host: attacker.example"] + headers).map { $0 + "\r\n" }.joined()
        try await connection.write("\(method) \(target) HTTP/1.1\r\n\(fields)\r\n")
        return connection
    }

    private static func parse(_ bytes: [UInt8]) throws -> Reply {
        guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: Array("\r\n\r\n".utf8)) }) else {
            throw Failure(reason: "no head in \(String(decoding: bytes.prefix(200), as: UTF8.self))")
        }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let pair = line.split(separator: ":", maxSplits: 1)
            if pair.count == 2 { headers[pair[0].lowercased()] = String(pair[1].drop { $0 == " " }) }
        }
        let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return Reply(status: status, headers: headers, body: Array(bytes[(end + 4)...]))
    }

    /// One connection.
    ///
    /// Reads and writes wait on a thread of their own, never on the pool that the server needs.
    final class Connection: Sendable {
        private let descriptor: Int32
        private let queue = DispatchQueue(label: "loopback client")

        init(port: Int, receiveBuffer: Int32?) throws {
            self.descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            // Only a test that hangs waits so long.
            var limit = timeval(tv_sec: 30, tv_usec: 0)
            setsockopt(self.descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
            if var receiveBuffer {
                setsockopt(self.descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
            }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let outcome = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(self.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard outcome == 0 else {
                Glibc.close(self.descriptor)
                throw Failure(reason: "cannot connect to port \(port): errno \(errno)")
            }
        }

        deinit { Glibc.close(self.descriptor) }

        func write(_ text: String) async throws {
            let bytes = Array(text.utf8)
            let sent = await self.onThread { send(self.descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
            guard sent == bytes.count else { throw Failure(reason: "sent \(sent) of \(bytes.count) bytes") }
        }

        /// Reads until the other side ends.
        func readToEnd() async throws -> [UInt8] {
            try await self.read { _ in false }
        }

        /// Reads until what came so far contains a text.
        func read(until text: String) async throws -> String {
            let wanted = Array(text.utf8)
            let bytes = try await self.read { bytes in
                String(decoding: bytes, as: UTF8.self).utf8.count >= wanted.count
                    && String(decoding: bytes, as: UTF8.self).contains(text)
            }
            let read = String(decoding: bytes, as: UTF8.self)
            guard read.contains(text) else { throw Failure(reason: "ended without \(text): \(read.suffix(400))") }
            return read
        }

        private func read(_ isEnough: @escaping @Sendable ([UInt8]) -> Bool) async throws -> [UInt8] {
            let (bytes, code) = await self.onThread {
                var bytes: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 65_536)
                // Heartbeats keep a stream from timing out by itself.
                let end = ContinuousClock.now + .seconds(30)
                while !isEnough(bytes) {
                    guard ContinuousClock.now < end else { return (bytes, ETIMEDOUT) }
                    let count = recv(self.descriptor, &buffer, buffer.count, 0)
                    // A reset connection is an end, too.
                    if count <= 0 { return (bytes, count < 0 ? errno : 0) }
                    bytes += buffer[..<count]
                }
                return (bytes, 0)
            }
            guard code == 0 || code == ECONNRESET else { throw Failure(reason: "recv: errno \(code)") }
            return bytes
        }

        private func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
            await withCheckedContinuation { continuation in
                self.queue.async { continuation.resume(returning: work()) }
            }
        }
    }
}
