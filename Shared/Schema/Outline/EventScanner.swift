/// One pass over an event's bytes that checks them against ``EventShape/event``.
///
/// It throws ``Unsure`` at all that it does not know to be right; it may refuse what is right, and never the reverse.
/// Source: RFC 8259.
struct EventScanner {
    /// What is here may be right or wrong: someone else is to decide.
    struct Unsure: Error {}

    /// How deep lists and objects may be in each other.
    static let mostDepth = 64

    let bytes: UnsafePointer<UInt8>
    let count: Int
    let nodes: UnsafePointer<ShapeTable.Node>
    let names: UnsafePointer<ShapeTable.Name>
    let text: UnsafePointer<UInt8>
    var at = 0
    var depth = 0
    var time = Timestamp(microseconds: 0)
    var facts = Facts()

    /// Where what is kept is, without quotes; a list with its brackets. Absent is empty.
    struct Facts {
        var eventID = 0..<0
        var id = 0..<0
        var agency = 0..<0
        var audience = 0..<0
        var topics = 0..<0
        var received: Timestamp?
        var from: Timestamp?
        var until: Timestamp?
        var isExercise = false
    }

    /// Checks the whole document, and what is between its members.
    mutating func event(_ root: Int) throws(Unsure) {
        try self.skipSpace()
        try self.value(root)
        while self.at < self.count {
            guard Self.isSpace(self.bytes[self.at]) else { throw Unsure() }
            self.at += 1
        }
        guard self.buffer(self.facts.eventID).elementsEqual(self.buffer(self.facts.id)) else { throw Unsure() }
        if let from = self.facts.from, let until = self.facts.until, from > until { throw Unsure() }
        var topics = NameList(UnsafeRawBufferPointer(start: self.bytes, count: self.count), self.facts.topics)
        while let topic = topics.next() {
            var rest = topics
            while let other = rest.next() {
                guard !self.buffer(topic).elementsEqual(self.buffer(other)) else { throw Unsure() }
            }
        }
    }

    /// Checks the value here.
    mutating func value(_ index: Int) throws(Unsure) {
        let node = self.nodes[index]
        switch node.kind {
        case .text:
            let length = try self.string()
            guard length <= node.most else { throw Unsure() }
        case .word: guard self.name(in: node, try self.plain()) >= 0 else { throw Unsure() }
        case .otherWord: guard self.name(in: node, try self.plain()) < 0 else { throw Unsure() }
        case .time:
            guard let time = Timestamp(rfc3339: self.buffer(try self.plain())) else { throw Unsure() }
            self.time = time
        case .id: try self.id()
        case .agency: try self.segments(least: 2, most: 4, separator: 0x2E, bytes: 64)
        case .audience: try self.segments(least: 1, most: 1, separator: 0x2E, bytes: 32)
        case .topic: try self.segments(least: 1, most: 4, separator: 0x2F, bytes: 120)
        case .integer: try self.integer()
        case .number: try self.number()
        case .title: try self.localized(isTitle: true)
        case .localized: try self.localized(isTitle: false)
        case .geometry: try self.geometry()
        case .list: try self.list(node)
        case .object: try self.object(node)
        case .kinds:
            let kind = self.name(in: node, self.kind())
            try self.value(Int(self.names[kind >= 0 ? kind : Int(node.first + node.count - 1)].node))
        }
    }

    private mutating func list(_ node: ShapeTable.Node) throws(Unsure) {
        var elements: Int32 = 0
        try self.open(0x5B)
        var isOpen = try self.peek() != 0x5D
        if !isOpen { self.at += 1 }
        while isOpen {
            try self.value(Int(node.first))
            elements += 1
            isOpen = try self.next(0x5D)
        }
        self.depth -= 1
        guard elements >= node.least, elements <= node.most else { throw Unsure() }
    }

    private mutating func object(_ node: ShapeTable.Node) throws(Unsure) {
        let first = Int(node.first)
        var seen: UInt64 = 0
        var hint = first
        try self.open(0x7B)
        var isOpen = try self.peek() != 0x7D
        if !isOpen { self.at += 1 }
        while isOpen {
            let key = try self.plain()
            try self.colon()
            let index = self.name(in: node, key, from: hint)
            if index >= 0 {
                hint = index + 1
                let name = self.names[index]
                let bit: UInt64 = 1 << UInt64(index - first)
                guard seen & bit == 0 else { throw Unsure() }
                seen |= bit
                if try self.peek() == 0x6E {
                    guard node.required & bit == 0 else { throw Unsure() }
                    try self.literal(0x6C6C_756E, 4)
                } else {
                    let start = self.at
                    try self.value(Int(name.node))
                    if name.fact != .none { self.keep(name.fact, start..<self.at) }
                }
            } else {
                try self.any()
            }
            isOpen = try self.next(0x7D)
        }
        self.depth -= 1
        guard seen & node.required == node.required else { throw Unsure() }
    }

