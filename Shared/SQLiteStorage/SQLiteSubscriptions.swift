internal import GRDB
internal import Glibc
public import Storage

/// Subscriptions and deliveries in one SQLite file, which one process has open through one connection.
///
/// The file holds signing secrets: only its owner may read it.
public final class SQLiteSubscriptions: Subscriptions {
    let maximumPending: Int
    let path: String
    private let queue: DatabaseQueue

    /// Opens the file, or makes it.
    ///
    /// - Parameters:
    ///   - path: The file's path; its folder exists.
    ///   - maximumPending: The most pending deliveries a subscription may have; what comes beyond is recorded as failed.
    /// - Throws: `StorageError.inUse` when another connection has it open, `tooNew`, or `failed`.
    public init(path: String, maximumPending: Int = 10_000) throws(StorageError) {
        self.path = path
        self.maximumPending = maximumPending
        // Made before SQLite makes it, since SQLite would let others read it; its journal takes over the mode.
        let file = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .failed(store: path, reason: String(cString: strerror(errno))) }
        Glibc.close(file)
        do {
            var configuration = Configuration()
            configuration.prepareDatabase { database in
                // Exclusive, so that there is one connection and its checkpoints meet no other.
                try database.execute(
                    sql: """
                        PRAGMA locking_mode = EXCLUSIVE;
                        PRAGMA journal_mode = WAL;
                        PRAGMA synchronous = FULL;
                        PRAGMA secure_delete = ON;
                        """
                )
            }
            self.queue = try DatabaseQueue(path: path, configuration: configuration)
            let migrator = Self.migrator
            if try self.queue.read({ try migrator.hasBeenSuperseded($0) }) { throw StorageError.tooNew(path: path) }
            try migrator.migrate(self.queue)
        } catch let error as StorageError {
            throw error
        } catch {
            throw Self.storageError(error, path: path)
        }
    }

    /// Closes the file.
    /// - Throws: `StorageError` when a statement is under way.
    public func close() throws(StorageError) {
        do { try self.queue.close() } catch { throw Self.storageError(error, path: self.path) }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await self.queue.write(body) } catch let error as DatabaseError {
            throw Self.storageError(error, path: self.path)
        }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await self.queue.read(body) } catch let error as DatabaseError {
            throw Self.storageError(error, path: self.path)
        }
    }

    private static func storageError(_ error: any Error, path: String) -> StorageError {
        guard let error = error as? DatabaseError else { return .failed(store: path, reason: "\(error)") }
        if [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) { return .inUse(path: path) }
        // The message only: a description may hold a statement's values, and one of them is a secret.
        return .failed(store: path, reason: error.message ?? "SQLite error \(error.resultCode.rawValue)")
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(
                sql: """
                    CREATE TABLE subscription (
                        id TEXT PRIMARY KEY NOT NULL,
                        owner TEXT NOT NULL,
                        name TEXT NOT NULL,
                        filter TEXT NOT NULL,
                        url TEXT NOT NULL,
                        secret BLOB NOT NULL,
                        created INTEGER NOT NULL,
                        disabled TEXT
                    ) STRICT;
                    CREATE TABLE notice (
                        key INTEGER PRIMARY KEY,
                        log TEXT NOT NULL,
                        audience TEXT NOT NULL,
                        position INTEGER NOT NULL,
                        time INTEGER NOT NULL,
                        exercise INTEGER NOT NULL,
                        updateID TEXT NOT NULL,
                        bytes BLOB,
                        UNIQUE (log, audience, position)
                    ) STRICT;
                    CREATE TABLE delivery (
                        key INTEGER PRIMARY KEY,
                        id TEXT NOT NULL UNIQUE,
                        subscription TEXT NOT NULL REFERENCES subscription(id) ON DELETE CASCADE,
                        notice INTEGER NOT NULL REFERENCES notice(key),
                        created INTEGER NOT NULL,
                        state TEXT NOT NULL,
                        due INTEGER
                    ) STRICT;
                    CREATE INDEX delivery_due ON delivery (subscription, due) WHERE due IS NOT NULL;
                    CREATE INDEX delivery_next ON delivery (due) WHERE due IS NOT NULL;
                    CREATE INDEX delivery_of ON delivery (subscription, key);
                    CREATE INDEX delivery_notice ON delivery (notice);
                    CREATE INDEX delivery_state ON delivery (state);
                    CREATE TABLE attempt (
                        delivery INTEGER NOT NULL REFERENCES delivery(key) ON DELETE CASCADE,
                        number INTEGER NOT NULL,
                        time INTEGER NOT NULL,
                        status INTEGER,
                        error TEXT,
                        milliseconds INTEGER NOT NULL,
                        PRIMARY KEY (delivery, number)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE mark (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
                    """
            )
        }
        return migrator
    }
}
