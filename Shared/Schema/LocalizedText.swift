/// One text in one or more languages: `{"en": "…", "ja": "…"}`, by BCP 47 tag; `und` where unknown.
public struct LocalizedText: Hashable, Sendable, Codable {
    /// The texts by language tag.
    public var texts: [String: String]

    /// Makes a text from its languages.
    public init(_ texts: [String: String]) { self.texts = texts }

    /// Makes a text in one language.
    public init(_ text: String, language: String = "und") { self.texts = [language: text] }

    /// Reads the object form.
    public init(from decoder: any Decoder) throws { self.texts = try [String: String](from: decoder) }

    /// Writes the object form.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        for (language, text) in self.texts { try members.write(language, text) }
    }

    /// The text in a language, or else in English, or else in the first language by tag; empty if there is none.
    public func text(in language: String) -> String {
        self.texts[language] ?? self.texts["en"] ?? self.texts.min { $0.key < $1.key }?.value ?? ""
    }

    /// Every text, by the order of the language tags.
    public var all: [String] { self.texts.sorted { $0.key < $1.key }.map(\.value) }
}
