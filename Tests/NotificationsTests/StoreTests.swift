import Exchange
import Foundation
import SQLiteStorage
import Schema
import Storage
import Testing

@testable import NotificationsCore

@Suite("The store of subscriptions")
struct StoreTests {
    func withStore(
        maximumPending: Int = 10,
        _ body: (SQLiteSubscriptions, String) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("notifications.sqlite").path
        let store = try SQLiteSubscriptions(path: path, maximumPending: maximumPending)
        do { try await body(store, path) } catch {
            try store.close()
            throw error
        }
        try store.close()
    }

    func subscription() throws -> StoredSubscription {
        StoredSubscription(
            owner: try AccountName("tsukuba"),
            name: "衛星 'one'",
            filter: SubscriptionFilter(topics: [try TopicPattern("ssa/>")], agencies: [], minimumSeverity: .severe),
            url: "https://hooks.example.org/",
            secret: .random(),
            created: try Timestamp("2026-04-01T00:00:00.123456Z")
        )
    }

    func notice(_ position: UInt64) throws -> Notice {
        let delivery = try Delivery.sample(position)
        return Notice(
            log: delivery.log,
            audience: delivery.audience,
            position: position,
            time: delivery.time,
            isExercise: true,
            updateID: try UpdateID("u\(position)"),
            bytes: delivery.bytes
        )
    }

    @Test("what was kept is there after opening again")
    func reopened() async throws {
        try await self.withStore { store, path in
            let subscription = try self.subscription()
            try await store.add(subscription)
            let cursor = try Cursor(log: LogID("a000000000000000"), positions: [.public: 5])
            let now = try Timestamp("2026-04-01T00:00:01Z")
            let notice = try self.notice(5)
            #expect(try await store.enqueue(notice, deliveries: [subscription.id: "m"], now: now, cursor: cursor) == 1)
            try store.close()
            let again = try SQLiteSubscriptions(path: path)
            #expect(try await again.all() == [subscription])
            #expect(try await again.cursor() == cursor)
            #expect(try await again.dueSubscriptions(at: now) == [subscription.id])
            let due = DueDelivery(id: "m", subscription: subscription.id, notice: notice, attempts: 0)
            #expect(try await again.due(for: subscription.id, at: now, limit: 9) == [due])
            try again.close()
        }
    }

    @Test("a file is open once at a time")
    func exclusive() async throws {
        try await self.withStore { store, path in
            #expect(throws: StorageError.inUse(path: path)) { try SQLiteSubscriptions(path: path) }
        }
    }

    @Test("only the file's owner may read it and its journal")
    func fileMode() async throws {
        try await self.withStore { store, path in
            try await store.add(try self.subscription())
            for file in [path, path + "-wal"] {
                let attributes = try FileManager.default.attributesOfItem(atPath: file)
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
            }
        }
    }

    @Test("a folder that is not there, and a file that is none of SQLite's, are told with the path")
    func unusable() throws {
        let nowhere = "/nonexistent-\(UUID().uuidString)/n.sqlite"
        #expect { try SQLiteSubscriptions(path: nowhere) } throws: { "\($0)".contains(nowhere) }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(repeating: 0x41, count: 8_192).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect { try SQLiteSubscriptions(path: file.path) } throws: { "\($0)".contains(file.path) }
    }

    @Test("a delivery that ended is not recorded again, and the event's bytes go with the last that needs them")
    func ended() async throws {
        try await self.withStore { store, _ in
            let (one, other) = (try self.subscription(), try self.subscription())
            try await store.add(one)
            try await store.add(other)
            let now = try Timestamp("2026-04-01T00:00:01Z")
            let deliveries = [one.id: "a", other.id: "b"]
            try await store.enqueue(try self.notice(1), deliveries: deliveries, now: now, cursor: Cursor())
            let attempt = DeliveryRecord.Attempt(time: now, status: 200, error: nil, milliseconds: 3)
            try await store.record(attempt, of: "a", outcome: .delivered)
            try await store.record(attempt, of: "a", outcome: .failed)
            try await store.record(attempt, of: "none", outcome: .failed)
            #expect(try await store.figures() == DeliveryFigures(pending: 1, delivered: 1, failed: 0))
            let record = try #require(
                try await store.deliveries(of: [one.id], readable: [.public], limit: 5).first
            )
            #expect(record.attempts == [attempt])
            #expect(record.isExercise)
            let left = try #require(try await store.due(for: other.id, at: now, limit: 1).first)
            let bytes = try self.notice(1).bytes
            #expect(left.notice.bytes == bytes)
            // Queued again after all have ended, it stays ended.
            try await store.record(attempt, of: "b", outcome: .delivered)
            let new = try await store.enqueue(try self.notice(1), deliveries: deliveries, now: now, cursor: Cursor())
            #expect(new == 0)
        }
    }

    @Test("what ended long ago is forgotten, what is pending never")
    func forgotten() async throws {
        try await self.withStore { store, _ in
            let one = try self.subscription()
            try await store.add(one)
            let now = try Timestamp("2026-04-01T00:00:01Z")
            for position in 1...3 as ClosedRange<UInt64> {
                try await store.enqueue(
                    try self.notice(position),
                    deliveries: [one.id: "m\(position)"],
                    now: now.adding(seconds: Int64(position)),
                    cursor: Cursor()
                )
            }
            let attempt = DeliveryRecord.Attempt(time: now, status: 200, error: nil, milliseconds: 3)
            for id in ["m1", "m3"] { try await store.record(attempt, of: id, outcome: .delivered) }
            try await store.forget(queuedBefore: now.adding(seconds: 3))
            let left = try await store.deliveries(of: [one.id], readable: [.public], limit: 5)
            #expect(left.map(\.id) == ["m3", "m2"])
            #expect(try await store.due(for: one.id, at: .now, limit: 5).map(\.notice.bytes.isEmpty) == [false])
        }
    }

    @Test("a queue that is full records what it could not take")
    func full() async throws {
        try await self.withStore(maximumPending: 3) { store, _ in
            let one = try self.subscription()
            try await store.add(one)
            let now = try Timestamp("2026-04-01T00:00:01Z")
            for position in 1...4 as ClosedRange<UInt64> {
                try await store.enqueue(
                    try self.notice(position),
                    deliveries: [one.id: "m\(position)"],
                    now: now,
                    cursor: Cursor()
                )
            }
            let figures = DeliveryFigures(pending: 3, delivered: 0, failed: 1)
            #expect(try await store.figures() == figures)
            let last = try #require(try await store.deliveries(of: [one.id], readable: [.public], limit: 1).first)
            #expect(last.state == .failed)
            #expect(last.attempts.first?.error?.contains("waiting already") == true)
        }
    }

    @Test("a subscription that was removed meanwhile is queued nothing, and the cursor goes on")
    func removed() async throws {
        try await self.withStore { store, _ in
            let one = try self.subscription()
            try await store.add(one)
            try await store.remove(one.id)
            try await store.remove(one.id)
            let cursor = try Cursor(log: LogID("a000000000000000"), positions: [.public: 1])
            let new = try await store.enqueue(try self.notice(1), deliveries: [one.id: "m"], now: .now, cursor: cursor)
            #expect(new == 0)
            #expect(try await store.cursor() == cursor)
        }
    }
}
