import Exchange
import IngestCore
import Language
import Logging
import Outbound
import Schema
import ServiceKit
import TestSupport
import Testing

@Suite("An operator's glossary", .timeLimit(.minutes(5))) struct GlossaryTests {
    /// What is read from a list of sources that names a glossary beside it.
    private static func list(glossary: String) async throws -> SourceList {
        let source = "{name: news, url: 'https://example.org/', agency: jp.jaxa, topic: exploration/iss}"
        let list = "glossary: terms.tsv\nsources:\n  - \(source)\n"
        return try await withFolder { folder in
            try PrivateFile.makeFolder(folder)
            try PrivateFile.write(Array(list.utf8), to: "\(folder)/sources.yaml")
            try PrivateFile.write(Array(glossary.utf8), to: "\(folder)/terms.tsv")
            return try SourceList(path: "\(folder)/sources.yaml")
        }
    }

    @Test("it lies beside the list of sources that names it")
    func beside() async throws {
        let list = try await Self.list(glossary: "# own\nssa/orbit\t5\tfrobnication\tフロブ化\n")
        #expect(list.glossary?.topics == ["ssa/orbit"])
    }

    @Test("a wrong line stops with the file, the line and what is expected")
    func wrongLine() async throws {
        let error = await #expect(throws: ExchangeError.self) {
            try await Self.list(glossary: "# own\nssa/orbit\theavy\tfrobnication\t\n")
        }
        for part in ["terms.tsv", "line 2", "number from 0 to 10"] {
            #expect(error?.description.contains(part) == true, "\(String(describing: error))")
        }
    }

    @Test("its terms tell the topics of what is ingested")
    func ingested() async throws {
        try await withBus { bus in
            let server = try LocalServer { _ in .init(200, body: feed([("a", "Frobnication of a satellite")])) }
            defer { server.stop() }
            let glossary = try Glossary(parsing: "gnss/qzss\t8\tfrobnication\t\n")
            let updates = try await withIngest(of: bus, [try source("news", server.url())], glossary: glossary) {
                try await bus.updates(1)
            }
            #expect(updates.first?.topics.first?.name == "gnss/qzss")
        }
    }

    @Test("a topic that the exchange does not have stops the start with a sentence")
    func unknownTopic() async throws {
        try await withBus { bus in
            let client = try bus.client("ingest")
            let ingest = IngestService(
                client: client,
                sources: SourceList([], glossary: try Glossary(parsing: "ssa/orbits\t5\tfrobnication\t\n")),
                gate: try .init(allowing: []),
                logger: Program.logger("test", level: .critical)
            )
            let error = await #expect(throws: ExchangeError.self) { try await ingest.run() }
            #expect(error?.description.contains("did you mean ssa/orbit?") == true, "\(String(describing: error))")
            await client.close()
        }
    }
}
