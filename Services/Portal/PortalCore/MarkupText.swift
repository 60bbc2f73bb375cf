import Mustache

/// Text that stands in HTML and XML, in content and in quoted attributes.
///
/// The templates' own escaping looks at whole Characters, so a quote with a combining mark after it, or a `<` with a
/// prefixed sign before it, would go through as it is. This one looks at each byte.
struct MarkupText: MustacheContentType {
    /// The name by which templates ask for it.
    static let name = "MARKUP"

    /// Escapes `&`, `<`, `>`, `"` and `'`, and replaces what XML 1.0 does not allow with U+FFFD.
    func escapeText(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\t", "\n", "\r": escaped.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": escaped.unicodeScalars.append("\u{FFFD}")
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
