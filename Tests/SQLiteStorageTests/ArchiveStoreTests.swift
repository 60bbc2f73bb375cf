import Language
import SQLiteStorage
import Schema
import Storage
import TestSupport
import Testing

/// What an archive keeps, and how it keeps it once.
struct ArchiveStoreTests {
    /// Everything that readers can learn from an archive.
    private func dump(_ archive: SQLiteArchive) async throws -> [String] {
        var lines: [String] = []
        for readable in [[Audience.public], [.public, try Audience("jp")]] as [Set<Audience>] {
            for text in [nil, "word", "宇宙状況把握", "comet OR word"] {
                let answer = try await archive.search(SearchQuestion(text: text), readable: readable)
                lines.append(String(decoding: JSONText.encode(answer), as: UTF8.self))
                for hit in answer.hits {
                    let update = try await archive.update(hit.update.id, readable: readable)
                    lines.append(String(decoding: JSONText.encode(update), as: UTF8.self))
                }
            }
            lines.append(String(decoding: JSONText.encode(try await archive.topics(readable: readable)), as: UTF8.self))
        }
        lines.append("\(try await archive.cursor()) \(try await archive.figures())")
        return lines
    }

    private func entries(_ fixture: ArchiveFixture) throws -> [ArchivedUpdate] {
        let jp = try Audience("jp")
        var entries: [ArchivedUpdate] = []
        for index in 0..<20 {
            entries.append(
                fixture.entry(
                    try ArchiveFixture.update(
                        "u\(index)",
                        index % 3 == 0 ? "宇宙状況把握の記録" : "A word of comets",
                        topics: index % 2 == 0 ? ["ssa/orbit"] : ["earth/ocean", "ssa/orbit"],
                        minute: Int64(index / 4),
                        supersedes: index % 5 == 4 ? ["u\(index - 1)"] : [],
                        audience: index % 4 == 3 ? jp : .public
                    )
                )
            )
        }
        return entries
    }

    @Test("appending again what is kept changes nothing, alone or among new entries")
    func idempotence() async throws {
        let fixture = try ArchiveFixture()
        let entries = try self.entries(fixture)
        try await fixture.archive.append(entries, cursor: fixture.cursor)
        let before = try await self.dump(fixture.archive)
        try await fixture.archive.append(
            Array(entries.prefix(7)),
            cursor: Cursor(log: fixture.log, positions: [.public: 3])
        )
        try await fixture.archive.append(entries.reversed(), cursor: fixture.cursor)
        try await fixture.archive.append(entries + entries, cursor: fixture.cursor)
        #expect(try await self.dump(fixture.archive) == before)
    }

    @Test("entries in other batches and another order of audiences make the same archive")
    func order() async throws {
        let one = try ArchiveFixture()
        let entries = try self.entries(one)
        try await one.archive.append(entries, cursor: one.cursor)
        let other = try ArchiveFixture()
        for entry in entries.filter({ $0.audience != .public }) + entries.filter({ $0.audience == .public }) {
            let cursor = Cursor(log: entry.log, positions: [entry.audience: entry.position])
            try await other.archive.append([entry], cursor: cursor)
        }
        let dump = try await self.dump(one.archive)
        #expect(try await self.dump(other.archive) == dump)
        #expect(dump.contains { $0.contains("supersededBy") })
    }

    @Test("what was appended is there after a crash, with the cursor after it")
    func reopening() async throws {
        let fixture = try ArchiveFixture()
        let entries = try self.entries(fixture)
        try await fixture.archive.append(entries, cursor: fixture.cursor)
        let before = try await self.dump(fixture.archive)
        try fixture.reopen()
        #expect(try await self.dump(fixture.archive) == before)
        #expect(try await fixture.archive.cursor() == fixture.cursor)
    }

