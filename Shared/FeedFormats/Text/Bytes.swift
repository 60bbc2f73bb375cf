internal import Schema

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let exclamation = UInt8(ascii: "!")
    static let quote = UInt8(ascii: "\"")
    static let ampersand = UInt8(ascii: "&")
    static let apostrophe = UInt8(ascii: "'")
    static let hyphen = UInt8(ascii: "-")
    static let slash = UInt8(ascii: "/")
    static let colon = UInt8(ascii: ":")
    static let semicolon = UInt8(ascii: ";")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let question = UInt8(ascii: "?")

    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    /// A to Z become a to z.
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

    /// Whether an XML name may begin with it; bytes beyond ASCII count.
    var isNameStart: Bool { self.isLetter || self == 0x5F || self >= 0x80 }
    /// Whether an XML name without a colon may hold it.
    var isNamePart: Bool { self.isNameStart || self.isDigit || self == .hyphen || self == 0x2E }
    /// Whether an XML name ends before it.
    var endsName: Bool { self.isWhiteSpace || self == .greater || self == .slash || self == .less }
    /// Whether an entity's name or a character's number may hold it.
    var isReferencePart: Bool {
        self.isLetter || self.isDigit || self == UInt8(ascii: "#") || self == 0x5F || self == 0x2E
    }
}

extension ArraySlice<UInt8> {
    /// Whether a text stands somewhere in it, in whatever case.
    ///
    /// `text`: ASCII in small letters, which is looked for by what texts have the most seldom of it.
    func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        let mark = wanted.indices.min { wanted[$0].frequency < wanted[$1].frequency } ?? 0
        return self.withUnsafeBufferPointer { bytes in
            guard !wanted.isEmpty else { return true }
            let (small, capital) = (wanted[mark], wanted[mark].isLetter ? wanted[mark] & 0xDF : wanted[mark])
            func next(from start: Int) -> Int {
                ByteBlock.first(in: bytes, from: start) { $0.equal(to: small) | $0.equal(to: capital) }
            }
            var at = next(from: Swift.min(mark, bytes.count))
            while bytes.count - at >= wanted.count - mark {
                if zip(bytes[(at - mark)...], wanted).allSatisfy({ $0.lowercased == $1 }) { return true }
                at = next(from: at + 1)
            }
            return false
        }
    }
}

extension UInt8 {
    /// Which of two signs or small letters texts have more often: a space most of all, and letters more than signs.
    fileprivate var frequency: Int {
        if self == .space { return .max }
        return 1 + (Array("qzxjkvbpygfwmucldrhsnioate".utf8).firstIndex(of: self) ?? -1)
    }
}

extension Collection<UInt8> where Index == Int {
    /// Where bytes stand in it first.
    func byteRange(of wanted: [UInt8]) -> Range<Int>? {
        guard let first = wanted.first else { return self.startIndex..<self.startIndex }
        let place = self.withContiguousStorageIfAvailable { bytes -> Int? in
            var at = 0
            while true {
                at = ByteBlock.first(in: bytes, from: at) { $0.equal(to: first) }
                guard at + wanted.count <= bytes.count else { return nil }
                if wanted.indices.allSatisfy({ bytes[at + $0] == wanted[$0] }) { return at }
                at += 1
            }
        }
        guard let place else { return self.firstRange(of: wanted) }
        return place.map { self.startIndex + $0..<self.startIndex + $0 + wanted.count }
    }
}

extension StringProtocol {
    /// The text without white space and control characters at its ends.
    var stripped: String {
        let scalars = self.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(self[first..<scalars.index(after: last)])
    }

    /// The words between white space and control characters.
    var blankSeparated: [SubSequence] {
        self.unicodeScalars.split(whereSeparator: \.isBlank).map { self[$0.startIndex..<$0.endIndex] }
    }

    /// The lines that are not empty.
    var fullLines: [SubSequence] {
        self.unicodeScalars.split(whereSeparator: \.isLineBreak).map { self[$0.startIndex..<$0.endIndex] }
    }
}

extension String {
    /// The text without white space and control characters at its ends; itself where there are none.
    var stripped: String {
        guard let first = self.unicodeScalars.first, let last = self.unicodeScalars.last else { return "" }
        return first.isBlank || last.isBlank ? self[...].stripped : self
    }
}

extension String {
    /// Whether another text stands in it, byte by byte.
    func holds(_ other: String) -> Bool { self[...].holds(other) }
}

extension Substring {
    /// Whether another text stands in it, byte by byte.
    func holds(_ other: String) -> Bool {
        guard other.utf8.count <= self.utf8.count else { return false }
        var (text, other) = (self, other)
        return text.withUTF8 { text in
            other.withUTF8 { other in
                guard let first = other.first else { return true }
                var at = 0
                while true {
                    at = ByteBlock.first(in: text, from: at) { $0.equal(to: first) }
                    guard at + other.count <= text.count else { return false }
                    if other.indices.allSatisfy({ text[at + $0] == other[$0] }) { return true }
                    at += 1
                }
            }
        }
    }
}

extension Unicode.Scalar {
    /// Whether a line ends before it.
    fileprivate var isLineBreak: Bool {
        switch self.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// White space, a control character of ASCII, or a byte order mark.
    fileprivate var isBlank: Bool {
        switch self.value {
        case 0...0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
