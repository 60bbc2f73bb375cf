internal import Exchange
internal import Schema
internal import ZeroMQ

/// Decides on what arrived beside the bus's own thread, since verifying signatures costs more than all else.
actor Admitter {
    private var admission: Admission
    private let audit: AuditLog

    init(_ admission: Admission, audit: AuditLog) {
        self.admission = admission
        self.audit = audit
    }

    /// Decides from now on by another registry.
    func decide(by admission: Admission) { self.admission = admission }

    /// What is to become of the events of a batch, in their order.
    func admit(_ batch: MessageBatch) -> [Admission.Incoming] { self.admission.admit(batch, self.audit) }
}

extension Admission {
    /// What is to become of the events of a batch, in their order.
    mutating func admit(_ batch: MessageBatch, _ audit: AuditLog) -> [Incoming] {
        let now = Timestamp.now
        var incoming: [Incoming] = []
        incoming.reserveCapacity(batch.entries.count)
        batch.withUnsafeBytes { bytes in
            for message in batch.entries {
                guard let peer = message.peer else { continue }
                let first = incoming.count
                self.admit(
                    UnsafeRawBufferPointer(rebasing: bytes[message.range]),
                    frameCount: message.frameCount,
                    from: peer,
                    message.userID,
                    now: now,
                    to: &incoming
                )
                audit.refused(incoming[first...], of: message.userID)
            }
        }
        return incoming
    }
}

extension AuditLog {
    /// Counts the events of a publish that its account had no right to; none at all is left of one whose key counts no
    /// longer.
    func refused(_ admitted: ArraySlice<Admission.Incoming>, of userID: String?) {
        if admitted.isEmpty { self.refused(userID.flatMap { Peer(userID: $0) }, what: "publish", code: "REVOKED") }
        for index in admitted.indices {
            guard case .refused(let refusal) = admitted[index].outcome,
                ["DENIED", "BAD_SIGNATURE"].contains(refusal.code)
            else { continue }
            self.refused(userID.flatMap { Peer(userID: $0) }, what: "publish", code: refusal.code)
        }
    }
}
