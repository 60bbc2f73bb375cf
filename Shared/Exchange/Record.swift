public import Schema

/// What readers are told of an event besides its bytes.
public struct RecordHeader: Hashable, Sendable {
    /// The audience.
    public var audience: Audience
    /// The number in the stream.
    public var sequence: UInt64
    /// The position in the audience.
    public var position: UInt64
    /// When the bus took the event.
    public var time: Timestamp
    /// The journal.
    public var log: LogID
    /// Whether it is old news fetched late.
    public var isBackfill: Bool
    /// Whether it is exercise traffic.
    public var isExercise: Bool
    /// Whether the event was erased: in its place are the 32 bytes that stand for it in the tree.
    public var isRedacted: Bool

    /// Makes a header.
    public init(
        audience: Audience,
        sequence: UInt64,
        position: UInt64,
        time: Timestamp,
        log: LogID,
        isBackfill: Bool = false,
        isExercise: Bool = false,
        isRedacted: Bool = false
    ) {
        self.audience = audience
        self.sequence = sequence
        self.position = position
        self.time = time
        self.log = log
        self.isBackfill = isBackfill
        self.isExercise = isExercise
        self.isRedacted = isRedacted
    }

    /// Adds the bytes of a ``Record`` with this header to others.
    public func write(
        _ stream: StreamName,
        _ view: StreamName.View,
        keyID: String,
        signature: String,
        event: [UInt8],
        to bytes: inout [UInt8]
    ) {
        bytes.reserveCapacity(bytes.count + 256 + event.count)
        stream.write(view, to: &bytes)
        self.write(keyID: keyID, signature: signature, event: event, to: &bytes)
    }

    fileprivate func write(keyID: String, signature: String, event: [UInt8], to bytes: inout [UInt8]) {
        bytes.append(word: self.audience.name)
        bytes.append(word: self.sequence)
        bytes.append(word: self.position)
        bytes.append(word: UInt64(max(0, self.time.milliseconds)))
        bytes.append(word: self.log.name)
        bytes.append(word: self.isBackfill ? (self.isExercise ? "bx" : "b") : self.isExercise ? "x" : "-")
        if self.isRedacted {
            if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
            bytes.append(UInt8(ascii: "r"))
        }
        bytes.append(word: keyID)
        bytes.append(word: signature)
        bytes.append(word: UInt64(event.count))
        bytes.append(0x0A)
        bytes += event
    }
}

/// An event as readers get it, live and in replay: one line, LF, and the event's bytes.
///
/// The line is `stream audience sequence position unix-ms log-id flags key-id signature event-bytes`; flags are `b`
/// for backfill, `x` for exercise traffic, or `-`. The stream stands first, since subscriptions are prefixes.
public struct Record: Hashable, Sendable {
    /// The most bytes of the line.
    static let longestLine = 1_024

    /// The stream's view, such as `t/ssa/conjunction/us.spacecom/`.
    public var stream: String
    /// Where it stands.
    public var header: RecordHeader
    /// The id of the key that signed the event; `-` for none.
    public var keyID: String
    /// The Ed25519 signature in base64; `-` for none.
    public var signature: String
    /// The event's bytes.
    public var event: [UInt8]

    /// Makes a record.
    public init(stream: String, header: RecordHeader, keyID: String, signature: String, event: [UInt8]) {
        self.stream = stream
        self.header = header
        self.keyID = keyID
        self.signature = signature
        self.event = event
    }

    /// Adds its bytes to others.
    public func write(to bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + 256 + self.event.count)
        bytes.append(text: self.stream)
        self.header.write(keyID: self.keyID, signature: self.signature, event: self.event, to: &bytes)
    }

    /// Its bytes alone.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        self.write(to: &bytes)
        return bytes
    }

    /// The delivery that a reader gets of it.
    public var delivery: Delivery {
        Delivery(header: self.header, bytes: self.event, keyID: self.keyID, signature: self.signature)
    }
}

/// Reads records that stand one after the other.
public struct RecordSequence: Sequence, IteratorProtocol {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0
    /// Whether all bytes so far were records.
    public private(set) var isWhole = true
    private var lastAudience: Audience?
    private var lastLog: LogID?

    /// Reads from memory that outlives it.
    public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next record; nil at the end, and at bytes that are none.
    public mutating func next() -> Record? {
        guard self.isWhole, self.at < self.bytes.count else { return nil }
        guard let record = self.read() else {
            self.isWhole = false
            return nil
        }
        return record
    }

    private mutating func read() -> Record? {
        var words = Words(UnsafeRawBufferPointer(rebasing: self.bytes[self.at...]), longest: Record.longestLine)
        guard let stream = words.text(), let audience = self.audience(&words), let sequence = words.number(),
            let position = words.number(), let milliseconds = words.number().flatMap({ Int64(exactly: $0) }),
            let log = self.log(&words), let flags = words.next(), let keyID = words.text(),
            let signature = words.text(), let count = words.number().flatMap({ Int(exactly: $0) }), words.isAtEnd,
            count <= self.bytes.count - self.at - words.end
        else { return nil }
        let start = self.at + words.end
        self.at = start + count
        return Record(
            stream: stream,
            header: RecordHeader(
                audience: audience,
                sequence: sequence,
                position: position,
                time: Timestamp(milliseconds: milliseconds),
                log: log,
                isBackfill: flags.contains(0x62),
                isExercise: flags.contains(0x78),
                isRedacted: flags.contains(0x72)
            ),
            keyID: keyID,
            signature: signature,
            event: Array(self.bytes[start..<start + count])
        )
    }

    // Records in a row mostly are of one audience and journal.
    private mutating func audience(_ words: inout Words) -> Audience? {
        guard let word = words.next() else { return nil }
        if let last = self.lastAudience, word.elementsEqual(last.name.utf8) { return last }
        self.lastAudience = String(validating: word, as: UTF8.self).flatMap { try? Audience($0) }
        return self.lastAudience
    }

    private mutating func log(_ words: inout Words) -> LogID? {
        guard let word = words.next() else { return nil }
        if let last = self.lastLog, word.elementsEqual(last.name.utf8) { return last }
        self.lastLog = String(validating: word, as: UTF8.self).flatMap { try? LogID($0) }
        return self.lastLog
    }
}
