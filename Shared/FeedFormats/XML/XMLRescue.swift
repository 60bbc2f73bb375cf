/// Mends the mistakes that real feeds make and whose meaning is plain, byte by byte and once.
///
/// Junk before the first tag, an XML declaration in the wrong place, control characters, bare `&` and `<`,
/// HTML's entity names, impossible character references, attributes without quotation marks, prefixes that nobody
/// declared, end tags that are misspelt, missing or too many in texts of HTML, those that categories of podcasts lack,
/// and text after the end.
/// Line breaks stay where they are, so that places keep their meaning.
struct XMLRescue {
    let input: [UInt8]
    var output: [UInt8] = []
    var at = 0
    var elements = OpenElements()
    private var prefixes: Set<String> = []
    private var declaredPrefixes: Set<String> = ["xml", "xmlns"]
    private var declaredEntities: Set<String> = ["amp", "lt", "gt", "quot", "apos"]
    private var rootTagEnd: Int?

    /// Mends a document.
    ///
    /// - Returns: The mended text; nil when the failure is one whose meaning is not plain.
    static func mend(_ utf8: [UInt8], after failure: XMLFailure) -> [UInt8]? {
        var input = utf8
        if failure.isAfterRoot {
            let end = min(max(0, failure.offset), input.count)
            guard !Self.beginsDocument(input[end...], after: input[..<end]) else { return nil }
            input.removeSubrange(end...)
        }
        var rescue = Self(input: input)
        rescue.run()
        return rescue.output
    }

    /// Whether what follows a document's end is, or holds, a second document of its kind.
    private static func beginsDocument(_ tail: ArraySlice<UInt8>, after document: ArraySlice<UInt8>) -> Bool {
        if tail.byteRange(of: Array("<?xml ".utf8)) != nil { return true }
        guard let close = document.lastIndex(of: .less) else { return false }
        let name = document[close...].dropFirst(2).prefix { !$0.endsName }
        return name.isEmpty || tail.byteRange(of: [.less] + name) != nil
    }

    private init(input: [UInt8]) {
        self.input = input
        self.output.reserveCapacity(input.count + input.count / 16)
    }

    private mutating func run() {
        self.blankLeadingJunk()
        while self.at < self.input.count {
            if self.input[self.at] == .less {
                self.markup()
            } else {
                self.character()
            }
        }
        self.declarePrefixes()
    }

    private func has(_ text: StaticString, at index: Int) -> Bool {
        text.withUTF8Buffer { wanted in
            index + wanted.count <= self.input.count && self.input[index..<(index + wanted.count)].elementsEqual(wanted)
        }
    }

    func end(of text: StaticString, from index: Int) -> Int? {
        var at = index
        while at < self.input.count {
            if self.has(text, at: at) { return at + text.utf8CodeUnitCount }
            at += 1
        }
        return nil
    }

    /// Everything before the first tag becomes spaces.
    private mutating func blankLeadingJunk() {
        while self.at < self.input.count {
            if self.input[self.at] == .less, self.at + 1 < self.input.count,
                [.exclamation, .question].contains(self.input[self.at + 1]) || self.input[self.at + 1].isLetter
            {
                return
            }
            self.blank(to: self.at + 1)
        }
    }

    mutating func blank(to end: Int) {
        while self.at < min(end, self.input.count) {
            self.output.append(self.input[self.at] == .lineFeed ? .lineFeed : .space)
            self.at += 1
        }
    }

    mutating func copy(to end: Int) {
        while self.at < min(end, self.input.count) {
            if let width = self.forbidden(self.at) {
                self.at += width
            } else {
                self.output.append(self.input[self.at])
                self.at += 1
            }
        }
    }

