import ArgumentParser

/// `taiwa bench readers`.
struct ReadersBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readers",
        abstract: "Memory of the bus with readers that wait, each with a live and a replay connection."
    )

    @Option(help: "How many readers, 1 to 4000.")
    var readers = 1_000

    @OptionGroup var load: Load

    @Flag(help: "Print one line of JSON.")
    var json = false

    func validate() throws {
        guard (1...4_000).contains(self.readers) else {
            throw ValidationError("--readers is \(self.readers); say 1 to 4000")
        }
    }

    func run() async throws {
        let figures = try await Site.with(self.load) { site in
            let (bus, _) = try await site.startBus()
            let before = try await bus.usage()
            let clients = try site.start(ReadersProcess.name, ["--readers", "\(self.readers)"])
            do {
                try await clients.expect("ready")
                let after = try await bus.usage()
                for child in [clients, bus] { await child.end() }
                var figures = Figures()
                figures.add("readers", self.readers)
                figures.add("transport", self.load.transport.rawValue)
                figures.add("bus_mib_alone", before.residentMebibytes)
                figures.add("bus_mib", after.residentMebibytes)
                figures.add("bus_anonymous_mib", after.anonymousMebibytes)
                let more = after.residentMebibytes - before.residentMebibytes
                figures.add("kib_per_reader", more * 1_024 / Double(self.readers))
                return figures
            } catch {
                for child in [clients, bus] { await child.kill() }
                throw error
            }
        }
        print(figures.text(json: self.json))
    }
}
