/// Which journal positions belong to: made when a journal is created or restored from a backup.
public struct LogID: NamedValue {
    /// 16 lowercase letters or digits.
    public let name: String

    /// Checks and makes a log id.
    /// - Throws: ``SchemaError`` when it is not 16 of `a-z` and `0-9`.
    public init(_ name: String) throws(SchemaError) {
        guard name.utf8.count == 16, name.consists(of: \.isLowercaseOrDigit) else {
            throw .invalid(field: "log id", value: name, rule: "a log id is 16 of a-z and 0-9")
        }
        self.name = name
    }

    /// Makes an id that no journal had before.
    public static func random() -> Self {
        let text = String(UInt64.random(in: .min ... .max), radix: 16)
        return Self(unchecked: String(repeating: "0", count: 16 - text.count) + text)
    }

    private init(unchecked name: String) { self.name = name }
}

/// How far someone has read: in one journal, the last position of each audience.
///
/// As text it is `log-id audience=position,…`, which is also the SSE event id.
public struct Cursor: Hashable, Sendable, Codable {
    /// The journal; nil before anything was read.
    public var log: LogID?
    /// The last position read by audience; an absent audience stands at 0.
    public var positions: [Audience: UInt64]

    /// Makes a cursor.
    public init(log: LogID? = nil, positions: [Audience: UInt64] = [:]) {
        self.log = log
        self.positions = positions
    }

    /// The last position read of an audience, 0 before the first.
    public subscript(audience: Audience) -> UInt64 {
        get { self.positions[audience] ?? 0 }
        set { self.positions[audience] = newValue }
    }
}

extension Cursor: CustomStringConvertible {
    /// The text form.
    public var description: String {
        let positions = self.positions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return "\(self.log?.name ?? "-") \(positions.joined(separator: ","))"
    }

    /// Reads the text form.
    /// - Throws: ``SchemaError`` when it is no cursor.
    public init(_ text: String) throws(SchemaError) {
        let rule = "a cursor is a log id, a space, and audience=position joined by commas"
        let parts = text.split(separator: " ", omittingEmptySubsequences: true)
        guard (1...2).contains(parts.count) else { throw .invalid(field: "cursor", value: text, rule: rule) }
        var positions: [Audience: UInt64] = [:]
        for entry in parts.count == 2 ? parts[1].split(separator: ",") : [] {
            let pair = entry.split(separator: "=")
            guard pair.count == 2, let position = UInt64(pair[1]) else {
                throw .invalid(field: "cursor", value: text, rule: rule)
            }
            positions[try Audience(String(pair[0]))] = position
        }
        self.init(log: parts[0] == "-" ? nil : try LogID(String(parts[0])), positions: positions)
    }
}
