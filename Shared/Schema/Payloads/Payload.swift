/// What an update says in figures: an object whose `kind` tells its type.
///
/// A kind that this version does not know is kept as it is.
public enum Payload: Hashable, Sendable, Codable {
    /// `article`: an item of a feed.
    case article(Article)
    /// `alert`: a public warning.
    case alert(Alert)
    /// `conjunction`: two objects that come close.
    case conjunction(Conjunction)
    /// `statement`: what governments agreed.
    case statement(JointStatement)
    /// `source-notice`: the state of a source of this exchange.
    case sourceNotice(SourceNotice)
    /// Any other kind, with all its members but `kind`.
    case other(kind: String, members: Members)

    /// The kind as written.
    public var kind: String {
        switch self {
        case .article: "article"
        case .alert: "alert"
        case .conjunction: "conjunction"
        case .statement: "statement"
        case .sourceNotice: "source-notice"
        case .other(let kind, _): kind
        }
    }

    /// Reads the object by its kind.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        let kind: String = try members.required("kind")
        switch kind {
        case "article": self = .article(try Article(from: decoder))
        case "alert": self = .alert(try Alert(from: decoder))
        case "conjunction": self = .conjunction(try Conjunction(from: decoder))
        case "statement": self = .statement(try JointStatement(from: decoder))
        case "source-notice": self = .sourceNotice(try SourceNotice(from: decoder))
        default: self = .other(kind: kind, members: try members.others())
        }
    }

    /// Writes the object with its kind.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("kind", self.kind)
        switch self {
        case .article(let value): try value.encode(to: encoder)
        case .alert(let value): try value.encode(to: encoder)
        case .conjunction(let value): try value.encode(to: encoder)
        case .statement(let value): try value.encode(to: encoder)
        case .sourceNotice(let value): try value.encode(to: encoder)
        case .other(_, let others): try members.write(others: others)
        }
    }
}

extension MemberReader {
    /// The unread members of a payload, without its `kind`.
    func othersOfPayload() throws -> Members {
        var others = try self.others()
        others["kind"] = nil
        return others
    }
}
