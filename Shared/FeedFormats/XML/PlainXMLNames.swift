/// The names of a document and what its prefixes stand for.
///
/// Names repeat, so each is made once for the declarations that hold where it stands.
struct PlainXMLNames {
    /// The declarations that hold at a place.
    struct Scope {
        /// Its number; no two places with other declarations have the same.
        fileprivate var number = 0
        /// How many declarations hold.
        fileprivate var count = 0
    }

    /// What holds where a part of a document stands.
    struct Declarations: Sendable {
        fileprivate let bindings: [Binding]
        fileprivate let number: Int
    }

    fileprivate struct Binding: Sendable {
        /// The prefix as written; empty for the namespace of elements without one.
        let prefix: Range<Int>
        let space: XMLSpace
    }

    /// A name as it is written at a place.
    private struct Written {
        /// Empty where there is none.
        var name = 0..<0
        var isElement = false
        var scope = 0
    }

    /// The most declarations that may hold at once.
    private static let bindingLimit = 64
    /// Namespaces that only their own prefixes may stand for.
    private static let reserved = ["http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/"]

    private let text: UnsafeBufferPointer<UInt8>
    private var bindings: [Binding] = []
    /// The scope in which the reading began.
    private var first = 0
    private var lastScope = 0
    /// For each slot one more than the place of the name in it, or 0; a name takes the slot of another one, and its place.
    private var slots = Self.none
    /// The names that were met.
    private var written: [Written] = []
    /// What they mean.
    private var meanings: [XMLName] = []
    private static let none = [UInt16](repeating: 0, count: 256)

    /// What holds now.
    var scope = Scope() {
        didSet { self.bindings.removeLast(self.bindings.count - self.scope.count) }
    }

    /// Goes back to what held around an element.
    @inline(__always)
    mutating func leave(to scope: Scope) { if self.scope.number != scope.number { self.scope = scope } }

    /// - Parameter text: The document; it outlives the names.
    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// What holds now, for who reads on from here another time.
    var declarations: Declarations { Declarations(bindings: self.bindings, number: self.scope.number) }

    /// Whether what holds now is the same as somewhere else in the document.
    func isSame(_ other: Declarations) -> Bool { other.number == self.scope.number }

    /// Takes up what holds where a part stands.
    mutating func begin(with declarations: Declarations) {
        if declarations.number == self.first, declarations.number == self.scope.number { return }
        if declarations.number != self.first {
            self.first = declarations.number
            self.lastScope = declarations.number
            self.slots = Self.none
            self.written.removeAll(keepingCapacity: true)
            self.meanings.removeAll(keepingCapacity: true)
        }
        self.bindings = declarations.bindings
        self.scope = Scope(number: declarations.number, count: declarations.bindings.count)
    }

    /// Whether an attribute declares a namespace.
    @inline(__always)
    func declares(_ name: Range<Int>) -> Bool {
        guard name.count >= 5, self.text[name.lowerBound] == UInt8(ascii: "x") else { return false }
        let beginning = self.text[name.lowerBound..<name.lowerBound + 5]
        return beginning.elementsEqual("xmlns".utf8) && (name.count == 5 || self.text[name.lowerBound + 5] == .colon)
    }

    /// Takes in a declaration.
    ///
    /// - Returns: Whether it is one that is read here.
    mutating func declare(_ name: Range<Int>, _ value: Range<Int>) -> Bool {
        let prefix = name.count == 5 ? name.upperBound..<name.upperBound : name.lowerBound + 6..<name.upperBound
        let uri = String(decoding: self.text[value], as: UTF8.self)
        guard self.bindings.count < Self.bindingLimit, !Self.reserved.contains(uri),
            uri.utf8.count <= XMLLimits.namespace,
            prefix.isEmpty || !uri.isEmpty, !self.text[prefix].starts(with: "xml".utf8)
        else { return false }
        self.bindings.append(Binding(prefix: prefix, space: XMLSpace(uri: uri)))
        self.lastScope += 1
        self.scope = Scope(number: self.lastScope, count: self.bindings.count)
        return true
    }

    /// What a name means here.
    ///
    /// - Parameters:
    ///   - name: Where it is written.
    ///   - isElement: Whether it is that of an element: attributes without a prefix are in no namespace.
    /// - Returns: Its place among the names, where it is until a name that is new takes its place; nil when nothing says
    ///   what its prefix stands for.
    mutating func place(of name: Range<Int>, isElement: Bool) -> (place: Int, isNew: Bool)? {
        if let known = self.knownPlace(of: name, isElement: isElement) { return (known, false) }
        guard let meaning = self.meaning(of: name, isElement) else { return nil }
        let slot = self.slot(of: name, isElement)
        let written = Written(name: name, isElement: isElement, scope: self.scope.number)
        var place = Int(self.slots[slot]) - 1
        if place < 0 {
            place = self.written.count
            self.written.append(written)
            self.meanings.append(meaning)
            self.slots[slot] = UInt16(place + 1)
        } else {
            self.written[place] = written
            self.meanings[place] = meaning
        }
        return (place, true)
    }

    /// The place of a name that was met where the same was declared; nil for a new one.
    @inline(__always)
    func knownPlace(of name: Range<Int>, isElement: Bool) -> Int? {
        let place = Int(self.slots[self.slot(of: name, isElement)]) - 1
        guard place >= 0 else { return nil }
        let known = self.written[place]
        return known.scope == self.scope.number && known.isElement == isElement && self.text.holds(known.name, as: name)
            ? place : nil
    }

    /// Whether the name at a place is that of an element and was met where the same was declared.
    @inline(__always)
    func isElementKnown(at place: Int) -> Bool {
        guard place < self.written.count else { return false }
        return self.written[place].isElement && self.written[place].scope == self.scope.number
    }

    @inline(__always)
    private func slot(of name: Range<Int>, _ isElement: Bool) -> Int {
        // Names of one document differ in their lengths and letters.
        let (end, middle) = (name.upperBound, name.lowerBound + name.count / 2)
        let hash =
            UInt64(truncatingIfNeeded: name.count &* 2 &+ (isElement ? 1 : 0)) | UInt64(self.text[name.lowerBound])
            << 16
            | UInt64(self.text[middle]) << 24 | UInt64(self.text[end - 1]) << 32
            | UInt64(self.text[max(name.lowerBound, end - 2)]) << 40
        return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }

    /// The name at a place.
    func name(at place: Int) -> XMLName { self.meanings[place] }

    private func meaning(of name: Range<Int>, _ isElement: Bool) -> XMLName? {
        guard let colon = self.text[name].firstIndex(of: .colon) else {
            let space = isElement ? self.space(of: name.upperBound..<name.upperBound) ?? .none : .none
            return XMLName(space, String(decoding: self.text[name], as: UTF8.self))
        }
        let prefix = name.lowerBound..<colon
        let isXML = self.text[prefix].elementsEqual("xml".utf8)
        guard let space = isXML ? .xml : self.space(of: prefix) else { return nil }
        return XMLName(space, String(decoding: self.text[(colon + 1)..<name.upperBound], as: UTF8.self))
    }

    private func space(of prefix: Range<Int>) -> XMLSpace? {
        self.bindings.last { self.text.holds($0.prefix, as: prefix) }?.space
    }
}
