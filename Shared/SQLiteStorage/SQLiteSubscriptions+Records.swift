internal import GRDB
public import Schema
public import Storage

extension SQLiteSubscriptions {
    /// Keeps an attempt and what it means; nothing happens when the delivery is pending no more.
    public func record(
        _ attempt: DeliveryRecord.Attempt,
        of delivery: String,
        outcome: DeliveryOutcome
    ) async throws {
        try await self.write { database in
            guard
                let row = try Row.fetchOne(
                    database,
                    sql: "SELECT key, subscription, notice FROM delivery WHERE id = ? AND due IS NOT NULL",
                    arguments: [delivery]
                )
            else { return }
            let key: Int64 = row["key"]
            try database.execute(
                sql: """
                    INSERT INTO attempt (delivery, number, time, status, error, milliseconds)
                    VALUES (?, (SELECT 1 + count(*) FROM attempt WHERE delivery = ?), ?, ?, ?, ?)
                    """,
                arguments: [
                    key, key, attempt.time.microseconds, attempt.status, attempt.error, attempt.milliseconds,
                ]
            )
            switch outcome {
            case .retry(let time):
                try database.execute(
                    sql: "UPDATE delivery SET due = ? WHERE key = ?",
                    arguments: [time.microseconds, key]
                )
            case .delivered: try Self.finish(key, as: .delivered, in: database)
            case .failed: try Self.finish(key, as: .failed, in: database)
            case .disabled(let reason):
                let subscription: String = row["subscription"]
                try database.execute(
                    sql: "UPDATE subscription SET disabled = ? WHERE id = ?",
                    arguments: [reason, subscription]
                )
                let pending = try Int64.fetchAll(
                    database,
                    sql: "SELECT key FROM delivery WHERE subscription = ? AND due IS NOT NULL",
                    arguments: [subscription]
                )
                for key in pending { try Self.finish(key, as: .failed, in: database) }
            }
        }
    }

    /// Ends a delivery; the event's bytes go with the last one that needs them.
    private static func finish(_ key: Int64, as state: DeliveryRecord.State, in database: Database) throws {
        try database.execute(
            sql: "UPDATE delivery SET state = ?, due = NULL WHERE key = ?",
            arguments: [state.rawValue, key]
        )
        try database.execute(
            sql: """
                UPDATE notice SET bytes = NULL WHERE key = (SELECT notice FROM delivery WHERE key = ?)
                AND NOT EXISTS (SELECT 1 FROM delivery WHERE notice = notice.key AND due IS NOT NULL)
                """,
            arguments: [key]
        )
    }

    /// Deliveries with their attempts, the newest first.
    public func deliveries(
        of subscriptions: [SubscriptionID],
        readable: Set<Audience>,
        limit: Int
    ) async throws -> [DeliveryRecord] {
        try await self.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT delivery.*, notice.audience, notice.exercise, notice.updateID
                    FROM delivery JOIN notice ON notice.key = delivery.notice
                    WHERE subscription IN (SELECT value FROM json_each(?))
                    AND audience IN (SELECT value FROM json_each(?))
                    ORDER BY delivery.key DESC LIMIT ?
                    """,
                arguments: [Self.list(subscriptions), Self.list(Array(readable)), limit]
            )
            return try rows.map { row in
                let state: String = row["state"]
                guard let state = DeliveryRecord.State(rawValue: state) else {
                    throw StorageError.failed(store: self.path, reason: "a delivery has the unknown state \(state)")
                }
                let due: Int64? = row["due"]
                return DeliveryRecord(
                    id: row["id"],
                    subscription: try SubscriptionID(row["subscription"]),
                    updateID: try UpdateID(row["updateID"]),
                    audience: try Audience(row["audience"]),
                    isExercise: row["exercise"],
                    created: Timestamp(microseconds: row["created"]),
                    state: state,
                    next: due.map { Timestamp(microseconds: $0) },
                    attempts: try Self.attempts(of: row["key"], in: database)
                )
            }
        }
    }

    private static func attempts(of key: Int64, in database: Database) throws -> [DeliveryRecord.Attempt] {
        try Row.fetchAll(database, sql: "SELECT * FROM attempt WHERE delivery = ? ORDER BY number", arguments: [key])
            .map { row in
                DeliveryRecord.Attempt(
                    time: Timestamp(microseconds: row["time"]),
                    status: row["status"],
                    error: row["error"],
                    milliseconds: row["milliseconds"]
                )
            }
    }

    private static func list<Name: NamedValue>(_ names: [Name]) -> String {
        String(decoding: JSONText.encode(names), as: UTF8.self)
    }

    /// Counts what is kept.
    public func figures() async throws -> DeliveryFigures {
        try await self.read { database in
            func count(_ state: DeliveryRecord.State) throws -> Int {
                let sql = "SELECT count(*) FROM delivery WHERE state = ?"
                return try Int.fetchOne(database, sql: sql, arguments: [state.rawValue]) ?? 0
            }
            return DeliveryFigures(
                pending: try count(.pending),
                delivered: try count(.delivered),
                failed: try count(.failed)
            )
        }
    }

    /// Forgets deliveries that were queued before a time and are pending no more.
    public func forget(queuedBefore time: Timestamp) async throws {
        try await self.write { database in
            try database.execute(
                sql: "DELETE FROM delivery WHERE created < ? AND due IS NULL",
                arguments: [time.microseconds]
            )
            try Self.forgetNotices(in: database)
        }
    }

    /// Forgets the events that no delivery is of, and the bytes of those that no pending one is of.
    static func forgetNotices(in database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM notice WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE notice = notice.key);
                UPDATE notice SET bytes = NULL WHERE bytes IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM delivery WHERE notice = notice.key AND due IS NOT NULL)
                """
        )
    }
}
