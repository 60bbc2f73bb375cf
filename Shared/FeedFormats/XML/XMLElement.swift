/// An element of a small document kept whole, such as an alert.
struct XMLElement: Hashable, Sendable {
    /// What stands inside an element, in order.
    enum Node: Hashable, Sendable {
        indirect case element(XMLElement)
        case text(String)
    }

    let name: XMLName
    let attributes: XMLAttributes
    /// Where its start tag begins.
    let place: XMLPlace
    fileprivate(set) var nodes: [Node] = []

    init(_ name: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
        self.name = name
        self.attributes = attributes
        self.place = place
    }

    /// An element that stands for what another notation says; it has no place of its own.
    init(_ local: String, nodes: [Node]) {
        self.init(XMLName(.none, local), .none, at: XMLPlace(line: 1, column: 1))
        self.nodes = nodes
    }

    /// The elements directly inside it.
    var elements: [XMLElement] {
        self.nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// All characters inside it, those of inner elements included, without white space at the ends.
    var text: String {
        var whole = ""
        self.collectText(into: &whole)
        return whole.stripped
    }

    private func collectText(into whole: inout String) {
        for node in self.nodes {
            switch node {
            case .text(let text): whole += text
            case .element(let element): element.collectText(into: &whole)
            }
        }
    }

    /// The first element directly inside it with this local name, in whatever namespace.
    func first(_ local: String) -> XMLElement? {
        for case .element(let element) in self.nodes where element.name.local == local { return element }
        return nil
    }

    /// The elements directly inside it with this local name, in whatever namespace.
    func all(_ local: String) -> [XMLElement] { self.elements.filter { $0.name.local == local } }

    /// The element without those directly inside it that are not wanted.
    func keeping(_ isWanted: (XMLElement) -> Bool) -> XMLElement {
        var kept = self
        kept.nodes = self.nodes.filter { if case .element(let element) = $0 { isWanted(element) } else { true } }
        return kept
    }

    /// The text of the first element directly inside it with this local name; nil when absent or empty.
    func text(of local: String) -> String? {
        guard let text = self.first(local)?.text, !text.isEmpty else { return nil }
        return text
    }

    /// Reads a whole document, mending plain mistakes.
    ///
    /// - Throws: ``FormatError`` with line and column.
    static func parse(_ utf8: [UInt8]) throws(FormatError) -> XMLElement {
        let builder = try XMLDocument.read(utf8) { XMLTreeBuilder() }
        guard let root = builder.root else {
            throw FormatError(where: "1:1", reason: "the document holds no element; send one")
        }
        return root
    }
}

/// Builds the tree of a document.
final class XMLTreeBuilder: XMLHandler {
    /// The most elements of a tree; each takes half a kilobyte or more.
    static let elementLimit = 250_000
    /// The most attributes of a tree.
    static let attributeLimit = 1_000_000

    private(set) var root: XMLElement?
    private var open: [XMLElement] = []
    private var pending: [UInt8] = []
    private var count = 0
    private var attributes = 0

    func start(
        _ name: XMLName,
        _ attributes: XMLAttributes,
        at place: @autoclosure () -> XMLPlace
    ) throws(FormatError) {
        self.flush()
        self.count += 1
        guard self.count <= Self.elementLimit else {
            throw FormatError(
                where: place().description,
                reason: "the document has more than \(Self.elementLimit) elements; send it in parts"
            )
        }
        self.attributes += attributes.all.count
        guard self.attributes <= Self.attributeLimit else {
            throw FormatError(
                where: place().description,
                reason: "the document has more than \(Self.attributeLimit) attributes; send it in parts"
            )
        }
        self.open.append(XMLElement(name, attributes, at: place()))
    }

    func text(_ utf8: UnsafeBufferPointer<UInt8>) { self.pending.append(contentsOf: utf8) }

    func end(_ name: XMLName, at place: @autoclosure () -> XMLPlace) throws(FormatError) {
        self.flush()
        guard let element = self.open.popLast() else { return }
        if self.open.isEmpty {
            self.root = element
        } else {
            self.open[self.open.count - 1].nodes.append(.element(element))
        }
    }

    private func flush() {
        guard !self.pending.isEmpty, !self.open.isEmpty else { return }
        self.open[self.open.count - 1].nodes.append(.text(String(decoding: self.pending, as: UTF8.self)))
        self.pending.removeAll(keepingCapacity: true)
    }
}
