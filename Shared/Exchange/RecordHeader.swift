public import Schema

/// The second frame of what is delivered live or in replay:
/// `audience seq head position unix-ms log-id flags` in ASCII, `-` for no flags.
public struct RecordHeader: Hashable, Sendable, CustomStringConvertible {
    /// The audience.
    public var audience: Audience
    /// The number in the stream that the first frame names, from 1.
    public var sequence: UInt64
    /// The newest number of that stream when the frame was sent.
    public var head: UInt64
    /// The position in the audience, from 1.
    public var position: UInt64
    /// When the bus took it, in milliseconds.
    public var time: Timestamp
    /// The journal.
    public var log: LogID
    /// Whether it is old news fetched late, which alerts nobody (`b`).
    public var isBackfill: Bool
    /// Whether it is exercise traffic (`x`).
    public var isExercise: Bool

    /// Makes a header.
    public init(
        audience: Audience,
        sequence: UInt64,
        head: UInt64,
        position: UInt64,
        time: Timestamp,
        log: LogID,
        isBackfill: Bool,
        isExercise: Bool
    ) {
        self.audience = audience
        self.sequence = sequence
        self.head = head
        self.position = position
        self.time = time
        self.log = log
        self.isBackfill = isBackfill
        self.isExercise = isExercise
    }

    /// The frame's text.
    public var description: String {
        let flags = (self.isBackfill ? "b" : "") + (self.isExercise ? "x" : "")
        return """
            \(self.audience) \(self.sequence) \(self.head) \(self.position) \(self.time.milliseconds) \(self.log) \
            \(flags.isEmpty ? "-" : flags)
            """
    }

    /// Reads the frame's text.
    /// - Returns: Nil when it is no header.
    public init?(_ text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 7, let audience = try? Audience(String(parts[0])), let sequence = UInt64(parts[1]),
            let head = UInt64(parts[2]), let position = UInt64(parts[3]), let milliseconds = Int64(parts[4]),
            let log = try? LogID(String(parts[5]))
        else { return nil }
        self.init(
            audience: audience,
            sequence: sequence,
            head: head,
            position: position,
            time: Timestamp(milliseconds: milliseconds),
            log: log,
            isBackfill: parts[6].contains("b"),
            isExercise: parts[6].contains("x")
        )
    }
}
