/// Where a member lies in a value, and what writes it.
struct MemberPlace {
    /// The types that most members have.
    enum Kind: UInt8 {
        case text
        case number
        case integer
        case moment
        case texts
        case numbers
        case list
        case other
    }

    let kind: Kind
    /// How many bytes into the value it lies, where it is of one of these types.
    let offset: Int
    /// What stands for its name where it is only hashed.
    let short: UInt64
    /// Held by whoever describes the member.
    let writing: Unmanaged<MemberWriting>

    init(_ writing: MemberWriting) {
        (self.kind, self.offset, self.short) = (writing.kind, writing.offset, writing.name.short)
        self.writing = .passUnretained(writing)
    }
}

/// Writes one member of a value.
///
/// A class, so that it can be called without counting who holds it: all cores call the same one at the same time.
class MemberWriting: @unchecked Sendable {
    let name: QuotedName
    let kind: MemberPlace.Kind
    let offset: Int
    /// Whether the list that lies at an address has no elements; nil where the member is no list.
    fileprivate let isEmptyList: (@Sendable (UnsafeRawPointer) -> Bool)?

    fileprivate init<Value, Field: DescribedField>(_ name: String, _ property: Property<Value, Field>) {
        self.name = QuotedName(name)
        self.isEmptyList = Field.isEmptyList
        self.offset = property.offset ?? 0
        self.kind =
            switch Field.self {
            case _ where property.offset == nil: .other
            case is String?.Type: .text
            case is Double?.Type: .number
            case is Int64?.Type: .integer
            case is Timestamp?.Type: .moment
            case is [String].Type: .texts
            case is [Double].Type: .numbers
            default: Field.isEmptyList == nil ? .other : .list
            }
    }

    deinit { self.name.deallocate() }

    /// Writes the member whatever its type and wherever it goes.
    func write(_ value: UnsafeRawPointer, _ members: inout MemberWriter) throws {
        preconditionFailure("whoever writes a member says how")
    }
}

extension JSONWriter {
    /// Writes the members of the object at a depth, which are in order.
    ///
    /// - Parameters:
    ///   - members: Where they are.
    ///   - value: What has them.
    ///   - depth: How deep in the JSON the object is.
    ///   - other: Writes one of another type.
    @inline(__always)
    func write(
        _ members: [MemberPlace],
        of value: UnsafeRawPointer,
        at depth: Int,
        other: (MemberWriting) throws -> Void
    ) rethrows {
        for member in members {
            let isWritten =
                self.isForHash ? self.keep(member, of: value, at: depth) : self.write(member, of: value, at: depth)
            if !isWritten { try member.writing._withUnsafeGuaranteedRef { try other($0) } }
        }
    }

    /// Writes a member as JSON where its type is one of those that most members have.
    ///
    /// - Returns: Whether nothing is left to write.
    private func write(_ member: MemberPlace, of value: UnsafeRawPointer, at depth: Int) -> Bool {
        let place = value + member.offset
        return member.writing._withUnsafeGuaranteedRef { writing in
            switch member.kind {
            case .text:
                if let text = place.assumingMemoryBound(to: String?.self).pointee {
                    self.begin(writing.name, at: depth)
                    self.write(text)
                }
            case .number:
                if let number = place.assumingMemoryBound(to: Double?.self).pointee {
                    self.begin(writing.name, at: depth)
                    self.write(number)
                }
            case .integer:
                if let number = place.assumingMemoryBound(to: Int64?.self).pointee {
                    self.begin(writing.name, at: depth)
                    self.write(integer: number)
                }
            case .moment:
                if let moment = place.assumingMemoryBound(to: Timestamp?.self).pointee {
                    self.begin(writing.name, at: depth)
                    self.write(moment)
                }
            case .texts:
                let texts = place.assumingMemoryBound(to: [String].self).pointee
                if !texts.isEmpty {
                    self.begin(writing.name, at: depth)
                    self.write(list: texts) { self.write($0) }
                }
            case .numbers:
                let numbers = place.assumingMemoryBound(to: [Double].self).pointee
                if !numbers.isEmpty {
                    self.begin(writing.name, at: depth)
                    self.write(numbers)
                }
            case .list: return writing.isEmptyList?(place) ?? false
            case .other: return false
            }
            return true
        }
    }

    /// The same for the hash.
    @inline(__always)
    private func keep(_ member: MemberPlace, of value: UnsafeRawPointer, at depth: Int) -> Bool {
        let place = value + member.offset
        switch member.kind {
        case .text:
            if let text = place.assumingMemoryBound(to: String?.self).pointee {
                self.keep(short: member.short)
                self.write(text)
            }
        case .number:
            if let number = place.assumingMemoryBound(to: Double?.self).pointee {
                self.keep(short: member.short, number)
            }
        case .integer:
            if let number = place.assumingMemoryBound(to: Int64?.self).pointee {
                self.keep(short: member.short, number)
            }
        case .moment:
            if let moment = place.assumingMemoryBound(to: Timestamp?.self).pointee {
                self.keep(short: member.short, moment)
            }
        case .texts, .numbers, .list, .other: return self.write(member, of: value, at: depth)
        }
        return true
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
