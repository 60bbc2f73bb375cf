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
        /// What tells its event from another one.
        let mark: UInt64
        let outcome: Outcome
        /// At least as many bytes as its record will have, or its refusal.
        let mostBytes: Int
        /// At least as many bytes as its record will have; a refusal has none.
        var recordBytes: Int { if case .event = self.outcome { self.mostBytes } else { 0 } }

        enum Outcome: Sendable {
            case event(EventRecord, lease: PublishContext?)
            case refused(RequestRefusal)
        }
    }

    /// The registry of a moment: this value holds only until the registry, or what it grants by date, changes.
    let registry: Registry
    /// Whether events need no signature, as when nothing but speed is measured.
    let takesUnsigned: Bool
    /// What accounts may publish, as it was found before.
    private var granted: [Grantee: EventOutline.Routing] = [:]
    private var routing: [UInt8] = []
    /// Who sent the message before.
    private var peer: (userID: String, account: AccountName)?
    private static let mostGranted = 16_384

    private struct Grantee: Hashable {
        var account: AccountName
        var routing: [UInt8]
    }

    init(registry: Registry, takesUnsigned: Bool = false) {
        self.registry = registry
        self.takesUnsigned = takesUnsigned
    }

    /// What is to become of each event of a message, in their order; nothing of one whose key counts no longer.
    ///
    /// A message that is not of the protocol has one refusal, of the sequence 0, which no event has.
    mutating func admit(_ message: Message, now: Timestamp) -> [Incoming] {
        guard let account = self.account(message.userID, now) else { return [] }
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

    private mutating func account(_ userID: String?, _ now: Timestamp) -> AccountName? {
        guard let userID else { return nil }
        if let last = self.peer, last.userID == userID { return last.account }
        guard let account = self.registry.peer(userID: userID, at: now)?.account else { return nil }
        self.peer = (userID, account)
        return account
    }

    private static func malformed(_ peer: Frame, _ account: AccountName, _ sentence: String) -> Incoming {
        Incoming(
            peer: peer,
            sender: Publishers.Sender(account: account, instance: "-", epoch: 0, from: 0),
            sequence: 0,
            mark: 0,
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
                mark: Publishers.mark(entry.signature),
                outcome: .event(event, lease: lease),
                mostBytes: 8 + event.bodyBytes
            )
        } catch {
            return Incoming(
                peer: peer,
                sender: sender,
                sequence: entry.sequence,
                mark: Publishers.mark(entry.signature),
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
        let content = UnsafeRawBufferPointer(rebasing: message[entry.event])
        let outline: EventOutline
        do { outline = try EventOutline(checking: content) } catch {
            throw RequestRefusal("BAD_EVENT", error.description)
        }
        let routing = try self.granted(outline, of: content, sender.account, now)
        let bytes = Array(content)
        try self.check(entry, bytes, sender.account, now)
        let lease = try self.lease(Array(message[entry.context]), sender.account, now)
        let event = EventRecord(
            audience: routing.audience,
            time: now,
            account: sender.account,
            instance: sender.instance,
            epoch: sender.epoch,
            sequence: entry.sequence,
            deduplicationKey: entry.deduplicationKey,
            isBackfill: entry.isBackfill,
            isExercise: outline.isExercise,
            agency: routing.agency,
            topics: routing.topics,
            keyID: entry.keyID,
            signature: entry.signature,
            context: lease.map { JSONText.encode(SourceMark(source: $0.source, item: $0.item)) } ?? [],
            bytes: bytes
        )
        return (event, lease)
    }

    /// The routing of an event that the account may publish.
    private mutating func granted(
        _ outline: EventOutline,
        of content: UnsafeRawBufferPointer,
        _ account: AccountName,
        _ now: Timestamp
    ) throws(RequestRefusal) -> EventOutline.Routing {
        self.routing.removeAll(keepingCapacity: true)
        outline.appendRouting(to: &self.routing, of: content)
        let grantee = Grantee(account: account, routing: self.routing)
        if let known = self.granted[grantee] { return known }
        let routing: EventOutline.Routing
        do { routing = try outline.routing(of: content) } catch { throw RequestRefusal("BAD_EVENT", error.description) }
        try self.check(routing, account, now)
        if self.granted.count >= Self.mostGranted { self.granted = [:] }
        self.granted[grantee] = routing
        return routing
    }

    private func check(
        _ routing: EventOutline.Routing,
        _ account: AccountName,
        _ now: Timestamp
    ) throws(RequestRefusal) {
        if let unknown = routing.topics.first(where: { !self.registry.files(under: $0) }) {
            let meant = self.registry.tree.nearest(to: unknown.name).map { "; did you mean \($0)?" } ?? ";"
            throw RequestRefusal("BAD_TOPIC", "there is no topic \(unknown)\(meant) taiwa topics lists all")
        }
        guard self.registry.agencies[routing.agency] != nil else {
            throw RequestRefusal(
                "BAD_EVENT",
                "there is no agency \(routing.agency) in the registry; ask the operator to enter it"
            )
        }
        guard
            self.registry.mayPublish(
                account,
                agency: routing.agency,
                topics: routing.topics,
                audience: routing.audience,
                at: now
            )
        else {
            throw RequestRefusal(
                "DENIED",
                """
                \(account) has no grant to publish for \(routing.agency) under \
                \(routing.topics.map(\.name).joined(separator: ", ")) to \(routing.audience); ask the operator for one
                """
            )
        }
    }

    private func check(
        _ entry: PublishMessage.Entry,
        _ bytes: [UInt8],
        _ account: AccountName,
        _ now: Timestamp
    ) throws(RequestRefusal) {
        if self.takesUnsigned, entry.keyID == "-", entry.signature == "-" { return }
        guard let key = self.registry.activeKey(entry.keyID, of: account, at: now),
            EventSignature.verify(entry.signature, of: bytes, by: key)
        else { throw RequestRefusal("BAD_SIGNATURE", "the signature is not by a registered key of \(account)") }
    }

    private func lease(
        _ context: [UInt8],
        _ account: AccountName,
        _ now: Timestamp
    ) throws(RequestRefusal) -> PublishContext? {
        guard !context.isEmpty else { return nil }
        guard self.registry.has(.service, account, at: now) else {
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
