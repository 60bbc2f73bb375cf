import Exchange
import Schema
import ServiceKit
import TestSupport
import Testing

@Suite("The catalogue", .timeLimit(.minutes(5))) struct CatalogueTests {
    @Test("every account may ask for names, and sees no audience that it may not read")
    func names() async throws {
        try await withBus { bus in
            var registry = try RegistryFile.load(bus.folder.registryFile)
            registry.topics[try Topic("ssa/catalog")] = LocalizedText(["en": "Catalogs", "ja": "カタログ"])
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            try await bus.knows(registry)
            let portal = try bus.client("portal")
            let catalogue: Catalogue = try await portal.request(.bus, "catalogue", Nothing())
            #expect(catalogue.agencies[try AgencyID("jp.jaxa")]?.name.text(in: "ja") == "宇宙航空研究開発機構")
            #expect(Array(catalogue.audiences.keys) == [.public])
            #expect(catalogue.tree.name(of: try Topic("ssa/catalog"), in: "ja") == "カタログ")
            #expect(catalogue.topics.count == TopicTree.standard.entries.count + 1)
            await #expect(throws: ExchangeError.self) {
                let _: Registry = try await portal.request(.bus, "registry", Nothing())
            }
            await portal.close()
        }
    }

    @Test("an update under a topic or of an agency that the exchange does not know is refused with what was meant")
    func unknown() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            for (wrong, code, sentence) in [
                (try update("x", topics: ["ssa/conjuction"]), "BAD_TOPIC", "did you mean ssa/conjunction?"),
                (try update("x", topics: ["ssa/orbit", "tea/time"]), "BAD_TOPIC", "there is no topic tea/time;"),
                (try update("x", agency: "jp.jaxb"), "BAD_EVENT", "there is no agency jp.jaxb"),
            ] {
                let error = await #expect(throws: ExchangeError.self) { try await publisher.publish(Event(wrong)) }
                guard case .refused(code, let said)? = error else {
                    Issue.record("\(String(describing: error))")
                    continue
                }
                #expect(said.contains(sentence), "\(said)")
            }
            await publisher.close()
            await client.close()
        }
    }
}
