import Faults
import Testing

@Suite("Replicas of ingest", .timeLimit(.minutes(5))) struct SharingTests {
    @Test("killed at any moment, they publish each item once, and the others take over the dead one's sources")
    func killed() async throws {
        let seed = UInt64.random(in: 0..<1_000_000_000)
        let play = SharedSources(sources: 30, hosts: 6, kills: 3, items: 3, pause: .milliseconds(500))
        let result = await play.run(seed: seed)
        print("sharing \(seed): \(result)")
        #expect(result.isGood && result.kills == 4, "\(result)")
    }
}
