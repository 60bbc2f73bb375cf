import Exchange
import Foundation
import Testing

/// That the scenarios notice mistakes: a debug build can be told to make each of them, and must be found out.
@Suite("Deliberate bugs") struct BugTests {
    /// Where a mistake is noticed, and by what.
    struct Trap: CustomTestStringConvertible, Sendable {
        let bug: Bug
        let scenario: String
        let rounds: Int
        /// What the verdict complains of.
        let complaint: String

        init(_ bug: Bug, _ scenario: String, _ rounds: Int, _ complaint: String) {
            self.bug = bug
            self.scenario = scenario
            self.rounds = rounds
            self.complaint = complaint
        }

        var testDescription: String { "\(self.bug) in \(self.scenario)" }
    }

    static let traps: [Trap] = [
        Trap(.noSync, "power-cut", 6, "is not where its receipt says"),
        Trap(.tailKept, "power-cut", 6, "the bus ended by itself"),
        Trap(.syncErrorIgnored, "disk-error", 1, "the bus went on after its disk had reported an error"),
        Trap(.acknowledgedBeforeSync, "power-cut", 12, "its receipt says"),
        Trap(.publishedBeforeSync, "power-cut", 12, ""),
        Trap(.checksumsIgnored, "bit-flipped", 40, "flipped"),
        Trap(.keysForgotten, "content-repeated", 2, "is stored twice"),
        Trap(.numbersRestart, "content-repeated", 2, "is stored where"),
        Trap(.receiptsForgotten, "receipt-lost", 2, "is stored twice"),
        Trap(.repeatsTaken, "receipt-lost", 4, "is stored twice"),
        Trap(.gapsTaken, "frames-out-of-order", 2, "before what its publisher said before it"),
        Trap(.epochsIgnored, "frames-out-of-order", 1, "another one has opened"),
        Trap(.headsNotSent, "tail-lost", 1, "was not handed"),
        Trap(.headsIgnored, "tail-lost", 1, "was not handed"),
        Trap(.replayToAnyone, "strangers", 1, "may replay"),
        Trap(.liveToAnyone, "strangers", 1, "a stranger was sent"),
        Trap(.resetIgnored, "restored", 1, ""),
        Trap(.positionSkipped, "bus-killed", 1, "is stored where"),
        Trap(.bytesChanged, "bus-killed", 1, "what nobody published"),
        Trap(.pageEndLost, "bus-killed", 3, "was not handed"),
        Trap(.repeatsDelivered, "bus-killed", 1, "after"),
    ]

    @Test("each is noticed", arguments: Self.traps)
    func isNoticed(_ trap: Trap) async throws {
        let seed = UInt64.random(in: 0..<1_000_000_000)
        let (status, output) = try await torture(
            [trap.scenario, "\(seed)", "--rounds", "\(trap.rounds)", "--patience", "8"],
            bug: "\(trap.bug)"
        )
        #expect(status == 1 && output.contains(trap.complaint), "\(output)")
    }

    @Test("there is a trap for each")
    func traps() { #expect(Set(Self.traps.map(\.bug)) == Set(Bug.allCases)) }
}
