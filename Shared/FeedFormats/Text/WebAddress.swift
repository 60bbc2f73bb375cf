internal import Schema

/// Addresses of links: made absolute, and only of kinds that a reader may safely follow.
///
/// Source: RFC 3986, section 5.2.
enum WebAddress {
    /// The most bytes of an address.
    static let limit = 2_048
    /// The most bytes of what addresses may be relative to, which each of them is put together with.
    private static let baseLimit = 1_024

    /// Makes an address absolute.
    ///
    /// - Parameters:
    ///   - reference: The address as written.
    ///   - base: What a relative address is relative to, at most 1,024 bytes; a longer one is none.
    /// - Returns: An `http`, `https` or `ftp` address; nil for anything else, such as `javascript:`.
    static func absolute(_ reference: String, base: @autoclosure () -> String?) -> String? {
        if Self.isReady(reference) { return reference }
        guard reference.utf8.count <= 8 * Self.limit else { return nil }
        let text = Self.cleaned(reference)
        let whole = Self.scheme(text) != nil ? Self.safe(text) : Self.joined(text, base())
        guard let whole, whole.count <= Self.limit else { return nil }
        return whole.withUnsafeBufferPointer { String(utf8: $0) }
    }

    /// Whether an address is absolute and clean as it is written.
    private static func isReady(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            (9...Self.limit).contains(bytes.count)
                && (bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8))
                && ByteBlock.first(in: bytes, from: 0) { $0.below(0x21) | $0.equal(to: 0x7F) | $0.beyondASCII }
                    == bytes.count
        }
    }

    /// An address with a scheme, where that is one to follow.
    private static func safe(_ text: [UInt8]) -> [UInt8]? {
        guard let scheme = Self.scheme(text) else { return nil }
        let rest = text.dropFirst(scheme.count + 1)
        let isSafe = ["http", "https", "ftp"].contains { $0.utf8.elementsEqual(scheme) }
        guard isSafe, rest.starts(with: "//".utf8), rest.count > 2 else { return nil }
        return scheme + [.colon] + rest
    }

    /// A relative address put together with what it is relative to.
    private static func joined(_ text: [UInt8], _ base: String?) -> [UInt8]? {
        guard let first = text.first, let base, base.utf8.count <= Self.baseLimit,
            let whole = Self.isReady(base) ? Array(base.utf8) : Self.safe(Self.cleaned(base)),
            let parts = Parts(whole)
        else { return nil }
        switch (first, text.count > 1 ? text[1] : 0) {
        case (.slash, .slash): return parts.scheme + [.colon] + text
        case (.slash, _): return parts.origin + Self.withoutDots(text)
        case (.question, _): return parts.origin + parts.path + text
        case (UInt8(ascii: "#"), _): return parts.origin + parts.path + parts.query + text
        default:
            let folder = parts.path.lastIndex(of: .slash).map { parts.path[...$0] } ?? [.slash]
            return parts.origin + Self.withoutDots(folder + text)
        }
    }

    /// Without white space and control characters; a space inside is written as `%20`.
    private static func cleaned(_ text: String) -> [UInt8] {
        var clean: [UInt8] = []
        clean.reserveCapacity(text.utf8.count)
        for byte in text.stripped.utf8 {
            if byte == .space { clean += "%20".utf8 } else if byte > 0x20, byte != 0x7F { clean.append(byte) }
        }
        return clean
    }

    /// The scheme in small letters.
    private static func scheme(_ text: [UInt8]) -> [UInt8]? {
        guard let colon = text.firstIndex(of: .colon), let first = text.first, first.isLetter,
            text[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E })
        else { return nil }
        return text[..<colon].map(\.lowercased)
    }

    private struct Parts {
        let scheme: [UInt8]
        let origin: ArraySlice<UInt8>
        let path: ArraySlice<UInt8>
        let query: ArraySlice<UInt8>

        init?(_ text: [UInt8]) {
            guard let scheme = WebAddress.scheme(text) else { return nil }
            let (path, query, end) = text.withUnsafeBufferPointer { bytes in
                let authority = min(scheme.count + 3, bytes.count)
                let path = ByteBlock.first(in: bytes, from: authority) { $0.equal(to: .slash) | WebAddress.ends($0) }
                let query = ByteBlock.first(in: bytes, from: path, where: WebAddress.ends)
                return (path, query, ByteBlock.first(in: bytes, from: query) { $0.equal(to: UInt8(ascii: "#")) })
            }
            self.scheme = scheme
            self.origin = text[..<path]
            self.path = path == query ? [.slash] : text[path..<query]
            self.query = text[query..<end]
        }
    }

    /// Marks what a path ends before.
    @inline(__always)
    private static func ends(_ block: ByteBlock) -> UInt32 {
        block.equal(to: .question) | block.equal(to: UInt8(ascii: "#"))
    }

    /// A path, which begins with a slash, without `.` and `..`, and what follows it.
    ///
    /// Source: RFC 3986, section 5.2.4.
    private static func withoutDots(_ text: [UInt8]) -> [UInt8] {
        text.withUnsafeBufferPointer { bytes in
            let end = ByteBlock.first(in: bytes, from: 0, where: Self.ends)
            let path = UnsafeBufferPointer(rebasing: bytes[..<end])
            let dot = UInt8(ascii: ".")
            let firstDot = ByteBlock.first(in: path, from: 0) {
                $0.equal(to: dot) & ($0.equal(to: .slash) << 1 | 1)
            }
            guard firstDot < end else { return text }
            return [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { kept, count in
                var at = 0
                while at < end {
                    var next = at + 1
                    while next < end, bytes[next] != .slash { next += 1 }
                    let isDot = next - at == 2 && bytes[at + 1] == dot
                    let isUp = next - at == 3 && bytes[at + 1] == dot && bytes[at + 2] == dot
                    if isUp {
                        while count > 0 {
                            count -= 1
                            if kept[count] == .slash { break }
                        }
                    }
                    if isDot || isUp {
                        at = next
                        if next == end {
                            kept[count] = .slash
                            count += 1
                        }
                    } else {
                        while at < next {
                            kept[count] = bytes[at]
                            count += 1
                            at += 1
                        }
                    }
                }
                if count == 0 {
                    kept[0] = .slash
                    count = 1
                }
                for index in end..<bytes.count {
                    kept[count] = bytes[index]
                    count += 1
                }
            }
        }
    }
}
