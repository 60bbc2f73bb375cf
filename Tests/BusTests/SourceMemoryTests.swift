import Exchange
import Schema
import TestSupport
import Testing

@testable import BusCore

@Suite("What is remembered of a source", .timeLimit(.minutes(5))) struct SourceMemoryTests {
    private static func item(_ key: String, _ hash: String = "h") throws -> SourceItem {
        SourceItem(key: key, hash: hash, update: try UpdateID("u"))
    }

    @Test("all items come page by page, in the order of their keys")
    func pages() throws {
        var memory = SourceMemory()
        let keys = (0..<3_000).map { "https://news.example/\(String(repeating: "x", count: 200))/\($0)" }
        for key in keys.shuffled() { memory.remember(try Self.item(key)) }
        var (found, pages): ([String], Int) = ([], 0)
        var last: String?
        repeat {
            let page = memory.page(after: last)
            found += page.items.map(\.key)
            last = page.hasMore ? page.items.last?.key : nil
            pages += 1
        } while last != nil
        #expect(found == keys.sorted() && pages > 1)
        #expect(memory.page(after: keys.max()).items.isEmpty)
    }

    @Test("the newest items are kept, at most a quarter more, and a changed item counts as new")
    func bound() throws {
        var memory = SourceMemory()
        for number in 0..<SourceMemory.items { memory.remember(try Self.item("old-\(number)")) }
        memory.remember(try Self.item("old-0", "changed"))
        for number in 0...SourceMemory.items / 4 { memory.remember(try Self.item("new-\(number)")) }
        var keys: Set<String> = []
        var last: String? = ""
        while let key = last {
            let page = memory.page(after: key)
            keys.formUnion(page.items.map(\.key))
            last = page.hasMore ? page.items.last?.key : nil
        }
        #expect(keys.count == SourceMemory.items)
        #expect(keys.contains("old-0") && !keys.contains("old-1") && keys.contains("new-0"))
    }

    @Test("a named cursor keeps the places of audiences that a later one does not name")
    func cursor() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            for audience in ["public", "public", "jp", "jp"] {
                _ = try await publisher.publish(Event(try update("for \(audience)", audience: audience)))
            }
            let welcome: Welcome = try await client.request(.bus, "welcome", Nothing())
            for (audience, position) in [("public", 1), ("jp", 1), ("public", 2)] as [(String, UInt64)] {
                let cursor = Cursor(log: welcome.heads.log, positions: [try Audience(audience): position])
                let _: Nothing = try await client.request(.bus, "cursor.set", CursorQuestion(name: "x", cursor: cursor))
            }
            #expect(try await client.titles(1, from: .named("x")) == ["for jp"])
            await publisher.close()
            await client.close()
        }
    }

    @Test("an account has at most 64 named cursors, with places of audiences that it may read and no others")
    func bounds() async throws {
        try await withBus { bus in
            let (client, portal) = (try bus.client(), try bus.client("portal"))
            let welcome: Welcome = try await portal.request(.bus, "welcome", Nothing())
            let positions = Dictionary(
                uniqueKeysWithValues: try (0..<1_000).map { (try Audience("a\($0)"), UInt64(1)) }
            )
            let cursor = Cursor(log: welcome.heads.log, positions: positions)
            for number in 0..<64 {
                let question = CursorQuestion(name: "\(number)", cursor: cursor)
                let _: Nothing = try await portal.request(.bus, "cursor.set", question)
            }
            for (asker, name, isRefused) in [(portal, "64", true), (portal, "0", false), (client, "0", false)] {
                var refusal: ExchangeError?
                do {
                    let question = CursorQuestion(name: name, cursor: cursor)
                    let _: Nothing = try await asker.request(.bus, "cursor.set", question)
                } catch let error as ExchangeError { refusal = error }
                #expect((refusal != nil) == isRefused, "\(name): \(String(describing: refusal))")
            }
            await client.close()
            await portal.close()
        }
    }
}
