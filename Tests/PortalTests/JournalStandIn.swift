import PortalCore
import Schema
import Synchronization

/// An archive and an exchange in memory: what indexing and the bus are to the portal.
final class JournalStandIn: Sendable {
    struct Record {
        var audience: Audience
        var position: UInt64
        var update: Update
        var bytes: [UInt8]
    }

    private struct State {
        var records: [Record] = []
        var heads: [Audience: UInt64] = [:]
        var wakers: [AsyncStream<Void>.Continuation] = []
        var follows = 0
        /// The first position of `public` that there is.
        var first: UInt64 = 1
        var health = HealthAnswer(service: "indexing", status: .ok)
        var failure: PortalError?
        var questions: [SearchQuestion] = []
    }

    let log = LogID.random()
    private let state = Mutex(State())

    init(_ updates: [Update] = []) { for update in updates { self.publish(update) } }

    /// What the portal was asked, in order.
    var questions: [SearchQuestion] { self.state.withLock { $0.questions } }
    /// How many times the exchange was followed.
    var follows: Int { self.state.withLock { $0.follows } }

    func set(health: HealthAnswer) { self.state.withLock { $0.health = health } }
    /// Makes every question fail from now on.
    func set(failure: PortalError?) { self.state.withLock { $0.failure = failure } }

    /// Has leave what comes before a position of `public`.
    func trim(to first: UInt64) { self.state.withLock { $0.first = first } }

    /// Takes an update as the bus would.
    @discardableResult
    func publish(_ update: Update) -> UInt64 {
        let (position, wakers) = self.state.withLock { state in
            let position = (state.heads[update.audience] ?? 0) + 1
            state.heads[update.audience] = position
            state.records.append(
                Record(audience: update.audience, position: position, update: update, bytes: Event(update).json())
            )
            return (position, state.wakers)
        }
        for waker in wakers { waker.yield() }
        return position
    }

    var source: PortalSource {
        PortalSource(
            search: { try self.search($0) },
            update: { try self.find($0) },
            topics: { try self.topics() },
            agencies: {
                _ = try self.records()
                return try Samples.agencies()
            },
            bus: { HealthAnswer(service: "bus", status: .ok) },
            health: {
                try self.state.withLock { state throws(PortalError) in
                    if let failure = state.failure { throw failure }
                    return state.health
                }
            },
            follow: { try await self.follow($0, $1) }
        )
    }

    private func records() throws(PortalError) -> [Record] {
        try self.state.withLock { state throws(PortalError) in
            if let failure = state.failure { throw failure }
            return state.records
        }
    }

    private func search(_ question: SearchQuestion) throws -> SearchAnswer {
        self.state.withLock { $0.questions.append(question) }
        let all = try self.records()
        let found = all.reversed().filter { record in
            let update = record.update
            let moment = update.published ?? update.received
            let texts = (update.title.all + (update.summary?.all ?? [])).joined(separator: "\n").lowercased()
            return
                (question.topics.isEmpty
                || question.topics.contains { pattern in update.topics.contains { pattern.matches($0) } })
                && (question.agencies.isEmpty || question.agencies.contains(update.agency))
                && question.from.map { $0 <= moment } ?? true && question.until.map { moment < $0 } ?? true
                && question.text.map { texts.contains($0.lowercased()) } ?? true
        }
        let start = question.before.flatMap { Int($0) } ?? 0
        let hits = found.dropFirst(start).prefix(question.limit).map { record in
            let newer = Self.newer(than: record, in: all)
            return SearchHit(
                update: record.update,
                audience: record.audience,
                position: record.position,
                snippet: question.text.map { "… ⟦\($0)⟧ …" },
                supersededBy: newer?.id,
                isCancelled: newer?.status == .cancel
            )
        }
        let end = start + hits.count
        return SearchAnswer(hits: hits, total: found.count, next: end < found.count ? String(end) : nil)
    }

    private func find(_ question: UpdateQuestion) throws -> UpdateAnswer {
        let all = try self.records()
        guard let record = all.first(where: { $0.update.id == question.id }) else {
            throw PortalError.notFound("update \(question.id)")
        }
        let newer = Self.newer(than: record, in: all)
        return UpdateAnswer(
            update: record.update,
            audience: record.audience,
            position: record.position,
            time: record.update.received,
            log: self.log,
            supersededBy: newer?.id,
            isCancelled: newer?.status == .cancel,
            history: record.update.supersedes,
            eventJSON: String(decoding: record.bytes, as: UTF8.self),
            signature: "c2lnbmF0dXJl",
            keyID: "k1"
        )
    }

    private static func newer(than record: Record, in all: [Record]) -> Update? {
        all.last { $0.update.supersedes.contains(record.update.id) }?.update
    }

    private func topics() throws -> TopicsAnswer {
        var counts: [Topic: TopicCount] = [:]
        for record in try self.records() where record.audience == .public {
            for topic in record.update.topics {
                let moment = record.update.published ?? record.update.received
                let count = counts[topic] ?? TopicCount(topic: topic, count: 0)
                counts[topic] = TopicCount(
                    topic: topic,
                    count: count.count + 1,
                    newest: max(count.newest ?? moment, moment)
                )
            }
        }
        return TopicsAnswer(topics: counts.values.sorted { $0.topic < $1.topic })
    }

    private func follow(
        _ cursor: Cursor?,
        _ each: @escaping @Sendable (LiveEvent) async throws -> Bool
    ) async throws {
        let (wakes, waker) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        var next = self.state.withLock { state in
            state.wakers.append(waker)
            state.follows += 1
            return cursor == nil ? state.records.count : 0
        }
        let first = self.state.withLock { $0.first }
        if let cursor, cursor[.public] + 1 < first {
            guard try await each(.trimmed(audience: .public, first: first)) else { return }
        }
        func tell() async throws -> Bool {
            let records = self.state.withLock { $0.records }
            for record in records[next...] where record.position >= max(first, (cursor?[record.audience] ?? 0) + 1) {
                let event = LiveEvent.update(
                    audience: record.audience,
                    position: record.position,
                    log: self.log,
                    bytes: record.bytes
                )
                guard try await each(event) else { return false }
            }
            next = records.count
            return true
        }
        guard try await tell() else { return }
        let heads = self.state.withLock { $0.records[..<next].reduce(into: [:]) { $0[$1.audience] = $1.position } }
        guard try await each(.caughtUp(Cursor(log: self.log, positions: heads))) else { return }
        for await _ in wakes {
            guard try await tell() else { return }
        }
    }
}
