extension FeedText.Kind {
    /// How the characters of an element are to be taken.
    init(of field: FeedField, _ name: FeedElement, _ attributes: XMLAttributes) {
        self =
            switch field {
            case _ where name.isXHTML: .markup
            case .title, .summary, .content, .otherSummary, .subtitle, .description:
                switch name.textRules {
                case .atom: Self.inAtom(field, attributes)
                case .media: attributes["type"] == "html" ? .html : .plain
                case .others: .html
                }
            case .otherTitle: .html
            default: .plain
            }
    }

    private static func inAtom(_ field: FeedField, _ attributes: XMLAttributes) -> Self {
        let written = attributes["type"]
        let mode = attributes["mode"]
        if mode == nil, written == nil { return field == .summary || field == .content ? .undeclared : .plain }
        if mode == nil, written == "text" { return .plain }
        if mode == nil, written == "html" { return .html }
        let type = written?.lowercased() ?? "text"
        // Atom 0.3 tells by `mode` what the type alone does not.
        if mode == "escaped" { return type.hasSuffix("plain") || type == "text" ? .plain : .html }
        if mode == "base64" || type == "application/octet-stream" { return .base64 }
        switch type {
        case "xhtml": return .markup
        case "html", "text/html": return .html
        default:
            if type.hasSuffix("xml") { return .markup }
            return field == .content && type.contains("/") && !type.hasPrefix("text/") ? .binary : .plain
        }
    }
}
