import Exchange
import Foundation
import Schema
import TestSupport
import Testing

@Suite("The services together", .serialized, .timeLimit(.minutes(5))) struct EndToEndTests {
    @Test("the README's subscriber has at most fifteen lines")
    func short() throws {
        #expect(try Readme.subscriber().split(separator: "\n").count <= 15)
    }

    @Test("each update is seen once by subscriber, search and webhook, whatever service is killed in between")
    func everywhereOnce() async throws {
        let stack = try Stack()
        let receiver = try LocalServer { _ in LocalServer.Reply(204) }
        do {
            for service in Stack.services { try await stack.start(service) }
            let isHealthy = try await eventually { try await stack.taiwa("health").status == 0 }
            try #require(isHealthy)
            // What lies in a folder at the first look at it is old news.
            let isWatched = try await eventually {
                try await stack.taiwa("source", "list", "--json").output.joined().contains(#""state":"ok""#)
            }
            try #require(isWatched)
            let added = try await stack.taiwa("subscription", "add", receiver.url("/hook"))
            #expect(added.status == 0 && added.output.first?.contains("whsec_") == true)
            let python = try await Self.startSubscriber(stack)
            let witness = Witness(posts: receiver.requests, lines: python?.lines)
            let files = try DroppedFile.all()
            let rounds = [nil] + Stack.services.map(Optional.some)
            for (round, victim) in rounds.enumerated() {
                if let victim {
                    await stack.kill(victim)
                    try await stack.start(victim)
                }
                let title = "Orbit notice number \(round + 1)"
                try stack.drop(feed(item: round + 1), as: "notice-\(round + 1).xml")
                for (index, file) in files.enumerated() where index % rounds.count == round {
                    try stack.drop(try Data(contentsOf: file.url), as: file.name)
                }
                await witness.seesPost(of: title)
                await witness.seesLine(with: "\(title)'")
                let found = try await eventually {
                    try await stack.taiwa("search", "notice", "--json").output.joined().contains("\(title)\"")
                }
                try #require(found, "\(title) is not found after \(victim ?? "the start"); \(stack.complaints)")
            }
            let expected = try await stack.titles(of: files).union(
                (1...rounds.count).map { "Orbit notice number \($0)" }
            )
            var stored: [StoredLine] = []
            let all = try await eventually {
                stored = try await stack.stored()
                return expected.isSubset(of: stored.flatMap(\.titles))
            }
            #expect(all, "never came: \(expected.subtracting(stored.flatMap(\.titles)).sorted().prefix(5))")
            stored = try await stack.stored()
            let places = Set(stored.map(\.place))
            #expect(places.count == stored.count, "the subscriber saw an update twice")
            #expect(try await eventually { try await stack.archived().count >= places.count })
            #expect(try await stack.archived().sorted() == places.sorted(), "search and subscriber differ")
            await witness.seesPosts(of: places)
            let before = try await stack.taiwa("search", "notice", "--json").output
            let rebuilt = try await stack.taiwa("rebuild").output
            #expect(rebuilt == ["rebuilt: \(places.count) updates in the archive"])
            #expect(try await stack.archived().sorted() == places.sorted(), "the rebuilt archive differs")
            #expect(try await stack.taiwa("search", "notice", "--json").output == before)
            let id = try #require(added.output.first?.split(separator: " ").first.map(String.init))
            #expect(try await stack.taiwa("subscription").output.first?.hasPrefix(id) == true)
            let delivered = try await stack.taiwa("subscription", "deliveries", id, "--limit", "500").output
            #expect(delivered.count { $0.hasSuffix("delivered") } == places.count)
            python?.kill()
            #expect(await witness.repeats.isEmpty, "posted twice")
            print("end to end: \(files.count) files, \(stored.count) updates, each once in each of three places")
        } catch {
            print(stack.complaints)
            receiver.stop()
            _ = await stack.stop()
            throw error
        }
        receiver.stop()
        let statuses = await stack.stop()
        #expect(statuses.values.allSatisfy { $0 == 0 }, "\(statuses)")
    }

    @Test("a subscription with a name goes on where it was left")
    func named() async throws {
        let stack = try Stack()
        try await stack.start("taiwa-bus")
        #expect(try await eventually { try await stack.taiwa("health", "bus").status == 0 })
        let text = stack.folder.appending(path: "text.txt")
        try Data("text".utf8).write(to: text)
        let publish = ["publish", text.path, "--agency", "jp.jaxa", "--title"]
        for (number, topic) in ["ssa/orbit", "gnss/gps", "ssa/orbit", "ssa/orbit"].enumerated() {
            #expect(try await stack.taiwa(publish + ["N\(number)", "--topic", topic]).status == 0)
        }
        let subscribe = ["subscribe", "ssa/>", "--cursor", "mine", "--from", "earliest"]
        func titles(_ arguments: [String]) async throws -> [String] {
            try await stack.taiwa(subscribe + arguments).output.map { String($0.suffix(2)) }
        }
        #expect(try await titles(["--limit", "2"]) == ["N0", "N2"])
        #expect(try await titles(["--once"]) == ["N3"])
        #expect(try await titles(["--once"]) == [])
        #expect(try await stack.taiwa(publish + ["N4", "--topic", "ssa/orbit"]).status == 0)
        #expect(try await titles(["--once"]) == ["N4"])
        _ = await stack.stop()
    }

    @Test("a port that is taken stops the start with a sentence that says which and what to do")
    func takenPort() async throws {
        let other = try LocalServer { _ in .silence }
        defer { other.stop() }
        for variable in ["TAIWA_PUBLISH_PORT", "TAIWA_INDEXING_PORT", "TAIWA_PORTAL_PORT"] {
            let stack = try Stack()
            let log = stack.folder.appending(path: "up.log")
            let environment = stack.environment.merging([variable: "\(other.port)"]) { $1 }
            let result = try await Executable("taiwa", ["up"], environment: environment, log: log).result()
            let said = try String(contentsOf: log, encoding: .utf8)
            #expect(result.status == 1)
            #expect(said.contains("\(other.port)") && said.contains("choose another"), "\(variable): \(said)")
            _ = await stack.stop()
        }
    }

    @Test("a key that the exchange does not know gets no answer, and the command says what to check")
    func unknownKey() async throws {
        let stack = try Stack()
        try await stack.start("taiwa-bus")
        #expect(try await eventually { try await stack.taiwa("health", "bus").status == 0 })
        let stranger = AccountFolder(stack.file("accounts/stranger"))
        try PrivateFile.makeFolder(stranger.path)
        try Credentials.generate(account: try AccountName("stranger")).write(to: stranger.keyFile)
        try ConnectFile.load(from: stack.file("connect.json")).write(to: stranger.connectFile)
        let result = try await stack.taiwa("search", "--account", stranger.path)
        let said = try String(contentsOf: stack.folder.appending(path: "taiwa.log"), encoding: .utf8)
        #expect(result.status == 1 && result.output.isEmpty)
        #expect(said.contains("this account's key is in its registry"), "\(said)")
        _ = await stack.stop()
    }

    @Test("what comes on standard input is published")
    func standardInput() async throws {
        let stack = try Stack()
        try await stack.start("taiwa-bus")
        let (sources, input) = (stack.folder.appending(path: "one.yaml"), stack.folder.appending(path: "input.xml"))
        try Data("sources: [{name: typed, url: \"-\", agency: jp.jaxa, topic: exploration/iss}]".utf8).write(
            to: sources
        )
        try feed(item: 1).write(to: input)
        try await stack.start("taiwa-ingest", ["TAIWA_SOURCES": sources.path], input: input)
        #expect(try await eventually { try await stack.taiwa("health", "bus").status == 0 })
        let printed = try await stack.taiwa("subscribe", "--from", "earliest", "--limit", "1")
        #expect(printed.output.first?.contains("Orbit notice number 1") == true, "\(stack.complaints)")
        let statuses = await stack.stop()
        #expect(statuses.values.allSatisfy { $0 == 0 }, "\(statuses)")
    }

    private static func startSubscriber(_ stack: Stack) async throws -> Executable? {
        guard let python = await Python.executable() else {
            print("skipped: the README's subscriber, for want of Python with pyzmq")
            return nil
        }
        let script = stack.folder.appending(path: "subscriber.py")
        try Data(try Readme.subscriber().utf8).write(to: script)
        return try Executable(
            python,
            [script.path, stack.file("accounts/operator")],
            environment: ["PYTHONUNBUFFERED": "1"],
            log: stack.folder.appending(path: "python.log")
        )
    }
}
