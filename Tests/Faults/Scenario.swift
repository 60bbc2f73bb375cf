internal import Exchange
internal import Foundation
internal import Schema
internal import Synchronization
internal import TestSupport

/// Something that happens to an exchange while it is in use, after which everything must be as guaranteed.
public struct Scenario: Sendable {
    /// What it is called on the command line.
    public let name: String
    /// How often the fault happens in a run, unless said otherwise.
    public let rounds: Int
    let play: @Sendable (inout Run) async throws -> Verdict

    /// All of them.
    public static let all: [Scenario] =
        [
            .busKilled, .relayKilled, .publisherKilled, .readerPaused, .busPaused, .diskError, .powerCut,
            .tailTruncated, .bitFlipped,
            .connectionsCut, .tailLost, .receiptLost, .framesOutOfOrder, .contentRepeated, .restored, .frontTrimmed,
            .strangers, .crowd,
        ] + (SmallDisk.isPossible ? [.diskFull] : [])

    /// Plays it, and judges.
    ///
    /// - Parameters:
    ///   - seed: Decides what happens when, as far as the threads and processes of the run do not.
    ///   - rounds: How often; nil: as usual.
    ///   - patience: How long to wait for what must come.
    /// - Returns: The verdict.
    public func run(seed: UInt64, rounds: Int? = nil, patience: Duration = .seconds(60)) async -> Verdict {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("taiwa-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var history = History()
        do {
            var run = Run(
                at: try Site(in: "\(path)/site", logs: path),
                patience: patience,
                chance: SplitMix(seed: seed),
                rounds: rounds ?? self.rounds,
                path: path
            )
            defer { run.site.end() }
            do { return try await self.play(&run) } catch {
                run.traffic.complain("it could not be played to the end: \(error)")
                history = run.traffic.history.withLock { $0 }
            }
        } catch { history.complain("it could not be played: \(error)") }
        return Verdict(history)
    }

    /// What a run has.
    struct Run: Sendable {
        let site: Site
        let traffic: Traffic
        var chance: SplitMix
        let rounds: Int
        /// A folder of the run's own.
        let path: String

        init(at site: Site, patience: Duration, chance: SplitMix, rounds: Int, path: String) {
            self.site = site
            self.traffic = Traffic(site, patience: patience)
            self.chance = chance
            self.rounds = rounds
            self.path = path
        }

        /// The same on another site.
        func moved(to site: Site) -> Run {
            Run(at: site, patience: self.traffic.patience, chance: self.chance, rounds: self.rounds, path: self.path)
        }

        /// Four publishers and three readers, one of whom may read `public` only.
        func begin(over proxy: FaultProxy? = nil) async throws {
            for reader in 1...2 { try await self.traffic.read("reader \(reader)", over: proxy) }
            try await self.traffic.read("guest", as: Site.guest, over: proxy)
            for publisher in 1...4 { try await self.traffic.publish("p\(publisher)", over: proxy) }
        }
    }
}
