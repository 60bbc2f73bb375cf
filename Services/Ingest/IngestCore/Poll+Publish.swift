import Exchange
import FeedFormats
import Schema
import ServiceKit

/// Reading a document and publishing what is new in it.
extension Poll {
    /// News older than this, in seconds, alerts nobody where it was not watched for.
    private static let backfillAge: Int64 = 86_400
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
    /// - Throws: ``Trouble``, with the document's bytes, when it cannot be read or not all of it be published.
    func take(
        _ bytes: [UInt8],
        name: String,
        _ marks: inout SourceMarks,
        on occasion: Occasion = .fetched
    ) async throws -> Finding {
        let kept = self.source.folder == nil ? bytes : nil
        let document = try self.read(bytes, name: name, &marks, on: occasion)
        var finding = Finding(hasRead: true, links: document.feed?.links ?? [])
        let (published, refusal) = try await self.publish(document.updates, marks, on: occasion)
        finding.published = published
        if occasion == .fetched { finding.drift = self.learn(document, &marks) }
        if let refusal { throw Trouble(state: .quarantined, reason: "\(name), \(refusal)", bytes: kept) }
        return finding
    }

    /// Reads a document.
    /// - Throws: ``Trouble``, with the document's bytes, when it cannot be read.
    func read(
        _ bytes: [UInt8],
        name: String,
        _ marks: inout SourceMarks,
        on occasion: Occasion = .fetched
    ) throws -> FeedDocument {
        var context = FeedContext(
            source: self.source.name,
            agency: self.source.agency,
            url: self.source.address,
            topic: self.source.topic,
            audience: self.source.audience,
            classifier: self.classifier
        )
        if case .reparsed(let document, _) = occasion { context.received = document.time }
        let document: FeedDocument
        do { document = try FeedParser.parse(bytes, in: context) } catch {
            let kept = self.source.folder == nil ? bytes : nil
            throw Trouble(state: .quarantined, reason: "\(name): \(error)", bytes: kept)
        }
        if let first = document.unread.first {
            marks.errors += document.unread.count
            marks.lastError = "\(name), a part that cannot be read: \(first)"
        }
        marks.format = document.format
        return document
    }

    /// Publishes what is new or changed.
    ///
    /// - Returns: How many updates, and why the last that was refused was.
    func publish(
        _ updates: [Update],
        _ marks: SourceMarks,
        on occasion: Occasion
    ) async throws -> (count: Int, refusal: String?) {
        var keys: Set<String> = []
        for update in updates {
            keys.insert(Self.key(update))
            if case .alert(let alert) = update.payload { keys.formUnion(Self.references(alert)) }
        }
        var known = try await self.known(keys.sorted())
        var waiting: [(event: OutgoingEvent, item: SourceItem)] = []
        var result: (count: Int, refusal: String?) = (0, nil)
        func send() async throws {
            guard !waiting.isEmpty else { return }
            let outcomes = try await self.publisher.publish(waiting.map(\.event))
            for (outcome, sent) in zip(outcomes, waiting) {
                switch outcome {
                case .success(let receipt): if !receipt.isDuplicate { result.count += 1 }
                case .failure(.refused(let code, let sentence)) where code != "LEASE_LOST":
                    result.refusal = "item \(sent.item.key): \(sentence) (\(code))"
                case .failure(let error): throw error
                }
            }
            waiting = []
        }
        // Feeds list the newest first; the oldest is published first, so that the timeline reads in order.
        for update in updates.reversed() {
            guard let next = try self.event(for: update, known, marks, on: occasion) else { continue }
            known[next.item.key] = next.item
            waiting.append(next)
            if waiting.count == Self.batch { try await send() }
        }
        try await send()
        return result
    }

    /// What to publish of an item; nil when it is known as it is.
    private func event(
        for update: Update,
        _ known: [String: SourceItem],
        _ marks: SourceMarks,
        on occasion: Occasion
    ) throws -> (event: OutgoingEvent, item: SourceItem)? {
        let (key, hash) = (Self.key(update), update.contentHash)
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
            isBackfill: self.isBackfill(update, marks, on: occasion),
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

    /// Whether an update is old news that is fetched late, which alerts nobody.
    ///
    /// That is, at the first look at a source, after a day without an answer, and when what was kept is read again,
    /// whatever is older than a day; at the first look also what has no date. Of a broker, whatever is
    /// older than a day. What somebody puts into a folder or standard input is meant to be told.
    private func isBackfill(_ update: Update, _ marks: SourceMarks, on occasion: Occasion) -> Bool {
        guard self.source.folder == nil, !self.source.isStandardInput else { return false }
        let age = update.published.map { self.now.seconds - $0.seconds }
        switch occasion {
        case .reparsed(let document, _):
            return age ?? (self.now.seconds - document.time.seconds) > Self.backfillAge
        case .fetched where self.source.topicFilter != nil:
            // What is published there comes at once; what is old all the same was retained, or is sent again.
            return age ?? 0 > Self.backfillAge
        case .fetched:
            guard let answered = marks.answered else { return age ?? .max > Self.backfillAge }
            return self.now.seconds - answered.seconds > Self.backfillAge && age ?? 0 > Self.backfillAge
        }
    }

    private static func key(_ update: Update) -> String { update.source.item ?? update.id.name }

    private static func references(_ alert: Alert) -> [String] {
        alert.references.compactMap { $0.split(separator: ",").dropFirst().first.map(String.init) }
    }
}
