/// Which elements are open while a document is mended, so that end tags that close nothing can be told.
struct OpenElements {
    private struct Open {
        let name: [UInt8]
        /// Whether elements other than HTML's stand in it.
        var hasElements = false
    }

    /// What is to be written where an end tag stands.
    enum Mending {
        /// The tag itself, after end tags for these elements, innermost first.
        case closing([[UInt8]])
        /// An end tag of this name: the one that is written is a misspelt one.
        case misspelt([UInt8])
        /// Nothing: a tag of HTML that closes nothing.
        case dropped
    }

    /// What HTML leaves open, or closes for no reason, in texts that were not escaped.
    private static let html: Set<String> = [
        "a", "b", "big", "blockquote", "br", "center", "dd", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4",
        "h5", "h6", "hr", "i", "img", "input", "li", "nobr", "ol", "option", "p", "small", "span", "strong", "sub",
        "sup", "table", "tbody", "td", "th", "tr", "tt", "u", "ul", "wbr",
    ]

    /// Elements that hold nothing but their like, all else being in attributes: the start of any other one ends them.
    private static let attributed = [Array("itunes:category".utf8)]

    private var open: [Open] = []

    private static func isHTML(_ name: some Collection<UInt8>) -> Bool {
        name.count <= 10 && Self.html.contains(String(decoding: name.map(\.lowercased), as: UTF8.self))
    }

    /// Elements that are left open before the start tag of one that cannot be in them, innermost first.
    mutating func ended(before name: some Collection<UInt8>) -> [[UInt8]] {
        guard !Self.attributed.contains(where: { $0.elementsEqual(name) }) else { return [] }
        let inner = self.open.reversed().prefix { Self.attributed.contains($0.name) }.map(\.name)
        self.open.removeLast(inner.count)
        return inner
    }

    mutating func start(_ name: ArraySlice<UInt8>, isEmpty: Bool) {
        if let last = self.open.indices.last, !Self.isHTML(name) { self.open[last].hasElements = true }
        // Deeper than is read anyway, it is not worth mending.
        if !isEmpty, self.open.count <= XMLLimits.depth { self.open.append(Open(name: Array(name))) }
    }

    mutating func end(_ name: ArraySlice<UInt8>) -> Mending {
        guard let index = self.open.lastIndex(where: { $0.name.elementsEqual(name) }) else {
            if Self.isHTML(name) { return .dropped }
            guard let last = self.open.last, !last.hasElements, self.open.count > 1 else { return .closing([]) }
            self.open.removeLast()
            return .misspelt(last.name)
        }
        let inner = self.open[(index + 1)...].reversed().map(\.name)
        guard inner.allSatisfy({ Self.isHTML($0) || Self.attributed.contains($0) }) else { return .closing([]) }
        self.open.removeSubrange(index...)
        return .closing(inner)
    }
}

extension XMLRescue {
    /// An end tag: after those that are missing before it, or as it must have been meant.
    mutating func endTag() {
        let rest = self.input[(self.at + 2)...]
        let name = rest.prefix { !$0.endsName }
        var end = name.endIndex
        while end < self.input.count, self.input[end].isWhiteSpace { end += 1 }
        let isCut = end == self.input.count
        guard isCut || self.input[end] == .greater else {
            self.copy(to: self.end(of: ">", from: self.at) ?? self.input.count)
            return
        }
        switch self.elements.end(name) {
        case .closing(let inner):
            inner.forEach { self.close($0) }
            self.close(name)
            self.at = isCut ? end : end + 1
        case .misspelt(let meant):
            self.close(meant)
            self.at = isCut ? end : end + 1
        case .dropped: self.blank(to: isCut ? end : end + 1)
        }
    }

    /// Writes an end tag.
    mutating func close(_ name: some Sequence<UInt8>) { self.output += Array("</".utf8) + name + [.greater] }
}