    private mutating func keep(_ fact: EventShape.Fact, _ range: Range<Int>) {
        let inside = range.lowerBound + 1..<range.upperBound - 1
        switch fact {
        case .none: break
        case .eventID: self.facts.eventID = inside
        case .id: self.facts.id = inside
        case .agency: self.facts.agency = inside
        case .audience: self.facts.audience = inside
        case .topics: self.facts.topics = range
        case .status:
            let status = self.buffer(inside)
            self.facts.isExercise = Self.same(status, "exercise") || Self.same(status, "test")
        case .received: self.facts.received = self.time
        case .from: self.facts.from = self.time
        case .until: self.facts.until = self.time
        }
    }

    /// The index of a name among a node's, tried from a hint on; negative if it is none of them.
    @inline(__always)
    private func name(in node: ShapeTable.Node, _ range: Range<Int>, from hint: Int? = nil) -> Int {
        let head = self.head(range)
        let first = Int(node.first)
        let end = first + Int(node.count)
        var index = hint ?? first
        for _ in 0..<node.count {
            if index == end { index = first }
            let name = self.names[index]
            if name.head == head, Int(name.length) == range.count {
                var same = 8
                while same < range.count, self.bytes[range.lowerBound + same] == self.text[Int(name.text) + same] {
                    same += 1
                }
                if same >= range.count { return index }
            }
            index += 1
        }
        return -1
    }

    /// The first eight bytes of a range, zeros after its end.
    @inline(__always)
    private func head(_ range: Range<Int>) -> UInt64 {
        guard range.count < 8 else { return self.word(range.lowerBound) }
        guard range.lowerBound + 8 > self.count else {
            return self.word(range.lowerBound) & (1 << UInt64(8 * range.count) &- 1)
        }
        var head: UInt64 = 0
        for offset in 0..<range.count { head |= UInt64(self.bytes[range.lowerBound + offset]) << UInt64(8 * offset) }
        return head
    }

    /// The word of the payload's `kind`, found by brackets and quotes alone; empty if it is not found so.
    private func kind() -> Range<Int> {
        var at = self.at
        var depth = 0
        var isKey = false
        while at < self.count {
            switch self.bytes[at] {
            case 0x7B, 0x5B:
                depth += 1
                isKey = depth == 1
            case 0x7D, 0x5D:
                depth -= 1
                if depth == 0 { return 0..<0 }
            case 0x2C: isKey = depth == 1
            case 0x22:
                let end = self.closingQuote(after: at)
                if isKey, self.head(at + 1..<end) == 0x646E_696B, end - at == 5 {
                    var value = end + 1
                    while value < self.count, Self.isSpace(self.bytes[value]) || self.bytes[value] == 0x3A { value += 1 }
                    guard value < self.count, self.bytes[value] == 0x22 else { return 0..<0 }
                    return value + 1..<self.closingQuote(after: value)
                }
                isKey = false
                at = end
            default: break
            }
            at += 1
        }
        return 0..<0
    }
}

extension EventScanner {
    /// What is to be kept of an event, or nil where it is not sure that the bytes are one.
    static func facts(of bytes: UnsafeRawBufferPointer) -> Facts? {
        guard bytes.count <= Event.maximumBytes, let start = bytes.baseAddress else { return nil }
        let table = ShapeTable.event
        return table.nodes.withUnsafeBufferPointer { nodes in
            table.names.withUnsafeBufferPointer { names in
                table.text.withUnsafeBufferPointer { text in
                    guard let nodes = nodes.baseAddress, let names = names.baseAddress, let text = text.baseAddress
                    else { return nil }
                    var scanner = Self(
                        bytes: start.assumingMemoryBound(to: UInt8.self),
                        count: bytes.count,
                        nodes: nodes,
                        names: names,
                        text: text
                    )
                    do throws(Unsure) { try scanner.event(Int(table.root)) } catch { return nil }
                    return scanner.facts
                }
            }
        }
    }
}
