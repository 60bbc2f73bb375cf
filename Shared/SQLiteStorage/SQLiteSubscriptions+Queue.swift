internal import Foundation
internal import GRDB
public import Schema
public import Storage

extension SQLiteSubscriptions {
    /// When the service was first started with this store, which is now if it never was.
    public func firstStart(now: Timestamp) async throws -> Timestamp {
        try await self.write { database in
            if let text = try Self.mark("first-start", in: database) { return try Timestamp(text) }
            try Self.set("first-start", now.description, in: database)
            return now
        }
    }

    /// How far the journal has been read; nil before anything was.
    public func cursor() async throws -> Schema.Cursor? {
        try await self.read { database in
            try Self.mark("cursor", in: database).map { try Schema.Cursor($0) }
        }
    }

    /// Queues the deliveries of one event and keeps the cursor after it, in one transaction.
    @discardableResult
    public func enqueue(
        _ notice: Notice?,
        deliveries: [SubscriptionID: String],
        now: Timestamp,
        cursor: Schema.Cursor
    ) async throws -> Int {
        try await self.write { database in
            try Self.set("cursor", cursor.description, in: database)
            guard let notice else { return 0 }
            let new = try deliveries.sorted { $0.key < $1.key }.filter { subscription, id in
                try Bool.fetchOne(
                    database,
                    sql: """
                        SELECT NOT EXISTS (SELECT 1 FROM delivery WHERE id = ?)
                        AND EXISTS (SELECT 1 FROM subscription WHERE id = ? AND disabled IS NULL)
                        """,
                    arguments: [id, subscription.name]
                ) ?? false
            }
            guard !new.isEmpty else { return 0 }
            let key = try Self.keep(notice, in: database)
            for (subscription, id) in new {
                try self.queue(id, of: subscription, notice: key, now: now, in: database)
            }
            return new.count
        }
    }

    private static func keep(_ notice: Notice, in database: Database) throws -> Int64? {
        try Int64.fetchOne(
            database,
            sql: """
                INSERT INTO notice (log, audience, position, time, exercise, updateID, bytes)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET bytes = excluded.bytes
                RETURNING key
                """,
            arguments: [
                notice.log.name, notice.audience.name, Int64(clamping: notice.position), notice.time.microseconds,
                notice.isExercise, notice.updateID.name, Data(notice.bytes),
            ]
        )
    }

    private func queue(
        _ id: String,
        of subscription: SubscriptionID,
        notice: Int64?,
        now: Timestamp,
        in database: Database
    ) throws {
        let waiting = try Int.fetchOne(
            database,
            sql: """
                SELECT count(*) FROM
                (SELECT 1 FROM delivery WHERE subscription = ? AND due IS NOT NULL LIMIT \(self.maximumPending))
                """,
            arguments: [subscription.name]
        )
        let isFull = (waiting ?? 0) >= self.maximumPending
        let state: DeliveryRecord.State = isFull ? .failed : .pending
        try database.execute(
            sql: "INSERT INTO delivery (id, subscription, notice, created, state, due) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                id, subscription.name, notice, now.microseconds, state.rawValue, isFull ? nil : now.microseconds,
            ]
        )
        guard isFull else { return }
        try database.execute(
            sql:
                "INSERT INTO attempt (delivery, number, time, status, error, milliseconds) VALUES (?, 1, ?, NULL, ?, 0)",
            arguments: [
                database.lastInsertedRowID, now.microseconds,
                "not sent: \(self.maximumPending) deliveries of this subscription were waiting already",
            ]
        )
    }

    /// The subscriptions that have pending deliveries due.
    public func dueSubscriptions(at now: Timestamp) async throws -> [SubscriptionID] {
        try await self.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT id FROM subscription WHERE EXISTS
                    (SELECT 1 FROM delivery WHERE subscription = subscription.id AND due <= ?)
                    ORDER BY id
                    """,
                arguments: [now.microseconds]
            ).map { try SubscriptionID($0) }
        }
    }

    /// The pending deliveries of a subscription that are due, the longest due first.
    public func due(
        for subscription: SubscriptionID,
        at now: Timestamp,
        limit: Int
    ) async throws -> [DueDelivery] {
        try await self.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT delivery.id, notice.*,
                        (SELECT count(*) FROM attempt WHERE attempt.delivery = delivery.key) AS attempts
                    FROM delivery JOIN notice ON notice.key = delivery.notice
                    WHERE subscription = ? AND due <= ? ORDER BY due, delivery.key LIMIT ?
                    """,
                arguments: [subscription.name, now.microseconds, limit]
            ).map { row in
                let bytes: Data? = row["bytes"]
                return DueDelivery(
                    id: row["id"],
                    subscription: subscription,
                    notice: Notice(
                        log: try LogID(row["log"]),
                        audience: try Audience(row["audience"]),
                        position: UInt64(clamping: row["position"] as Int64),
                        time: Timestamp(microseconds: row["time"]),
                        isExercise: row["exercise"],
                        updateID: try UpdateID(row["updateID"]),
                        bytes: [UInt8](bytes ?? Data())
                    ),
                    attempts: row["attempts"]
                )
            }
        }
    }

    /// When the next pending delivery after a time becomes due; nil when there is none.
    public func nextDue(after now: Timestamp) async throws -> Timestamp? {
        try await self.read { database in
            try Int64.fetchOne(
                database,
                sql: "SELECT min(due) FROM delivery WHERE due > ?",
                arguments: [now.microseconds]
            ).map { Timestamp(microseconds: $0) }
        }
    }

    private static func mark(_ name: String, in database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM mark WHERE name = ?", arguments: [name])
    }

    private static func set(_ name: String, _ value: String, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO mark (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            arguments: [name, value]
        )
    }
}
