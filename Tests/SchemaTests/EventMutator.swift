import Schema

/// Makes events that are broken, or look so, by a seed.
struct EventMutator {
    private var random: SplitMix
    private let trees: [JSONTree]
    private static let structural: [UInt8] = [0x7B, 0x7D, 0x5B, 0x5D, 0x3A, 0x2C]
    private static let spaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]

    init(seed: UInt64, events: [[UInt8]]) throws {
        self.random = SplitMix(seed: seed)
        self.trees = try events.map { JSONTree(try JSONText.decode(JSONValue.self, from: $0, called: "event")) }
    }

    /// The next event.
    mutating func next() -> [UInt8] {
        var tree = self.pick(self.trees)
        var bytes: [UInt8] = []
        let kind = Int.random(in: 0..<10, using: &self.random)
        if kind < 7 {
            for _ in 0..<Int.random(in: 1...2, using: &self.random) { self.changeValue(of: &tree) }
        }
        tree.write(to: &bytes)
        if kind >= 6 {
            for _ in 0..<Int.random(in: 1...2, using: &self.random) { self.changeBytes(&bytes) }
        }
        return bytes
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self.random)]
    }

    private mutating func changeValue(of tree: inout JSONTree) {
        let place = Int.random(in: 0..<tree.count, using: &self.random)
        var mutator = self
        tree.change(at: place) { value in
            switch value {
            case .raw: value = .raw(mutator.pick(EdgeCases.values))
            case .array(var elements):
                mutator.change(&elements)
                value = .array(elements)
            case .object(var members):
                mutator.change(&members)
                value = .object(members)
            }
        }
        self.random = mutator.random
    }

    private mutating func change(_ elements: inout [JSONTree]) {
        switch Int.random(in: 0..<5, using: &self.random) {
        case 0: elements = []
        case 1: elements.append(.raw(self.pick(EdgeCases.values)))
        case 2: elements.append(contentsOf: elements)
        case 3: elements = elements.first.map { Array(repeating: $0, count: self.pick([12, 13, 64, 65])) } ?? []
        default: elements.insert(.raw("null"), at: 0)
        }
    }

    private mutating func change(_ members: inout [(name: [UInt8], value: JSONTree)]) {
        let index = members.isEmpty ? nil : Int.random(in: 0..<members.count, using: &self.random)
        let value = JSONTree.raw(self.pick(EdgeCases.values))
        let name = Array("\"\(self.pick(EdgeCases.names))\"".utf8)
        switch (Int.random(in: 0..<10, using: &self.random), index) {
        case (0, let index?): members.remove(at: index)
        case (1, let index?): members.append(members[index])
        case (2, let index?): members.insert((members[index].name, value), at: 0)
        case (3, let index?): members.append((members[index].name, value))
        case (4, let index?): members[index].name = Self.escaped(members[index].name)
        case (5, let index?): members[index].name = name
        case (6, _): members.shuffle(using: &self.random)
        case (7, _): members.append((name, value))
        case (8, _): members = Array(members.reversed())
        case (_, let index?): members[index].value = value
        default: members.append((name, value))
        }
    }

    /// The same name with its first character escaped.
    private static func escaped(_ name: [UInt8]) -> [UInt8] {
        guard name.count > 2, name[1] != 0x5C, name[1] < 0x80 else { return name }
        let digits = String(name[1], radix: 16)
        return [0x22] + Array("\\u00\(digits.count < 2 ? "0" : "")\(digits)".utf8) + name[2...]
    }

    private mutating func changeBytes(_ bytes: inout [UInt8]) {
        let at = Int.random(in: 0..<bytes.count, using: &self.random)
        switch Int.random(in: 0..<9, using: &self.random) {
        case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &self.random)
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &self.random)
        case 2: bytes.remove(at: at)
        case 3: bytes.insert(contentsOf: Array(self.pick(EdgeCases.insertions).utf8), at: at)
        case 4: bytes.insert(contentsOf: bytes[at..<min(at + 9, bytes.count)], at: at)
        case 5: bytes.removeLast(bytes.count - at)
        case 6: bytes = self.spaced(bytes)
        case 7: bytes.insert(contentsOf: self.pick(EdgeCases.notUTF8), at: at)
        default:
            let text = self.pick(EdgeCases.insertions)
            bytes.insert(contentsOf: Array(text.utf8), at: self.pick([0, bytes.count]))
        }
        if bytes.isEmpty { bytes = [0x7B] }
    }

    /// White space before and after what may have it, now and then a comma too many.
    private mutating func spaced(_ bytes: [UInt8]) -> [UInt8] {
        let comma = Int.random(in: 0..<400, using: &self.random)
        var spaced: [UInt8] = []
        var isText = false
        for (index, byte) in bytes.enumerated() {
            if byte == 0x22 { isText.toggle() }
            let mayHave = !isText && Self.structural.contains(byte)
            if mayHave { spaced.append(self.pick(Self.spaces)) }
            if mayHave, byte == 0x7D || byte == 0x5D, index % 400 == comma { spaced.append(0x2C) }
            spaced.append(byte)
            if mayHave { spaced.append(self.pick(Self.spaces)) }
        }
        return spaced
    }
}
