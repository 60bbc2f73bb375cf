import Exchange
import Foundation
import Schema
import Synchronization
import ZeroMQ

/// Publishes a load as fast as its window allows, or at its rate, over one connection.
///
/// It speaks the protocol itself, since it wants no receipt of each event but the time of each.
actor StreamPublisher {
    /// What it measured; times are of ``Clock``.
    struct Report: Codable, Sendable {
        var first: UInt64
        var acknowledged: UInt64
        /// Of the time from publish to acknowledgement, in microseconds: 50 and 99 of 100.
        var percentiles: [Double]
    }

    /// From how late on an event says when it should have been published, so that waiting for room counts.
    private static let lateness: UInt64 = 200_000
    /// The most messages that are made before they are sent.
    private static let mostTogether = 32

    nonisolated var unownedExecutor: UnownedSerialExecutor { self.client.loop.asUnownedSerialExecutor() }
    private nonisolated let client: ExchangeClient
    private let socket: Socket
    private let window: UInt64
    private let batch: Int
    private let rate: Double?
    private var workload: Workload
    private let instance = LogID.random().name
    private var next: UInt64 = 1
    private var settled: UInt64 = 0
    private var end: UInt64 = 0
    /// The last sequence that may be published, whatever the window says.
    private var horizon = UInt64.max
    private var published: [UInt64]
    private var samples = Samples()
    private var begin: UInt64 = 0
    private var beginning: UInt64 = 0
    private var entries: [UInt8] = []
    private var queued = 0
    /// What is signed and not yet sent: several go together, as those of a call to `Publisher` do.
    private var messages: [[UInt8]] = []

    init(_ site: Site) async throws {
        self.client = try site.client()
        self.window = UInt64(site.load.window)
        self.batch = site.load.batch
        self.rate = site.load.rate
        self.workload = try Workload(size: site.load.size, topics: site.load.topics)
        self.published = Array(repeating: 0, count: Wire.window)
        var options = try self.client.options()
        options.sendHighWaterMark = 10_000
        // The first events may go before the connection is there.
        options.immediate = false
        self.socket = try await Socket(.dealer, on: self.client.loop, options: options)
        try await self.socket.connect(self.client.connect.publish)
    }

    func close() async {
        await self.socket.close()
        await self.client.close()
    }

    /// Publishes so many more events; returns when all are acknowledged.
    func publish(_ count: Int) async throws -> Report {
        self.samples = Samples()
        self.samples.reserve(count)
        self.begin = Clock.now
        self.beginning = self.next
        self.end = self.next + UInt64(count) - 1
        let pacer = self.rate.map { Pacer(start: self.begin, rate: $0, count: count) { await self.tick() } }
        defer { pacer?.stop() }
        while self.settled < self.end {
            try self.publishDue()
            for message in try await self.socket.receive(upTo: 1_024) { try self.acknowledge(message) }
        }
        return Report(
            first: self.begin,
            acknowledged: Clock.now,
            percentiles: self.samples.percentiles([0.5, 0.99])
        )
    }

    /// Lets it publish up to a sequence.
    func allow(upTo horizon: UInt64) throws {
        self.horizon = horizon
        try self.publishDue()
    }

    // What fails here fails again where the acknowledgements are awaited.
    private func tick() { try? self.publishDue() }

    private func due(_ sequence: UInt64) -> UInt64? {
        guard let rate else { return nil }
        return self.begin + UInt64(Double(sequence - self.beginning) * 1_000_000_000 / rate)
    }

    private func publishDue() throws {
        while self.next <= min(self.end, self.horizon), self.next - self.settled <= self.window {
            let now = Clock.now
            let due = self.due(self.next) ?? now
            guard due <= now else { break }
            let time = now - due > Self.lateness ? due : now
            try self.queue(self.workload.event(self.next - 1, at: time), at: time)
            if self.queued == self.batch { self.endMessage() }
            if self.messages.count == Self.mostTogether { try self.send() }
        }
        // Nothing else is under way that would bring the rest of the batch.
        if self.queued > 0, self.next > self.end || self.next - self.settled == UInt64(self.queued) + 1 {
            self.endMessage()
        }
        try self.send()
    }

    private func queue(_ event: [UInt8], at time: UInt64) throws {
        let (keyID, signature) = try self.client.signature(of: event)
        self.published[Int(self.next % UInt64(Wire.window))] = time
        PublishMessage.write(
            sequence: self.next,
            deduplicationKey: nil,
            isBackfill: false,
            keyID: keyID,
            signature: signature,
            context: [],
            event: event,
            to: &self.entries
        )
        self.next += 1
        self.queued += 1
    }

    private func endMessage() {
        var frame: [UInt8] = []
        frame.reserveCapacity(128 + self.entries.count)
        let head = PublishMessage.Head(
            instance: self.instance,
            epoch: 1,
            from: self.settled + 1,
            count: self.queued
        )
        head.write(to: &frame)
        frame += self.entries
        self.entries.removeAll(keepingCapacity: true)
        self.queued = 0
        self.messages.append(frame)
    }

    private func send() throws {
        for message in self.messages {
            guard try self.socket.assumeIsolated({ try $0.trySend(message) }) else {
                throw BenchFailure("the connection to the bus has no room for a window of events")
            }
        }
        self.messages.removeAll(keepingCapacity: true)
    }

    private func acknowledge(_ message: Message) throws {
        let now = Clock.now
        for line in (message.frames.first?.text ?? "").split(separator: "\n").dropFirst() {
            let words = line.split(separator: " ", maxSplits: 3)
            guard words.count == 4, words[2] == "stored", let first = UInt64(words[0]), let last = UInt64(words[1]),
                first == self.settled + 1, first <= last, last < self.next
            else { throw BenchFailure("the bus answered \(line)") }
            for sequence in first...last {
                self.samples.add(now - self.published[Int(sequence % UInt64(Wire.window))])
            }
            self.settled = last
        }
    }
}

/// Calls at regular times from a thread of its own, since a task's sleep is too coarse; at most 4,000 times a second, so
/// that the processors are left to what is measured.
private final class Pacer: Sendable {
    private static let shortest: UInt64 = 250_000

    private let isStopped = Atomic(false)

    init(start: UInt64, rate: Double, count: Int, _ tick: @escaping @Sendable () async -> Void) {
        Thread { [weak self] in
            let period = max(1_000_000_000 / rate, Double(Self.shortest))
            let ticks = Int((Double(count) * 1_000_000_000 / rate / period).rounded(.up))
            var index = 0
            while index <= ticks, let self, !self.isStopped.load(ordering: .relaxed) {
                Clock.wait(until: start + UInt64(Double(index) * period))
                // From here straight to the thread of the sockets.
                Task.immediate { await tick() }
                index = max(index + 1, Int(Double(Clock.now - start) / period))
            }
            // All is due by now, which the call before may have come too early to see.
            Task.immediate { await tick() }
        }.start()
    }

    func stop() { self.isStopped.store(true, ordering: .relaxed) }
}
