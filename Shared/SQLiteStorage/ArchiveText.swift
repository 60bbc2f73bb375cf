internal import Schema

/// The words of an update, column by column of the full-text table.
struct ArchiveText {
    let title: String
    let summary: String
    let body: String
    let payload: String
    let source: String

    init(_ update: Update) {
        self.title = update.title.all.joined(separator: "\n")
        self.summary = update.summary?.all.joined(separator: "\n") ?? ""
        self.body = update.body?.all.joined(separator: "\n") ?? ""
        self.payload = update.payload?.words.joined(separator: "\n") ?? ""
        let names = [update.id.name, update.agency.name, update.source.name, update.source.item]
        self.source = (names + update.links.map(\.title)).compactMap { $0 }.joined(separator: "\n")
    }

    /// Texts in which people look for why an update was found, the most telling first.
    static func passages(of update: Update) -> [String] {
        let prose = [update.summary, update.body].flatMap { $0?.all ?? [] }
        let text = ArchiveText(update)
        return prose + [text.payload] + update.title.all + [text.source]
    }
}

extension Payload {
    /// The words that a payload brings: names, sentences and codes, not figures.
    var words: [String] {
        switch self {
        case .alert(let alert): alert.words
        case .conjunction(let conjunction): conjunction.words
        case .statement(let statement):
            [statement.meeting, statement.place].compactMap { $0 } + statement.agencies.map(\.name)
                + statement.commitments.map(\.sentence)
        case .other(let kind, let members): [kind] + JSONValue.object(members).words
        default: self.described.map(\.words) ?? []
        }
    }
}

extension Described {
    /// Names, sentences and codes of the members and of their parts.
    fileprivate var words: [String] {
        self.facts.flatMap { fact -> [String] in
            switch fact.value {
            case .text(let text): [text]
            case .texts(let texts): texts
            case .named(let named): named.flatMap { [$0.name, $0.value] }
            case .part(let part): part.words
            case .parts(let parts): parts.flatMap(\.words)
            case .number, .numbers, .integer, .flag, .moment, .geometry, .terms: []
            }
        } + JSONValue.object(self.others).words
    }
}

extension Alert {
    fileprivate var words: [String] {
        var words = [self.identifier, self.sender, self.messageType, self.note ?? ""] + self.incidents
        for part in self.information {
            words += part.categories
            words += [part.event, part.senderName, part.headline, part.description, part.instruction, part.contact]
                .compactMap { $0 }
            words += (part.eventCodes + part.parameters).flatMap { [$0.name, $0.value] }
            words += part.areas.flatMap { [$0.description] + $0.geocodes.map(\.value) }
        }
        return words
    }
}

extension Conjunction {
    fileprivate var words: [String] {
        let names = [self.messageID, self.originator, self.messageFor].compactMap { $0 }
        return names + self.object1.words + self.object2.words + self.comments
    }
}

extension ConjunctionObject {
    fileprivate var words: [String] {
        let names = [
            self.name, self.designator, self.catalog, self.internationalDesignator, self.type, self.operatorName,
        ]
        return names.compactMap { $0 } + self.operatorContact + self.comments
    }
}

extension JSONValue {
    /// Every text in the value, object members by name.
    fileprivate var words: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.words)
        case .object(let members): members.sorted { $0.key < $1.key }.flatMap(\.value.words)
        case .null, .bool, .integer, .decimal: []
        }
    }
}
