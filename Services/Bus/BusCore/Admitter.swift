internal import Exchange
internal import Schema
internal import ZeroMQ

/// Decides on a part of what arrived beside the bus's own thread, since verifying signatures costs more than all else.
actor Admitter {
    private var admission: Admission
    private let audit: AuditLog

    init(_ admission: Admission, audit: AuditLog) {
        self.admission = admission
        self.audit = audit
    }

    /// Decides from now on by another registry.
    func decide(by admission: Admission) { self.admission = admission }

    /// What is to become of the events of some messages, in their order.
    func admit(_ batch: MessageBatch, _ range: Range<Int>) -> [Admission.Incoming] {
        self.admission.admit(batch, range, self.audit)
    }
}

extension Admission {
    /// What is to become of the events of some messages of a batch, in their order.
    mutating func admit(_ batch: MessageBatch, _ range: Range<Int>, _ audit: AuditLog) -> [Incoming] {
        let now = Timestamp.now
        var incoming: [Incoming] = []
        incoming.reserveCapacity(range.count)
        batch.withUnsafeBytes { bytes in
            for message in batch.entries[range] {
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
