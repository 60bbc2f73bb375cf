import Exchange
import Schema

/// One entry of the journal: what happened, and with an event its bytes as they were published.
struct JournalRecord: Sendable {
    /// What happened.
    enum Happening: Codable, Sendable {
        /// The bus started; the first of a journal also names it.
        case started
        /// An event was taken.
        case event(EventEntry)
        /// Ingest stored marks of a source.
        case marks(source: String, marks: [String: String])
        /// Ingest is done with an item that is no event, such as a file.
        case item(source: String, item: SourceItem)
        /// A reader stored a cursor.
        case cursor(account: AccountName, name: String, cursor: Cursor)
    }

    var happening: Happening
    /// The event's bytes; empty otherwise.
    var bytes: [UInt8] = []

    /// Length, checksum, length of the head, head as JSON, event bytes.
    func encoded() -> [UInt8] {
        let head = JSONText.encode(self.happening)
        let length = 4 + head.count + self.bytes.count
        var body: [UInt8] = []
        body.reserveCapacity(8 + length)
        body.append(littleEndian: UInt32(head.count))
        body += head
        body += self.bytes
        let checksum = body.withUnsafeBytes { CRC32C.checksum($0) }
        var frame: [UInt8] = []
        frame.reserveCapacity(8 + length)
        frame.append(littleEndian: UInt32(length))
        frame.append(littleEndian: checksum)
        return frame + body
    }

    /// Reads what follows length and checksum.
    init?(body: [UInt8]) {
        guard body.count >= 4 else { return nil }
        let head = Int(body.littleEndian(at: 0))
        guard head <= body.count - 4,
            let happening = try? JSONText.decode(Happening.self, from: Array(body[4..<4 + head]), called: "record")
        else { return nil }
        self.happening = happening
        self.bytes = Array(body[(4 + head)...])
    }

    init(_ happening: Happening, bytes: [UInt8] = []) {
        self.happening = happening
        self.bytes = bytes
    }
}

/// What the journal says of an event besides its bytes.
struct EventEntry: Codable, Sendable {
    var audience: Audience
    var position: UInt64
    var time: Timestamp
    var account: AccountName
    var instance: String
    var sequence: UInt64
    var deduplicationKey: String?
    var isBackfill: Bool
    var isExercise: Bool
    var agency: AgencyID
    var topics: [Topic]
    /// The number in the stream of each topic, in the order of the topics.
    var numbers: [UInt64]
    var keyID: String
    var signature: String
    var source: String?
    var item: SourceItem?

    func stream(_ index: Int) -> StreamName {
        StreamName(isExercise: self.isExercise, topic: self.topics[index], agency: self.agency)
    }

    func header(_ index: Int, head: UInt64, log: LogID) -> RecordHeader {
        RecordHeader(
            audience: self.audience,
            sequence: self.numbers[index],
            head: head,
            position: self.position,
            time: self.time,
            log: log,
            isBackfill: self.isBackfill,
            isExercise: self.isExercise
        )
    }
}

extension [UInt8] {
    mutating func append(littleEndian value: UInt32) {
        for shift in [0, 8, 16, 24] as [UInt32] { self.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    func littleEndian(at index: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(self[index + $1]) << UInt32(8 * $1) }
    }
}
