/// ``EventShape/event`` as flat tables, which are read without counting references.
struct ShapeTable: Sendable {
    enum Kind: UInt8, Sendable {
        case text, word, otherWord, time, id, agency, audience, topic, integer, number, flag
        case title, localized, geometry, list, object, kinds
    }

    struct Node: Sendable {
        var kind: Kind
        /// The node of a list's elements, or the first of the names.
        var first: Int32 = 0
        /// How many names.
        var count: Int32 = 0
        var least: Int32 = 0
        /// The most elements or bytes.
        var most: Int32 = .max
        /// Which of the names are required, the first at the lowest bit.
        var required: UInt64 = 0
    }

    struct Name: Sendable {
        /// The first eight bytes, the first lowest, zeros after the end.
        var head: UInt64
        var length: Int32
        /// Where its bytes are in the text.
        var text: Int32
        var node: Int32
        var fact: EventShape.Fact
    }

    static let event = Self(EventShape.event)

    private(set) var nodes: [Node] = []
    private(set) var names: [Name] = []
    private(set) var text: [UInt8] = []
    private(set) var root: Int32 = 0

    private init(_ shape: EventShape) {
        self.root = self.index(shape)
    }

    private mutating func index(_ shape: EventShape) -> Int32 {
        self.nodes.append(self.node(shape))
        return Int32(self.nodes.count - 1)
    }

    private mutating func node(_ shape: EventShape) -> Node {
        switch shape {
        case .text(let most): Node(kind: .text, most: Int32(clamping: most))
        case .word(let words): self.named(.word, words)
        case .otherWord(let words): self.named(.otherWord, words)
        case .time: Node(kind: .time)
        case .id: Node(kind: .id)
        case .agency: Node(kind: .agency)
        case .audience: Node(kind: .audience)
        case .topic: Node(kind: .topic)
        case .integer: Node(kind: .integer)
        case .number: Node(kind: .number)
        case .flag: Node(kind: .flag)
        case .localized(let isTitle): Node(kind: isTitle ? .title : .localized)
        case .geometry: Node(kind: .geometry)
        case .list(let element, let least, let most):
            Node(kind: .list, first: self.index(element), least: Int32(clamping: least), most: Int32(clamping: most))
        case .object(let members): self.object(members)
        case .kinds(let kinds): self.kinds(kinds)
        }
    }

    private mutating func named(_ kind: Kind, _ words: [String]) -> Node {
        self.named(kind, words.map { self.name($0, node: 0) })
    }

    private mutating func named(_ kind: Kind, _ names: [Name]) -> Node {
        self.names += names
        return Node(kind: kind, first: Int32(self.names.count - names.count), count: Int32(names.count))
    }

    /// Members are in the order of their names, in which events are written.
    private mutating func object(_ members: [EventShape.Member]) -> Node {
        precondition(members.count <= UInt64.bitWidth, "an object has more members than bits")
        let sorted = members.sorted { $0.name < $1.name }
        var names: [Name] = []
        for member in sorted {
            names.append(self.name(member.name, node: self.index(member.shape), fact: member.fact))
        }
        var node = self.named(.object, names)
        for (bit, member) in sorted.enumerated() where member.isRequired { node.required |= 1 << UInt64(bit) }
        return node
    }

    private mutating func kinds(_ kinds: [(kind: String, members: [EventShape.Member])]) -> Node {
        let known = kinds.map(\.kind).filter { !$0.isEmpty }
        var names: [Name] = []
        for (kind, members) in kinds {
            let word = kind.isEmpty ? EventShape.otherWord(known) : .word([kind])
            names.append(self.name(kind, node: self.index(.object(members + [.required("kind", word)]))))
        }
        return self.named(.kinds, names)
    }

    private mutating func name(_ name: String, node: Int32, fact: EventShape.Fact = .none) -> Name {
        let bytes = Array(name.utf8)
        self.text += bytes
        var head: UInt64 = 0
        for (index, byte) in bytes.prefix(8).enumerated() { head |= UInt64(byte) << UInt64(8 * index) }
        return Name(
            head: head,
            length: Int32(bytes.count),
            text: Int32(self.text.count - bytes.count),
            node: node,
            fact: fact
        )
    }
}

extension ShapeTable {
    /// The tables while they are read.
    struct View {
        let root: Int
        let nodes: UnsafePointer<Node>
        let names: UnsafePointer<Name>
        let text: UnsafePointer<UInt8>

        /// The index of a name among a node's, tried from a hint on; negative if it is none of them.
        @inline(__always)
        func name(in node: ShapeTable.Node, _ range: Range<Int>, of bytes: EventBytes, from hint: Int? = nil) -> Int {
            let head = bytes.head(range)
            let first = Int(node.first)
            let end = first + Int(node.count)
            var index = hint ?? first
            for _ in 0..<node.count {
                if index == end { index = first }
                let name = self.names[index]
                if name.head == head, Int(name.length) == range.count {
                    var same = 8
                    while same < range.count, bytes[range.lowerBound + same] == self.text[Int(name.text) + same] {
                        same += 1
                    }
                    if same >= range.count { return index }
                }
                index += 1
            }
            return -1
        }
    }

    /// Lends the tables.
    func withView<Result>(_ body: (View) -> Result?) -> Result? {
        self.nodes.withUnsafeBufferPointer { nodes in
            self.names.withUnsafeBufferPointer { names in
                self.text.withUnsafeBufferPointer { text in
                    guard let nodes = nodes.baseAddress, let names = names.baseAddress, let text = text.baseAddress
                    else { return nil }
                    return body(View(root: Int(self.root), nodes: nodes, names: names, text: text))
                }
            }
        }
    }
}
