internal import Schema

/// The text of one element while it is read.
struct FeedText: ~Copyable {
    /// What the characters are.
    enum Kind: Hashable {
        /// Characters and nothing else.
        case plain
        /// Characters, unless they are plainly HTML.
        case undeclared
        /// HTML, written as characters.
        case html
        /// Elements inside one another, as XHTML.
        case markup
        /// HTML in base64.
        case base64
        /// Something that is no text, such as an image in base64.
        case binary
    }

    private(set) var kind: Kind
    /// What was written, unless all of it is elsewhere.
    private var bytes: [UInt8] = []
    /// All that was written, where it stays until the element has ended.
    private var passage: UnsafeBufferPointer<UInt8>?
    /// Whether elements stood inside, so that it must be read as HTML.
    private var hasElements = false

    init(_ kind: Kind) { self.kind = kind }

    /// Begins another text.
    mutating func begin(_ kind: Kind) {
        self.kind = kind
        self.hasElements = false
        self.clear()
    }

    /// Whether nothing was written yet.
    var isEmpty: Bool { self.bytes.isEmpty && self.passage == nil }

    /// Writes characters that stay where they are until the next element begins or this one has ended.
    mutating func append(lasting utf8: UnsafeBufferPointer<UInt8>) {
        guard self.isEmpty, self.kind != .markup, self.kind != .binary, !self.hasElements, !utf8.isEmpty else {
            return self.append(utf8)
        }
        self.passage = utf8
    }

    /// Takes over what is elsewhere.
    private mutating func settle() {
        guard let passage = self.passage else { return }
        self.bytes.append(contentsOf: passage)
        self.passage = nil
    }

    mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard self.kind != .binary, self.bytes.count < XMLLimits.text else { return }
        self.settle()
        guard self.kind == .markup || (self.isOfCharacters && self.hasElements) else {
            self.bytes.append(contentsOf: utf8)
            return
        }
        for byte in utf8 {
            // None ends inside a character.
            guard self.bytes.count < XMLLimits.text || byte & 0xC0 == 0x80 else { return }
            switch byte {
            case .less: self.bytes.append(contentsOf: "&lt;".utf8)
            case .ampersand: self.bytes.append(contentsOf: "&amp;".utf8)
            default: self.bytes.append(byte)
            }
        }
    }

    mutating func open(_ name: String) {
        self.hasElements = true
        self.settle()
        self.bytes.append(.less)
        self.bytes.append(contentsOf: name.utf8)
        self.bytes.append(.greater)
    }

    mutating func close(_ name: String) {
        self.settle()
        self.bytes.append(contentsOf: "</".utf8)
        self.bytes.append(contentsOf: name.utf8)
        self.bytes.append(.greater)
    }

    mutating func clear() {
        self.passage = nil
        if !self.bytes.isEmpty { self.bytes.removeAll(keepingCapacity: true) }
    }

    private func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        if let passage = self.passage { return body(passage) }
        return self.bytes.withUnsafeBufferPointer(body)
    }

    /// Plain text of several lines.
    var paragraphs: String {
        self.isPlain ? self.withBytes { HTMLText.collapsed($0, keepsLines: true) } : self.withHTML(HTMLText.plain)
    }

    /// Plain text of one line.
    var line: String {
        self.isPlain ? self.withBytes { HTMLText.collapsed($0, keepsLines: false) } : self.withHTML(HTMLText.line)
    }

    private var isOfCharacters: Bool { self.kind == .plain || self.kind == .undeclared }

    private var isPlain: Bool {
        self.isOfCharacters && !self.hasElements && (self.kind == .plain || !self.withBytes(HTMLText.endsElement))
    }

    /// The text as HTML; what base64 holds counts only where it is text.
    private func withHTML(_ body: (UnsafeBufferPointer<UInt8>) -> String) -> String {
        guard self.kind == .base64 else { return self.withBytes(body) }
        let decoded = self.withBytes { Base64Text.decode(Array($0)) }
        return DecodedText.isUTF8(decoded) && !decoded.contains(0) ? decoded.withUnsafeBufferPointer(body) : ""
    }

    /// The characters as written, without white space at the ends.
    var raw: String {
        self.withBytes { Self.hasPlainEnds($0) ? String(checked: $0) : String(checked: $0).stripped }
    }

    /// The moment that it tells, if any; without a zone it is in the given one.
    func timestamp(zoneMinutes: Int) -> Timestamp? {
        let written = self.withBytes { Self.hasPlainEnds($0) ? DateText.written($0) : nil }
        return written ?? DateText.timestamp(self.raw, zoneMinutes: zoneMinutes)
    }

    /// Whether nothing but white space was written.
    var isBlank: Bool { self.withBytes { !Self.hasPlainEnds($0) } && self.raw.isEmpty }

    /// Whether a text begins and ends with characters of ASCII that are no white space.
    private static func hasPlainEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        return 0x21..<0x7F ~= first && 0x21..<0x7F ~= last
    }
}
