internal import Glibc
internal import Synchronization
internal import Threads

/// A real HTTP server on the loopback that answers each request as a test says, one request a connection.
public final class LocalServer: Sendable {
    /// What a client sent.
    public struct Request: Sendable {
        /// The method.
        public let method: String
        /// The path and query as sent.
        public let target: String
        /// The header fields by lowercase name.
        public let headers: [String: String]
        /// The body.
        public let body: [UInt8]
    }

    /// What the server sends back, byte for byte.
    public struct Reply: Sendable {
        /// The bytes.
        public var bytes: [UInt8]
        /// Whether the connection stays open afterwards, until the client or the server ends it.
        public var staysOpen: Bool

        /// Nothing at all, for as long as the client waits.
        public static let silence = Self(bytes: [], staysOpen: true)

        /// Makes a reply of raw bytes.
        public init(bytes: [UInt8], staysOpen: Bool = false) {
            self.bytes = bytes
            self.staysOpen = staysOpen
        }

        /// Makes a response with its length.
        public init(_ status: Int, _ headers: [(String, String)] = [], body: [UInt8] = []) {
            var head = "HTTP/1.1 \(status) Answer\r\nContent-Length: \(body.count)\r\nConnection: close\r\n"
            for (name, value) in headers { head += "\(name): \(value)\r\n" }
            self.init(bytes: [UInt8]((head + "\r\n").utf8) + body)
        }
    }

    /// Why a test cannot have its server.
    public struct Failure: Error {
        /// The call that failed and why.
        public let reason: String
    }

    private struct State {
        var connections: Set<Int32> = []
        var isStopped = false
    }

    /// The port on 127.0.0.1.
    public let port: Int
    /// Every request, as it has arrived whole.
    public let requests: AsyncStream<Request>
    /// One element for each client that ended a connection that was to stay open.
    public let hangUps: AsyncStream<Void>

    private let listener: Int32
    private let answer: @Sendable (Request) -> Reply
    private let state = Mutex(State())
    private let arrived: AsyncStream<Request>.Continuation
    private let hungUp: AsyncStream<Void>.Continuation

    /// The address of a path of this server.
    public func url(_ path: String = "/") -> String { "http://127.0.0.1:\(self.port)\(path)" }

    /// Starts a server; ``stop()`` it when done.
    public init(_ answer: @escaping @Sendable (Request) -> Reply) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, length) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, pointer, &length) == 0
            }
        }
        guard isListening else { throw Failure(reason: String(cString: strerror(errno))) }
        self.listener = listener
        self.port = Int(UInt16(bigEndian: address.sin_port))
        self.answer = answer
        (self.requests, self.arrived) = AsyncStream.makeStream()
        (self.hangUps, self.hungUp) = AsyncStream.makeStream()
        startThread { [self] in self.accept() }
    }

    /// Ends every connection and the server.
    public func stop() {
        self.state.withLock { state in
            // Once only: by the second time the number may be another server's socket.
            guard !state.isStopped else { return }
            state.isStopped = true
            for connection in state.connections { shutdown(connection, Int32(SHUT_RDWR)) }
            shutdown(self.listener, Int32(SHUT_RDWR))
        }
        self.arrived.finish()
        self.hungUp.finish()
    }

    private func accept() {
        while true {
            let connection = Glibc.accept(self.listener, nil, nil)
            guard connection >= 0 else {
                if errno == EINTR { continue }
                close(self.listener)
                return
            }
            let isStopped = self.state.withLock { state in
                state.connections.insert(connection)
                return state.isStopped
            }
            if isStopped { shutdown(connection, Int32(SHUT_RDWR)) }
            startThread { [self] in
                self.serve(connection)
                self.state.withLock { _ = $0.connections.remove(connection) }
                close(connection)
            }
        }
    }

    private func serve(_ connection: Int32) {
        guard let request = Self.readRequest(connection) else { return }
        self.arrived.yield(request)
        let reply = self.answer(request)
        var sent = 0
        while sent < reply.bytes.count {
            let count = reply.bytes.withUnsafeBytes { bytes in
                send(connection, bytes.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
        guard reply.staysOpen else { return }
        var byte: UInt8 = 0
        while recv(connection, &byte, 1, 0) > 0 {}
        self.hungUp.yield()
    }

    private static func readRequest(_ connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        func readMore() -> Bool {
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return false }
            bytes += chunk[..<count]
            return true
        }
        let blankLine = Array("\r\n\r\n".utf8)
        var end: Int?
        while end == nil {
            guard readMore() else { return nil }
            end = bytes.indices.first { bytes[$0...].starts(with: blankLine) }
        }
        guard let end else { return nil }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        let start = (lines.first ?? "").split(separator: " ")
        guard start.count == 3 else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard let name = parts.first else { continue }
            headers[name.lowercased()] = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
        }
        let bodyEnd = end + 4 + (headers["content-length"].flatMap { Int($0) } ?? 0)
        while bytes.count < bodyEnd { guard readMore() else { return nil } }
        return Request(
            method: String(start[0]),
            target: String(start[1]),
            headers: headers,
            body: Array(bytes[(end + 4)..<bodyEnd])
        )
    }
}

private func startThread(_ body: @escaping @Sendable () -> Void) {
    do { try OwnThread.start(body) } catch { preconditionFailure("the machine gives no further thread") }
}
