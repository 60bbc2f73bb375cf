public import Schema

/// What the bus announces each second of an audience: its newest position, and the streams that changed lately.
///
/// One frame: a line `h/ audience position unix-ms log-id starts`, then a line `stream sequence` for each stream that
/// changed in the last 30 s, or since the bus started.
public struct Heads: Hashable, Sendable {
    /// The audience.
    public var audience: Audience
    /// Its newest position.
    public var position: UInt64
    /// When it was so, by the clock of the bus.
    public var time: Timestamp
    /// The journal.
    public var log: LogID
    /// How often the bus has started on it.
    public var starts: UInt64
    /// The streams that changed in the last 30 s, and their newest numbers.
    public var streams: [String: UInt64]

    /// Makes the value.
    public init(
        audience: Audience,
        position: UInt64,
        time: Timestamp,
        log: LogID,
        starts: UInt64,
        streams: [String: UInt64]
    ) {
        self.audience = audience
        self.position = position
        self.time = time
        self.log = log
        self.starts = starts
        self.streams = streams
    }

    /// The frame.
    public var bytes: [UInt8] {
        var bytes = Array(Wire.heads.utf8)
        bytes.append(word: self.audience.name)
        bytes.append(word: self.position)
        bytes.append(word: UInt64(max(0, self.time.milliseconds)))
        bytes.append(word: self.log.name)
        bytes.append(word: self.starts)
        bytes.append(0x0A)
        for (stream, sequence) in self.streams.sorted(by: { $0.key < $1.key }) {
            bytes.append(text: stream)
            bytes.append(word: sequence)
            bytes.append(0x0A)
        }
        return bytes
    }

    /// Reads the frame.
    /// - Returns: Nil when it is none.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        var words = Words(bytes, longest: Record.longestLine)
        guard words.text() == Wire.heads, let audience = words.text().flatMap({ try? Audience($0) }),
            let position = words.number(), let time = words.time(),
            let log = words.text().flatMap({ try? LogID($0) }), let starts = words.number(), words.isAtEnd
        else { return nil }
        var streams: [String: UInt64] = [:]
        var at = words.end
        while at < bytes.count {
            words = Words(UnsafeRawBufferPointer(rebasing: bytes[at...]), longest: Record.longestLine)
            guard let stream = words.text(), let sequence = words.number(), words.isAtEnd else { return nil }
            streams[stream] = sequence
            at += words.end
        }
        self.init(
            audience: audience,
            position: position,
            time: time,
            log: log,
            starts: starts,
            streams: streams
        )
    }
}
