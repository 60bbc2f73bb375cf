import Schema

/// JSON as bytes that may be broken: what an object has may repeat, and a value may be no JSON.
indirect enum JSONTree {
    case raw([UInt8])
    case array([JSONTree])
    /// Names are in their quotes.
    case object([(name: [UInt8], value: JSONTree)])

    static func raw(_ text: String) -> Self { .raw(Array(text.utf8)) }

    init(_ value: JSONValue) {
        switch value {
        case .array(let elements): self = .array(elements.map(Self.init))
        case .object(let members):
            self = .object(Self.members(members))
        default: self = .raw(JSONText.encode(value))
        }
    }

    /// The members of an object in the order of their names.
    static func members(_ members: [String: JSONValue]) -> [(name: [UInt8], value: JSONTree)] {
        members.sorted { $0.key < $1.key }.map { (JSONText.encode(JSONValue.string($0.key)), Self($0.value)) }
    }

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .raw(let text): bytes += text
        case .array(let elements):
            bytes.append(0x5B)
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                element.write(to: &bytes)
            }
            bytes.append(0x5D)
        case .object(let members):
            bytes.append(0x7B)
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                bytes += member.name
                bytes.append(0x3A)
                member.value.write(to: &bytes)
            }
            bytes.append(0x7D)
        }
    }

    /// How many values there are, this one with.
    var count: Int {
        switch self {
        case .raw: 1
        case .array(let elements): elements.reduce(1) { $0 + $1.count }
        case .object(let members): members.reduce(1) { $0 + $1.value.count }
        }
    }

    /// Changes the value at a place in the order of writing.
    mutating func change(at place: Int, _ change: (inout JSONTree) -> Void) {
        var rest = place
        self.change(&rest, change)
    }

    private mutating func change(_ rest: inout Int, _ change: (inout JSONTree) -> Void) {
        guard rest > 0 else {
            if rest == 0 { change(&self) }
            rest = -1
            return
        }
        rest -= 1
        switch self {
        case .raw: break
        case .array(var elements):
            for index in elements.indices where rest >= 0 { elements[index].change(&rest, change) }
            self = .array(elements)
        case .object(var members):
            for index in members.indices where rest >= 0 { members[index].value.change(&rest, change) }
            self = .object(members)
        }
    }
}
