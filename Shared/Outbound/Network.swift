/// A block of IP addresses, such as `10.0.0.0/8`.
///
/// Source: RFC 4632, section 3.1; RFC 4291, section 2.3.
struct Network: Hashable, Sendable, CustomStringConvertible {
    let address: IPAddress
    let prefixLength: Int

    /// Reads an address, a slash and a prefix length.
    /// - Throws: ``OutboundError/invalidNetwork(text:reason:)`` when it is none or has bits set after its prefix.
    init(_ text: String) throws(OutboundError) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = IPAddress(String(parts[0])), let length = Int(parts[1]),
            (0...address.bytes.count * 8).contains(length), parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else {
            throw .invalidNetwork(text: text, reason: "it is no address, slash and prefix length")
        }
        self.init(address, length)
        let isBlock = address.bytes.enumerated().allSatisfy { $1 & ~Self.mask(byte: $0, prefixLength: length) == 0 }
        guard isBlock else {
            throw .invalidNetwork(text: text, reason: "its address has bits set after the first \(length)")
        }
    }

    private init(_ address: IPAddress, _ prefixLength: Int) {
        self.address = address
        self.prefixLength = prefixLength
    }

    func contains(_ other: IPAddress) -> Bool {
        guard other.bytes.count == self.address.bytes.count else { return false }
        return zip(self.address.bytes, other.bytes).enumerated().allSatisfy { index, pair in
            (pair.0 ^ pair.1) & Self.mask(byte: index, prefixLength: self.prefixLength) == 0
        }
    }

    var description: String { "\(self.address)/\(self.prefixLength)" }

    private static func mask(byte index: Int, prefixLength: Int) -> UInt8 {
        let bits = min(max(prefixLength - index * 8, 0), 8)
        return bits == 0 ? 0 : UInt8.max << (8 - bits)
    }
}
