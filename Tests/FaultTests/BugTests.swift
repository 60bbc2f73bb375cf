import Exchange
import Testing

/// Where a deliberate mistake is noticed, and by what.
struct Trap: CustomTestStringConvertible, Sendable {
    let bug: Exchange.Bug
    let scenario: String
    let rounds: Int
    /// What the verdict complains of, or the counts one of which is not 0.
    let complaints: [String]

    init(_ bug: Exchange.Bug, _ scenario: String, _ rounds: Int, _ complaints: String...) {
        self.bug = bug
        self.scenario = scenario
        self.rounds = rounds
        self.complaints = complaints
    }

    var testDescription: String { "\(self.bug) in \(self.scenario)" }

    func isSprung(by output: String) -> Bool {
        self.complaints.contains { complaint in
            ["lost", "duplicated", "phantom"].contains(complaint)
                ? output.contains(complaint) && !output.contains("\(complaint) 0") : output.contains(complaint)
        }
    }

    static let all: [Trap] = [
        Trap(.noSync, "power-cut", 4, "lost"),
        Trap(.tailKept, "power-cut", 4, "the record does not match its checksum", "damaged at byte"),
        Trap(.syncErrorIgnored, "disk-error", 1, "the bus went on after its disk had reported an error"),
        Trap(.acknowledgedBeforeSync, "disk-error", 3, "lost"),
        // What readers have of a position is a phantom, or keeps them from what stands there in the end.
        Trap(.publishedBeforeSync, "disk-error", 3, "phantom", "lost"),
        Trap(.checksumsIgnored, "bit-flipped", 40, "flipped"),
        Trap(.keysForgotten, "content-repeated", 2, "duplicated"),
        Trap(.numbersRestart, "bus-killed", 2, "lost"),
        Trap(.receiptsForgotten, "receipt-lost", 2, "duplicated"),
        Trap(.repeatsTaken, "receipt-lost", 2, "duplicated"),
        Trap(.gapsTaken, "frames-out-of-order", 1, "before what its publisher said before it"),
        Trap(.epochsIgnored, "frames-out-of-order", 1, "whose outbox another one has opened"),
        Trap(.headsNotSent, "tail-lost", 1, "lost"),
        Trap(.headsIgnored, "tail-lost", 1, "lost"),
        Trap(.replayToAnyone, "strangers", 1, "a stranger may replay"),
        Trap(.liveToAnyone, "strangers", 1, "a stranger was sent"),
        Trap(.resetIgnored, "restored", 1, "phantom"),
        Trap(.positionSkipped, "bus-killed", 1, "lost"),
        Trap(.bytesChanged, "bus-killed", 1, "phantom"),
        Trap(
            .segmentsLeaveFirst,
            "front-trimmed",
            16,
            "no base stands for it",
            "before it are missing",
            "were removed"
        ),
        Trap(.pageEndLost, "bus-killed", 3, "lost"),
        Trap(.repeatsDelivered, "bus-killed", 4, "duplicated"),
    ]
}

/// That the scenarios notice mistakes: a debug build can be told to make each of them, and must be found out.
@Suite("Deliberate bugs", .serialized) struct BugTests {
    @Test("each is noticed", arguments: Trap.all)
    func isNoticed(_ trap: Trap) async throws {
        // Some show only where a fault falls into a moment, so a trap is set a few times.
        var outputs: [String] = []
        for _ in 0..<6 {
            let seed = UInt64.random(in: 0..<1_000_000_000)
            let (status, output) = try await torture(
                [trap.scenario, "\(seed)", "--rounds", "\(trap.rounds)", "--patience", "5"],
                bug: "\(trap.bug)"
            )
            if status == 1, trap.isSprung(by: output) { return }
            outputs.append(output)
        }
        Issue.record("\(outputs)")
    }

    @Test("there is a trap for each")
    func traps() { #expect(Set(Trap.all.map(\.bug)) == Set(Exchange.Bug.allCases)) }
}
