internal import Schema

/// Plain text of HTML in UTF-8, whatever the HTML is like, in time linear to its length.
///
/// Scripts, styles and what else a reader never sees are left out, entities decoded, white space collapsed;
/// paragraphs are set apart by an empty line and lines by a line break. No tag survives as a tag.
struct HTMLText {
    private let html: UnsafeBufferPointer<UInt8>
    /// Where the text is written; it may be longer than the HTML by what references stand for.
    private let output: UnsafeMutableBufferPointer<UInt8>
    private var written = 0
    private var at = 0
    /// The line breaks to write before the next character.
    private var breaks = 0
    private var hasSpace = false
    private var preformatted = 0
    /// Elements without an end tag in what is left, so that it is searched for only once.
    private var unclosed: Set<String> = []
    private lazy var lastQuote = self.html.lastIndex(of: .quote) ?? -1
    private lazy var lastApostrophe = self.html.lastIndex(of: .apostrophe) ?? -1
    private lazy var lastGreater = self.html.lastIndex(of: .greater) ?? -1

    /// Converts HTML.
    ///
    /// - Returns: Text without control characters other than line breaks, and without white space at its ends.
    static func plain(_ html: [UInt8]) -> String { html.withUnsafeBufferPointer { Self.plain($0) } }

    /// Converts HTML.
    static func plain(_ html: UnsafeBufferPointer<UInt8>) -> String {
        Self.converted(html, keepsLines: false) { Self.text($0) }
    }

    /// Converts HTML to one line, as titles are.
    static func line(_ html: [UInt8]) -> String { html.withUnsafeBufferPointer { Self.line($0) } }

    /// Converts HTML to one line.
    static func line(_ html: String) -> String {
        var html = html
        return html.withUTF8 { Self.line($0) }
    }

    /// Converts HTML to one line.
    static func line(_ html: UnsafeBufferPointer<UInt8>) -> String {
        Self.converted(html, keepsLines: false) { text in
            text.contains(.lineFeed) ? Self.collapsed(Array(text), keepsLines: false) : Self.text(text)
        }
    }

    /// Plain text with white space collapsed and control characters left out.
    ///
    /// - Parameters:
    ///   - text: UTF-8 that is no HTML.
    ///   - keepsLines: Whether line breaks stay, at most two in a row.
    /// - Returns: The text, without white space at its ends.
    static func collapsed(_ text: [UInt8], keepsLines: Bool) -> String {
        text.withUnsafeBufferPointer { Self.collapsed($0, keepsLines: keepsLines) }
    }

    /// Plain text with white space collapsed and control characters left out.
    static func collapsed(_ text: UnsafeBufferPointer<UInt8>, keepsLines: Bool) -> String {
        Self.converted(text, isHTML: false, keepsLines: keepsLines) { Self.text($0) }
    }

    private static func converted(
        _ html: UnsafeBufferPointer<UInt8>,
        isHTML: Bool = true,
        keepsLines: Bool,
        _ body: (UnsafeBufferPointer<UInt8>) -> String
    ) -> String {
        HTMLMemory.withBytes(2 * html.count + 8 + TextCopy.slack) { output in
            var converter = Self(html, output)
            if isHTML, Self.hasMarkup(html) { converter.run() } else { converter.collapse(keepsLines: keepsLines) }
            return body(UnsafeBufferPointer(rebasing: output[..<converter.written]))
        }
    }

    private static func hasMarkup(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
        ByteBlock.first(in: html, from: 0) { $0.equal(to: .less) | $0.equal(to: .ampersand) } < html.count
    }

    /// Whether a text has the end tag of an element that HTML has, or a line break of it.
    static func endsElement(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = ByteBlock.first(in: text, from: 0) { $0.equal(to: .less) }
        while at < text.count {
            let isEnd = at + 1 < text.count && text[at + 1] == UInt8(ascii: "/")
            var end = at + (isEnd ? 2 : 1)
            var name = HTMLTag.Key()
            while end < text.count, name.append(text[end]) { end += 1 }
            if end < text.count, let tag = HTMLTag.known(name), isEnd ? text[end] == .greater : tag == .lineBreak {
                return true
            }
            at = ByteBlock.first(in: text, from: at + 1) { $0.equal(to: .less) }
        }
        return false
    }

