/// Why a glossary cannot be read.
public enum LanguageError: Error, Equatable, CustomStringConvertible {
    /// A line of a glossary is not of its form.
    ///
    /// - line: Counted from 1.
    /// - reason: What is wrong and what is expected.
    case glossaryLine(line: Int, reason: String)
    /// A glossary is too large.
    ///
    /// - bytes: Its size.
    /// - limit: The most that is read.
    case glossarySize(bytes: Int, limit: Int)

    /// A sentence with the place, the reason and what to do.
    public var description: String {
        switch self {
        case .glossaryLine(let line, let reason): "glossary line \(line): \(reason)"
        case .glossarySize(let bytes, let limit):
            "the glossary has \(bytes) bytes, more than the \(limit) that are read; split it or shorten it"
        }
    }
}
