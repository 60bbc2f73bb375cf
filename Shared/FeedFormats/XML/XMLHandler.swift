/// What receives a document while it is read.
///
/// A handler is a class so that one read is one set of state; when a document is rescued and read a second
/// time, it is read into a new handler.
protocol XMLHandler: AnyObject {
    /// What the name of an element says to it.
    associatedtype Meaning = XMLName

    /// What the name of an element says, which is not asked again for every element of that name; of the outermost
    /// element it is asked first.
    func meaning(of name: XMLName) -> Meaning
    /// An element begins; its place is found out only where it is asked for.
    func start(
        _ name: Meaning,
        _ attributes: XMLAttributes,
        at place: @autoclosure () -> XMLPlace
    ) throws(FormatError)
    /// Characters of the innermost open element, in UTF-8; a text may come in several parts.
    func text(_ utf8: UnsafeBufferPointer<UInt8>)
    /// The same of characters that stay where they are until what is told next of elements was told.
    func lastingText(_ utf8: UnsafeBufferPointer<UInt8>)
    /// The innermost open element ends.
    func end(_ name: Meaning, at place: @autoclosure () -> XMLPlace) throws(FormatError)
    /// Whether an element that begins inside another one is to be passed over and told of by ``take(_:)`` alone.
    func readsLater(_ name: Meaning) -> Bool
    /// An element was passed over.
    func take(_ part: XMLPart) throws(FormatError)
    /// Whether what was passed over could be read.
    var isWhole: Bool { get }
}

extension XMLHandler {
    func lastingText(_ utf8: UnsafeBufferPointer<UInt8>) { self.text(utf8) }
    func readsLater(_ name: Meaning) -> Bool { false }
    func take(_ part: XMLPart) {}
    var isWhole: Bool { true }

    /// An element of any name begins.
    func start(
        named name: XMLName,
        _ attributes: XMLAttributes,
        at place: @autoclosure () -> XMLPlace
    ) throws(FormatError) {
        try self.start(self.meaning(of: name), attributes, at: place())
    }

    /// An element of any name ends.
    func end(named name: XMLName, at place: @autoclosure () -> XMLPlace) throws(FormatError) {
        try self.end(self.meaning(of: name), at: place())
    }
}

extension XMLHandler where Meaning == XMLName {
    func meaning(of name: XMLName) -> XMLName { name }
}

/// An element that is read apart from what stands around it, by ``PlainXML``.
struct XMLPart: Sendable {
    /// What the parts of one document have in common that stand at one place of it.
    final class Surroundings: Sendable {
        let document: [UInt8]
        /// How many elements are open around them.
        let depth: Int
        /// What their prefixes stand for.
        let declarations: PlainXMLNames.Declarations

        init(_ document: [UInt8], depth: Int, declarations: PlainXMLNames.Declarations) {
            self.document = document
            self.depth = depth
            self.declarations = declarations
        }
    }

    /// Where it is in the document.
    let range: Range<Int>
    let surroundings: Surroundings
}

/// A place in a document: line and column, both from 1, in characters of the text.
struct XMLPlace: Hashable, Sendable, CustomStringConvertible {
    let line: Int
    let column: Int

    var description: String { "\(self.line):\(self.column)" }
}

/// The attributes of one element, in the order of the document.
struct XMLAttributes: Hashable, Sendable {
    static let none = Self([])

    let all: [(name: XMLName, value: String)]

    /// Whether any of them is XML's own, such as `xml:lang`.
    let haveXMLsOwn: Bool

    init(_ all: [(name: XMLName, value: String)]) {
        self.all = all
        self.haveXMLsOwn = all.contains { if case .xml = $0.name.space { true } else { false } }
    }

    /// The value of an attribute without a namespace.
    subscript(_ local: String) -> String? {
        for index in self.all.indices
        where self.all[index].name.isNamed(local) && self.all[index].name.space == .none {
            return self.all[index].value
        }
        return nil
    }

    /// The value of an attribute in a namespace.
    subscript(_ space: XMLSpace, _ local: String) -> String? {
        for index in self.all.indices
        where self.all[index].name.isNamed(local) && self.all[index].name.space == space {
            return self.all[index].value
        }
        return nil
    }

    static func == (one: Self, other: Self) -> Bool {
        one.all.elementsEqual(other.all) { $0.name == $1.name && $0.value == $1.value }
    }

    func hash(into hasher: inout Hasher) {
        for attribute in self.all {
            hasher.combine(attribute.name)
            hasher.combine(attribute.value)
        }
    }
}
