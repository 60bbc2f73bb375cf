import Foundation
import Glibc

/// The monotonic clock, the same in all processes of a machine.
enum Clock {
    /// Nanoseconds since some moment before.
    static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Blocks the thread until a time.
    static func wait(until time: UInt64) {
        var time = timespec(tv_sec: Int(time / 1_000_000_000), tv_nsec: Int(time % 1_000_000_000))
        while clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nil) == EINTR {}
    }
}

extension Clock {
    /// How late the machine wakes a thread that waits for times at a rate, measured for a second: 99 of 100, in microseconds.
    ///
    /// No process can be told of anything sooner.
    static func lateness(at rate: Double) async -> Double {
        await withCheckedContinuation { continuation in
            Thread {
                var samples = Samples()
                let start = Clock.now
                for index in 0..<Int(min(rate.rounded(.up), 100_000)) {
                    let due = start + UInt64(Double(index) * 1_000_000_000 / rate)
                    Clock.wait(until: due)
                    samples.add(Clock.now - due)
                }
                continuation.resume(returning: samples.percentiles([0.99])[0])
            }.start()
        }
    }
}

/// Durations, all of which are kept.
struct Samples: Sendable {
    private var values: [UInt64] = []

    mutating func reserve(_ count: Int) { self.values.reserveCapacity(count) }

    /// Adds a duration in nanoseconds.
    mutating func add(_ value: UInt64) { self.values.append(value) }

    /// The smallest values that as many as these shares of all do not exceed, in microseconds; none for no values.
    ///
    /// Source: nearest-rank method, without interpolation.
    func percentiles(_ shares: [Double]) -> [Double] {
        let sorted = self.values.sorted()
        guard !sorted.isEmpty else { return [] }
        return shares.map { share in
            let rank = Int((share * Double(sorted.count)).rounded(.up))
            return Double(sorted[min(max(rank, 1), sorted.count) - 1]) / 1_000
        }
    }
}
