import Exchange
import Schema

/// Events of one size, a topic each, into which a time and a number are put without encoding anything anew.
struct Workload: Sendable {
    /// 16 hexadecimal digits of time, then as many of the number.
    private static let marker = "0123456789abcdeffedcba9876543210"
    private static let digits = Array("0123456789abcdef".utf8)

    /// The topics of a measurement, all of one length, so that all events are alike.
    static func topics(_ count: Int) throws -> [Topic] {
        try (0..<count).map { try Topic("bench/\(String($0 + 10_000).dropFirst())") }
    }

    private var events: [[UInt8]]
    private let place: Int

    /// - Throws: `SchemaError` when an event of so few bytes cannot say what it must.
    init(size: Int, topics: Int) throws {
        var place = 0
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
            bytes[index] = Self.digits[Int(rest & 15)]
            rest >>= 4
        }
    }

    /// What an event says; nil when it is none of these.
    func read(_ event: some RandomAccessCollection<UInt8>) -> (time: UInt64, number: UInt64)? {
        guard event.count == self.events[0].count else { return nil }
        let start = event.index(event.startIndex, offsetBy: self.place)
        guard let time = Self.value(event, from: start),
            let number = Self.value(event, from: event.index(start, offsetBy: 16))
        else { return nil }
        return (time, number)
    }

    private static func value<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, from: Bytes.Index) -> UInt64? {
        var value: UInt64 = 0
        var index = from
        for _ in 0..<16 {
            let byte = bytes[index]
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
            case 0x61...0x66: value = value << 4 | UInt64(byte - 0x57)
            default: return nil
            }
            index = bytes.index(after: index)
        }
        return value
    }
}
