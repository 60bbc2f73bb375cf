/// What to subscribe to at an MQTT broker, and as whom.
public struct MQTTRequest: Sendable, CustomStringConvertible {
    /// `mqtts://` or `mqtt://`, the host, and its port where that is not 8883 or 1883.
    public var broker: String
    /// Which topics, such as `cache/a/wis2/#`.
    ///
    /// Source: MQTT 5.0, section 4.7.
    public var filter: String
    /// By what the broker knows the session again, at most 23 letters and digits.
    ///
    /// Source: MQTT 3.1.1, section 3.1.3.1.
    public var clientID: String
    /// How long the broker is to keep what comes while nobody is connected; nil: nothing is kept.
    ///
    /// A broker that speaks MQTT 3.1.1 only keeps it for as long as it likes.
    public var session: Duration?
    /// The user and the password; nil: none.
    ///
    /// Over `mqtt://` they are sent to networks only that the operator named.
    public var login: (user: String, password: String)?
    /// A file of certificates (PEM) that vouch for the broker instead of the system's; nil: the system's.
    public var authority: String?
    /// The versions of the protocol to try, in this order.
    var versions: [MQTTVersion] = [.five, .three]
    /// The host's addresses, where no name server is to be asked.
    var addresses: [String]?

    /// The most bytes that a message may have, its topic included.
    public static let maximumBytes = 1_048_576

    /// Makes a request.
    public init(
        broker: String,
        filter: String,
        clientID: String,
        session: Duration? = nil,
        login: (user: String, password: String)? = nil,
        authority: String? = nil
    ) {
        self.broker = broker
        self.filter = filter
        self.clientID = clientID
        self.session = session
        self.login = login
        self.authority = authority
    }

    /// Broker and filter, and nothing secret.
    public var description: String { "\(self.broker)/\(self.filter)" }

    /// Whether the connection is encrypted.
    var isSecure: Bool { self.broker.hasPrefix("mqtts://") }

    /// Where to connect to, as libcurl reads it, which makes the connection.
    /// - Throws: ``OutboundError/invalidURL(host:reason:)``.
    var target: Target {
        get throws(OutboundError) {
            let scheme = self.isSecure ? "mqtts://" : "mqtt://"
            guard self.broker.hasPrefix(scheme) else {
                throw .invalidURL(host: "", reason: "a broker's begins with mqtts:// or mqtt://")
            }
            let place = self.broker.dropFirst(scheme.count)
            // An IPv6 address has colons too, and stands in brackets.
            let hasPort = place.last != "]" && place.contains(":")
            let port = hasPort ? "" : self.isSecure ? ":8883" : ":1883"
            return try Target("\(self.isSecure ? "https" : "http")://\(place)\(port)/")
        }
    }
}

/// A version of MQTT.
enum MQTTVersion: Int32, Sendable {
    /// 3.1.1
    case three = 4
    /// 5.0
    case five = 5
}

/// A message as a broker sent it.
public struct MQTTMessage: Hashable, Sendable {
    /// The topic that it was published under.
    public let topic: String
    /// What it says; empty where ``oversize`` says how much it was.
    public let payload: [UInt8]
    /// How many bytes it has, where that is more than ``MQTTRequest/maximumBytes``, so that it was not taken; nil: it was.
    public let oversize: Int?
}
