import Exchange
import Foundation
import Schema
import TestSupport
import Testing
import ZeroMQ

@Suite("Keys from the command line", .timeLimit(.minutes(5))) struct KeyCommandTests {
    /// A shell in a folder of its own, as on another machine, for which `taiwa` and `ssh HOST taiwa` are there.
    struct Machine {
        let stack: Stack
        let folder: URL

        init(_ stack: Stack) throws {
            self.stack = stack
            self.folder = stack.folder.appending(path: "elsewhere")
            try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        }

        /// What a line of shell printed; its standard error is in `error`.
        func run(_ line: String, on host: Bool = false) async throws -> (status: Int32, output: String, error: String) {
            let log = self.folder.appending(path: "\(UUID()).log")
            // On the other machine nothing tells where the exchange is.
            let nowhere = ["TAIWA_DATA": self.folder.appending(path: "nowhere").path]
            let environment = ["PATH": "\(Executable.folder.path):/usr/bin:/bin"].merging(
                host ? self.stack.environment : nowhere
            ) { $1 }
            let script = "cd '\(self.folder.path)' && \(line)"
            let result = try await Executable("/bin/sh", ["-c", script], environment: environment, log: log).result()
            let error = try String(contentsOf: log, encoding: .utf8)
            return (result.status, result.output.joined(separator: "\n"), error)
        }

        func operates(_ line: String) async throws -> (status: Int32, output: String, error: String) {
            try await self.run("taiwa \(line)", on: true)
        }
    }

    static func withMachine(_ body: (Machine, Stack) async throws -> Void) async throws {
        let stack = try Stack()
        do {
            try await stack.start("taiwa-bus")
            let isReady = try await eventually { try await stack.taiwa("health", "bus").status == 0 }
            try #require(isReady, "\(stack.complaints)")
            try await body(try Machine(stack), stack)
        } catch {
            _ = await stack.stop()
            throw error
        }
        _ = await stack.stop()
    }

    @Test("someone on another machine makes a key, is admitted, publishes, reads, rotates it and is shut out")
    func wholeLife() async throws {
        try await Self.withMachine { machine, _ in
            let made = try await machine.run("taiwa key new jaxa")
            #expect(made.status == 0 && made.output == "jaxa/request.json", "\(made.error)")
            let secret = try Credentials.load(from: machine.folder.appending(path: "jaxa/account.key").path)
            let request = try String(contentsOf: machine.folder.appending(path: "jaxa/request.json"), encoding: .utf8)
            let key = try Data(contentsOf: machine.folder.appending(path: "jaxa/account.key"))
            let members = try JSONDecoder().decode([String: String].self, from: key)
            for (member, value) in members where member != "account" {
                #expect(request.contains(value) != member.hasSuffix("Secret"), "\(member)")
            }
            let mode = try FileManager.default.attributesOfItem(
                atPath: machine.folder.appending(path: "jaxa/account.key").path
            )
            #expect(mode[.posixPermissions] as? Int == 0o600)
            #expect(try await machine.run("taiwa key new jaxa").status != 0, "a key is never overwritten")

            let admitted = try await machine.operates(
                "key admit - --agency jp.jaxa --topic 'exploration/>' < jaxa/request.json > jaxa/connect.json"
            )
            #expect(admitted.status == 0, "\(admitted.error)")
            #expect(
                try ConnectFile.load(from: machine.folder.appending(path: "jaxa/connect.json").path).live.keys.map(
                    \.name
                ) == ["public"]
            )
            let again = try await machine.operates("key admit - < jaxa/request.json")
            #expect(again.status != 0 && again.error.contains("already"), "\(again.error)")

            let publish =
                "echo text | taiwa publish - --agency jp.jaxa --topic exploration/cargo --account jaxa --title"
            func isPublished(_ title: String, with options: String = "") async throws -> Bool {
                try await machine.run("\(publish) \(title) \(options)").status == 0
            }
            #expect(try await eventually { try await isPublished("Departure") })
            #expect(try await !isPublished("Forbidden", with: "--topic ssa/orbit"))
            let read = try await machine.run("taiwa subscribe --from earliest --once --account jaxa")
            #expect(read.output.contains("Departure") && !read.output.contains("Forbidden"))

            let rotated = try await machine.run("taiwa key rotate --account jaxa")
            #expect(rotated.output == "jaxa/request.json", "\(rotated.error)")
            let early = try await machine.run("taiwa key rotate --account jaxa")
            #expect(early.status != 0 && early.error.contains("does not let the new key in yet"), "\(early.error)")
            #expect(try await machine.operates("key admit jaxa/request.json > /dev/null").status == 0)
            #expect(try await isPublished("Both"), "the old key counts until it is revoked")
            let taken = try await eventually { try await machine.run("taiwa key rotate --account jaxa").status == 0 }
            #expect(taken)
            let new = try Credentials.load(from: machine.folder.appending(path: "jaxa/account.key").path)
            #expect(new.publicKey != secret.publicKey && new.account == secret.account)
            let revoked = try await machine.operates("key revoke jaxa --key \(secret.publicKey.id)")
            #expect(revoked.output == "revoked: jaxa \(secret.publicKey.id)", "\(revoked.error)")
            #expect(try await isPublished("Arrival"))
            let list = try await machine.operates("key list")
            #expect(
                list.output.contains("key \(secret.publicKey.id) retired")
                    && list.output.contains("key \(new.publicKey.id) active")
            )
            #expect(list.output.contains("publishes for jp.jaxa under exploration/> to public"))

            let granted = try await machine.operates("key grant jaxa --read public --read jp")
            #expect(granted.status == 0 && granted.output.contains(#""jp""#), "\(granted.error)")
            #expect(try await eventually { try await !isPublished("Withdrawn") })
            #expect(try await machine.operates("key revoke jaxa").status == 0)
            #expect(
                try await eventually {
                    try await machine.run("timeout 3 taiwa subscribe --from earliest --once --account jaxa").status != 0
                }
            )
            let json = try await machine.operates("key list --json")
            let line = try #require(json.output.split(separator: "\n").first { $0.contains(#""account":"jaxa""#) })
            #expect(line.components(separatedBy: #""retired""#).count == 3, "\(line)")
            let audit = try String(contentsOf: machine.stack.folder.appending(path: "bus/audit.jsonl"), encoding: .utf8)
            for event in ["account added", "key added", "key retired", "publishing withdrawn", "access ended"] {
                #expect(audit.contains(#""event":"\#(event)""#), "\(event)")
            }
        }
    }

    @Test("nobody puts a key of their own into another's account")
    func impostor() async throws {
        try await Self.withMachine { machine, stack in
            #expect(
                try await machine.run("taiwa key new jaxa && mkdir other && cd other && taiwa key new jaxa").status == 0
            )
            #expect(try await machine.operates("key admit jaxa/request.json").status == 0)
            let refused = try await machine.operates("key admit other/jaxa/request.json")
            #expect(refused.status != 0 && refused.error.contains("none of its keys vouches"), "\(refused.error)")
            let path = machine.folder.appending(path: "jaxa/request.json")
            let text = try String(contentsOf: path, encoding: .utf8)
            let id = try Credentials.load(from: machine.folder.appending(path: "jaxa/account.key").path).publicKey.id
            try text.replacing(id, with: "0123456789abcdef").write(to: path, atomically: true, encoding: .utf8)
            let forged = try await machine.operates("key admit jaxa/request.json")
            #expect(forged.status != 0 && forged.error.contains("does not have the id"), "\(forged.error)")
            let lost = try await machine.operates("key revoke jaxa && taiwa key admit other/jaxa/request.json")
            #expect(lost.status == 0, "after a revocation the operator may admit another: \(lost.error)")
        }
    }

    @Test(
        "what the operator mistypes changes nothing and is explained",
        arguments: [
            ("key admit /nonexistent", "/nonexistent"), ("key revoke nobody", "there is no account nobody"),
            ("key grant nobody", "there is no account nobody"), ("key revoke operator --key 00", "has no key 00"),
            ("key grant operator --read tea", "there is no audience tea"),
            ("key grant operator --agency jp.tea", "no agency jp.tea"),
            ("key grant operator --topic 'ssa/>'", "say --agency too"),
            ("key grant operator --until 2026-01-01T00:00:00Z --from 2026-01-02T00:00:00Z", "after --from"),
            ("agency remove jp.tea", "there is no agency jp.tea"), ("agency add tea --en Tea --ja 茶", "agency"),
        ]
    )
    func mistakes(line: String, sentence: String) async throws {
        let stack = try Stack()
        try FirstRegistry.write(to: stack.file("registry.yaml"))
        let machine = try Machine(stack)
        let before = try String(contentsOfFile: stack.file("registry.yaml"), encoding: .utf8)
        let result = try await machine.operates(line)
        #expect(result.status != 0 && result.error.contains(sentence), "\(result.error)")
        #expect(try String(contentsOfFile: stack.file("registry.yaml"), encoding: .utf8) == before)
        _ = await stack.stop()
    }

    @Test("commands that change the registry at the same time lose nothing")
    func together() async throws {
        let stack = try Stack()
        try FirstRegistry.write(to: stack.file("registry.yaml"))
        let machine = try Machine(stack)
        try await withThrowingTaskGroup(of: Int32.self) { group in
            for number in 1...16 {
                group.addTask { try await machine.operates("agency add xx.a\(number) --en A --ja A").status }
            }
            for try await status in group { #expect(status == 0) }
        }
        let agencies = try await machine.operates("agency list --json").output.split(separator: "\n")
        #expect(agencies.count { $0.contains(#""agency":"xx.a"#) } == 16, "\(agencies)")
        #expect(try await machine.operates("agency remove xx.a7").status == 0)
        #expect(try await machine.operates("agency").output.contains("xx.a7") == false)
        _ = await stack.stop()
    }

    @Test("a guest too many waits until another leaves")
    func guests() async throws {
        try await Self.withMachine { machine, stack in
            let path = stack.file("registry.yaml")
            let registry = try String(contentsOfFile: path, encoding: .utf8)
            let limits = "guests: {connections: 16, perAddress: 2}\n"
            try PrivateFile.write(Array((registry + limits).utf8), to: path)
            let isOpen = try await eventually { FileManager.default.fileExists(atPath: stack.file("guest.json")) }
            try #require(isOpen)
            let connect = try ConnectFile.load(from: stack.file("guest.json"))
            func guest() throws -> ExchangeClient {
                try ExchangeClient(connect, as: .generate(account: try AccountName("me")))
            }
            func reads(_ guest: ExchangeClient, within time: Duration) async -> Bool {
                let welcome: Welcome? = try? await guest.request(.bus, "welcome", Nothing(), timeout: time)
                return welcome != nil
            }
            let (first, second, third) = (try guest(), try guest(), try guest())
            #expect(await reads(first, within: .seconds(5)))
            #expect(await reads(second, within: .seconds(5)))
            #expect(await !reads(third, within: .seconds(2)))
            await first.close()
            await second.close()
            #expect(await reads(third, within: .seconds(20)))
            await third.close()
        }
    }

    @Test("the demonstration lets guests read, and an exchange otherwise does not")
    func demonstration() async throws {
        for (arguments, lets) in [(["up", "--demo"], true), (["up"], false)] {
            let stack = try Stack()
            let log = stack.folder.appending(path: "up.log")
            let up = try Executable("taiwa", arguments, environment: stack.environment, log: log)
            #expect(try await eventually { try await stack.taiwa("health", "bus").status == 0 })
            #expect(FileManager.default.fileExists(atPath: stack.file("guest.json")) == lets)
            if lets {
                let machine = try Machine(stack)
                let guest = try await machine.run(
                    "taiwa key new me && cp '\(stack.file("guest.json"))' me/connect.json && taiwa topics --account me"
                )
                #expect(guest.status == 0 && guest.output.contains("ssa/conjunction"), "\(guest.error)")
            }
            _ = up.terminate()
            _ = await stack.stop()
        }
    }
}

/// A registry as the bus makes it, with one account.
enum FirstRegistry {
    static func write(to path: String) throws {
        try PrivateFile.makeFolder(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)))
        let text = """
            agencies: {jp.jaxa: {name: {en: JAXA, ja: JAXA}}}
            audiences: {public: {name: {en: Everyone, ja: 公開}, port: 0}}
            accounts: {operator: {read: [public]}}

            """
        try PrivateFile.write(Array(text.utf8), to: path)
    }
}
