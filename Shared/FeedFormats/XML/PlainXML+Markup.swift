internal import Schema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension PlainXML {
    /// A byte from here on; 0, which no document holds, behind the end.
    @inline(__always)
    func byte(_ offset: Int = 0) -> UInt8 { self.at + offset < self.text.count ? self.text[self.at + offset] : 0 }

    /// Whether a start tag comes next, if anything that may be read.
    var isStartTag: Bool {
        self.byte() == .less && self.byte(1) != .question && self.byte(1) != .exclamation && self.byte(1) != .slash
    }

    /// Whether a text of ASCII comes next.
    func isNext(_ wanted: StaticString) -> Bool { self.holds(wanted, at: self.at) }

    @inline(__always)
    private func holds(_ wanted: StaticString, at place: Int) -> Bool {
        wanted.withUTF8Buffer { wanted in
            place + wanted.count <= self.text.count
                && UnsafeBufferPointer(rebasing: self.text[place..<place + wanted.count]).elementsEqual(wanted)
        }
    }

    /// Passes over white space.
    ///
    /// - Returns: Whether there was any.
    @discardableResult
    @inline(__always)
    mutating func passWhiteSpace() -> Bool {
        let start = self.at
        while self.at < self.text.count, self.text[self.at].isXMLSpace { self.at += 1 }
        return self.at > start
    }

    /// Passes over a name in ASCII with at most one colon, which then stands inside it.
    mutating func passName() throws(Other) -> Range<Int> {
        let start = self.at
        var colon: Int?
        guard self.byte().beginsXMLName else { throw Other() }
        while true {
            let byte = self.byte()
            if byte == .colon {
                guard colon == nil, self.byte(1).beginsXMLName else { throw Other() }
                colon = self.at
            } else if !byte.isInXMLName {
                break
            }
            self.at += 1
        }
        // Names beyond ASCII are left to libexpat, which knows which letters they may have.
        guard self.byte() < 0x80 else { throw Other() }
        return start..<self.at
    }

    mutating func passAttribute() throws(Other) -> Attribute {
        let name = try self.passName()
        self.passWhiteSpace()
        guard self.byte() == UInt8(ascii: "=") else { throw Other() }
        self.at += 1
        self.passWhiteSpace()
        let quote = self.byte()
        guard quote == .quote || quote == .apostrophe else { throw Other() }
        self.at += 1
        let start = self.at
        var isVerbatim = true
        while true {
            self.at = ByteBlock.first(in: self.text, from: self.at) {
                $0.equal(to: quote) | $0.below(0x20) | $0.equal(to: .less) | $0.equal(to: .ampersand)
                    | $0.equal(to: 0xEF)
            }
            switch self.byte() {
            case quote:
                self.at += 1
                return Attribute(name: name, value: start..<self.at - 1, isVerbatim: isVerbatim)
            case .ampersand, .tab, .lineFeed, .carriageReturn:
                isVerbatim = false
                self.at += 1
            case 0xEF: try self.passCharacter()
            default: throw Other()
            }
        }
    }

    /// Passes over the declaration with which a document may begin.
    ///
    /// Source: XML 1.0, production 23.
    mutating func passDeclaration() throws(Other) {
        guard self.isNext("<?xml"), self.byte(5).isXMLSpace else { return }
        self.at += 5
        var names: [String] = []
        while self.passWhiteSpace(), self.byte() != .question {
            let attribute = try self.passAttribute()
            let name = String(decoding: self.text[attribute.name], as: UTF8.self)
            let value = self.text[attribute.value]
            let isRight =
                switch name {
                case "version": value.elementsEqual("1.0".utf8)
                case "encoding": value.first?.isLetter ?? false && value.allSatisfy { $0 < 0x80 && $0.isNamePart }
                case "standalone": value.elementsEqual("yes".utf8) || value.elementsEqual("no".utf8)
                default: false
                }
            guard isRight else { throw Other() }
            names.append(name)
        }
        let isInOrder = [
            ["version"], ["version", "encoding"], ["version", "standalone"], ["version", "encoding", "standalone"],
        ].contains(names)
        guard isInOrder, self.isNext("?>") else { throw Other() }
        self.at += 2
    }

    /// Passes over an instruction to some program.
    mutating func passInstruction() throws(Other) {
        self.at += 2
        let target = try self.passName()
        let isReserved = self.text[target].elementsEqual("xml".utf8) { $0.lowercased == $1 }
        guard !isReserved, !self.text[target].contains(.colon), self.byte().isXMLSpace || self.isNext("?>") else {
            throw Other()
        }
        try self.pass(.question) { $0.isNext("?>") ? .ends(2) : .goesOn }
    }

    mutating func passComment() throws(Other) {
        self.at += 4
        // Two hyphens may stand at its end only.
        try self.pass(.hyphen) { $0.isNext("-->") ? .ends(3) : $0.byte(1) == .hyphen ? .isWrong : .goesOn }
    }

    /// Passes over a character whose first byte is EF: U+FFFE and U+FFFF are none.
    @inline(__always)
    mutating func passCharacter() throws(Other) {
        guard self.byte(1) != 0xBF || self.byte(2) < 0xBE else { throw Other() }
        self.at += 3
    }

    /// Where an element ends whose start tag is at a place, as far as tags can be told without looking into them: who
    /// reads the element finds out whether it is so.
    func endOfElement(from start: Int) throws(Other) -> Int {
        func first(_ byte: UInt8, from place: Int) -> Int {
            guard place < self.text.count, let text = self.text.baseAddress,
                let found = memchr(text + place, Int32(byte), self.text.count - place)
            else { return self.text.count }
            return UnsafeRawPointer(found) - UnsafeRawPointer(text)
        }
        func end(of mark: StaticString, from place: Int) -> Int {
            var at = first(mark.utf8Start[0], from: place)
            while at < self.text.count, !self.holds(mark, at: at) { at = first(mark.utf8Start[0], from: at + 1) }
            return at + mark.utf8CodeUnitCount
        }
        var at = start
        var depth = 0
        repeat {
            at = first(.less, from: at)
            guard at + 1 < self.text.count else { throw Other() }
            switch self.text[at + 1] {
            case .slash:
                depth -= 1
                at = first(.greater, from: at) + 1
            case .question: at = end(of: "?>", from: at)
            case .exclamation:
                let isComment = at + 2 < self.text.count && self.text[at + 2] == .hyphen
                at = isComment ? end(of: "-->", from: at + 4) : end(of: "]]>", from: at)
            default:
                at += 1
                while true {
                    at = ByteBlock.first(in: self.text, from: at) {
                        $0.equal(to: .greater) | $0.equal(to: .quote) | $0.equal(to: .apostrophe)
                    }
                    guard at < self.text.count else { throw Other() }
                    if self.text[at] == .greater { break }
                    at = first(self.text[at], from: at + 1) + 1
                }
                if self.text[at - 1] != .slash { depth += 1 }
                at += 1
            }
        } while depth > 0
        guard at <= self.text.count else { throw Other() }
        return at
    }

    /// What a byte is to what is passed over.
    enum Passing {
        case goesOn
        case ends(Int)
        case isWrong
    }

    /// Passes over characters up to an end that begins with a byte.
    private mutating func pass(_ mark: UInt8, _ look: (Self) -> Passing) throws(Other) {
        while true {
            self.at = ByteBlock.first(in: self.text, from: self.at) {
                $0.equal(to: mark) | $0.below(0x20) | $0.equal(to: 0xEF)
            }
            switch self.byte() {
            case .tab, .lineFeed, .carriageReturn: self.at += 1
            case 0xEF: try self.passCharacter()
            case mark:
                switch look(self) {
                case .goesOn: self.at += 1
                case .ends(let length):
                    self.at += length
                    return
                case .isWrong: throw Other()
                }
            default: throw Other()
            }
        }
    }
}

