/// The members of a JSON object that a type does not know, kept so that they survive a round trip.
public typealias Members = [String: JSONValue]

/// A member's name as a coding key.
struct MemberName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { self.stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// Reads an object member by member and can tell what was left unread.
public struct MemberReader {
    private let container: KeyedDecodingContainer<MemberName>
    private var read: Set<String> = []

    init(_ decoder: any Decoder) throws { self.container = try decoder.container(keyedBy: MemberName.self) }

    mutating func required<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
        self.read.insert(name)
        return try self.container.decode(type, forKey: MemberName(name))
    }

    mutating func optional<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value? {
        self.read.insert(name)
        return try self.container.decodeIfPresent(type, forKey: MemberName(name))
    }

    mutating func list<Element: Decodable>(_ name: String, of type: Element.Type = Element.self) throws -> [Element] {
        try self.optional(name, as: [Element].self) ?? []
    }

    func others() throws -> Members {
        var others: Members = [:]
        for key in self.container.allKeys where !self.read.contains(key.stringValue) {
            others[key.stringValue] = try self.container.decode(JSONValue.self, forKey: key)
        }
        return others
    }
}

/// What is an object that is written member by member.
public protocol MemberEncodable: Encodable {
    /// Writes its members, also those that this version does not know.
    func write(_ members: inout MemberWriter) throws
}

extension MemberEncodable {
    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try self.write(&members)
    }
}

/// Writes an object member by member; what is nil or an empty list is left out.
public struct MemberWriter {
    /// Members go straight to the bytes where those are what is written; whoever asked for the encoding holds them.
    private let json: Unmanaged<JSONWriter>?
    /// How deep in the JSON the object is.
    private let depth: Int
    /// Where they go otherwise.
    private let container: Container?

    /// An encoder's container apart from the writer, since nothing is known of its size.
    private final class Container {
        var members: KeyedEncodingContainer<MemberName>

        init(_ members: KeyedEncodingContainer<MemberName>) { self.members = members }
    }

    init(_ encoder: any Encoder) { self.init(opened: encoder) }

    /// The members of an object that has begun.
    init(_ json: JSONWriter, at depth: Int) {
        self.json = .passUnretained(json)
        self.depth = depth
        self.container = nil
    }

    private init<Kind: Encoder>(opened encoder: Kind) {
        if Kind.self == JSONWriter.self {
            // The type being the same, it is one; `as?` would look for it at length.
            let writer = withUnsafePointer(to: encoder) {
                UnsafeRawPointer($0).assumingMemoryBound(to: JSONWriter.self).pointee
            }
            self.json = .passUnretained(writer)
            self.depth = writer.open(object: true)
            self.container = nil
        } else {
            (self.json, self.depth) = (nil, 0)
            self.container = Container(encoder.container(keyedBy: MemberName.self))
        }
    }

    /// Writes a member by `json` into the bytes, or else by `other` into a container.
    @inline(__always)
    private mutating func write(
        _ name: StaticString,
        json write: (JSONWriter) throws -> Void,
        other: (Container?, MemberName) throws -> Void
    ) rethrows {
        guard let json = self.json else { return try other(self.container, MemberName(name.description)) }
        try json._withUnsafeGuaranteedRef { writer in
            writer.begin(name, at: self.depth)
            try write(writer)
        }
    }

    mutating func write<Value: Encodable>(_ name: StaticString, _ value: Value?) throws {
        guard let value else { return }
        try self.write(name) {
            try $0.write(value)
        } other: {
            try $0?.members.encode(value, forKey: $1)
        }
    }

    mutating func write<Element: Encodable>(_ name: StaticString, list: [Element]) throws {
        guard !list.isEmpty else { return }
        try self.write(name) { writer in
            try writer.write(list: list) { try writer.write($0) }
        } other: {
            try $0?.members.encode(list, forKey: $1)
        }
    }

    // What is an object goes into JSON without an encoder's container.

    mutating func write<Value: MemberEncodable>(_ name: StaticString, _ value: Value?) throws {
        guard let value else { return }
        try self.write(name) {
            try $0.write(object: value)
        } other: {
            try $0?.members.encode(value, forKey: $1)
        }
    }

