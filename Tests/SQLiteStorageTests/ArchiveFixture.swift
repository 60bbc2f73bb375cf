import Language
import SQLiteStorage
import Schema
import Storage
import TestSupport
import Testing

/// An archive in a folder of its own, and a journal of one audience or several that is written into it.
final class ArchiveFixture {
    static let glossary = [
        "ssa/orbit\t5\tSSA|space situational awareness\t宇宙状況把握",
        "gnss/qzss\t5\tQZSS|Quasi-Zenith Satellite System\t準天頂衛星システム|みちびき",
        "=\t0\tlunar surface\t月面",
    ].joined(separator: "\n")

    let folder: TemporaryFolder
    let log: LogID
    private(set) var archive: SQLiteArchive
    private(set) var cursor: Cursor

    init() throws {
        self.folder = try TemporaryFolder()
        self.log = try LogID("fixture000000001")
        self.archive = try SQLiteArchive(
            path: self.folder.file("archive.sqlite"),
            glossary: try Glossary(parsing: Self.glossary),
            searchLimit: .patient
        )
        self.cursor = Cursor(log: self.log)
    }

    /// Closes the archive and opens it again, as after a crash.
    func reopen() throws {
        try self.archive.close()
        self.archive = try SQLiteArchive(
            path: self.folder.file("archive.sqlite"),
            glossary: try Glossary(parsing: Self.glossary),
            searchLimit: .patient
        )
    }

    /// The next entry of the journal for an update.
    func entry(_ update: Update) -> ArchivedUpdate {
        self.cursor[update.audience] += 1
        let position = self.cursor[update.audience]
        return ArchivedUpdate(
            audience: update.audience,
            position: position,
            log: self.log,
            time: update.received,
            bytes: Event(update).json(),
            signature: "c2ln\(position)",
            keyID: "0123456789abcdef",
            content: .update(update)
        )
    }

    /// Appends updates as the next entries of the journal.
    func append(_ updates: [Update]) async throws {
        try await self.archive.append(updates.map(self.entry(_:)), cursor: self.cursor)
    }

    /// The ids that a search finds, in order.
    func ids(
        _ text: String? = nil,
        topics: [String] = [],
        agencies: [String] = [],
        from: Timestamp? = nil,
        until: Timestamp? = nil,
        readable: Set<Audience> = [.public]
    ) async throws -> [String] {
        let question = SearchQuestion(
            text: text,
            topics: try topics.map { try TopicPattern($0) },
            agencies: try agencies.map { try AgencyID($0) },
            from: from,
            until: until
        )
        let answer = try await self.archive.search(question, readable: readable)
        #expect(answer.total == answer.hits.count)
        return answer.hits.map(\.update.id.name)
    }

    /// An update with an id and what a test says of it.
    static func update(
        _ id: String,
        _ title: String,
        language: String = "en",
        summary: LocalizedText? = nil,
        body: LocalizedText? = nil,
        agency: String = "jp.jaxa",
        topics: [String] = ["policy/strategy"],
        minute: Int64 = 0,
        published: Timestamp? = nil,
        status: Status = .actual,
        supersedes: [String] = [],
        audience: Audience = .public,
        payload: Payload? = nil
    ) throws -> Update {
        Update(
            id: try UpdateID(id),
            agency: try AgencyID(agency),
            source: Source(name: "\(agency)-press", item: "item-of-\(id)"),
            origin: .collected,
            topics: try topics.map { try Topic($0) },
            title: LocalizedText(title, language: language),
            summary: summary,
            body: body,
            published: published,
            received: Self.start.adding(seconds: minute * 60),
            status: status,
            supersedes: try supersedes.map { try UpdateID($0) },
            audience: audience,
            payload: payload
        )
    }

    /// 2026-04-01T00:00:00Z, minute 0 of the fixtures.
    static let start = Timestamp(microseconds: 1_775_001_600_000_000)
}

extension Duration {
    /// Longer than any search that ends takes on a machine that has other things to do.
    static var patient: Self { .seconds(120) }
}
