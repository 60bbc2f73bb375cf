internal import Glibc

/// An IP address as a connection uses it.
///
/// Its text forms are those of `inet_pton`: dotted decimal without leading zeros, and RFC 4291, section 2.2.
public struct IPAddress: Hashable, Sendable, CustomStringConvertible {
    /// 4 bytes of IPv4 or 16 of IPv6, in network order.
    public let bytes: [UInt8]

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Reads the text form; nil when it is none.
    public init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.bytes = withUnsafeBytes(of: four) { [UInt8]($0) }
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self.bytes = withUnsafeBytes(of: six) { [UInt8]($0) }
        } else {
            return nil
        }
    }

    /// The address of a socket address; nil when it is neither IPv4 nor IPv6, or shorter than it says.
    init?(family: Int32, bytes: UnsafeRawBufferPointer) {
        let field: Range<Int>
        switch family {
        case AF_INET: field = 4..<8
        case AF_INET6: field = 8..<24
        default: return nil
        }
        guard bytes.count >= field.upperBound else { return nil }
        self.init(bytes: [UInt8](bytes[field]))
    }

    /// The usual text form.
    public var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = self.bytes.count == 4 ? AF_INET : AF_INET6
        guard inet_ntop(family, self.bytes, &text, socklen_t(text.count)) != nil else { return "?" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
