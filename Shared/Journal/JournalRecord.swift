package import Exchange
package import Schema

/// One entry of the journal.
package enum JournalRecord: Sendable {
    /// An event was taken.
    case event(EventRecord)
    /// Something else happened.
    indirect case other(Happening)

    /// What happened besides events.
    package enum Happening: Codable, Sendable {
        /// The bus started.
        case started
        /// Ingest stored marks of a source.
        case marks(source: String, marks: [String: String])
        /// Ingest is done with an item that is no event, such as a file.
        case item(source: String, item: SourceItem)
        /// A reader stored a cursor.
        case cursor(account: AccountName, name: String, cursor: Cursor)
        /// An operator had an event erased; the tombstone is a signed note that says who, when and why.
        case redacted(audience: Audience, position: UInt64, tombstone: String)
    }

    /// The first byte of a record's body.
    enum Kind: UInt8 {
        case event = 1
        case other = 2
    }

    /// Length, checksum and body of several records, in a row: what is no event, then the events.
    ///
    /// A tombstone so stands before its event: where a crash cuts between them, the event is not there either.
    /// - Returns: The bytes, and the offset of each event.
    package static func encode(
        _ events: [EventRecord],
        _ others: [Happening] = []
    ) -> (bytes: [UInt8], offsets: [Int]) {
        let others = others.map { JSONText.encode($0) }
        var size = 0
        for event in events { size += 8 + event.bodyBytes }
        for other in others { size += 9 + other.count }
        var offsets: [Int] = []
        offsets.reserveCapacity(events.count)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var writer = RecordWriter(UnsafeMutableRawBufferPointer(buffer))
            for other in others {
                let start = writer.end
                writer.skip(8)
                writer.put(Kind.other.rawValue)
                writer.put(bytes: other)
                writer.frame(at: start)
            }
            for event in events {
                offsets.append(writer.end)
                writer.skip(8)
                event.encode(into: &writer)
                writer.frame(at: offsets[offsets.count - 1])
            }
            count = writer.end
        }
        return (bytes, offsets)
    }

    /// How many bytes it has in the journal.
    package var encodedBytes: Int {
        switch self {
        case .event(let event): 8 + event.bodyBytes
        case .other(let happening): 9 + JSONText.encode(happening).count
        }
    }

    /// Reads what follows length and checksum.
    package init?(body: UnsafeRawBufferPointer) {
        var routes = RouteCache()
        self.init(body: body, routes: &routes)
    }

    /// Reads what follows length and checksum, with routes that were read before.
    init?(body: UnsafeRawBufferPointer, routes: inout RouteCache) {
        var reader = RecordReader(body)
        switch reader.take().flatMap({ Kind(rawValue: $0) }) {
        case .event:
            guard let event = EventRecord(from: &reader, routes: &routes) else { return nil }
            self = .event(event)
        case .other:
            guard let happening = try? JSONText.decode(Happening.self, from: reader.rest(), called: "record") else {
                return nil
            }
            self = .other(happening)
        case nil: return nil
        }
    }
}
