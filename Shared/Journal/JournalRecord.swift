package import Exchange
package import Schema

/// One entry of the journal.
package enum JournalRecord: Sendable {
    /// An event was taken.
    case event(EventRecord)
    /// Something else happened.
    case other(Happening)

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

    /// Length, checksum and body of several records, in a row.
    package static func encode(_ records: [JournalRecord]) -> (bytes: [UInt8], offsets: [Int]) {
        var size = 0
        var others: [[UInt8]] = []
        for record in records {
            switch record {
            case .event(let event): size += 8 + event.bodyBytes
            case .other(let happening):
                others.append(JSONText.encode(happening))
                size += 9 + others[others.count - 1].count
            }
        }
        var offsets: [Int] = []
        offsets.reserveCapacity(records.count)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var writer = RecordWriter(UnsafeMutableRawBufferPointer(buffer))
            var next = 0
            for record in records {
                let start = writer.end
                offsets.append(start)
                writer.skip(8)
                switch record {
                case .event(let event): event.encode(into: &writer)
                case .other:
                    writer.put(Kind.other.rawValue)
                    writer.put(bytes: others[next])
                    next += 1
                }
                writer.frame(at: start)
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
        var reader = RecordReader(body)
        switch reader.take().flatMap({ Kind(rawValue: $0) }) {
        case .event:
            guard let event = EventRecord(from: &reader) else { return nil }
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
