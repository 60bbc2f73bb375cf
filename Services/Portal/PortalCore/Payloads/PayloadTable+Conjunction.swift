import Schema

extension PayloadTable {
    /// The approach, the two objects side by side, their covariances and further parameters.
    static func tables(of conjunction: Conjunction) -> [PayloadTable] {
        [
            Self.approach(conjunction),
            Self.objects(conjunction.object1, conjunction.object2),
            Self.covariance(conjunction.object1, conjunction.object2),
            Self.parameters(conjunction.object1, conjunction.object2),
        ].filter { !$0.rows.isEmpty }
    }

    private static func approach(_ conjunction: Conjunction) -> PayloadTable {
        var table = PayloadTable(title: .phrase(.conjunction))
        table.add(.closestApproach, .moment(conjunction.closestApproach))
        table.add(.missDistance, .number(conjunction.missDistanceMeters, "m"))
        table.add(.collisionProbability, .number(conjunction.collisionProbability))
        table.add(.probabilityMethod, .text(conjunction.collisionProbabilityMethod))
        table.add(.relativeSpeed, .number(conjunction.relativeSpeedMetersPerSecond, "m/s"))
        table.add(.relativePosition, .numbers(conjunction.relativePositionMeters, "m"))
        table.add(.relativeVelocity, .numbers(conjunction.relativeVelocityMetersPerSecond, "m/s"))
        table.add(.messageFor, .text(conjunction.messageFor))
        table.add(.originator, .text(conjunction.originator))
        table.add(.messageID, .text(conjunction.messageID))
        table.add(.created, .moment(conjunction.created))
        table.add(.screeningPeriod, .period(conjunction.screeningStart, conjunction.screeningStop))
        let shape = [conjunction.screeningShape, conjunction.screeningFrame].compactMap { $0 }.joined(separator: ", ")
        let size = conjunction.screeningSizeMeters.map { Figure.text($0) }.joined(separator: " × ")
        table.add(
            .screeningVolume,
            .text([shape, size.isEmpty ? "" : "\(size) m"].filter { !$0.isEmpty }.joined(separator: ", "))
        )
        table.add(.screeningPassage, .period(conjunction.screeningEntry, conjunction.screeningExit))
        table.add(.comments, .list(conjunction.comments))
        table.add(others: conjunction.others)
        return table
    }

    private static func objects(_ one: ConjunctionObject, _ two: ConjunctionObject) -> PayloadTable {
        var table = PayloadTable(title: .phrase(.objects), columns: [.phrase(.object1), .phrase(.object2)])
        func add(_ phrase: Phrase, _ value: (ConjunctionObject) -> PayloadCell?) {
            table.add(phrase, value(one), value(two))
        }
        add(.objectName) { .text($0.name) }
        add(.designator) { .text($0.designator) }
        add(.catalog) { .text($0.catalog) }
        add(.internationalDesignator) { .text($0.internationalDesignator) }
        add(.objectType) { .text($0.type) }
        add(.operator) { .text($0.operatorName) }
        add(.operatorContact) { .list($0.operatorContact) }
        add(.maneuverable) { .text($0.maneuverable) }
        add(.ephemeris) { .text($0.ephemeris) }
        add(.covarianceMethod) { .text($0.covarianceMethod) }
        add(.orbitCenter) { .text($0.orbitCenter) }
        add(.referenceFrame) { .text($0.referenceFrame) }
        for (index, phrase) in [Phrase.positionX, .positionY, .positionZ].enumerated() {
            add(phrase) { .number($0.positionKilometers.dropFirst(index).first, "km") }
        }
        for (index, phrase) in [Phrase.velocityX, .velocityY, .velocityZ].enumerated() {
            add(phrase) { .number($0.velocityKilometersPerSecond.dropFirst(index).first, "km/s") }
        }
        add(.comments) { .list($0.comments) }
        Self.merge(
            Self.rows(of: .object(one.others)).map { ($0.label, $0.cells.first) },
            Self.rows(of: .object(two.others)).map { ($0.label, $0.cells.first) },
            into: &table
        )
        return table
    }

    private static func covariance(_ one: ConjunctionObject, _ two: ConjunctionObject) -> PayloadTable {
        var table = PayloadTable(
            title: .phrase(.covariance),
            columns: [.phrase(.object1), .phrase(.object2)],
            isFolded: true
        )
        func cells(_ object: ConjunctionObject) -> [(Label, PayloadCell?)] {
            object.covariance.map { (.text($0.name), .number($0.value, $0.unit)) }
        }
        Self.merge(cells(one), cells(two), into: &table)
        return table
    }

    private static func parameters(_ one: ConjunctionObject, _ two: ConjunctionObject) -> PayloadTable {
        var table = PayloadTable(
            title: .phrase(.parameters),
            columns: [.phrase(.object1), .phrase(.object2)],
            isFolded: true
        )
        func cells(_ object: ConjunctionObject) -> [(Label, PayloadCell?)] {
            object.additional.map { (.text($0.name), .text($0.value)) }
        }
        Self.merge(cells(one), cells(two), into: &table)
        return table
    }

    /// Puts two lists side by side by name, in the order of first mention.
    private static func merge(
        _ one: [(label: Label, cell: PayloadCell?)],
        _ two: [(label: Label, cell: PayloadCell?)],
        into table: inout PayloadTable
    ) {
        var names: [String] = []
        var cells: [String: (PayloadCell?, PayloadCell?)] = [:]
        for (label, cell) in one {
            guard case .text(let name) = label else { continue }
            if cells[name] == nil { names.append(name) }
            cells[name, default: (nil, nil)].0 = cell
        }
        for (label, cell) in two {
            guard case .text(let name) = label else { continue }
            if cells[name] == nil { names.append(name) }
            cells[name, default: (nil, nil)].1 = cell
        }
        for name in names { table.add(.text(name), cells[name]?.0, cells[name]?.1) }
    }
}
