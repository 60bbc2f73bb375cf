import Exchange
import Schema
import Testing

@Suite("Subscriptions", .timeLimit(.minutes(5))) struct SubscriptionTests {
    /// What a subscription yields, in short.
    private static func word(_ event: SubscriptionEvent) -> String {
        switch event {
        case .update(let delivery): "\(delivery.position)"
        case .unverified(let delivery, let fault): "\(delivery.position) \(fault)"
        case .caughtUp: "caught up"
        case .reset: "reset"
        case .trimmed(let audience, let first): "trimmed \(audience) \(first)"
        }
    }

    /// Reads until so many updates came, saying what came in between; `reached` is told each word.
    private static func read(
        _ client: ExchangeClient,
        _ patterns: [String],
        updates: Int,
        from start: Start = .earliest,
        verifying: Bool = false,
        reached: @escaping @Sendable (String) async throws -> Void = { _ in }
    ) async throws -> [String] {
        try await client.withSubscription(
            to: try patterns.map { try TopicPattern($0) },
            from: start,
            verifying: verifying
        ) { events in
            var words: [String] = []
            var count = 0
            for try await event in events {
                words.append(Self.word(event))
                if case .update = event { count += 1 }
                try await reached(Self.word(event))
                if count == updates { break }
            }
            return words
        }
    }

    @Test("what leaves the journal before it was read is told where it is missing, and reading goes on behind it")
    func trimmed() async throws {
        try await withScriptedBus { bus, client in
            bus.script.withLock { $0.pageSize = 2 }
            for _ in 1...9 { try await bus.add("ssa/orbit") }
            bus.script.withLock { $0.trimmed = 3 }
            let log = bus.script.withLock { $0.log }
            let start = Start.cursor(Cursor(log: log, positions: [.public: 1]))
            for (from, told) in [(start, ["trimmed public 4"]), (.earliest, [])] as [(Start, [String])] {
                let words = try await Self.read(client, [">"], updates: 6, from: from)
                #expect(words == told + (4...9).map(String.init))
            }
        }
    }

    @Test("catching up over several pages ends in one word that it did, and live goes on from there")
    func caughtUp() async throws {
        try await withScriptedBus { bus, client in
            bus.script.withLock { $0.pageSize = 2 }
            for _ in 1...5 { try await bus.add("ssa/orbit") }
            let words = try await bus.announcing {
                try await Self.read(client, [">"], updates: 7) { word in
                    guard word == "caught up" else { return }
                    try await bus.add("ssa/orbit")
                    try await bus.add("gnss/gps")
                }
            }
            // The subscription to live may be younger than what was sent; heads then lead to one more catching up.
            #expect(words.filter { $0 != "caught up" } == (1...7).map(String.init))
            #expect(Array(words.prefix(6)) == ["1", "2", "3", "4", "5", "caught up"])
            #expect(words.count { $0 == "caught up" } <= 1 + bus.script.withLock { $0.replays - 3 })
        }
    }

    @Test("a live message that was lost is replayed in its place to who reads everything")
    func holeForAll() async throws {
        try await withScriptedBus { bus, client in
            try await bus.add("ssa/orbit")
            let words = try await bus.announcing {
                try await Self.read(client, [">"], updates: 5) { word in
                    guard word == "1" else { return }
                    try await bus.add("gnss/gps", isLost: true)
                    try await bus.add("ssa/orbit")
                    try await bus.add("ssa/tracking", isLost: true)
                    try await bus.add("ssa/orbit", isLost: true)
                }
            }
            #expect(words.filter { $0 != "caught up" } == ["1", "2", "3", "4", "5"])
        }
    }

    @Test("live messages that were lost reach who reads some topics, each once")
    func holeForSome() async throws {
        try await withScriptedBus { bus, client in
            let words = try await bus.announcing {
                try await Self.read(client, ["ssa/>", "gnss/gps"], updates: 40) { word in
                    guard word == "caught up", bus.script.withLock({ $0.records.isEmpty }) else { return }
                    for number in 0..<60 {
                        try await bus.add(
                            ["ssa/orbit", "gnss/gps", "rules/norms"][number % 3],
                            isLost: number.isMultiple(of: 7) || number > 50
                        )
                    }
                }
            }
            let wanted = (1...60).filter { !$0.isMultiple(of: 3) }.map(String.init)
            #expect(words.filter { $0 != "caught up" }.sorted() == wanted.sorted())
        }
    }

    @Test("a reader slower than the high-water marks allow loses nothing", arguments: [[">"], ["ssa/>", "gnss/gps"]])
    func overflow(_ patterns: [String]) async throws {
        try await withScriptedBus(highWaterMark: 100) { bus, client in
            let count = 3_500
            let words = try await bus.announcing {
                try await Self.read(client, patterns, updates: count) { word in
                    // While the reader is busy here, more arrives than all queues between it and the bus hold.
                    guard word == "caught up", bus.script.withLock({ $0.records.isEmpty }) else { return }
                    try await bus.addMany(count, ["ssa/orbit", "ssa/tracking", "gnss/gps"])
                }
            }
            let positions = words.compactMap { UInt64($0) }
            #expect(Set(positions).count == count && positions.count == count)
            if patterns == [">"] { #expect(positions == positions.sorted()) }
            #expect(bus.script.withLock { $0.replays } > 1)
        }
    }

    @Test("when the bus goes on with another journal the reader is told, and gets it from its beginning")
    func otherJournal() async throws {
        try await withScriptedBus { bus, client in
            for _ in 1...2 { try await bus.add("ssa/orbit") }
            let words = try await bus.announcing {
                try await Self.read(client, [">"], updates: 3) { word in
                    guard word == "2" else { return }
                    bus.script.withLock { script in
                        script.log = .random()
                        script.records.removeLast()
                    }
                }
            }
            #expect(words.filter { $0 != "caught up" } == ["1", "2", "reset", "1"])
        }
    }

    @Test("a replay ends with what is stored, and asks for as much at once as it is told to")
    func replayOnly() async throws {
        try await withScriptedBus { bus, client in
            for _ in 1...5 { try await bus.add("ssa/orbit", isLost: true) }
            let words = try await client.withReplay(of: [.all], from: .earliest, messages: 2, verifying: false) {
                events in
                var words: [String] = []
                for try await event in events { words.append(Self.word(event)) }
                return words
            }
            #expect(words == ["1", "2", "3", "4", "5", "caught up"])
            #expect(bus.script.withLock { $0.replays } == 3)
        }
    }

    @Test("what waited since before the journal became another one resets nothing")
    func straysOfAnotherJournal() async throws {
        try await withScriptedBus { bus, client in
            for _ in 1...2 { try await bus.add("ssa/orbit") }
            let old = LogID.random()
            let words = try await bus.announcing {
                try await Self.read(client, [">"], updates: 4) { word in
                    guard word == "2" || word == "3" else { return }
                    for _ in 1...20 { try await bus.announce(as: old) }
                    try await bus.add("ssa/orbit")
                }
            }
            #expect(words.filter { $0 != "caught up" } == ["1", "2", "3", "4"])
        }
    }

    @Test("a question that a lost connection took with it is asked again when there is another one")
    func questionAskedAgain() async throws {
        try await withScriptedBus { bus, client in
            bus.script.withLock { $0.unanswered = 1 }
            async let answer: Welcome = client.request(
                .bus,
                "welcome",
                Nothing(),
                isRepeatable: true,
                timeout: .seconds(50)
            )
            while bus.script.withLock({ $0.unanswered }) > 0 { await Task.yield() }
            try await bus.cutQuestions()
            #expect(try await answer.starts == 1)
        }
    }

    @Test(
        "a cursor of another journal, or ahead of this one, is reset before anything is delivered",
        arguments: [true, false]
    )
    func staleCursor(isOtherLog: Bool) async throws {
        try await withScriptedBus { bus, client in
            for _ in 1...3 { try await bus.add("ssa/orbit") }
            let log = isOtherLog ? LogID.random() : bus.script.withLock { $0.log }
            let cursor = Cursor(log: log, positions: [.public: isOtherLog ? 2 : 9])
            let words = try await Self.read(client, [">"], updates: 3, from: .cursor(cursor))
            #expect(words == ["reset", "1", "2", "3"])
        }
    }
}
