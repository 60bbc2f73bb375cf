import ArgumentParser
import Exchange

/// How clients reach the bus that is measured.
enum Link: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Over loopback, encrypted with CURVE.
    case tcp
    /// Over a path in the file system, in the clear.
    case ipc
}

/// What is published, and how.
struct Load: ParsableArguments, Sendable {
    @Option(help: "How many events are measured; a tenth of it, 100 to 10,000, goes before.")
    var messages = 100_000

    @Option(help: "Bytes of each event, 512 to 65536.")
    var size = 512

    @Option(help: "Topics taken in turn, 1 to 1000.")
    var topics = 64

    @Option(help: "The most events without an acknowledgement, 1 to 1024.")
    var window = Wire.window

    @Option(help: "Events a message, 1 to the window.")
    var batch = 1

    @Option(help: "Events a second, whether or not the bus keeps up (default: as many as it takes).")
    var rate: Double?

    @Flag(help: "Sign each event, and have the bus verify it.")
    var sign = false

    @Flag(help: "With --sign, have the subscriber verify each event too, as readers do.")
    var verify = false

    @Option(help: "tcp or ipc.")
    var transport = Link.tcp

    /// How many events go before those that count.
    var warmUp: Int { min(max(100, self.messages / 10), 10_000) }

    func validate() throws {
        func check(_ option: String, _ value: Int, _ range: ClosedRange<Int>) throws {
            guard range.contains(value) else {
                throw ValidationError("--\(option) is \(value); say \(range.lowerBound) to \(range.upperBound)")
            }
        }
        try check("messages", self.messages, 1...100_000_000)
        try check("size", self.size, 512...65_536)
        try check("topics", self.topics, 1...1_000)
        try check("window", self.window, 1...Wire.window)
        try check("batch", self.batch, 1...self.window)
        if self.verify, !self.sign { throw ValidationError("--verify is about signatures; say --sign too") }
        if let rate, !(1...10_000_000).contains(rate) {
            throw ValidationError("--rate is \(rate); say 1 to 10,000,000 events a second")
        }
    }

    /// What is left out of what an exchange does.
    var omissions: Omissions {
        var omissions: Omissions = self.sign ? [] : .signatures
        if self.transport == .ipc { omissions.insert(.encryption) }
        return omissions
    }

    /// The options as they are typed.
    var arguments: [String] {
        var arguments = [
            "--messages", "\(self.messages)", "--size", "\(self.size)", "--topics", "\(self.topics)",
            "--window", "\(self.window)", "--batch", "\(self.batch)", "--transport", self.transport.rawValue,
        ]
        if let rate { arguments += ["--rate", "\(rate)"] }
        if self.sign { arguments.append("--sign") }
        if self.verify { arguments.append("--verify") }
        return arguments
    }
}
