import Exchange
import Schema
import ZeroMQ

/// Many live connections of one account, each of which must get every event once and in order.
///
/// They are sockets and no more: what is measured is the bus.
actor Sinks {
    /// What they measured; times are of ``Clock``.
    struct Report: Codable, Sendable {
        var last: UInt64
        /// Of the time from publish to delivery, in microseconds: 50, 99 and 99.9 of 100.
        var percentiles: [Double]
        /// Whether every event came once and in order to each.
        var isVerified: Bool
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { self.client.loop.asUnownedSerialExecutor() }
    private nonisolated let client: ExchangeClient
    private let workload: Workload
    private var sockets: [Socket] = []
    private var counts: [UInt64]
    private var samples = Samples()
    private var isVerified = true
    private var last: UInt64 = 0
    private var slowest: UInt64 = 0

    init(_ site: Site, count: Int) async throws {
        self.client = try site.client()
        self.workload = try Workload(size: site.load.size, topics: site.load.topics)
        self.counts = Array(repeating: 0, count: count)
        guard let live = self.client.connect.live[.public] else { throw BenchFailure("nothing is public") }
        var options = try self.client.options()
        options.receiveHighWaterMark = 10_000
        for _ in 0..<count {
            let socket = try await Socket(.sub, on: self.client.loop, options: options)
            try await socket.subscribe(Wire.heads)
            try await socket.subscribe("t/")
            try await socket.connect(live)
            self.sockets.append(socket)
        }
    }

    func close() async {
        for socket in self.sockets { await socket.close() }
        await self.client.close()
    }

    /// Waits until each has heard of the heads, which it does when its connection and subscriptions are there.
    func connect() async throws {
        for socket in self.sockets { _ = try await socket.receive(upTo: 64) }
    }

    /// Receives until each has so many events; `progress` is told how many the slowest has.
    func receive(
        upTo end: Int,
        measuring: Bool,
        progress: @escaping @Sendable (UInt64) -> Void
    ) async throws -> Report {
        self.samples = Samples()
        if measuring { self.samples.reserve((end - Int(self.slowest)) * self.counts.count) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in self.sockets.indices {
                group.addTask { try await self.receive(index, upTo: UInt64(end), measuring, progress) }
            }
            try await group.waitForAll()
        }
        return Report(
            last: self.last,
            percentiles: self.samples.percentiles([0.5, 0.99, 0.999]),
            isVerified: self.isVerified
        )
    }

    private func receive(
        _ index: Int,
        upTo end: UInt64,
        _ measuring: Bool,
        _ progress: @Sendable (UInt64) -> Void
    ) async throws {
        let socket = self.sockets[index]
        while self.counts[index] < end {
            let batch = try await socket.receiveBatch(upTo: 256)
            let now = Clock.now
            batch.withUnsafeBytes { bytes in
                for message in batch.entries {
                    self.take(UnsafeRawBufferPointer(rebasing: bytes[message.range]), index, now, measuring)
                }
            }
            self.last = now
            if let slowest = self.counts.min(), slowest >= self.slowest + 64 || slowest == end {
                self.slowest = slowest
                progress(slowest)
            }
        }
    }

    private func take(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ now: UInt64, _ measuring: Bool) {
        // Heads begin with an h.
        guard bytes.first == 0x74 else { return }
        let line = bytes.count - self.workload.size
        guard line > 0, bytes[line - 1] == 0x0A,
            let (time, number) = self.workload.read(UnsafeRawBufferPointer(rebasing: bytes[line...]))
        else {
            self.isVerified = false
            return
        }
        if number != self.counts[index] { self.isVerified = false }
        self.counts[index] = max(self.counts[index], number + 1)
        if measuring { self.samples.add(now - time) }
    }
}
