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
        let base = base().flatMap { $0.utf8.count <= Self.baseLimit ? Self.cleaned($0) : nil }
        guard let bytes = Self.absolute(Self.cleaned(reference), base: base), bytes.count <= Self.limit
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
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

    private static func absolute(_ text: [UInt8], base: [UInt8]?) -> [UInt8]? {
        guard !text.isEmpty else { return nil }
        if let scheme = Self.scheme(text) {
            let rest = text.dropFirst(scheme.count + 1)
            let isSafe = ["http", "https", "ftp"].contains { $0.utf8.elementsEqual(scheme) }
            guard isSafe, rest.starts(with: "//".utf8), rest.count > 2 else { return nil }
            return scheme + [.colon] + rest
        }
        guard let base, let whole = Self.absolute(base, base: nil), let parts = Parts(whole) else { return nil }
        switch (text[0], text.count > 1 ? text[1] : 0) {
        case (.slash, .slash): return parts.scheme + [.colon] + text
        case (.slash, _): return parts.origin + Self.withoutDots(text[...])
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
            let authority = text.dropFirst(scheme.count + 3).prefix { $0 != .slash && !$0.endsPath }
            let path = text[authority.endIndex...].prefix { !$0.endsPath }
            self.scheme = scheme
            self.origin = text[..<authority.endIndex]
            self.path = path.isEmpty ? [.slash] : path
            self.query = text[path.endIndex...].prefix { $0 != UInt8(ascii: "#") }
        }
    }

    /// A path, which begins with a slash, without `.` and `..`, and what follows it.
    ///
    /// Source: RFC 3986, section 5.2.4.
    private static func withoutDots(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let path = text.prefix { !$0.endsPath }
        var kept: [UInt8] = []
        kept.reserveCapacity(text.count + 1)
        var rest = path
        while !rest.isEmpty {
            let segment = rest.dropFirst().prefix { $0 != .slash }
            rest = rest[segment.endIndex...]
            let isUp = segment.elementsEqual("..".utf8)
            if isUp, let last = kept.lastIndex(of: .slash) { kept.removeSubrange(last...) }
            if !isUp, !segment.elementsEqual(".".utf8) {
                kept.append(.slash)
                kept += segment
            } else if rest.isEmpty {
                kept.append(.slash)
            }
        }
        return (kept.isEmpty ? [.slash] : kept) + text[path.endIndex...]
    }
}

extension UInt8 {
    /// Whether the path of an address ends before it.
    fileprivate var endsPath: Bool { self == .question || self == UInt8(ascii: "#") }
}
