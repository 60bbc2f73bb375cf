import Crypto
import Exchange
import FeedFormats
import Glibc
import Logging
import Outbound
import Schema

/// One look at a source: fetch, read, publish what is new or changed, and leave marks with the bus.
struct Poll: Sendable {
    /// News older than this, found at the first look at a source, alerts nobody.
    private static let backfillAge: Int64 = 86_400
    /// The mark of a source that is in trouble.
    static let trouble = "trouble"
    /// How long a file in a watched folder has to rest before it counts as written.
    static let quiet: Duration = .seconds(1)

    /// When to look again.
    enum Outcome { case lookAgainInTime, lookAgainSoon }

    let source: WatchedSource
    let lease: Lease
    let client: ExchangeClient
    let publisher: Publisher
    let http: HTTPClient
    let input: StandardInput
    let logger: Logger

    /// Looks once.
    ///
    /// - Parameter state: What is remembered of the source; brought up to date.
    /// - Returns: Whether a file is still being written.
    /// - Throws: `ExchangeError.refused` `LEASE_LOST` when the lease is gone; what is wrong with the source itself is
    ///   published as a notice instead.
    func run(_ state: inout SourceState) async throws -> Outcome {
        var outcome = Outcome.lookAgainInTime
        do {
            if let folder = self.source.folder {
                outcome = try await self.look(into: folder, &state)
            } else if self.source.isStandardInput {
                try await self.take(try await self.input.whole(), name: "standard input", &state)
            } else {
                try await self.fetch(&state)
            }
        } catch let trouble as Trouble {
            try await self.notify(trouble, &state)
            return .lookAgainInTime
        }
        if let before = state.marks[Self.trouble] { try await self.recover(from: before, &state) }
        return outcome
    }

    /// What is wrong with the source itself.
    struct Trouble: Error {
        var state: String
        var reason: String
    }

    private func fetch(_ state: inout SourceState) async throws {
        var request = OutboundRequest(url: self.source.url)
        request.unlessUnchanged(
            since: Validators(entityTag: state.marks["etag"], lastModified: state.marks["last-modified"])
        )
        let response: OutboundResponse
        do { response = try await self.http.send(request) } catch {
            try Task.checkCancellation()
            throw Trouble(state: "silent", reason: "\(error)")
        }
        guard !response.isUnchanged else { return }
        guard (200..<300).contains(response.status) else {
            throw Trouble(
                state: "silent",
                reason: "\(self.source.address ?? "") answered with status \(response.status); check it with the agency"
            )
        }
        try await self.take(response.body, name: self.source.address ?? "", &state)
        var marks = state.marks
        marks["polled"] = "1"
        marks["etag"] = response.validators.entityTag
        marks["last-modified"] = response.validators.lastModified
        try await self.store(marks, &state)
    }

    /// Reads each file once, as long as it stays as it is, whoever holds the lease; one that cannot be read, once a lease.
    private func look(into folder: String, _ state: inout SourceState) async throws -> Outcome {
        var outcome = Outcome.lookAgainInTime
        for file in try FolderFile.all(in: folder) {
            let item = SourceItem(key: "file \(file.name)", hash: file.stamp, update: try UpdateID("-"))
            guard state.items[item.key]?.hash != item.hash else { continue }
            guard file.isAtRest(for: Self.quiet) else {
                outcome = .lookAgainSoon
                continue
            }
            do {
                let bytes = try Self.read("\(folder)/\(file.name)")
                try await self.take(bytes, name: file.name, &state)
                let _: Nothing = try await self.client.request(
                    .bus,
                    "mark",
                    MarkQuestion(context: self.context(item), marks: state.marks)
                )
            } catch let trouble as Trouble {
                // Who comes next tries it again, perhaps with a better reader; it is told once a version of the file.
                let key = Self.hash("\(self.source.name)\n\(file.name)\n\(file.stamp)")
                try await self.publishNotice(trouble.state, trouble.reason, deduplicationKey: key)
            }
            state.items[item.key] = item
        }
        return outcome
    }

    private static func read(_ path: String) throws -> [UInt8] {
        do { return try PrivateFile.read(path) } catch { throw Trouble(state: "quarantined", reason: "\(error)") }
    }

    private func take(_ bytes: [UInt8], name: String, _ state: inout SourceState) async throws {
        let context = FeedContext(
            source: self.source.name,
            agency: self.source.agency,
            url: self.source.address,
            topic: self.source.topic,
            audience: self.source.audience
        )
        let document: FeedDocument
        do { document = try FeedParser.parse(bytes, in: context) } catch {
            throw Trouble(state: "quarantined", reason: "\(name): \(error)")
        }
        var refused: Trouble?
        // Feeds list the newest first; the oldest is published first, so that the timeline reads in order.
        for update in document.updates.reversed() {
            do {
                try await self.publish(update, &state)
            } catch ExchangeError.refused(let code, let sentence) where code != "LEASE_LOST" {
                let item = update.source.item ?? update.id.name
                refused = Trouble(state: "quarantined", reason: "\(name), item \(item): \(sentence) (\(code))")
            }
        }
        if let refused { throw refused }
    }

    private func publish(_ update: Update, _ state: inout SourceState) async throws {
        let key = update.source.item ?? update.id.name
        let hash = update.contentHash
        let known = state.items[key]
        guard known?.hash != hash else { return }
        var update = update
        if let known {
            update.supersedes = [known.update]
            update.id = try UpdateID(String(Self.hash("\(update.id) after \(known.update)").prefix(32)))
        } else if case .alert(let alert) = update.payload {
            let identifiers = alert.references.compactMap {
                $0.split(separator: ",").dropFirst().first.map(String.init)
            }
            update.supersedes = identifiers.compactMap { state.items[$0]?.update }
        }
        let item = SourceItem(key: key, hash: hash, update: update.id)
        let age = update.published.map { update.received.seconds - $0.seconds } ?? 0
        let isFirstLook = state.marks["polled"] == nil && self.source.folder == nil && !self.source.isStandardInput
        _ = try await self.publisher.publish(
            Event(update),
            deduplicationKey: Self.hash("\(self.source.name)\n\(key)\n\(update.supersedes)\n\(hash)"),
            isBackfill: isFirstLook && age > Self.backfillAge,
            context: self.context(item)
        )
        state.items[key] = item
    }

    func context(_ item: SourceItem? = nil) -> PublishContext {
        PublishContext(source: self.source.name, host: self.lease.host, token: self.lease.token, item: item)
    }

    func store(_ marks: [String: String], _ state: inout SourceState) async throws {
        guard marks != state.marks else { return }
        let _: Nothing = try await self.client.request(
            .bus,
            "mark",
            MarkQuestion(context: self.context(), marks: marks)
        )
        state.marks = marks
    }

    private static func hash(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
