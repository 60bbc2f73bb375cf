internal import Exchange
internal import Glibc
internal import Schema
internal import TestSupport

extension Scenario {
    /// Connections are cut, refused, or stand still in one direction, under publishers and readers.
    static let connectionsCut = Scenario(name: "connections-cut", rounds: 8) { run in
        let proxy = FaultProxy()
        defer { proxy.close() }
        try run.site.start()
        try await run.begin(over: proxy)
        for _ in 0..<run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 1...40, using: &run.chance))
            let direction: FaultProxy.Direction = run.chance.once(in: 2) ? .toBus : .toClients
            switch Int.random(in: 0..<4, using: &run.chance) {
            case 0: proxy.cut()
            case 1: proxy.refuse(true)
            case 2: proxy.set(direction, .swallowed)
            default: proxy.set(direction, .stalled)
            }
            try await Task.sleep(for: .milliseconds(Int.random(in: 0..<300, using: &run.chance)))
            proxy.heal()
        }
        return try await run.traffic.finish()
    }

    /// The last live messages before a pause are swallowed, and the connection lives on.
    static let tailLost = Scenario(name: "tail-lost", rounds: 3) { run in
        let proxy = FaultProxy()
        defer { proxy.close() }
        try run.site.start()
        for reader in 1...3 { try await run.traffic.read("reader \(reader)", over: proxy) }
        for round in 1...run.rounds {
            try await run.traffic.publish(3, named: "arrives \(round)")
            try await run.traffic.everyoneHasEverything()
            proxy.set(.toClients, .swallowed)
            let some = Int.random(in: 1...4, using: &run.chance)
            try await run.traffic.publish(some, named: "is lost \(round)")
            let isLost = try await eventually(within: run.traffic.patience) { proxy.swallowed(.toClients) > 0 }
            if !isLost { run.traffic.complain("nothing was sent to readers") }
            proxy.set(.toClients, .forwarded)
            try await run.traffic.everyoneHasEverything()
        }
        return try await run.traffic.finish()
    }

    /// Acknowledgements are swallowed; publishers send again, to the same bus or to one that was killed meanwhile.
    static let receiptLost = Scenario(name: "receipt-lost", rounds: 4) { run in
        let proxy = FaultProxy()
        defer { proxy.close() }
        try run.site.start()
        try await run.traffic.read("reader")
        for publisher in 1...2 { try await run.traffic.publish("p\(publisher)", over: proxy) }
        for round in 0..<run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 1...40, using: &run.chance))
            proxy.set(.toClients, .swallowed)
            _ = try await eventually(within: run.traffic.patience) { proxy.swallowed(.toClients) > 0 }
            if round.isMultiple(of: 2) {
                try run.site.kill()
                try run.site.start()
            }
            proxy.heal()
        }
        return try await run.traffic.finish()
    }

    /// A publisher says later things first, and one that was replaced goes on.
    static let framesOutOfOrder = Scenario(name: "frames-out-of-order", rounds: 3) { run in
        try run.site.start()
        try await run.traffic.read("reader")
        for round in 1...run.rounds {
            let publisher = try await RawPublisher(run, named: "raw-\(round)")
            try await publisher.attempt(through: 20)
            // In any order, until each was taken; in order at last, since the bus may refuse everything else.
            var order = Array(1...20) + Array(1...20)
            order.shuffle(using: &run.chance)
            for number in order + Array(1...20) { try await publisher.send(number, epoch: 2) }
            if try await publisher.isTaken(21, epoch: 1) {
                run.traffic.complain("a program was heard whose outbox another one has opened since")
            }
            await publisher.close()
        }
        return try await run.traffic.finish()
    }
}
