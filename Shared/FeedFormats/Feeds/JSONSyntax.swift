/// Whether a text is JSON, told with the place of the first mistake, before it is decoded.
///
/// Source: RFC 8259.
struct JSONSyntax {
    /// The most lists and objects inside one another.
    static let depthLimit = 64

    private enum Expectation {
        case value
        case valueOrEnd
        case name
        case nameOrEnd
        case separatorOrEnd
    }

    private let text: [UInt8]
    private var at = 0
    /// The lists (`[`) and objects (`{`) that are open.
    private var open: [UInt8] = []
    private var expected = Expectation.value

    /// Checks a whole text.
    ///
    /// - Throws: ``FormatError`` with line and column (in bytes) of the first mistake.
    static func check(_ utf8: [UInt8]) throws(FormatError) {
        var syntax = Self(text: utf8)
        try syntax.run()
    }

    private init(text: [UInt8]) { self.text = text }

    private func error(_ reason: String) -> FormatError {
        let before = self.text.prefix(self.at)
        let line = before.count(where: { $0 == .lineFeed }) + 1
        return FormatError(where: "\(line):\(self.at - (before.lastIndex(of: .lineFeed) ?? -1))", reason: reason)
    }

    private mutating func skipSpace() {
        while self.at < self.text.count, [0x20, 0x09, 0x0A, 0x0D].contains(self.text[self.at]) { self.at += 1 }
    }

    private mutating func run() throws(FormatError) {
        self.skipSpace()
        repeat {
            guard self.at < self.text.count else {
                throw self.error("the JSON ends before it is complete; fetch it again, it was cut short")
            }
            try self.step()
            self.skipSpace()
        } while !self.open.isEmpty
        guard self.at == self.text.count else { throw self.error("something follows the end of the JSON; remove it") }
    }

    private mutating func step() throws(FormatError) {
        let byte = self.text[self.at]
        switch self.expected {
        case .valueOrEnd where byte == UInt8(ascii: "]"), .nameOrEnd where byte == UInt8(ascii: "}"): self.close()
        case .value, .valueOrEnd: try self.value(byte)
        case .name, .nameOrEnd:
            guard byte == .quote else { throw self.error("a member's name in quotation marks is expected here") }
            try self.string()
            self.skipSpace()
            guard self.at < self.text.count, self.text[self.at] == .colon else {
                throw self.error("a colon is expected here")
            }
            self.at += 1
            self.expected = .value
        case .separatorOrEnd:
            let isList = self.open.last == UInt8(ascii: "[")
            if byte == UInt8(ascii: ",") {
                self.at += 1
                self.expected = isList ? .value : .name
            } else if byte == UInt8(ascii: isList ? "]" : "}") {
                self.close()
            } else {
                throw self.error("a comma or the end of the \(isList ? "list" : "object") is expected here")
            }
        }
    }

    private mutating func close() {
        self.at += 1
        _ = self.open.popLast()
        self.expected = .separatorOrEnd
    }

    private mutating func value(_ byte: UInt8) throws(FormatError) {
        self.expected = .separatorOrEnd
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard self.open.count < Self.depthLimit else {
                throw self.error("lists and objects are nested deeper than \(Self.depthLimit); flatten them")
            }
            self.at += 1
            self.open.append(byte)
            self.expected = byte == UInt8(ascii: "{") ? .nameOrEnd : .valueOrEnd
        case .quote: try self.string()
        case UInt8(ascii: "t"): try self.word("true")
        case UInt8(ascii: "f"): try self.word("false")
        case UInt8(ascii: "n"): try self.word("null")
        default: try self.number()
        }
    }

    private mutating func word(_ word: String) throws(FormatError) {
        guard self.text[self.at...].starts(with: word.utf8) else { throw self.error("a value is expected here") }
        self.at += word.utf8.count
    }

    private mutating func string() throws(FormatError) {
        self.at += 1
        while self.at < self.text.count {
            let byte = self.text[self.at]
            if byte == .quote {
                self.at += 1
                return
            }
            guard byte >= 0x20 else { throw self.error("a control character stands in a text; write it as an escape") }
            if byte == UInt8(ascii: "\\") {
                self.at += 1
                guard self.at < self.text.count, Array("\"\\/bfnrtu".utf8).contains(self.text[self.at]) else {
                    throw self.error("a backslash is followed by what is no escape; write two for a backslash")
                }
                if self.text[self.at] == UInt8(ascii: "u") {
                    let digits = self.text[self.at...].dropFirst().prefix(4)
                    guard digits.count == 4, digits.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0.lowercased) })
                    else {
                        throw self.error("\\u is followed by four hexadecimal digits")
                    }
                }
            }
            self.at += 1
        }
        throw self.error("the JSON ends inside a text; fetch it again, it was cut short")
    }

    private mutating func digits() throws(FormatError) {
        let start = self.at
        while self.at < self.text.count, self.text[self.at].isDigit { self.at += 1 }
        guard self.at > start else { throw self.error("a value is expected here") }
    }

    private mutating func number() throws(FormatError) {
        func next(_ bytes: UInt8...) -> Bool { self.at < self.text.count && bytes.contains(self.text[self.at]) }
        if next(.hyphen) { self.at += 1 }
        let hasLeadingZero = next(UInt8(ascii: "0"))
        let start = self.at
        try self.digits()
        guard !hasLeadingZero || self.at == start + 1 else { throw self.error("a number does not begin with 0") }
        if next(UInt8(ascii: ".")) {
            self.at += 1
            try self.digits()
        }
        if next(UInt8(ascii: "e"), UInt8(ascii: "E")) {
            self.at += 1
            if next(UInt8(ascii: "+"), .hyphen) { self.at += 1 }
            try self.digits()
        }
    }
}
