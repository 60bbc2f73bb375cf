import Foundation
import TestSupport
import Testing

@Suite("Whatever fails on the way") struct SimulationTests {
    /// How many worlds are looked at.
    private static let worlds = 10_000

    /// What went wrong in some worlds, and how often each fault came.
    private struct Report {
        var complaints: [String] = []
        var faults: [String: Int] = [:]

        mutating func simulate(_ seed: UInt64) throws {
            let world = try Simulation(seed: seed)
            if let complaint = try world.run() {
                self.complaints.append("\(complaint); see it again with TAIWA_TEST_SEED=\(seed)")
            }
            self.faults.merge(world.faults) { $0 + $1 }
        }
    }

    @Test("a world in which something went wrong once", arguments: [718_063_301_355_737_780] as [UInt64])
    func known(seed: UInt64) throws {
        var report = Report()
        try report.simulate(seed)
        #expect(report.complaints == [])
    }

    @Test("what is acknowledged is stored, once and in order, and every reader sees it once")
    func worlds() async throws {
        var all = Report()
        if let seed = ProcessInfo.processInfo.environment["TAIWA_TEST_SEED"].flatMap({ UInt64($0) }) {
            try all.simulate(seed)
        } else {
            let first = UInt64.random(in: 0..<1 << 60)
            print("worlds from seed \(first)")
            let lanes = ProcessInfo.processInfo.activeProcessorCount
            try await withThrowingTaskGroup(of: Report.self) { group in
                for lane in 0..<lanes {
                    group.addTask {
                        var report = Report()
                        for index in stride(from: lane, to: Self.worlds, by: lanes) where report.complaints.count < 3 {
                            try report.simulate(first + UInt64(index))
                        }
                        return report
                    }
                }
                for try await report in group {
                    all.complaints += report.complaints
                    all.faults.merge(report.faults) { $0 + $1 }
                }
            }
        }
        print(
            "faults: \(all.faults.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))"
        )
        #expect(all.complaints == [])
    }
}
