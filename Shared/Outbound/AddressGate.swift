/// Which IP addresses the exchange connects to.
///
/// It is asked about the address that is about to be connected to, after every name was resolved and every
/// redirect taken, so neither a spelling of an address nor a name server's second answer leads past it.
/// What is not public unicast is refused: private, shared, loopback, link-local, multicast, documentation and
/// reserved addresses, and all forms of IPv6 that carry an IPv4 address.
/// Source: IANA IPv4 and IPv6 Special-Purpose Address Registries; RFC 6890.
public struct AddressGate: Sendable {
    private let allowed: [Network]

    /// A gate that lets through public addresses only.
    public init() { self.allowed = [] }

    /// A gate that lets through public addresses and the networks that the operator names.
    ///
    /// - Parameter networks: CIDR blocks such as `127.0.0.0/8` or `fd00::/8`, without bits set after the prefix.
    /// - Throws: ``OutboundError/invalidNetwork(text:reason:)`` for the first that is none.
    public init(allowing networks: [String]) throws(OutboundError) {
        var allowed: [Network] = []
        for network in networks { allowed.append(try Network(network)) }
        self.allowed = allowed
    }

    /// Whether a connection to the address may be made.
    public func allows(_ address: IPAddress) -> Bool {
        Self.isPublic(address) || self.isNamed(address)
    }

    /// Whether the operator named a network that the address is in.
    func isNamed(_ address: IPAddress) -> Bool { self.allowed.contains { $0.contains(address) } }

    private static func isPublic(_ address: IPAddress) -> Bool {
        let bytes = address.bytes
        return bytes.count == 4 ? Self.isPublic4(bytes) : Self.isPublic6(bytes)
    }

    private static func isPublic4(_ bytes: [UInt8]) -> Bool {
        switch (bytes[0], bytes[1], bytes[2]) {
        case (0, _, _), (10, _, _), (127, _, _): false
        case (100, 64...127, _): false
        case (169, 254, _): false
        case (172, 16...31, _): false
        case (192, 0, 0), (192, 0, 2), (192, 31, 196), (192, 52, 193), (192, 88, 99), (192, 175, 48): false
        case (192, 168, _): false
        case (198, 18...19, _), (198, 51, 100): false
        case (203, 0, 113): false
        case (224...255, _, _): false
        default: true
        }
    }

    private static func isPublic6(_ bytes: [UInt8]) -> Bool {
        // Only 2000::/3 is given out as global unicast; mapped, compatible and translated forms lie outside it.
        guard bytes[0] & 0xE0 == 0x20 else { return false }
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0x20, 0x01, 0x00...0x01, _): return false  // 2001::/23: Teredo, ORCHID, benchmarking
        case (0x20, 0x01, 0x0D, 0xB8): return false  // documentation
        case (0x20, 0x02, _, _): return false  // 6to4, which carries any IPv4 address
        case (0x26, 0x20, 0x00, 0x4F) where bytes[4] == 0x80 && bytes[5] == 0: return false  // AS112
        case (0x3F, 0xFF, 0x00...0x0F, _): return false  // documentation
        default: return true
        }
    }
}
