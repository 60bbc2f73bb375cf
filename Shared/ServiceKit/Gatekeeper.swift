public import Exchange
public import Schema
public import ZeroMQ

/// Who may connect where, by the registry of the moment; default deny.
public final class Gatekeeper: Sendable {
    /// The domain of an audience's live stream.
    public static func domain(of audience: Audience) -> String { "live.\(audience)" }

    private let registry: @Sendable () -> Registry
    private let denied: DenialReport
    private let guests = GuestBook()

    /// Makes a gatekeeper.
    ///
    /// - Parameters:
    ///   - registry: The registry of the moment.
    ///   - denied: Is told who was not let in to which domain; nil is a stranger.
    public init(_ registry: @escaping @Sendable () -> Registry, denied: @escaping DenialReport = { _, _ in }) {
        self.registry = registry
        self.denied = denied
    }

    /// Decides on a handshake.
    public func decide(_ request: ZAPRequest) -> ZAPDecision {
        let (registry, now) = (self.registry(), Timestamp.now)
        guard let key = request.publicKey else { return .deny }
        guard let peer = registry.peer(curve: key.z85, at: now) else {
            self.denied(registry.owner(curve: key.z85), request.domain)
            return .deny
        }
        guard registry.mayConnect(peer, to: request.domain, at: now),
            peer != .guest || self.guests.admits(request.address, within: registry.guests)
        else {
            self.denied(peer, request.domain)
            return .deny
        }
        return .allow(userID: peer.userID)
    }
}

extension Registry {
    /// Whether someone who may connect may do so to a ZAP domain.
    public func mayConnect(_ peer: Peer, to domain: String, at now: Timestamp) -> Bool {
        switch domain {
        case "publish": peer.account.flatMap { self.accounts[$0] }.map { !$0.publish.isEmpty } ?? false
        case "bus", "indexing": true
        case "notifications": peer != .guest
        default:
            self.audiences.keys.contains {
                Gatekeeper.domain(of: $0) == domain
                    && (self.mayRead(peer.account, $0, at: now) || Bug.liveToAnyone.isOn)
            }
        }
    }
}
