extension EventScanner {
    /// The byte here.
    @inline(__always)
    func peek() throws(Unsure) -> UInt8 {
        guard self.at < self.bytes.count else { throw Unsure() }
        return self.bytes[self.at]
    }

    /// Goes on to what is no white space; there must be some.
    @inline(__always)
    mutating func skipSpace() throws(Unsure) {
        while try self.peek() <= 0x20 {
            guard EventBytes.isSpace(self.bytes[self.at]) else { throw Unsure() }
            self.at += 1
        }
    }

    /// Takes an opening bracket and goes on to what follows.
    @inline(__always)
    mutating func open(_ bracket: UInt8) throws(Unsure) {
        guard try self.peek() == bracket, self.depth < EventOutline.mostDepth else { throw Unsure() }
        self.depth += 1
        self.at += 1
        try self.skipSpace()
    }

    /// Takes what is after an element: a comma and what follows it, or the closing bracket.
    ///
    /// - Returns: Whether there is another element.
    @inline(__always)
    mutating func next(_ closing: UInt8) throws(Unsure) -> Bool {
        try self.skipSpace()
        let byte = self.bytes[self.at]
        self.at += 1
        if byte == closing { return false }
        guard byte == 0x2C else { throw Unsure() }
        try self.skipSpace()
        return true
    }

    /// Takes the colon after a name and goes on to the value.
    @inline(__always)
    mutating func colon() throws(Unsure) {
        try self.skipSpace()
        guard self.bytes[self.at] == 0x3A else { throw Unsure() }
        self.at += 1
        try self.skipSpace()
    }

    /// Takes the bytes of a literal, the first lowest.
    mutating func literal(_ word: UInt64, _ length: Int) throws(Unsure) {
        guard self.at + length <= self.bytes.count else { throw Unsure() }
        for index in 0..<length {
            guard self.bytes[self.at + index] == UInt8(truncatingIfNeeded: word >> UInt64(8 * index)) else {
                throw Unsure()
            }
        }
        self.at += length
    }

    /// Goes on to the next quote, backslash, control character or byte that is not ASCII.
    @inline(__always)
    private mutating func skipPlain() throws(Unsure) -> UInt8 {
        while self.at + 8 <= self.bytes.count {
            let marks = EventBytes.marks(self.bytes.word(self.at))
            if marks != 0 {
                self.at += marks.trailingZeroBitCount >> 3
                return self.bytes[self.at]
            }
            self.at += 8
        }
        while true {
            let byte = try self.peek()
            if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { return byte }
            self.at += 1
        }
    }

    /// Takes a string of ASCII without escapes.
    ///
    /// - Returns: Where it is, without its quotes.
    @inline(__always)
    mutating func plain() throws(Unsure) -> Range<Int> {
        guard try self.peek() == 0x22 else { throw Unsure() }
        self.at += 1
        let start = self.at
        guard try self.skipPlain() == 0x22 else { throw Unsure() }
        self.at += 1
        return start..<self.at - 1
    }

    /// Takes any string.
    ///
    /// - Returns: Its length between the quotes in bytes, which is not less than that of its text.
    mutating func string() throws(Unsure) -> Int {
        guard try self.peek() == 0x22 else { throw Unsure() }
        self.at += 1
        let start = self.at
        while true {
            let byte = try self.skipPlain()
            if byte == 0x22 { break }
            if byte == 0x5C {
                try self.escape()
            } else {
                guard byte >= 0x80 else { throw Unsure() }
                try self.beyondASCII()
            }
        }
        self.at += 1
        return self.at - 1 - start
    }

    /// Takes characters as long as they are not ASCII.
    ///
    /// Source: RFC 3629, section 4.
    private mutating func beyondASCII() throws(Unsure) {
        while self.at + 4 <= self.bytes.count {
            let lead = self.bytes[self.at]
            guard lead >= 0x80 else { return }
            let second = self.bytes[self.at + 1]
            let third = self.bytes[self.at + 2]
            switch lead {
            case 0xE0...0xEF:
                guard second & 0xC0 == 0x80, third & 0xC0 == 0x80, lead != 0xE0 || second >= 0xA0,
                    lead != 0xED || second < 0xA0
                else { throw Unsure() }
                self.at += 3
            case 0xC2...0xDF:
                guard second & 0xC0 == 0x80 else { throw Unsure() }
                self.at += 2
            case 0xF0...0xF4:
                guard second & 0xC0 == 0x80, third & 0xC0 == 0x80, self.bytes[self.at + 3] & 0xC0 == 0x80,
                    lead != 0xF0 || second >= 0x90, lead != 0xF4 || second < 0x90
                else { throw Unsure() }
                self.at += 4
            default: throw Unsure()
            }
        }
        guard self.at < self.bytes.count, self.bytes[self.at] < 0x80 else { throw Unsure() }
    }

    private mutating func escape() throws(Unsure) {
        guard self.at + 6 <= self.bytes.count else { throw Unsure() }
        switch self.bytes[self.at + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: self.at += 2
        case 0x75:
            let unit = try self.unit(self.at + 2)
            self.at += 6
            guard unit & 0xF800 == 0xD800 else { return }
            guard unit < 0xDC00, self.at + 6 <= self.bytes.count, self.bytes[self.at] == 0x5C,
                self.bytes[self.at + 1] == 0x75, try self.unit(self.at + 2) & 0xFC00 == 0xDC00
            else { throw Unsure() }
            self.at += 6
        default: throw Unsure()
        }
    }

    /// The UTF-16 code unit of four hexadecimal digits.
    private func unit(_ at: Int) throws(Unsure) -> UInt16 {
        var unit: UInt16 = 0
        for byte in self.bytes.slice(at..<at + 4) {
            let digit: UInt8 =
                switch byte {
                case 0x30...0x39: byte - 0x30
                case 0x41...0x46: byte - 0x37
                case 0x61...0x66: byte - 0x57
                default: throw Unsure()
                }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
