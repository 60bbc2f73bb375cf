package import Exchange
package import Schema

/// An event as the journal has it: its bytes as they were published, where it stands, and who sent it.
package struct EventRecord: Hashable, Sendable {
    /// What was there before it had its numbers, by reference: records are handed on often.
    private var sent: Sent
    package var position: UInt64
    /// The number in the stream of each topic, in the order of the topics.
    package var numbers: [UInt64]

    private struct Content: Hashable, Sendable {
        var audience: Audience
        var time: Timestamp
        var account: AccountName
        var instance: String
        var epoch: UInt64
        var sequence: UInt64
        var deduplicationKey: String?
        var isBackfill: Bool
        var isExercise: Bool
        var isRedacted: Bool
        var agency: AgencyID
        var topics: [Topic]
        var keyID: String
        var signature: String
        var context: [UInt8]
        var bytes: [UInt8]
    }

    private final class Sent: Hashable, Sendable {
        let content: Content

        init(_ content: Content) { self.content = content }

        static func == (one: Sent, other: Sent) -> Bool { one.content == other.content }

        func hash(into hasher: inout Hasher) { hasher.combine(self.content) }
    }

    package init(
        audience: Audience,
        position: UInt64 = 0,
        time: Timestamp,
        account: AccountName,
        instance: String,
        epoch: UInt64,
        sequence: UInt64,
        deduplicationKey: String? = nil,
        isBackfill: Bool = false,
        isExercise: Bool = false,
        isRedacted: Bool = false,
        agency: AgencyID,
        topics: [Topic],
        numbers: [UInt64] = [],
        keyID: String,
        signature: String,
        context: [UInt8] = [],
        bytes: [UInt8]
    ) {
        self.position = position
        self.numbers = numbers
        self.sent = Sent(
            Content(
                audience: audience,
                time: time,
                account: account,
                instance: instance,
                epoch: epoch,
                sequence: sequence,
                deduplicationKey: deduplicationKey,
                isBackfill: isBackfill,
                isExercise: isExercise,
                isRedacted: isRedacted,
                agency: agency,
                topics: topics,
                keyID: keyID,
                signature: signature,
                context: context,
                bytes: bytes
            )
        )
    }

    private mutating func change(_ change: (inout Content) -> Void) {
        var content = self.sent.content
        change(&content)
        self.sent = Sent(content)
    }

    package var audience: Audience {
        get { self.sent.content.audience }
        set { self.change { $0.audience = newValue } }
    }
    package var time: Timestamp {
        get { self.sent.content.time }
        set { self.change { $0.time = newValue } }
    }
    package var account: AccountName {
        get { self.sent.content.account }
        set { self.change { $0.account = newValue } }
    }
    package var instance: String {
        get { self.sent.content.instance }
        set { self.change { $0.instance = newValue } }
    }
    package var epoch: UInt64 {
        get { self.sent.content.epoch }
        set { self.change { $0.epoch = newValue } }
    }
    package var sequence: UInt64 {
        get { self.sent.content.sequence }
        set { self.change { $0.sequence = newValue } }
    }
    package var deduplicationKey: String? {
        get { self.sent.content.deduplicationKey }
        set { self.change { $0.deduplicationKey = newValue } }
    }
    package var isBackfill: Bool {
        get { self.sent.content.isBackfill }
        set { self.change { $0.isBackfill = newValue } }
    }
    package var isExercise: Bool {
        get { self.sent.content.isExercise }
        set { self.change { $0.isExercise = newValue } }
    }
    /// Whether its event was erased: ``bytes`` then are ``leafBytes`` and zeros, as many as the event had.
    package var isRedacted: Bool { self.sent.content.isRedacted }
    package var agency: AgencyID {
        get { self.sent.content.agency }
        set { self.change { $0.agency = newValue } }
    }
    package var topics: [Topic] {
        get { self.sent.content.topics }
        set { self.change { $0.topics = newValue } }
    }
    package var keyID: String {
        get { self.sent.content.keyID }
        set { self.change { $0.keyID = newValue } }
    }
    package var signature: String {
        get { self.sent.content.signature }
        set { self.change { $0.signature = newValue } }
    }
    /// JSON of what ingest has remembered with it: a ``SourceMark``; empty otherwise.
    package var context: [UInt8] {
        get { self.sent.content.context }
        set { self.change { $0.context = newValue } }
    }
    package var bytes: [UInt8] {
        get { self.sent.content.bytes }
        set { self.change { $0.bytes = newValue } }
    }

    /// How many bytes the hash has that stands for an erased event in the tree of its audience.
    package static let leafBytes = 32

    /// What readers get as its event: of one that was erased, the hash that stands for it.
    package var delivered: [UInt8] { self.isRedacted ? Array(self.bytes.prefix(Self.leafBytes)) : self.bytes }

    /// The same record with its event erased, as long as before.
    ///
    /// - Parameter leaf: The hash that stands for it in the tree, ``leafBytes`` bytes.
    /// - Returns: The record; nil where the event has fewer bytes than that.
    package func redacted(_ leaf: [UInt8]) -> Self? {
        guard leaf.count == Self.leafBytes, self.bytes.count >= Self.leafBytes else { return nil }
        var record = self
        record.change {
            $0.isRedacted = true
            $0.bytes = leaf + [UInt8](repeating: 0, count: $0.bytes.count - leaf.count)
        }
        return record
    }

    /// The stream of one of its topics.
    package func stream(_ index: Int) -> StreamName {
        StreamName(isExercise: self.isExercise, topic: self.topics[index], agency: self.agency)
    }

    /// What readers get with its number in one of its streams.
    package func header(_ index: Int, log: LogID) -> RecordHeader {
        RecordHeader(
            audience: self.audience,
            sequence: self.numbers[index],
            position: self.position,
            time: self.time,
            log: log,
            isBackfill: self.isBackfill,
            isExercise: self.isExercise,
            isRedacted: self.isRedacted
        )
    }
}

