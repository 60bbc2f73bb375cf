/// Tokens that have to follow each other in a document.
///
/// What a store asks its index for. A text that people search for is one or several phrases, any of which is a find:
///
/// ```swift
/// SearchPhrase.alternatives(for: "HTV-X")   // [htv x] or [htvx]
/// SearchPhrase.alternatives(for: "海")       // [海…]: a prefix, for the index holds pairs
/// SearchPhrase.alternatives(for: "宇宙天気")  // [宇宙 宙天 天気]
/// ```
public struct SearchPhrase: Hashable, Sendable {
    /// The tokens, at least one, as ``Tokenizer`` gives them for a query.
    ///
    /// Tokenizing one of them as a query gives it again, so that they can stand in an FTS5 string.
    public let tokens: [String]
    /// Whether the last token stands for all that begin with it.
    public let isPrefix: Bool

    /// The phrases a text is searched by; none when it has no letter or digit.
    ///
    /// - Parameters:
    ///   - text: What somebody typed, one word or several in a row.
    ///   - isPrefix: Whether the last word may go on, as in `satel*`.
    /// - Returns: At most two: the words as written with parts apart, and with the parts of compounds joined.
    public static func alternatives(for text: String, isPrefix: Bool = false) -> [SearchPhrase] {
        let apart = Tokenizer().words(of: text, purpose: .query)
        guard let last = apart.last else { return [] }
        let mayGoOn = isPrefix || self.isSingleCharacter(last)
        var phrases = [SearchPhrase(tokens: apart, isPrefix: mayGoOn)]
        let joined = Tokenizer().words(of: text, purpose: .joinedQuery)
        if joined != apart {
            phrases.append(SearchPhrase(tokens: joined, isPrefix: mayGoOn))
        }
        return phrases
    }

    private static func isSingleCharacter(_ token: String) -> Bool {
        var scalars = token.unicodeScalars.makeIterator()
        guard let first = scalars.next(), scalars.next() == nil else { return false }
        return Script.isCJK(first.value)
    }

    /// Where phrases are found in a text, for marking them.
    ///
    /// - Parameters:
    ///   - phrases: Any number of phrases.
    ///   - text: The document.
    /// - Returns: Ranges of UTF-8 offsets, in order, that neither touch nor overlap.
    public static func ranges(of phrases: [SearchPhrase], in text: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for phrase in phrases {
            phrase.collectRanges(in: text, into: &found)
        }
        found.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        var merged: [Range<Int>] = []
        for range in found {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    private func collectRanges(in text: String, into found: inout [Range<Int>]) {
        let wanted = self.tokens.map { Array($0.utf8) }
        /// Matches under way: how many tokens matched at the position before, and where the match began.
        var before: [(count: Int, start: Int)] = []
        var here: [(count: Int, start: Int)] = []
        var text = text
        text.withUTF8 { bytes in
            Tokenizer().tokens(in: bytes, purpose: .document) { token, range, colocated in
                if !colocated {
                    swap(&before, &here)
                    here.removeAll(keepingCapacity: true)
                }
                for match in [(count: 0, start: range.lowerBound)] + before {
                    let isLast = match.count == wanted.count - 1
                    let next = wanted[match.count]
                    let isEqual =
                        token.elementsEqual(next) || (isLast && self.isPrefix && token.starts(with: next))
                    guard isEqual else { continue }
                    if isLast {
                        found.append(match.start..<range.upperBound)
                    } else if !here.contains(where: { $0.count == match.count + 1 }) {
                        here.append((match.count + 1, match.start))
                    }
                }
            }
        }
    }
}