    @Test("a batch that fails leaves neither entries nor cursor")
    func atomicity() async throws {
        let fixture = try ArchiveFixture()
        let entries = try self.entries(fixture)
        try await fixture.archive.append(
            Array(entries.prefix(5)),
            cursor: Cursor(log: fixture.log, positions: [.public: 4])
        )
        let before = try await self.dump(fixture.archive)
        var foreign = entries[10]
        foreign.log = try LogID("another000000001")
        let wrong = StorageError.anotherLog(kept: fixture.log, given: foreign.log)
        await #expect(throws: wrong) {
            try await fixture.archive.append(Array(entries[5..<10]) + [foreign], cursor: fixture.cursor)
        }
        #expect(try await self.dump(fixture.archive) == before)
        try fixture.reopen()
        #expect(try await self.dump(fixture.archive) == before)
    }

    @Test("another journal is refused until the archive is reset")
    func anotherLog() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([try ArchiveFixture.update("a", "word")])
        let other = Cursor(log: try LogID("another000000001"), positions: [.public: 1])
        await #expect(throws: StorageError.self) { try await fixture.archive.append([], cursor: other) }
        try await fixture.archive.reset(to: Cursor())
        #expect(try await fixture.archive.cursor() == Cursor())
        #expect(try await fixture.ids("word").isEmpty)
        #expect(try await fixture.archive.topics(readable: [.public]).isEmpty)
        #expect(try await fixture.archive.figures() == ArchiveFigures(events: 0, unreadable: 0))
        try await fixture.archive.append([], cursor: other)
        #expect(try await fixture.archive.cursor() == other)
    }

    @Test("a reset archive that reads the journal again gives identical answers")
    func rebuilding() async throws {
        let fixture = try ArchiveFixture()
        let entries = try self.entries(fixture)
        try await fixture.archive.append(entries, cursor: fixture.cursor)
        let before = try await self.dump(fixture.archive)
        try await fixture.archive.reset(to: Cursor())
        try await fixture.archive.append(entries.reversed(), cursor: fixture.cursor)
        #expect(try await self.dump(fixture.archive) == before)
    }

    @Test("the cursor never goes back")
    func cursor() async throws {
        let fixture = try ArchiveFixture()
        let jp = try Audience("jp")
        for (given, kept) in [
            ([.public: 5], [.public: 5]),
            ([.public: 3, jp: 2], [.public: 5, jp: 2]),
            ([.public: 6], [.public: 6, jp: 2]),
            ([:], [.public: 6, jp: 2]),
        ] as [([Audience: UInt64], [Audience: UInt64])] {
            try await fixture.archive.append([], cursor: Cursor(log: fixture.log, positions: given))
            #expect(try await fixture.archive.cursor() == Cursor(log: fixture.log, positions: kept))
        }
    }

    @Test("an event's bytes are kept as they were, also where they are written unlike ours")
    func bytes() async throws {
        let fixture = try ArchiveFixture()
        let update = try ArchiveFixture.update("a", "word")
        let ours = String(decoding: Event(update).json(), as: UTF8.self)
        let theirs = " " + ours.replacing("\"title\":", with: "\n\t\"title\" : ") + "\n"
        var entry = fixture.entry(update)
        entry.bytes = Array(theirs.utf8)
        try await fixture.archive.append([entry], cursor: fixture.cursor)
        let answer = try #require(try await fixture.archive.update(update.id, readable: [.public]))
        #expect(answer.eventJSON == theirs)
        #expect(answer.signature == entry.signature)
        #expect(answer.keyID == entry.keyID)
        #expect(answer.position == 1)
        #expect(answer.log == fixture.log)
        #expect(answer.update == update)
    }

    @Test("an event that cannot be read is counted, holds its place, and is not found")
    func unreadable() async throws {
        let fixture = try ArchiveFixture()
        var entry = fixture.entry(try ArchiveFixture.update("a", "word"))
        entry.content = .unreadable(reason: "no JSON")
        entry.bytes = [0xFF, 0x00]
        try await fixture.archive.append([entry], cursor: fixture.cursor)
        try await fixture.append([try ArchiveFixture.update("b", "word", minute: 1)])
        #expect(try await fixture.ids() == ["b"])
        #expect(try await fixture.ids("word") == ["b"])
        #expect(try await fixture.archive.topics(readable: [.public]).map(\.count) == [1])
        #expect(try await fixture.archive.figures() == ArchiveFigures(events: 2, unreadable: 1))
        #expect(try await fixture.archive.cursor()[.public] == 2)
    }

    @Test("an archive is open once at a time, and private to its owner")
    func lock() async throws {
        let fixture = try ArchiveFixture()
        let path = fixture.folder.file("archive.sqlite")
        #expect(throws: StorageError.inUse(path: path)) { _ = try SQLiteArchive(path: path) }
        try fixture.archive.close()
        let again = try SQLiteArchive(path: path)
        #expect(try await again.cursor() == Cursor())
        #expect(throws: StorageError.self) { _ = try SQLiteArchive(path: fixture.folder.file("no/such/folder.sqlite")) }
    }
}
