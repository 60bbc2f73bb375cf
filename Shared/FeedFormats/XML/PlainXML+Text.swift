internal import Schema

extension PlainXML {
    /// Reads characters up to the next tag.
    mutating func readCharacters() throws(Other) {
        let first = self.written
        while true {
            self.copy(isSection: false)
            let start = self.at
            if self.byte() != .less {
                self.at = ByteBlock.first(in: self.text, from: start) {
                    $0.equal(to: .less) | $0.equal(to: .ampersand) | $0.below(0x20) | $0.equal(to: UInt8(ascii: "]"))
                        | $0.equal(to: 0xEF)
                }
            }
            switch self.byte() {
            case .less:
                self.keep(start..<self.at)
                return try self.tell(from: first)
            case .tab, .lineFeed: self.at += 1
            case 0xEF: try self.passCharacter()
            case .ampersand:
                self.keep(start..<self.at)
                try self.passReference()
                continue
            case .carriageReturn:
                self.keep(start..<self.at)
                self.passLineEnd()
                continue
            case UInt8(ascii: "]"):
                guard !self.isNext("]]>") else { throw Other() }
                self.at += 1
            default: throw Other()
            }
            self.keep(start..<self.at)
        }
    }

    /// Reads a CDATA section.
    ///
    /// Source: XML 1.0, section 2.7.
    mutating func readSection() throws(Other) {
        self.at += 9
        let first = self.written
        while true {
            self.copy(isSection: true)
            let start = self.at
            self.at = ByteBlock.first(in: self.text, from: start) {
                $0.below(0x20) | $0.equal(to: UInt8(ascii: "]")) | $0.equal(to: 0xEF)
            }
            switch self.byte() {
            case UInt8(ascii: "]"):
                if self.isNext("]]>") {
                    self.keep(start..<self.at)
                    self.at += 3
                    return try self.tell(from: first)
                }
                self.at += 1
            case .tab, .lineFeed: self.at += 1
            case 0xEF: try self.passCharacter()
            case .carriageReturn:
                self.keep(start..<self.at)
                self.passLineEnd()
                continue
            default: throw Other()
            }
            self.keep(start..<self.at)
        }
    }

    /// Keeps what comes next of characters, as far as the processor is quick at it.
    private mutating func copy(isSection: Bool) {
        guard let target = self.scratch.baseAddress?.advanced(by: self.written),
            self.scratch.count - self.written >= self.text.count - self.at + TextCopy.slack
        else { return }
        let copied = TextCopy.characters(self.text[self.at...], to: target, isSection: isSection)
        self.at += copied.read
        self.written += copied.written
    }

    /// Tells what was kept from a place on.
    private mutating func tell(from first: Int) throws(Other) {
        guard self.written > first else { return }
        self.textBytes += self.written - first
        guard self.textBytes <= XMLLimits.text else { throw Other() }
        let text = UnsafeBufferPointer(rebasing: self.scratch[first..<self.written])
        self.handler._withUnsafeGuaranteedRef { $0.lastingText(text) }
    }

    /// The value of an attribute: references stand for their characters, and white space becomes spaces.
    ///
    /// Source: XML 1.0, section 3.3.3, for attributes that are not declared.
    mutating func value(of attribute: Attribute) throws(Other) -> String {
        guard !attribute.isVerbatim else {
            return String(utf8: UnsafeBufferPointer(rebasing: self.text[attribute.value]))
        }
        let behind = self.at
        let first = self.written
        self.at = attribute.value.lowerBound
        while self.at < attribute.value.upperBound {
            let byte = self.byte()
            if byte == .ampersand {
                try self.passReference()
                guard self.at <= attribute.value.upperBound else { throw Other() }
                continue
            }
            // Two bytes that end a line are one line end.
            if byte == .carriageReturn, self.byte(1) == .lineFeed { self.at += 1 }
            self.keep(byte.isXMLSpace ? .space : byte)
            self.at += 1
        }
        self.at = behind
        return String(utf8: UnsafeBufferPointer(rebasing: self.scratch[first..<self.written]))
    }

    /// Source: XML 1.0, section 2.11.
    private mutating func passLineEnd() {
        self.at += self.byte(1) == .lineFeed ? 2 : 1
        self.keep(.lineFeed)
    }

    private mutating func keep(_ byte: UInt8) {
        self.scratch[self.written] = byte
        self.written += 1
    }

    private mutating func keep(_ range: Range<Int>) {
        let target = UnsafeMutableBufferPointer(rebasing: self.scratch[self.written..<self.written + range.count])
        _ = target.update(fromContentsOf: self.text[range])
        self.written += range.count
    }

    /// Passes over a reference and keeps the character that it stands for.
    private mutating func passReference() throws(Other) {
        switch (self.byte(1), self.byte(2)) {
        case (UInt8(ascii: "l"), UInt8(ascii: "t")): try self.pass("&lt;", for: .less)
        case (UInt8(ascii: "g"), UInt8(ascii: "t")): try self.pass("&gt;", for: .greater)
        case (UInt8(ascii: "a"), UInt8(ascii: "m")): try self.pass("&amp;", for: .ampersand)
        case (UInt8(ascii: "q"), UInt8(ascii: "u")): try self.pass("&quot;", for: .quote)
        case (UInt8(ascii: "a"), UInt8(ascii: "p")): try self.pass("&apos;", for: .apostrophe)
        case (UInt8(ascii: "#"), _): try self.passNumber()
        default: throw Other()
        }
    }

    /// Source: XML 1.0, section 4.6.
    @inline(__always)
    private mutating func pass(_ reference: StaticString, for character: UInt8) throws(Other) {
        let length = reference.utf8CodeUnitCount
        for place in 3..<length where self.byte(place) != reference.utf8Start[place] { throw Other() }
        self.at += length
        self.keep(character)
    }

    /// Source: XML 1.0, section 4.1.
    private mutating func passNumber() throws(Other) {
        let isHexadecimal = self.byte(2) == UInt8(ascii: "x")
        self.at += isHexadecimal ? 3 : 2
        let radix: UInt32 = isHexadecimal ? 16 : 10
        var code: UInt32 = 0
        var count = 0
        while let digit = Self.digit(self.byte()), digit < radix, count < 8 {
            code = code * radix + digit
            count += 1
            self.at += 1
        }
        guard count > 0, self.byte() == .semicolon, let scalar = Unicode.Scalar(code), Self.isCharacter(code) else {
            throw Other()
        }
        self.at += 1
        for byte in UTF8.encode(scalar) ?? .init() { self.keep(byte) }
    }

    /// Source: XML 1.0, production 2.
    private static func isCharacter(_ code: UInt32) -> Bool {
        code >= 0x20 ? code != 0xFFFE && code != 0xFFFF : code == 0x09 || code == 0x0A || code == 0x0D
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }
}
