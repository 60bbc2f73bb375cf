internal import Foundation
internal import Synchronization
internal import TestSupport

extension Scenario {
    /// The disk is full for a while: publishers wait, and nothing is lost.
    static let diskFull = Scenario(name: "disk-full", rounds: 2) { run in
        let disk = try SmallDisk(megabytes: 8)
        defer { disk.unmount() }
        let site = try Site(in: disk.path, logs: run.path)
        defer { site.end() }
        run = run.moved(to: site)
        try site.start()
        try await run.begin()
        for round in 1...run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 1...50, using: &run.chance))
            try disk.fill()
            let isTold = try await eventually(within: run.traffic.patience, each: .milliseconds(50)) {
                site.log.components(separatedBy: "the disk is full").count > round
            }
            if !isTold { run.traffic.complain("the bus did not notice that its disk is full") }
            if run.chance.once(in: 2) {
                try site.kill()
                try disk.empty()
                try site.start()
            } else {
                try disk.empty()
            }
        }
        return try await run.traffic.finish()
    }

    /// The disk reports an error: the bus ends, and what was not on the disk was not acknowledged nor sent.
    static let diskError = Scenario(name: "disk-error", rounds: 3) { run in
        let disk = FaultyDisk(of: run.site.data, log: "\(run.path)/disk.log")
        try run.site.start(disk.environment())
        try await run.begin()
        for _ in 0..<run.rounds {
            try await run.traffic.acknowledged(20, within: .seconds(3))
            try run.site.kill()
            try await run.cutPower(of: disk)
            let failing = Int.random(in: 8...40, using: &run.chance)
            try run.site.start(disk.environment(failing: failing))
            switch try await run.site.ended(within: run.traffic.patience) {
            case 1: break
            case nil: throw DiskIgnored()
            case let status?: run.traffic.complain("the bus ended with \(status) when its disk reported an error")
            }
            try await run.cutPower(of: disk)
            try run.site.start(disk.environment())
        }
        return try await run.traffic.finish()
    }

    private struct DiskIgnored: Error, CustomStringConvertible {
        var description: String { "the bus went on after its disk had reported an error" }
    }

    /// The power fails at random moments: what was not synced is there in part, or torn, or not at all.
    static let powerCut = Scenario(name: "power-cut", rounds: 12) { run in
        let disk = FaultyDisk(of: run.site.data, log: "\(run.path)/disk.log")
        try run.site.start(disk.environment())
        try await run.begin()
        for _ in 0..<run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 1...30, using: &run.chance), within: .seconds(3))
            try run.site.kill()
            try await run.cutPower(of: disk)
            try run.site.start(disk.environment())
        }
        return try await run.traffic.finish()
    }
}

extension Scenario.Run {
    /// Ends all that was not synced; what is left must have everything that readers were handed.
    fileprivate mutating func cutPower(of disk: FaultyDisk) async throws {
        try disk.cutPower(&self.chance)
        guard FileManager.default.fileExists(atPath: self.site.journal) else { return }
        // A copy, since a start changes the journal, and the disk would not know of it.
        let copy = "\(self.path)/left"
        try self.copyJournal(to: copy)
        let left = try await Scenario.heads(of: copy)
        try FileManager.default.removeItem(atPath: copy)
        self.traffic.history.withLock { $0.expectKept(until: left) }
    }
}
