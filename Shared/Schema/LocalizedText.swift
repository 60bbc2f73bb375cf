/// One text in one or more languages: `{"en": "…", "ja": "…"}`, by BCP 47 tag; `und` where unknown.
public struct LocalizedText: Hashable, Sendable, Decodable, MemberEncodable {
    /// A text with its language.
    private struct Entry: Hashable, Sendable {
        let language: String
        let text: String
    }

    // By the order of the language tags, each once. Nearly all texts are in one or two languages, and need no list then.
    private let first: Entry?
    private let second: Entry?
    private let others: [Entry]
}

// Outside the structure, so that the compiler's own initializer is there, which does not copy what it sets.
extension LocalizedText {
    private init(_ entries: [Entry]) {
        self.init(first: entries.first, second: entries.dropFirst().first, others: Array(entries.dropFirst(2)))
    }

    /// Makes a text from its languages.
    public init(_ texts: [String: String]) {
        self.init(texts.map { Entry(language: $0.key, text: $0.value) }.sorted { $0.language < $1.language })
    }

    /// Makes a text in one language.
    public init(_ text: String, language: String = "und") {
        self.init(first: Entry(language: language, text: text), second: nil, others: [])
    }

    /// Makes a text in English and Japanese.
    public init(en: String, ja: String) {
        self.init(first: Entry(language: "en", text: en), second: Entry(language: "ja", text: ja), others: [])
    }

    /// Reads the object form.
    public init(from decoder: any Decoder) throws { self.init(try [String: String](from: decoder)) }

    /// Writes the object form.
    public func write(_ members: inout MemberWriter) throws {
        try self.forEach { language, text in try members.write(inOrder: language, text) }
    }

    private func forEach(_ body: (_ language: String, _ text: String) throws -> Void) rethrows {
        guard let first = self.first else { return }
        try body(first.language, first.text)
        guard let second = self.second else { return }
        try body(second.language, second.text)
        for index in self.others.indices { try body(self.others[index].language, self.others[index].text) }
    }

    /// The texts by language tag.
    public var texts: [String: String] {
        get {
            var texts: [String: String] = [:]
            self.forEach { texts[$0] = $1 }
            return texts
        }
        set { self = Self(newValue) }
    }

    /// The language tags in their order.
    public var languages: [String] {
        var languages: [String] = []
        self.forEach { language, _ in languages.append(language) }
        return languages
    }

    /// Every text, by the order of the language tags.
    public var all: [String] {
        var all: [String] = []
        all.reserveCapacity(self.count)
        self.forEach { _, text in all.append(text) }
        return all
    }

    /// How many bytes of UTF-8 the longest of the texts has.
    public var longestByteCount: Int {
        var longest = 0
        self.forEach { _, text in longest = max(longest, text.utf8.count) }
        return longest
    }

    /// Calls `body` with every text, by the order of the language tags.
    public func forEach(_ body: (String) -> Void) { self.forEach { _, text in body(text) } }

    /// How many languages it is in.
    var count: Int {
        guard case .some = self.first else { return 0 }
        guard case .some = self.second else { return 1 }
        return 2 + self.others.count
    }

    /// The first language tag that fulfils a condition.
    func firstLanguage(where condition: (String) -> Bool) -> String? {
        if let first = self.first, condition(first.language) { return first.language }
        if let second = self.second, condition(second.language) { return second.language }
        return self.others.first { condition($0.language) }?.language
    }

    /// The text in a language, or else in English, or else in the first language by tag; empty if there is none.
    public func text(in language: String) -> String {
        func find(_ language: String) -> String? {
            if let first = self.first, first.language == language { return first.text }
            if let second = self.second, second.language == language { return second.text }
            return self.others.first { $0.language == language }?.text
        }
        return find(language) ?? find("en") ?? self.first?.text ?? ""
    }
}
