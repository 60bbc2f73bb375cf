/// Tokens of Japanese and English text for a full-text index and for questions to it.
///
/// Text is folded (``Folding``) and cut so that each query below finds each document beside it:
///
/// - A run of n characters of Han, kana or hangul: a document gives n − 1 pairs of neighbours, then the last character
///   colocated; a query gives the n − 1 pairs, or the character itself when n is 1.
/// - A word: both give it without plural ending. Of a word like `X1` or `067A` a document also gives, colocated, the
///   piece before the digits or letters.
/// - Words joined as in `HTV-X`, `SARS-CoV-2`, `1998-067A`: both give the parts in order; a document also gives the
///   joined form (`htvx`), colocated with the first and the last part.
///
/// The last character of a run stands beside the last pair so that a query of one character, asked as a prefix
/// (`海*`), finds it wherever it is; ``SearchPhrase`` says when to ask so. A query that ends in katakana and a
/// prolonged sound mark goes without the mark: センサー finds センサ. A query that may be written in one word asks
/// for both forms, as ``SearchPhrase`` does.
///
/// Parts join over `-`, `_`, `'`, `&`, a full stop, and a comma between digits; over a stop between digits
/// they stay parts (`3.14` is 3, 14). More than eight parts are parts only. The `'s` of a possessive goes.
///
/// Written for the tokenizer interface of SQLite's FTS5 (https://www.sqlite.org/fts5.html, section 7), where
/// colocated is `FTS5_TOKEN_COLOCATED` and everything but `FTS5_TOKENIZE_QUERY` is a document. Neighbouring pairs
/// overlap, so mark found text with ``SearchPhrase/ranges(of:in:)`` and not with FTS5's `highlight`.
public struct Tokenizer: Sendable {
    /// What the tokens are for.
    public enum Purpose: Sendable {
        /// Text to be found.
        case document
        /// Text to find.
        case query
        /// Text to find, where compounds give their joined form only: `HTV-X` htvx.
        case joinedQuery
    }

    /// The longest token, in bytes; what a longer word has beyond it is left out on both sides.
    public static let maximumTokenBytes = 128

    /// Makes a tokenizer.
    public init() {}

    /// Gives each token of a text to `body`, in order.
    ///
    /// Takes time linear in the text and memory that does not depend on it; nothing is allocated for a token.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8; ill-formed sequences separate words.
    ///   - purpose: A document or a query.
    ///   - body: Gets the token's bytes, valid during the call; the range of the original's bytes that it stands for;
    ///     and whether it shares its position with the token before it.
    /// - Throws: What `body` throws, which ends the work.
    public func tokens<Failure: Error>(
        in bytes: UnsafeBufferPointer<UInt8>,
        purpose: Purpose,
        body: (_ token: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ colocated: Bool) throws(Failure) -> Void
    ) throws(Failure) {
        var scalars = FoldedScalars(bytes)
        var run = CharacterRun(purpose: purpose)
        var compound = WordCompound(purpose: purpose)
        while let scalar = scalars.next() {
            switch Script.of(scalar.value) {
            case .word:
                try run.finish(body)
                try compound.append(scalar, body)
            case .cjk:
                try compound.finish(body)
                if purpose != .document, run.mayEnd(with: scalar) {
                    var ahead = scalars
                    guard let next = ahead.next(), Script.of(next.value) == .cjk else { continue }
                }
                try run.append(scalar, body)
            case .separator:
                try run.finish(body)
                try compound.separate(by: scalar.value, body)
            }
        }
        try run.finish(body)
        try compound.finish(body)
    }

    /// The tokens of a text as strings, without those that are colocated.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - purpose: A document or a query.
    /// - Returns: The tokens in order.
    public func words(of text: String, purpose: Purpose) -> [String] {
        var text = text
        var words: [String] = []
        text.withUTF8 { bytes in
            self.tokens(in: bytes, purpose: purpose) { token, _, colocated in
                if !colocated { words.append(String(decoding: token, as: UTF8.self)) }
            }
        }
        return words
    }
}
