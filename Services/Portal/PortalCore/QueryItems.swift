/// The names and values of a request's query, decoded as forms send them.
///
/// Source: WHATWG URL, section 5.1 (application/x-www-form-urlencoded).
struct QueryItems: Sendable {
    static let maximumItems = 100
    static let none = Self(items: [])
    let items: [(name: String, value: String)]

    private init(items: [(name: String, value: String)]) { self.items = items }

    /// - Throws: ``PortalError/invalid(parameter:value:rule:)`` when it has more than 100 items or is not UTF-8.
    init(_ query: String) throws(PortalError) {
        let parts = query.split(separator: "&")
        guard parts.count <= Self.maximumItems else {
            throw .invalid(parameter: "query", value: "\(parts.count) items", rule: "use at most \(Self.maximumItems)")
        }
        var items: [(name: String, value: String)] = []
        for part in parts {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentText.decode(pair[0], isForm: true),
                let value = pair.count == 2 ? PercentText.decode(pair[1], isForm: true) : ""
            else {
                throw .invalid(
                    parameter: "query",
                    value: String(part),
                    rule: "encode it as UTF-8 with % and two digits"
                )
            }
            items.append((name, value))
        }
        self.items = items
    }

    /// The first value of a name that is not empty.
    subscript(name: String) -> String? { self.items.first { $0.name == name && !$0.value.isEmpty }?.value }

    /// Every value of a name that is not empty.
    func all(_ name: String) -> [String] { self.items.filter { $0.name == name && !$0.value.isEmpty }.map(\.value) }
}
