internal import Configuration
public import Exchange
internal import Glibc
public import Logging
public import Schema

/// What an operator may set, read once from the environment; a bad value stops the start.
///
/// | variable | meaning | default |
/// |---|---|---|
/// | `TAIWA_DATA` | folder of this service's data | `~/.local/share/taiwa` |
/// | `TAIWA_EXCHANGE` | folder of server key, registry and accounts | `exchange` in the data folder |
/// | `TAIWA_ACCOUNT` | folder of the account to act as | the service's, or `operator`, in the exchange folder |
/// | `TAIWA_CHECKPOINTS` | folder where the bus keeps checkpoints besides its data folder, best on another disk | none |
/// | `TAIWA_JOURNAL_DAYS` | how many days the bus keeps its journal at least, 30 or more | for ever |
/// | `TAIWA_UPSTREAM` | folder of an account of another exchange, which the bus then relays | none |
/// | `TAIWA_BIND` | address the ZeroMQ services bind, `*` for all | `127.0.0.1` |
/// | `TAIWA_BUS_HOST`, `TAIWA_INDEXING_HOST`, `TAIWA_NOTIFICATIONS_HOST` | names by which clients reach them | the bound address |
/// | `TAIWA_PUBLISH_PORT`, `TAIWA_REPLAY_PORT` | ports of the bus, 0 for any | 7701, 7702 |
/// | `TAIWA_INDEXING_PORT`, `TAIWA_NOTIFICATIONS_PORT` | ports of requests | 7703, 7704 |
/// | `TAIWA_LIVE_PORT` | first port of the live streams in a new registry | 7710 |
/// | `TAIWA_PORTAL_ADDRESS`, `TAIWA_PORTAL_PORT` | where the portal listens | `127.0.0.1`, 8080 |
/// | `TAIWA_PORTAL_URL` | how people reach the portal | `http://` address and port |
/// | `TAIWA_SOURCES` | the list of sources | `sources.yaml` in the exchange folder |
/// | `TAIWA_WEBSUB_URL` | where hubs of WebSub reach ingest | none, and no hub is asked |
/// | `TAIWA_WEBSUB_LISTEN` | address and port on which ingest listens for them | `127.0.0.1:8090` |
/// | `TAIWA_ALLOW_NETWORKS` | networks that sources and webhooks may be in besides the public ones | none |
/// | `TAIWA_LOG_LEVEL` | trace, debug, info, notice, warning, error, critical | info |
public struct Settings: Sendable {
    /// A value that cannot be used.
    public struct Invalid: Error, Hashable, Sendable, CustomStringConvertible {
        /// The variable.
        public let variable: String
        /// What it said.
        public let value: String
        /// What it may say.
        public let rule: String

        /// The sentence.
        public var description: String { "\(self.variable) is \"\(self.value)\": \(self.rule)" }
    }

    /// The folder of this service's data.
    public var data: String
    /// The folder of server key, registry and accounts.
    public var exchange: String
    /// The folder of the account to act as; nil: the service's own in the exchange folder.
    public var account: String?
    /// Where checkpoints are kept besides the data folder; nil: nowhere.
    public var checkpoints: String?
    /// How many days the bus keeps its journal at least, 30 to 36,500; nil: for ever.
    public var journalDays: Int?
    /// The folder of an account of the exchange that the bus relays; nil: it is an exchange's own.
    public var upstream: String?
    /// The address that the ZeroMQ services bind.
    public var bind: String
    /// By which name clients reach the bus.
    public var busHost: String
    /// By which name clients reach indexing.
    public var indexingHost: String
    /// By which name clients reach notifications.
    public var notificationsHost: String
    /// The port of publishing.
    public var publishPort: Int
    /// The port of replay.
    public var replayPort: Int
    /// The port of indexing's requests.
    public var indexingPort: Int
    /// The port of notifications' requests.
    public var notificationsPort: Int
    /// The first port of the live streams in a new registry.
    public var livePort: Int
    /// The address that the portal binds.
    public var portalAddress: String
    /// The port that the portal binds.
    public var portalPort: Int
    /// How people reach the portal, without a slash at the end.
    public var portalURL: String
    /// The list of sources.
    public var sources: String
    /// Where hubs call ingest; nil: nowhere, and no hub is asked.
    public var websub: CallbackAddress?
    /// Networks in CIDR form that outbound requests may reach besides the public ones.
    public var allowedNetworks: [String]
    /// How much is logged.
    public var logLevel: Logger.Level

