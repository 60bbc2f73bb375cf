import SQLiteStorage
import Schema
import Storage
import TestSupport
import Testing

/// What a reader may not read has no influence on what it is told.
struct ArchiveReadingTests {
    private static func audience(_ name: String) throws -> Audience { try Audience(name) }

    private func updates() throws -> (open: [Update], closed: [Update]) {
        let jp = try Audience("jp")
        let open = try [
            ArchiveFixture.update("one", "comet seen", body: LocalizedText("dust"), minute: 1),
            ArchiveFixture.update("two", "dust seen", body: LocalizedText("comet"), topics: ["ssa/orbit"], minute: 2),
            ArchiveFixture.update("three", "comet dust", minute: 3),
        ]
        let closed = try (0..<40).map { index in
            try ArchiveFixture.update(
                "closed-\(index)",
                "comet comet",
                topics: ["ssa/orbit", "security/organization"],
                minute: Int64(index),
                supersedes: ["one"],
                audience: jp
            )
        }
        return (open, closed)
    }

    @Test("hits, totals, order, pages, topics and links are as if it did not exist", arguments: [1, 2, 50])
    func denied(limit: Int) async throws {
        let (open, closed) = try self.updates()
        let alone = try ArchiveFixture()
        try await alone.append(open)
        let mixed = try ArchiveFixture()
        try await mixed.append(Array(closed.prefix(20)))
        try await mixed.append(open)
        try await mixed.append(Array(closed.suffix(20)))
        for text in [nil, "comet", "comet dust", "dust comet seen", "closed"] {
            var question = SearchQuestion(text: text, limit: limit)
            var pages = 0
            repeat {
                let expected = try await alone.archive.search(question, readable: [.public])
                #expect(try await mixed.archive.search(question, readable: [.public]) == expected)
                question.before = expected.next
                pages += 1
            } while question.before != nil && pages < 10
        }
        #expect(
            try await mixed.archive.topics(readable: [.public]) == (try await alone.archive.topics(readable: [.public]))
        )
        for update in open {
            let expected = try await alone.archive.update(update.id, readable: [.public])
            #expect(try await mixed.archive.update(update.id, readable: [.public]) == expected)
            #expect(expected?.supersededBy == nil)
        }
        #expect(try await mixed.archive.update(closed[0].id, readable: [.public]) == nil)
        #expect(try await mixed.archive.update(UpdateID("no-such"), readable: [.public]) == nil)
    }

    @Test("each set of audiences has its own hits and counts")
    func sets() async throws {
        let fixture = try ArchiveFixture()
        let us = try Audience("us")
        let jp = try Audience("jp")
        try await fixture.append([
            try ArchiveFixture.update("p", "word", minute: 1),
            try ArchiveFixture.update("j", "word", minute: 2, audience: jp),
            try ArchiveFixture.update("u", "word", topics: ["ssa/orbit"], minute: 3, audience: us),
        ])
        let cases: [(readable: Set<Audience>, ids: [String], counts: [String: Int])] = [
            ([], [], [:]),
            ([.public], ["p"], ["policy/strategy": 1]),
            ([.public, jp], ["j", "p"], ["policy/strategy": 2]),
            ([us], ["u"], ["ssa/orbit": 1]),
            ([.public, jp, us], ["u", "j", "p"], ["policy/strategy": 2, "ssa/orbit": 1]),
            ([try Audience("elsewhere")], [], [:]),
        ]
        for (readable, ids, counts) in cases {
            #expect(try await fixture.ids(readable: readable) == ids)
            #expect(try await fixture.ids("word", readable: readable) == ids)
            let topics = try await fixture.archive.topics(readable: readable)
            #expect(Dictionary(uniqueKeysWithValues: topics.map { ($0.topic.name, $0.count) }) == counts)
        }
    }

    @Test("the newest of a topic is the newest that the reader may read")
    func newest() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([
            try ArchiveFixture.update("p", "word", minute: 1),
            try ArchiveFixture.update("j", "word", minute: 2, audience: try Audience("jp")),
        ])
        let topics = try await fixture.archive.topics(readable: [.public])
        #expect(topics.map(\.newest) == [ArchiveFixture.start.adding(seconds: 60)])
    }
}
