import Exchange
import Schema
import Testing

@Suite("Agencies of the registry") struct AgencyTests {
    @Test("every account may read the agencies' names, but only a service the registry")
    func names() async throws {
        try await withBus { bus in
            let portal = try await bus.client("portal")
            let answer: AgenciesAnswer = try await portal.request(.bus, "agencies", Nothing())
            let jaxa = try AgencyID("jp.jaxa")
            #expect(answer.agencies[jaxa]?.name.texts["ja"] == "宇宙航空研究開発機構")
            await #expect(throws: ExchangeError.self) {
                let _: Registry = try await portal.request(.bus, "registry", Nothing())
            }
            await portal.close()
        }
    }
}
