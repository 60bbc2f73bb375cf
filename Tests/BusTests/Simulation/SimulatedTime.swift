/// What is to happen when, in milliseconds of a simulation; of the same moment, what was planned first.
struct SimulatedTime<Happening> {
    private struct Plan {
        var time: Int
        var order: Int
        var happening: Happening
    }

    private(set) var now = 0
    private var plans: [Plan] = []
    private var order = 0

    mutating func plan(_ happening: Happening, at time: Int) {
        self.order += 1
        let plan = Plan(time: max(time, self.now), order: self.order, happening: happening)
        // Few plans are for much later; those that come first are at the end.
        var index = self.plans.count
        while index > 0, self.plans[index - 1].time <= plan.time { index -= 1 }
        self.plans.insert(plan, at: index)
    }

    mutating func next() -> Happening? {
        guard let plan = self.plans.popLast() else { return nil }
        self.now = plan.time
        return plan.happening
    }
}
