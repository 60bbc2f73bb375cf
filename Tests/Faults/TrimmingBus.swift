internal import BusCore
internal import Foundation
internal import Schema
internal import ServiceKit
internal import ServiceLifecycle
internal import ZeroMQ

/// A bus as a process of its own, with small segments, that has leave its journal whatever the file `oldest` of its data
/// folder allows, again and again.
public enum TrimmingBus {
    /// How many days it keeps its journal, by a clock that is as much ahead of the file.
    static let days = 30

    private struct Trimming: Service {
        let bus: BusService

        func run() async throws {
            try await cancelWhenGracefulShutdown {
                while !Task.isCancelled {
                    try await bus.trim()
                    try? await Task.sleep(for: .milliseconds(5))
                }
            }
        }
    }

    /// Runs it with the settings of the environment, until it is told to end.
    public static func run() async {
        await Program.run("trimming-bus") { settings, logger in
            var keeping = JournalKeeping()
            keeping.segmentBytes = 16_384
            keeping.now = { Self.oldest(settings.data).adding(seconds: Int64(Self.days) * 86_400) }
            let bus = try await BusService(
                settings: settings,
                context: try Context(),
                logger: logger,
                omitting: [],
                keeping: keeping
            )
            return [bus, Trimming(bus: bus)]
        }
    }

    private static func oldest(_ data: String) -> Timestamp {
        let text = try? String(contentsOfFile: "\(data)/oldest", encoding: .utf8)
        return Timestamp(microseconds: text.flatMap { Int64($0) } ?? 0)
    }
}

extension Site {
    /// Lets everything leave the journal that came before a time.
    func letLeave(before time: Timestamp) throws {
        try "\(time.microseconds)".write(toFile: "\(self.path)/oldest", atomically: true, encoding: .utf8)
    }
}
