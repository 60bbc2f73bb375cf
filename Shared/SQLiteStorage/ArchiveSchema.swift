internal import GRDB

/// The tables of an archive.
enum ArchiveSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 events, topics and text") { db in
            try db.execute(
                sql: """
                    CREATE TABLE journal (
                        id INTEGER PRIMARY KEY CHECK (id = 1),
                        log TEXT NOT NULL
                    ) STRICT;

                    CREATE TABLE cursor (
                        audience TEXT PRIMARY KEY,
                        position INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID;

                    CREATE TABLE entry (
                        number INTEGER PRIMARY KEY,
                        audience TEXT NOT NULL,
                        position INTEGER NOT NULL,
                        time INTEGER NOT NULL,
                        occurred INTEGER NOT NULL,
                        id TEXT,
                        agency TEXT,
                        isExercise INTEGER NOT NULL,
                        isCancellation INTEGER NOT NULL,
                        unreadable TEXT,
                        UNIQUE (audience, position)
                    ) STRICT;
                    CREATE INDEX entryByTime ON entry (occurred DESC, audience, position DESC) WHERE id IS NOT NULL;
                    CREATE INDEX entryByAgency ON entry (agency, occurred DESC, audience, position DESC)
                        WHERE id IS NOT NULL;
                    CREATE INDEX entryByID ON entry (id, time, audience, position) WHERE id IS NOT NULL;
                    CREATE INDEX entryUnreadable ON entry (number) WHERE unreadable IS NOT NULL;

                    CREATE TABLE event (
                        number INTEGER PRIMARY KEY REFERENCES entry,
                        bytes BLOB NOT NULL,
                        signature TEXT NOT NULL,
                        keyID TEXT NOT NULL
                    ) STRICT;

                    CREATE TABLE supersession (
                        old TEXT NOT NULL,
                        agency TEXT NOT NULL,
                        time INTEGER NOT NULL,
                        audience TEXT NOT NULL,
                        position INTEGER NOT NULL,
                        number INTEGER NOT NULL,
                        PRIMARY KEY (old, agency, time, audience, position)
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX supersessionByNumber ON supersession (number);

                    CREATE TABLE topic (
                        id INTEGER PRIMARY KEY,
                        name TEXT NOT NULL UNIQUE
                    ) STRICT;

                    CREATE TABLE topicCount (
                        topic INTEGER NOT NULL,
                        audience TEXT NOT NULL,
                        count INTEGER NOT NULL,
                        newest INTEGER NOT NULL,
                        PRIMARY KEY (topic, audience)
                    ) STRICT, WITHOUT ROWID;

                    CREATE TABLE entryTopic (
                        topic INTEGER NOT NULL,
                        number INTEGER NOT NULL,
                        PRIMARY KEY (topic, number)
                    ) STRICT, WITHOUT ROWID;

                    CREATE VIRTUAL TABLE search USING fts5 (
                        title, summary, body, payload, source,
                        content = '', tokenize = '\(FTSTokenizer.name)'
                    );
                    """
            )
        }
        return migrator
    }

    /// Selects the events as they were kept.
    static let events = """
        SELECT entry.number, audience, position, time, bytes, signature, keyID, unreadable
        FROM entry JOIN event USING (number)
        """

    /// Empties every table.
    static func empty(_ db: Database) throws {
        for table in ["entryTopic", "topicCount", "topic", "supersession", "event", "entry", "cursor", "journal"] {
            try db.execute(sql: "DELETE FROM \(table)")
        }
        try db.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
    }
}
