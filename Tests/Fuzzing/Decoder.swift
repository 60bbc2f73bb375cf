import Exchange
import FeedFormats
import Journal
import Language
import Schema
import TransparencyLog

/// Something that reads bytes from outside, and what must hold whatever they are: that it ends, within its limits, and
/// that what it took is what its own writing gives back.
struct Decoder: Sendable {
    let name: String
    let body: @Sendable (UnsafeRawBufferPointer) -> Void

    init(_ name: String, _ body: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
        self.name = name
        self.body = body
    }

    static let all = wire + json + texts + files

    static let wire = [
        Decoder("publish") { bytes in
            guard let (head, start) = PublishMessage.Head.read(bytes) else { return }
            var (written, at): ([UInt8], Int) = ([], start)
            head.write(to: &written)
            must(again(written) { PublishMessage.Head.read($0)?.head } == head)
            for _ in 0..<head.count {
                guard let entry = PublishMessage.Entry.read(bytes, at: at) else { return }
                written.removeAll(keepingCapacity: true)
                PublishMessage.write(
                    sequence: entry.sequence,
                    deduplicationKey: entry.deduplicationKey,
                    isBackfill: entry.isBackfill,
                    keyID: entry.keyID,
                    signature: entry.signature,
                    context: Array(bytes[entry.context]),
                    event: Array(bytes[entry.event]),
                    to: &written
                )
                let read = again(written) { PublishMessage.Entry.read($0, at: 0) }
                must(read?.sequence == entry.sequence && read?.event.count == entry.event.count)
                must(read?.deduplicationKey == entry.deduplicationKey && read?.isBackfill == entry.isBackfill)
                must(read?.event.upperBound == written.count)
                at = entry.event.upperBound
            }
        },
        Decoder("records") { bytes in
            var records = RecordSequence(bytes)
            while let record = records.next() {
                let read = again(record.bytes) { bytes in
                    var records = RecordSequence(bytes)
                    return records.next()
                }
                must(read == record)
            }
        },
        Decoder("heads") { bytes in
            guard let heads = Heads(bytes) else { return }
            must(again(heads.bytes) { Heads($0) } == heads)
        },
        Decoder("acknowledgement") { bytes in
            var publisher = PublisherMachine(instance: "press-1", epoch: 2, from: 40, eventsPerMessage: 2)
            for index in 0..<4 { publisher.add(Array(" - - - - 0 0\n".utf8), .init(call: 1, index: index)) }
            guard let draft = publisher.draft(now: .zero) else { preconditionFailure("nothing is sent") }
            publisher.sent(draft, now: .zero)
            var settlements: [PublisherMachine.Settlement] = []
            publisher.received(bytes, now: .seconds(1), &settlements)
            must(Set(settlements.map(\.ticket)).count == settlements.count)
            must(settlements.allSatisfy { $0.ticket.index < 2 } && (40...42).contains(publisher.from))
        },
        Decoder("outbox") { bytes in
            guard let log = try? OutboxLog(bytes) else { return }
            let read = again(log.file) { try? OutboxLog($0) }
            must(read?.pending == log.pending && read?.from == log.from && read?.epoch == log.epoch)
        },
        Decoder("journal") { bytes in
            guard let record = JournalRecord(body: bytes) else { return }
            func written(_ record: JournalRecord) -> [UInt8] {
                switch record {
                case .event(let event): JournalRecord.encode([event]).bytes
                case .other(let happening): JournalRecord.encode([], [happening]).bytes
                }
            }
            let bytes = written(record)
            must(again(Array(bytes.dropFirst(8))) { JournalRecord(body: $0) }.map(written) == bytes)
        },
    ]

