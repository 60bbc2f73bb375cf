internal import Schema
internal import Synchronization

/// A value of a JSON document, which knows its place.
///
/// Nothing is made of a value before it is asked for. Of a member that an object has twice the first counts.
/// Source: RFC 8259.
struct JSONTree: Sendable {
    private final class Document: Sendable {
        let text: [UInt8]
        let nodes: [JSONParser.Node]
        private let places = Mutex(JSONPlaces())

        init(_ text: [UInt8], allowsLines: Bool) throws(FormatError) {
            self.text = text
            self.nodes = try JSONParser.nodes(of: text, allowsLines: allowsLines)
        }

        func place(of node: JSONParser.Node) -> String {
            self.text.withUnsafeBufferPointer { text in
                self.places.withLock { $0.place(of: Int(node.start), in: text) }
            }
        }

        /// Whether a member has the name.
        func isName(_ node: JSONParser.Node, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
            let count = Int(node.end - node.start)
            guard node.kind == .text ? count == wanted.count : count > wanted.count else { return false }
            let written = self.text[Int(node.start)..<Int(node.end)]
            if node.kind == .text { return written.elementsEqual(wanted) }
            // What the first escape shows to be another name is not decoded.
            guard let escape = written.firstIndex(of: UInt8(ascii: "\\")), escape - written.startIndex < wanted.count,
                written[..<escape].elementsEqual(wanted[..<(escape - written.startIndex)])
            else { return false }
            let next = wanted[escape - written.startIndex]
            let isCode = written[escape + 1] == UInt8(ascii: "u")
            if next.isLetter || next.isDigit || next == UInt8(ascii: "_") {
                guard isCode, written[escape + 5].lowercased == String(next & 0xF, radix: 16).utf8.first else {
                    return false
                }
            }
            return JSONTree.unescaped(written).utf8.elementsEqual(wanted)
        }
    }

    private let document: Document
    private let index: Int

    /// Reads a whole document.
    ///
    /// - Parameters:
    ///   - utf8: At most 32 MiB, 64 levels and 4,000,000 values.
    ///   - allowsLines: Whether objects that begin a line each are taken for a list of them (JSON Lines).
    /// - Throws: ``FormatError`` with line and column (in bytes) of the first mistake.
    init(_ utf8: [UInt8], allowsLines: Bool = false) throws(FormatError) {
        self.document = try Document(utf8, allowsLines: allowsLines)
        self.index = 0
    }

    private init(_ document: Document, _ index: Int) {
        self.document = document
        self.index = index
    }

    private var node: JSONParser.Node { self.document.nodes[self.index] }

    /// Its bytes as written; those of a string without the quotation marks, escapes as they are.
    var written: ArraySlice<UInt8> { self.document.text[Int(self.node.start)..<Int(self.node.end)] }

    /// Its JSON without the white space between its parts, at most so many bytes of it: the same however it is laid out.
    func compact(bytes limit: Int) -> String {
        var text: [UInt8] = []
        var isQuoted = false
        var isEscaped = false
        for byte in self.written where text.count < limit {
            if isQuoted {
                isQuoted = isEscaped || byte != .quote
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else if byte.isWhiteSpace {
                continue
            } else {
                isQuoted = byte == .quote
            }
            text.append(byte)
        }
        return String(decoding: text, as: UTF8.self)
    }

    // MARK: What it is

    var isNull: Bool { self.node.kind == .null }
    var isObject: Bool { self.node.kind == .object }
    var isList: Bool { self.node.kind == .list }

    /// The text of a string.
    var string: String? {
        switch self.node.kind {
        case .text: String(decoding: self.written, as: UTF8.self)
        case .escapedText: Self.unescaped(self.written)
        default: nil
        }
    }

    /// The text of a string that is not blank, without the white space around it, or a number as written.
    var text: String? {
        if self.node.kind == .number { return String(decoding: self.written, as: UTF8.self) }
        guard let text = self.string?.stripped, !text.isEmpty else { return nil }
        return text
    }

    /// A finite number, also one that is written as a string, as many services do.
    var number: Double? {
        switch self.node.kind {
        case .number, .text:
            guard let value = DecimalText.double(self.written), value.isFinite else { return nil }
            return value
        default: return nil
        }
    }

    /// A whole number of 64 bits, also one that is written as a string.
    var integer: Int64? {
        switch self.node.kind {
        case .number, .text:
            let text = String(decoding: self.written, as: UTF8.self)
            if let value = Int64(text) { return value }
            return self.number.flatMap { Int64(exactly: $0) }
        default: return nil
        }
    }

    var bool: Bool? {
        switch self.node.kind {
        case .yes: true
        case .no: false
        default: nil
        }
    }

    // MARK: What is in it

    /// How many values it is, with all in it and the names of members.
    var size: Int { Int(self.node.span) }

    /// How many elements or members it has.
    var count: Int {
        var count = 0
        self.visit { _ in count += 1 }
        return self.isObject ? count / 2 : count
    }

    private func visit(_ body: (Int) -> Void) {
        guard self.isObject || self.isList else { return }
        var next = self.index + 1
        let end = self.index + Int(self.node.span)
        while next < end {
            body(next)
            next += Int(self.document.nodes[next].span)
        }
    }

    /// The elements of a list; none of anything else.
    var elements: [JSONTree] { self.elements(atMost: .max) }

    /// The first elements of a list.
    func elements(atMost limit: Int) -> [JSONTree] {
        guard self.isList else { return [] }
        var elements: [JSONTree] = []
        var next = self.index + 1
        let end = self.index + Int(self.node.span)
        while next < end, elements.count < limit {
            elements.append(JSONTree(self.document, next))
            next += Int(self.document.nodes[next].span)
        }
        return elements
    }

    /// The members of an object in order; none of anything else.
    var members: [(name: String, value: JSONTree)] { self.members(atMost: .max) }

    /// The first members of an object.
    func members(atMost limit: Int) -> [(name: String, value: JSONTree)] {
        guard self.isObject else { return [] }
        var members: [(name: String, value: JSONTree)] = []
        var next = self.index + 1
        let end = self.index + Int(self.node.span)
        while next < end, members.count < limit {
            members.append((JSONTree(self.document, next).string ?? "", JSONTree(self.document, next + 1)))
            next += 1 + Int(self.document.nodes[next + 1].span)
        }
        return members
    }

    /// The member of an object; nil where it has none of the name or is no object.
    subscript(name: String) -> JSONTree? {
        guard self.isObject else { return nil }
        let nodes = self.document.nodes
        var next = self.index + 1
        let end = self.index + Int(self.node.span)
        var name = name
        return name.withUTF8 { wanted -> JSONTree? in
            while next < end {
                let value = next + 1
                if self.document.isName(nodes[next], wanted) { return JSONTree(self.document, value) }
                next = value + Int(nodes[value].span)
            }
            return nil
        }
    }

    /// What is found by going down member by member.
    subscript(path first: String, _ rest: String...) -> JSONTree? {
        var tree = self[first]
        for name in rest { tree = tree?[name] }
        return tree
    }

    /// The value for what the schema has no type for, within 64 levels.
    var value: JSONValue {
        switch self.node.kind {
        case .null: return .null
        case .yes: return .bool(true)
        case .no: return .bool(false)
        case .text, .escapedText: return .string(self.string ?? "")
        case .list: return .array(self.elements.map(\.value))
        case .object: return .object(Dictionary(self.members.map { ($0.name, $0.value.value) }) { first, _ in first })
        case .number:
            let text = String(decoding: self.written, as: UTF8.self)
            if let whole = Int64(text) { return .integer(whole) }
            return DecimalText.decimal(text).map { .decimal($0) } ?? .string(text)
        }
    }

    /// Gives the document's bytes, its nodes and this value's index among them, to readers of long tables.
    func withNodes<Result>(
        _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<JSONParser.Node>, Int) -> Result
    ) -> Result {
        self.document.text.withUnsafeBufferPointer { text in
            self.document.nodes.withUnsafeBufferPointer { nodes in body(text, nodes, self.index) }
        }
    }

