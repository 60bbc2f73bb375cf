import Exchange
import Foundation
import IngestCore
import Logging
import Outbound
import Schema
import ServiceKit
import Synchronization
import TestSupport
import Testing

@Suite("Ingest", .timeLimit(.minutes(5))) struct IngestTests {
    @Test("an update of a warning supersedes what it refers to, its cancellation both, each once")
    func chainOfWarnings() async throws {
        try await withBus { bus in
            let polls = Atomic(0)
            let server = try LocalServer { _ in
                let poll = min(polls.add(1, ordering: .relaxed).newValue, 4)
                let last = ["", "Alert", "Update", "Cancel", "Cancel"][poll]
                let references = (1..<min(poll, 3)).map { "office@example.org,w-\($0),2031-02-03T0\($0):00:00-00:00" }
                let number = min(poll, 3)
                return .init(
                    200,
                    body: Array(
                        """
                        <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>w-\(number)</identifier>
                        <sender>office@example.org</sender><sent>2031-02-03T0\(number):00:00-00:00</sent>
                        <status>Actual</status><msgType>\(last)</msgType><scope>Public</scope>
                        <references>\(references.joined(separator: " "))</references>
                        <info><category>Met</category><event>Storm</event><urgency>Immediate</urgency>
                        <severity>Severe</severity><certainty>Likely</certainty><headline>Storm \(number)</headline></info>
                        </alert>
                        """.utf8
                    )
                )
            }
            defer { server.stop() }
            let sources = [try source("warnings", server.url(), topic: "earth/weather")]
            var asks = server.requests.makeAsyncIterator()
            try await withIngest(of: bus, sources) { for _ in 0..<5 { _ = await asks.next() } }
            let updates = try await bus.updates()
            #expect(updates.map { $0.title.text(in: "en") } == ["Storm 1", "Storm 2", "Storm 3"])
            #expect(updates[0].supersedes.isEmpty && updates[1].supersedes == [updates[0].id])
            #expect(updates[2].supersedes == [updates[0].id, updates[1].id])
            #expect(updates.map(\.status) == [.actual, .actual, .cancel])
        }
    }

    @Test("items that a document names alike are published once each, and replace each other never")
    func namedAlike() async throws {
        try await withBus { bus in
            let polls = Atomic(0)
            let server = try LocalServer { _ in
                let poll = polls.add(1, ordering: .relaxed).oldValue
                let alerts = ["Storm", "Flood", "Fog \(min(poll, 3))"].map { name in
                    """
                    {"alert":{"identifier":"\(name.hasPrefix("Fog") ? "b" : "a")","sender":"office@example.org",
                    "sent":"2031-02-03T04:05:06Z","status":"Actual","msgType":"Alert","scope":"Public",
                    "info":[{"category":["Met"],"event":"\(name)","urgency":"Future","severity":"Minor","certainty":"Likely"}]}}
                    """
                }
                return .init(200, body: Array("{\"warnings\":[\(alerts.joined(separator: ","))]}".utf8))
            }
            defer { server.stop() }
            var asks = server.requests.makeAsyncIterator()
            try await withIngest(of: bus, [try source("warnings", server.url(), topic: "earth/weather")]) {
                for _ in 0..<6 { _ = await asks.next() }
            }
            let updates = try await bus.updates()
            let titles = updates.map { $0.title.text(in: "en") }.sorted()
            #expect(titles == ["Flood", "Fog 0", "Fog 1", "Fog 2", "Fog 3", "Storm"])
            let replacing = updates.filter { !$0.supersedes.isEmpty }.map { $0.title.text(in: "en") }.sorted()
            #expect(replacing == ["Fog 1", "Fog 2", "Fog 3"])
        }
    }

    @Test("an item that changed at its source is a new version, which supersedes the old one")
    func supersedes() async throws {
        try await withBus { bus in
            let polls = Atomic(0)
            let server = try LocalServer { _ in
                let isFirst = polls.add(1, ordering: .relaxed).oldValue == 0
                return .init(
                    200,
                    body: feed([("a", isFirst ? "Docking at noon" : "Docking at one"), ("b", "Weather")])
                )
            }
            defer { server.stop() }
            let updates = try await withIngest(of: bus, [try source("news", server.url())]) { try await bus.updates(3) }
            #expect(updates.map { $0.title.text(in: "en") } == ["Weather", "Docking at noon", "Docking at one"])
            #expect(updates[2].supersedes == [updates[1].id] && updates[2].id != updates[1].id)
            #expect(updates[0].supersedes.isEmpty && updates[1].supersedes.isEmpty)
        }
    }

    @Test("a replica that starts anew asks only for what changed and publishes nothing twice")
    func keepsNothing() async throws {
        try await withBus { bus in
            let server = try LocalServer { request in
                request.headers["if-none-match"] == "\"one\""
                    ? .init(304) : .init(200, [("ETag", "\"one\"")], body: feed([("a", "Launch"), ("b", "Landing")]))
            }
            defer { server.stop() }
            let sources = [try source("news", server.url())]
            var asked = server.requests.makeAsyncIterator()
            _ = try await withIngest(of: bus, sources) {
                _ = await asked.next()
                while let next = await asked.next(), next.headers["if-none-match"] == nil {}
            }
            let first = try await withIngest(of: bus, sources) { await asked.next() }
            #expect(first?.headers["if-none-match"] == "\"one\"")
            #expect(try await bus.updates().count == 2)
        }
    }

    @Test("a new replica compares what it fetches with what the bus remembers")
    func remembers() async throws {
        try await withBus { bus in
            let server = try LocalServer { _ in .init(200, body: feed((0..<2_500).map { ("item-\($0)", "No. \($0)") }))
            }
            defer { server.stop() }
            let sources = [try source("news", server.url())]
            for _ in 0..<2 {
                var asked = server.requests.makeAsyncIterator()
                // The second request of a replica shows that it is done with the first.
                try await withIngest(of: bus, sources) { for _ in 0..<2 { _ = await asked.next() } }
            }
            let updates = try await bus.updates()
            #expect(updates.count == 2_500 && Set(updates.map(\.source.item)).count == 2_500)
        }
    }

    @Test("a file in a watched folder is read once, also by a new replica, though a later one changed its items")
    func files() async throws {
        try await withBus { bus in
            let folder = try TemporaryFolder()
            let sources = [try source("inbox", "folder:\(folder.path)")]
            try folder.drop("1.xml", feed([("a", "Docking at noon")]))
            try folder.drop("2.xml", feed([("a", "Docking at one")]))
            try folder.drop("broken.xml", Array("<rss><channel>".utf8))
            _ = try await withIngest(of: bus, sources) { try await bus.updates(3) }
            try folder.drop("sound.xml", feed([("b", "Undocking")]))
            _ = try await withIngest(of: bus, sources) { try await bus.updates(4) }
            let titles = try await bus.updates().map { $0.title.text(in: "en") }
            #expect(titles == ["Docking at noon", "Docking at one", "Source inbox: quarantined", "Undocking"])
        }
    }

    @Test("replicas share the sources, and each item is published once")
    func shares() async throws {
        try await withBus { bus in
            let servers = try (0..<4).map { number in
                try LocalServer { _ in .init(200, body: feed((0..<20).map { ("\(number)-\($0)", "\(number) \($0)") })) }
            }
            defer { for server in servers { server.stop() } }
            let sources = try servers.enumerated().map { try source("source-\($0)", $1.url()) }
            try await withIngest(of: bus, sources) {
                try await withIngest(of: bus, sources) {
                    try await withIngest(of: bus, sources) {
                        _ = try await bus.updates(80)
                        for server in servers {
                            var asked = server.requests.makeAsyncIterator()
                            for _ in 0..<3 { _ = await asked.next() }
                        }
                    }
                }
            }
            #expect(try await bus.updates().count == 80)
        }
    }

    @Test("a source in trouble is told once, and once more when it recovers")
    func troubles() async throws {
        try await withBus { bus in
            let polls = Atomic(0)
            let server = try LocalServer { _ in
                switch polls.add(1, ordering: .relaxed).oldValue {
                case 0...1: .init(200, body: Array("<rss><channel><item>".utf8))
                case 2...3: .init(503)
                default: .init(200, body: feed([("a", "Launch")]))
                }
            }
            defer { server.stop() }
            let updates = try await withIngest(of: bus, [try source("news", server.url())]) { try await bus.updates(4) }
            let states = updates.compactMap { update -> String? in
                if case .sourceNotice(let notice) = update.payload { notice.state } else { nil }
            }
            #expect(states == ["quarantined", "silent", "recovered"])
            #expect(updates.filter { $0.topics.map(\.name) == ["system/source"] }.count == 3)
        }
    }

    @Test("a token in a source's address is told to nobody")
    func secrets() async throws {
        try await withBus { bus in
            let polls = Atomic(0)
            let server = try LocalServer { request in
                guard request.target == "/feed?key=s3cret" else { return .init(404) }
                return switch polls.add(1, ordering: .relaxed).oldValue {
                case 0: .init(200, body: feed([("a", "Launch")]))
                case 1: .init(503)
                default: .init(200, body: Array("<rss>".utf8))
                }
            }
            defer { server.stop() }
            let address = server.url("/feed")
            let sources = [try source("news", "\(address)?key=s3cret#top")]
            let updates = try await withIngest(of: bus, sources) { try await bus.updates(3) }
            #expect(updates[0].source.url == address)
            for update in updates { #expect(!String(decoding: Event(update).json(), as: UTF8.self).contains("s3cret")) }
            #expect(updates[1].summary?.text(in: "en").hasPrefix("\(address) answered with status 503") == true)
        }
    }

    @Test("an item that the bus refuses leaves the others, and is told")
    func refused() async throws {
        try await withBus { bus in
            var registry = try RegistryFile.load(bus.folder.registryFile)
            let name = try AccountName("ingest")
            let topics = try ["exploration/>", "system/>"].map { try TopicPattern($0) }
            registry.accounts[name]?.publish = [Grant(agencies: ["*"], topics: topics, audiences: ["*"])]
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            try await bus.knows(registry)
            let server = try LocalServer { _ in
                .init(200, body: feed([("a", "Parabolic flight"), ("b", "GPS outage over the sea"), ("c", "A walk")]))
            }
            defer { server.stop() }
            let updates = try await withIngest(of: bus, [try source("news", server.url())]) { try await bus.updates(3) }
            #expect(updates.prefix(2).map { $0.title.text(in: "en") } == ["A walk", "Parabolic flight"])
            #expect(updates[2].summary?.text(in: "en").contains("item b: ingest has no grant") == true)
        }
    }

    @Test("sources under a topic or of an agency that the exchange does not know stop the start with a sentence")
    func unknownNames() async throws {
        try await withBus { bus in
            for (wrong, sentence) in [
                (try source("news", "http://127.0.0.1:1/", topic: "exploration/is"), "did you mean exploration/iss?"),
                (try source("news", "http://127.0.0.1:1/", agency: "jp.jaxb"), "there is no agency jp.jaxb"),
            ] {
                let client = try bus.client("ingest")
                let ingest = IngestService(
                    client: client,
                    sources: SourceList([wrong]),
                    gate: try .init(allowing: []),
                    logger: Program.logger("test", level: .critical)
                )
                let error = await #expect(throws: ExchangeError.self) { try await ingest.run() }
                #expect(error?.description.contains(sentence) == true, "\(String(describing: error))")
                await client.close()
            }
        }
    }
}
