import Foundation
import Testing

@testable import Outbound

/// What a broker says that was made before MQTT 5, byte by byte; it takes one connection after the other.
private final class OldBroker: Sendable {
    enum Refusal: Sendable {
        /// With the answer of MQTT 3.1.1.
        case words
        /// Without one.
        case silence
    }

    let port: UInt16
    private let listener: Int32

    init(refusing refusal: Refusal) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 4) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        try #require(isListening)
        self.listener = listener
        self.port = UInt16(bigEndian: address.sin_port)
        Thread {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                Self.serve(connection, refusal)
                close(connection)
            }
        }.start()
    }

    func stop() {
        shutdown(self.listener, Int32(SHUT_RDWR))
        close(self.listener)
    }

    private static func serve(_ connection: Int32, _ refusal: Refusal) {
        guard let hello = Self.packet(connection), hello.count > 6 else { return }
        // The version, after the name of the protocol.
        if hello[6] != 4 { return refusal == .words ? Self.say([0x20, 2, 0, 1], connection) : () }
        Self.say([0x20, 2, 0, 0], connection)
        guard let subscribe = Self.packet(connection) else { return }
        Self.say([0x90, 3, subscribe[0], subscribe[1], 1] + [0x30, 6, 0, 1, 0x74] + Array("old".utf8), connection)
        while Self.packet(connection) != nil {}
    }

    /// The rest of the next packet, which is a short one; nil: there is none.
    private static func packet(_ connection: Int32) -> [UInt8]? {
        guard let header = Self.read(2, connection) else { return nil }
        return Self.read(Int(header[1]), connection)
    }

    private static func read(_ count: Int, _ connection: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return count == 0 || recv(connection, &bytes, count, Int32(MSG_WAITALL)) == count ? bytes : nil
    }

    private static func say(_ bytes: [UInt8], _ connection: Int32) {
        send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    fileprivate static let refusals: [Refusal] = [.words, .silence]
}

@Suite("A broker that does not know MQTT 5", .timeLimit(.minutes(5))) struct OldBrokerTests {
    @Test("is spoken to in MQTT 3.1.1, whether it says so or hangs up", arguments: OldBroker.refusals)
    fileprivate func fallsBack(refusal: OldBroker.Refusal) async throws {
        let broker = try OldBroker(refusing: refusal)
        defer { broker.stop() }
        let request = MQTTRequest(broker: "mqtt://127.0.0.1:\(broker.port)", filter: "t", clientID: "taiwaTest")
        let gate = try AddressGate(allowing: ["127.0.0.0/8"])
        let messages = try await MQTTSubscription.with(request, gate: gate) { try await $0.next(within: .seconds(30)) }
        #expect(messages == [MQTTMessage(topic: "t", payload: Array("old".utf8), oversize: nil)])
        var strict = request
        strict.versions = [.five]
        await #expect(throws: OutboundError.self) { try await MQTTSubscription.with(strict, gate: gate) { _ in } }
    }
}
