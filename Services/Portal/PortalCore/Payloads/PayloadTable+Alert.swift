import Schema

extension PayloadTable {
    /// Each block with its areas, those in the reader's language first, then the message.
    static func tables(of alert: Alert, for reader: PageLanguage) -> [PayloadTable] {
        var message = PayloadTable(of: alert, cell: Self.cell)
        message.isFolded = !alert.information.isEmpty
        let blocks = alert.information(for: reader).prefix(64).flatMap { block in
            [Self.block(block), Self.areas(block)] + block.resources.flatMap { Self.tables(of: $0) }
        }
        return (blocks + [message]).filter { !$0.rows.isEmpty }
    }

    private static func block(_ information: AlertInformation) -> PayloadTable {
        var table = PayloadTable(of: information) { fact in
            var cell = Self.cell(fact)
            if case .text = fact.value, cell?.address == nil { cell?.language = information.language }
            return cell
        }
        table.subtitle = Self.subtitle(information)
        return table
    }

    private static func cell(_ fact: DescribedFact) -> PayloadCell? {
        switch (fact.name, fact.value) {
        case ("language", .text(let tag)): .wording { LanguageName.text(tag, for: $0) }
        case ("severity", .text(let word)):
            Severity(rawValue: word).flatMap { .phrase(Portal.words(for: $0).phrase) }
        case ("messageType", .text(let code)), ("status", .text(let code)), ("scope", .text(let code)),
            ("urgency", .text(let code)), ("certainty", .text(let code)):
            .codes([code])
        case ("responseTypes", .texts(let codes)), ("categories", .texts(let codes)): .codes(codes)
        default: .described(fact)
        }
    }

    private static func subtitle(_ information: AlertInformation) -> @Sendable (PageLanguage) -> String {
        let (language, event) = (information.language, information.event)
        return { reader in
            [LanguageName.text(language, for: reader), event].filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }

    private static func areas(_ information: AlertInformation) -> PayloadTable {
        var table = PayloadTable(
            title: .phrase(.areas),
            subtitle: Self.subtitle(information),
            columns: [.phrase(.geocodes), .phrase(.area)],
            isFolded: information.areas.count > 8
        )
        for area in information.areas {
            var places = area.circles.map {
                "\(Figure.text($0.latitude))°, \(Figure.text($0.longitude))° ± \(Figure.text($0.radiusKilometers)) km"
            }
            if let geometry = area.geometry { places.append(GeometryText.text(geometry)) }
            if let low = area.altitudeMeters {
                places.append("\(Figure.text(low))–\(area.ceilingMeters.map { Figure.text($0) } ?? "") m")
            }
            table.add(
                .text(area.description),
                .list(area.geocodes.map { "\($0.name): \($0.value)" }),
                .list(places)
            )
            if area.geocodes.isEmpty, places.isEmpty { table.add(.text(area.description), PayloadCell("–"), nil) }
        }
        return table
    }
}

extension Alert {
    /// The blocks, those in a language first.
    func information(for reader: PageLanguage) -> [AlertInformation] {
        func isIn(_ block: AlertInformation) -> Bool { block.language.lowercased().hasPrefix(reader.rawValue) }
        return self.information.filter(isIn) + self.information.filter { !isIn($0) }
    }
}
