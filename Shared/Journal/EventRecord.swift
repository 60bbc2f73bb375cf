package import Exchange
package import Schema

/// An event as the journal has it: its bytes as they were published, where it stands, and who sent it.
package struct EventRecord: Hashable, Sendable {
    /// What was there before it had its numbers, by reference: records are handed on often.
    private var sent: Sent
    package var position: UInt64
    /// The number in the stream of the first topic, which most events have alone, and of the others.
    private var first: UInt64 = 0
    private var others: [UInt64] = []

    /// What was sent, already in the form that the journal has it in; nothing changes it on the way there and to readers.
    private final class Sent: Hashable, Sendable {
        let route: Route
        let time: Timestamp
        let account: AccountName
        let instance: String
        let epoch: UInt64
        let sequence: UInt64
        let deduplicationKey: String?
        let isBackfill: Bool
        let isRedacted: Bool
        /// Everything from the time on; where its parts are follows.
        let bytes: [UInt8]
        let keyID: Range<Int>
        let signature: Range<Int>
        let context: Range<Int>
        var event: Range<Int> { self.context.upperBound..<self.bytes.count }

        init(
            route: Route,
            time: Timestamp,
            account: AccountName,
            instance: String,
            epoch: UInt64,
            sequence: UInt64,
            deduplicationKey: String?,
            isBackfill: Bool,
            isRedacted: Bool,
            bytes: [UInt8],
            keyID: Range<Int>,
            signature: Range<Int>,
            context: Range<Int>
        ) {
            self.route = route
            self.time = time
            self.account = account
            self.instance = instance
            self.epoch = epoch
            self.sequence = sequence
            self.deduplicationKey = deduplicationKey
            self.isBackfill = isBackfill
            self.isRedacted = isRedacted
            self.bytes = bytes
            self.keyID = keyID
            self.signature = signature
            self.context = context
        }

        static func == (one: Sent, other: Sent) -> Bool { one.route == other.route && one.bytes == other.bytes }

        func hash(into hasher: inout Hasher) { hasher.combine(self.bytes) }
    }

    package init(
        route: Route,
        time: Timestamp,
        account: AccountName,
        instance: String,
        epoch: UInt64,
        sequence: UInt64,
        deduplicationKey: String?,
        isBackfill: Bool,
        keyID: String,
        signature: String,
        context: [UInt8],
        event: UnsafeRawBufferPointer
    ) {
        let repeats = deduplicationKey ?? ""
        let names = account.name.utf8.count + instance.utf8.count + repeats.utf8.count
        let signed = keyID.utf8.count + signature.utf8.count
        let size = 8 * 3 + 1 + route.bytes.count + 5 + names + signed + 4 + context.count + event.count
        var (keyEnd, signatureEnd, contextEnd) = (0, 0, 0)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var writer = RecordWriter(UnsafeMutableRawBufferPointer(buffer))
            writer.put(UInt64(bitPattern: time.microseconds))
            writer.put(chosen: epoch)
            writer.put(chosen: sequence)
            writer.put((isBackfill ? Flag.backfill : 0) | (route.isExercise ? Flag.exercise : 0))
            writer.put(bytes: route.bytes)
            writer.put(text: account.name)
            writer.put(text: instance)
            writer.put(text: repeats)
            writer.put(text: keyID)
            keyEnd = writer.end
            writer.put(text: signature)
            signatureEnd = writer.end
            writer.put(UInt32(context.count))
            writer.put(bytes: context)
            contextEnd = writer.end
            writer.put(event)
            count = writer.end
        }
        self.position = 0
        self.sent = Sent(
            route: route,
            time: time,
            account: account,
            instance: instance,
            epoch: epoch,
            sequence: sequence,
            deduplicationKey: deduplicationKey,
            isBackfill: isBackfill,
            isRedacted: false,
            bytes: bytes,
            keyID: keyEnd - keyID.utf8.count..<keyEnd,
            signature: signatureEnd - signature.utf8.count..<signatureEnd,
            context: contextEnd - context.count..<contextEnd
        )
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
        self = bytes.withUnsafeBytes { event in
            Self(
                route: Route(audience: audience, agency: agency, topics: topics, isExercise: isExercise),
                time: time,
                account: account,
                instance: instance,
                epoch: epoch,
                sequence: sequence,
                deduplicationKey: deduplicationKey,
                isBackfill: isBackfill,
                keyID: keyID,
                signature: signature,
                context: context,
                event: event
            )
        }
        self.position = position
        self.numbers = numbers
    }

    /// The number in the stream of each topic, in the order of the topics.
    package var numbers: [UInt64] {
        get { self.topics.isEmpty ? [] : [self.first] + self.others }
        set {
            self.first = newValue.first ?? 0
            self.others = Array(newValue.dropFirst())
        }
    }

    /// The number in the stream of one of its topics.
    package func number(_ topic: Int) -> UInt64 { topic == 0 ? self.first : self.others[topic - 1] }

    /// Gives it the number in the stream of its next topic, in their order.
    package mutating func add(number: UInt64, of topic: Int) {
        if topic == 0 { self.first = number } else { self.others.append(number) }
    }

    package var route: Route { self.sent.route }
    package var audience: Audience { self.sent.route.audience }
    package var agency: AgencyID { self.sent.route.agency }
    package var topics: [Topic] { self.sent.route.topics }
    package var isExercise: Bool { self.sent.route.isExercise }
    package var time: Timestamp { self.sent.time }
    package var account: AccountName { self.sent.account }
    package var instance: String { self.sent.instance }
    package var epoch: UInt64 { self.sent.epoch }
    package var sequence: UInt64 { self.sent.sequence }
    package var deduplicationKey: String? { self.sent.deduplicationKey }
    package var isBackfill: Bool { self.sent.isBackfill }
    /// Whether its event was erased: ``bytes`` then are ``leafBytes`` and zeros, as many as the event had.
    package var isRedacted: Bool { self.sent.isRedacted }
    package var keyID: String { String(decoding: self.sent.bytes[self.sent.keyID], as: UTF8.self) }
    package var signature: String { String(decoding: self.sent.bytes[self.sent.signature], as: UTF8.self) }
    /// JSON of what ingest has remembered with it: a ``SourceMark``; empty otherwise.
    package var context: [UInt8] { Array(self.sent.bytes[self.sent.context]) }
    package var hasContext: Bool { !self.sent.context.isEmpty }
    /// The event's bytes.
    package var bytes: [UInt8] { Array(self.sent.bytes[self.sent.event]) }
    /// How many bytes the event has.
    package var eventBytes: Int { self.sent.event.count }
    /// The first eight bytes of the signature, or as many as there are.
    package var signatureStart: ArraySlice<UInt8> { self.sent.bytes[self.sent.signature].prefix(8) }

    /// Hands over what readers verify: the key's id, the signature and the event's bytes.
    package func withSignedBytes<Result>(
        _ body: (_ keyID: UnsafeRawBufferPointer, _ signature: UnsafeRawBufferPointer, _ event: UnsafeRawBufferPointer)
            -> Result
    ) -> Result {
        self.sent.bytes.withUnsafeBytes { sent in
            body(
                UnsafeRawBufferPointer(rebasing: sent[self.sent.keyID]),
                UnsafeRawBufferPointer(rebasing: sent[self.sent.signature]),
                UnsafeRawBufferPointer(rebasing: sent[self.sent.event])
            )
        }
    }

    /// How many bytes the hash has that stands for an erased event in the tree of its audience.
    package static let leafBytes = 32

    /// The same record with its event erased, as long as before.
    ///
    /// - Parameter leaf: The hash that stands for it in the tree, ``leafBytes`` bytes.
    /// - Returns: The record; nil where the event has fewer bytes than that.
    package func redacted(_ leaf: [UInt8]) -> Self? {
        guard leaf.count == Self.leafBytes, self.eventBytes >= Self.leafBytes else { return nil }
        let sent = self.sent
        var bytes = sent.bytes
        bytes[Self.flagPlace] |= Flag.redacted
        bytes.replaceSubrange(sent.event, with: leaf + [UInt8](repeating: 0, count: sent.event.count - leaf.count))
        var record = self
        record.sent = Sent(
            route: sent.route,
            time: sent.time,
            account: sent.account,
            instance: sent.instance,
            epoch: sent.epoch,
            sequence: sent.sequence,
            deduplicationKey: sent.deduplicationKey,
            isBackfill: sent.isBackfill,
            isRedacted: true,
            bytes: bytes,
            keyID: sent.keyID,
            signature: sent.signature,
            context: sent.context
        )
        return record
    }

    /// The stream of one of its topics.
    package func stream(_ index: Int) -> StreamName { self.sent.route.streams[index] }

    /// Lends what readers get with its number in one of its streams: the line and the event of a ``Record``, in the topic
    /// view.
    package func withRecord<Failure: Error>(
        _ index: Int,
        log: LogID,
        _ body: (_ line: UnsafeMutableRawBufferPointer, _ event: UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        let header = RecordHeader(
            audience: self.audience,
            sequence: self.number(index),
            position: self.position,
            time: self.time,
            log: log,
            isBackfill: self.isBackfill,
            isExercise: self.isExercise,
            isRedacted: self.isRedacted
        )
        try self.sent.bytes.withUnsafeBufferPointer { sent throws(Failure) in
            let sent = UnsafeRawBufferPointer(sent)
            let event = self.isRedacted ? sent[self.sent.event].prefix(Self.leafBytes) : sent[self.sent.event]
            try header.withLine(
                self.sent.route.topicViews[index],
                keyID: UnsafeRawBufferPointer(rebasing: sent[self.sent.keyID]),
                signature: UnsafeRawBufferPointer(rebasing: sent[self.sent.signature]),
                eventBytes: event.count
            ) { line throws(Failure) in try body(line, UnsafeRawBufferPointer(rebasing: event)) }
        }
    }

    /// Makes the line of its record one in the agency view, whose stream is as long.
    package func changeToAgencyView(_ index: Int, _ line: UnsafeMutableRawBufferPointer) {
        line.copyBytes(from: self.sent.route.agencyViews[index])
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

    /// Where the flags are in what was sent: behind time, epoch and sequence.
    private static let flagPlace = 24

    /// How many bytes its body in the journal has, which is known before its numbers are.
    package var bodyBytes: Int { 1 + 8 + 1 + 8 * self.topics.count + self.sent.bytes.count }

    /// Writes the body of its record; the form is described in docs/exchange.md.
    func encode(into writer: inout RecordWriter) {
        writer.put(JournalRecord.Kind.event.rawValue)
        writer.put(self.position)
        writer.put(UInt8(self.topics.count))
        for topic in self.topics.indices { writer.put(self.number(topic)) }
        writer.put(bytes: self.sent.bytes)
    }

    /// Reads the body of a record after its kind; nil when it is not of that form.
    init?(from reader: inout RecordReader, routes: inout RouteCache) {
        guard let position: UInt64 = reader.take(), let count: UInt8 = reader.take() else { return nil }
        var (first, others): (UInt64, [UInt64]) = (0, [])
        for topic in 0..<count {
            guard let number: UInt64 = reader.take() else { return nil }
            if topic == 0 { first = number } else { others.append(number) }
        }
        let start = reader.at
        guard let time: UInt64 = reader.take(), let epoch = reader.chosen(), let sequence = reader.chosen(),
            let flags: UInt8 = reader.take(), flags & ~(Flag.backfill | Flag.exercise | Flag.redacted) == 0,
            let route = routes.route(&reader, topics: Int(count), isExercise: flags & Flag.exercise != 0),
            let account = reader.text().map(AccountName.init(trusted:)), let instance = reader.text(),
            let deduplicationKey = reader.text(), let keyID = reader.skipTexts(1)?.count, keyID <= 1 + 64
        else { return nil }
        let keyEnd = reader.at - start
        guard let signature = reader.skipTexts(1)?.count, signature <= 1 + 128 else { return nil }
        let signatureEnd = reader.at - start
        guard let length: UInt32 = reader.take(), reader.skip(Int(length)) else { return nil }
        let contextEnd = reader.at - start
        self.position = position
        self.first = first
        self.others = others
        self.sent = Sent(
            route: route,
            time: Timestamp(microseconds: Int64(bitPattern: time)),
            account: account,
            instance: instance,
            epoch: epoch,
            sequence: sequence,
            deduplicationKey: deduplicationKey.isEmpty ? nil : deduplicationKey,
            isBackfill: flags & Flag.backfill != 0,
            isRedacted: flags & Flag.redacted != 0,
            bytes: reader.all(from: start),
            keyID: keyEnd - keyID + 1..<keyEnd,
            signature: signatureEnd - signature + 1..<signatureEnd,
            context: contextEnd - Int(length)..<contextEnd
        )
    }
}
