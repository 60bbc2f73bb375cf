import Exchange
import Journal
import Schema
import ZeroMQ

/// Decides whether what arrived on the publish socket may become a record.
///
/// Everything it needs is in the event's own bytes, so what is stored is what was checked.
struct Admission {
    private static let mostContextBytes = 65_536

    /// One event of a message, or what is wrong with the message.
    struct Incoming: Sendable {
        /// The peer's routing id.
        let peer: Frame
        let sender: Publishers.Sender
        let sequence: UInt64
        let outcome: Outcome
        /// At least as many bytes as its record will have, or its refusal.
        let mostBytes: Int

        enum Outcome: Sendable {
            case event(EventRecord, lease: PublishContext?)
            case refused(RequestRefusal)
        }
    }

    let registry: Registry
    /// Whether events need no signature, as when nothing but speed is measured.
    let takesUnsigned: Bool
    private var grants: [Grantee: Bool] = [:]

    private struct Grantee: Hashable {
        var account: AccountName
        var audience: Audience
        var agency: AgencyID
        var topics: [Topic]
    }

    init(registry: Registry, takesUnsigned: Bool) {
        self.registry = registry
        self.takesUnsigned = takesUnsigned
    }

    /// What is to become of each event of a message, in their order.
    ///
    /// A message that is not of the protocol has one refusal, of the sequence 0, which no event has.
    mutating func admit(_ message: Message, from account: AccountName, now: Timestamp) -> [Incoming] {
        let peer = message.frames[0]
        guard message.frames.count == 2 else {
            return [Self.malformed(peer, account, "a publish is one frame")]
        }
        return message.frames[1].withUnsafeBytes { bytes in
            guard let (head, end) = PublishMessage.Head.read(bytes) else {
                return [
                    Self.malformed(
                        peer,
                        account,
                        "a publish begins with P0, instance, epoch, the lowest sequence not settled, and how many events"
                    )
                ]
            }
            let sender = Publishers.Sender(
                account: account,
                instance: head.instance,
                epoch: head.epoch,
                from: head.from
            )
            var incoming: [Incoming] = []
            incoming.reserveCapacity(head.count)
            var at = end
            for _ in 0..<head.count {
                guard let entry = PublishMessage.Entry.read(bytes, at: at), entry.sequence >= head.from,
                    entry.sequence - head.from < UInt64(Wire.window)
                else {
                    let sentence = """
                        event \(incoming.count + 1) does not begin with sequence, deduplication key, flags, key id, \
                        signature and the lengths of context and event, or is not within a window of 1,024
                        """
                    return incoming + [Self.malformed(peer, account, sentence)]
                }
                at = entry.event.upperBound
                incoming.append(self.admit(entry, of: bytes, peer, sender, now))
            }
            guard at == bytes.count else {
                return incoming + [Self.malformed(peer, account, "more follows than was said")]
            }
            return incoming
        }
    }

    private static func malformed(_ peer: Frame, _ account: AccountName, _ sentence: String) -> Incoming {
        Incoming(
            peer: peer,
            sender: Publishers.Sender(account: account, instance: "-", epoch: 0, from: 0),
            sequence: 0,
            outcome: .refused(RequestRefusal("BAD_MESSAGE", sentence)),
            mostBytes: 256
        )
    }

    private mutating func admit(
        _ entry: PublishMessage.Entry,
        of bytes: UnsafeRawBufferPointer,
        _ peer: Frame,
        _ sender: Publishers.Sender,
        _ now: Timestamp
    ) -> Incoming {
        do throws(RequestRefusal) {
            let (event, lease) = try self.event(entry, of: bytes, sender, now)
            return Incoming(
                peer: peer,
                sender: sender,
                sequence: entry.sequence,
                outcome: .event(event, lease: lease),
                mostBytes: 8 + event.bodyBytes
            )
        } catch {
            return Incoming(
                peer: peer,
                sender: sender,
                sequence: entry.sequence,
                outcome: .refused(error),
                mostBytes: 256
            )
        }
    }

