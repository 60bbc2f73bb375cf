/// One member of a ``Described`` value.
public struct DescribedMember<Value: Sendable>: Sendable {
    /// Its name in JSON; a unit stands in it: `missDistanceMeters`.
    public let name: String
    /// What people call it.
    public let label: Label
    /// Its unit, as people write it.
    public let unit: String?
    /// A sentence for the JSON Schema: what the standard calls it, range, words it may be.
    public let note: String
    let form: DescribedForm
    let isRequired: Bool
    let read: @Sendable (inout Value, inout MemberReader) throws -> Void
    let writing: MemberWriting
    let value: @Sendable (Value) -> DescribedValue?

    /// Describes a member.
    ///
    /// - Parameters:
    ///   - name: Its name in JSON; a unit stands in it: `missDistanceMeters`.
    ///   - path: The property. One that is neither optional nor a list is required.
    ///   - en: What people call it in English.
    ///   - ja: What people call it in Japanese.
    ///   - unit: Its unit, as people write it.
    ///   - note: A sentence for the JSON Schema: what the standard calls it, range, words it may be.
    public init<Field: DescribedField>(
        _ name: String,
        _ path: any WritableKeyPath<Value, Field> & Sendable,
        _ en: String,
        _ ja: String,
        unit: String? = nil,
        _ note: String
    ) {
        let property = Property(path)
        self.name = name
        self.label = Label(en, ja)
        self.unit = unit
        self.note = note
        self.form = Field.form
        self.isRequired = Field.isRequired
        self.read = { value, members in property.set(try Field.read(name, &members), of: &value) }
        self.writing = PropertyWriting(name, property)
        self.value = { value in withUnsafePointer(to: value) { property.value(of: $0).described } }
    }

    var shape: EventShape.Member {
        self.isRequired ? .required(self.name, self.form.shape) : .optional(self.name, self.form.shape)
    }
}

/// What a member of a ``Described`` value may be.
public protocol DescribedField: Hashable, Sendable {
    /// Whether an object without it is refused.
    static var isRequired: Bool { get }
    /// Its value for people; nil where there is none.
    var described: DescribedValue? { get }
    /// What it is in an event's shape and in the JSON Schema.
    static var form: DescribedForm { get }
    /// Where it is a list: tells whether the one that lies at an address has no elements, and so is left out.
    static var isEmptyList: (@Sendable (UnsafeRawPointer) -> Bool)? { get }
    /// Reads it from an object.
    static func read(_ name: String, _ members: inout MemberReader) throws -> Self
    /// Writes it into an object unless it is absent.
    func write(_ name: QuotedName, _ members: inout MemberWriter) throws
    /// Writes a list of such, which has elements.
    static func write(_ list: [Self], _ name: QuotedName, _ members: inout MemberWriter) throws
}
