import Exchange
import Foundation
import Schema
import TestSupport
import Testing

@Suite("A journal whose front has left, from outside", .timeLimit(.minutes(5))) struct TrimmedJournalTests {
    private static let client = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fixtures/client/trimmed.py").standardizedFileURL.path

    private static func withTrimmedBus(_ body: (String, Welcome) async throws -> Void) async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: path, later: 31)
            do {
                let client = try bus.client()
                let publisher = try await Publisher(client)
                for number in 1...24 {
                    let audience = number.isMultiple(of: 3) ? "jp" : "public"
                    _ = try await publisher.publish(Event(try update("event \(number)", audience: audience)))
                }
                await publisher.close()
                try await bus.trim()
                let welcome: Welcome = try await client.request(.bus, "welcome", Nothing())
                await client.close()
                try await body(path, welcome)
            } catch {
                try await bus.stop()
                throw error
            }
            try await bus.stop()
        }
    }

    @Test("taiwa subscribe says what is missing on standard error and prints what there is")
    func subscribe() async throws {
        try await Self.withTrimmedBus { path, welcome in
            let first = try #require(welcome.trimmed?[.public])
            let cursor = Cursor(log: welcome.heads.log, positions: [.public: 1])
            let log = URL(filePath: "\(path)/subscribe.log")
            let account = "\(path)/exchange/accounts/operator"
            let arguments = ["subscribe", "--once", "--json", "--account", account, "--from", "\(cursor)"]
            let (status, output) = try await Executable("taiwa", arguments, log: log).result()
            let complaints = try String(contentsOf: log, encoding: .utf8)
            #expect(status == 0, "\(complaints)")
            #expect(complaints.contains("missing: what of public before position \(first) was not printed yet"))
            let expected = try #require(welcome.trimmed).reduce(0) { $0 + Int(welcome.heads[$1.key] + 1 - $1.value) }
            #expect(output.count == expected)
        }
    }

    @Test("a client written from the page is told what is missing, once, and reads the rest")
    func otherClient() async throws {
        guard let python = await Python.executable() else { return print("skipped: no Python with pyzmq and PyNaCl") }
        try await Self.withTrimmedBus { path, _ in
            let log = URL(filePath: "\(path)/client.log")
            let account = "\(path)/exchange/accounts/operator"
            let (status, output) = try await Executable(
                python,
                [Self.client, account],
                environment: ["PYTHONDONTWRITEBYTECODE": "1"],
                log: log
            ).result()
            let complaints = try String(contentsOf: log, encoding: .utf8)
            #expect(status == 0 && output.last == "all", "\(complaints)")
        }
    }
}
