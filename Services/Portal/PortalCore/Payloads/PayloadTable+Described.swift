import Schema

extension PayloadTable {
    /// The most tables of a payload.
    private static let maximumTables = 64
    /// How many tables of a payload are open before they are asked for.
    private static let openTables = 4

    /// The members that are no parts, and what this version does not know.
    ///
    /// - Parameters:
    ///   - value: What is shown.
    ///   - cell: How a member of one value reads.
    init(of value: some Described, cell: (DescribedFact) -> PayloadCell? = { .described($0) }) {
        self.init(title: .described(type(of: value).about.label))
        for fact in value.facts {
            self.add(.described(fact.label), cell(fact))
            for (label, cell) in Self.rows(of: fact) { self.add(label, cell) }
        }
        self.add(others: value.others)
    }

    /// A table of the members and one of each part, those of lists numbered.
    static func tables(of payload: any Described) -> [PayloadTable] {
        var tables: [PayloadTable] = []
        Self.add(payload, number: nil, to: &tables)
        return tables
    }

    private static func add(_ value: any Described, number: Int?, to tables: inout [PayloadTable]) {
        guard tables.count < Self.maximumTables else { return }
        var table = PayloadTable(of: value)
        if let number { table.subtitle = { _ in String(number) } }
        table.isFolded = tables.count >= Self.openTables
        if !table.rows.isEmpty { tables.append(table) }
        for fact in value.facts {
            switch fact.value {
            case .part(let part): Self.add(part, number: nil, to: &tables)
            case .parts(let parts):
                for (index, part) in parts.enumerated() { Self.add(part, number: index + 1, to: &tables) }
            default: break
            }
        }
    }

    /// What a member of several names brings, a row each.
    static func rows(of fact: DescribedFact) -> [(Label, PayloadCell?)] {
        switch fact.value {
        case .named(let named): named.map { (.text($0.name), .text($0.value)) }
        case .terms(let terms): terms.map { (.text($0.name), .number($0.value, $0.unit)) }
        default: []
        }
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
        case .texts(let texts): return .measured(.list(texts), unit)
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
        case .named, .terms, .part, .parts: return nil
        }
    }

    private static func measured(_ cell: Self?, _ unit: String) -> Self? {
        guard var cell else { return nil }
        cell.unit = unit.isEmpty ? nil : Figure.unit(unit)
        return cell
    }
}
