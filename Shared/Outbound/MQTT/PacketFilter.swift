/// Lets the packets of a broker through and cuts the payload off those that are too large, before anything makes room
/// for them.
///
/// A message whose payload was cut off is still acknowledged by whoever reads it, so that the broker does not send it
/// again and again.
/// Source: MQTT 5.0 and 3.1.1, sections 2.1 (fixed header) and 3.3 (PUBLISH).
struct PacketFilter {
    private enum State {
        /// The fixed header is not whole.
        case header([UInt8])
        /// So many bytes of a packet are still let through.
        case passing(Int)
        /// What tells a message that is too large is not whole: its first byte, size, topic and number.
        case cutting(UInt8, size: Int, [UInt8])
        /// So many bytes are still left out.
        case dropping(Int)
    }

    /// What no broker sends.
    struct Violation: Error {
        let reason: String
    }

    private let limit: Int
    private let hasProperties: Bool
    private var state = State.header([])
    /// How many messages came.
    private var messages = 0
    /// The sizes in bytes of the messages that were cut, by their place among all that came, from 1.
    private(set) var cut: [Int: Int] = [:]

    /// - Parameters:
    ///   - limit: The most bytes that a packet may have after its fixed header.
    ///   - hasProperties: Whether packets have properties, as in MQTT 5.
    init(limit: Int, hasProperties: Bool) {
        self.limit = limit
        self.hasProperties = hasProperties
    }

    /// Takes what came and returns what of it is let through.
    mutating func take(_ bytes: some Collection<UInt8>) throws(Violation) -> [UInt8] {
        var passed: [UInt8] = []
        passed.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.first {
            switch self.state {
            case .header(let header):
                rest = rest.dropFirst()
                try self.begin(header + [byte], &passed)
            case .passing(let count):
                let part = rest.prefix(count)
                passed += part
                rest = rest.dropFirst(part.count)
                self.state = part.count == count ? .header([]) : .passing(count - part.count)
            case .dropping(let count):
                let part = min(count, rest.count)
                rest = rest.dropFirst(part)
                self.state = part == count ? .header([]) : .dropping(count - part)
            case .cutting(let first, let size, let head):
                rest = rest.dropFirst()
                try self.cut(first, size, head + [byte], &passed)
            }
        }
        return passed
    }

    private mutating func begin(_ header: [UInt8], _ passed: inout [UInt8]) throws(Violation) {
        self.state = .header(header)
        guard header.count > 1, header[header.count - 1] & 0x80 == 0 else {
            if header.count > 4 { throw Violation(reason: "a packet's size has more than four bytes") }
            return
        }
        let size = header[1...].reversed().reduce(0) { $0 << 7 | Int($1 & 0x7F) }
        let isMessage = header[0] >> 4 == 3
        if isMessage { self.messages += 1 }
        if size <= self.limit {
            passed += header
            self.state = size == 0 ? .header([]) : .passing(size)
        } else if isMessage {
            self.state = .cutting(header[0], size: size, [])
        } else {
            throw Violation(reason: "a packet that is no message has \(size) bytes")
        }
    }

    /// Passes a message on without its payload and properties once its topic and number are whole.
    private mutating func cut(
        _ first: UInt8,
        _ size: Int,
        _ head: [UInt8],
        _ passed: inout [UInt8]
    ) throws(Violation) {
        self.state = .cutting(first, size: size, head)
        guard head.count >= 2 else { return }
        let hasNumber = first & 0x06 != 0
        let wanted = 2 + (Int(head[0]) << 8 | Int(head[1])) + (hasNumber ? 2 : 0)
        guard wanted <= self.limit else { throw Violation(reason: "a message's topic is too long") }
        guard head.count == wanted else { return }
        let short = head + (self.hasProperties ? [0] : [])
        passed.append(first)
        var length = short.count
        repeat {
            passed.append(UInt8(length & 0x7F) | (length > 0x7F ? 0x80 : 0))
            length >>= 7
        } while length > 0
        passed += short
        self.cut[self.messages] = size
        self.state = .dropping(size - wanted)
    }
}
