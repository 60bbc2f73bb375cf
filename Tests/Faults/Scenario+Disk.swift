internal import Exchange
internal import Foundation
internal import Schema
internal import TestSupport
internal import ZeroMQ

extension Scenario {
    /// The disk is full for a while: publishers wait, and nothing is lost.
    public static let diskFull = Scenario(name: "disk-full", rounds: 2) { run in
        let disk = try SmallDisk(megabytes: 8)
        defer { disk.unmount() }
        let site = try Site(in: disk.path)
        defer { site.kill() }
        run = Run(site: site, traffic: Traffic(site), chance: run.chance, rounds: run.rounds, path: run.path)
        try site.start()
        try await run.begin()
        for round in 1...run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 1...50, using: &run.chance), within: .seconds(10))
            try disk.fill()
            let isTold = try await eventually(within: .seconds(20)) {
                run.complaints().components(separatedBy: "the disk is full").count > round
            }
            if !isTold { run.complain("the bus did not notice that its disk is full") }
            if run.chance.once(in: 2) {
                site.kill()
                try site.start()
            }
            try disk.empty()
        }
        return try await run.traffic.finish()
    }

    /// The disk reports an error: the bus ends, and what was not on the disk was not acknowledged nor sent.
    public static let diskError = Scenario(name: "disk-error", rounds: 3) { run in
        let disk = try FaultyDisk(of: run.site.data, in: run.path)
        try run.site.start(disk.environment(microseconds: 2_000))
        try await run.begin()
        for round in 0..<run.rounds {
            if round == 0 { try await run.traffic.acknowledged(20, within: .seconds(10)) }
            run.site.kill()
            try disk.cutPower(&run.chance)
            let failing = Int.random(in: 8...60, using: &run.chance)
            try run.site.start(disk.environment(microseconds: 2_000, failing: failing))
            let site = run.site
            let ended = Task { await site.ended() }
            let isOver = Task {
                try await Task.sleep(for: .seconds(10))
                site.signal(SIGKILL)
            }
            if await ended.value != 1 { run.complain("the bus went on after its disk had reported an error") }
            isOver.cancel()
            try disk.cutPower(&run.chance)
            try run.site.start(disk.environment(microseconds: 2_000))
        }
        return try await run.traffic.finish()
    }

    /// The power fails at random moments: what was not synced is there in part, or torn, or not at all.
    public static let powerCut = Scenario(name: "power-cut", rounds: 12) { run in
        let disk = try FaultyDisk(of: run.site.data, in: run.path)
        try run.site.start(disk.environment(microseconds: 3_000))
        try await run.begin()
        for _ in 0..<run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 1...30, using: &run.chance), within: .seconds(3))
            run.site.kill()
            try disk.cutPower(&run.chance)
            try run.site.start(disk.environment(microseconds: 3_000))
        }
        return try await run.traffic.finish()
    }

    /// A bit of a copied journal flips: the bus does not start with it, or serves exactly what was published.
    public static let bitFlipped = Scenario(name: "bit-flipped", rounds: 30) { run in
        try run.site.start()
        try await run.begin()
        try await run.traffic.acknowledged(120, within: .seconds(20))
        let verdict = try await run.traffic.finish()
        guard run.site.stop() == 0, verdict.isGood else { return verdict }
        let history = run.traffic.history.withLock { $0 }
        let files = try FileManager.default.contentsOfDirectory(atPath: run.site.journal).filter { $0 != "lock" }.sorted()
        var refused = 0
        for round in 0..<run.rounds {
            // In turn, so that each kind of file is tried.
            let name = files[round % files.count]
            let path = "\(run.path)/copy-\(round)"
            let copy = try run.copy(to: path)
            var bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(copy)/\(name)")))
            let used = (bytes.lastIndex { $0 != 0 } ?? 0) + 1
            let at = Int.random(in: 0..<used, using: &run.chance)
            bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &run.chance)
            try Data(bytes).write(to: URL(filePath: "\(copy)/\(name)"))
            switch await Self.read(path) {
            case nil: refused += 1
            case let remains?:
                var altered = history
                altered.remain(remains)
                let verdict = Verdict(altered)
                if !verdict.isGood { run.complain("bit of \(name) byte \(at): \(verdict)") }
            }
            try FileManager.default.removeItem(atPath: path)
        }
        print("    \(run.rounds) bits flipped, \(refused) starts or reads refused")
        return Verdict(run.traffic.history.withLock { $0 })
    }

    /// Everything that a bus on a folder serves; nil when it refuses.
    private static func read(_ path: String) async -> [Delivery]? {
        guard let bus = try? await RunningBus(in: path) else { return nil }
        var deliveries: [Delivery]?
        if let client = try? bus.client() {
            deliveries = try? await client.everything()
            await client.close()
        }
        try? await bus.stop()
        return deliveries
    }

    /// The disk goes back to an old backup while readers read: they are told, and end with what is there.
    public static let restored = Scenario(name: "restored", rounds: 2) { run in
        try run.site.start()
        try await run.begin()
        for _ in 0..<run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 40...80, using: &run.chance), within: .seconds(20))
            run.site.kill()
            let backup = "\(run.path)/backup"
            try? FileManager.default.removeItem(atPath: backup)
            let copy = try run.copy(to: backup)
            let reached = try await Self.heads(of: copy)
            try run.site.start()
            try await run.traffic.acknowledged(Int.random(in: 1...80, using: &run.chance), within: .seconds(20))
            run.site.kill()
            run.traffic.history.withLock { $0.forgo(beyond: reached) }
            try FileManager.default.removeItem(atPath: run.site.data)
            try FileManager.default.createDirectory(atPath: run.site.data, withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: copy, toPath: run.site.journal)
            try await Self.declareRestored(run.site.journal)
            try run.site.start()
        }
        return try await run.traffic.finish()
    }
}

extension Scenario.Run {
    /// Copies the journal, without the space claimed for more, and the exchange; the copied journal's folder.
    fileprivate func copy(to path: String) throws -> String {
        let journal = "\(path)/bus/journal"
        try FileManager.default.createDirectory(atPath: journal, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: self.site.folder.path, toPath: "\(path)/exchange")
        for name in try FileManager.default.contentsOfDirectory(atPath: self.site.journal) {
            let bytes = try Data(contentsOf: URL(filePath: "\(self.site.journal)/\(name)"))
            let used = bytes.withUnsafeBytes { bytes in (bytes.lastIndex { $0 != 0 } ?? -1) + 1 }
            let size = name.hasSuffix(".journal") ? min(bytes.count, used + 600) : bytes.count
            try bytes.prefix(size).write(to: URL(filePath: "\(journal)/\(name)"))
        }
        return journal
    }
}
