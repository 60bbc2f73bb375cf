internal import Schema

/// Reads a JSON text into nodes, or says where its first mistake is.
///
/// Source: RFC 8259.
struct JSONParser {
    /// The most lists and objects inside one another.
    static let depthLimit = 64
    /// The most values, names of members included.
    static let nodeLimit = 4_000_000

    /// A value or the name of a member, followed by what is in it.
    struct Node {
        enum Kind: UInt8 {
            case object, list, text, escapedText, number, yes, no, null
        }

        var kind: Kind
        /// Where its text begins and ends; that of a string stands between its quotation marks.
        var start: UInt32
        var end: UInt32
        /// The nodes that it takes with all in it.
        var span: UInt32 = 1
    }

    private enum Expectation {
        case value, valueOrEnd, name, nameOrEnd, separatorOrEnd
    }

    private let text: UnsafeBufferPointer<UInt8>
    private var at = 0
    private(set) var nodes: [Node] = []
    /// The nodes of the lists and objects that are open.
    private var open: [Int] = []
    private var expected = Expectation.value

    /// Reads a whole text.
    ///
    /// - Throws: ``FormatError`` with line and column (in bytes) of the first mistake.
    static func nodes(of utf8: [UInt8], allowsLines: Bool) throws(FormatError) -> [Node] {
        let result = utf8.withUnsafeBufferPointer { text -> Result<[Node], FormatError> in
            var parser = Self(text: text)
            do throws(FormatError) {
                try parser.run(allowsLines: allowsLines)
                return .success(parser.nodes)
            } catch { return .failure(error) }
        }
        return try result.get()
    }

    private init(text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        self.nodes.reserveCapacity(min(text.count / 4 + 8, Self.nodeLimit))
    }

    private func error(_ reason: String) -> FormatError {
        var places = JSONPlaces()
        return FormatError(where: places.place(of: self.at, in: self.text), reason: reason)
    }

    private func skipped(_ from: Int) -> Int {
        var at = from
        while at < self.text.count {
            switch self.text[at] {
            case 0x20, 0x09, 0x0A, 0x0D: at += 1
            default: return at
            }
        }
        return at
    }

    private mutating func run(allowsLines: Bool) throws(FormatError) {
        self.at = self.skipped(self.at)
        try self.wholeValue()
        if self.at == self.text.count { return }
        repeat {
            guard allowsLines, self.nodes[0].kind == .object, self.beginsObjectInLine else {
                throw self.error("something follows the end of the JSON; remove it")
            }
            self.expected = .value
            try self.wholeValue()
        } while self.at < self.text.count
        let span = UInt32(self.nodes.count + 1)
        self.nodes.insert(Node(kind: .list, start: 0, end: UInt32(self.text.count), span: span), at: 0)
    }

    /// Whether an object begins here with nothing before it in its line.
    private var beginsObjectInLine: Bool {
        let before = self.text[..<self.at].last { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
        return before == 0x0A && self.text[self.at] == UInt8(ascii: "{")
    }

    private mutating func wholeValue() throws(FormatError) {
        repeat {
            guard self.at < self.text.count else {
                throw self.error("the JSON ends before it is complete; fetch it again, it was cut short")
            }
            try self.step()
            self.at = self.skipped(self.at)
        } while !self.open.isEmpty
    }

    private mutating func step() throws(FormatError) {
        let byte = self.text[self.at]
        switch self.expected {
        case .valueOrEnd where byte == UInt8(ascii: "]"), .nameOrEnd where byte == UInt8(ascii: "}"): self.close()
        case .value, .valueOrEnd: try self.value(byte)
        case .name, .nameOrEnd:
            guard byte == .quote else { throw self.error("a member's name in quotation marks is expected here") }
            try self.string()
            self.at = self.skipped(self.at)
            guard self.at < self.text.count, self.text[self.at] == .colon else {
                throw self.error("a colon is expected here")
            }
            self.at += 1
            self.expected = .value
        case .separatorOrEnd:
            let isList = self.open.last.map { self.nodes[$0].kind == .list } ?? true
            if byte == UInt8(ascii: ",") {
                self.at += 1
                self.expected = isList ? .value : .name
            } else if byte == (isList ? UInt8(ascii: "]") : UInt8(ascii: "}")) {
                self.close()
            } else {
                throw self.error("a comma or the end of the \(isList ? "list" : "object") is expected here")
            }
        }
    }

    private mutating func add(_ kind: Node.Kind, from start: Int, to end: Int) throws(FormatError) {
        guard self.nodes.count < Self.nodeLimit else {
            throw self.error("there are more than \(Self.nodeLimit) values; send the document in parts")
        }
        self.nodes.append(Node(kind: kind, start: UInt32(start), end: UInt32(end)))
    }

    private mutating func close() {
        self.at += 1
        if let node = self.open.popLast() {
            self.nodes[node].end = UInt32(self.at)
            self.nodes[node].span = UInt32(self.nodes.count - node)
        }
        self.expected = .separatorOrEnd
    }

    private mutating func value(_ byte: UInt8) throws(FormatError) {
        self.expected = .separatorOrEnd
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard self.open.count < Self.depthLimit else {
                throw self.error("lists and objects are nested deeper than \(Self.depthLimit); flatten them")
            }
            let isObject = byte == UInt8(ascii: "{")
            self.open.append(self.nodes.count)
            try self.add(isObject ? .object : .list, from: self.at, to: self.at)
            self.at += 1
            self.expected = isObject ? .nameOrEnd : .valueOrEnd
        case .quote: try self.string()
        case UInt8(ascii: "t"): try self.word("true", .yes)
        case UInt8(ascii: "f"): try self.word("false", .no)
        case UInt8(ascii: "n"): try self.word("null", .null)
        default: try self.number()
        }
    }

