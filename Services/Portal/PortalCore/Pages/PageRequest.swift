import Schema

/// What a page is asked for and how: path, query, language.
struct PageRequest {
    let path: String
    let query: QueryItems
    let language: PageLanguage
    /// Whether the address names the language, so that links keep it.
    let namesLanguage: Bool

    init(path: String, query: QueryItems, acceptLanguage: String) {
        self.path = path
        self.query = query
        let named = query["lang"].flatMap { PageLanguage(rawValue: $0) }
        self.language = named ?? PageLanguage(accepting: acceptLanguage)
        self.namesLanguage = named != nil
    }

    /// For a part that is written for any page of a language.
    init(language: PageLanguage) {
        self.path = "/"
        self.query = .none
        self.language = language
        self.namesLanguage = true
    }

    /// A phrase in the page's language.
    func phrase(_ phrase: Phrase) -> String { phrase.text(self.language) }

    /// An address within the portal that keeps the language.
    func link(_ path: String, _ items: [(name: String, value: String)] = []) -> String {
        Self.address(path, items + (self.namesLanguage ? [("lang", self.language.rawValue)] : []))
    }

    /// This page in a language.
    func link(in language: PageLanguage) -> String {
        Self.address(self.path, self.query.items.filter { $0.name != "lang" } + [("lang", language.rawValue)])
    }

    /// An address of path and query.
    static func address(_ path: String, _ items: [(name: String, value: String)]) -> String {
        let query = items.map { "\(PercentText.encode($0.name))=\(PercentText.encode($0.value))" }
        return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
    }

    static func path(ofUpdate id: UpdateID) -> String { "/updates/\(PercentText.encode(id.name))" }
    static func path(ofTopic topic: Topic) -> String { "/topics/\(topic.name)" }
}
