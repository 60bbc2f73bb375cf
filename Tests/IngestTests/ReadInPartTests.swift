import Exchange
import Schema
import ServiceKit
import Synchronization
import TestSupport
import Testing

@testable import IngestCore

@Suite("What is read in part, or in another encoding", .timeLimit(.minutes(5))) struct ReadInPartTests {
    /// A feed of two advisories to users of GPS; the second may lack its heading.
    private static func advisories(isWhole: Bool) -> [UInt8] {
        let items = (1...2).map { number in
            let heading = "NOTICE ADVISORY TO NAVSTAR USERS (NANU) 203100\(number)\n"
            let text = """
                SUBJ: SVN91 (PRN33) FORECAST OUTAGE
                1.     NANU TYPE: FCSTDV
                       NANU NUMBER: 203100\(number)
                       NANU DTG: 071844Z JAN 2031
                       SVN: 91
                       PRN: 33
                       START JDAY: 011
                       START TIME ZULU: 1130
                """
            let whole = number == 1 || isWhole ? heading + text : text
            return "<item><guid>\(number)</guid><title>Notice</title><description>\(whole)</description></item>"
        }
        return Array("<rss version=\"2.0\"><channel><title>NANU</title>\(items.joined())</channel></rss>".utf8)
    }

    @Test("of a document that is read in part the rest is published, the whole kept, and the source quarantined")
    func readInPart() async throws {
        try await withBus { bus in
            let isWhole = Atomic(false)
            let body = { @Sendable in Self.advisories(isWhole: isWhole.load(ordering: .relaxed)) }
            let server = try LocalServer { _ in .init(200, [("ETag", "\"x\"")], body: body()) }
            defer { server.stop() }
            let broken = body()
            let updates = try await withIngest(of: bus, [try source("nanu", server.url(), topic: "gnss/gps")]) {
                let (marks, kept) = try await bus.source("nanu") { $0.state == .quarantined }
                #expect(marks.items == 2 && marks.answered != nil && marks.body == nil && marks.entityTag == nil)
                #expect(marks.reason?.contains("one part of it cannot be read, the rest is published: item 2") == true)
                #expect(kept.map(\.hash) == [Poll.hash(broken)])
                isWhole.store(true, ordering: .relaxed)
                _ = try await bus.source("nanu") { $0.state == .ok }
                return try await bus.updates()
            }
            #expect(SourceStateTests.states(updates) == ["quarantined", "recovered"])
            let kinds = updates.compactMap(\.payload?.kind).filter { $0 != "source-notice" }
            #expect(kinds.sorted() == ["article", "gnss-advisory", "gnss-advisory"])
        }
    }

    @Test("damage in what a receiver takes from the air is counted, and is no trouble of the source")
    func noise() async throws {
        try await withBus { bus in
            let sentence = "!AIVDM,1,1,,B,15M67FC000G?ufbE`FepT@3n00Sa,0*5C"
            let server = try LocalServer { _ in
                .init(200, body: Array("\(sentence)\n\(sentence.dropLast(2))00\n".utf8))
            }
            defer { server.stop() }
            _ = try await withIngest(of: bus, [try source("ais", server.url(), topic: "rules/transparency")]) {
                try await bus.source("ais") { $0.state == .ok }
            }
            let (marks, kept) = try await bus.source("ais")
            #expect(marks.errors == 1 && marks.lastError?.contains("line 2") == true && kept.isEmpty)
        }
    }

    @Test("the encoding that a server names is read, and kept with what cannot be read")
    func charset() async throws {
        try await withBus { bus in
            let euc: [UInt8] = [0xB1, 0xD2, 0xC0, 0xB1]
            let parts = String(decoding: feed([("a", "|")]), as: UTF8.self).split(separator: "|").map { Array($0.utf8) }
            let fields = [("Content-Type", "application/rss+xml; charset=\"EUC-JP\"")]
            let server = try LocalServer { request in
                .init(
                    200,
                    fields,
                    body: request.target == "/a" ? parts[0] + euc + parts[1] : SourceStateTests.broken + euc
                )
            }
            defer { server.stop() }
            let sources = [try source("a", server.url("/a")), try source("b", server.url("/b"))]
            let updates = try await withIngest(of: bus, sources) {
                _ = try await bus.source("b") { $0.state == .quarantined }
                return try await bus.updates(2)
            }
            #expect(updates.contains { $0.title.all == ["衛星"] })
            #expect(try await bus.source("b").kept.map(\.charset) == ["EUC-JP"])
        }
    }
}
