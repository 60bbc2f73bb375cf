import Exchange
@testable import IndexingCore
import Logging
import SQLiteStorage
import Schema
import TestSupport
import Testing

/// An indexer over a real archive, and a journal that hands it deliveries.
final class IndexingFixture {
    let folder: TemporaryFolder
    let archive: SQLiteArchive
    let indexer: Indexer
    let requests: IndexingRequests
    var log: LogID
    private var heads: [Audience: UInt64] = [:]

    /// One account that reads everything, one that reads `public`, and a service.
    static let registry: Registry = {
        var registry = Registry()
        let entry = AudienceEntry(name: LocalizedText("a group"), port: 0)
        registry.audiences = [.public: entry, IndexingFixture.jp: entry]
        registry.accounts = [
            IndexingFixture.insider: Account(keys: [], read: [.public, IndexingFixture.jp]),
            IndexingFixture.outsider: Account(keys: [], read: [.public]),
            IndexingFixture.service: Account(
                keys: [],
                read: [.public, IndexingFixture.jp],
                roles: [.service, .actFor]
            ),
        ]
        return registry
    }()
    static let jp = name("jp", Audience.self)
    static let insider = name("insider", AccountName.self)
    static let outsider = name("outsider", AccountName.self)
    static let service = name("portal", AccountName.self)

    private static func name<Name: NamedValue>(_ text: String, _ type: Name.Type) -> Name {
        do { return try Name(text) } catch { preconditionFailure("\(error)") }
    }

    init() throws {
        self.folder = try TemporaryFolder()
        self.archive = try SQLiteArchive(path: self.folder.file("archive.sqlite"), searchLimit: .seconds(120))
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        self.indexer = Indexer(archive: self.archive, logger: logger)
        self.requests = IndexingRequests(archive: self.archive, indexer: self.indexer, logger: logger)
        self.log = try LogID("journal000000001")
    }

    /// How far the journal goes.
    var cursor: Cursor { Cursor(log: self.log, positions: self.heads) }

    /// Makes ready for reading a journal of which so much has left.
    func start(trimmed: [Audience: UInt64] = [:]) async throws -> Start {
        let welcome = Welcome(heads: self.cursor, starts: 1, trimmed: trimmed)
        return try await self.indexer.start(Backlog()) { welcome }
    }

    /// Begins another journal.
    func restoreJournal() throws {
        self.log = try LogID("journal000000002")
        self.heads = [:]
    }

    /// The next delivery of the journal.
    func delivery(_ id: String, _ title: String, audience: Audience = .public) throws -> Delivery {
        let update = Update(
            id: try UpdateID(id),
            agency: try AgencyID("jp.jaxa"),
            source: Source(name: "press"),
            origin: .collected,
            topics: [try Topic("ssa/orbit")],
            title: LocalizedText(title),
            received: Timestamp(microseconds: 1_775_001_600_000_000),
            audience: audience
        )
        return self.delivery(Event(update).json(), audience: audience)
    }

    /// A delivery as the journal of now has it.
    func again(_ delivery: Delivery) -> Delivery {
        Delivery(
            stream: delivery.stream,
            header: RecordHeader(
                audience: delivery.audience,
                sequence: delivery.position,
                position: delivery.position,
                time: delivery.time,
                log: self.log,
                isBackfill: false,
                isExercise: false
            ),
            bytes: delivery.bytes,
            keyID: delivery.keyID,
            signature: delivery.signature
        )
    }

    /// The next delivery of the journal, of any bytes.
    func delivery(_ bytes: [UInt8], audience: Audience = .public) -> Delivery {
        let position = (self.heads[audience] ?? 0) + 1
        self.heads[audience] = position
        return Delivery(
            stream: "t/ssa/us.nasa/",
            header: RecordHeader(
                audience: audience,
                sequence: position,
                position: position,
                time: Timestamp(microseconds: 1_775_001_600_000_000 + Int64(position) * 1_000),
                log: self.log,
                isBackfill: false,
                isExercise: false
            ),
            bytes: bytes,
            keyID: "0123456789abcdef",
            signature: "c2ln"
        )
    }

    /// Asks as an account does; without a reader it is a guest.
    func ask<Answer: Decodable>(
        _ verb: String,
        _ body: String = "{}",
        as account: AccountName = IndexingFixture.insider,
        reader: AccountName?,
        of type: Answer.Type = Answer.self
    ) async throws -> Answer {
        let request = Request(account: account, reader: reader, verb: verb, body: Array(body.utf8))
        let answer = try await self.requests.answer(request, Self.registry)
        return try JSONText.decode(type, from: answer, called: verb)
    }

    /// Everything that a reader can learn.
    func dump() async throws -> [String] {
        var lines: [String] = []
        for reader in [Self.insider, nil] {
            for text in ["", "comet", "宇宙"] {
                let answer: SearchAnswer = try await self.ask("search", #"{"text":"\#(text)"}"#, reader: reader)
                lines.append(String(decoding: JSONText.encode(answer), as: UTF8.self))
            }
            let topics: TopicsAnswer = try await self.ask("topics", reader: reader)
            lines.append(String(decoding: JSONText.encode(topics), as: UTF8.self))
        }
        return lines
    }
}