    private mutating func event(
        _ entry: PublishMessage.Entry,
        of message: UnsafeRawBufferPointer,
        _ sender: Publishers.Sender,
        _ now: Timestamp
    ) throws(RequestRefusal) -> (EventRecord, lease: PublishContext?) {
        guard entry.event.count <= Event.maximumBytes else {
            throw RequestRefusal(
                "TOO_LARGE",
                "the event has \(entry.event.count) bytes; publish at most 1 MiB and a link to the rest"
            )
        }
        let bytes = Array(message[entry.event])
        let update: Update
        do { update = try Event(json: bytes).data } catch { throw RequestRefusal("BAD_EVENT", error.description) }
        try self.check(update, sender.account)
        try self.check(entry, bytes, sender.account)
        let lease = try self.lease(Array(message[entry.context]), sender.account)
        let event = EventRecord(
            audience: update.audience,
            time: now,
            account: sender.account,
            instance: sender.instance,
            epoch: sender.epoch,
            sequence: entry.sequence,
            deduplicationKey: entry.deduplicationKey,
            isBackfill: entry.isBackfill,
            isExercise: update.status.isExercise,
            agency: update.agency,
            topics: update.topics,
            keyID: entry.keyID,
            signature: entry.signature,
            context: lease.map { JSONText.encode(SourceMark(source: $0.source, item: $0.item)) } ?? [],
            bytes: bytes
        )
        return (event, lease)
    }

    private mutating func check(_ update: Update, _ account: AccountName) throws(RequestRefusal) {
        let grantee = Grantee(
            account: account,
            audience: update.audience,
            agency: update.agency,
            topics: update.topics
        )
        if self.grants[grantee] == true { return }
        if let unknown = update.topics.first(where: { !self.registry.files(under: $0) }) {
            let meant = self.registry.tree.nearest(to: unknown.name).map { "; did you mean \($0)?" } ?? ";"
            throw RequestRefusal("BAD_TOPIC", "there is no topic \(unknown)\(meant) taiwa topics lists all")
        }
        guard self.registry.agencies[update.agency] != nil else {
            throw RequestRefusal(
                "BAD_EVENT",
                "there is no agency \(update.agency) in the registry; ask the operator to enter it"
            )
        }
        guard
            self.registry.mayPublish(
                account,
                agency: update.agency,
                topics: update.topics,
                audience: update.audience
            )
        else {
            throw RequestRefusal(
                "DENIED",
                """
                \(account) has no grant to publish for \(update.agency) under \
                \(update.topics.map(\.name).joined(separator: ", ")) to \(update.audience); ask the operator for one
                """
            )
        }
        self.grants[grantee] = true
    }

    private func check(
        _ entry: PublishMessage.Entry,
        _ bytes: [UInt8],
        _ account: AccountName
    ) throws(RequestRefusal) {
        if self.takesUnsigned, entry.keyID == "-", entry.signature == "-" { return }
        guard let key = self.registry.key(entry.keyID, of: account),
            EventSignature.verify(entry.signature, of: bytes, by: key)
        else { throw RequestRefusal("BAD_SIGNATURE", "the signature is not by a registered key of \(account)") }
    }

    private func lease(_ context: [UInt8], _ account: AccountName) throws(RequestRefusal) -> PublishContext? {
        guard !context.isEmpty else { return nil }
        guard self.registry.accounts[account]?.roles.contains(.service) == true else {
            throw RequestRefusal("DENIED", "only a service may publish under a lease")
        }
        guard context.count <= Self.mostContextBytes else {
            throw RequestRefusal("TOO_LARGE", "a context has at most 64 KiB")
        }
        do { return try JSONText.decode(PublishContext.self, from: context, called: "context") } catch {
            throw RequestRefusal("BAD_EVENT", error.description)
        }
    }
}
