internal import Schema

/// Addresses of links: made absolute, and only of kinds that a reader may safely follow.
///
/// Source: RFC 3986, section 5.2.
enum WebAddress {
    /// The most bytes of an address.
    static let limit = 2_048

    /// Makes an address absolute.
    ///
    /// - Parameters:
    ///   - reference: The address as written.
    ///   - base: What a relative address is relative to.
    /// - Returns: An `http`, `https` or `ftp` address; nil for anything else, such as `javascript:`.
    static func absolute(_ reference: String, base: @autoclosure () -> String?) -> String? {
        if Self.isReady(reference) { return reference }
        guard reference.utf8.count <= 8 * Self.limit else { return nil }
        guard let bytes = Self.absolute(Self.cleaned(reference), base: base().map(Self.cleaned)),
            bytes.count <= Self.limit
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
        case (.slash, _): return parts.origin + Self.withoutDots(text)
        case (.question, _): return parts.origin + parts.path + text
        case (UInt8(ascii: "#"), _): return parts.origin + parts.path + parts.query + text
        default:
            let folder = parts.path.lastIndex(of: .slash).map { Array(parts.path[...$0]) } ?? [.slash]
            return parts.origin + Self.withoutDots(folder + text)
        }
    }

    /// Without white space and control characters; a space inside is written as `%20`.
    private static func cleaned(_ text: String) -> [UInt8] {
        var clean: [UInt8] = []
        for byte in text.stripped.utf8 {
            if byte == .space { clean += "%20".utf8 } else if byte > 0x20, byte != 0x7F { clean.append(byte) }
        }
        return clean
    }

    /// The scheme in small letters.
    private static func scheme(_ text: [UInt8]) -> [UInt8]? {
        guard let colon = text.firstIndex(of: .colon), let first = text.first, first.isLetter,
            text[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || [0x2B, 0x2D, 0x2E].contains($0) })
        else { return nil }
        return text[..<colon].map(\.lowercased)
    }

    private struct Parts {
        let scheme: [UInt8]
        let origin: [UInt8]
        let path: [UInt8]
        let query: [UInt8]

        init?(_ text: [UInt8]) {
            guard let scheme = WebAddress.scheme(text) else { return nil }
            let authority = text.dropFirst(scheme.count + 3).prefix {
                ![.slash, .question, UInt8(ascii: "#")].contains($0)
            }
            let rest = text[authority.endIndex...].prefix { $0 != UInt8(ascii: "#") }
            let path = rest.prefix { $0 != .question }
            self.scheme = scheme
            self.origin = Array(text[..<authority.endIndex])
            self.path = path.isEmpty ? [.slash] : Array(path)
            self.query = Array(rest.dropFirst(path.count))
        }
    }

    /// A path without `.` and `..`.
    ///
    /// Source: RFC 3986, section 5.2.4.
    private static func withoutDots(_ text: [UInt8]) -> [UInt8] {
        let path = text.prefix { $0 != .question && $0 != UInt8(ascii: "#") }
        var kept: [ArraySlice<UInt8>] = []
        let segments = path.split(separator: .slash, omittingEmptySubsequences: false).dropFirst()
        for (index, segment) in segments.enumerated() {
            let isUp = segment.elementsEqual("..".utf8)
            let isDot = isUp || segment.elementsEqual(".".utf8)
            if isUp { _ = kept.popLast() }
            if !isDot { kept.append(segment) } else if index == segments.count - 1 { kept.append([]) }
        }
        return [.slash] + Array(kept.joined(separator: [.slash])) + text[path.endIndex...]
    }
}
