internal import GRDB
internal import Glibc
internal import Storage

/// The file of an archive, opened once: one connection writes and checkpoints, others only read.
///
/// SQLite before 3.51.3 can damage a file in WAL mode when two connections write and checkpoint at the same moment
/// (https://www.sqlite.org/wal.html, section 11). A lock file beside it keeps every other process, and every other
/// part of this one, from opening it.
final class ArchiveFile: Sendable {
    /// The path of the file.
    let path: String
    private let lock: ArchiveFileLock
    private let pool: DatabasePool

    /// Opens or creates the file and brings its tables up to date.
    ///
    /// - Parameter path: The file; its folder exists.
    /// - Throws: ``StorageError``.
    init(path: String) throws(StorageError) {
        self.path = path
        self.lock = try ArchiveFileLock(path: path + ".lock", of: path)
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            db.add(tokenizer: FTSTokenizer.self)
            try FTSRelevance.add(to: db)
        }
        do {
            try Self.makePrivate(path)
            // In WAL mode a pool's writer has synchronous = NORMAL: a power cut may undo the newest transactions, each
            // with its cursor, and they are read from the journal again.
            self.pool = try DatabasePool(path: path, configuration: configuration)
            let migrator = ArchiveSchema.migrator
            if try self.pool.read({ try migrator.hasBeenSuperseded($0) }) { throw StorageError.tooNew(path: path) }
            try migrator.migrate(self.pool)
        } catch { throw Self.sentence(error, path) }
    }

    /// Closes the file; what is under way is waited for.
    /// - Throws: ``StorageError``.
    func close() throws(StorageError) {
        do { try self.pool.close() } catch { throw Self.sentence(error, self.path) }
        self.lock.release()
    }

    /// Reads a state of the file that no writer changes meanwhile.
    ///
    /// - Parameters:
    ///   - limit: After how long to give up; nil: never.
    ///   - body: Reads.
    /// - Returns: What `body` returns.
    /// - Throws: ``StorageError``, also what `body` throws of it, or `CancellationError`.
    func read<Value: Sendable>(
        within limit: Duration? = nil,
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        do {
            guard let limit else { return try await self.pool.read(body) }
            return try await withThrowingTaskGroup(of: Value?.self) { group in
                group.addTask { [pool] in try await pool.read(body) }
                group.addTask {
                    try await Task.sleep(for: limit)
                    return nil
                }
                defer { group.cancelAll() }
                guard let value = try await group.next() ?? nil else { throw StorageError.tooLong }
                return value
            }
        } catch let error as CancellationError { throw error } catch { throw Self.sentence(error, self.path) }
    }

    /// Changes the file in one transaction.
    ///
    /// - Parameter body: Changes it; when it throws, nothing is changed.
    /// - Returns: What `body` returns.
    /// - Throws: ``StorageError``, also what `body` throws of it, or `CancellationError`.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await self.pool.write(body) } catch let error as CancellationError { throw error } catch {
            throw Self.sentence(error, self.path)
        }
    }

    private static func sentence(_ error: any Error, _ path: String) -> StorageError {
        switch error {
        case let error as StorageError: error
        case let error as DatabaseError:
            .failed(store: path, reason: error.message ?? "SQLite error \(error.resultCode.rawValue)")
        default: .failed(store: path, reason: "\(error)")
        }
    }

    /// Makes the file before SQLite does, for its owner alone; SQLite gives the files beside it the same mode.
    private static func makePrivate(_ path: String) throws(StorageError) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .failed(store: path, reason: String(cString: strerror(errno))) }
        Glibc.close(descriptor)
    }
}