    /// Whether a text may be HTML.
    static func hasMarkup(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { Self.hasMarkup($0) }
    }

    /// The text without white space at its ends; that of ASCII was never written there.
    private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let text = String(checked: bytes)
        let hasPlainEnds = bytes.first.map { $0 < 0x80 } ?? true && bytes.last.map { $0 < 0x80 } ?? true
        return hasPlainEnds ? text : text.stripped
    }

    private init(_ html: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>) {
        self.html = html
        self.output = output
    }

    private mutating func put(_ byte: UInt8) {
        precondition(self.written < self.output.count, "plain text is at most twice as long as HTML")
        self.output[self.written] = byte
        self.written += 1
    }

    private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        precondition(bytes.count <= self.output.count - self.written, "plain text is at most twice as long as HTML")
        let target = UnsafeMutableBufferPointer(rebasing: self.output[self.written..<self.written + bytes.count])
        _ = target.update(fromContentsOf: bytes)
        self.written += bytes.count
    }

    private mutating func collapse(keepsLines: Bool) {
        while self.at < self.html.count {
            if keepsLines, self.html[self.at] == .lineFeed {
                self.breaks = min(self.breaks + 1, 2)
                self.hasSpace = false
                self.at += 1
            } else {
                self.write()
            }
        }
    }

    private mutating func run() {
        while self.at < self.html.count {
            switch self.html[self.at] {
            case .less: if !self.passPlainTag() { self.markup() }
            case .ampersand: self.reference()
            case .lineFeed where self.preformatted > 0:
                self.lineBreak(min(self.breaks + 1, 2))
                self.at += 1
            default: self.write()
            }
        }
    }

    /// Whether a byte is written as it is, in HTML and in plain text.
    @inline(__always)
    private static func isOrdinary(_ byte: UInt8) -> Bool {
        byte > 0x26
            ? byte != .less && byte != 0x7F && byte != 0xC2 && byte != 0xEF : byte > 0x20 && byte != .ampersand
    }

    /// Writes the character here and what ordinary ones follow; white space is kept back until something follows.
    private mutating func write() {
        guard Self.isOrdinary(self.html[self.at]) else {
            self.at += self.write(self.html, self.at)
            return
        }
        self.settleWhiteSpace()
        if let target = self.output.baseAddress?.advanced(by: self.written),
            self.output.count - self.written >= self.html.count - self.at + TextCopy.slack
        {
            let copied = TextCopy.words(self.html[self.at...], to: target)
            self.at += copied
            self.written += copied
            if copied > 0 { return }
        }
        let end = self.endOfOrdinary(from: self.at)
        self.put(UnsafeBufferPointer(rebasing: self.html[self.at..<end]))
        self.at = end
    }

    /// Where what is written as it is ends: ordinary bytes, and each single space between two of them.
    private func endOfOrdinary(from start: Int) -> Int {
        var end = start
        while true {
            end = ByteBlock.first(in: self.html, from: end) { block in
                let spaces = block.equal(to: .space)
                // One at the end of a block is looked at below.
                let others = spaces & (spaces >> 1 | 1 << (ByteBlock.count - 1))
                return others | block.below(.space) | block.equal(to: .less) | block.equal(to: .ampersand)
                    | block.equal(to: 0x7F) | block.equal(to: 0xC2) | block.equal(to: 0xEF)
            }
            guard end + 1 < self.html.count, self.html[end] == .space, Self.isOrdinary(self.html[end + 1]) else {
                break
            }
            end += 1
        }
        return self.html[end - 1] == .space ? end - 1 : end
    }

    /// Writes the character at a place.
    ///
    /// - Returns: How many bytes it took.
    private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = bytes[index]
        if byte.isWhiteSpace {
            self.hasSpace = true
            return 1
        }
        if byte < 0x20 || byte == 0x7F { return 1 }
        if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] <= 0xA0 {
            // U+0080 to U+009F are controls, meant as windows-1252, but for the line break among them; U+00A0 is a space
            // that does not break.
            if bytes[index + 1] == 0xA0 { self.hasSpace = true }
            if bytes[index + 1] != 0x85, let meant = Self.windows1252[UInt32(bytes[index + 1])] {
                self.settleWhiteSpace()
                for byte in UTF8.encode(meant) ?? .init() { self.put(byte) }
            }
            return 2
        }
        if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF { return 3 }
        self.settleWhiteSpace()
        var end = index + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        self.put(UnsafeBufferPointer(rebasing: bytes[index..<end]))
        return end - index
    }

    private mutating func settleWhiteSpace() {
        if self.written > 0 {
            if self.breaks > 0 {
                for _ in 0..<self.breaks { self.put(.lineFeed) }
            } else if self.hasSpace {
                self.put(.space)
            }
        }
        self.breaks = 0
        self.hasSpace = false
    }

    private mutating func lineBreak(_ count: Int) {
        self.breaks = max(self.breaks, count)
        self.hasSpace = false
    }

    private mutating func markup() {
        let next = self.at + 1 < self.html.count ? self.html[self.at + 1] : .space
        if next.isLetter || next == .slash && self.at + 2 < self.html.count && self.html[self.at + 2].isLetter,
            self.lastGreater > self.at
        {
            self.tag(isEnd: next == .slash)
        } else if next == .exclamation, self.html[self.at...].starts(with: Array("<!--".utf8)) {
            // A comment without an end hides the rest, as it does in a browser.
            self.at = self.html[(self.at + 2)...].byteRange(of: Array("-->".utf8))?.upperBound ?? self.html.count
        } else if next == .exclamation, self.html[self.at...].starts(with: Array("<![CDATA[".utf8)) {
            self.at += 9
        } else if next == .exclamation || next == .question, self.lastGreater > self.at {
            self.at = (self.html[self.at...].firstIndex(of: .greater) ?? self.html.count - 1) + 1
        } else {
            self.settleWhiteSpace()
            self.put(.less)
            self.at += 1
        }
    }

    private mutating func tag(isEnd: Bool) {
        var index = self.at + (isEnd ? 2 : 1)
        let start = index
        var key = HTMLTag.Key()
        while index < self.html.count, key.append(self.html[index]) { index += 1 }
        let name = start..<index
        while index < self.html.count, self.html[index] != .greater {
            index = ByteBlock.first(in: self.html, from: index) {
                $0.equal(to: .greater) | $0.equal(to: UInt8(ascii: "="))
            }
            guard index < self.html.count, self.html[index] != .greater else { break }
            // A quotation mark encloses a value only right after the sign of equality; elsewhere it is a slip.
            index += 1
            while index < self.html.count, self.html[index].isWhiteSpace { index += 1 }
            guard index < self.html.count, self.mayClose(self.html[index], at: index) else { continue }
            let quote = self.html[index]
            index = ByteBlock.first(in: self.html, from: index + 1) { $0.equal(to: quote) } + 1
        }
        self.at = min(index + 1, self.html.count)
        self.apply(HTMLTag.known(key) ?? .none, name, isEnd: isEnd)
    }

    /// Passes a tag here of a known name that nothing else is in, as most tags are.
    ///
    /// - Returns: Whether there is one.
    @inline(__always)
    private mutating func passPlainTag() -> Bool {
        guard let here = self.html.baseAddress?.advanced(by: self.at), self.html.count - self.at >= 10 else {
            return false
        }
        let isEnd = here[1] == .slash
        let start = isEnd ? 2 : 1
        let bytes = UInt64(littleEndian: UnsafeRawPointer(here + start).loadUnaligned(as: UInt64.self))
        // The lowest bit of all that this sets is right, be further ones or not.
        let others = bytes ^ 0x3E3E_3E3E_3E3E_3E3E
        let ends = (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080
        let count = ends.trailingZeroBitCount / 8
        guard count < 8, count > 0, let tag = HTMLTag.known(HTMLTag.Key(bytes, count: count)), tag != .hidden else {
            return false
        }
        self.at += start + count + 1
        self.apply(tag, 0..<0, isEnd: isEnd)
        return true
    }

    /// Whether a byte is a quotation mark that another one follows.
    private mutating func mayClose(_ byte: UInt8, at index: Int) -> Bool {
        byte == .quote ? index < self.lastQuote : byte == .apostrophe && index < self.lastApostrophe
    }

    private mutating func apply(_ tag: HTMLTag, _ name: Range<Int>, isEnd: Bool) {
        switch tag {
        case .none: break
        case .hidden:
            if !isEnd { self.skip(past: String(decoding: self.html[name].map(\.lowercased), as: UTF8.self)) }
        case .paragraph: self.lineBreak(2)
        case .line: self.lineBreak(1)
        case .cell: self.hasSpace = true
        case .preformatted:
            self.preformatted = max(0, self.preformatted + (isEnd ? -1 : 1))
            self.lineBreak(2)
        case .lineBreak:
            // Two in a row are how many authors end a paragraph.
            self.lineBreak(min(self.breaks + 1, 2))
        case .item:
            self.lineBreak(1)
            if !isEnd {
                self.settleWhiteSpace()
                self.put(.hyphen)
                self.hasSpace = true
            }
        }
    }

    /// Leaves out everything up to the end tag; without one, a script or style takes everything.
    private mutating func skip(past name: String) {
        guard !self.unclosed.contains(name) else { return }
        let wanted = Array("</\(name)".utf8)
        var from = self.at
        while let open = self.html[from...].firstIndex(of: .less), open + wanted.count <= self.html.count {
            if self.html[open..<(open + wanted.count)].elementsEqual(wanted, by: { $0.lowercased == $1 }) {
                self.at = (self.html[open...].firstIndex(of: .greater) ?? self.html.count - 1) + 1
                return
            }
            from = open + 1
        }
        self.unclosed.insert(name)
        if name == "script" || name == "style" { self.at = self.html.count }
    }

    private mutating func reference() {
        var end = self.at + 1
        while end < self.html.count, end - self.at <= 34, self.html[end].isReferencePart { end += 1 }
        let isClosed = end < self.html.count && self.html[end] == .semicolon
        let name = String(utf8: UnsafeBufferPointer(rebasing: self.html[(self.at + 1)..<end]))
        guard let text = Self.character(name, isClosed: isClosed) else {
            self.settleWhiteSpace()
            self.put(.ampersand)
            self.at += 1
            return
        }
        self.at = isClosed ? end + 1 : end
        var copy = text
        copy.withUTF8 { bytes in
            var index = 0
            while index < bytes.count { index += self.write(bytes, index) }
        }
    }

    private static func character(_ name: String, isClosed: Bool) -> String? {
        if name.hasPrefix("#") {
            let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
            guard let code = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10) else {
                return nil
            }
            if let windows = Self.windows1252[code] { return String(windows) }
            return code == 0 ? "\u{FFFD}" : String(Unicode.Scalar(code) ?? "\u{FFFD}")
        }
        guard isClosed || ["amp", "lt", "gt", "quot", "nbsp"].contains(name) else { return nil }
        return HTMLEntities.text(of: name)
    }

    /// What authors mean by the numbers of control characters.
    ///
    /// Source: WHATWG HTML, section 13.2.5.80.
    private static let windows1252: [UInt32: Unicode.Scalar] = [
        0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8A: "Š",
        0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—",
        0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
    ]
}
