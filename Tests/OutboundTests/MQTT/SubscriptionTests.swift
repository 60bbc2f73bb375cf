import Foundation
import TestSupport
import Testing

@testable import Outbound

@Suite(
    "A subscription at a broker",
    .enabled("needs the Debian packages mosquitto and mosquitto-clients") { Broker.isInstalled },
    .timeLimit(.minutes(5))
)
struct SubscriptionTests {
    private static let loopback = ["127.0.0.0/8"]

    private static func request(
        _ broker: Broker,
        _ filter: String = "t/#",
        versions: [MQTTVersion] = [.five, .three],
        client: String = "taiwaTest"
    ) -> MQTTRequest {
        let place = broker.url("").dropLast()
        var request = MQTTRequest(broker: String(place), filter: filter, clientID: client, session: .seconds(3_600))
        request.versions = versions
        return request
    }

    private static func with<Result>(
        _ request: MQTTRequest,
        _ body: (MQTTSubscription) async throws -> Result
    ) async throws -> Result {
        try await MQTTSubscription.with(request, gate: try AddressGate(allowing: Self.loopback), body)
    }

    /// The texts of the next messages, so many.
    private static func texts(_ count: Int, of subscription: MQTTSubscription) async throws -> [String] {
        var texts: [String] = []
        while texts.count < count {
            texts += try await subscription.next(within: .seconds(30)).map {
                String(decoding: $0.payload, as: UTF8.self)
            }
        }
        return texts
    }

    private static func lines(_ numbers: Range<Int>) -> [[UInt8]] { numbers.map { Array("message \($0)".utf8) } }

    private static func error(of request: MQTTRequest) async -> OutboundError? {
        do {
            try await Self.with(request) { _ in }
            Issue.record("the broker agreed")
            return nil
        } catch {
            return error as? OutboundError
        }
    }

    @Test("messages come in order, and what was not acknowledged comes again", arguments: [MQTTVersion.five, .three])
    func redelivery(version: MQTTVersion) async throws {
        let broker = try await Broker()
        let request = Self.request(broker, versions: [version])
        try await Self.with(request) { _ in }
        try await broker.publish("t/x", Self.lines(0..<2_000))
        let first = try await Self.with(request) { try await $0.next(within: .seconds(30)) }
        #expect(!first.isEmpty && first.count <= 512)
        // The first batch was taken and nobody said that it is done.
        let all = try await Self.with(request) { try await Self.texts(2_000, of: $0) }
        #expect(all == (0..<2_000).map { "message \($0)" })
        await broker.stop()
    }

    @Test("what was followed by asking for more does not come again", arguments: [MQTTVersion.five, .three])
    func acknowledged(version: MQTTVersion) async throws {
        let broker = try await Broker()
        let request = Self.request(broker, versions: [version])
        try await Self.with(request) { subscription in
            try await broker.publish("t/x", Self.lines(0..<1))
            #expect(try await Self.texts(1, of: subscription) == ["message 0"])
            #expect(try await subscription.next(within: .zero).isEmpty)
            // The broker acts on what it is told in order: when this came, it had the acknowledgement.
            try await broker.publish("t/x", Self.lines(1..<2))
            #expect(try await Self.texts(1, of: subscription) == ["message 1"])
        }
        let again = try await Self.with(request) { try await Self.texts(1, of: $0) }
        #expect(again == ["message 1"])
        await broker.stop()
    }

