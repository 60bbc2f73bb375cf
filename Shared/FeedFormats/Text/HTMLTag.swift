/// What a tag means for the plain text of HTML.
enum HTMLTag {
    /// Nothing: it is inside a line, or unknown.
    case none
    /// What it encloses is never shown as text.
    case hidden
    /// A paragraph begins or ends.
    case paragraph
    /// A line begins or ends.
    case line
    /// A line of its own with a mark.
    case item
    /// A cell of a table.
    case cell
    /// White space counts inside it.
    case preformatted
    /// A line break.
    case lineBreak

    private static let names: [(HTMLTag, [String])] = [
        (
            .hidden,
            ["script", "style", "noscript", "template", "iframe", "svg", "math", "head", "textarea", "select"]
        ),
        (
            .paragraph,
            [
                "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "table", "hr", "figure",
                "section", "article",
            ]
        ),
        (
            .line,
            [
                "div", "tr", "dt", "dd", "address", "header", "footer", "main", "aside", "nav", "form", "figcaption",
                "caption", "option",
            ]
        ),
        (.item, ["li"]), (.cell, ["td", "th"]), (.preformatted, ["pre"]), (.lineBreak, ["br"]),
    ]

    private static let table: [UInt64: HTMLTag] = {
        var table: [UInt64: HTMLTag] = [:]
        for (tag, names) in Self.names {
            for name in names { table[Self.key(name.utf8)] = tag }
        }
        return table
    }()

    /// Finds the tag by the letters and digits of its name, in whatever case.
    init(_ name: some Collection<UInt8>) { self = Self.table[Self.key(name)] ?? .none }

    /// Six bits a character; a name longer than the longest that is known is 0.
    private static func key(_ name: some Collection<UInt8>) -> UInt64 {
        guard name.count <= 10 else { return 0 }
        return name.reduce(0) { key, byte in
            key << 6 | UInt64(byte.isDigit ? byte - 0x30 + 27 : (byte & 0x1F))
        }
    }
}
