import ArgumentParser
import Exchange
import ZeroMQ

/// Readers that have nothing to read: a live and a replay connection each.
struct ReadersProcess: AsyncParsableCommand {
    static let name = "readers-process"
    static let configuration = CommandConfiguration(commandName: Self.name, shouldDisplay: false)

    @OptionGroup var part: Part
    @Option var readers: Int

    func run() async throws {
        let sinks = try await Sinks(self.part.site, count: self.readers)
        try await sinks.connect()
        let client = try self.part.site.client()
        let question = Message([Wire.request, "1", "welcome", "*", "{}"].map { Frame($0) })
        var sockets: [Socket] = []
        for _ in 0..<self.readers {
            let socket = try await Socket(.dealer, on: client.loop, options: try client.options())
            try await socket.connect(client.connect.replay)
            try await socket.send(question)
            _ = try await socket.receive(upTo: 1)
            sockets.append(socket)
        }
        Parent.say("ready")
        for await _ in Parent.lines {}
        for socket in sockets { await socket.close() }
        await client.close()
        await sinks.close()
    }
}