    /// The first element of a list.
    var firstElement: JSONTree? {
        self.isList && self.node.span > 1 ? JSONTree(self.document, self.index + 1) : nil
    }

    // MARK: Where it is

    /// Line and column (in bytes), each from 1.
    var place: String { self.document.place(of: self.node) }

    /// An error at its place.
    func error(_ reason: String) -> FormatError { FormatError(where: self.place, reason: reason) }

    /// A member that must be there.
    ///
    /// - Throws: ``FormatError`` at the place of the object.
    func required(_ name: String) throws(FormatError) -> JSONTree {
        guard let member = self[name], !member.isNull else { throw self.error("the member \"\(name)\" is missing") }
        return member
    }

    /// The text of a member that must be there and not be blank.
    func requiredText(_ name: String) throws(FormatError) -> String {
        let member = try self.required(name)
        guard let text = member.text else { throw member.error("\"\(name)\" is no text; write it as a string") }
        return text
    }

    // MARK: Escapes

    fileprivate static func unescaped(_ text: ArraySlice<UInt8>) -> String {
        text.withUnsafeBufferPointer { text in
            var plain = TextBuilder(capacity: text.count)
            var at = 0
            while true {
                let escape = ByteBlock.first(in: text, from: at) { $0.equal(to: UInt8(ascii: "\\")) }
                guard escape + 1 < text.count else { break }
                plain.add(text[part: at..<escape])
                at = Self.add(escape: escape, of: text, to: &plain)
            }
            plain.add(text[part: at...])
            return plain.text
        }
    }

    /// Adds what an escape stands for.
    ///
    /// - Returns: Where what follows it begins.
    private static func add(escape at: Int, of text: WrittenText, to plain: inout TextBuilder) -> Int {
        guard let first = Self.unit(text, at) else {
            switch text[at + 1] {
            case UInt8(ascii: "b"): plain.add(byte: 0x08)
            case UInt8(ascii: "f"): plain.add(byte: 0x0C)
            case UInt8(ascii: "n"): plain.add(byte: 0x0A)
            case UInt8(ascii: "r"): plain.add(byte: 0x0D)
            case UInt8(ascii: "t"): plain.add(byte: 0x09)
            case let other: plain.add(byte: other)
            }
            return at + 2
        }
        var code = first
        var end = at + 6
        if (0xD800...0xDBFF).contains(first), let second = Self.unit(text, end), (0xDC00...0xDFFF).contains(second) {
            code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
            end += 6
        }
        // Half of a pair stands for nothing.
        for byte in UTF8.encode(Unicode.Scalar(code) ?? "\u{FFFD}") ?? .init() { plain.add(byte: byte) }
        return end
    }

    /// The code unit that `\u` and four digits at a place stand for; nil where there is none.
    private static func unit(_ text: WrittenText, _ at: Int) -> UInt32? {
        guard at + 6 <= text.count, text[at] == UInt8(ascii: "\\"), text[at + 1] == UInt8(ascii: "u") else {
            return nil
        }
        return UInt32(text[part: at + 2..<at + 6].text, radix: 16)
    }
}