    mutating func write<Element: MemberEncodable>(_ name: StaticString, list: [Element]) throws {
        guard !list.isEmpty else { return }
        try self.write(name) { writer in
            try writer.write(list: list) { try writer.write(object: $0) }
        } other: {
            try $0?.members.encode(list, forKey: $1)
        }
    }

    // The same of members that stand in order behind those before them.

    @inline(__always)
    private mutating func write(
        _ name: QuotedName,
        json write: (JSONWriter) throws -> Void,
        other: (Container?, MemberName) throws -> Void
    ) rethrows {
        guard let json = self.json else { return try other(self.container, MemberName(name.name)) }
        try json._withUnsafeGuaranteedRef { writer in
            writer.begin(name, at: self.depth)
            try write(writer)
        }
    }

    mutating func write<Value: Encodable>(_ name: QuotedName, _ value: Value) throws {
        try self.write(name) {
            try $0.write(value)
        } other: {
            try $0?.members.encode(value, forKey: $1)
        }
    }

    mutating func write<Value: MemberEncodable>(_ name: QuotedName, object value: Value) throws {
        try self.write(name) {
            try $0.write(object: value)
        } other: {
            try $0?.members.encode(value, forKey: $1)
        }
    }

    mutating func write<Element: Encodable>(_ name: QuotedName, list: [Element]) throws {
        try self.write(name) { writer in
            try writer.write(list: list) { try writer.write($0) }
        } other: {
            try $0?.members.encode(list, forKey: $1)
        }
    }

    mutating func write<Element: MemberEncodable>(_ name: QuotedName, objects: [Element]) throws {
        try self.write(name) { writer in
            try writer.write(list: objects) { try writer.write(object: $0) }
        } other: {
            try $0?.members.encode(objects, forKey: $1)
        }
    }

    // The same of members whose names are told by data.

    mutating func write<Value: Encodable>(named name: String, _ value: Value?) throws {
        guard let value else { return }
        guard let json = self.json else {
            try self.container?.members.encode(value, forKey: MemberName(name))
            return
        }
        try json._withUnsafeGuaranteedRef { writer in
            writer.begin(name, at: self.depth)
            try writer.write(value)
        }
    }

    /// Writes a text whose name is told by data and stands behind those of the members before it.
    mutating func write(inOrder name: String, _ text: String) throws {
        guard let json = self.json else { return try self.write(named: name, text) }
        json._withUnsafeGuaranteedRef { writer in
            writer.begin(inOrder: name, at: self.depth)
            writer.write(text)
        }
    }

    // What is text in JSON goes there without a container.

    mutating func write<Value: NamedValue>(_ name: StaticString, _ value: Value?) throws {
        try self.write(name, value?.name)
    }

    mutating func write<Value: NamedValue>(_ name: StaticString, list: [Value]) throws {
        guard !list.isEmpty else { return }
        try self.write(name) { writer in
            writer.write(list: list) { writer.write($0.name) }
        } other: {
            try $0?.members.encode(list, forKey: $1)
        }
    }

    mutating func write<Value: RawRepresentable & Encodable>(_ name: StaticString, _ value: Value?) throws
    where Value.RawValue == String {
        try self.write(name, value?.rawValue)
    }

    /// Writes the member `kind`, before all others.
    mutating func write(kind: String) throws {
        guard let json = self.json else { return try self.write("kind", kind) }
        json._withUnsafeGuaranteedRef { $0.set(kind: kind, at: self.depth) }
    }

    /// Writes the members of a value, which are in order.
    mutating func write(_ members: [MemberPlace], of value: UnsafeRawPointer) throws {
        guard let json = self.json else {
            for member in members { try member.writing._withUnsafeGuaranteedRef { try $0.write(value, &self) } }
            return
        }
        try json._withUnsafeGuaranteedRef { json in
            try json.write(members, of: value, at: self.depth) { try $0.write(value, &self) }
        }
    }

    mutating func write(others: Members) throws {
        if others.isEmpty { return }
        for (name, value) in others { try self.write(named: name, value) }
    }
}
