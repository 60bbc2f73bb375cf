import SQLiteStorage
import Schema
import Storage
import TestSupport
import Testing

/// Reading a long answer page by page.
struct ArchivePagingTests {
    private func update(_ index: Int) throws -> Update {
        try ArchiveFixture.update(
            "u\(index)",
            index % 3 == 0 ? "comet and dust" : "a word",
            body: LocalizedText(String(repeating: "comet ", count: index % 7) + "dust 宇宙状況把握"),
            // Several at the same time, and some dated back.
            minute: Int64(index / 5),
            published: index % 11 == 0 ? ArchiveFixture.start : nil,
            audience: index % 2 == 0 ? .public : try Audience("jp")
        )
    }

    static let questions: [(text: String?, limit: Int)] = [
        (nil, 1), (nil, 7), (nil, 500), ("dust", 1), ("dust", 7), ("comet dust", 3), ("SSA comet", 10), ("dust 宇*", 4),
    ]

    @Test("pages have neither holes nor repeats while updates are added", arguments: questions)
    func growing(text: String?, limit: Int) async throws {
        let fixture = try ArchiveFixture()
        let readable: Set<Audience> = [.public, try Audience("jp")]
        try await fixture.append(try (0..<60).map(self.update))
        let before = try await fixture.archive.search(SearchQuestion(text: text, limit: 500), readable: readable)
        #expect(before.next == nil)
        #expect(before.total == before.hits.count)
        #expect(before.total > 15)

        var question = SearchQuestion(text: text, limit: limit)
        var seen: [String] = []
        var added = 60
        repeat {
            let page = try await fixture.archive.search(question, readable: readable)
            #expect(page.hits.count <= limit)
            seen += page.hits.map(\.update.id.name)
            question.before = page.next
            try await fixture.append(try (added..<added + 3).map(self.update))
            added += 3
        } while question.before != nil
        #expect(Set(seen).count == seen.count)
        let old = before.hits.map(\.update.id.name)
        let oldIDs = Set(old)
        #expect(seen.filter(oldIDs.contains) == old)
    }

    @Test("a page after a restart goes on where the last one ended")
    func restart() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append(try (0..<20).map { try self.update($0 * 2) })
        let all = try await fixture.archive.search(SearchQuestion(text: "comet dust"), readable: [.public])
        let first = try await fixture.archive.search(SearchQuestion(text: "comet dust", limit: 5), readable: [.public])
        try fixture.reopen()
        let next = try #require(first.next)
        let question = SearchQuestion(text: "comet dust", before: next)
        let rest = try await fixture.archive.search(question, readable: [.public])
        #expect(first.hits + rest.hits == all.hits)
        #expect(rest.total == all.total)
        #expect(rest.next == nil)
    }

    @Test("a page of long updates is shorter, and loses none")
    func bytes() async throws {
        let fixture = try ArchiveFixture()
        let body = LocalizedText(String(repeating: "dust ", count: 200_000))
        try await fixture.append(
            try (0..<6).map { try ArchiveFixture.update("u\($0)", "dust", body: body, minute: Int64($0)) }
        )
        for text in [nil, "dust"] {
            var question = SearchQuestion(text: text)
            var counts: [Int] = []
            var seen: [String] = []
            repeat {
                let page = try await fixture.archive.search(question, readable: [.public])
                counts.append(page.hits.count)
                seen += page.hits.map(\.update.id.name)
                #expect(page.total == 6)
                question.before = page.next
            } while question.before != nil
            #expect(counts == [4, 2])
            #expect(seen == ["u5", "u4", "u3", "u2", "u1", "u0"])
        }
    }

    @Test("a total above 10,000 is 10,001")
    func total() async throws {
        let fixture = try ArchiveFixture()
        try await fixture.append(try (0..<10_000).map { try ArchiveFixture.update("u\($0)", "dust") })
        for (more, total) in [(0, 10_000), (1, 10_001), (5, 10_001)] {
            try await fixture.append(try (0..<more).map { try ArchiveFixture.update("more\($0)", "dust") })
            for text in [nil, "dust"] {
                let page = try await fixture.archive.search(SearchQuestion(text: text, limit: 1), readable: [.public])
                #expect(page.total == total)
            }
        }
    }
}