    private mutating func word(_ word: StaticString, _ kind: Node.Kind) throws(FormatError) {
        let start = self.at
        for index in 0..<word.utf8CodeUnitCount {
            guard self.at < self.text.count, self.text[self.at] == word.utf8Start[index] else {
                self.at = start
                throw self.error("a value is expected here")
            }
            self.at += 1
        }
        try self.add(kind, from: start, to: self.at)
    }

    private mutating func string() throws(FormatError) {
        let start = self.at + 1
        var isEscaped = false
        self.at = start
        while true {
            self.at = ByteBlock.first(in: self.text, from: min(self.at, self.text.count)) {
                $0.equal(to: .quote) | $0.below(0x20) | $0.equal(to: UInt8(ascii: "\\"))
            }
            guard self.at < self.text.count else { break }
            let byte = self.text[self.at]
            if byte == .quote {
                try self.add(isEscaped ? .escapedText : .text, from: start, to: self.at)
                self.at += 1
                return
            }
            guard byte >= 0x20 else { throw self.error("a control character stands in a text; write it as an escape") }
            isEscaped = true
            try self.escape()
            self.at += 1
        }
        throw self.error("the JSON ends inside a text; fetch it again, it was cut short")
    }

    private mutating func escape() throws(FormatError) {
        self.at += 1
        guard self.at < self.text.count else { return }
        switch self.text[self.at] {
        case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            return
        case UInt8(ascii: "u"):
            let digits = self.text[min(self.at + 1, self.text.count)...].prefix(4)
            guard digits.count == 4, digits.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0.lowercased) }) else {
                throw self.error("\\u is followed by four hexadecimal digits")
            }
        default: throw self.error("a backslash is followed by what is no escape; write two for a backslash")
        }
    }

    private func byte(_ byte: UInt8) -> Bool { self.at < self.text.count && self.text[self.at] == byte }

    private mutating func digits() throws(FormatError) {
        let start = self.at
        while self.at < self.text.count, self.text[self.at].isDigit { self.at += 1 }
        guard self.at > start else { throw self.error("a value is expected here") }
    }

    private mutating func number() throws(FormatError) {
        let start = self.at
        if self.byte(.hyphen) { self.at += 1 }
        let hasLeadingZero = self.byte(UInt8(ascii: "0"))
        let whole = self.at
        try self.digits()
        guard !hasLeadingZero || self.at == whole + 1 else { throw self.error("a number does not begin with 0") }
        if self.byte(UInt8(ascii: ".")) {
            self.at += 1
            try self.digits()
        }
        if self.byte(UInt8(ascii: "e")) || self.byte(UInt8(ascii: "E")) {
            self.at += 1
            if self.byte(UInt8(ascii: "+")) || self.byte(.hyphen) { self.at += 1 }
            try self.digits()
        }
        try self.add(.number, from: start, to: self.at)
    }
}

/// Tells where things stand in a text, counting its lines once however many are asked for.
struct JSONPlaces {
    private static let block = 4_096

    /// For each block of the text up to the last that was asked for: the line it begins in, and where that begins.
    private var blocks: [(line: Int, start: Int)] = [(1, 0)]

    /// Line and column (in bytes), each from 1.
    mutating func place(of offset: Int, in text: UnsafeBufferPointer<UInt8>) -> String {
        let end = min(offset, text.count)
        while self.blocks.count <= end / Self.block {
            let start = (self.blocks.count - 1) * Self.block
            self.blocks.append(self.line(at: start + Self.block, in: text))
        }
        let (line, start) = self.line(at: end, in: text)
        return "\(line):\(offset - start + 1)"
    }

    /// The line of a byte, counted from the block before it.
    private func line(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> (line: Int, start: Int) {
        let block = min(offset / Self.block, self.blocks.count - 1)
        var (line, start) = self.blocks[block]
        for index in (block * Self.block)..<offset where text[index] == .lineFeed {
            line += 1
            start = index + 1
        }
        return (line, start)
    }
}
