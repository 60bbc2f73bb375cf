import ArgumentParser
import Exchange
import Schema

/// The reader of a measurement, live from now on or from the journal's beginning.
struct SubscriberProcess: AsyncParsableCommand {
    static let name = "subscriber-process"
    static let configuration = CommandConfiguration(commandName: Self.name, shouldDisplay: false)

    /// What it measured; times are of ``Clock``.
    struct Report: Codable, Sendable {
        var start: UInt64
        var last: UInt64
        /// Of the time from publish to delivery, in microseconds: 50, 99 and 99.9 of 100.
        var percentiles: [Double]
        /// Whether every event came once and in order.
        var isVerified: Bool
    }

    @OptionGroup var part: Part

    @Flag(help: "Read all that was published.")
    var replay = false

    func run() async throws {
        let client = try self.part.site.client()
        let load = self.part.load
        let workload = try Workload(size: load.size, topics: load.topics)
        let replay = self.replay
        let start = Clock.now
        let report = try await client.withSubscription(
            to: [.all],
            from: replay ? .earliest : .latest,
            verifying: load.verify
        ) { events in
            try await Self.read(events, workload, load, from: start, saysWhenReady: !replay)
        }
        Parent.report(report)
        await client.close()
        for await _ in Parent.lines {}
    }

    private static func read(
        _ events: Subscription,
        _ workload: Workload,
        _ load: Load,
        from start: UInt64,
        saysWhenReady: Bool
    ) async throws -> Report {
        var samples = Samples()
        samples.reserve(load.messages)
        let (warmUp, end) = (UInt64(load.warmUp), UInt64(load.warmUp + load.messages))
        var (expected, isVerified, isReady) = (UInt64(0), true, !saysWhenReady)
        for try await event in events {
            guard case .update(let delivery) = event else {
                if case .caughtUp = event, !isReady {
                    Parent.say("ready")
                    isReady = true
                }
                continue
            }
            let now = Clock.now
            if let (time, number) = delivery.bytes.withUnsafeBytes({ workload.read($0) }) {
                if number != expected || delivery.position != number + 1 { isVerified = false }
                if number >= warmUp { samples.add(now - time) }
                expected = max(expected, number + 1)
            } else {
                isVerified = false
            }
            if expected == warmUp, saysWhenReady { Parent.say("warm") }
            if expected == end {
                return Report(
                    start: start,
                    last: now,
                    percentiles: samples.percentiles([0.5, 0.99, 0.999]),
                    isVerified: isVerified
                )
            }
        }
        throw BenchFailure("the subscription ended after \(expected) events")
    }
}
