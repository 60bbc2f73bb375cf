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
        let sets = ConcurrentStream<Lines, Update, FormatError> { (sets, _, updates) throws(FormatError) in
            for lines in sets { updates.append(try lines.update(in: context)) }
        }
        let failure = Self.find(sets, in: document.utf8)
        // What is wrong with a set comes before what is wrong behind it.
        let updates = try sets.takeValues()
        if let failure { throw failure }
        return FeedDocument(format: Self.name, updates: updates)
    }

    /// The lines of a set, of which only the shape of the first is known.
    private struct Lines: Sendable {
        let name: ArraySlice<UInt8>?
        let first: ArraySlice<UInt8>
        let firstNumber: Int
        let second: ArraySlice<UInt8>
        let secondNumber: Int

        func update(in context: FeedContext) throws(FormatError) -> Update {
            let set = try ElementSet(
                first: self.first,
                at: self.firstNumber,
                second: self.second,
                at: self.secondNumber
            )
            var orbit = try set.orbit()
            orbit.objectName = self.name.map { ElementSetFormat.name($0) }
            return orbit.update(in: context, format: ElementSetFormat.name)
        }
    }

    /// Finds the lines of each set.
    ///
    /// - Returns: What is wrong with the lines behind the last one that was found.
    private static func find(
        _ sets: ConcurrentStream<Lines, Update, FormatError>,
        in utf8: [UInt8]
    ) -> FormatError? {
        var reader = TextLines(utf8)
        var name: (line: ArraySlice<UInt8>, number: Int)?
        while let line = reader.next() {
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let number = reader.number
            guard ElementSet.isFirstLine(line) else {
                if let name {
                    let text = Self.name(name.line).prefix(30)
                    return FormatError(
                        where: "line \(name.number)",
                        reason: "\"\(text)\" is no line of an element set, and none follows; remove it"
                    )
                }
                name = (line, number)
                continue
            }
            guard sets.count < Self.countLimit else {
                return FormatError(where: "line \(number)", reason: "a file has at most 40,000 element sets; split it")
            }
            var next = reader.next()
            while next?.isEmpty == true { next = reader.next() }
            guard let second = next else {
                return FormatError(where: "line \(number)", reason: "the second line of the element set is missing")
            }
            sets.append(
                Lines(
                    name: name?.line,
                    first: line,
                    firstNumber: number,
                    second: second,
                    secondNumber: reader.number
                )
            )
            name = nil
        }
        return name.map { name in
            FormatError(
                where: "line \(name.number)",
                reason: "the two lines of \"\(Self.name(name.line).prefix(30))\" are missing; the file seems cut"
            )
        }
    }

    /// The name without the `0 ` that some put before it.
    private static func name(_ line: ArraySlice<UInt8>) -> String {
        let rest = line.starts(with: [UInt8(ascii: "0"), .space]) ? line.dropFirst(2) : line
        return String(decoding: rest.trimmed.prefix(200), as: UTF8.self)
    }
}
