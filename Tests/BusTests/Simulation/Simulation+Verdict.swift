import Exchange
import Journal
import Schema

extension Simulation {
    /// What is wrong with what was stored, told and read, if anything.
    var verdict: String? {
        self.wrongWithStored ?? self.programs.indices.lazy.compactMap { self.wrong(withProgram: $0) }.first
            ?? self.wrongWithOwners ?? self.readers.indices.lazy.compactMap { self.wrong(withReader: $0) }.first
    }

    private var stored: [EventRecord] {
        self.bus.durable.compactMap { if case .event(let event) = $0 { event } else { nil } }
    }

    private var wrongWithStored: String? {
        var numbers: Set<Int> = []
        var keys: Set<String> = []
        for event in self.stored {
            let content = Content(event.bytes)
            if !numbers.insert(content.number).inserted { return "event \(content.number) is stored twice" }
            if content.isRefused { return "event \(content.number) is stored, and was refused" }
            if let key = content.deduplicationKey, !keys.insert(key).inserted {
                return "content \(key) is stored twice"
            }
        }
        for audience in SimulatedBus.audiences {
            let positions = (self.bus.events[audience] ?? []).map(\.position)
            if positions != Array(1..<UInt64(positions.count + 1)) {
                return "the positions of \(audience) are \(positions)"
            }
        }
        return nil
    }

    private func wrong(withProgram index: Int) -> String? {
        let program = self.programs[index]
        for (number, result) in program.results {
            let content = Content(number: number)
            switch result {
            case .success(let receipt):
                let events = self.bus.events[receipt.audience] ?? []
                guard receipt.position <= UInt64(events.count) else {
                    return "event \(number) is acknowledged and not stored"
                }
                let there = Content(events[Int(receipt.position) - 1].bytes)
                let isSame =
                    there.number == number
                    || there.deduplicationKey != nil && there.deduplicationKey == content.deduplicationKey
                guard isSame else { return "event \(number) is acknowledged as event \(there.number)" }
            case .failure(let error): if !content.isRefused { return "event \(number) was refused: \(error)" }
            }
        }
        let places = Dictionary(
            self.stored.enumerated().map { (Content($1.bytes).number, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let order = program.given.compactMap { places[$0] }
        if order != order.sorted() { return "program \(index) is stored out of order" }
        guard program.machine.end == nil else { return nil }
        let open = program.given.filter { program.results[$0] == nil }
        if program.runs { return open.isEmpty ? nil : "program \(index) does not know what became of \(open)" }
        guard program.log != nil else { return nil }
        // What it was not told, a later program that had its outbox was, or it was fenced.
        let later = self.programs[(index + 1)...].filter { $0.machine.instance == program.machine.instance }
        if later.contains(where: { $0.machine.end != nil }) { return nil }
        let lost = open.filter { number in !later.contains { $0.results[number] != nil } }
        return lost.isEmpty ? nil : "of program \(index), \(lost) got lost"
    }

    /// Of two programs with the same outbox one ends at least; both, when each of them had published something else.
    private var wrongWithOwners: String? {
        for (index, program) in self.programs.enumerated() {
            if let end = program.machine.end {
                guard case .refused("FENCED", _) = end else { return "program \(index) ended: \(end)" }
                let hasRival = program.successor != nil || self.programs.contains { $0.successor == index }
                guard hasRival else { return "program \(index) was fenced, and is the only one with its outbox" }
            }
            guard program.runs, let successor = program.successor else { continue }
            guard program.machine.end != nil || self.programs[successor].machine.end != nil else {
                return "programs \(index) and \(successor) both go on with one outbox"
            }
        }
        return nil
    }

    private func wrong(withReader index: Int) -> String? {
        let reader = self.readers[index]
        for audience in SimulatedBus.audiences {
            let events = self.bus.events[audience] ?? []
            let wanted = events.filter { event in event.topics.contains { topic in reader.wants(topic) } }
            let seen = reader.delivered.filter { $0.audience == audience }.map(\.position)
            if seen.sorted() != wanted.map(\.position) {
                return "reader \(index) of \(audience) saw \(seen), and not \(wanted.map(\.position))"
            }
            if reader.wantsAll, seen != seen.sorted() { return "reader \(index) of \(audience) saw \(seen)" }
            for topic in Set(events.flatMap(\.topics)) where reader.wants(topic) {
                // One that is wanted under another topic too may come by that, before what was lost of this one.
                let ordered = seen.filter { events[Int($0) - 1].topics.filter { reader.wants($0) } == [topic] }
                if ordered != ordered.sorted() { return "reader \(index) of \(audience) and \(topic) saw \(ordered)" }
            }
        }
        return nil
    }
}

extension SimulatedReader {
    fileprivate var wantsAll: Bool { self.patterns.contains(.all) }
}