    @Test("a message that is too large is told without its payload, is acknowledged, and the next one comes")
    func oversize() async throws {
        let broker = try await Broker()
        let request = Self.request(broker, versions: [.three])
        try await Self.with(request) { subscription in
            try await broker.publish("t/large", [Array(repeating: 0x61, count: 3 * 1_048_576)])
            try await broker.publish("t/small", Self.lines(0..<1))
            var messages: [MQTTMessage] = []
            while messages.count < 2 { messages += try await subscription.next(within: .seconds(30)) }
            #expect(messages[0] == MQTTMessage(topic: "t/large", payload: [], oversize: 3 * 1_048_576 + 2 + 7 + 2))
            #expect(messages[1] == MQTTMessage(topic: "t/small", payload: Array("message 0".utf8), oversize: nil))
            #expect(try await subscription.next(within: .zero).isEmpty)
        }
        // With MQTT 5 the broker knows the limit, and keeps back what is larger.
        try await Self.with(Self.request(broker, versions: [.five], client: "taiwaFive")) { subscription in
            try await broker.publish("t/large", [Array(repeating: 0x61, count: 3 * 1_048_576)])
            try await broker.publish("t/small", Self.lines(1..<2))
            #expect(try await Self.texts(1, of: subscription) == ["message 1"])
        }
        await broker.stop()
    }

    @Test("a wrong password is told with the reason, and neither it nor the right one is")
    func denied() async throws {
        let broker = try await Broker(.init(login: ("everyone", "s3cret")))
        var request = Self.request(broker)
        request.login = ("everyone", "wr0ng")
        let error = await Self.error(of: request)
        guard case .denied("127.0.0.1", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect("\(error, default: "")".contains("correct user, password and topic"))
        #expect(!"\(error, default: "")".contains("wr0ng") && !"\(error, default: "")".contains("s3cret"))
        request.login = ("everyone", "s3cret")
        try await Self.with(request) { subscription in
            try await broker.publish("t/x", Self.lines(0..<1))
            #expect(try await Self.texts(1, of: subscription) == ["message 0"])
        }
        await broker.stop()
    }

    @Test("a password goes over an unencrypted connection to networks only that the operator named")
    func inTheClear() async throws {
        var request = MQTTRequest(broker: "mqtt://broker.example", filter: "#", clientID: "taiwaTest")
        request.addresses = ["203.0.114.1"]
        request.login = ("everyone", "everyone")
        let error = await Self.error(of: request)
        guard case .insecure("broker.example", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(
        "a broker whose name stands for an inner address is not connected to",
        arguments: ["10.0.0.1", "169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "[fd00::1]", "[64:ff9b::7f00:1]"]
    )
    func gate(address: String) async throws {
        var request = MQTTRequest(broker: "mqtts://broker.example", filter: "#", clientID: "taiwaTest")
        request.addresses = [address]
        let plain = address.filter { $0 != "[" && $0 != "]" }
        #expect(await Self.error(of: request) == .addressRefused(host: "broker.example", address: plain))
    }

    @Test("a broker that ends, or gives the session to another, ends the subscription, and a new one goes on with it")
    func ended() async throws {
        let broker = try await Broker(.init(isDurable: true))
        let request = Self.request(broker)
        try await Self.with(request) { first in
            try await Self.with(request) { second in
                await #expect {
                    try await first.next(within: .seconds(30))
                } throws: {
                    "\($0)".contains("127.0.0.1 ended the connection")
                }
                try await broker.publish("t/x", Self.lines(0..<1))
                #expect(try await second.next(within: .seconds(30)).count == 1)
                await broker.stop()
                await #expect(throws: OutboundError.self) { try await second.next(within: .seconds(30)) }
            }
        }
        guard case .unreachable("127.0.0.1", _) = await Self.error(of: request) else {
            Issue.record("there is no broker")
            return
        }
        try await broker.start()
        // It was not acknowledged, and the broker kept it over its end.
        #expect(try await Self.with(request) { try await Self.texts(1, of: $0) } == ["message 0"])
        await broker.stop()
    }

    @Test("cancelling ends the waiting for messages and for a broker that says nothing")
    func cancelled() async throws {
        let broker = try await Broker()
        let silent = try LocalServer { _ in .silence }
        defer { silent.stop() }
        for request in [
            Self.request(broker),
            MQTTRequest(broker: "mqtt://127.0.0.1:\(silent.port)", filter: "#", clientID: "taiwaTest"),
        ] {
            let task = Task { try await Self.with(request) { try await $0.next(within: .seconds(3_600)).count } }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        await broker.stop()
    }
}
