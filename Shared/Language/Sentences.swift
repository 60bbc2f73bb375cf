/// A sentence of a text.
public struct Sentence: Hashable, Sendable {
    /// The sentence on one line, without white space around it.
    public let text: String
    /// Where it is in the text it was taken from, in UTF-8 bytes.
    public let range: Range<Int>
}

/// Cuts text into sentences.
public enum Sentences {
    /// The sentences of an English or Japanese text, in order.
    ///
    /// A sentence ends at `.`, `!`, `?`, `。`, `！`, `？` or `．` with the closing quotes and brackets behind it, at an
    /// empty line, and before a line that begins as an item of a list. It does not end at a full stop of an
    /// abbreviation, an initial or a number, nor inside 「」『』（） or round brackets, nor where a line is only wrapped:
    /// there a space stands instead in English and nothing in Japanese.
    ///
    /// - Parameter text: Any text. The time is linear in its length.
    /// - Returns: Sentences with at least one letter or digit.
    ///
    /// Source: UAX #29, section 5, from which the rules start.
    public static func split(_ text: String) -> [Sentence] {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = SentenceScanner(bytes)
            return scanner.sentences()
        }
    }
}
