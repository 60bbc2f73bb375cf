import Exchange
import Schema
import ServiceKit
import ZeroMQ

/// Where the bus listens, and how its peers prove who they are.
///
/// Over TCP every peer proves its key. Only a measurement omits that: then the bus listens on `ipc://` in its own data
/// folder, and whoever comes counts as the operator.
struct Transport: Sendable {
    private let settings: Settings
    private let server: CurveSecretKey
    /// As whom everyone counts; nil where everyone proves it.
    private let assumed: Peer?

    init(_ settings: Settings, server: CurveSecretKey, registry: Registry, omitting omissions: Omissions) throws {
        self.settings = settings
        self.server = server
        guard omissions.contains(.encryption) else {
            self.assumed = nil
            return
        }
        let account = try AccountName("operator")
        guard let key = registry.accounts[account]?.keys.first?.id else {
            throw ExchangeError.file(path: "registry.yaml", reason: "the account \(account) has no key")
        }
        self.assumed = .account(account, key: key)
    }

    func security(_ domain: String) -> Security {
        self.assumed.map { .assumed(userID: $0.userID) } ?? .curveServer(secretKey: self.server, domain: domain)
    }

    /// Where to bind; the system chooses a port for 0.
    func endpoint(port: Int, called name: String) -> String {
        guard self.assumed == nil else { return "ipc://\(self.settings.data)/\(name).ipc" }
        return "tcp://\(self.settings.bind):\(port == 0 ? "*" : String(port))"
    }

    /// A bound endpoint as clients reach it.
    func reached(_ endpoint: String) -> String {
        guard self.assumed == nil else { return endpoint }
        return "tcp://\(self.settings.busHost):\(endpoint.split(separator: ":").last ?? "")"
    }
}
