internal import Schema

/// The text of one element while it is read.
struct FeedText {
    /// What the characters are.
    enum Kind: Hashable {
        /// Characters and nothing else.
        case plain
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
    private(set) var bytes: [UInt8] = []
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
    var isEmpty: Bool { self.bytes.isEmpty }

    mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard self.kind != .binary else { return }
        guard self.kind == .markup || (self.kind == .plain && self.hasElements) else {
            self.bytes.append(contentsOf: utf8)
            return
        }
        for byte in utf8 {
            switch byte {
            case .less: self.bytes.append(contentsOf: "&lt;".utf8)
            case .ampersand: self.bytes.append(contentsOf: "&amp;".utf8)
            default: self.bytes.append(byte)
            }
        }
    }

    mutating func open(_ name: String) {
        self.hasElements = true
        self.bytes.append(.less)
        self.bytes.append(contentsOf: name.utf8)
        self.bytes.append(.greater)
    }

    mutating func close(_ name: String) {
        self.bytes.append(contentsOf: "</".utf8)
        self.bytes.append(contentsOf: name.utf8)
        self.bytes.append(.greater)
    }

    mutating func clear() { self.bytes.removeAll(keepingCapacity: true) }

    /// Plain text of several lines.
    var paragraphs: String {
        self.isPlain ? HTMLText.collapsed(self.bytes, keepsLines: true) : HTMLText.plain(self.html)
    }

    /// Plain text of one line.
    var line: String {
        self.isPlain ? HTMLText.collapsed(self.bytes, keepsLines: false) : HTMLText.line(self.html)
    }

    private var isPlain: Bool { self.kind == .plain && !self.hasElements }

    /// The text as HTML; what base64 holds counts only where it is text.
    private var html: [UInt8] {
        guard self.kind == .base64 else { return self.bytes }
        let decoded = Base64Text.decode(self.bytes)
        return DecodedText.isUTF8(decoded) && !decoded.contains(0) ? decoded : []
    }

    /// The characters as written, without white space at the ends.
    var raw: String {
        self.bytes.withUnsafeBufferPointer { Self.hasPlainEnds($0) ? String(utf8: $0) : String(utf8: $0).stripped }
    }

    /// The moment that it tells, if any; without a zone it is in the given one.
    func timestamp(zoneMinutes: Int) -> Timestamp? {
        let written = self.bytes.withUnsafeBufferPointer { Self.hasPlainEnds($0) ? DateText.written($0) : nil }
        return written ?? DateText.timestamp(self.raw, zoneMinutes: zoneMinutes)
    }

    /// Whether nothing but white space was written.
    var isBlank: Bool { self.bytes.withUnsafeBufferPointer { !Self.hasPlainEnds($0) } && self.raw.isEmpty }

    /// Whether a text begins and ends with characters of ASCII that are no white space.
    private static func hasPlainEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        return 0x21..<0x7F ~= first && 0x21..<0x7F ~= last
    }
}
