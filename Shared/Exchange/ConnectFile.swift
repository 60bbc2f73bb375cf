public import Schema

/// `connect.json`: what a client needs to know of an exchange besides its own key.
public struct ConnectFile: Hashable, Sendable, Codable {
    /// The wire's version; 0 until it is frozen.
    public var version: Int
    /// The server's CURVE public key, 40 characters of Z85.
    public var serverKey: String
    /// Where to publish, a ZeroMQ endpoint.
    public var publish: String
    /// Where to replay and ask the bus.
    public var replay: String
    /// Where to ask indexing.
    public var indexing: String
    /// Where to ask notifications.
    public var notifications: String
    /// Where each audience's live stream is.
    public var live: [Audience: String]

    /// Makes the value.
    public init(
        version: Int = 0,
        serverKey: String,
        publish: String,
        replay: String,
        indexing: String,
        notifications: String,
        live: [Audience: String]
    ) {
        self.version = version
        self.serverKey = serverKey
        self.publish = publish
        self.replay = replay
        self.indexing = indexing
        self.notifications = notifications
        self.live = live
    }

    /// Reads a file.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    public static func load(from path: String) throws(ExchangeError) -> Self {
        let file = try JSONText.file(Self.self, path: path)
        guard file.version == 0 else {
            throw .file(path: path, reason: "it is of wire version \(file.version), and this program speaks version 0")
        }
        return file
    }

    /// The endpoint where a service answers requests.
    public func endpoint(of service: RequestService) -> String {
        switch service {
        case .bus: self.replay
        case .indexing: self.indexing
        case .notifications: self.notifications
        }
    }
}

/// A service that answers requests.
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
