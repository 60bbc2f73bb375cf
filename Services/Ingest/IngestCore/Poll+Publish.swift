import Exchange
import FeedFormats
import Schema
import ServiceKit

/// Reading a document and publishing what is new in it.
extension Poll {
    /// How many events are published in one call.
    private static let batch = 128

    /// How a document came to be read.
    enum Occasion: Equatable {
        /// It was fetched just now.
        case fetched
        /// It was kept, and is read again; `isOutdated` when the source was read since.
        case reparsed(KeptDocument, isOutdated: Bool)
    }

    /// Reads a document and publishes what is new or changed in it.
    /// - Throws: ``Trouble``, with the document, when it cannot be read at all.
    func take(
        _ arrival: Arrival,
        _ marks: inout SourceMarks,
        on occasion: Occasion = .fetched
    ) async throws -> Finding {
        let document = try self.read(arrival, &marks, on: occasion)
        var finding = Finding(hasRead: true, links: document.feed?.links ?? [])
        let outcome = try await self.publish(document.updates, &marks, on: occasion)
        finding.published = outcome.count
        if occasion == .fetched { finding.drift = self.learn(document, &marks) + outcome.drift }
        finding.trouble =
            outcome.refusal.map { self.trouble(with: arrival, ", \($0)") } ?? self.trouble(in: document, arrival)
        return finding
    }

    /// What follows from a document that is read in part, unless damage is to be expected in it.
    func trouble(in document: FeedDocument, _ arrival: Arrival) -> Trouble? {
        guard let first = document.unread.first, !document.isNoisy else { return nil }
        let count = document.unread.count == 1 ? "one part" : "\(document.unread.count) parts"
        return self.trouble(with: arrival, ", \(count) of it cannot be read, the rest is published: \(first)")
    }

    func trouble(with arrival: Arrival, _ reason: String) -> Trouble {
        // A folder keeps its files itself.
        let kept = self.source.folder == nil ? arrival : nil
        return Trouble(state: .quarantined, reason: "\(arrival.name)\(reason)", kept: kept)
    }

    /// Reads a document.
    /// - Throws: ``Trouble``, with the document, when it cannot be read.
    func read(
        _ arrival: Arrival,
        _ marks: inout SourceMarks,
        on occasion: Occasion = .fetched
    ) throws -> FeedDocument {
        var context = FeedContext(
            source: self.source.name,
            agency: self.source.agency,
            url: self.source.address,
            topic: self.source.topic,
            audience: self.source.audience,
            charset: arrival.charset,
            classifier: self.classifier
        )
        if case .reparsed(let document, _) = occasion { context.received = document.time }
        let document: FeedDocument
        do { document = try FeedParser.parse(arrival.bytes, in: context) } catch {
            throw self.trouble(with: arrival, ": \(error)")
        }
        if let first = document.unread.first, document.isNoisy {
            marks.errors += document.unread.count
            marks.lastError = "\(arrival.name), a part that cannot be read: \(first)"
        }
        marks.format = document.format
        return document
    }

    /// Publishes what is new or changed.
    ///
    /// - Returns: How many updates, why the last that was refused was, and what is different about all of them.
    func publish(
        _ updates: [Update],
        _ marks: inout SourceMarks,
        on occasion: Occasion
    ) async throws -> (count: Int, refusal: String?, drift: [String]) {
        let ownKeys = self.keys(of: updates)
        var keys = Set(ownKeys)
        for update in updates {
            if case .alert(let alert) = update.payload { keys.formUnion(Self.references(alert)) }
        }
        var known = try await self.known(keys.sorted())
        let age = self.backfillAge(of: updates, ownKeys, known, marks, on: occasion)
        var waiting: [(event: OutgoingEvent, item: SourceItem)] = []
        var result: (count: Int, refusal: String?, drift: [String]) = (0, nil, age.drift)
        var backfilled = 0
        func send() async throws {
            guard !waiting.isEmpty else { return }
            let outcomes = try await self.publisher.publish(waiting.map(\.event))
            for (outcome, sent) in zip(outcomes, waiting) {
                switch outcome {
                case .success(let receipt) where receipt.isDuplicate: break
                case .success:
                    result.count += 1
                    if sent.event.isBackfill { backfilled += 1 }
                case .failure(.refused(let code, let sentence)) where code != "LEASE_LOST":
                    result.refusal = "item \(sent.item.key): \(sentence) (\(code))"
                case .failure(let error): throw error
                }
            }
            waiting = []
        }
        // Feeds list the newest first; the oldest is published first, so that the timeline reads in order.
        for (update, key) in zip(updates, ownKeys).reversed() {
            let isBackfill = self.age(of: update, marks, on: occasion) > age.limit
            guard let next = try self.event(for: update, key, known, isBackfill: isBackfill, on: occasion) else {
                continue
            }
            known[next.item.key] = next.item
            waiting.append(next)
            if waiting.count == Self.batch { try await send() }
        }
        try await send()
        marks.backfilled += backfilled
        return result
    }

    /// What to publish of an item; nil when it is known as it is.
    private func event(
        for update: Update,
        _ key: String,
        _ known: [String: SourceItem],
        isBackfill: Bool,
        on occasion: Occasion
    ) throws -> (event: OutgoingEvent, item: SourceItem)? {
        let hash = update.contentHash
        let last = known[key]
        guard last?.hash != hash else { return nil }
        // What the source said of the item since is newer than what was kept.
        if case .reparsed(_, isOutdated: true) = occasion, last != nil { return nil }
        var update = update
        if let last {
            update.supersedes = [last.update]
            update.id = try UpdateID(String(Self.hash("\(update.id) after \(last.update)").prefix(32)))
        } else if case .alert(let alert) = update.payload {
            update.supersedes = Self.references(alert).compactMap { known[$0]?.update }
        }
        let item = SourceItem(key: key, hash: hash, update: update.id)
        let event = OutgoingEvent(
            Event(update).json(),
            deduplicationKey: self.deduplicationKey(of: update, item),
            isBackfill: isBackfill,
            context: self.context(item)
        )
        return (event, item)
    }

    /// What marks the same content collected twice.
    ///
    /// Of a message it says nothing of the source, since several brokers carry the same, and nothing of what it follows on,
    /// since a broker may send it again later.
    private func deduplicationKey(of update: Update, _ item: SourceItem) -> String {
        guard self.source.topicFilter != nil else {
            return Self.hash("\(self.source.name)\n\(item.key)\n\(update.supersedes)\n\(item.hash)")
        }
        var message = update
        message.source = Source(name: "", item: item.key)
        return Self.hash("message\n\(item.key)\n\(message.contentHash)")
    }

    private static func key(_ update: Update) -> String { update.source.item ?? update.id.name }

    /// What the bus calls the items of a document.
    ///
    /// Those that one names alike are told apart by what they say, since none of them is a newer version of another;
    /// messages of a broker are.
    private func keys(of updates: [Update]) -> [String] {
        let names = updates.map(Self.key)
        guard self.source.topicFilter == nil else { return names }
        let repeated = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
        guard !repeated.isEmpty else { return names }
        return zip(names, updates).map { name, update in
            repeated[name] == nil ? name : Self.hash("\(name)\n\(update.contentHash)")
        }
    }

    private static func references(_ alert: Alert) -> [String] {
        alert.references.compactMap { $0.split(separator: ",").dropFirst().first.map(String.init) }
    }
}
