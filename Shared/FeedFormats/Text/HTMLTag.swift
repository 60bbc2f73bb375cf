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

    /// A place of the table of names: the key of one, or 0.
    private struct Slot {
        var key: UInt64 = 0
        var tag = HTMLTag.none
    }

    private static let slots: [Slot] = {
        var slots = [Slot](repeating: Slot(), count: 256)
        for (tag, names) in Self.names {
            for name in names {
                let key = name.utf8.reduce(0, Self.appended)
                slots[Self.place(of: key, in: slots)] = Slot(key: key, tag: tag)
            }
        }
        return slots
    }()

    /// Finds the tag by the letters and digits of its name, in whatever case.
    init(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
        // A name longer than the longest that is known is none.
        guard name.count <= 10 else {
            self = .none
            return
        }
        let slots = Self.slots
        self = slots[Self.place(of: name.reduce(0, Self.appended), in: slots)].tag
    }

    /// A key with one more letter or digit, of six bits.
    @inline(__always)
    private static func appended(_ key: UInt64, _ byte: UInt8) -> UInt64 {
        key << 6 | UInt64(byte.isDigit ? byte - 0x30 + 27 : (byte & 0x1F))
    }

    /// Where a key is in the table, or would be.
    @inline(__always)
    private static func place(of key: UInt64, in slots: [Slot]) -> Int {
        var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 56)
        while slots[place].key != 0, slots[place].key != key { place = (place + 1) & 255 }
        return place
    }
}
