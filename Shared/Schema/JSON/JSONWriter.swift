internal import CBytes

/// Writes values as JSON with sorted keys, byte for byte as `JSONEncoder` with `.sortedKeys` and
/// `.withoutEscapingSlashes` does, several times as fast.
///
/// Everything goes into one buffer as it comes. An object is put in order when it ends, which costs nothing where its
/// members came in order. A container that was asked for may be used until the one around it goes on.
///
/// What is only hashed need not be read by anyone: numbers, moments and texts then stand there as they are in memory,
/// and members that come in an order of their own by short names, each behind a byte that tells them apart and that no
/// JSON has.
final class JSONWriter {
    private struct Frame {
        /// Where its first member is of those that are put in order, or its first element.
        var start: Int
        let isObject: Bool
        /// Where its members begin in the list of all open ones.
        let firstMember: Int
        var count = 0
        var isSorted = true
    }

    // Nothing is called while one of these is changed, so that whether it is changed twice need not be watched.
    @exclusivity(unchecked) var text = RawList<UInt8>(capacity: 4_096)
    @exclusivity(unchecked) private var frames = RawList<Frame>(capacity: 16)
    /// Where the name's quotation mark is of each member of the objects that are open.
    @exclusivity(unchecked) private var members = RawList<Int>(capacity: 128)
    /// At which depth the value that is being written may have a container.
    @exclusivity(unchecked) private var valueDepth = 0
    /// What the member `kind` of the object at a depth will be, which is written at its place among the others.
    @exclusivity(unchecked) private var kind = ""
    @exclusivity(unchecked) private var kindDepth = -1
    let isForHash: Bool

    /// - Parameter isForHash: Whether what is written is hashed, and nothing else.
    init(forHash isForHash: Bool = false) { self.isForHash = isForHash }

    deinit {
        self.text.deallocate()
        self.frames.deallocate()
        self.members.deallocate()
    }

    /// Forgets what was written, which was whole.
    func clear() {
        self.text.cut(to: 0)
        self.frames.cut(to: 0)
        self.members.cut(to: 0)
    }

    /// What was written.
    var bytes: [UInt8] { Array(self.text.elements) }

    /// Gives what was written to `body`.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { body(self.text.elements) }

    // MARK: Values

    /// Writes any value.
    @inline(__always)
    func write<Value: Encodable>(_ value: Value) throws {
        // The type being the same, the value is what it is taken for; `as?` would look for it at length.
        if Value.self == String.self { return self.write(unsafeBitCast(value, to: String.self)) }
        if Value.self == Double.self { return self.write(unsafeBitCast(value, to: Double.self)) }
        if Value.self == Int64.self { return self.write(integer: unsafeBitCast(value, to: Int64.self)) }
        if Value.self == Timestamp.self { return self.write(unsafeBitCast(value, to: Timestamp.self)) }
        if Value.self == [Double].self { return self.write(unsafeBitCast(value, to: [Double].self)) }
        try self.write(other: value)
    }

    private func write<Value: Encodable>(other value: Value) throws {
        if try self.writeFoundation(value) { return }
        let depth = self.frames.count
        let start = self.text.count
        let outer = self.valueDepth
        self.valueDepth = depth
        try value.encode(to: self)
        self.close(to: depth)
        self.valueDepth = outer
        // A value that writes nothing is an object without members.
        if self.text.count == start { self.write(literal: "{}") }
    }

    /// Writes a value that is an object.
    @inline(__always)
    func write<Value: MemberEncodable>(object value: Value) throws {
        let depth = self.frames.count
        self.push(object: true)
        var members = MemberWriter(self, at: depth)
        try value.write(&members)
        self.close(to: depth)
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
        self.text.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
        self.frames.append(Frame(start: self.text.count, isObject: isObject, firstMember: self.members.count))
    }

    /// Begins a member of the object at a depth.
    func begin(_ name: String, at depth: Int) {
        var name = name
        name.withUTF8 { self.begin($0, at: depth, isPlain: false) }
    }

    /// Begins a member of any name that stands in order behind those before it.
    func begin(inOrder name: String, at depth: Int) {
        guard self.isForHash else { return self.begin(name, at: depth) }
        self.close(to: depth + 1)
        guard self.frames[depth].count == 0 else { return self.begin(name, at: depth) }
        var name = name
        name.withUTF8 { self.keep(name: $0) }
    }

