internal import Exchange
internal import Glibc
internal import Schema
internal import ServiceKit
internal import Synchronization
internal import TestSupport
internal import ZeroMQ

extension Scenario {
    /// The bus is killed at random moments under four publishers and three readers.
    static let busKilled = Scenario(name: "bus-killed", rounds: 100) { run in
        try run.site.start()
        try await run.begin()
        for _ in 0..<run.rounds {
            // Mostly in the midst of work, now and then while it starts.
            if run.chance.once(in: 4) {
                try await Task.sleep(for: .milliseconds(Int.random(in: 0..<300, using: &run.chance)))
            } else {
                let some = Int.random(in: 1...40, using: &run.chance)
                try await run.traffic.acknowledged(some, within: .seconds(2))
            }
            try run.site.kill()
            try run.site.start()
        }
        return try await run.traffic.finish()
    }

    /// A relay is killed at random moments, and now and then the bus that it follows, under readers of the relay.
    static let relayKilled = Scenario(name: "relay-killed", rounds: 8) { run in
        try run.site.start()
        _ = try await run.site.connect()
        let account = run.site.folder.account(try AccountName("operator"))
        let relay = try Site(in: "\(run.path)/relay", logs: "\(run.path)/site", relaying: account)
        defer { relay.end() }
        try relay.start()
        for reader in 1...2 { try await run.traffic.read("reader \(reader)", at: relay) }
        try await run.traffic.read("guest", as: Site.guest, at: relay)
        for publisher in 1...2 { try await run.traffic.publish("p\(publisher)") }
        for _ in 0..<run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 1...40, using: &run.chance), within: .seconds(2))
            try relay.kill()
            if run.chance.once(in: 4) {
                try run.site.kill()
                try run.site.start()
            }
            try relay.start()
        }
        return try await run.traffic.finish()
    }

    /// Publishers are killed between sending and being told.
    static let publisherKilled = Scenario(name: "publisher-killed", rounds: 6) { run in
        try run.site.start()
        _ = try await run.site.connect()
        try await run.traffic.read("reader")
        for round in 0..<run.rounds {
            let publisher = try Worker(.publish, at: run.site, named: "killed-\(round % 2)")
            let some = Int.random(in: 1...30, using: &run.chance)
            await publisher.report(to: run.traffic, until: some)
            publisher.kill()
            await publisher.report(to: run.traffic)
        }
        return try await run.traffic.finish()
    }

    /// A reader stops for a while; nobody else notices, and it misses nothing.
    static let readerPaused = Scenario(name: "reader-paused", rounds: 2) { run in
        try run.site.start()
        try await run.begin()
        let worker = try Worker(.read, at: run.site, named: "paused")
        run.traffic.history.withLock { $0.enter("paused", reading: Set(Traffic.audiences)) }
        let report = Task { [traffic = run.traffic] in await worker.report(to: traffic) }
        for _ in 0..<run.rounds {
            try await run.traffic.acknowledged(50)
            worker.signal(SIGSTOP)
            let some = Int.random(in: 100...200, using: &run.chance)
            if try await !run.traffic.acknowledged(some) {
                run.traffic.complain("a reader that stands still holds up publishers")
            }
            worker.signal(SIGCONT)
        }
        let verdict = try await run.traffic.finish()
        worker.kill()
        await report.value
        return verdict
    }

    /// The bus stops for a while.
    static let busPaused = Scenario(name: "bus-paused", rounds: 3) { run in
        try run.site.start()
        try await run.begin()
        for _ in 0..<run.rounds {
            try await run.traffic.acknowledged(Int.random(in: 1...50, using: &run.chance))
            run.site.signal(SIGSTOP)
            try await Task.sleep(for: .milliseconds(Int.random(in: 0..<700, using: &run.chance)))
            run.site.signal(SIGCONT)
        }
        return try await run.traffic.finish()
    }

    /// The same content is published before and after the bus was killed.
    static let contentRepeated = Scenario(name: "content-repeated", rounds: 2) { run in
        try run.site.start()
        try await run.traffic.read("reader")
        for round in 0..<run.rounds {
            let client = try await run.site.client()
            let publisher = try await Publisher(client)
            for number in 1...20 {
                try await run.traffic.publish(
                    Event(try update("content \(number), time \(round)")),
                    to: .public,
                    lane: "content \(round)",
                    content: "content \(number)",
                    key: "content-\(number)",
                    by: publisher
                )
            }
            await publisher.close()
            await client.close()
            try run.site.kill()
            try run.site.start()
        }
        return try await run.traffic.finish()
    }

    /// Five hundred readers come back when the bus does.
    static let crowd = Scenario(name: "crowd", rounds: 1) { run in
        try run.site.start()
        _ = try await run.site.connect()
        let context = try Context()
        for number in 1...500 { try await run.traffic.read("reader \(number)", as: Site.guest, in: context) }
        for _ in 0..<run.rounds {
            try await run.traffic.publish(5, named: "before")
            try run.site.kill()
            try run.site.start()
            try await run.traffic.publish(5, named: "after")
        }
        let verdict = try await run.traffic.finish()
        await context.close()
        return verdict
    }
}
