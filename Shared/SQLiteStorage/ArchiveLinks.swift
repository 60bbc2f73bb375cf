internal import GRDB
internal import Schema

/// Which updates replace which, as far as a reader may read them.
///
/// An agency replaces only what it said itself, only what was there before, and never with an exercise what was meant.
struct ArchiveLinks {
    /// What replaces an update.
    struct Successor: Sendable {
        var id: UpdateID
        var isCancellation: Bool
    }

    /// The most versions of a history.
    private static let longest = 256

    private let db: Database
    private let audiences: [String]

    init(_ db: Database, readable: Set<Audience>) {
        self.db = db
        self.audiences = readable.map(\.name).sorted()
    }

    /// The newest update that says it replaces an entry.
    func successor(of entry: ArchiveEntry) throws -> Successor? {
        let statement = try self.db.cachedStatement(
            sql: """
                SELECT later.id, later.isCancellation
                FROM supersession CROSS JOIN entry AS later ON later.number = supersession.number
                WHERE supersession.old = ? AND supersession.agency = ?
                    AND supersession.audience IN (\(databaseQuestionMarks(count: self.audiences.count)))
                    AND later.isExercise <= ?
                    AND CASE WHEN later.audience = ? THEN later.position > ? ELSE later.time >= ? END
                ORDER BY supersession.time DESC, supersession.audience DESC, supersession.position DESC LIMIT 1
                """
        )
        let arguments: [any DatabaseValueConvertible] =
            [entry.id, entry.agency] + self.audiences + [entry.isExercise, entry.audience, entry.position, entry.time]
        guard let row = try Row.fetchOne(statement, arguments: StatementArguments(arguments)) else { return nil }
        return Successor(id: try UpdateID(row[0]), isCancellation: row[1])
    }

    /// What an entry replaces, directly or through others, the oldest first.
    func history(of entry: ArchiveEntry) throws -> [UpdateID] {
        struct Version {
            var number: Int64
            var time: Int64
            var audience: String
            var position: Int64
            var id: String
        }
        let statement = try self.db.cachedStatement(
            sql: """
                SELECT earlier.number, earlier.time, earlier.audience, earlier.position, earlier.id
                FROM supersession
                CROSS JOIN entry AS later ON later.number = supersession.number
                CROSS JOIN entry AS earlier ON earlier.id = supersession.old
                WHERE supersession.number = ? AND earlier.agency = later.agency
                    AND earlier.audience IN (\(databaseQuestionMarks(count: self.audiences.count)))
                    AND later.isExercise <= earlier.isExercise
                    AND CASE WHEN later.audience = earlier.audience
                        THEN later.position > earlier.position ELSE later.time >= earlier.time END
                ORDER BY earlier.time DESC, earlier.audience DESC, earlier.position DESC LIMIT \(Self.longest)
                """
        )
        var known: [Int64: Version] = [:]
        var open = [entry.number]
        while let number = open.popLast(), known.count < Self.longest {
            let arguments: [any DatabaseValueConvertible] = [number] + self.audiences
            let rows = try Row.fetchAll(statement, arguments: StatementArguments(arguments))
            for row in rows where known[row[0]] == nil && row[0] != entry.number && known.count < Self.longest {
                known[row[0]] = Version(number: row[0], time: row[1], audience: row[2], position: row[3], id: row[4])
                open.append(row[0])
            }
        }
        return try known.values
            .sorted { ($0.time, $0.audience, $0.position) < ($1.time, $1.audience, $1.position) }
            .map { try UpdateID($0.id) }
    }
}
