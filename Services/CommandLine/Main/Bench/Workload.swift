import Exchange
import Schema

/// Events of one size, a topic each, into which a time and a number are put without encoding anything anew.
struct Workload: Sendable {
    /// 16 hexadecimal digits of time, then as many of the number.
    private static let marker = "0123456789abcdeffedcba9876543210"

    /// The topics of a measurement, all of one length, so that all events are alike.
    static func topics(_ count: Int) throws -> [Topic] {
        try (0..<count).map { try Topic("bench/\(String($0 + 10_000).dropFirst())") }
    }

    /// How many bytes each event has.
    let size: Int
    private var events: [[UInt8]]
    private let place: Int

    /// - Throws: `SchemaError` when an event of so few bytes cannot say what it must.
    init(size: Int, topics: Int) throws {
        var place = 0
        self.size = size
        self.events = try Self.topics(topics).map { topic in
            var update = Update(
                agency: try AgencyID("jp.jaxa"),
                source: Source(name: "bench"),
                origin: .direct,
                topics: [topic],
                title: LocalizedText("A", language: "en"),
                body: LocalizedText(Self.marker, language: "en"),
                received: Timestamp(milliseconds: 1_700_000_000_001)
            )
            let missing = size - Event(update).json().count
            guard missing >= 0 else {
                throw SchemaError.invalid(field: "size", value: "\(size)", rule: "an event has \(size - missing) bytes")
            }
            update.body = LocalizedText(Self.marker + String(repeating: "x", count: missing), language: "en")
            let bytes = Event(update).json()
            guard let found = bytes.firstRange(of: Array(Self.marker.utf8)) else { preconditionFailure("no marker") }
            place = found.lowerBound
            return bytes
        }
        self.place = place
    }

    /// The event of a number, with the time at which it is published in nanoseconds.
    mutating func event(_ number: UInt64, at time: UInt64) -> [UInt8] {
        let index = Int(number % UInt64(self.events.count))
        Self.write(time, to: &self.events[index], at: self.place)
        Self.write(number, to: &self.events[index], at: self.place + 16)
        return self.events[index]
    }

    private static func write(_ value: UInt64, to bytes: inout [UInt8], at place: Int) {
        var rest = value
        for index in stride(from: place + 15, through: place, by: -1) {
            let digit = UInt8(truncatingIfNeeded: rest & 15)
            bytes[index] = digit + (digit < 10 ? 0x30 : 0x57)
            rest >>= 4
        }
    }

    /// What an event says; nil when it is none of these.
    func read(_ event: UnsafeRawBufferPointer) -> (time: UInt64, number: UInt64)? {
        guard event.count == self.size else { return nil }
        return (Self.value(event, at: self.place), Self.value(event, at: self.place + 16))
    }

    /// The number of 16 hexadecimal digits; any number where other bytes are.
    private static func value(_ bytes: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
        Self.half(bytes, at: place) << 32 | Self.half(bytes, at: place + 8)
    }

    /// Eight digits at once: their values, then pairs of them, then pairs of these.
    private static func half(_ bytes: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
        let word = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        var value = (word & 0x0F0F_0F0F_0F0F_0F0F) + 9 * (word >> 6 & 0x0101_0101_0101_0101)
        value = (value | value >> 4) & 0x00FF_00FF_00FF_00FF
        value = (value | value >> 8) & 0x0000_FFFF_0000_FFFF
        return (value | value >> 16) & 0xFFFF_FFFF
    }
}
