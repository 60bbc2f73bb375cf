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

    /// `-`, or some of `b`, `x` and `r` in this order.
    private var flags: String {
        let letters = self.isBackfill ? (self.isExercise ? "bx" : "b") : self.isExercise ? "x" : ""
        return self.isRedacted ? letters + "r" : letters.isEmpty ? "-" : letters
    }

    /// Lends the line of a ``Record`` with this header, LF included.
    ///
    /// - Parameters:
    ///   - stream: The stream's view, as ASCII.
    ///   - keyID: At most 64 bytes of ASCII.
    ///   - signature: At most 128 bytes of ASCII.
    ///   - eventBytes: How many bytes the event has.
    ///   - body: May change the line, and must not let it escape.
    /// - Throws: What `body` throws.
    package func withLine<Failure: Error>(
        _ stream: [UInt8],
        keyID: UnsafeRawBufferPointer,
        signature: UnsafeRawBufferPointer,
        eventBytes: Int,
        _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        try withUnsafeTemporaryAllocation(byteCount: Record.longestLine, alignment: 1) { buffer throws(Failure) in
            var line = LineWriter(buffer)
            line.put(stream)
            line.put(word: self.audience.name)
            line.put(word: self.sequence)
            line.put(word: self.position)
            line.put(word: UInt64(max(0, self.time.milliseconds)))
            line.put(word: self.log.name)
            line.put(word: self.flags)
            line.put(word: keyID)
            line.put(word: signature)
            line.put(word: UInt64(eventBytes))
            line.put(0x0A)
            try body(line.written)
        }
    }
}

/// An event as readers get it, live and in replay: one line, LF, and the event's bytes.
///
/// The line is `stream audience sequence position unix-ms log-id flags key-id signature event-bytes`; flags are `b`
/// for backfill, `x` for exercise traffic and `r` for erased, or `-`. The stream stands first, since subscriptions are prefixes.
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
        var (keyID, signature) = (self.keyID, self.signature)
        keyID.withUTF8 { keyID in
            signature.withUTF8 { signature in
                self.event.withUnsafeBytes { event in
                    self.header.withLine(
                        Array(self.stream.utf8),
                        keyID: UnsafeRawBufferPointer(keyID),
                        signature: UnsafeRawBufferPointer(signature),
                        eventBytes: event.count
                    ) { line in
                        bytes.append(contentsOf: line)
                        bytes.append(contentsOf: event)
                    }
                }
            }
        }
    }

    /// Its bytes alone.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        self.write(to: &bytes)
        return bytes
    }

    /// The delivery that a reader gets of it.
    public var delivery: Delivery {
        Delivery(
            stream: self.stream,
            header: self.header,
            bytes: self.event,
            keyID: self.keyID,
            signature: self.signature
        )
    }
}

/// Reads records that stand one after the other.
public struct RecordSequence: Sequence, IteratorProtocol {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0
    /// Whether all bytes so far were records.
    public private(set) var isWhole = true
    private var parser = RecordParser()

    /// Reads from memory that outlives it.
    public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next record; nil at the end, and at bytes that are none.
    public mutating func next() -> Record? {
        guard self.isWhole, self.at < self.bytes.count else { return nil }
        guard let record = self.parser.record(self.bytes, at: &self.at) else {
            self.isWhole = false
            return nil
        }
        return record
    }
}

/// Makes records of bytes, and their names once where they come again.
struct RecordParser {
    private struct Stream {
        let bytes: [UInt8]
        let name: String
    }

    /// The most streams whose names are kept.
    private static let mostStreams = 65_536

    private var streams: [UInt64: Stream] = [:]
    private var lastAudience: Audience?
    private var lastLog: LogID?

    private struct Flags {
        var isBackfill = false
        var isExercise = false
        var isRedacted = false

        /// Reads `-`, or some of `b`, `x` and `r` in this order.
        init?(_ word: Slice<UnsafeRawBufferPointer>) {
            if word.count == 1, word.first == 0x2D { return }
            var last: UInt8 = 0
            for letter in word {
                switch (letter, last) {
                case (0x62, 0): self.isBackfill = true
                case (0x78, 0), (0x78, 0x62): self.isExercise = true
                case (0x72, 0), (0x72, 0x62), (0x72, 0x78): self.isRedacted = true
                default: return nil
                }
                last = letter
            }
        }
    }

    /// The record at a place, which then is the one behind it; nil when there is none.
    mutating func record(_ bytes: UnsafeRawBufferPointer, at: inout Int) -> Record? {
        var words = Words(UnsafeRawBufferPointer(rebasing: bytes[at...]), longest: Record.longestLine)
        guard let stream = self.stream(&words), let audience = self.audience(&words), let sequence = words.number(),
            let position = words.number(), let time = words.time(),
            let log = self.log(&words), let flags = words.next().flatMap({ Flags($0) }), let keyID = words.text(),
            let signature = words.text(), let count = words.number().flatMap({ Int(exactly: $0) }), words.isAtEnd,
            count <= bytes.count - at - words.end
        else { return nil }
        let start = at + words.end
        at = start + count
        return Record(
            stream: stream,
            header: RecordHeader(
                audience: audience,
                sequence: sequence,
                position: position,
                time: time,
                log: log,
                isBackfill: flags.isBackfill,
                isExercise: flags.isExercise,
                isRedacted: flags.isRedacted
            ),
            keyID: keyID,
            signature: signature,
            event: Array(UnsafeRawBufferPointer(rebasing: bytes[start..<start + count]))
        )
    }

    private mutating func stream(_ words: inout Words) -> String? {
        guard let word = words.next() else { return nil }
        let bytes = UnsafeRawBufferPointer(rebasing: word)
        var hash: UInt64 = 0
        for at in stride(from: 0, to: bytes.count - 7, by: 8) {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        for byte in bytes.suffix(bytes.count & 7) { hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
        if let known = self.streams[hash], known.bytes.withUnsafeBytes({ $0.isSame(as: bytes) }) {
            return known.name
        }
        guard let name = String(utf8: bytes) else { return nil }
        if self.streams.count >= Self.mostStreams { self.streams = [:] }
        self.streams[hash] = Stream(bytes: Array(bytes), name: name)
        return name
    }

    // Records in a row mostly are of one audience and journal.
    private mutating func audience(_ words: inout Words) -> Audience? {
        guard let word = words.next() else { return nil }
        if let last = self.lastAudience, UnsafeRawBufferPointer(rebasing: word).isSame(as: last.name) { return last }
        self.lastAudience = String(validating: word, as: UTF8.self).flatMap { try? Audience($0) }
        return self.lastAudience
    }

    private mutating func log(_ words: inout Words) -> LogID? {
        guard let word = words.next() else { return nil }
        if let last = self.lastLog, UnsafeRawBufferPointer(rebasing: word).isSame(as: last.name) { return last }
        self.lastLog = String(validating: word, as: UTF8.self).flatMap { try? LogID($0) }
        return self.lastLog
    }
}
