internal import Schema

/// Two-line element sets, with or without a line for the name before each.
///
/// Lines that begin with `#` are comments. Checksums must be right; what stands behind column 69 is passed over.
///
/// Source: celestrak.org, "FAQs: Two-Line Element Set Format"; space-track.org, "Alpha-5".
enum ElementSetFormat: FeedFormat {
    static let name = "tle"
    private static let countLimit = 40_000

    /// Whether one of the first lines is the first line of an element set.
    static func recognises(_ document: Sniff) -> Bool {
        guard let first = document.first, first != .less, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
            return false
        }
        var seen = 0
        var reader = TextLines(Array(document.utf8.prefix(8_192)))
        while seen < 12, let line = reader.next() {
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            seen += 1
            if ElementSet.isFirstLine(line) { return true }
        }
        return false
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var reader = TextLines(document.utf8)
        var updates: [Update] = []
        var name: (text: String, line: Int)?
        while let line = reader.next() {
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let number = reader.number
            guard ElementSet.isFirstLine(line) else {
                if let name {
                    throw FormatError(
                        where: "line \(name.line)",
                        reason: "\"\(name.text.prefix(30))\" is no line of an element set, and none follows; remove it"
                    )
                }
                name = (Self.name(line), number)
                continue
            }
            guard updates.count < Self.countLimit else {
                throw FormatError(where: "line \(number)", reason: "a file has at most 40,000 element sets; split it")
            }
            var next = reader.next()
            while next?.isEmpty == true { next = reader.next() }
            guard let second = next else {
                throw FormatError(where: "line \(number)", reason: "the second line of the element set is missing")
            }
            let set = try ElementSet(first: line, at: number, second: second, at: reader.number)
            var orbit = try set.orbit()
            orbit.objectName = name?.text
            name = nil
            updates.append(orbit.update(in: context, format: Self.name))
        }
        if let name {
            throw FormatError(
                where: "line \(name.line)",
                reason: "the two lines of \"\(name.text.prefix(30))\" are missing; the file seems cut"
            )
        }
        return FeedDocument(format: Self.name, updates: updates)
    }

    /// The name without the `0 ` that some put before it.
    private static func name(_ line: ArraySlice<UInt8>) -> String {
        let rest = line.starts(with: [UInt8(ascii: "0"), .space]) ? line.dropFirst(2) : line
        return String(decoding: rest.trimmed.prefix(200), as: UTF8.self)
    }
}
