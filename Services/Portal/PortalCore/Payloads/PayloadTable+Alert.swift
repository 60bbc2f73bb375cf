import Schema

extension PayloadTable {
    /// Each block with its areas, those in the reader's language first, then the message.
    static func tables(of alert: Alert, for reader: PageLanguage) -> [PayloadTable] {
        var message = PayloadTable(title: .phrase(.alert), isFolded: !alert.information.isEmpty)
        message.add(.identifier, .text(alert.identifier))
        message.add(.sender, .text(alert.sender))
        message.add(.sent, .moment(alert.sent))
        message.add(.messageType, .code(alert.messageType))
        message.add(.scope, .code(alert.scope))
        message.add(.restriction, .text(alert.restriction))
        message.add(.note, .text(alert.note))
        message.add(.references, .list(alert.references))
        message.add(.incidents, .list(alert.incidents))
        message.add(others: alert.others)
        let blocks = alert.information(for: reader).prefix(64).flatMap { [Self.block($0), Self.areas($0)] }
        return (blocks + [message]).filter { !$0.rows.isEmpty }
    }

    private static func block(_ information: AlertInformation) -> PayloadTable {
        let language = information.language
        var table = PayloadTable(title: .phrase(.warning), subtitle: Self.subtitle(information))
        table.add(.headline, .text(information.headline, language: language))
        table.add(.event, .text(information.event, language: language))
        table.add(.severity, information.severity.flatMap { .phrase(Portal.words(for: $0).phrase) })
        table.add(.urgency, .code(information.urgency))
        table.add(.certainty, .code(information.certainty))
        table.add(.onset, .moment(information.onset))
        table.add(.effective, .moment(information.effective))
        table.add(.expires, .moment(information.expires))
        table.add(.description, .text(information.description, language: language))
        table.add(.instruction, .text(information.instruction, language: language))
        table.add(.responseTypes, .codes(information.responseTypes))
        table.add(.categories, .codes(information.categories))
        table.add(.sender, .text(information.senderName, language: language))
        table.add(.contact, .text(information.contact, language: language))
        table.add(.web, .address(information.web))
        table.add(.eventCodes, .list(information.eventCodes.map { "\($0.name): \($0.value)" }))
        for parameter in information.parameters { table.add(.text(parameter.name), .text(parameter.value)) }
        table.add(others: information.others)
        return table
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
