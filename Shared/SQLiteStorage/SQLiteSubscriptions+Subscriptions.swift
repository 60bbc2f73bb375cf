internal import Foundation
internal import GRDB
public import Schema
public import Storage

extension SQLiteSubscriptions {
    /// Keeps a subscription.
    public func add(_ subscription: StoredSubscription) async throws {
        try await self.write { database in
            try database.execute(
                sql: """
                    INSERT INTO subscription (id, owner, name, filter, url, secret, created, disabled)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    subscription.id.name, subscription.owner.name, subscription.name,
                    String(decoding: JSONText.encode(subscription.filter), as: UTF8.self), subscription.url,
                    Data(subscription.secret.bytes), subscription.created.microseconds, subscription.disabled,
                ]
            )
        }
    }

    /// Every subscription, the oldest first.
    public func all() async throws -> [StoredSubscription] {
        try await self.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM subscription ORDER BY created, id").map { row in
                let id: String = row["id"]
                let filter: String = row["filter"]
                let secret: Data = row["secret"]
                guard let secret = WebhookSecret(bytes: [UInt8](secret)) else {
                    throw StorageError.failed(store: self.path, reason: "the secret of subscription \(id) is damaged")
                }
                return StoredSubscription(
                    id: try SubscriptionID(id),
                    owner: try AccountName(row["owner"]),
                    name: row["name"],
                    filter: try JSONText.decode(SubscriptionFilter.self, from: Array(filter.utf8), called: "filter"),
                    url: row["url"],
                    secret: secret,
                    created: Timestamp(microseconds: row["created"]),
                    disabled: row["disabled"]
                )
            }
        }
    }

    /// Forgets a subscription and all its deliveries; nothing happens when there is none.
    public func remove(_ id: SubscriptionID) async throws {
        try await self.write { database in
            try database.execute(sql: "DELETE FROM subscription WHERE id = ?", arguments: [id.name])
            try Self.forgetNotices(in: database)
        }
    }
}
