import Exchange
import Foundation
import Schema
import TestSupport
import Testing

@Suite("taiwa publish --outbox", .timeLimit(.minutes(5))) struct OutboxCommandTests {
    private struct World {
        let bus: RunningBus
        let folder: String
        var account: String { "\(self.bus.path)/exchange/accounts/operator" }
        var outbox: String { "\(self.folder)/outbox" }

        func start(_ title: String?, outbox: String? = nil, timeout: Int = 30) throws -> Executable {
            let text = URL(filePath: "\(self.folder)/\(title ?? "nothing")")
            try Data("A text.".utf8).write(to: text)
            let arguments =
                title.map { ["-", "--title", $0, "--agency", "us.nasa", "--topic", "ssa/orbit"] } ?? []
            return try Executable(
                "taiwa",
                ["publish"] + arguments
                    + ["--account", self.account, "--outbox", outbox ?? self.outbox, "--timeout", "\(timeout)"],
                input: text,
                log: URL(filePath: "\(self.folder)/log")
            )
        }

        var complaints: String { (try? self.log) ?? "" }
        var log: String { get throws { try String(contentsOfFile: "\(self.folder)/log", encoding: .utf8) } }
    }

    @Test("killed at any moment, nothing that it accepted is lost, and nothing comes twice")
    func killed() async throws {
        try await withBus { bus in
            try await withFolder { folder in
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                let world = World(bus: bus, folder: folder)
                var accepted: [String] = []
                for number in 1...8 {
                    let program = try world.start("\(number)")
                    // Killed as soon as its outbox has the update, that is about when it is sent; one that was quicker
                    // has sent it and ended.
                    let events = "\(world.outbox)/events"
                    while program.isRunning {
                        try Task.checkCancellation()
                        let bytes = FileManager.default.contents(atPath: events) ?? Data()
                        if bytes.range(of: Data("\"en\":\"\(number)\"".utf8)) != nil { break }
                        await Task.yield()
                    }
                    program.kill()
                    accepted.append("\(number)")
                }
                let last = await (try world.start(nil)).result()
                #expect(last.status == 0, "\(world.complaints)")
                let client = try bus.client()
                let welcome: Welcome = try await client.request(.bus, "welcome", Nothing())
                #expect(welcome.heads[.public] == UInt64(accepted.count))
                #expect(try await client.titles(accepted.count) == accepted)
                await client.close()
            }
        }
    }

    @Test("while the exchange is away the update is kept, and the command says so; the next one brings it")
    func away() async throws {
        try await withFolder { folder in
            let path = "\(folder)/data"
            let bus = try await RunningBus(in: path)
            let world = World(bus: bus, folder: folder)
            try await bus.stop()
            let kept = await (try world.start("kept", timeout: 1)).result()
            #expect(kept.status != 0)
            #expect(try world.log.contains("it is kept, and sent by the next taiwa publish --outbox \(world.outbox)"))
            let again = try await RunningBus(in: path)
            let sent = await (try World(bus: again, folder: folder).start("new")).result()
            #expect(sent.status == 0 && sent.output.count == 2, "\(world.complaints)")
            #expect(sent.output.first == "what was kept in the outbox is position 1 of public")
            try await again.stop()
        }
    }

    @Test("an outbox that another program uses is refused with a sentence")
    func locked() async throws {
        try await withBus { bus in
            try await withFolder { folder in
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                let world = World(bus: bus, folder: folder)
                let client = try bus.client()
                let publisher = try await Publisher(client, outbox: world.outbox)
                let result = await (try world.start("one")).result()
                #expect(result.status != 0)
                #expect(try world.log.contains("another program publishes from this outbox"))
                await publisher.close()
                await client.close()
            }
        }
    }

    @Test("a program whose outbox was copied and opened elsewhere ends, and says why")
    func zombie() async throws {
        try await withBus { bus in
            try await withFolder { folder in
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                let world = World(bus: bus, folder: folder)
                #expect(await (try world.start("one")).result().status == 0)
                let copy = "\(folder)/copy"
                try FileManager.default.copyItem(atPath: world.outbox, toPath: copy)
                // The second opening of the copy is one more than the original's next.
                for title in ["two", "three"] {
                    #expect(await (try world.start(title, outbox: copy)).result().status == 0, "\(world.complaints)")
                }
                let result = await (try world.start("four")).result()
                #expect(result.status != 0)
                let sentence = "another program has opened this outbox since; this one must end (FENCED); move"
                #expect(try world.log.contains(sentence))
                let client = try bus.client()
                #expect(try await client.titles(3) == ["one", "two", "three"])
                await client.close()
            }
        }
    }
}
