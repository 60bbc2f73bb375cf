import Exchange
import Schema
import ZeroMQ

/// Decides whether what arrived on the publish socket may become a record.
///
/// Everything it needs is in the event's own bytes, so what is stored is what was checked.
enum Admission {
    /// The most events of one message; more would not fit a publisher's window.
    static let mostEvents = Publisher.window
    private static let mostContextBytes = 65_536

    /// What is to become of each event of a message, in their order.
    ///
    /// A message that is not of the protocol has one refusal, of the sequence 0, which no event has.
    static func admit(_ message: Message, registry: Registry, now: Timestamp) -> [Bus.Incoming] {
        let frames = message.frames
        guard let account = registry.peer(userID: message.userID, at: now)?.account else { return [] }
        guard frames.count >= 7, (frames.count - 3) % 4 == 0, frames[1].text == Wire.publish,
            let instance = frames[2].text, (1...64).contains(instance.utf8.count)
        else {
            let sentence = "a publish is P0, an instance id of 1 to 64 bytes, then four frames an event"
            let outcome = Bus.Incoming.Outcome.refused(code: "BAD_MESSAGE", sentence: sentence)
            return [Bus.Incoming(peer: frames[0], sequence: 0, outcome: outcome)]
        }
        return stride(from: 3, to: frames.count, by: 4).map { at in
            var sequence: UInt64 = 0
            do throws(RequestRefusal) {
                let words = Self.words(of: frames[at])
                sequence = words.first.flatMap { UInt64($0) } ?? 0
                guard words.count == 3, sequence > 0 else {
                    throw RequestRefusal("BAD_MESSAGE", "say the sequence, from 1, the deduplication key and flags")
                }
                guard words[1].utf8.count <= 128, words[1].utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                    let rule = "a deduplication key is at most 128 visible ASCII characters"
                    throw RequestRefusal("BAD_MESSAGE", rule)
                }
                guard at < 3 + 4 * Self.mostEvents else {
                    throw RequestRefusal(
                        "TOO_LARGE",
                        "a message has at most \(Self.mostEvents) events; send more messages"
                    )
                }
                let outcome = try Self.event(
                    frames[at + 1].bytes,
                    signature: frames[at + 2].text ?? "",
                    context: frames[at + 3].bytes,
                    account: account,
                    registry: registry,
                    now: now,
                    fill: { event in
                        event.time = now
                        event.instance = instance
                        event.sequence = sequence
                        event.deduplicationKey = words[1] == "-" ? nil : String(words[1])
                        event.isBackfill = words[2].contains("b")
                    }
                )
                return Bus.Incoming(peer: frames[0], sequence: sequence, outcome: outcome)
            } catch {
                let refused = Bus.Incoming.Outcome.refused(code: error.code, sentence: error.sentence)
                return Bus.Incoming(peer: frames[0], sequence: sequence, outcome: refused)
            }
        }
    }

    /// The words of a short frame, none of a long one.
    private static func words(of frame: Frame) -> [Substring] {
        frame.count <= 256 ? (frame.text ?? "").split(separator: " ") : []
    }

    private static func event(
        _ bytes: [UInt8],
        signature: String,
        context: [UInt8],
        account: AccountName,
        registry: Registry,
        now: Timestamp,
        fill: (inout EventEntry) -> Void
    ) throws(RequestRefusal) -> Bus.Incoming.Outcome {
        guard bytes.count <= Event.maximumBytes else {
            throw RequestRefusal(
                "TOO_LARGE",
                "the event has \(bytes.count) bytes; publish at most 1 MiB and a link to the rest"
            )
        }
        // JSON is UTF-8; other bytes could pass for what the journal writes between records.
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw RequestRefusal("BAD_EVENT", "the event is not UTF-8; encode it as UTF-8 and sign it anew")
        }
        let update: Update
        do { update = try Event(json: bytes).data } catch { throw RequestRefusal("BAD_EVENT", error.description) }
        if let unknown = update.topics.first(where: { !registry.files(under: $0) }) {
            let meant = registry.tree.nearest(to: unknown.name).map { "; did you mean \($0)?" } ?? ";"
            throw RequestRefusal("BAD_TOPIC", "there is no topic \(unknown)\(meant) taiwa topics lists all")
        }
        guard registry.agencies[update.agency] != nil else {
            throw RequestRefusal(
                "BAD_EVENT",
                "there is no agency \(update.agency) in the registry; ask the operator to enter it"
            )
        }
        let (agency, topics, audience) = (update.agency, update.topics, update.audience)
        guard registry.mayPublish(account, agency: agency, topics: topics, audience: audience, at: now) else {
            throw RequestRefusal(
                "DENIED",
                """
                \(account) has no grant to publish for \(update.agency) under \
                \(update.topics.map(\.name).joined(separator: ", ")) to \(update.audience); ask the operator for one
                """
            )
        }
        let parts = signature.split(separator: " ")
        guard parts.count == 2, let key = registry.activeKey(String(parts[0]), of: account, at: now),
            EventSignature.verify(String(parts[1]), of: bytes, by: key)
        else { throw RequestRefusal("BAD_SIGNATURE", "the signature is not by a registered key of \(account)") }
        var source: PublishContext?
        if !context.isEmpty {
            guard registry.has(.service, account, at: now) else {
                throw RequestRefusal("DENIED", "only a service may publish under a lease")
            }
            guard context.count <= Self.mostContextBytes else {
                throw RequestRefusal("TOO_LARGE", "a context has at most 64 KiB")
            }
            do { source = try JSONText.decode(PublishContext.self, from: context, called: "context") } catch {
                throw RequestRefusal("BAD_EVENT", error.description)
            }
        }
        var entry = EventEntry(
            audience: update.audience,
            position: 0,
            time: update.received,
            account: account,
            instance: "",
            sequence: 0,
            deduplicationKey: nil,
            isBackfill: false,
            isExercise: update.status.isExercise,
            agency: update.agency,
            topics: update.topics,
            numbers: [],
            keyID: String(parts[0]),
            signature: String(parts[1]),
            source: source?.source,
            item: source?.item
        )
        fill(&entry)
        return .event(entry, bytes: bytes, host: source?.host, token: source?.token ?? 0)
    }
}
