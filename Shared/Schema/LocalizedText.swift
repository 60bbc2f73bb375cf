/// One text in one or more languages: `{"en": "…", "ja": "…"}`, by BCP 47 tag; `und` where unknown.
public struct LocalizedText: Hashable, Sendable, Decodable, MemberEncodable {
    /// A text with its language.
    private struct Entry: Hashable, Sendable {
        let language: String
        let text: String
    }

    /// By the order of the language tags, each once.
    private var entries: [Entry]

    /// Makes a text from its languages.
    public init(_ texts: [String: String]) {
        self.entries = texts.map { Entry(language: $0.key, text: $0.value) }
        if self.entries.count > 1 { self.entries.sort { $0.language < $1.language } }
    }

    /// Makes a text in one language.
    public init(_ text: String, language: String = "und") { self.entries = [Entry(language: language, text: text)] }

    /// Makes a text in English and Japanese.
    public init(en: String, ja: String) {
        self.entries = [Entry(language: "en", text: en), Entry(language: "ja", text: ja)]
    }

    /// Reads the object form.
    public init(from decoder: any Decoder) throws { self.init(try [String: String](from: decoder)) }

    /// Writes the object form.
    public func write(_ members: inout MemberWriter) throws {
        for index in self.entries.indices {
            try members.write(inOrder: self.entries[index].language, self.entries[index].text)
        }
    }

    /// The texts by language tag.
    public var texts: [String: String] {
        get { Dictionary(uniqueKeysWithValues: self.entries.lazy.map { ($0.language, $0.text) }) }
        set { self = Self(newValue) }
    }

    /// The language tags in their order.
    public var languages: [String] { self.entries.map(\.language) }

    /// Every text, by the order of the language tags.
    public var all: [String] { self.entries.map(\.text) }

    /// How many bytes of UTF-8 the longest of the texts has.
    public var longestByteCount: Int { self.entries.indices.reduce(0) { max($0, self.entries[$1].text.utf8.count) } }

    /// Calls `body` with every text, by the order of the language tags.
    public func forEach(_ body: (String) -> Void) {
        for index in self.entries.indices { body(self.entries[index].text) }
    }

    /// How many languages it is in.
    var count: Int { self.entries.count }

    /// The first language tag that fulfils a condition.
    func firstLanguage(where condition: (String) -> Bool) -> String? {
        self.entries.indices.first { condition(self.entries[$0].language) }.map { self.entries[$0].language }
    }

    /// The text in a language, or else in English, or else in the first language by tag; empty if there is none.
    public func text(in language: String) -> String {
        func find(_ language: String) -> String? { self.entries.first { $0.language == language }?.text }
        return find(language) ?? find("en") ?? self.entries.first?.text ?? ""
    }
}
