internal import GRDB
public import Language
public import Schema
public import Storage

/// An archive in one SQLite file, with a full-text index that serves Japanese and English.
///
/// Appending happens on one connection; searches read beside it and never wait for it.
public final class SQLiteArchive: Archive {
    let file: ArchiveFile
    let glossary: Glossary
    let searchLimit: Duration

    /// Opens the archive or makes an empty one.
    ///
    /// - Parameters:
    ///   - path: The file; its folder exists. SQLite makes `-wal` and `-shm` beside it, and there is a `.lock`.
    ///   - glossary: By which words a search in one language finds the other.
    ///   - searchLimit: How long a search may take before it is given up.
    /// - Throws: ``StorageError``: `inUse` while somebody else has it open, `tooNew`, or `failed`.
    public init(
        path: String,
        glossary: Glossary = .standard,
        searchLimit: Duration = .seconds(4)
    ) throws(StorageError) {
        self.file = try ArchiveFile(path: path)
        self.glossary = glossary
        self.searchLimit = searchLimit
    }

    /// Closes the file.
    /// - Throws: ``StorageError``.
    public func close() throws(StorageError) { try self.file.close() }

    /// How far the journal has been read.
    public func cursor() async throws -> Schema.Cursor { try await self.file.read(ArchiveWriter.cursor) }

    /// Keeps entries and the cursor after them in one transaction.
    public func append(_ entries: [ArchivedUpdate], cursor: Schema.Cursor) async throws {
        try await self.file.write { db in
            try ArchiveWriter(db).append(entries, cursor: cursor)
        }
    }

    /// Forgets everything that comes after a cursor.
    public func reset(to cursor: Schema.Cursor) async throws {
        try await self.file.write { db in
            guard let log = cursor.log, cursor.positions.contains(where: { $0.value > 0 }) else {
                return try ArchiveSchema.empty(db)
            }
            // Text cannot be taken out of the index entry by entry, so what stays is put in again.
            try db.execute(sql: "CREATE TEMP TABLE kept AS \(ArchiveSchema.events) LIMIT 0")
            for (audience, position) in cursor.positions {
                try db.execute(
                    sql: "INSERT INTO kept \(ArchiveSchema.events) WHERE audience = ? AND position <= ?",
                    arguments: [audience.name, Int64(clamping: position)]
                )
            }
            try ArchiveSchema.empty(db)
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM kept ORDER BY number")
            let writer = ArchiveWriter(db)
            while let row = try rows.next() {
                try writer.append([try ArchivedUpdate(row, log: log)], cursor: Schema.Cursor(log: log))
            }
            try writer.append([], cursor: cursor)
            try db.execute(sql: "DROP TABLE kept")
        }
    }

    /// Counts updates by topic.
    public func topics(readable: Set<Audience>) async throws -> [TopicCount] {
        try await self.file.read { db in
            let audiences = readable.map(\.name).sorted()
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT topic.name, sum(topicCount.count), max(topicCount.newest)
                    FROM topicCount JOIN topic ON topic.id = topicCount.topic
                    WHERE topicCount.audience IN (\(databaseQuestionMarks(count: audiences.count)))
                    GROUP BY topic.name ORDER BY topic.name
                    """,
                arguments: StatementArguments(audiences)
            )
            var counts: [TopicCount] = []
            while let row = try rows.next() {
                counts.append(
                    TopicCount(
                        topic: try Topic(row[0]),
                        count: row[1],
                        newest: Timestamp(microseconds: row[2])
                    )
                )
            }
            return counts
        }
    }

    /// Counts what is kept.
    public func figures() async throws -> ArchiveFigures {
        try await self.file.read { db in
            ArchiveFigures(
                events: try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") ?? 0,
                unreadable: try Int.fetchOne(db, sql: "SELECT count(*) FROM entry WHERE unreadable IS NOT NULL") ?? 0
            )
        }
    }
}
