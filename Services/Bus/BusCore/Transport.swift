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
    private let assumed: String?

    init(_ settings: Settings, server: CurveSecretKey, registry: Registry, omitting omissions: Omissions) throws {
        self.settings = settings
        self.server = server
        self.assumed = omissions.contains(.encryption) ? try Self.user("operator", registry) : nil
    }

    /// What the gatekeeper calls who has an account's key.
    private static func user(_ name: String, _ registry: Registry) throws -> String {
        let account = try AccountName(name)
        guard let curve = registry.accounts[account]?.keys.first?.curve else {
            throw ExchangeError.file(path: "registry.yaml", reason: "the account \(account) has no key")
        }
        let request = ZAPRequest(
            domain: "bus",
            address: "",
            identity: [],
            mechanism: "CURVE",
            publicKey: try CurvePublicKey(z85: curve)
        )
        guard case .allow(let user) = Gatekeeper.decide(request, by: registry) else {
            throw ExchangeError.file(path: "registry.yaml", reason: "the key of \(account) is not let in")
        }
        return user
    }

    func security(_ domain: String) -> Security {
        self.assumed.map { .assumed(userID: $0) } ?? .curveServer(secretKey: self.server, domain: domain)
    }

    /// Where to bind; 0 lets the system choose the port.
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
