import Schema

extension PayloadTable {
    /// The approach, the two objects side by side, their covariances and further parameters.
    static func tables(of conjunction: Conjunction) -> [PayloadTable] {
        let objects = [conjunction.object1, conjunction.object2]
        let short = objects.map { object in
            var short = object
            (short.covariance, short.additional) = ([], [])
            return PayloadTable(of: short)
        }
        var tables = [PayloadTable(of: conjunction)]
        tables.append(Self.sideBySide(short[0].title, short.map { $0.rows.map { ($0.label, $0.cells.first) } }))
        for name in ["covariance", "additional"] {
            let facts = objects.map { $0.facts.first { $0.name == name } }
            guard let label = facts.lazy.compactMap(\.self).first?.label else { continue }
            var table = Self.sideBySide(.described(label), facts.map { $0.map { Self.rows(of: $0) } ?? [] })
            table.isFolded = true
            tables.append(table)
        }
        return tables
    }

    /// Puts the rows of two objects side by side by their labels, in the order of first mention.
    private static func sideBySide(_ title: Label, _ rows: [[(label: Label, cell: PayloadCell?)]]) -> PayloadTable {
        var table = PayloadTable(title: title, columns: [.phrase(.object1), .phrase(.object2)])
        let cells = rows.map { Dictionary($0.map { ($0.label, $0.cell) }) { first, _ in first } }
        var seen: Set<Label> = []
        for (label, _) in rows.joined() where seen.insert(label).inserted {
            table.add(label, cells[0][label] ?? nil, cells[1][label] ?? nil)
        }
        return table
    }
}
