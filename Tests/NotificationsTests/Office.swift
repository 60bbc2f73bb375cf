import Exchange
import Foundation
import Logging
import Outbound
import SQLiteStorage
import Schema
import Storage
import Synchronization

@testable import NotificationsCore

/// The registry of the moment as a test says; nil while it is not known.
final class HeldRegistry: Sendable {
    private let state: Mutex<Registry?>

    init(_ registry: Registry) { self.state = Mutex(registry) }

    var current: Registry? {
        get { self.state.withLock { $0 } }
        set { self.state.withLock { $0 = newValue } }
    }
}

/// The parts of the service on a real store, with a clock and a registry that a test holds.
struct Office: Sendable {
    let path: String
    let store: SQLiteSubscriptions
    let held: HeldTime
    let registry: HeldRegistry
    let notifier: Notifier
    let client: HTTPClient
    let courier: Courier
    let desk: Desk

    /// Calls `body` with an office that is closed and removed afterwards.
    static func with(
        allowing networks: [String] = ["127.0.0.0/8"],
        _ body: (Office) async throws -> Void
    ) async throws {
        let office = try Office(allowing: networks)
        do { try await body(office) } catch {
            try await office.close()
            throw error
        }
        try await office.close()
        try office.remove()
    }

    /// Opens a store of its own, or that of another office that was closed.
    init(after other: Office? = nil, allowing networks: [String] = ["127.0.0.0/8"]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        if other == nil { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
        self.path = other?.path ?? folder.appendingPathComponent("notifications.sqlite").path
        let store = try SQLiteSubscriptions(path: self.path)
        let held = try other?.held ?? HeldTime(Timestamp("2026-04-01T00:00:00Z"))
        let registry = try other?.registry ?? HeldRegistry(Self.everyone())
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        self.store = store
        self.held = held
        self.registry = registry
        self.notifier = Notifier(store: store, registry: { registry.current }, time: held.time, logger: logger)
        self.client = try HTTPClient(gate: AddressGate(allowing: networks), userAgent: "taiwa-test")
        self.courier = Courier(
            store: store,
            notifier: self.notifier,
            client: self.client,
            registry: { registry.current },
            time: held.time,
            chance: { 0 },
            logger: logger
        )
        self.desk = Desk(notifier: self.notifier, store: store, time: held.time) {
            HealthAnswer(service: "notifications", status: .ok)
        }
    }

    /// Runs the courier while `body` runs, and ends everything.
    func sending(_ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.courier.run() }
            try await body()
            group.cancelAll()
        }
    }

    /// Closes what was opened, as a crash would as well; the file stays.
    func close() async throws {
        await self.client.close()
        try self.store.close()
    }

    /// Removes the file.
    func remove() throws {
        try FileManager.default.removeItem(at: URL(fileURLWithPath: self.path).deletingLastPathComponent())
    }

    /// `tsukuba` reads public, bilateral and jp, `houston` public and bilateral, `visitor` public.
    static func everyone() throws -> Registry {
        func account(_ audiences: String...) throws -> Account {
            Account(keys: [], read: try audiences.map { try Audience($0) })
        }
        let audiences = try ["public", "bilateral", "jp"].map { name in
            (try Audience(name), AudienceEntry(name: LocalizedText(name), port: 0))
        }
        return Registry(
            audiences: Dictionary(uniqueKeysWithValues: audiences),
            accounts: [
                try AccountName("tsukuba"): try account("public", "bilateral", "jp"),
                try AccountName("houston"): try account("public", "bilateral"),
                try AccountName("visitor"): try account("public"),
            ]
        )
    }

    /// Adds a subscription as its owner would.
    @discardableResult
    func subscribe(
        _ owner: String,
        to url: String = "https://hooks.example.org/",
        filter: SubscriptionFilter = SubscriptionFilter(),
        secret: String? = nil
    ) async throws -> SubscriptionAddAnswer {
        let question = SubscriptionAddQuestion(
            name: "one",
            filter: filter,
            webhook: WebhookTarget(url: url, secret: secret)
        )
        return try await self.ask(owner, "subscription.add", question)
    }

    /// Asks the desk and reads its answer.
    func ask<Question: Encodable, Answer: Decodable>(
        _ reader: String?,
        _ verb: String,
        _ question: Question
    ) async throws -> Answer {
        try JSONText.decode(
            Answer.self,
            from: try await self.answer(reader, verb, JSONText.encode(question)),
            called: "answer"
        )
    }

    func answer(_ reader: String?, _ verb: String, _ body: [UInt8]) async throws -> [UInt8] {
        let request = Request(
            account: try AccountName("portal"),
            reader: try reader.map { try AccountName($0) },
            verb: verb,
            body: body
        )
        return try await self.desk.answer(request, by: self.registry.current ?? Registry())
    }

    func deliveries(of owner: String = "tsukuba") async throws -> [DeliveryRecord] {
        let answer: DeliveriesAnswer = try await self.ask(owner, "deliveries", DeliveriesQuestion(limit: 500))
        return answer.deliveries
    }
}

extension Delivery {
    /// What a reader of the exchange would receive.
    static func sample(
        _ position: UInt64,
        audience: String = "public",
        id: String? = nil,
        topics: [String] = ["ssa/conjunction"],
        agency: String = "jp.jaxa",
        severity: Severity? = nil,
        at time: String = "2026-04-01T00:00:00Z",
        log: String = "a000000000000000",
        isBackfill: Bool = false,
        isExercise: Bool = false,
        bytes: [UInt8]? = nil
    ) throws -> Self {
        let time = try Timestamp(time)
        let update = Update(
            id: try UpdateID(id ?? "\(audience)-\(position)"),
            agency: try AgencyID(agency),
            source: Source(name: "test"),
            origin: .direct,
            topics: try topics.map { try Topic($0) },
            title: LocalizedText("Close approach / 接近", language: "en"),
            received: time,
            severity: severity,
            status: isExercise ? .exercise : .actual,
            audience: try Audience(audience)
        )
        let header = RecordHeader(
            audience: try Audience(audience),
            sequence: position,
            position: position,
            time: time,
            log: try LogID(log),
            isBackfill: isBackfill,
            isExercise: isExercise
        )
        return Delivery(
            stream: "t/ssa/us.nasa/",
            header: header,
            bytes: bytes ?? Event(update).json(),
            keyID: "k",
            signature: "s"
        )
    }
}
