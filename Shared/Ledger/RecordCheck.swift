internal import Exchange
internal import Journal
internal import Schema
internal import TransparencyLog

/// What is checked of each record by itself, on all processors.
struct RecordCheck: Sendable {
    /// What a record showed.
    struct Result: Sendable {
        var leaf: TreeHash
        var objection: Objection?
    }

    struct Objection: Sendable {
        var kind: Finding.Kind
        var reason: String

        init(_ kind: Finding.Kind, _ reason: String) {
            self.kind = kind
            self.reason = reason
        }
    }

    private struct Signer: Sendable {
        var account: AccountName
        var verifier: EventVerifier?
    }

    private let signers: [String: Signer]

    /// Takes every key of a registry, also those that are retired.
    init(_ registry: Registry) {
        var signers: [String: Signer] = [:]
        for (name, account) in registry.accounts {
            for key in account.keys { signers[key.id] = Signer(account: name, verifier: EventVerifier(key.signing)) }
        }
        self.signers = signers
    }

    func results(_ records: [(event: EventRecord, isIntact: Bool)], threads: Int) async -> [Result] {
        let part = max(16, (records.count + threads - 1) / threads)
        return await withTaskGroup(of: (Int, [Result]).self) { group in
            for start in stride(from: 0, to: records.count, by: part) {
                let slice = records[start..<min(records.count, start + part)]
                group.addTask { (start, slice.map { self.result($0.event, isIntact: $0.isIntact) }) }
            }
            var parts: [(Int, [Result])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    private func result(_ event: EventRecord, isIntact: Bool) -> Result {
        Result(leaf: event.leaf, objection: isIntact && !event.isRedacted ? self.objection(to: event) : nil)
    }

    private func objection(to event: EventRecord) -> Objection? {
        guard event.keyID != "-" else { return Objection(.signature, "it is not signed") }
        guard let signer = self.signers[event.keyID] else {
            return Objection(.foreignKey, "it is signed by the key \(event.keyID), which is not in the registry")
        }
        guard signer.account == event.account else {
            return Objection(
                .foreignKey,
                "it is by \(event.account), and signed by the key \(event.keyID) of \(signer.account)"
            )
        }
        guard signer.verifier?.isValid(event.signature, of: event.bytes) == true else {
            return Objection(.signature, "the signature by the key \(event.keyID) of \(event.account) does not hold")
        }
        return self.misfiling(of: event)
    }

    private func misfiling(of event: EventRecord) -> Objection? {
        do {
            let outline = try EventOutline(checking: event.bytes)
            let routing = try event.bytes.withUnsafeBytes { try outline.routing(of: $0) }
            guard routing.audience == event.audience else {
                return Objection(.misfiled, "the event is for \(routing.audience)")
            }
            guard routing.agency == event.agency, routing.topics == event.topics,
                outline.isExercise == event.isExercise
            else { return Objection(.misfiled, "the record names another agency, topics or traffic than the event") }
            return nil
        } catch { return Objection(.misfiled, "its bytes are no event: \(error)") }
    }
}
