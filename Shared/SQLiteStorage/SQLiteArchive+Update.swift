public import Schema

extension SQLiteArchive {
    /// Gives one update.
    public func update(_ id: UpdateID, readable: Set<Audience>) async throws -> UpdateAnswer? {
        let found = try await self.file.read(within: self.searchLimit) { db in
            try ArchiveEntry.of(id, readable: readable, db).map { entry in
                let links = ArchiveLinks(db, readable: readable)
                return (
                    entry, try links.successor(of: entry), try links.history(of: entry),
                    try ArchiveWriter.cursor(db).log
                )
            }
        }
        guard let (entry, successor, history, log) = found, let log else { return nil }
        return UpdateAnswer(
            update: try self.update(in: entry.bytes),
            audience: try Audience(entry.audience),
            position: UInt64(clamping: entry.position),
            time: Timestamp(microseconds: entry.time),
            log: log,
            supersededBy: successor?.id,
            isCancelled: successor?.isCancellation ?? false,
            history: history,
            eventJSON: String(validating: entry.bytes, as: UTF8.self),
            signature: entry.signature,
            keyID: entry.keyID
        )
    }
}
