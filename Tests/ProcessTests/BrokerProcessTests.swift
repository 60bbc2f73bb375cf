import Foundation
import TestSupport
import Testing

@Suite(
    "A broker and programs that are killed",
    .enabled("needs the Debian packages mosquitto and mosquitto-clients") { Broker.isInstalled },
    .timeLimit(.minutes(5))
)
struct BrokerProcessTests {
    private static let topic = "cache/a/wis2/jp-test-centre/data/core/weather"

    @Test("a replica that is killed again and again while messages come loses none and publishes none twice")
    func killed() async throws {
        let seed =
            ProcessInfo.processInfo.environment["TAIWA_TEST_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...9_999)
        print("BrokerProcessTests: seed \(seed)")
        var random = SplitMix(seed: seed)
        let broker = try await Broker()
        let stack = try Stack()
        let (kills, burst) = (8, 250)
        do {
            let list = """
                sources:
                  - {name: wis2, url: "\(broker.url("cache/a/wis2/#"))", agency: jp.jaxa, topic: earth/weather, interval: 1}

                """
            try Data(list.utf8).write(to: stack.folder.appending(path: "sources.yaml"))
            for service in ["taiwa-bus", "taiwa-ingest"] { try await stack.start(service) }
            let isFollowed = try await eventually {
                try await stack.taiwa("source", "list", "--json").output.contains { $0.contains(#""state":"ok""#) }
            }
            try #require(isFollowed)
            for round in 0..<kills {
                try await broker.publish(
                    Self.topic,
                    (0..<burst).map { notification(round * burst + $0) }
                )
                // Somewhere between the first message and some time after the last.
                let wanted = Int.random(in: 0..<burst, using: &random)
                let least = round == 0 ? wanted : 0
                while try await Self.links(stack).count < least {}
                await stack.kill("taiwa-ingest")
                try await stack.start("taiwa-ingest")
            }
            _ = try await eventually { try await Self.links(stack).count >= kills * burst }
            let links = try await Self.links(stack)
            #expect(links.count == kills * burst && Set(links).count == links.count, "seed \(seed): \(links.count)")
        } catch { Issue.record("\(error); \(stack.complaints)") }
        _ = await stack.stop()
        await broker.stop()
    }

    private static func links(_ stack: Stack) async throws -> [String] {
        try await stack.taiwa("subscribe", "earth/>", "--from", "earliest", "--once", "--json").output.compactMap {
            line in
            line.firstRange(of: "https://data.example/notice-").map {
                String(line[$0.upperBound...].prefix { $0 != "." })
            }
        }
    }

    @Test("source test shows what a broker sends and publishes nothing; what is wrong ends it with 1")
    func test() async throws {
        let broker = try await Broker(.init(login: ("everyone", "s3cret")))
        let folder = try TemporaryFolder()
        let file = folder.file("login")
        try Data("everyone\ns3cret\n".utf8).write(to: URL(filePath: file))
        func run(_ arguments: String...) async throws -> (status: Int32, output: [String], error: String) {
            try await CommandTests.run(
                ["source", "test", broker.url("cache/#"), "--seconds", "2"] + arguments,
                ["TAIWA_ALLOW_NETWORKS": "127.0.0.0/8"]
            )
        }
        let open = try await run("--credentials", file)
        #expect(open.status == 1 && open.error.contains("run chmod 600 on it"))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        let quiet = try await run("--credentials", file)
        #expect(quiet.status == 0 && quiet.error.contains("0 updates in 0 messages"))
        // What is retained comes whenever somebody subscribes.
        try await broker.publish("cache/a", [notification(1)], isRetained: true)
        let one = try await run("--credentials", file, "--json")
        #expect(one.status == 0 && one.output[0].contains(#""messages":1"#), "\(one)")
        #expect(one.output[0].contains("notice-1.bufr") && !one.output[0].contains("s3cret"))
        try await broker.publish("cache/b", [Array("nonsense".utf8)], isRetained: true)
        let bad = try await run("--credentials", file)
        #expect(bad.status == 1 && bad.error.contains("left out: cache/b, 1:1"), "\(bad)")
        let stranger = try await run()
        #expect(stranger.status == 1 && stranger.error.contains("correct user, password and topic"), "\(stranger)")
        let inner = try await CommandTests.run(["source", "test", broker.url("cache/#")])
        #expect(inner.status == 1 && inner.error.contains("not a public address"))
        await broker.stop()
    }
}
