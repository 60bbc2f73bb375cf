extension String: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// The text; nil where it is empty.
    public var described: DescribedValue? { self.isEmpty ? nil : .text(self) }
    /// Text.
    public static var form: DescribedForm { DescribedForm(.text(), #""type": "string""#) }
}

extension Double: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// The figure.
    public var described: DescribedValue? { .number(self) }
    /// A finite number.
    public static var form: DescribedForm { DescribedForm(.number, #""type": "number""#) }
}

extension Int64: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// The number.
    public var described: DescribedValue? { .integer(self) }
    /// A whole number.
    public static var form: DescribedForm { DescribedForm(.integer, #""type": "integer""#) }
}

extension Timestamp: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// The moment.
    public var described: DescribedValue? { .moment(self) }
    /// RFC 3339 text in UTC.
    public static var form: DescribedForm { DescribedForm(.time, ##""$ref": "#/$defs/time""##) }
}

extension NamedText: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// The name with its value.
    public var described: DescribedValue? { .named([self]) }
    /// A name and a value.
    public static var form: DescribedForm {
        DescribedForm(
            .object([.required("name", .text()), .required("value", .text())]),
            ##""$ref": "#/$defs/namedText""##
        )
    }
}

extension Geometry: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// The shape.
    public var described: DescribedValue? { .geometry(self) }
    /// A GeoJSON geometry.
    public static var form: DescribedForm { DescribedForm(.geometry, ##""$ref": "#/$defs/geometry""##) }
}

extension Int: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// The number.
    public var described: DescribedValue? { .integer(Int64(self)) }
    /// A whole number.
    public static var form: DescribedForm { Int64.form }
}

extension Severity: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// Its word.
    public var described: DescribedValue? { .text(self.rawValue) }
    /// One of the words.
    public static var form: DescribedForm {
        DescribedForm(.word(Self.allCases.map(\.rawValue)), ##""$ref": "#/$defs/severity""##)
    }
}

extension Topic: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// Its name.
    public var described: DescribedValue? { .text(self.name) }
    /// A topic.
    public static var form: DescribedForm { DescribedForm(.topic, ##""$ref": "#/$defs/topic""##) }
}

extension AgencyID: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// Its name.
    public var described: DescribedValue? { .text(self.name) }
    /// An agency.
    public static var form: DescribedForm { DescribedForm(.agency, ##""$ref": "#/$defs/agency""##) }
}

extension CovarianceTerm: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// The name with value and unit.
    public var described: DescribedValue? { .terms([self]) }
    /// A name, a number and a unit.
    public static var form: DescribedForm {
        DescribedForm(
            .object([.required("name", .text()), .required("value", .number), .required("unit", .text())]),
            ##""$ref": "#/$defs/covarianceTerm""##
        )
    }
}

extension DescribedField {
    /// Nil: it is no list.
    public static var isEmptyList: (@Sendable (UnsafeRawPointer) -> Bool)? { nil }
}

extension DescribedField where Self: Codable {
    /// Reads it as a member that must be there.
    public static func read(_ name: String, _ members: inout MemberReader) throws -> Self {
        try members.required(name)
    }

    /// Writes it.
    public func write(_ name: QuotedName, _ members: inout MemberWriter) throws { try members.write(name, self) }

    /// Writes a list of such.
    public static func write(_ list: [Self], _ name: QuotedName, _ members: inout MemberWriter) throws {
        try members.write(name, list: list)
    }
}

extension DescribedField where Self: Codable & MemberEncodable {
    /// Writes it.
    public func write(_ name: QuotedName, _ members: inout MemberWriter) throws {
        try members.write(name, object: self)
    }

    /// Writes a list of such.
    public static func write(_ list: [Self], _ name: QuotedName, _ members: inout MemberWriter) throws {
        try members.write(name, objects: list)
    }
}

extension Described {
    /// True.
    public static var isRequired: Bool { true }
    /// The part; nil where there is nothing in it.
    public var described: DescribedValue? { self.facts.isEmpty && self.others.isEmpty ? nil : .part(self) }
    /// An object.
    public static var form: DescribedForm {
        DescribedForm(
            .object(Self.about.shape),
            ##""$ref": "#/$defs/\##(Self.about.definition)""##,
            parts: Self.about.definitions
        )
    }
}

extension Bool: DescribedField {
    /// True.
    public static var isRequired: Bool { true }
    /// Yes or no.
    public var described: DescribedValue? { .flag(self) }
    /// `true` or `false`.
    public static var form: DescribedForm { DescribedForm(.flag, #""type": "boolean""#) }
}

extension Optional: DescribedField where Wrapped: DescribedField & Codable {
    /// False.
    public static var isRequired: Bool { false }
    /// What is there, if anything.
    public var described: DescribedValue? { self?.described }
    /// That of the value.
    public static var form: DescribedForm { Wrapped.form }

    /// Reads it where it is there.
    public static func read(_ name: String, _ members: inout MemberReader) throws -> Self {
        try members.optional(name)
    }

    /// Writes it where it is there.
    public func write(_ name: QuotedName, _ members: inout MemberWriter) throws { try self?.write(name, &members) }
}

extension Array: DescribedField where Element: DescribedField & Codable {
    /// False: a list that is not there is empty.
    public static var isRequired: Bool { false }

    /// The elements in order; nil where there is none.
    public var described: DescribedValue? {
        guard !self.isEmpty else { return nil }
        switch self {
        case let texts as [String]: return .texts(texts)
        case let numbers as [Double]: return .numbers(numbers)
        case let named as [NamedText]: return .named(named)
        case let terms as [CovarianceTerm]: return .terms(terms)
        case let moments as [Timestamp]: return .texts(moments.map(\.description))
        default: break
        }
        var texts: [String] = []
        var parts: [any Described] = []
        for value in self.compactMap(\.described) {
            switch value {
            case .text(let text): texts.append(text)
            case .part(let part): parts.append(part)
            default: texts.append("\(value)")
            }
        }
        return parts.isEmpty ? .texts(texts) : .parts(parts)
    }

    /// A list of such elements.
    public static var form: DescribedForm { Element.form.list }
    /// Looks at the list itself.
    public static var isEmptyList: (@Sendable (UnsafeRawPointer) -> Bool)? {
        { $0.assumingMemoryBound(to: [Element].self).pointee.isEmpty }
    }

    /// Reads it; absent is empty.
    public static func read(_ name: String, _ members: inout MemberReader) throws -> Self { try members.list(name) }

    /// Writes it unless it is empty.
    public func write(_ name: QuotedName, _ members: inout MemberWriter) throws {
        if !self.isEmpty { try Element.write(self, name, &members) }
    }
}