    /// Begins a member whose name consists of letters and digits.
    @inline(__always)
    func begin(_ name: StaticString, at depth: Int) {
        name.withUTF8Buffer { self.begin($0, at: depth, isPlain: true) }
    }

    /// Says what the member `kind` of the object at a depth is, before any other member.
    func set(kind: String, at depth: Int) {
        if self.isForHash { return self.write(kind: kind, at: depth) }
        self.kind = kind
        self.kindDepth = depth
    }

    private func writeKind() {
        let depth = self.kindDepth
        self.kindDepth = -1
        self.write(kind: self.kind, at: depth)
    }

    private func write(kind: String, at depth: Int) {
        // A static name: others do not stand in order by themselves.
        self.begin("kind" as StaticString, at: depth)
        self.write(kind)
    }

    private func begin(_ name: UnsafeBufferPointer<UInt8>, at depth: Int, isPlain: Bool) {
        self.close(to: depth + 1)
        if depth == self.kindDepth, !name.lexicographicallyPrecedes("kind".utf8) { self.writeKind() }
        let frame = self.frames.start + depth
        let commas = frame.pointee.count > 0 ? 1 : 0
        if commas == 0 {
            if self.isForHash, isPlain { return self.keep(name: name) }
            frame.pointee.start = self.text.count
        } else if frame.pointee.isSorted {
            let last = self.members[self.members.count - 1]
            frame.pointee.isSorted = MemberOrder.stands(self.text.start + last + 1, before: name)
        }
        frame.pointee.count += 1
        self.members.append(self.text.count + commas)
        if isPlain, name.count < 16, let bytes = name.baseAddress {
            self.text.append(atMost: 20) { text in
                text[0] = UInt8(ascii: ",")
                let target = text + commas
                target[0] = UInt8(ascii: "\"")
                cbytes_copy_short(target + 1, bytes, name.count)
                target[name.count + 1] = UInt8(ascii: "\"")
                target[name.count + 2] = UInt8(ascii: ":")
                return commas + name.count + 3
            }
        } else {
            if commas > 0 { self.text.append(UInt8(ascii: ",")) }
            self.append(quoted: name)
            self.text.append(UInt8(ascii: ":"))
        }
    }

    /// Begins a member that stands in order behind those before it.
    @inline(__always)
    func begin(_ name: QuotedName, at depth: Int) {
        self.close(to: depth + 1)
        if depth == self.kindDepth, !name.isBeforeKind { self.writeKind() }
        let frame = self.frames.start + depth
        if frame.pointee.count > 0 {
            self.text.append(UInt8(ascii: ","))
        } else if self.isForHash {
            return self.keep(short: name.short)
        } else {
            frame.pointee.start = self.text.count
        }
        frame.pointee.count += 1
        self.members.append(self.text.count)
        self.text.append(name.bytes)
    }

    /// Begins an element of the list at a depth.
    func beginElement(at depth: Int) {
        self.close(to: depth + 1)
        if self.frames[depth].count > 0 { self.text.append(UInt8(ascii: ",")) }
        self.frames.start[depth].count += 1
    }

    func count(at depth: Int) -> Int { depth < self.frames.count ? self.frames[depth].count : 0 }

    @inline(__always)
    private func close(to depth: Int) {
        while self.frames.count > depth { self.closeLast() }
    }

    private func closeLast() {
        if self.frames.count - 1 == self.kindDepth { self.writeKind() }
        let frame = self.frames[self.frames.count - 1]
        self.frames.cut(to: self.frames.count - 1)
        if frame.isObject {
            if !frame.isSorted { self.sort(frame) }
            self.members.cut(to: frame.firstMember)
        }
        self.text.append(frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }

    private func sort(_ frame: Frame) {
        let starts = UnsafeBufferPointer(rebasing: self.members.elements[frame.firstMember...])
        let sorted = MemberOrder.sorted(self.text.elements, starts)
        self.text.cut(to: frame.start)
        sorted.withUnsafeBufferPointer { self.text.append($0) }
    }
}