    static let json = [
        Decoder("event") { bytes in
            let outline = try? EventOutline(checking: bytes)
            let event = try? Event(json: Array(bytes))
            guard let event else {
                must(outline == nil)
                return
            }
            // One that is too deep or too full to be decoded soon is no outline.
            guard let outline else { return }
            must(outline.received == event.data.received && outline.isExercise == event.data.status.isExercise)
            must((try? Event(json: event.json())) == event)
        },
        Decoder("answers") { bytes in
            let bytes = Array(bytes)
            repeats(Catalogue.self, bytes)
            repeats(HealthAnswer.self, bytes)
            repeats(ReplayAnswer.self, bytes)
            repeats(SearchAnswer.self, bytes)
            repeats(UpdateAnswer.self, bytes)
            repeats(ConnectFile.self, bytes)
            repeats(Welcome.self, bytes)
        },
        Decoder("questions") { bytes in
            let bytes = Array(bytes)
            repeats(ReplayQuestion.self, bytes)
            repeats(CursorQuestion.self, bytes)
            repeats(SearchQuestion.self, bytes)
            repeats(DeliveriesQuestion.self, bytes)
            repeats(SubscriptionAddQuestion.self, bytes)
            repeats(UpdateQuestion.self, bytes)
            repeats(PublishContext.self, bytes)
        },
        Decoder("key-request") { bytes in
            guard let request = try? KeyRequest.read(Array(bytes), called: "input") else { return }
            must(!request.isVouchedFor(by: request.key) || request.voucher != nil)
            must((try? KeyRequest.read(JSONText.encode(request), called: "input")) == request)
        },
    ]

    static let texts = [
        Decoder("words") { bytes in
            guard let text = String(validating: bytes, as: UTF8.self) else { return }
            written(try? Timestamp(text)) { try Timestamp($0) }
            written(try? TopicPattern(text)) { try TopicPattern($0) }
            written(try? Topic(text)) { try Topic($0) }
            written(try? AgencyID(text)) { try AgencyID($0) }
            written(try? UpdateID(text)) { try UpdateID($0) }
            written(try? LogID(text)) { try LogID($0) }
            written(try? Cursor(text)) { try Cursor($0) }
        },
        Decoder("search") { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            let phrases = SearchPhrase.alternatives(for: text, isPrefix: bytes.count % 2 == 0)
            for range in SearchPhrase.ranges(of: phrases, in: text) { must(range.upperBound <= text.utf8.count) }
            _ = LanguageGuess.of(text)
            must(Sentences.split(text).count <= text.utf8.count)
        },
        Decoder("checkpoint") { bytes in
            guard let note = try? SignedNote(parsing: Array(bytes)) else { return }
            must((try? SignedNote(parsing: note.bytes)) == note)
            guard let checkpoint = try? Checkpoint(text: note.text) else { return }
            must((try? Checkpoint(text: checkpoint.text)) == checkpoint)
        },
    ]

    static let files = [
        Decoder("feed") { bytes in
            guard
                let context = try? FeedContext(
                    source: "fuzzing",
                    agency: AgencyID("jp.jaxa"),
                    url: "https://example.org/feeds/all",
                    received: Timestamp(milliseconds: 1_775_001_600_000)
                )
            else { preconditionFailure("the context is none") }
            guard let document = try? FeedParser.parse(Array(bytes), in: context) else { return }
            for update in document.updates {
                let event = Event(update)
                must((try? Event(json: event.json())) == event)
            }
            must((try? FeedParser.parse(Array(bytes), in: context).updates) == document.updates)
        }
    ]
}

private func must(_ holds: Bool, _ line: UInt = #line) {
    precondition(holds, "what was read is not what its writing gives back", line: line)
}

private func again<Value>(_ bytes: [UInt8], _ read: (UnsafeRawBufferPointer) -> Value) -> Value {
    bytes.withUnsafeBytes { read($0) }
}

private func repeats<Value: Codable>(_ type: Value.Type, _ bytes: [UInt8], line: UInt = #line) {
    guard let value = try? JSONText.decode(type, from: bytes, called: "input") else { return }
    let text = JSONText.encode(value)
    guard let read = try? JSONText.decode(type, from: text, called: "input") else { return must(false, line) }
    must(JSONText.encode(read) == text, line)
}

private func written<Value: CustomStringConvertible & Equatable>(
    _ value: Value?,
    line: UInt = #line,
    _ read: (String) throws -> Value
) {
    guard let value else { return }
    must((try? read(value.description)) == value, line)
}
