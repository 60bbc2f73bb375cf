import Testing
import ZeroMQ

/// What libzmq 4.3.4 does wrong or leaves open, and that it cannot be met through this module.
@Suite(.timeLimit(.minutes(5))) struct LibraryFactTests {
    @Test("no kind of socket lets a subscriber's messages decide what another subscriber gets")
    func kinds() {
        #expect(Socket.Kind.allCases == [.push, .pull, .pub, .sub, .dealer, .router, .pair])
    }

    // Frame 0 of a router's message has no User-Id when a poll came before the receive.
    @Test("every message of a router says who sent it, waited for or not", arguments: [true, false])
    func userID(_ waits: Bool) async throws {
        try await Bench.run { bench in
            let (router, dealer, _) = try await bench.pair(.router, .dealer, over: .tcp)
            for number in 0..<200 {
                let waiting = Task { waits ? try await router.receive(upTo: 1) : [] }
                if waits { await Task.yield() }
                try await dealer.send(
                    number.isMultiple(of: 2) ? Message("\(number)") : Message("\(number)", "more", "")
                )
                var messages = try await waiting.value
                if !waits { messages = try await router.receive(exactly: 1) }
                #expect(messages.map(\.userID) == ["client"])
                #expect(messages.map(\.texts[1]) == ["\(number)"])
            }
        }
    }

    @Test("nobody's name is taken from a connection without CURVE", arguments: [Transport.ipc, .inproc])
    func noUserID(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let (pull, push, endpoint) = try await bench.pair(.pull, .push, over: transport)
            try await push.send(Message([Frame("x")], userID: "self-made"))
            #expect(try await pull.receive(exactly: 1) == [Message("x")])
            guard transport == .ipc else { return }
            let peer = try RawPeer(endpoint)
            try peer.shakeHands([("Socket-Type", "PUSH"), ("User-Id", "self-made")])
            try peer.send("y")
            #expect(try await pull.receive(exactly: 1) == [Message("y")])
        }
    }

    @Test("the longest subscription works, also after a reconnection", arguments: [Transport.tcp, .ipc])
    func longestSubscription(_ transport: Transport) async throws {
        try await Bench.run { bench in
            let topic = String(repeating: "t", count: Socket.maximumSubscriptionBytes)
            let (pub, sub, endpoint) = try await bench.pair(.pub, .sub, over: transport)
            try await sub.subscribe(topic)
            try await pub.repeatUntilReceived(by: sub, end: topic, Message(topic))
            try await pub.rebind(endpoint)
            try await pub.repeatUntilReceived(by: sub, end: topic, Message(topic, "again"))
        }
    }

    @Test("a subscription that would be lost is refused", arguments: [246, 247, 255, 256, 100_000])
    func tooLong(_ count: Int) async throws {
        try await Bench.run { bench in
            let sub = try await Socket(.sub, on: bench.loop)
            let error = ZeroMQError.subscriptionTooLong(bytes: count, limit: 245)
            await #expect(throws: error) { try await sub.subscribe([UInt8](repeating: 116, count: count)) }
            await #expect(throws: error) { try await sub.subscribe(String(repeating: "t", count: count)) }
        }
    }

    @Test("the most subscriptions all work after a reconnection, one more is refused")
    func mostSubscriptions() async throws {
        try await Bench.run { bench in
            let (pub, sub, endpoint) = try await bench.pair(.pub, .sub, over: .ipc)
            let topics = (0..<Socket.maximumSubscriptions).map { "t/\($0 + 1000)/" }
            for topic in topics { try await sub.subscribe(topic) }
            for topic in topics.prefix(10) { try await sub.subscribe(topic) }
            await #expect(throws: ZeroMQError.tooManySubscriptions(limit: 1000)) { try await sub.subscribe("other") }
            try await pub.rebind(endpoint)
            for topic in topics { try await pub.repeatUntilReceived(by: sub, end: topic, Message(topic)) }
            for topic in topics.prefix(10) { try await sub.unsubscribe(topic) }
            await #expect(throws: ZeroMQError.tooManySubscriptions(limit: 1000)) { try await sub.subscribe("other") }
            try await sub.unsubscribe(topics[0])
            try await sub.subscribe("other")
        }
    }

    // With the id that the router is going to give to the next peer, such a peer would stop the process.
    @Test("a peer that chose its own routing id is not heard")
    func namedPeer() async throws {
        try await Bench.run { bench in
            let (router, dealer, endpoint) = try await bench.pair(.router, .dealer, over: .ipc)
            let named = try RawPeer(endpoint)
            try named.shakeHands([("Socket-Type", "DEALER"), ("Identity", "boss")])
            try named.send("spoofed")
            while await router.refusedMessageCount == 0 {
                try await dealer.send(Message("tick"))
                #expect(try await router.receive(exactly: 1).map(\.texts[1]) == ["tick"])
            }
            let unnamed = try RawPeer(endpoint)
            try unnamed.shakeHands([("Socket-Type", "DEALER"), ("Identity", "")])
            try unnamed.send("welcome")
            #expect(try await router.receive(exactly: 1).map(\.texts[1]) == ["welcome"])
            #expect(await router.refusedMessageCount == 1)
        }
    }
}
