/// Languages as readers call them.
enum LanguageName {
    /// The name of a language by its BCP 47 tag; the tag itself where it is neither of the pages' languages.
    static func text(_ tag: String, for reader: PageLanguage) -> String {
        switch PageLanguage(rawValue: String(tag.lowercased().prefix { $0 != "-" })) {
        case .en: reader == .ja ? "英語" : "English"
        case .ja: reader == .ja ? "日本語" : "Japanese"
        case nil: tag
        }
    }
}
