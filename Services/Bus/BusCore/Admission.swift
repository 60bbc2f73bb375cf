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
        var recordBytes: Int { if case .refused = self.outcome { 0 } else { self.mostBytes } }

        enum Outcome: Sendable {
            case event(EventRecord)
            /// Only while the lease holds.
            indirect case leased(EventRecord, PublishContext)
            case refused(RequestRefusal)
        }
    }

    /// The registry of a moment: this value holds only until the registry, or what it grants by date, changes.
    let registry: Registry
    /// Whether events need no signature, as when nothing but speed is measured.
    let takesUnsigned: Bool
    /// What accounts may publish, as it was found before.
    private var granted: [Grantee: Route] = [:]
    private var routing: [UInt8] = []
    /// Who sent the message before.
    private var peer = (userID: "", account: AccountName?.none)
    /// The instance of the message before.
    private var instance = ""
    private static let mostGranted = 16_384

    private struct Grantee: Hashable {
        var account: AccountName
        var isExercise: Bool
        var routing: [UInt8]

        func hash(into hasher: inout Hasher) {
            hasher.combine(self.routing.withUnsafeBytes { CRC32C.checksum($0) })
        }
    }

    init(registry: Registry, takesUnsigned: Bool = false) {
        self.registry = registry
        self.takesUnsigned = takesUnsigned
    }

    /// What is to become of each event of a message, in their order; nothing of one whose key counts no longer.
    ///
    /// A message that is not of the protocol has one refusal, of the sequence 0, which no event has.
    ///
    /// - Parameters:
    ///   - bytes: The message's frames.
    ///   - frameCount: How many they are.
    ///   - peer: The routing id of its sender.
    ///   - userID: What the ZAP handler called the connection.
    ///   - now: The moment.
    ///   - incoming: Where its events are added.
    mutating func admit(
        _ bytes: UnsafeRawBufferPointer,
        frameCount: Int,
        from peer: Frame,
        _ userID: String?,
        now: Timestamp,
        to incoming: inout [Incoming]
    ) {
        guard let account = self.account(userID, now) else { return }
        guard frameCount == 1 else {
            incoming.append(Self.malformed(peer, account, "a publish is one frame"))
            return
        }
        guard let (head, end) = PublishMessage.Head.read(bytes, known: self.instance) else {
            let sentence =
                "a publish begins with P1, instance, epoch, the lowest sequence not settled, and how many events"
            incoming.append(Self.malformed(peer, account, sentence))
            return
        }
        self.instance = head.instance
        let sender = Publishers.Sender(account: account, instance: head.instance, epoch: head.epoch, from: head.from)
        var at = end
        for number in 1...head.count {
            guard let entry = PublishMessage.Entry.read(bytes, at: at), entry.sequence >= head.from,
                entry.sequence - head.from < UInt64(Wire.window)
            else {
                let sentence = """
                    event \(number) does not begin with sequence, deduplication key, flags, key id, signature and the \
                    lengths of context and event, or is not within a window of 1,024
                    """
                incoming.append(Self.malformed(peer, account, sentence))
                return
            }
            at = entry.event.upperBound
            incoming.append(self.admit(entry, of: bytes, peer, sender, now))
        }
        if at != bytes.count { incoming.append(Self.malformed(peer, account, "more follows than was said")) }
    }

    private mutating func account(_ userID: String?, _ now: Timestamp) -> AccountName? {
        guard let userID else { return nil }
        if self.peer.userID != userID {
            self.peer = (userID, self.registry.peer(userID: userID, at: now)?.account)
        }
        return self.peer.account
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
                mark: Publishers.mark(entry.signature.utf8),
                outcome: lease.map { .leased(event, $0) } ?? .event(event),
                mostBytes: 8 + event.bodyBytes
            )
        } catch {
            return Incoming(
                peer: peer,
                sender: sender,
                sequence: entry.sequence,
                mark: Publishers.mark(entry.signature.utf8),
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
        let route = try self.granted(outline, of: content, sender.account, now)
        try self.check(entry, content, sender.account, now)
        let lease = try self.lease(message[entry.context], sender.account, now)
        let event = EventRecord(
            route: route,
            time: now,
            account: sender.account,
            instance: sender.instance,
            epoch: sender.epoch,
            sequence: entry.sequence,
            deduplicationKey: entry.deduplicationKey,
            isBackfill: entry.isBackfill,
            keyID: entry.keyID,
            signature: entry.signature,
            context: lease.map { JSONText.encode(SourceMark(source: $0.source, item: $0.item)) } ?? [],
            event: content
        )
        return (event, lease)
    }

    /// The route of an event that the account may publish.
    private mutating func granted(
        _ outline: EventOutline,
        of content: UnsafeRawBufferPointer,
        _ account: AccountName,
        _ now: Timestamp
    ) throws(RequestRefusal) -> Route {
        self.routing.removeAll(keepingCapacity: true)
        outline.appendRouting(to: &self.routing, of: content)
        let grantee = Grantee(account: account, isExercise: outline.isExercise, routing: self.routing)
        if let known = self.granted[grantee] { return known }
        let routing: EventOutline.Routing
        do { routing = try outline.routing(of: content) } catch { throw RequestRefusal("BAD_EVENT", error.description) }
        try self.check(routing, account, now)
        if self.granted.count >= Self.mostGranted { self.granted = [:] }
        let route = Route(
            audience: routing.audience,
            agency: routing.agency,
            topics: routing.topics,
            isExercise: outline.isExercise
        )
        self.granted[grantee] = route
        return route
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
        _ content: UnsafeRawBufferPointer,
        _ account: AccountName,
        _ now: Timestamp
    ) throws(RequestRefusal) {
        if self.takesUnsigned, entry.keyID == "-", entry.signature == "-" { return }
        guard let key = self.registry.activeKey(entry.keyID, of: account, at: now),
            EventSignature.verify(entry.signature, of: content, by: key)
        else { throw RequestRefusal("BAD_SIGNATURE", "the signature is not by a registered key of \(account)") }
    }

    private func lease(
        _ bytes: Slice<UnsafeRawBufferPointer>,
        _ account: AccountName,
        _ now: Timestamp
    ) throws(RequestRefusal) -> PublishContext? {
        guard !bytes.isEmpty else { return nil }
        guard self.registry.has(.service, account, at: now) else {
            throw RequestRefusal("DENIED", "only a service may publish under a lease")
        }
        guard bytes.count <= Self.mostContextBytes else {
            throw RequestRefusal("TOO_LARGE", "a context has at most 64 KiB")
        }
        do { return try JSONText.decode(PublishContext.self, from: Array(bytes), called: "context") } catch {
            throw RequestRefusal("BAD_EVENT", error.description)
        }
    }
}
