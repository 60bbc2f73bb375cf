internal import Schema

/// Navigation data messages in key-value notation, one or more in a file.
///
/// Units in brackets are checked and converted; a value without a unit has the keyword's own. Keywords may be in
/// either case. What the standard does not know, what says nothing (`NaN`, `N/A`), what has the unit of another
/// quantity and what stands twice with different values stays as written in `additional`. What the payload rests on is
/// required, once and in a right unit.
///
/// Source: CCSDS 502.0-B-3, 503.0-B-2, 504.0-B-2, 508.0-B-1, 508.1-B-1.
enum NavigationTextFormat: FeedFormat {
    /// The most messages in one file.
    static let countLimit = 1_000
    /// How many messages are read at a time.
    private static let batch = 256

    /// Whether the first keyword is the version of such a message.
    static func recognises(_ document: Sniff) -> Bool { Self.kind(of: document) != nil }

    private static func kind(of document: Sniff) -> NavigationMessage.Kind? {
        guard let first = document.first, first != .less, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
            return nil
        }
        return document.utf8.withUnsafeBufferPointer { text in
            let head = text[part: ..<min(text.count, 64 * 1_024)]
            var lines = KeyValueLines()
            while let next = try? lines.next(in: head) {
                switch next {
                case .entry(let keyword, _): return NavigationMessage.Kind(versionKeyword: keyword)
                case .plain: return nil
                case .comment: continue
                }
            }
            return nil
        }
    }

    /// Reads every message of the file.
    ///
    /// - Throws: ``FormatError`` with the line and the keyword; one bad message refuses the file, so that none is lost
    ///   unseen.
    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        // What stands before the first version belongs to the first message.
        let first = KeyValueLines()
        var versions = first
        func findNext() throws(FormatError) -> KeyValueLines? {
            try document.utf8.withUnsafeBufferPointer { (text) throws(FormatError) in
                try versions.nextVersion(in: text)
            }
        }
        _ = try findNext()
        var next: KeyValueLines? = first
        var updates: [Update] = []
        var format = "ccsds-ndm-kvn"
        while next != nil {
            var starts: [KeyValueLines] = []
            while let start = next, starts.count < Self.batch {
                starts.append(start)
                next = try findNext()
            }
            for message in starts.concurrentMap({ Self.message(of: document.utf8, at: $0, in: context) }) {
                guard let message = try message.get() else { continue }
                guard
                    updates.count < Self.countLimit
                        || message.kind == .omm && updates.count < NavigationXML.countLimit
                else {
                    throw FormatError(
                        where: "line \(message.line)",
                        reason: "a file has at most 1,000 messages; split it"
                    )
                }
                if updates.isEmpty { format = message.format }
                updates += try message.updates.get()
            }
        }
        return FeedDocument(format: format, updates: updates)
    }

    /// A message that was read.
    private struct Message {
        let kind: NavigationMessage.Kind
        let format: String
        let line: Int
        let updates: Result<[Update], FormatError>
    }

    private static func message(
        of document: [UInt8],
        at start: KeyValueLines,
        in context: FeedContext
    ) -> Result<Message?, FormatError> {
        Result { () throws(FormatError) in
            var text = NavigationText(document, from: start)
            guard let message = try text.next() else { return nil }
            return Message(
                kind: message.kind,
                format: message.format("kvn"),
                line: message.body.line,
                updates: Result { () throws(FormatError) in try message.updates("kvn", in: context) }
            )
        }
    }
}

/// Navigation data messages in XML, alone or combined.
///
/// A message of a combined document that has no keyword at all, as some services send it for an object they do not
/// know, says nothing and becomes no update.
///
/// Source: CCSDS 505.0-B-3.
enum NavigationXMLFormat: FeedFormat {
    /// Whether the outermost element is such a message or a combination of them.
    static func recognises(_ document: Sniff) -> Bool {
        guard let name = document.root?.local.lowercased() else { return false }
        return name == "ndm" || NavigationMessage.Kind(rawValue: name) != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let isCombined = document.root?.local.lowercased() == "ndm"
        let reader = try XMLDocument.read(document.utf8) { NavigationXML(in: context, isCombined: isCombined) }
        let format = isCombined ? "ccsds-ndm-xml" : reader.format ?? "ccsds-ndm-xml"
        return FeedDocument(format: format, updates: try reader.messages.takeValues())
    }
}
