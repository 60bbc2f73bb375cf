import Schema

extension PayloadTable {
    /// The most tables of a payload.
    private static let maximumTables = 64
    /// How many tables of a payload are open before they are asked for.
    private static let openTables = 4

    /// A table of the members and one of each part, those of lists numbered.
    static func tables(of payload: any Described) -> [PayloadTable] {
        var tables: [PayloadTable] = []
        Self.add(payload, number: nil, to: &tables)
        return tables
    }

    private static func add<Value: Described>(_ value: Value, number: Int?, to tables: inout [PayloadTable]) {
        guard tables.count < Self.maximumTables else { return }
        var table = PayloadTable(title: .described(Value.about.label))
        if let number { table.subtitle = { _ in String(number) } }
        table.isFolded = tables.count >= Self.openTables
        var parts: [(part: any Described, number: Int?)] = []
        for fact in value.facts {
            let label = Label.described(fact.label)
            switch fact.value {
            case .part(let part): parts.append((part, nil))
            case .parts(let list): parts += list.enumerated().map { ($1, $0 + 1) }
            case .named(let named): for one in named { table.add(.text(one.name), .text(one.value)) }
            default: table.add(label, .described(fact))
            }
        }
        table.add(others: value.others)
        if !table.rows.isEmpty { tables.append(table) }
        for (part, number) in parts { Self.add(part, number: number, to: &tables) }
    }
}

extension PayloadCell {
    /// How many figures of a series are shown at its beginning and at its end.
    private static let seriesEnds = 4

    /// The value of a member that is no part.
    static func described(_ fact: DescribedFact) -> Self? {
        let unit = fact.unit ?? ""
        switch fact.value {
        case .text(let text): return text.contains("://") ? .address(text) : .measured(.text(text), unit)
        case .texts(let texts): return .list(texts)
        case .number(let number): return .number(number, unit)
        case .integer(let number): return .measured(.text(String(number)), unit)
        case .flag(let flag): return .phrase(flag ? .yes : .no)
        case .moment(let moment): return .moment(moment)
        case .geometry(let geometry): return .text(GeometryText.text(geometry))
        case .numbers(let numbers):
            guard numbers.count > 3 * Self.seriesEnds else { return .numbers(numbers, unit) }
            let ends = [numbers.prefix(Self.seriesEnds), numbers.suffix(Self.seriesEnds)].map { end in
                end.map { Figure.text($0) }.joined(separator: ", ")
            }
            return .measured(.text("\(ends[0]) … \(ends[1]) (\(numbers.count))"), unit)
        case .named, .part, .parts: return nil
        }
    }

    private static func measured(_ cell: Self?, _ unit: String) -> Self? {
        guard var cell else { return nil }
        cell.unit = unit.isEmpty ? nil : Figure.unit(unit)
        return cell
    }
}
