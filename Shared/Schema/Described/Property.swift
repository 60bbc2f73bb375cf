/// A property of a value that is read and written where it lies, many times as fast as through its key path.
public struct Property<Value: Sendable, Field: Sendable>: Sendable {
    private enum Place: Sendable {
        /// How many bytes into the value it lies.
        case offset(Int)
        case computed(@Sendable (Value) -> Field, @Sendable (inout Value, Field) -> Void)
    }

    private let place: Place

    /// Finds a property, in most cases one that is stored in the value itself.
    public init(_ path: any WritableKeyPath<Value, Field> & Sendable) {
        if let offset = MemoryLayout<Value>.offset(of: path) {
            self.place = .offset(offset)
        } else {
            self.place = .computed({ $0[keyPath: path] }, { $0[keyPath: path] = $1 })
        }
    }

    /// How many bytes into the value it lies; nil where it is worked out.
    package var offset: Int? { if case .offset(let offset) = self.place { offset } else { nil } }

    /// What it is of a value.
    func value(of value: UnsafePointer<Value>) -> Field {
        switch self.place {
        case .offset(let offset):
            UnsafeRawPointer(value).advanced(by: offset).assumingMemoryBound(to: Field.self).pointee
        case .computed(let get, _): get(value.pointee)
        }
    }

    /// Gives it to a value.
    public func set(_ field: Field, of value: inout Value) {
        switch self.place {
        case .offset(let offset):
            withUnsafeMutableBytes(of: &value) { bytes in
                guard let start = bytes.baseAddress else { return }
                start.advanced(by: offset).assumingMemoryBound(to: Field.self).pointee = field
            }
        case .computed(_, let set): set(&value, field)
        }
    }
}
