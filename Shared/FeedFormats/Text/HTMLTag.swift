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

    /// The letters and digits of a name, in whatever case, six bits each.
    struct Key {
        fileprivate private(set) var bits: UInt64 = 0
        fileprivate private(set) var count = 0

        /// Takes in a letter or digit.
        ///
        /// - Returns: Whether it is one.
        @inline(__always)
        mutating func append(_ byte: UInt8) -> Bool {
            let letter = byte & 0xDF &- 0x40
            let digit = byte &- 0x30
            guard 1...26 ~= letter || digit < 10 else { return false }
            self.bits = self.bits << 6 | UInt64(digit < 10 ? digit + 27 : letter)
            self.count += 1
            return true
        }
    }

    /// The table of names; it is never changed.
    nonisolated(unsafe) private static let slots: UnsafePointer<Slot> = {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: 256)
        slots.initialize(repeating: Slot(), count: 256)
        for (tag, names) in Self.names {
            for name in names {
                var key = Key()
                for byte in name.utf8 { _ = key.append(byte) }
                slots[Self.place(of: key.bits, in: slots)] = Slot(key: key.bits, tag: tag)
            }
        }
        return UnsafePointer(slots)
    }()

    /// Finds the tag by its name.
    init(_ name: Key) {
        // A name longer than the longest that is known is none.
        guard name.count <= 10 else {
            self = .none
            return
        }
        let slots = Self.slots
        self = slots[Self.place(of: name.bits, in: slots)].tag
    }

    /// Where a key is in the table, or would be.
    @inline(__always)
    private static func place(of key: UInt64, in slots: UnsafePointer<Slot>) -> Int {
        var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 56)
        while slots[place].key != 0, slots[place].key != key { place = (place + 1) & 255 }
        return place
    }
}
