import ArgumentParser
import BusCore
import Logging
import ServiceKit
import ServiceLifecycle
import ZeroMQ

/// The bus of a measurement.
///
/// It alone may leave out encryption and signatures; what it takes is nobody's, and is gone afterwards.
struct BusProcess: AsyncParsableCommand {
    static let name = "bus-process"
    static let configuration = CommandConfiguration(commandName: Self.name, shouldDisplay: false)

    /// What it says of itself.
    struct Report: Codable {
        /// How often its journal waited for the disk.
        var synchronizations: Int
    }

    @OptionGroup var part: Part

    func run() async throws {
        let logger = Program.logger("bench", level: .warning)
        let bus = try await BusService(
            settings: try self.part.site.settings(),
            context: try Context(maxSockets: 16_384),
            logger: logger,
            omitting: self.part.load.omissions
        )
        let group = ServiceGroup(services: [bus], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            Parent.say("ready")
            for await _ in Parent.lines { Parent.report(Report(synchronizations: await bus.synchronizations)) }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
