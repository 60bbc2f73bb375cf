import TestSupport
import Testing

@testable import Outbound

@Suite("Packets of a broker") struct PacketFilterTests {
    /// A packet: its first byte, its size in as many bytes as it takes, and the rest.
    static func packet(_ first: UInt8, _ rest: [UInt8]) -> [UInt8] {
        var size: [UInt8] = []
        var count = rest.count
        repeat {
            size.append(UInt8(count & 0x7F) | (count > 0x7F ? 0x80 : 0))
            count >>= 7
        } while count > 0
        return [first] + size + rest
    }

    static func message(_ topic: String, _ payload: [UInt8], number: UInt8 = 7, properties: [UInt8]? = nil) -> [UInt8] {
        let head = [0, UInt8(topic.utf8.count)] + Array(topic.utf8) + [0, number]
        return Self.packet(0x32, head + (properties.map { [UInt8($0.count)] + $0 } ?? []) + payload)
    }

    private static let stream =
        Self.packet(0x20, [0, 0]) + Self.message("a/b", Array(repeating: 1, count: 90)) + [0xD0, 0]
        + Self.message("c", Array(repeating: 2, count: 300), number: 8) + Self.message("d", [3], number: 9)

    @Test("what is small enough passes as it came, however it is cut into pieces", arguments: [1, 2, 3, 7, 64, 1_000])
    func passes(piece: Int) throws {
        var filter = PacketFilter(limit: 1_000, hasProperties: false)
        var passed: [UInt8] = []
        for start in stride(from: 0, to: Self.stream.count, by: piece) {
            passed += try filter.take(Self.stream[start..<min(start + piece, Self.stream.count)])
        }
        #expect(passed == Self.stream && filter.cut.isEmpty)
    }

    @Test("a message that is too large passes with topic and number and without payload", arguments: [1, 5, 64, 1_000])
    func cuts(piece: Int) throws {
        var filter = PacketFilter(limit: 100, hasProperties: false)
        var passed: [UInt8] = []
        for start in stride(from: 0, to: Self.stream.count, by: piece) {
            passed += try filter.take(Self.stream[start..<min(start + piece, Self.stream.count)])
        }
        let expected =
            Self.packet(0x20, [0, 0]) + Self.message("a/b", Array(repeating: 1, count: 90)) + [0xD0, 0]
            + Self.message("c", [], number: 8) + Self.message("d", [3], number: 9)
        #expect(passed == expected)
        #expect(filter.cut == [2: 305])
    }

    @Test("with MQTT 5 it loses its properties too, and one sent at most once has no number")
    func versions() throws {
        var filter = PacketFilter(limit: 20, hasProperties: true)
        let payload = Array(repeating: UInt8(1), count: 100)
        let passed = try filter.take(Self.message("a", payload, properties: [1, 1]))
        #expect(passed == Self.message("a", [], properties: []))
        #expect(try filter.take(Self.packet(0x30, [0, 1, 0x61, 0] + payload)) == Self.packet(0x30, [0, 1, 0x61, 0]))
        #expect(filter.cut == [1: 108, 2: 104])
    }

    @Test(
        "what no broker sends ends the connection before anything makes room for it",
        arguments: [
            [0x30, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], Self.packet(0x90, Array(repeating: 0, count: 101)),
            [0x32, 0xFF, 0x7F, 0xFF, 0xFF],
        ] as [[UInt8]]
    )
    func violations(bytes: [UInt8]) {
        var filter = PacketFilter(limit: 100, hasProperties: true)
        #expect(throws: PacketFilter.Violation.self) { try filter.take(bytes) }
    }

    @Test("whatever the bytes and however they are cut, the outcome is that of all at once")
    func anything() {
        let seed = UInt64.random(in: 0...9_999)
        var random = SplitMix(seed: seed)
        for _ in 0..<20_000 {
            // Mostly small numbers, so that sizes and topics often fit.
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                random.once(in: 4)
                    ? UInt8.random(in: 0...255, using: &random)
                    : [0x30, 0x32, 0, 1, 5][Int.random(in: 0..<5, using: &random)]
            }
            var whole = PacketFilter(limit: 8, hasProperties: true)
            var pieces = whole
            let expected = Result { () throws(PacketFilter.Violation) in try whole.take(bytes) }
            var passed: [UInt8] = []
            let outcome = Result { () throws(PacketFilter.Violation) in
                var rest = bytes[...]
                while !rest.isEmpty {
                    let piece = rest.prefix(Int.random(in: 1...7, using: &random))
                    rest = rest.dropFirst(piece.count)
                    passed += try pieces.take(piece)
                }
            }
            switch (expected, outcome) {
            case (.success(let all), .success):
                #expect(
                    passed == all && whole.cut == pieces.cut,
                    "seed \(seed): \(bytes)"
                )
            case (.failure(let one), .failure(let other)):
                #expect(one.reason == other.reason, "seed \(seed): \(bytes)")
            default: Issue.record("seed \(seed): \(bytes)")
            }
        }
    }
}
