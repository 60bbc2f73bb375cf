#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
internal import GRDB
internal import Schema
internal import Storage

/// Puts entries into the tables of an archive, within a transaction of its caller.
struct ArchiveWriter {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// How far the journal has been read.
    static func cursor(_ db: Database) throws -> Schema.Cursor {
        var cursor = Schema.Cursor()
        if let log = try String.fetchOne(db, sql: "SELECT log FROM journal") { cursor.log = try LogID(log) }
        let rows = try Row.fetchCursor(db, sql: "SELECT audience, position FROM cursor")
        while let row = try rows.next() {
            cursor[try Audience(row[0])] = UInt64(clamping: row[1] as Int64)
        }
        return cursor
    }

    /// Keeps entries that are not there yet, and moves the cursor on.
    func append(_ entries: [ArchivedUpdate], cursor: Schema.Cursor) throws {
        guard let log = cursor.log ?? entries.first?.log else { return }
        try self.take(log)
        for entry in entries {
            guard entry.log == log else { throw StorageError.anotherLog(kept: log, given: entry.log) }
            try self.append(entry)
        }
        let statement = try self.db.cachedStatement(
            sql: """
                INSERT INTO cursor (audience, position) VALUES (?, ?)
                ON CONFLICT (audience) DO UPDATE SET position = max(position, excluded.position)
                """
        )
        for (audience, position) in cursor.positions {
            try statement.execute(arguments: [audience.name, Int64(clamping: position)])
        }
    }

    /// Makes the archive one of this journal, or checks that it is.
    private func take(_ log: LogID) throws {
        guard let kept = try String.fetchOne(self.db, sql: "SELECT log FROM journal") else {
            return try self.db.execute(sql: "INSERT INTO journal (id, log) VALUES (1, ?)", arguments: [log.name])
        }
        if kept != log.name { throw StorageError.anotherLog(kept: try LogID(kept), given: log) }
    }

    private func append(_ entry: ArchivedUpdate) throws {
        var update: Update?
        var reason: String?
        switch entry.content {
        case .update(let value): update = value
        case .unreadable(let text): reason = text
        }
        try self.run(
            """
            INSERT INTO entry
                (audience, position, time, occurred, id, agency, isExercise, isCancellation, unreadable)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (audience, position) DO NOTHING
            """,
            entry.audience.name,
            Int64(clamping: entry.position),
            entry.time.microseconds,
            entry.occurred.microseconds,
            update?.id.name,
            update?.agency.name,
            update?.status.isExercise ?? false,
            update?.status == .cancel,
            reason
        )
        guard self.db.changesCount > 0 else { return }
        let number = self.db.lastInsertedRowID
        try self.run(
            "INSERT INTO event (number, bytes, signature, keyID) VALUES (?, ?, ?, ?)",
            number,
            Data(entry.bytes),
            entry.signature,
            entry.keyID
        )
        guard let update else { return }
        try self.link(update, of: entry, number)
        try self.file(update, of: entry, number)
        let text = ArchiveText(update)
        try self.run(
            "INSERT INTO search (rowid, title, summary, body, payload, source) VALUES (?, ?, ?, ?, ?, ?)",
            number,
            text.title,
            text.summary,
            text.body,
            text.payload,
            text.source
        )
    }

    /// Remembers what the update replaces.
    private func link(_ update: Update, of entry: ArchivedUpdate, _ number: Int64) throws {
        for old in Set(update.supersedes) {
            try self.run(
                "INSERT INTO supersession (old, agency, time, audience, position, number) VALUES (?, ?, ?, ?, ?, ?)",
                old.name,
                update.agency.name,
                entry.time.microseconds,
                entry.audience.name,
                Int64(clamping: entry.position),
                number
            )
        }
    }

    /// Puts the update under its topics.
    private func file(_ update: Update, of entry: ArchivedUpdate, _ number: Int64) throws {
        for topic in Set(update.topics) {
            try self.run("INSERT INTO topic (name) VALUES (?) ON CONFLICT (name) DO NOTHING", topic.name)
            let known = try self.db.cachedStatement(sql: "SELECT id FROM topic WHERE name = ?")
            guard let id = try Int64.fetchOne(known, arguments: [topic.name]) else { continue }
            try self.run("INSERT INTO entryTopic (topic, number) VALUES (?, ?)", id, number)
            try self.run(
                """
                INSERT INTO topicCount (topic, audience, count, newest) VALUES (?, ?, 1, ?)
                ON CONFLICT (topic, audience)
                DO UPDATE SET count = count + 1, newest = max(newest, excluded.newest)
                """,
                id,
                entry.audience.name,
                entry.occurred.microseconds
            )
        }
    }

    private func run(_ sql: String, _ arguments: (any DatabaseValueConvertible)?...) throws {
        try self.db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
    }
}
