import Crypto
import Exchange
import Foundation
import Schema
import TestSupport
import Testing
import ZeroMQ

@testable import BusCore

@Suite("What the bus keeps of sources that could not be read", .timeLimit(.minutes(5))) struct QuarantineTests {
    private static func document(_ bytes: [UInt8]) -> KeptDocument {
        let hash = SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
        return KeptDocument(hash: hash, size: bytes.count, time: .now, name: "https://news.example/", reason: "1:1: it")
    }

    private static func bytes(_ count: Int, _ seed: UInt8) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 / 251) &+ seed }
    }

    private static func lease(_ client: ExchangeClient, of source: String = "news") async throws -> PublishContext {
        let question = LeaseQuestion(replica: "one", hosts: ["host"])
        let answer: LeaseAnswer = try await client.request(.bus, "lease", question)
        return PublishContext(source: source, host: "host", token: try #require(answer.tokens["host"]))
    }

    /// Sends pieces of a document, the lease renewed before each, as a replica renews it meanwhile.
    private static func send(
        _ document: KeptDocument,
        _ bytes: [UInt8],
        from offsets: some Sequence<Int>,
        of source: String = "news",
        through client: ExchangeClient
    ) async throws {
        for offset in offsets {
            let piece = bytes[offset...].prefix(KeepQuestion.pieceBytes)
            let lease = try await Self.lease(client, of: source)
            let question = KeepQuestion(context: lease, document: document, offset: offset, piece: piece)
            let _: Nothing = try await client.request(.bus, "keep", question)
        }
    }

    private static func offsets(_ size: Int) -> [Int] { Array(stride(from: 0, to: size, by: KeepQuestion.pieceBytes)) }

    @Test("a document of several pieces comes back as it was, also after a restart, until it is let go of")
    func keeps() async throws {
        try await withFolder { path in
            let bytes = Self.bytes(3 * KeepQuestion.pieceBytes + 1, 7)
            let document = Self.document(bytes)
            for start in 0..<2 {
                let bus = try await RunningBus(in: path)
                let client = try bus.client("ingest")
                if start == 0 { try await client.keep(document, bytes, try await Self.lease(client)) }
                let answer: SourceAnswer = try await client.request(.bus, "source", SourceQuestion(source: "news"))
                let kept = try #require(answer.kept?.first)
                #expect(kept.hash == document.hash && answer.kept?.count == 1)
                #expect(try await client.document(kept, of: "news") == bytes)
                if start == 1 {
                    let question = ForgetQuestion(context: try await Self.lease(client), hashes: [document.hash])
                    let _: Nothing = try await client.request(.bus, "forget", question)
                    let after: SourceAnswer = try await client.request(.bus, "source", SourceQuestion(source: "news"))
                    #expect(after.kept == nil)
                    let folder = "\(path)/bus/quarantine/news"
                    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["list.json"])
                }
                await client.close()
                try await bus.stop()
            }
        }
    }

    @Test("what no list names any more, as after a failure of power, is gone after the next start")
    func tidies() async throws {
        try await withFolder { path in
            let bytes = Self.bytes(100, 1)
            let folder = "\(path)/bus/quarantine"
            for start in 0..<2 {
                let bus = try await RunningBus(in: path)
                let client = try bus.client("ingest")
                if start == 0 { try await client.keep(Self.document(bytes), bytes, try await Self.lease(client)) }
                let answer: SourceAnswer = try await client.request(.bus, "source", SourceQuestion(source: "news"))
                #expect(answer.kept?.count == 1)
                await client.close()
                try await bus.stop()
                guard start == 0 else { break }
                try PrivateFile.write(bytes, to: "\(folder)/news/\(String(repeating: "0", count: 64))")
                try PrivateFile.makeFolder("\(folder)/other")
                try PrivateFile.write(bytes, to: "\(folder)/other/\(String(repeating: "1", count: 64))")
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/news")
            #expect(left.sorted() == [Self.document(bytes).hash, "list.json"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/other").isEmpty)
        }
    }

    @Test("a folder that cannot be listed is an error, and does not count as empty")
    func unlisted() async throws {
        try await withFolder { path in
            try PrivateFile.makeFolder("\(path)/bus")
            try PrivateFile.write([], to: "\(path)/bus/quarantine")
            let bus = try await RunningBus(in: path)
            let client = try bus.client("ingest")
            let question = SourceQuestion(source: "news")
            await #expect(throws: ExchangeError.self) {
                let _: SourceAnswer = try await client.request(.bus, "source", question)
            }
            await client.close()
            try await bus.stop()
        }
    }

    @Test("of a source at most 16 documents and 32 MiB are kept, the oldest leave first, and the same one is kept once")
    func bounds() async throws {
        try await withBus { bus in
            let client = try bus.client("ingest")
            func kept() async throws -> [KeptDocument] {
                let answer: SourceAnswer = try await client.request(.bus, "source", SourceQuestion(source: "news"))
                return answer.kept ?? []
            }
            for seed in 0..<20 as Range<UInt8> {
                let bytes = Self.bytes(100, seed)
                for _ in 0..<2 { try await client.keep(Self.document(bytes), bytes, try await Self.lease(client)) }
            }
            #expect(try await kept().map(\.hash) == (4..<20).map { Self.document(Self.bytes(100, $0)).hash })
            let large = Self.bytes(Quarantine.sourceBytes - 150, 99)
            try await Self.send(Self.document(large), large, from: Self.offsets(large.count), through: client)
            #expect(try await kept().map(\.size) == [100, large.count])
            let folder = try FileManager.default.contentsOfDirectory(atPath: "\(bus.path)/bus/quarantine/news")
            #expect(folder.count == 3)
            let huge = Self.bytes(Quarantine.sourceBytes + 1, 1)
            let lease = try await Self.lease(client)
            await #expect {
                try await client.keep(Self.document(huge), huge, lease)
            } throws: { error in
                guard case ExchangeError.refused("TOO_LARGE", _) = error else { return false }
                return true
            }
            await client.close()
        }
    }

    @Test("of documents that came in part 64 MiB wait; the one that waits longest is begun anew, and no other")
    func waits() async throws {
        try await withBus { bus in
            let client = try bus.client("ingest")
            let size = 22 * 1_048_576
            let bytes = Self.bytes(size, 3)
            let document = Self.document(bytes)
            func send(_ source: String, _ offsets: some Sequence<Int>) async throws {
                try await Self.send(document, bytes, from: offsets, of: source, through: client)
            }
            let offsets = Self.offsets(size)
            for source in ["first", "second", "third"] { try await send(source, offsets.dropLast()) }
            await #expect {
                try await send("first", offsets.suffix(1))
            } throws: { error in
                guard case ExchangeError.refused("BAD_REQUEST", let reason) = error else { return false }
                return reason.contains("begin with the first")
            }
            for source in ["second", "third"] {
                try await send(source, offsets.suffix(1))
                let answer: SourceAnswer = try await client.request(.bus, "source", SourceQuestion(source: source))
                #expect(answer.kept?.map(\.hash) == [document.hash])
            }
            await client.close()
        }
    }

    @Test("nothing is kept without the lease, by who is no service, or under a name that is a path")
    func refuses() async throws {
        try await withBus { bus in
            let client = try bus.client("ingest")
            let bytes = Self.bytes(10, 1)
            // Asked for anew each time, as a replica does that goes on holding it.
            func lease(_ change: (inout PublishContext) -> Void = { _ in }) async throws -> PublishContext {
                var lease = try await Self.lease(client)
                change(&lease)
                return lease
            }
            func refusal(_ client: ExchangeClient, _ context: PublishContext) async -> String? {
                do {
                    try await client.keep(Self.document(bytes), bytes, context)
                    return nil
                } catch ExchangeError.refused(let code, _) { return code } catch { return "\(error)" }
            }
            let portal = try bus.client("portal")
            #expect(await refusal(portal, try await lease()) == "DENIED")
            for name in ["..", ".", "a/b", "", "../../x", String(repeating: "x", count: 65)] {
                #expect(await refusal(client, try await lease { $0.source = name }) == "BAD_REQUEST", "\(name)")
            }
            #expect(await refusal(client, try await lease { $0.token += 1 }) == "LEASE_LOST")
            #expect(await refusal(client, try await lease()) == nil)
            var document = Self.document(bytes)
            document.hash = "../../../" + document.hash.dropFirst(9)
            let held = try await lease()
            await #expect(throws: ExchangeError.self) { try await client.keep(document, bytes, held) }
            for account in [client, portal] { await account.close() }
        }
    }

    @Test("a request to read again is told with every lease until a mark says that it was done")
    func reparse() async throws {
        try await withBus { bus in
            let client = try bus.client("ingest")
            let lease = try await Self.lease(client)
            func asked() async throws -> [String: String]? {
                let question = LeaseQuestion(replica: "one", hosts: ["host"])
                let answer: LeaseAnswer = try await client.request(.bus, "lease", question)
                return answer.reparse
            }
            #expect(try await asked() == nil)
            let question = ReparseQuestion(source: "news", request: "r1")
            let _: Nothing = try await client.request(.bus, "reparse", question)
            for _ in 0..<2 { #expect(try await asked() == ["news": "r1"]) }
            for mark in ["r0", "r1"] {
                let _: Nothing = try await client.request(
                    .bus,
                    "mark",
                    MarkQuestion(context: lease, marks: ["reparsed": mark])
                )
            }
            #expect(try await asked() == nil)
            await client.close()
        }
    }

    @Test("fleeting marks are there at once, lost with a killed bus, and durable once stored again")
    func fleeting() async throws {
        try await withBus { bus in
            let client = try bus.client("ingest")
            func mark(_ number: Int, isFleeting: Bool) async throws {
                let marks = MarkQuestion(
                    context: try await Self.lease(client),
                    marks: ["asked": "\(number)"],
                    isFleeting: isFleeting
                )
                let _: Nothing = try await client.request(.bus, "mark", marks)
            }
            for number in 0..<5 { try await mark(number, isFleeting: true) }
            let answer: SourcesAnswer = try await client.request(.bus, "sources", SourcesQuestion())
            #expect(answer.sources == ["news": ["asked": "4"]] && !answer.hasMore)
            #expect(try await Self.marksAfterKill(of: bus) == [:])
            try await mark(4, isFleeting: false)
            #expect(try await Self.marksAfterKill(of: bus) == ["news": ["asked": "4"]])
            await client.close()
        }
    }

    /// What a bus knows that starts on what another has on disk this moment.
    private static func marksAfterKill(of bus: RunningBus) async throws -> [String: [String: String]] {
        try await withFolder { path in
            try FileManager.default.copyItem(atPath: bus.path, toPath: path)
            let copy = try await RunningBus(in: path)
            let client = try copy.client()
            let answer: SourcesAnswer = try await client.request(.bus, "sources", SourcesQuestion())
            await client.close()
            try await copy.stop()
            return answer.sources
        }
    }

    @Test("items are found by their keys, and marks of many sources come page by page")
    func pages() throws {
        var state = BusState()
        for number in 0..<3_000 {
            let text = String(repeating: "x", count: 300)
            state.note(["state": "ok", "text": text], of: "source-\(number)")
        }
        var names: [String] = []
        var pages = 0
        var last: String?
        repeat {
            let page = state.marks(SourcesQuestion(after: last))
            names += page.sources.keys.sorted()
            last = page.hasMore ? page.sources.keys.max() : nil
            pages += 1
        } while last != nil
        #expect(names.count == 3_000 && Set(names).count == 3_000 && pages > 1)
        var memory = SourceMemory()
        for key in ["a", "b", "c"] { memory.remember(SourceItem(key: key, hash: "h", update: try UpdateID("u"))) }
        #expect(memory.items(["c", "x", "a"]).map(\.key) == ["c", "a"])
    }
}
