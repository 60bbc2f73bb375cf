import Exchange
import Foundation
import Schema
import TestSupport
import Testing

@Suite("The services together", .serialized, .timeLimit(.minutes(3))) struct EndToEndTests {
    /// The README's subscriber, exactly as it stands there.
    static func subscriber() throws -> String {
        let readme = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        let start = try #require(text.range(of: "```python\n"))
        let end = try #require(text.range(of: "```", range: start.upperBound..<text.endIndex))
        return String(text[start.upperBound..<end.lowerBound])
    }

    @Test("the README's subscriber has at most fifteen lines")
    func short() throws {
        #expect(try Self.subscriber().split(separator: "\n").count <= 15)
    }

    @Test("each update is seen once by subscriber, search and webhook, whatever service is killed in between")
    func everywhereOnce() async throws {
        let stack = try Stack()
        let receiver = try LocalServer { _ in LocalServer.Reply(204) }
        do {
            for service in Stack.services { try await stack.start(service) }
            #expect(try await Self.eventually { try await stack.taiwa("health", "notifications").status == 0 })
            let client = try AccountFolder(stack.file("accounts/operator")).client()
            let question = SubscriptionAddQuestion(
                name: "all",
                filter: SubscriptionFilter(),
                webhook: WebhookTarget(url: receiver.url("/hook"))
            )
            let _: SubscriptionAddAnswer = try await client.request(.notifications, "subscription.add", question)
            await client.close()
            let python = try await Self.startSubscriber(stack)
            var heard: [String] = []
            var printed = python?.lines.makeAsyncIterator()
            var posted = receiver.requests.makeAsyncIterator()
            var received: [String: Int] = [:]
            var number = 0
            for victim in [nil] + Stack.services.map(Optional.some) {
                if let victim {
                    await stack.kill(victim)
                    try await stack.start(victim)
                }
                number += 1
                let title = "Orbit notice number \(number)"
                try stack.drop(feed(item: number), as: "notice-\(number).xml")
                while received[title] == nil, let request = await posted.next() {
                    let body = String(decoding: request.body, as: UTF8.self)
                    for earlier in 1...number where body.contains("Orbit notice number \(earlier)\"") {
                        received["Orbit notice number \(earlier)", default: 0] += 1
                    }
                }
                while python != nil, !heard.contains(where: { $0.contains("\(title)'") }),
                    let line = await printed?.next()
                {
                    heard.append(line)
                }
                let found = try await Self.eventually {
                    try await stack.taiwa("search", "notice", "--json").output.joined().contains("\(title)\"")
                }
                #expect(found, "\(title) is not found after \(victim ?? "the start"); \(stack.complaints)")
            }
            python?.kill()
            #expect(received.count == number && received.values.allSatisfy { $0 == 1 }, "\(received)")
            #expect(
                Set(heard.filter { $0.contains("Orbit notice") }).count
                    == heard.filter { $0.contains("Orbit notice") }.count
            )
            let stored = try await stack.taiwa("subscribe", "--from", "earliest", "--once", "--json")
            #expect(stored.output.count == number)
            let search = try await stack.taiwa("search", "notice", "--json")
            #expect(search.output.joined().contains("\"total\":\(number)"))
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

    private static func startSubscriber(_ stack: Stack) async throws -> Executable? {
        guard let python = await Python.executable() else {
            print("skipped: the README's subscriber, for want of Python with pyzmq")
            return nil
        }
        let script = stack.folder.appending(path: "subscriber.py")
        try Data(try Self.subscriber().utf8).write(to: script)
        return try Executable(
            python,
            [script.path, stack.file("accounts/operator")],
            environment: ["PYTHONUNBUFFERED": "1"],
            log: stack.folder.appending(path: "python.log")
        )
    }

    /// Asks until the answer is yes, at most for twenty seconds.
    private static func eventually(_ ask: () async throws -> Bool) async throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < deadline { if try await ask() { return true } }
        return false
    }
}
