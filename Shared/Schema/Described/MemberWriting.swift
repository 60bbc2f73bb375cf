/// Writes one member of a value.
///
/// A class, so that it can be called without counting who holds it: all cores call the same one at the same time.
class MemberWriting: @unchecked Sendable {
    /// Where in the value the member lies, in bytes, where it is of a type that most members have.
    private enum Place {
        case text(Int)
        case number(Int)
        case integer(Int)
        case moment(Int)
        case texts(Int)
        case numbers(Int)
        case list(Int, isEmpty: @Sendable (UnsafeRawPointer) -> Bool)
        case other
    }

    let name: QuotedName
    private let place: Place

    fileprivate init<Value, Field: DescribedField>(_ name: String, _ property: Property<Value, Field>) {
        self.name = QuotedName(name)
        guard let offset = property.offset else {
            self.place = .other
            return
        }
        self.place =
            switch Field.self {
            case is String?.Type: .text(offset)
            case is Double?.Type: .number(offset)
            case is Int64?.Type: .integer(offset)
            case is Timestamp?.Type: .moment(offset)
            case is [String].Type: .texts(offset)
            case is [Double].Type: .numbers(offset)
            default: Field.isEmptyList.map { .list(offset, isEmpty: $0) } ?? .other
            }
    }

    deinit { self.name.deallocate() }

    /// Writes the member straight into JSON where its type is one of those that most members have.
    ///
    /// - Returns: Whether nothing is left to write.
    @inline(__always)
    final func write(_ value: UnsafeRawPointer, _ json: JSONWriter, at depth: Int) -> Bool {
        switch self.place {
        case .text(let place):
            if let text = (value + place).assumingMemoryBound(to: String?.self).pointee {
                json.begin(self.name, at: depth)
                json.write(text)
            }
        case .number(let place):
            if let number = (value + place).assumingMemoryBound(to: Double?.self).pointee {
                json.begin(self.name, at: depth)
                json.write(number)
            }
        case .integer(let place):
            if let number = (value + place).assumingMemoryBound(to: Int64?.self).pointee {
                json.begin(self.name, at: depth)
                json.write(integer: number)
            }
        case .moment(let place):
            if let moment = (value + place).assumingMemoryBound(to: Timestamp?.self).pointee {
                json.begin(self.name, at: depth)
                json.write(moment)
            }
        case .texts(let place):
            let texts = (value + place).assumingMemoryBound(to: [String].self).pointee
            if !texts.isEmpty {
                json.begin(self.name, at: depth)
                json.write(list: texts) { json.write($0) }
            }
        case .numbers(let place):
            let numbers = (value + place).assumingMemoryBound(to: [Double].self).pointee
            if !numbers.isEmpty {
                json.begin(self.name, at: depth)
                json.write(numbers)
            }
        case .list(let place, let isEmpty): return isEmpty(value + place)
        case .other: return false
        }
        return true
    }

    /// Writes the member whatever its type and wherever it goes.
    func write(_ value: UnsafeRawPointer, _ members: inout MemberWriter) throws {
        preconditionFailure("whoever writes a member says how")
    }
}

final class PropertyWriting<Value: Sendable, Field: DescribedField>: MemberWriting, @unchecked Sendable {
    private let property: Property<Value, Field>

    init(_ name: String, _ property: Property<Value, Field>) {
        self.property = property
        super.init(name, property)
    }

    override func write(_ value: UnsafeRawPointer, _ members: inout MemberWriter) throws {
        try self.property.value(of: value.assumingMemoryBound(to: Value.self)).write(self.name, &members)
    }
}

/// The name of a member, which is there as long as what writes the member.
public struct QuotedName: @unchecked Sendable {
    let name: String
    /// The name as it stands in JSON, with quotation marks and colon.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Eight bytes that stand for it where it is only hashed: its FNV-1a hash.
    ///
    /// Source: RFC 9923, section 2.
    let short: UInt64
    let isBeforeKind: Bool

    /// - Parameter name: Letters and digits.
    init(_ name: String) {
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: name.utf8.count + 3)
        _ = bytes.initialize(from: Array("\"\(name)\":".utf8))
        self.name = name
        self.bytes = UnsafeBufferPointer(bytes)
        self.short = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        self.isBeforeKind = name < "kind"
    }

    func deallocate() { self.bytes.deallocate() }
}
