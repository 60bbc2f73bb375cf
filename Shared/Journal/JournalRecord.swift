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
    }

    /// The first byte of a record's body.
    enum Kind: UInt8 {
        case event = 1
        case other = 2
    }

    /// Length, checksum and body of several records, in a row.
    package static func encode(_ records: [JournalRecord]) -> (bytes: [UInt8], offsets: [Int]) {
        let others = records.map { record in
            if case .other(let happening) = record { JSONText.encode(happening) } else { [UInt8]() }
        }
        let size = zip(records, others).reduce(0) { $0 + 8 + $1.0.bodyBytes(json: $1.1) }
        var offsets: [Int] = []
        offsets.reserveCapacity(records.count)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var writer = RecordWriter(UnsafeMutableRawBufferPointer(buffer))
            for (record, json) in zip(records, others) {
                let start = writer.end
                offsets.append(start)
                writer.skip(8)
                switch record {
                case .event(let event): event.encode(into: &writer)
                case .other:
                    writer.put(Kind.other.rawValue)
                    writer.put(bytes: json)
                }
                writer.frame(at: start)
            }
            count = writer.end
        }
        return (bytes, offsets)
    }

    private func bodyBytes(json: [UInt8]) -> Int {
        if case .event(let event) = self { event.bodyBytes } else { 1 + json.count }
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
