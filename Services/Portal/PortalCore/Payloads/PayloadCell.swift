import Schema

/// One value of a table.
struct PayloadCell {
    var text: String
    /// Its unit, as people write it.
    var unit: String?
    /// The number as programs read it.
    var exact: String?
    /// The moment, where it is one.
    var moment: Timestamp?
    /// Where it leads, when that is an address of the web.
    var address: String?
    /// Says it in the reader's language.
    var wording: (@Sendable (PageLanguage) -> String)?
    /// The language it is in, where that is known.
    var language: String?

    init(_ text: String) { self.text = text }

    static func text(_ text: String?, language: String? = nil) -> Self? {
        guard let text, !text.isEmpty else { return nil }
        var cell = Self(text)
        cell.language = language
        return cell
    }

    static func phrase(_ phrase: Phrase) -> Self? { .wording { phrase.text($0) } }

    static func wording(_ wording: @escaping @Sendable (PageLanguage) -> String) -> Self? {
        var cell = Self("")
        cell.wording = wording
        return cell
    }

    static func list(_ texts: [String]) -> Self? { .text(texts.filter { !$0.isEmpty }.joined(separator: "\n")) }

    static func number(_ value: Double?, _ unit: String = "") -> Self? {
        guard let value else { return nil }
        var cell = Self(Figure.text(value))
        cell.exact = Figure.plain(value)
        cell.unit = unit.isEmpty ? nil : Figure.unit(unit)
        return cell
    }

    static func numbers(_ values: [Double], _ unit: String) -> Self? {
        guard !values.isEmpty else { return nil }
        var cell = Self(values.map { Figure.text($0) }.joined(separator: ", "))
        cell.unit = Figure.unit(unit)
        return cell
    }

    static func moment(_ moment: Timestamp?) -> Self? {
        guard let moment else { return nil }
        var cell = Self(Figure.text(moment))
        cell.moment = moment
        return cell
    }

    /// A span of time; `open` says what an end reads as that is not given.
    static func period(_ from: Timestamp?, _ until: Timestamp?, open: (from: Phrase, until: Phrase)? = nil) -> Self? {
        guard from != nil || until != nil else { return nil }
        return .wording { reader in
            let start = from.map { Figure.text($0, for: reader) } ?? open?.from.text(reader) ?? "…"
            let end = until.map { Figure.text($0, for: reader) } ?? open?.until.text(reader) ?? "…"
            return "\(start) – \(end)"
        }
    }

    static func address(_ address: String?) -> Self? {
        guard var cell = Self.text(address) else { return nil }
        cell.address = WebAddress.checked(cell.text)
        return cell
    }
}
