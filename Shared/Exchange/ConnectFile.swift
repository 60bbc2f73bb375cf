public import Schema

/// `connect.json`: what an account needs to know of an exchange besides its own key.
public struct ConnectFile: Hashable, Sendable, Codable {
    /// Where a service answers requests, and the key it proves itself with.
    public struct Endpoint: Hashable, Sendable, Codable {
        /// A ZeroMQ endpoint.
        public var endpoint: String
        /// The service's CURVE public key, 40 characters of Z85.
        public var serverKey: String

        /// Makes the value.
        public init(endpoint: String, serverKey: String) {
            self.endpoint = endpoint
            self.serverKey = serverKey
        }
    }

    /// The wire's version, ``Wire/version``.
    public var version: Int
    /// The bus's CURVE public key, 40 characters of Z85.
    public var serverKey: String
    /// The Ed25519 public key that checkpoints are verified with, 32 bytes in base64.
    public var logKey: String?
    /// Where to publish, a ZeroMQ endpoint.
    public var publish: String
    /// Where to replay and ask the bus.
    public var replay: String
    /// Where to ask the other services, by name.
    public var services: [String: Endpoint]
    /// Where the live stream of each audience is that the account may read.
    public var live: [Audience: String]

    /// Makes the value.
    public init(
        version: Int = Wire.version,
        serverKey: String,
        logKey: String? = nil,
        publish: String,
        replay: String,
        services: [String: Endpoint],
        live: [Audience: String]
    ) {
        self.version = version
        self.serverKey = serverKey
        self.logKey = logKey
        self.publish = publish
        self.replay = replay
        self.services = services
        self.live = live
    }

    /// Reads a file.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    public static func load(from path: String) throws(ExchangeError) -> Self {
        let file = try JSONText.file(Self.self, path: path)
        guard file.version == Wire.version else {
            throw .file(
                path: path,
                reason: "it is of wire version \(file.version), and this program speaks version \(Wire.version)"
            )
        }
        return file
    }

    /// Writes the file, readable by anyone: it holds no secret.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    public func write(to path: String) throws(ExchangeError) {
        try PrivateFile.write(JSONText.encode(self, pretty: true) + [0x0A], to: path, mode: 0o644)
    }

    /// What a reader is told at a moment: the streams of the audiences that it may read, and no others; nil: a guest.
    public func seen(by reader: AccountName?, registry: Registry, at now: Timestamp) -> Self {
        var file = self
        file.live = file.live.filter { registry.mayRead(reader, $0.key, at: now) }
        return file
    }

    /// Where a service answers requests.
    /// - Throws: ``ExchangeError/file(path:reason:)`` when the file does not name the service.
    public func endpoint(of service: RequestService) throws(ExchangeError) -> Endpoint {
        if service == .bus { return Endpoint(endpoint: self.replay, serverKey: self.serverKey) }
        guard let endpoint = self.services[service.rawValue] else {
            throw .file(
                path: "connect.json",
                reason: "it names no \(service) service; ask the operator for a newer one"
            )
        }
        return endpoint
    }
}

/// A service that answers requests on an endpoint of its own.
public enum RequestService: String, Hashable, Sendable, CaseIterable {
    /// The bus: leases, registry, heads.
    case bus
    /// The archive and search.
    case indexing
    /// Subscriptions and deliveries.
    case notifications
}

extension JSONText {
    static func file<Value: Decodable>(_ type: Value.Type, path: String) throws(ExchangeError) -> Value {
        let bytes = try PrivateFile.read(path)
        do { return try JSONText.decode(type, from: bytes, called: "the file") } catch {
            throw .file(path: path, reason: error.description)
        }
    }
}
