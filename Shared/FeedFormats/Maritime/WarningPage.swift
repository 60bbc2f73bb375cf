/// Finds the warnings on a web page: the elements whose text begins with a warning's number and holds no other.
struct WarningPage {
    /// Where one warning stands, and its text.
    struct Found {
        let blocks: [WarningBlocks.Block]
        let text: String
    }

    /// The largest page that is looked at, in bytes.
    static let sizeLimit = 786_432
    /// How deep elements are followed.
    private static let depthLimit = 48
    /// Within how many lines the number must stand.
    private static let headLines = 5
    private static let elements: Set<String> = [
        "table", "tr", "p", "div", "li", "article", "section", "pre", "dd", "body", "details", "blockquote",
    ]
    private static let hidden: Set<String> = ["script", "style", "noscript", "template", "svg"]

    private struct Element {
        let name: String
        let start: Int
    }

    private let html: [UInt8]
    private var open: [Element] = []
    private var candidates: [(range: Range<Int>, found: Found)] = []

    /// The warnings of a page in order; where no element holds one, those of the page's whole text.
    ///
    /// - Throws: ``FormatError`` when there are too many warnings, or one is too long.
    static func warnings(in html: [UInt8]) throws(FormatError) -> [Found] {
        guard html.count <= Self.sizeLimit else {
            throw FormatError(where: "offset 0", reason: "a page of warnings has at most \(Self.sizeLimit) bytes")
        }
        var page = Self(html: html)
        try page.read()
        // Of elements within each other the outermost counts.
        var found: [(range: Range<Int>, found: Found)] = []
        for candidate in page.candidates.sorted(by: {
            ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
        })
        where found.last.map({ $0.range.upperBound <= candidate.range.lowerBound }) ?? true {
            found.append(candidate)
        }
        if !found.isEmpty { return Self.eachOnce(found.map(\.found)) }
        return try WarningBlocks.read(HTMLText.plain(html)).map { block in
            Found(blocks: [block], text: block.lines.joined(separator: "\n").stripped)
        }
    }

    /// Of a warning that a page shows in several views the longest, where it stands first.
    private static func eachOnce(_ all: [Found]) -> [Found] {
        var places: [String: Int] = [:]
        var found: [Found] = []
        for one in all {
            guard let label = one.blocks.first?.number?.label, let place = places[label] else {
                if let label = one.blocks.first?.number?.label { places[label] = found.count }
                found.append(one)
                continue
            }
            if one.text.utf8.count > found[place].text.utf8.count { found[place] = one }
        }
        return found
    }

    private init(html: [UInt8]) { self.html = html }

    private mutating func read() throws(FormatError) {
        var at = 0
        while let less = self.html[at...].firstIndex(of: .less), less + 1 < self.html.count {
            at = less + 1
            if self.html[at...].starts(with: Array("!--".utf8)) {
                at = self.html[at...].byteRange(of: Array("-->".utf8))?.upperBound ?? self.html.count
                continue
            }
            let isEnd = self.html[at] == .slash
            if isEnd { at += 1 }
            let nameEnd = self.html[at...].firstIndex { !$0.isLetter && !$0.isDigit } ?? self.html.count
            let name = String(decoding: self.html[at..<min(nameEnd, at + 12)].map(\.lowercased), as: UTF8.self)
            guard let end = self.html[nameEnd...].firstIndex(of: .greater) else { break }
            at = end + 1
            if Self.hidden.contains(name), !isEnd {
                let close = Array("</\(name)".utf8)
                at = self.html[at...].byteRange(of: close)?.lowerBound ?? self.html.count
            } else if Self.elements.contains(name) {
                if isEnd {
                    try self.close(name, at: less)
                } else if self.open.count < Self.depthLimit {
                    self.open.append(Element(name: name, start: at))
                }
            }
        }
    }

    private mutating func close(_ name: String, at end: Int) throws(FormatError) {
        guard let index = self.open.lastIndex(where: { $0.name == name }) else { return }
        let start = self.open[index].start
        self.open.removeSubrange(index...)
        guard start < end, end - start <= 2 * WarningBlocks.sizeLimit else { return }
        // What holds two warnings is none.
        let inner = self.candidates.reversed().prefix { $0.range.lowerBound >= start }
        if let last = inner.first?.found.blocks.first?.number,
            inner.contains(where: { $0.found.blocks.first?.number?.isSame(as: last) == false })
        {
            return
        }
        let text = HTMLText.plain(Array(self.html[start..<end]))
        guard let found = try Self.warning(in: text) else { return }
        self.candidates.append((start..<end, found))
    }

    private static func warning(in text: String) throws(FormatError) -> Found? {
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.stripped.isEmpty }
        guard
            let head = lines.prefix(Self.headLines).firstIndex(where: {
                WarningNumber.heading(of: $0.stripped[...]) != nil
            })
        else { return nil }
        // Above the number stand labels, the date-time group, and nothing longer.
        guard lines[..<head].allSatisfy({ $0.utf8.count <= 60 }), text.utf8.count <= WarningBlocks.sizeLimit else {
            return nil
        }
        let blocks = try WarningBlocks.read(text)
        guard let number = blocks.first?.number, blocks.allSatisfy({ $0.number?.isSame(as: number) ?? false }) else {
            return nil
        }
        let isAlone =
            blocks.reduce(0) { $0 + $1.lines.filter { !$0.stripped.isEmpty }.count } > 1
            || text.utf8.count > 40
        return isAlone ? Found(blocks: blocks, text: text) : nil
    }
}
