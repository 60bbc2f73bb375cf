import Exchange
import Foundation
import Schema
import TestSupport
import Testing

@Suite("taiwa subscribe", .timeLimit(.minutes(5))) struct SubscribeCommandTests {
    @Test("tells old news that was collected late, in the line and as a member of the JSON")
    func backfill() async throws {
        try await withBus { bus in
            let client = try bus.client()
            let publisher = try await Publisher(client)
            for (title, isBackfill) in [("Old", true), ("New", false)] {
                _ = try await publisher.publish(
                    Event(try update(title, audience: "public")),
                    deduplicationKey: title,
                    isBackfill: isBackfill
                )
            }
            await publisher.close()
            await client.close()
            let account = ["--once", "--from", "earliest", "--account", "\(bus.path)/exchange/accounts/operator"]
            let lines = try await CommandTests.run(["subscribe"] + account)
            #expect(lines.status == 0, "\(lines)")
            #expect(lines.output.map { $0.contains("[BACKFILL] Old") } == [true, false], "\(lines.output)")
            let json = try await CommandTests.run(["subscribe", "--json"] + account)
            #expect(json.output.map { $0.contains(#""backfill":true"#) } == [true, false], "\(json.output)")
            #expect(json.output.allSatisfy { !$0.contains(#""backfill":false"#) })
        }
    }
}
