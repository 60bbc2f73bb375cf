import Schema

/// One of several texts of an update, with the language it is in.
struct Wording {
    var text: String
    /// A BCP 47 tag; empty where unknown.
    var language: String

    /// The text that a reader of a language reads, and the others, those of the pages' languages first.
    static func of(_ texts: LocalizedText, for reader: PageLanguage) -> (first: Self, others: [Self]) {
        let order = [reader.rawValue, reader.other.rawValue]
        let sorted = texts.texts.filter { !$0.value.isEmpty }.sorted { one, other in
            (Self.rank(one.key, in: order), one.key) < (Self.rank(other.key, in: order), other.key)
        }
        let wordings = sorted.map { Self(text: $0.value, language: $0.key == "und" ? "" : $0.key) }
        return (wordings.first ?? Self(text: "", language: ""), Array(wordings.dropFirst()))
    }

    private static func rank(_ tag: String, in order: [String]) -> Int {
        order.firstIndex(of: String(tag.lowercased().prefix { $0 != "-" })) ?? order.count
    }
}
