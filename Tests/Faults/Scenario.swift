internal import Exchange
internal import Foundation
internal import Schema
internal import TestSupport

/// Something that happens to an exchange while it is in use, after which everything must be as guaranteed.
public struct Scenario: Sendable {
    /// What a run has.
    struct Run: Sendable {
        let site: Site
        let traffic: Traffic
        var chance: Chance
        let rounds: Int
        /// A folder of the run's own beside the site's.
        let path: String
    }

    /// What it is called on the command line.
    public let name: String
    /// How often the fault happens in a short run.
    public let rounds: Int
    let play: @Sendable (inout Run) async throws -> Verdict

    /// All of them.
    public static let all: [Scenario] = [
        .busKilled, .publisherKilled, .readerPaused, .busPaused, .diskFull, .diskError, .powerCut, .bitFlipped,
        .connectionsCut, .tailLost, .receiptLost, .framesOutOfOrder, .contentRepeated, .restored, .strangers, .crowd,
    ]

    /// Plays it, and judges.
    ///
    /// - Parameters:
    ///   - seed: Decides what happens when.
    ///   - rounds: How often; nil: as in a short run.
    public func run(seed: UInt64, rounds: Int? = nil) async -> Verdict {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("taiwa-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            let site = try Site(in: "\(path)/site")
            defer { site.kill() }
            var run = Run(
                site: site,
                traffic: Traffic(site),
                chance: Chance(seed: seed),
                rounds: rounds ?? self.rounds,
                path: path
            )
            return try await self.play(&run)
        } catch {
            var history = History()
            history.complain("it could not be played: \(error)")
            return Verdict(history)
        }
    }
}

extension Scenario.Run {
    /// Four publishers and three readers, one of whom may read `public` only.
    func begin(over proxy: FaultProxy? = nil) async throws {
        for reader in 1...2 { try await self.traffic.read("reader \(reader)", over: proxy) }
        try await self.traffic.read("guest", as: Site.guestName, over: proxy)
        for publisher in 1...4 { try await self.traffic.publish("p\(publisher)", lanes: 2, over: proxy) }
    }

    /// What the bus complained of.
    func complaints() -> String { (try? String(contentsOf: self.site.log, encoding: .utf8)) ?? "" }

    func complain(_ sentence: String) { self.traffic.history.withLock { $0.complain(sentence) } }
}
