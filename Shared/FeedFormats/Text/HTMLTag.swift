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
        // Known as what means nothing, so that they are found as quickly as the others.
        (.none, ["a", "b", "em", "font", "i", "img", "q", "small", "span", "strong", "sub", "sup", "tbody", "u"]),
    ]

    /// The letters and digits of a name, the first one lowest, small.
    struct Key: Equatable {
        /// The longest name that is known has ten.
        fileprivate private(set) var beginning: UInt64 = 0
        fileprivate private(set) var rest: UInt64 = 0
        private(set) var count = 0

        init() {}

        /// A name of at most seven bytes.
        ///
        /// - Parameters:
        ///   - bytes: They and what follows.
        ///   - count: How many they are.
        @inline(__always)
        init(_ bytes: UInt64, count: Int) {
            self.beginning = Self.folded(bytes) & ~(~0 << UInt64(8 * count))
            self.count = count
        }

        /// Letters of ASCII as small ones; what is no letter and no digit becomes none.
        @inline(__always)
        private static func folded(_ bytes: UInt64) -> UInt64 { bytes | (bytes & 0x4040_4040_4040_4040) >> 1 }

        /// Takes in a letter or digit.
        ///
        /// - Returns: Whether it is one.
        @inline(__always)
        mutating func append(_ byte: UInt8) -> Bool {
            guard byte.isLetter || byte.isDigit else { return false }
            let bits = Self.folded(UInt64(byte)) << UInt64(8 * (self.count & 7))
            if self.count < 8 { self.beginning |= bits } else if self.count < 16 { self.rest |= bits }
            self.count += 1
            return true
        }
    }

    /// A place of the table of names: the key of one, or none.
    private struct Slot {
        var key = Key()
        var tag = HTMLTag.none
    }

    /// The table of names; it is never changed.
    nonisolated(unsafe) private static let slots: UnsafePointer<Slot> = {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: 256)
        slots.initialize(repeating: Slot(), count: 256)
        for (tag, names) in Self.names {
            for name in names {
                var key = Key()
                for byte in name.utf8 { _ = key.append(byte) }
                slots[Self.place(of: key, in: slots)] = Slot(key: key, tag: tag)
            }
        }
        return UnsafePointer(slots)
    }()

    /// Finds a tag by its name.
    ///
    /// - Returns: It; nil where the name is not known.
    @inline(__always)
    static func known(_ name: Key) -> HTMLTag? {
        let slots = Self.slots
        let slot = slots + Self.place(of: name, in: slots)
        return slot.pointee.key == name ? slot.pointee.tag : nil
    }

    /// Where a key is in the table, or would be.
    @inline(__always)
    private static func place(of key: Key, in slots: UnsafePointer<Slot>) -> Int {
        var place = Int(((key.beginning ^ key.rest) &* 0x9E37_79B9_7F4A_7C15) >> 56)
        while slots[place].key.count != 0, slots[place].key != key { place = (place + 1) & 255 }
        return place
    }
}
