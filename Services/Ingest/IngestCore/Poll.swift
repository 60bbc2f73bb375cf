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
    private static let fileLimit = 32 * 1_048_576

    let source: WatchedSource
    let token: UInt64
    let client: ExchangeClient
    let publisher: Publisher
    let http: HTTPClient
    let logger: Logger

    /// Looks once.
    ///
    /// - Parameters:
    ///   - state: What is remembered of the source; brought up to date.
    ///   - seen: With a folder, the files looked at and their size and time; brought up to date.
    /// - Throws: `ExchangeError.refused` `FENCED` when the lease is gone; what is wrong with the source itself is
    ///   published as a notice instead.
    func run(_ state: inout SourceState, seen: inout [String: String]) async throws {
        do {
            if let folder = self.source.folder {
                try await self.look(into: folder, &state, &seen)
            } else if self.source.url == "-" {
                try await self.take(Self.standardInput(), name: "standard input", &state)
            } else {
                try await self.fetch(&state)
            }
        } catch let trouble as Trouble {
            try await self.notify(trouble, &state)
            return
        }
        if let before = state.marks["trouble"], self.source.folder == nil {
            try await self.recover(from: before, &state)
        }
    }

    private struct Trouble: Error {
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
                reason: "\(self.source.url) answered with status \(response.status); check the address with the agency"
            )
        }
        try await self.take(response.body, name: self.source.url, &state)
        var marks = state.marks
        marks["polled"] = "1"
        marks["etag"] = response.validators.entityTag
        marks["last-modified"] = response.validators.lastModified
        try await self.store(marks, &state)
    }

    private func look(into folder: String, _ state: inout SourceState, _ seen: inout [String: String]) async throws {
        var trouble: Trouble?
        for (name, stamp) in try Self.files(in: folder) where seen[name] != stamp {
            seen[name] = stamp
            do {
                let bytes = try Self.read("\(folder)/\(name)")
                try await self.take(bytes, name: name, &state)
            } catch let found as Trouble {
                trouble = found
                try await self.notify(found, &state)
            }
        }
        if trouble == nil, state.marks["polled"] == nil {
            var marks = state.marks
            marks["polled"] = "1"
            try await self.store(marks, &state)
        }
    }

    private static func files(in folder: String) throws -> [(name: String, stamp: String)] {
        guard let directory = opendir(folder) else {
            throw Trouble(
                state: "silent",
                reason: "\(folder): \(String(cString: strerror(errno))); make the folder readable"
            )
        }
        defer { closedir(directory) }
        var files: [(String, String)] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard !name.hasPrefix("."), stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG
            else {
                continue
            }
            files.append(
                (name, "\(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)")
            )
        }
        return files.sorted { $0.0 < $1.0 }
    }

    private static func read(_ path: String) throws -> [UInt8] {
        do { return try PrivateFile.read(path) } catch { throw Trouble(state: "quarantined", reason: "\(error)") }
    }

    private static func standardInput() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= Self.fileLimit {
            let count = Glibc.read(0, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return bytes
    }

    private func take(_ bytes: [UInt8], name: String, _ state: inout SourceState) async throws {
        let context = FeedContext(
            source: self.source.name,
            agency: self.source.agency,
            url: self.source.folder == nil && self.source.url != "-" ? self.source.url : nil,
            topic: self.source.topic,
            audience: self.source.audience
        )
        let document: FeedDocument
        do { document = try FeedParser.parse(bytes, in: context) } catch {
            throw Trouble(state: "quarantined", reason: "\(name): \(error)")
        }
        // Feeds list the newest first; the oldest is published first, so that the timeline reads in order.
        for update in document.updates.reversed() { try await self.publish(update, &state) }
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
        let isFirstLook = state.marks["polled"] == nil && self.source.folder == nil
        _ = try await self.publisher.publish(
            Event(update),
            deduplicationKey: Self.hash("\(self.source.name)\n\(key)\n\(update.supersedes)\n\(hash)"),
            isBackfill: isFirstLook && age > Self.backfillAge,
            context: self.context(item)
        )
        state.items[key] = item
    }

    private func context(_ item: SourceItem? = nil) -> PublishContext {
        PublishContext(source: self.source.name, host: self.source.host, token: self.token, item: item)
    }

    private func store(_ marks: [String: String], _ state: inout SourceState) async throws {
        guard marks != state.marks else { return }
        let _: Nothing = try await self.client.request(
            .bus,
            "mark",
            MarkQuestion(context: self.context(), marks: marks)
        )
        state.marks = marks
    }

    private func notify(_ trouble: Trouble, _ state: inout SourceState) async throws {
        let said = "\(trouble.state): \(trouble.reason)"
        guard state.marks["trouble"] != String(said.prefix(2_000)) else { return }
        self.logger.warning(
            "a source is in trouble",
            metadata: ["source": "\(self.source.name)", "reason": "\(trouble.reason)"]
        )
        try await self.publishNotice(trouble.state, trouble.reason)
        var marks = state.marks
        marks["trouble"] = String(said.prefix(2_000))
        try await self.store(marks, &state)
    }

    private func recover(from before: String, _ state: inout SourceState) async throws {
        try await self.publishNotice("recovered", "it answers and can be read again; before: \(before)")
        var marks = state.marks
        marks["trouble"] = nil
        try await self.store(marks, &state)
    }

    private func publishNotice(_ state: String, _ reason: String) async throws {
        let words = ["silent": "応答なし", "quarantined": "隔離", "recovered": "復旧"]
        let update = Update(
            agency: self.source.agency,
            source: Source(name: self.source.name),
            origin: .collected,
            topics: [try Topic("system/source")],
            title: LocalizedText([
                "en": "Source \(self.source.name): \(state)",
                "ja": "情報源 \(self.source.name): \(words[state] ?? state)",
            ]),
            summary: LocalizedText(String(reason.prefix(2_000)), language: "en"),
            audience: self.source.audience,
            payload: .sourceNotice(
                SourceNotice(source: self.source.name, state: state, reason: String(reason.prefix(2_000)))
            )
        )
        _ = try await self.publisher.publish(Event(update), context: self.context())
    }

    private static func hash(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
