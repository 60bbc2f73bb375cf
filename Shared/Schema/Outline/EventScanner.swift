/// One pass over an event's bytes that checks them against ``EventShape/event``.
///
/// It throws ``Unsure`` at all that it does not know to be right; it may refuse what is right, and never the reverse.
/// Source: RFC 8259.
struct EventScanner {
    /// What is here may be right or wrong: someone else is to decide.
    struct Unsure: Error {}

    let bytes: EventBytes
    let table: ShapeTable.View
    var at = 0
    var depth = 0
    var time = Timestamp(microseconds: 0)
    var facts = Facts()
    /// The names so far that are not in the table, of the objects that are open.
    private var names: [Range<Int>] = []

    /// Where what is kept is, without quotes, a list with its brackets; absent is empty.
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

    init(bytes: EventBytes, table: ShapeTable.View) {
        self.bytes = bytes
        self.table = table
    }

    /// Checks the whole document, and what is between its members.
    mutating func event() throws(Unsure) {
        try self.skipSpace()
        try self.value(self.table.root)
        while self.at < self.bytes.count {
            guard EventBytes.isSpace(self.bytes[self.at]) else { throw Unsure() }
            self.at += 1
        }
        guard self.bytes.same(self.facts.eventID, self.facts.id) else { throw Unsure() }
        if let from = self.facts.from, let until = self.facts.until, from > until { throw Unsure() }
        var topics = NameList(
            UnsafeRawBufferPointer(start: self.bytes.start, count: self.bytes.count),
            self.facts.topics
        )
        while let topic = topics.next() {
            var rest = topics
            while let other = rest.next() {
                guard !self.bytes.same(topic, other) else { throw Unsure() }
            }
        }
    }

    /// Checks the value here.
    mutating func value(_ index: Int) throws(Unsure) {
        let node = self.table.nodes[index]
        switch node.kind {
        case .text:
            let length = try self.string()
            guard length <= node.most else { throw Unsure() }
        case .word: guard self.table.name(in: node, try self.plain(), of: self.bytes) >= 0 else { throw Unsure() }
        case .otherWord: guard self.table.name(in: node, try self.plain(), of: self.bytes) < 0 else { throw Unsure() }
        case .time:
            guard let time = Timestamp(rfc3339: self.bytes.slice(try self.plain())) else { throw Unsure() }
            self.time = time
        case .id: try self.id()
        case .agency: try self.segments(least: 2, most: 4, separator: 0x2E, bytes: 64)
        case .audience: try self.segments(least: 1, most: 1, separator: 0x2E, bytes: 32)
        case .topic: try self.segments(least: 1, most: 4, separator: 0x2F, bytes: 120)
        case .integer: try self.integer()
        case .number: try self.number()
        case .flag: try self.flag()
        case .title: try self.localized(isTitle: true)
        case .localized: try self.localized(isTitle: false)
        case .geometry: try self.geometry()
        case .list: try self.list(node)
        case .object: try self.object(node)
        case .kinds:
            let kind = self.table.name(in: node, self.bytes.kind(from: self.at), of: self.bytes)
            try self.value(Int(self.table.names[kind >= 0 ? kind : Int(node.first + node.count - 1)].node))
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
        let outer = self.names.count
        var seen: UInt64 = 0
        var hint = first
        try self.open(0x7B)
        var isOpen = try self.peek() != 0x7D
        if !isOpen { self.at += 1 }
        while isOpen {
            let key = try self.plain()
            try self.colon()
            let index = self.table.name(in: node, key, of: self.bytes, from: hint)
            if index >= 0 {
                hint = index + 1
                let name = self.table.names[index]
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
                try self.note(key, after: outer)
                try self.any()
            }
            isOpen = try self.next(0x7D)
        }
        self.depth -= 1
        self.names.removeLast(self.names.count - outer)
        guard seen & node.required == node.required else { throw Unsure() }
    }

    /// Notes a name of an object whose names begin after so many others; it may not be there yet.
    private mutating func note(_ name: Range<Int>, after outer: Int) throws(Unsure) {
        guard self.names.count - outer < 256 else { throw Unsure() }
        for other in self.names[outer...] where other.count == name.count {
            guard !self.bytes.same(other, name) else { throw Unsure() }
        }
        self.names.append(name)
    }

    /// Checks an object whose members may be any.
    mutating func anyObject(_ value: (inout Self, _ name: Range<Int>) throws(Unsure) -> Void) throws(Unsure) {
        let outer = self.names.count
        try self.open(0x7B)
        var isOpen = try self.peek() != 0x7D
        if !isOpen { self.at += 1 }
        while isOpen {
            let name = try self.plain()
            try self.note(name, after: outer)
            try self.colon()
            try value(&self, name)
            isOpen = try self.next(0x7D)
        }
        self.depth -= 1
        self.names.removeLast(self.names.count - outer)
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
            let status = self.bytes.slice(inside)
            self.facts.isExercise = EventBytes.same(status, "exercise") || EventBytes.same(status, "test")
        case .received: self.facts.received = self.time
        case .from: self.facts.from = self.time
        case .until: self.facts.until = self.time
        }
    }
}

extension EventScanner {
    /// What is to be kept of an event, or nil where it is not sure that the bytes are one.
    static func facts(of bytes: UnsafeRawBufferPointer) -> Facts? {
        guard bytes.count <= Event.maximumBytes, let start = bytes.baseAddress else { return nil }
        return ShapeTable.event.withView { table in
            let bytes = EventBytes(start: start.assumingMemoryBound(to: UInt8.self), count: bytes.count)
            var scanner = Self(bytes: bytes, table: table)
            do throws(Unsure) { try scanner.event() } catch { return nil }
            return scanner.facts
        }
    }
}
