internal import Exchange
public import Schema
public import ZeroMQ

/// Who may connect where, by the registry of the moment; default deny.
public enum Gatekeeper {
    /// The domain of an audience's live stream.
    public static func domain(of audience: Audience) -> String { "live.\(audience)" }

    /// Decides on a handshake.
    public static func decide(_ request: ZAPRequest, by registry: Registry) -> ZAPDecision {
        guard let key = request.publicKey, let account = registry.account(curve: key.z85) else { return .deny }
        let admitted =
            switch request.domain {
            case "publish": !(registry.accounts[account]?.publish.isEmpty ?? true)
            case "bus", "indexing", "notifications": true
            default:
                registry.audiences.keys.contains {
                    Self.domain(of: $0) == request.domain && (registry.mayRead(account, $0) || Bug.liveToAnyone.isOn)
                }
            }
        return admitted ? .allow(userID: account.name) : .deny
    }
}
