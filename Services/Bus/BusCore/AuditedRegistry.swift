internal import Exchange
internal import Logging
internal import Schema
internal import ServiceKit

/// The registry as the audit log knows it, kept so that what was changed while the bus was down is noted too.
struct AuditedRegistry {
    private let path: String
    private var known: Registry?

    init(in folder: String) { self.path = "\(folder)/audited-registry.yaml" }

    /// Notes what changed since the last time, of this run or the one before.
    mutating func compare(_ registry: Registry, _ audit: AuditLog, _ logger: Logger) {
        do throws(ExchangeError) {
            let before =
                if let known { known } else if ExchangeFolder.exists(self.path) {
                    try RegistryFile.load(self.path)
                } else { Registry() }
            self.known = registry
            guard before != registry else { return }
            audit.changed(from: before, to: registry)
            audit.flush()
            try RegistryFile.store(registry, at: self.path)
        } catch {
            self.known = registry
            logger.error("the registry that was audited last cannot be kept", metadata: ["error": "\(error)"])
        }
    }
}

extension AuditLog.Entry {
    /// Someone may no longer be connected to a ZAP domain.
    static func ended(_ peer: Peer, _ domain: String) -> Self {
        var entry = Self(event: "access ended", what: domain)
        if case .account(let name, let key) = peer { (entry.account, entry.key) = (name, key) }
        return entry
    }
}