extension UInt8 {
    static let carriageReturn = UInt8(ascii: "\r")

    /// Whether it is white space in XML.
    ///
    /// Source: XML 1.0, production 3.
    var isXMLSpace: Bool { self == .space || self == .lineFeed || self == .tab || self == .carriageReturn }

    /// Whether a name in ASCII may begin with it.
    fileprivate var beginsXMLName: Bool { self.isLetter || self == 0x5F }

    /// Whether a name in ASCII may go on with it.
    fileprivate var isInXMLName: Bool {
        self | 0x20 &- 0x61 < 26 || self.isDigit || self == 0x5F || self == .hyphen || self == 0x2E
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether two parts of a text are the same.
    @inline(__always)
    func holds(_ one: Range<Int>, as other: Range<Int>) -> Bool {
        let count = one.count
        guard count == other.count, count > 0, let text = self.baseAddress else { return count == other.count }
        guard count <= 8, one.lowerBound + 8 <= self.count, other.lowerBound + 8 <= self.count else {
            return memcmp(text + one.lowerBound, text + other.lowerBound, count) == 0
        }
        func eight(_ place: Int) -> UInt64 {
            UInt64(littleEndian: UnsafeRawPointer(text + place).loadUnaligned(as: UInt64.self))
        }
        return (eight(one.lowerBound) ^ eight(other.lowerBound)) << UInt64(64 - 8 * count) == 0
    }
}
