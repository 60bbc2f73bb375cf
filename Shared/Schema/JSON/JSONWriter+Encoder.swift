#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension JSONWriter: Encoder {
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(JSONObjectContainer<Key>(writer: self, depth: self.open(object: true)))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        JSONListContainer(writer: self, depth: self.open(object: false))
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONValueContainer(writer: self) }

    /// Writes the types of Foundation that JSON has a form for.
    ///
    /// - Returns: Whether it was one.
    func writeFoundation<Value: Encodable>(_ value: Value) throws -> Bool {
        if Value.self == Decimal.self, let number = value as? Decimal {
            self.write(number: number.description)
            return true
        }
        if Value.self == Data.self, let data = value as? Data {
            self.write(data.base64EncodedString())
            return true
        }
        if Value.self == URL.self, let url = value as? URL {
            self.write(url.absoluteString)
            return true
        }
        return false
    }
}

/// The members of an object.
private struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    let depth: Int

    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {
        self.writer.begin(key.stringValue, at: self.depth)
        self.writer.write(literal: "null")
    }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        self.writer.begin(key.stringValue, at: self.depth)
        try self.writer.write(value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        self.writer.begin(key.stringValue, at: self.depth)
        self.writer.push(object: true)
        return KeyedEncodingContainer(JSONObjectContainer<Nested>(writer: self.writer, depth: self.depth + 1))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        self.writer.begin(key.stringValue, at: self.depth)
        self.writer.push(object: false)
        return JSONListContainer(writer: self.writer, depth: self.depth + 1)
    }

    func superEncoder() -> any Encoder { preconditionFailure("no type of the schema has a superclass") }

    func superEncoder(forKey key: Key) -> any Encoder { self.superEncoder() }
}

/// The elements of a list.
private struct JSONListContainer: UnkeyedEncodingContainer {
    let writer: JSONWriter
    let depth: Int

    var codingPath: [any CodingKey] { [] }
    var count: Int { self.writer.count(at: self.depth) }

    func encodeNil() {
        self.writer.beginElement(at: self.depth)
        self.writer.write(literal: "null")
    }

    func encode<Value: Encodable>(_ value: Value) throws {
        self.writer.beginElement(at: self.depth)
        try self.writer.write(value)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        self.writer.beginElement(at: self.depth)
        self.writer.push(object: true)
        return KeyedEncodingContainer(JSONObjectContainer<Nested>(writer: self.writer, depth: self.depth + 1))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        self.writer.beginElement(at: self.depth)
        self.writer.push(object: false)
        return JSONListContainer(writer: self.writer, depth: self.depth + 1)
    }

    func superEncoder() -> any Encoder { preconditionFailure("no type of the schema has a superclass") }
}

/// A value that stands alone.
private struct JSONValueContainer: SingleValueEncodingContainer {
    let writer: JSONWriter

    var codingPath: [any CodingKey] { [] }

    func encodeNil() { self.writer.write(literal: "null") }
    func encode(_ value: Bool) { self.writer.write(literal: value ? "true" : "false") }
    func encode(_ value: String) { self.writer.write(value) }
    func encode(_ value: Double) { self.writer.write(value) }
    func encode(_ value: Int) { self.integer(value) }
    func encode(_ value: Int8) { self.integer(value) }
    func encode(_ value: Int16) { self.integer(value) }
    func encode(_ value: Int32) { self.integer(value) }
    func encode(_ value: Int64) { self.integer(value) }
    func encode(_ value: UInt) { self.integer(value) }
    func encode(_ value: UInt8) { self.integer(value) }
    func encode(_ value: UInt16) { self.integer(value) }
    func encode(_ value: UInt32) { self.integer(value) }
    func encode(_ value: UInt64) { self.integer(value) }

    func encode(_ value: Float) {
        if value.isFinite { self.writer.write(number: value.description) } else { self.writer.write(Double(value)) }
    }

    func encode<Value: Encodable>(_ value: Value) throws { try self.writer.write(value) }

    private func integer(_ value: some FixedWidthInteger) { self.writer.write(digits: value.description) }
}