/// What ingest has the bus remember with an event: the source, and the item as it was published.
package struct SourceMark: Hashable, Sendable, Codable {
    package var source: String
    package var item: SourceItem?

    package init(source: String, item: SourceItem?) {
        self.source = source
        self.item = item
    }
}

extension EventRecord {
    private enum Flag {
        static let backfill: UInt8 = 1
        static let exercise: UInt8 = 2
        static let redacted: UInt8 = 4
    }

    /// How many bytes its body in the journal has.
    package var bodyBytes: Int {
        var count = 1 + 8 * 4 + 1 + 1 + 4 + self.context.count + self.bytes.count
        count += 7 + self.audience.name.utf8.count + self.agency.name.utf8.count + self.account.name.utf8.count
        count += self.instance.utf8.count + (self.deduplicationKey?.utf8.count ?? 0)
        count += self.keyID.utf8.count + self.signature.utf8.count
        for topic in self.topics { count += 1 + topic.name.utf8.count + 8 }
        return count
    }

    /// Writes the body of its record; the form is described in docs/exchange.md.
    func encode(into writer: inout RecordWriter) {
        writer.put(JournalRecord.Kind.event.rawValue)
        writer.put(self.position)
        writer.put(UInt64(bitPattern: self.time.microseconds))
        writer.put(chosen: self.epoch)
        writer.put(chosen: self.sequence)
        writer.put(
            (self.isBackfill ? Flag.backfill : 0) | (self.isExercise ? Flag.exercise : 0)
                | (self.isRedacted ? Flag.redacted : 0)
        )
        writer.put(text: self.audience.name)
        writer.put(text: self.agency.name)
        writer.put(text: self.account.name)
        writer.put(text: self.instance)
        writer.put(text: self.deduplicationKey ?? "")
        writer.put(text: self.keyID)
        writer.put(text: self.signature)
        writer.put(UInt8(self.topics.count))
        for (topic, number) in zip(self.topics, self.numbers) {
            writer.put(text: topic.name)
            writer.put(number)
        }
        writer.put(UInt32(self.context.count))
        writer.put(bytes: self.context)
        writer.put(bytes: self.bytes)
    }

    /// Reads the body of a record after its kind; nil when it is not of that form.
    init?(from reader: inout RecordReader) {
        guard let position: UInt64 = reader.take(), let time: UInt64 = reader.take(),
            let epoch = reader.chosen(), let sequence = reader.chosen(), let flags: UInt8 = reader.take(),
            let audience = reader.text().map(Audience.init(trusted:)),
            let agency = reader.text().map(AgencyID.init(trusted:)),
            let account = reader.text().map(AccountName.init(trusted:)),
            let instance = reader.text(), let deduplicationKey = reader.text(), let keyID = reader.text(),
            let signature = reader.text(), let count: UInt8 = reader.take(),
            flags & ~(Flag.backfill | Flag.exercise | Flag.redacted) == 0
        else { return nil }
        var topics: [Topic] = []
        var numbers: [UInt64] = []
        for _ in 0..<count {
            guard let topic = reader.text().map(Topic.init(trusted:)), let number: UInt64 = reader.take() else {
                return nil
            }
            topics.append(topic)
            numbers.append(number)
        }
        guard let length: UInt32 = reader.take(), let context = reader.bytes(Int(length)) else { return nil }
        self.init(
            audience: audience,
            position: position,
            time: Timestamp(microseconds: Int64(bitPattern: time)),
            account: account,
            instance: instance,
            epoch: epoch,
            sequence: sequence,
            deduplicationKey: deduplicationKey.isEmpty ? nil : deduplicationKey,
            isBackfill: flags & Flag.backfill != 0,
            isExercise: flags & Flag.exercise != 0,
            isRedacted: flags & Flag.redacted != 0,
            agency: agency,
            topics: topics,
            numbers: numbers,
            keyID: keyID,
            signature: signature,
            context: context,
            bytes: reader.rest()
        )
    }
}
