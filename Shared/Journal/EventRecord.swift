package import Exchange
package import Schema

/// An event as the journal has it: its bytes as they were published, where it stands, and who sent it.
package struct EventRecord: Sendable {
    /// What was there before it had its numbers, by reference: records are handed on often.
    private let sent: Sent
    package var position: UInt64
    /// The number in the stream of each topic, in the order of the topics.
    package var numbers: [UInt64]

    private final class Sent: Sendable {
        let audience: Audience
        let time: Timestamp
        let account: AccountName
        let instance: String
        let epoch: UInt64
        let sequence: UInt64
        let deduplicationKey: String?
        let isBackfill: Bool
        let isExercise: Bool
        let agency: AgencyID
        let topics: [Topic]
        let keyID: String
        let signature: String
        let context: [UInt8]
        let bytes: [UInt8]

        init(
            audience: Audience,
            time: Timestamp,
            account: AccountName,
            instance: String,
            epoch: UInt64,
            sequence: UInt64,
            deduplicationKey: String?,
            isBackfill: Bool,
            isExercise: Bool,
            agency: AgencyID,
            topics: [Topic],
            keyID: String,
            signature: String,
            context: [UInt8],
            bytes: [UInt8]
        ) {
            self.audience = audience
            self.time = time
            self.account = account
            self.instance = instance
            self.epoch = epoch
            self.sequence = sequence
            self.deduplicationKey = deduplicationKey
            self.isBackfill = isBackfill
            self.isExercise = isExercise
            self.agency = agency
            self.topics = topics
            self.keyID = keyID
            self.signature = signature
            self.context = context
            self.bytes = bytes
        }
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
            audience: audience,
            time: time,
            account: account,
            instance: instance,
            epoch: epoch,
            sequence: sequence,
            deduplicationKey: deduplicationKey,
            isBackfill: isBackfill,
            isExercise: isExercise,
            agency: agency,
            topics: topics,
            keyID: keyID,
            signature: signature,
            context: context,
            bytes: bytes
        )
    }

    package var audience: Audience { self.sent.audience }
    package var time: Timestamp { self.sent.time }
    package var account: AccountName { self.sent.account }
    package var instance: String { self.sent.instance }
    package var epoch: UInt64 { self.sent.epoch }
    package var sequence: UInt64 { self.sent.sequence }
    package var deduplicationKey: String? { self.sent.deduplicationKey }
    package var isBackfill: Bool { self.sent.isBackfill }
    package var isExercise: Bool { self.sent.isExercise }
    package var agency: AgencyID { self.sent.agency }
    package var topics: [Topic] { self.sent.topics }
    package var keyID: String { self.sent.keyID }
    package var signature: String { self.sent.signature }
    /// JSON of what ingest has remembered with it: a ``SourceMark``; empty otherwise.
    package var context: [UInt8] { self.sent.context }
    package var bytes: [UInt8] { self.sent.bytes }

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
            isExercise: self.isExercise
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
        writer.put(self.epoch)
        writer.put(self.sequence)
        writer.put((self.isBackfill ? Flag.backfill : 0) | (self.isExercise ? Flag.exercise : 0))
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
            let epoch: UInt64 = reader.take(), let sequence: UInt64 = reader.take(), let flags: UInt8 = reader.take(),
            let audience = reader.text().map(Audience.init(trusted:)),
            let agency = reader.text().map(AgencyID.init(trusted:)),
            let account = reader.text().map(AccountName.init(trusted:)), let instance = reader.text(), let deduplicationKey = reader.text(), let keyID = reader.text(),
            let signature = reader.text(), let count: UInt8 = reader.take()
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
