internal import Foundation

/// A real MQTT broker, mosquitto, on a port of the loopback that nobody else has.
public final class Broker: Sendable {
    /// Whether the Debian packages `mosquitto` and `mosquitto-clients` are there.
    public static let isInstalled = [Broker.program, Broker.publisher].allSatisfy {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    private static let program = "/usr/sbin/mosquitto"
    private static let publisher = "/usr/bin/mosquitto_pub"

    /// How a broker is asked to be.
    public struct Options: Sendable {
        /// The user and the password that it demands; nil: it lets anybody in.
        public var login: (user: String, password: String)?
        /// The certificate and its key (PEM), with which it speaks TLS only; nil: it speaks none.
        public var certificate: (path: String, key: String)?
        /// Whether sessions and messages are there again after ``stop()`` and ``start()``.
        public var isDurable: Bool

        /// Makes options.
        public init(
            login: (user: String, password: String)? = nil,
            certificate: (path: String, key: String)? = nil,
            isDurable: Bool = false
        ) {
            self.login = login
            self.certificate = certificate
            self.isDurable = isDurable
        }
    }

    /// Its port on 127.0.0.1.
    public let port: Int
    private let options: Options
    private let folder: TemporaryFolder
    private let running: Running

    private actor Running {
        var process: Executable?
        func set(_ process: Executable?) { self.process = process }
    }

    /// Starts one, and returns when it can be connected to.
    /// - Throws: When it cannot be started.
    public init(_ options: Options = Options()) async throws {
        self.options = options
        self.folder = try TemporaryFolder()
        self.port = freePorts()
        self.running = Running()
        var lines = [
            "user root", "listener \(self.port) 127.0.0.1", "max_queued_messages 100000",
        ]
        if options.isDurable {
            lines += ["persistence true", "persistence_location \(self.folder.path)/"]
        }
        if let login = options.login {
            let passwords = self.folder.file("passwords")
            let made = try Executable(
                "/usr/bin/mosquitto_passwd",
                ["-b", "-c", passwords, login.user, login.password],
                log: URL(filePath: self.folder.file("log"))
            )
            _ = await made.result()
            lines += ["allow_anonymous false", "password_file \(passwords)"]
        } else {
            lines.append("allow_anonymous true")
        }
        if let certificate = options.certificate {
            lines += ["certfile \(certificate.path)", "keyfile \(certificate.key)"]
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: self.folder.file("mosquitto.conf")))
        try await self.start()
    }

    /// Starts it again.
    public func start() async throws {
        // By way of Python, since it would take over this process's signal mask, in which SIGTERM may be blocked.
        let unblocked = """
            import os, signal, sys
            signal.pthread_sigmask(signal.SIG_SETMASK, [])
            os.execv(sys.argv[1], sys.argv[1:])
            """
        let process = try Executable(
            "/usr/bin/python3",
            ["-c", unblocked, Self.program, "-c", self.folder.file("mosquitto.conf")],
            log: URL(filePath: self.folder.file("log"))
        )
        await self.running.set(process)
        while process.isRunning, !self.isListening { await Task.yield() }
    }

    /// Has it end as an operator does.
    public func stop() async {
        _ = await self.running.process?.terminate()
        await self.running.set(nil)
    }

    /// The address of a source there.
    public func url(_ filter: String) -> String {
        "\(self.options.certificate == nil ? "mqtt" : "mqtts")://127.0.0.1:\(self.port)/\(filter)"
    }

    /// Publishes messages at least once each, in order, and returns when the broker has them.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - payloads: What they say; more than one without line ends.
    ///   - isRetained: Whether the broker sends the last one to whoever subscribes later.
    ///   - authority: The file of certificates that vouch for the broker, where it speaks TLS.
    /// - Throws: When the broker does not take them.
    public func publish(_ topic: String, _ payloads: [[UInt8]], isRetained: Bool = false, authority: String? = nil)
        async throws
    {
        let file = self.folder.file(UUID().uuidString)
        try Data(payloads.joined(separator: [0x0A])).write(to: URL(filePath: file))
        var arguments = ["-h", "127.0.0.1", "-p", "\(self.port)", "-q", "1", "-t", topic]
        if let login = self.options.login { arguments += ["-u", login.user, "-P", login.password] }
        if isRetained { arguments.append("-r") }
        if let authority { arguments += ["--cafile", authority] }
        let isOne = payloads.count == 1
        let process = try Executable(
            Self.publisher,
            arguments + (isOne ? ["-f", file] : ["-l"]),
            input: isOne ? nil : URL(filePath: file),
            log: URL(filePath: self.folder.file("log"))
        )
        let status = await process.result().status
        guard status == 0 else { throw Failure(reason: "mosquitto_pub ended with \(status)") }
    }

    /// Why a message was not published.
    public struct Failure: Error {
        /// The reason.
        public let reason: String
    }

    private var isListening: Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(self.port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
