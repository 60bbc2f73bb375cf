import SQLiteStorage
import Schema
import Storage
import TestSupport
import Testing

/// Which versions replace which.
struct ArchiveLinkTests {
    /// What a reader is told of an update: what replaces it, whether it is withdrawn, what it replaces.
    private struct Links: Equatable {
        var supersededBy: String?
        var isCancelled = false
        var history: [String] = []
    }

    private func links(_ id: String, _ fixture: ArchiveFixture, readable: Set<Audience> = [.public]) async throws
        -> Links
    {
        let answer = try #require(try await fixture.archive.update(try UpdateID(id), readable: readable))
        let hits = try await fixture.archive.search(SearchQuestion(), readable: readable).hits
        let hit = try #require(hits.first { $0.update.id.name == id && $0.position == answer.position })
        #expect(hit.supersededBy == answer.supersededBy)
        #expect(hit.isCancelled == answer.isCancelled)
        return Links(
            supersededBy: answer.supersededBy?.name,
            isCancelled: answer.isCancelled,
            history: answer.history.map(\.name)
        )
    }

    @Test("versions are all found, and each names the one after it and the ones before")
    func chain() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([
            try ArchiveFixture.update("v1", "word", minute: 1),
            try ArchiveFixture.update("v2", "word", minute: 2, supersedes: ["v1"]),
            try ArchiveFixture.update("v3", "word", minute: 3, status: .cancel, supersedes: ["v2", "unknown"]),
        ])
        #expect(try await fixture.ids("word") == ["v3", "v2", "v1"])
        #expect(try await self.links("v1", fixture) == Links(supersededBy: "v2"))
        #expect(try await self.links("v2", fixture) == Links(supersededBy: "v3", isCancelled: true, history: ["v1"]))
        #expect(try await self.links("v3", fixture) == Links(history: ["v1", "v2"]))
    }

    @Test("the newest of several versions that replace the same one counts")
    func fork() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([
            try ArchiveFixture.update("v1", "word", minute: 1),
            try ArchiveFixture.update("v2", "word", minute: 2, supersedes: ["v1"]),
            try ArchiveFixture.update("v3", "word", minute: 3, supersedes: ["v1", "v2"]),
        ])
        #expect(try await self.links("v1", fixture) == Links(supersededBy: "v3"))
        #expect(try await self.links("v3", fixture) == Links(history: ["v1", "v2"]))
    }

    @Test("content that comes back is a version of its own, under the id it had")
    func returning() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([
            try ArchiveFixture.update("a", "word", minute: 1),
            try ArchiveFixture.update("b", "word", minute: 2, supersedes: ["a"]),
            try ArchiveFixture.update("a", "word", minute: 3, supersedes: ["b"]),
        ])
        #expect(try await fixture.ids("word") == ["a", "b", "a"])
        let answer = try #require(try await fixture.archive.update(try UpdateID("a"), readable: [.public]))
        #expect(answer.position == 3)
        #expect(try await self.links("a", fixture) == Links(history: ["a", "b"]))
        #expect(try await self.links("b", fixture) == Links(supersededBy: "a", history: ["a"]))
    }

    @Test("what another agency says replaces nothing, and takes no id")
    func otherAgency() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([
            try ArchiveFixture.update("v1", "word", minute: 1),
            try ArchiveFixture.update("w1", "word", agency: "us.noaa", minute: 2, status: .cancel, supersedes: ["v1"]),
            try ArchiveFixture.update("v1", "other", agency: "us.noaa", minute: 3),
        ])
        #expect(try await self.links("v1", fixture) == Links())
        #expect(try await self.links("w1", fixture) == Links())
        let answer = try await fixture.archive.update(try UpdateID("v1"), readable: [.public])
        #expect(answer?.update.agency.name == "jp.jaxa")
    }

    @Test("an exercise replaces an exercise and nothing that was meant")
    func exercise() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([
            try ArchiveFixture.update("meant", "word", minute: 1),
            try ArchiveFixture.update("drill", "word", minute: 2, status: .exercise),
            try ArchiveFixture.update("end", "word", minute: 3, status: .exercise, supersedes: ["meant", "drill"]),
        ])
        #expect(try await self.links("meant", fixture) == Links())
        #expect(try await self.links("drill", fixture) == Links(supersededBy: "end"))
        #expect(try await self.links("end", fixture) == Links(history: ["drill"]))
    }

    @Test("versions in audiences that a reader may not read are no links")
    func audiences() async throws {
        let fixture = try ArchiveFixture()
        let jp = try Audience("jp")
        try await fixture.append([
            try ArchiveFixture.update("v1", "word", minute: 1, audience: jp),
            try ArchiveFixture.update("v2", "word", minute: 2, supersedes: ["v1"]),
            try ArchiveFixture.update("v3", "word", minute: 3, supersedes: ["v2"], audience: jp),
        ])
        #expect(try await self.links("v2", fixture) == Links())
        #expect(
            try await self.links("v2", fixture, readable: [.public, jp]) == Links(supersededBy: "v3", history: ["v1"])
        )
        #expect(try await self.links("v3", fixture, readable: [.public, jp]) == Links(history: ["v1", "v2"]))
        #expect(try await self.links("v3", fixture, readable: [jp]) == Links())
    }

    @Test("updates that replace each other or themselves end no search")
    func cycles() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append([
            try ArchiveFixture.update("a", "word", minute: 1, supersedes: ["a", "b"]),
            try ArchiveFixture.update("b", "word", minute: 1, supersedes: ["a", "b"], audience: try Audience("jp")),
        ])
        let both: Set<Audience> = [.public, try Audience("jp")]
        #expect(try await self.links("a", fixture, readable: both) == Links(supersededBy: "b", history: ["b"]))
        #expect(try await self.links("b", fixture, readable: both) == Links(supersededBy: "a", history: ["a"]))
    }

    @Test("a history is cut at 256 versions")
    func long() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append(
            try (0..<300).map { index in
                try ArchiveFixture.update(
                    "v\(index)",
                    "word",
                    minute: Int64(index),
                    supersedes: index > 0 ? ["v\(index - 1)"] : []
                )
            }
        )
        let answer = try await fixture.archive.update(try UpdateID("v299"), readable: [.public])
        #expect(answer?.history.map(\.name) == (43..<299).map { "v\($0)" })
    }
}