    /// How many bytes a character that XML forbids takes here; nil for an allowed one.
    ///
    /// Source: XML 1.0, production 2.
    private func forbidden(_ index: Int) -> Int? {
        let byte = self.input[index]
        if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? nil : 1 }
        if byte == 0xEF, self.has("\u{FFFE}", at: index) || self.has("\u{FFFF}", at: index) { return 3 }
        return nil
    }

    private mutating func markup() {
        let rest = self.input.count
        if self.has("<![CDATA[", at: self.at) {
            self.copy(to: self.end(of: "]]>", from: self.at) ?? rest)
        } else if self.has("<!--", at: self.at) {
            self.comment()
        } else if self.has("<?xml", at: self.at), self.at + 5 < rest,
            self.input[self.at + 5].isWhiteSpace || self.input[self.at + 5] == .question
        {
            // The text is UTF-8 already, so what a misplaced or mistaken declaration says is not needed.
            self.blank(to: self.end(of: "?>", from: self.at) ?? rest)
        } else if self.has("<?", at: self.at) {
            self.copy(to: self.end(of: "?>", from: self.at) ?? rest)
        } else if self.has("<!", at: self.at) {
            let start = self.output.count
            self.copy(to: self.endOfDoctype())
            self.noteEntities(self.output[start...])
        } else if self.has("</", at: self.at) {
            self.endTag()
        } else if self.at + 1 < rest, self.input[self.at + 1].isNameStart {
            self.startTag()
        } else {
            self.output.append(contentsOf: "&lt;".utf8)
            self.at += 1
        }
    }

    /// A comment; `--` inside it, which XML forbids, becomes `- `.
    private mutating func comment() {
        let end = self.end(of: "-->", from: self.at + 4) ?? self.input.count
        self.copy(to: self.at + 4)
        while self.at < end - 3 {
            if self.has("--", at: self.at) || (self.input[self.at] == .hyphen && self.at == end - 4) {
                self.output.append(.space)
                self.at += 1
            } else {
                self.copy(to: self.at + 1)
            }
        }
        self.copy(to: end)
    }

    private func endOfDoctype() -> Int {
        var brackets = 0
        var quote: UInt8?
        var index = self.at
        while index < self.input.count {
            let byte = self.input[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == .quote || byte == .apostrophe {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                brackets += 1
            } else if byte == UInt8(ascii: "]") {
                brackets -= 1
            } else if byte == .greater, brackets <= 0 {
                return index + 1
            }
            index += 1
        }
        return self.input.count
    }

    private mutating func startTag() {
        let next = self.input[(self.at + 1)...].prefix { !$0.endsName }
        for name in self.elements.ended(before: next) { self.close(name) }
        self.output.append(.less)
        self.at += 1
        self.notePrefix()
        let start = self.at
        while self.at < self.input.count, !self.input[self.at].endsName { self.copy(to: self.at + 1) }
        let name = self.input[start..<self.at]
        defer { self.elements.start(name, isEmpty: self.output.suffix(2).elementsEqual("/>".utf8)) }
        if self.rootTagEnd == nil { self.rootTagEnd = self.output.count }
        var quote: UInt8?
        while self.at < self.input.count {
            let byte = self.input[self.at]
            if let open = quote {
                if byte == open { quote = nil }
                if byte == .less {
                    self.output.append(contentsOf: "&lt;".utf8)
                    self.at += 1
                } else {
                    self.character()
                }
            } else {
                if byte == .quote || byte == .apostrophe { quote = byte }
                if byte == .less { return }
                if byte == UInt8(ascii: "=") {
                    self.copy(to: self.at + 1)
                    self.quoteBareValue()
                    continue
                }
                let before = self.at > 0 ? self.input[self.at - 1] : .space
                if before.isWhiteSpace, byte.isNameStart { self.notePrefix() }
                self.copy(to: self.at + 1)
                if byte == .greater { return }
            }
        }
    }

    /// Puts quotation marks around an attribute's value that has none, as HTML allows.
    private mutating func quoteBareValue() {
        guard self.at < self.input.count, !self.input[self.at].isWhiteSpace,
            ![.quote, .apostrophe, .greater, .less].contains(self.input[self.at])
        else { return }
        self.output.append(.quote)
        while self.at < self.input.count {
            let byte = self.input[self.at]
            let isClosing = byte == .slash && self.at + 1 < self.input.count && self.input[self.at + 1] == .greater
            if byte.isWhiteSpace || byte == .greater || byte == .less || isClosing { break }
            if byte == .quote || byte == .apostrophe { self.at += 1 } else { self.character() }
        }
        self.output.append(.quote)
    }

    private mutating func notePrefix() {
        let name = self.input[self.at...].prefix { $0.isNamePart || $0 == .colon }
        guard let colon = name.firstIndex(of: .colon), colon > self.at else { return }
        let prefix = String(decoding: name[..<colon], as: UTF8.self)
        if prefix == "xmlns" {
            self.declaredPrefixes.insert(String(decoding: name[(colon + 1)...], as: UTF8.self))
        } else if self.prefixes.count < 256 {
            self.prefixes.insert(prefix)
        }
    }

    /// Notes the entities that the document itself declares.
    private mutating func noteEntities(_ doctype: ArraySlice<UInt8>) {
        var rest = doctype
        let keyword = Array("<!ENTITY".utf8)
        while self.declaredEntities.count <= XMLLimits.entities, let found = rest.byteRange(of: keyword) {
            rest = rest[found.upperBound...].drop { $0.isWhiteSpace }
            self.declaredEntities.insert(String(decoding: rest.prefix { !$0.endsName }, as: UTF8.self))
        }
    }

    /// One character of text or of an attribute's value.
    private mutating func character() {
        guard self.input[self.at] == .ampersand else {
            self.copy(to: self.at + 1)
            return
        }
        var end = self.at + 1
        while end < self.input.count, end - self.at <= 40, self.input[end].isReferencePart { end += 1 }
        guard end < self.input.count, self.input[end] == .semicolon, end > self.at + 1 else {
            self.output.append(contentsOf: "&amp;".utf8)
            self.at += 1
            return
        }
        let name = String(decoding: self.input[(self.at + 1)..<end], as: UTF8.self)
        self.output.append(contentsOf: self.reference(name).utf8)
        self.at = end + 1
    }

    private func reference(_ name: String) -> String {
        if name.hasPrefix("#") {
            let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
            let digits = name.dropFirst(isHexadecimal ? 2 : 1)
            guard let code = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return "&amp;\(name);" }
            return Self.isAllowed(code) ? "&#\(code);" : "\u{FFFD}"
        }
        if self.declaredEntities.contains(name) { return "&\(name);" }
        guard let text = HTMLEntities.text(of: name) else { return "&amp;\(name);" }
        return text.unicodeScalars.map { "&#\($0.value);" }.joined()
    }

    private static func isAllowed(_ code: UInt32) -> Bool {
        switch code {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }

    /// Declares on the outermost element the prefixes that the document uses and never declares.
    private mutating func declarePrefixes() {
        guard let place = self.rootTagEnd else { return }
        var declarations = ""
        for prefix in self.prefixes.subtracting(self.declaredPrefixes).sorted() {
            declarations += " xmlns:\(prefix)=\"\(Self.usualPrefixes[prefix] ?? "urn:undeclared:\(prefix)")\""
        }
        self.output.insert(contentsOf: declarations.utf8, at: place)
    }
}
