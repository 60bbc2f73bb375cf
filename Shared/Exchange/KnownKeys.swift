internal import Schema

/// Why an event cannot be taken for what its publisher said.
public enum SignatureFault: String, Hashable, Sendable, Codable {
    /// It has no signature.
    case unsigned
    /// The exchange's registry has no key of that id.
    case unknownKey
    /// The signature is not that of the key over these bytes.
    case wrong
    /// The operator had the event erased; nothing is left of it but the hash that stands for it in the tree.
    case redacted
}

/// The signing keys that a subscription has met, and what they say of events.
struct KnownKeys: Sendable {
    /// After how long a key that was not in the registry is asked for again.
    private static let patience: Duration = .seconds(60)
    /// How many questions there are at most in that time which are not answered in full.
    private static let mostInVain = 32
    /// The most keys remembered.
    private static let most = 4_096
    /// From how many deliveries on all processors are worth their while.
    private static let part = 64
    /// How many are verified sooner than another thread would have begun.
    static let few = 4

    private var verifiers: [String: EventVerifier] = [:]
    private var missing: [String: ContinuousClock.Instant] = [:]
    private var vain: [ContinuousClock.Instant] = []

    /// The ids of keys that are to be asked for.
    func unknown(in deliveries: [Delivery], now: ContinuousClock.Instant = .now) -> Set<String> {
        var ids: Set<String> = []
        for delivery in deliveries {
            let id = delivery.keyID
            guard id != "-", self.verifiers[id] == nil, !ids.contains(id) else { continue }
            if self.missing[id].map({ $0 + Self.patience <= now }) ?? true { ids.insert(id) }
        }
        return ids
    }

    /// Asks for the keys that are not known yet; at a bounded rate for those that there are not.
    nonisolated(nonsending) mutating func learn(
        _ deliveries: [Delivery],
        now: ContinuousClock.Instant = .now,
        ask: (KeysQuestion) async throws -> KeysAnswer
    ) async throws {
        let ids = self.unknown(in: deliveries, now: now)
        guard !ids.isEmpty else { return }
        self.vain.removeAll { $0 + Self.patience <= now }
        if self.verifiers.count + self.missing.count > Self.most {
            let needed = Set(deliveries.lazy.map(\.keyID))
            self.verifiers = self.verifiers.filter { needed.contains($0.key) }
            self.missing = self.missing.filter { needed.contains($0.key) }
        }
        let sorted = ids.sorted()
        for start in stride(from: 0, to: sorted.count, by: KeysQuestion.most) where self.vain.count < Self.mostInVain {
            let part = Array(sorted[start..<min(sorted.count, start + KeysQuestion.most)])
            let answer = try await ask(KeysQuestion(ids: part))
            if answer.keys.count < part.count { self.vain.append(now) }
            for id in part { self.missing[id] = now }
            for key in answer.keys where part.contains(key.id) {
                self.verifiers[key.id] = EventVerifier(key.key)
                self.missing[key.id] = nil
            }
        }
    }

    /// What a subscription yields for a delivery whose key was asked for.
    func judge(_ delivery: Delivery) -> SubscriptionEvent {
        guard !delivery.isRedacted else { return .unverified(delivery, .redacted) }
        guard delivery.keyID != "-" else { return .unverified(delivery, .unsigned) }
        guard let verifier = self.verifiers[delivery.keyID] else { return .unverified(delivery, .unknownKey) }
        guard verifier.isValid(delivery.signature, of: delivery.bytes) else { return .unverified(delivery, .wrong) }
        return .update(delivery)
    }

    /// What a subscription yields for many, in their order.
    func judge(_ deliveries: [Delivery]) async -> [SubscriptionEvent] {
        guard deliveries.count > Self.part else { return deliveries.map { self.judge($0) } }
        return await withTaskGroup(of: (Int, [SubscriptionEvent]).self) { group in
            for start in stride(from: 0, to: deliveries.count, by: Self.part) {
                let part = deliveries[start..<min(deliveries.count, start + Self.part)]
                group.addTask { (start, part.map { self.judge($0) }) }
            }
            var parts: [(Int, [SubscriptionEvent])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}
