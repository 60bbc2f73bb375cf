/// A table of codes and what they stand for.
struct CodeTable: Sendable {
    /// What the table is called where it is published.
    let name: String
    private let meanings: [Int: String]

    /// - Parameters:
    ///   - name: What it is called.
    ///   - rows: `code meaning` pairs, each ended by `|` or the end of the line.
    init(_ name: String, _ rows: String) {
        self.name = name
        var meanings: [Int: String] = [:]
        for row in rows.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
            let parts = row.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let code = Int(parts[0]) else { preconditionFailure("\(name) has no row \(row)") }
            meanings[code] = String(parts[1])
        }
        self.meanings = meanings
    }

    /// What a code stands for; the number with the table's name where that is not known.
    subscript(code: Int) -> String { self.meanings[code] ?? "\(self.name) \(code)" }

    /// What a code stands for, if it is known.
    func known(_ code: Int) -> String? { self.meanings[code] }

    /// A municipality with its prefecture, by the number that reports give it.
    ///
    /// The number has seven digits: five of the municipality, two of its parts, mostly 00; 99999 after the
    /// prefecture's two stands for any other municipality there.
    static func municipality(_ code: Int) -> String {
        let prefecture = code / 100_000
        let table = prefecture <= 23 ? CodeTable.eastern : CodeTable.western
        let name = JapanesePrefecture.japanese(prefecture) ?? ""
        if code % 100_000 == 99_999 { return "\(name)のその他の市町村" }
        guard let found = table.known(code % 100 == 0 ? code / 100 : code) else { return "市町村 \(code)" }
        return found == name ? found : name + found
    }
}
