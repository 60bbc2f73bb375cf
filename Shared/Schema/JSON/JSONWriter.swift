/// Writes values as JSON with sorted keys, byte for byte as `JSONEncoder` with `.sortedKeys` and
/// `.withoutEscapingSlashes` does, several times as fast.
///
/// Everything goes into one buffer as it comes. An object is put in order when it ends, which costs nothing where its
/// members came in order. A container that was asked for may be used until the one around it goes on.
final class JSONWriter {
    private struct Frame {
        /// Where its first byte after the bracket is.
        let start: Int
        let isObject: Bool
        /// Where its members begin in the list of all open ones.
        let firstMember: Int
        var count = 0
        var isSorted = true
    }

    private struct Member {
        let name: String
        /// Where the name's quotation mark is.
        let start: Int
    }

    // Nothing is called while one of these is changed, so that whether it is changed twice need not be watched.
    @exclusivity(unchecked) private(set) var bytes: [UInt8] = []
    @exclusivity(unchecked) private var frames: [Frame] = []
    @exclusivity(unchecked) private var members: [Member] = []
    @exclusivity(unchecked) private var scratch: [UInt8] = []
    /// At which depth the value that is being written may have a container.
    @exclusivity(unchecked) private var valueDepth = 0

    init() { self.bytes.reserveCapacity(2_048) }

    // MARK: Values

    /// Writes any value.
    func write<Value: Encodable>(_ value: Value) throws {
        // The type being the same, the value is what it is taken for; `as?` would look for it at length.
        if Value.self == String.self { return self.write(unsafeBitCast(value, to: String.self)) }
        if Value.self == Double.self { return self.write(unsafeBitCast(value, to: Double.self)) }
        if Value.self == [Double].self { return self.write(unsafeBitCast(value, to: [Double].self)) }
        if Value.self == Timestamp.self { return self.write(unsafeBitCast(value, to: Timestamp.self).description) }
        if try self.writeFoundation(value) { return }
        let depth = self.frames.count
        let start = self.bytes.count
        let outer = self.valueDepth
        self.valueDepth = depth
        try value.encode(to: self)
        self.close(to: depth)
        self.valueDepth = outer
        // A value that writes nothing is an object without members.
        if self.bytes.count == start { self.bytes += "{}".utf8 }
    }

    func write(_ numbers: [Double]) { self.write(list: numbers) { self.write($0) } }

    /// Writes a list whose elements are written by `write`.
    func write<Element>(list: [Element], by write: (Element) throws -> Void) rethrows {
        self.bytes.append(UInt8(ascii: "["))
        for (index, element) in list.enumerated() {
            if index > 0 { self.bytes.append(UInt8(ascii: ",")) }
            try write(element)
        }
        self.bytes.append(UInt8(ascii: "]"))
    }

    func write(_ number: Double) {
        guard number.isFinite else {
            return self.write(number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity")
        }
        self.write(number: number.description)
    }

    /// Writes a number's digits, without `.0` at the end.
    func write(number: String) {
        self.bytes += number.utf8
        if number.utf8.count > 2, self.bytes.suffix(2).elementsEqual(".0".utf8) { self.bytes.removeLast(2) }
    }

    func write(digits: String) { self.bytes += digits.utf8 }

    func write(literal: StaticString) { literal.withUTF8Buffer { self.bytes.append(contentsOf: $0) } }

    func write(_ text: String) {
        self.bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { self.append(escaped: $0) }
        self.bytes.append(UInt8(ascii: "\""))
    }

    /// Source: RFC 8259, section 7.
    private func append(escaped text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while true {
            let index = ByteBlock.first(in: text, from: start) {
                $0.below(0x20) | $0.equal(to: 0x22) | $0.equal(to: 0x5C)
            }
            self.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            guard index < text.count else { return }
            self.append(escape: text[index])
            start = index + 1
        }
    }

    private func append(escape byte: UInt8) {
        self.bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: self.bytes.append(UInt8(ascii: "b"))
        case 0x09: self.bytes.append(UInt8(ascii: "t"))
        case 0x0A: self.bytes.append(UInt8(ascii: "n"))
        case 0x0C: self.bytes.append(UInt8(ascii: "f"))
        case 0x0D: self.bytes.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: self.bytes.append(byte)
        default:
            self.bytes += "u00".utf8
            self.bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            let digit = byte & 0x0F
            self.bytes.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
        }
    }

    // MARK: Objects and lists

    /// Begins the container of the value that is being written, or finds it again.
    ///
    /// - Returns: Its depth.
    func open(object isObject: Bool) -> Int {
        guard self.frames.count <= self.valueDepth else { return self.valueDepth }
        self.push(object: isObject)
        return self.valueDepth
    }

    /// Begins a container inside another one.
    func push(object isObject: Bool) {
        self.bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
        self.frames.append(Frame(start: self.bytes.count, isObject: isObject, firstMember: self.members.count))
    }

    /// Begins a member of the object at a depth.
    func begin(_ name: String, at depth: Int) {
        self.close(to: depth + 1)
        if self.frames[depth].count > 0 {
            self.bytes.append(UInt8(ascii: ","))
            if self.frames[depth].isSorted, let last = self.members.last, !Self.stands(last.name, before: name) {
                self.frames[depth].isSorted = false
            }
        }
        self.frames[depth].count += 1
        self.members.append(Member(name: name, start: self.bytes.count))
        self.write(name)
        self.bytes.append(UInt8(ascii: ":"))
    }

    /// Begins an element of the list at a depth.
    func beginElement(at depth: Int) {
        self.close(to: depth + 1)
        if self.frames[depth].count > 0 { self.bytes.append(UInt8(ascii: ",")) }
        self.frames[depth].count += 1
    }

    func count(at depth: Int) -> Int { depth < self.frames.count ? self.frames[depth].count : 0 }

    private func close(to depth: Int) {
        while self.frames.count > depth {
            let frame = self.frames.removeLast()
            if frame.isObject {
                if !frame.isSorted { self.sort(frame) }
                self.members.removeLast(self.members.count - frame.firstMember)
            }
            self.bytes.append(frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
        }
    }

    /// Names stand in the order of their UTF-8 bytes.
    private static func stands(_ one: String, before other: String) -> Bool {
        one.utf8.withContiguousStorageIfAvailable { one in
            other.utf8.withContiguousStorageIfAvailable { one.lexicographicallyPrecedes($0) }
        }.flatMap(\.self) ?? one.utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Puts the members of an object in order; of one that was written twice the last counts.
    private func sort(_ frame: Frame) {
        let members = self.members[frame.firstMember...]
        var parts: [(name: String, range: Range<Int>)] = []
        parts.reserveCapacity(members.count)
        for (index, member) in zip(members.indices, members) {
            let end = index + 1 < members.endIndex ? members[index + 1].start - 1 : self.bytes.count
            parts.append((member.name, member.start..<end))
        }
        // Sorting keeps the order of equals.
        parts.sort { Self.stands($0.name, before: $1.name) }
        self.scratch.removeAll(keepingCapacity: true)
        for (index, part) in parts.enumerated() {
            if index + 1 < parts.count, parts[index + 1].name == part.name { continue }
            if !self.scratch.isEmpty { self.scratch.append(UInt8(ascii: ",")) }
            self.scratch.append(contentsOf: self.bytes[part.range])
        }
        self.bytes.removeLast(self.bytes.count - frame.start)
        self.bytes.append(contentsOf: self.scratch)
    }
}
