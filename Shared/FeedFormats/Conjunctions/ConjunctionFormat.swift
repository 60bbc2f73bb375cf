internal import Schema

/// Conjunction data messages in key-value notation, one or more in a file.
///
/// Units in brackets are checked and converted; a value without a unit has the keyword's own. Keywords may be in
/// either case. What the format does not know, what says nothing (`NaN`, `N/A`), what has the unit of another quantity
/// and what stands twice with different values stays as written in `additional`. What the payload rests on is required
/// once and in a right unit: message id, creation date, originator, time of closest approach, miss distance, both
/// objects with designator, name and state vector.
///
/// Source: CCSDS 508.0-B-1; keywords of version 2 are kept as written.
enum ConjunctionFormat: FeedFormat {
    static let name = "ccsds-cdm-kvn"
    /// The most bytes of one line.
    static let lineLimit = 4_096
    /// The most bytes of one message, so that its update fits one event.
    static let messageLimit = 128 * 1_024
    /// The most messages in one file.
    static let countLimit = 1_000

    private static let version = "CCSDS_CDM_VERS"

    /// Whether the first keyword is the one that every such message begins with.
    static func recognises(_ document: Sniff) -> Bool {
        var lines = KeyValueLines(Array(document.utf8.prefix(64 * 1_024)))
        while let next = try? lines.next() {
            if case .entry(let line) = next { return line.keyword == Self.version }
        }
        return false
    }

    /// Reads every message of the file.
    ///
    /// - Throws: ``FormatError`` with the line and the keyword; one bad message refuses the file, so that none is lost
    ///   unseen.
    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var lines = KeyValueLines(document.utf8)
        var updates: [Update] = []
        var message: ConjunctionMessage?
        var comments: [String] = []
        func finish(_ message: consuming ConjunctionMessage) throws(FormatError) {
            guard updates.count < Self.countLimit else {
                throw FormatError(where: "line \(message.start)", reason: "a file has at most 1,000 messages; split it")
            }
            updates.append(try message.conjunction().update(in: context))
        }
        while let next = try lines.next() {
            switch next {
            case .entry(let line) where line.keyword == Self.version:
                if let message { try finish(message) }
                message = try ConjunctionMessage(line, at: lines.offset)
                for comment in comments { message?.append(comment: comment) }
                comments = []
            case .entry(let line):
                guard message != nil else {
                    throw line.error("a message begins with \(Self.version); nothing may stand before it")
                }
                try message?.append(line)
            case .comment(let text):
                if message == nil { comments.append(text) } else { message?.append(comment: text) }
            }
            if lines.offset - (message?.offset ?? 0) > Self.messageLimit {
                throw FormatError(where: "line \(lines.number)", reason: "a message has at most 131,072 bytes")
            }
        }
        guard let message else {
            throw FormatError(where: "line 1", reason: "there is no \(Self.version); a message begins with it")
        }
        try finish(message)
        return FeedDocument(format: Self.name, updates: updates)
    }
}
