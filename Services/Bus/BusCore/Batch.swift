internal import Exchange
internal import Journal
internal import Schema

/// What one commit makes durable, and what is said of it then.
struct Batch {
    /// What comes from no publisher, and who waits for its being durable.
    struct Other {
        var happenings: [JournalRecord.Happening] = []
        var events: [RelayedEvent] = []
        let continuation: CheckedContinuation<Void, any Error>

        /// At least as many bytes as its records have.
        var mostBytes: Int {
            self.happenings.reduce(0) { $0 + JournalRecord.other($1).encodedBytes }
                + self.events.reduce(0) { $0 + $1.mostBytes }
        }
    }

    private(set) var events: [EventRecord] = []
    private(set) var happenings: [JournalRecord.Happening] = []
    private(set) var acknowledgements = Acknowledgements()
    private(set) var others: [Other] = []

    /// Decides on what publishers sent.
    ///
    /// - Parameters:
    ///   - incoming: What was admitted or refused.
    ///   - numbering: Gives each event its numbers.
    ///   - leases: Who may publish for which sources.
    ///   - upstream: The exchange that is relayed, if one is: publishers are then refused.
    mutating func add(
        _ incoming: [Admission.Incoming],
        _ numbering: inout Numbering,
        _ leases: Leases,
        _ upstream: Upstream?
    ) {
        self.events.reserveCapacity(incoming.count)
        for one in incoming {
            if let upstream, one.sequence != 0 {
                self.acknowledgements.add(one, upstream.refusal)
                continue
            }
            let outcome =
                switch one.outcome {
                case .refused(let refusal) where one.sequence == 0: Numbering.Outcome.refused(refusal)
                case .refused(let refusal):
                    numbering.refuse(one.sender, one.sequence, mark: one.mark, refusal, now: .now)
                case .event(let event): numbering.decide(event, from: one.sender.from)
                case .leased(let event, let lease):
                    numbering.decide(event, from: one.sender.from) { Self.objection(to: lease, leases) }
                }
            switch outcome {
            case .stored(let event):
                let receipt = Receipt(audience: event.audience, position: event.position, isDuplicate: false)
                self.events.append(event)
                self.acknowledgements.add(one, receipt)
            case .duplicate(let receipt): self.acknowledgements.add(one, receipt)
            case .refused(let refusal): self.acknowledgements.add(one, refusal)
            }
        }
    }

    /// Numbers what is relayed; who has something that cannot be is told at once.
    mutating func add(_ others: [Other], _ numbering: inout Numbering) {
        for other in others {
            do throws(Divergence) {
                for event in other.events {
                    self.events.append(try numbering.follow(event))
                    if let happening = event.happening { self.happenings.append(happening) }
                }
                self.happenings += other.happenings
                self.others.append(other)
            } catch { other.continuation.resume(throwing: error) }
        }
    }

    private static func objection(to lease: PublishContext, _ leases: Leases) -> RequestRefusal? {
        guard !leases.holds(lease.host, token: lease.token, now: .now) else { return nil }
        return RequestRefusal("LEASE_LOST", "the lease on \(lease.host) is another replica's now")
    }
}
