import Faults

/// A row of the table: what the runs of a scenario came to.
struct Tally {
    private var runs = 0
    private var failed = 0
    private var sums = [Int](repeating: 0, count: 6)

    mutating func add(_ verdict: Verdict) {
        self.runs += 1
        if !verdict.isGood { self.failed += 1 }
        let figures = [
            verdict.attempted, verdict.acked, verdict.delivered, verdict.lost, verdict.duplicated, verdict.phantom,
        ]
        for (index, figure) in figures.enumerated() { self.sums[index] += figure }
    }

    static let heading = Self.row(
        "scenario",
        ["runs", "failed", "attempted", "acked", "delivered", "lost", "duplicated", "phantom"]
    )

    func row(_ name: String) -> String { Self.row(name, ([self.runs, self.failed] + self.sums).map { "\($0)" }) }

    private static func row(_ name: String, _ columns: [String]) -> String {
        func padding(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count))
        }
        return name + padding(name, 20) + columns.map { padding($0, 11) + $0 }.joined()
    }
}
