import Exchange
import Foundation
import IngestCore
import Language
import Logging
import Outbound
import Schema
import ServiceKit
import TestSupport
import Testing

/// A source on this machine.
func source(
    _ name: String,
    _ url: String,
    agency: String = "jp.jaxa",
    topic: String = "exploration/iss",
    freshness: Int? = nil
) throws -> WatchedSource {
    WatchedSource(
        name: name,
        url: url,
        agency: try AgencyID(agency),
        topic: try Topic(topic),
        interval: 1,
        freshness: freshness
    )
}

/// Runs `body` while a replica of ingest watches sources.
func withIngest<Result: Sendable>(
    of bus: RunningBus,
    _ sources: [WatchedSource],
    budgets: [String: RequestBudget] = [:],
    glossary: Glossary? = nil,
    _ body: () async throws -> Result
) async throws -> Result {
    let client = try bus.client("ingest")
    let ingest = IngestService(
        client: client,
        sources: SourceList(sources, budgets: budgets, glossary: glossary),
        gate: try AddressGate(allowing: ["127.0.0.0/8"]),
        logger: Program.logger("test", level: .critical)
    )
    let run = Task { try await ingest.run() }
    let result: Swift.Result<Result, any Error>
    do { result = .success(try await body()) } catch { result = .failure(error) }
    run.cancel()
    _ = await run.result
    await client.close()
    return try result.get()
}

extension RunningBus {
    /// What the bus has of a source besides its items, once it is as said.
    func source(
        _ name: String,
        once isSo: (SourceMarks) -> Bool = { _ in true }
    ) async throws -> (marks: SourceMarks, kept: [KeptDocument]) {
        let client = try self.client()
        var marks = SourceMarks()
        do {
            while true {
                let question = SourceQuestion(source: name, keys: [])
                let answer: SourceAnswer = try await client.request(.bus, "source", question)
                marks = SourceMarks(answer.marks)
                guard isSo(marks) else { continue }
                await client.close()
                return (marks, answer.kept ?? [])
            }
        } catch {
            Issue.record("the source \(name) was last seen as \(marks)")
            throw error
        }
    }

    /// Whether each of the first `count` events on the bus is backfill, by its title.
    func backfill(_ count: Int) async throws -> [String: Bool] {
        let client = try self.client()
        let flags = try await client.withSubscription(to: [.all], from: .earliest) { events in
            var flags: [String: Bool] = [:]
            for try await case .update(let delivery) in events {
                flags[try delivery.event().data.title.text(in: "en")] = delivery.isBackfill
                if flags.count == count { break }
            }
            return flags
        }
        await client.close()
        return flags
    }

    /// The first `count` updates on the bus, from its beginning.
    func updates(_ count: Int, of patterns: [TopicPattern] = [.all]) async throws -> [Update] {
        let client = try self.client()
        let updates = try await client.withSubscription(to: patterns, from: .earliest) { events in
            var updates: [Update] = []
            for try await case .update(let delivery) in events {
                updates.append(try delivery.event().data)
                if updates.count == count { break }
            }
            return updates
        }
        await client.close()
        return updates
    }

    /// Every update that is on the bus now.
    func updates() async throws -> [Update] {
        let client = try self.client()
        let updates = try await client.withSubscription(to: [.all], from: .earliest) { events in
            var updates: [Update] = []
            for try await event in events {
                switch event {
                case .update(let delivery): updates.append(try delivery.event().data)
                case .unverified, .caughtUp, .reset, .trimmed: return updates
                }
            }
            return updates
        }
        await client.close()
        return updates
    }
}

/// An RSS feed of these items: identity and title.
func feed(_ items: [(guid: String, title: String)]) -> [UInt8] {
    let items = items.map { "<item><guid isPermaLink=\"false\">\($0.guid)</guid><title>\($0.title)</title></item>" }
    return Array(
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>\(items.joined())</channel></rss>".utf8
    )
}

extension TemporaryFolder {
    /// Puts a file there that was written a minute ago.
    func drop(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(filePath: self.file(name)))
        let past = Date.now.addingTimeInterval(-60)
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: self.file(name))
    }
}