    /// Reads the environment.
    /// - Throws: ``Invalid`` for the first value that cannot be used.
    public init() throws(Invalid) { try self.init(ConfigReader(provider: EnvironmentVariablesProvider())) }

    /// Reads given variables, by their full names.
    /// - Throws: ``Invalid`` for the first value that cannot be used.
    public init(environment: [String: String]) throws(Invalid) {
        try self.init(ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: environment)))
    }

    private init(_ reader: ConfigReader) throws(Invalid) {
        func text(_ key: String, _ standard: String) throws(Invalid) -> String {
            guard let value = reader.string(forKey: ConfigKey("taiwa.\(key)")) else { return standard }
            guard !value.isEmpty else { throw Self.invalid(key, value, "give it a value or leave it out") }
            return value
        }
        func port(_ key: String, _ standard: Int) throws(Invalid) -> Int {
            let value = try text(key, String(standard))
            guard let port = Int(value), (0...65_535).contains(port) else {
                throw Self.invalid(key, value, "a port is a whole number from 0 to 65535")
            }
            return port
        }
        let home = getenv("HOME").map { String(cString: $0) } ?? "."
        self.data = try text("data", "\(home)/.local/share/taiwa")
        self.exchange = try text("exchange", "\(self.data)/exchange")
        self.account = reader.string(forKey: "taiwa.account") == nil ? nil : try text("account", "")
        self.checkpoints = reader.string(forKey: "taiwa.checkpoints") == nil ? nil : try text("checkpoints", "")
        if reader.string(forKey: "taiwa.journal.days") != nil {
            let value = try text("journal.days", "")
            guard let days = Int(value), (30...36_500).contains(days) else {
                throw Self.invalid(
                    "journal.days",
                    value,
                    """
                    say 30 to 36500 days, or leave it out to keep the journal for ever; for 30 days the exchange \
                    recognises what is published again
                    """
                )
            }
            self.journalDays = days
        }
        self.upstream = reader.string(forKey: "taiwa.upstream") == nil ? nil : try text("upstream", "")
        self.bind = try text("bind", "127.0.0.1")
        let reachable = self.bind == "*" || self.bind == "0.0.0.0" ? "127.0.0.1" : self.bind
        self.busHost = try text("bus.host", reachable)
        self.indexingHost = try text("indexing.host", self.busHost)
        self.notificationsHost = try text("notifications.host", self.busHost)
        self.publishPort = try port("publish.port", 7_701)
        self.replayPort = try port("replay.port", 7_702)
        self.indexingPort = try port("indexing.port", 7_703)
        self.notificationsPort = try port("notifications.port", 7_704)
        self.livePort = try port("live.port", 7_710)
        self.portalAddress = try text("portal.address", "127.0.0.1")
        self.portalPort = try port("portal.port", 8_080)
        self.portalURL = try text("portal.url", "http://\(self.portalAddress):\(self.portalPort)")
        self.sources = try text("sources", "\(self.exchange)/sources.yaml")
        if reader.string(forKey: "taiwa.websub.url") != nil {
            let listen = try text("websub.listen", "127.0.0.1:8090")
            guard let (host, port) = CallbackAddress.listening(listen) else {
                throw Self.invalid("websub.listen", listen, "say address and port, such as 127.0.0.1:8090")
            }
            let url = try text("websub.url", "")
            guard let address = CallbackAddress(url: url, host: host, port: port) else {
                throw Self.invalid(
                    "websub.url",
                    url,
                    "say where hubs reach ingest, without user and query, such as https://exchange.example.org/websub"
                )
            }
            self.websub = address
        }
        self.allowedNetworks = (reader.string(forKey: "taiwa.allow.networks") ?? "").split(separator: ",").map {
            String($0.drop { $0 == " " })
        }
        let level = try text("log.level", "info")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw Self.invalid("log.level", level, "say trace, debug, info, notice, warning, error or critical")
        }
        self.logLevel = logLevel
    }

    /// The folder of the account that a program acts as unless it was told another.
    public func accountFolder(of account: AccountName) -> AccountFolder {
        self.account.map { AccountFolder($0) } ?? ExchangeFolder(self.exchange).account(account)
    }

    private static func invalid(_ key: String, _ value: String, _ rule: String) -> Invalid {
        let name = key.uppercased().split(separator: ".").joined(separator: "_")
        return Invalid(variable: "TAIWA_\(name)", value: value, rule: rule)
    }
}
