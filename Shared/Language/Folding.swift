/// Text made equal where a reader who searches would call it equal.
///
/// - Full-width, half-width and other compatibility forms become ordinary ones: ＡＢＣ abc, ﾐﾁﾋﾞｷ ミチビキ, ㎞ km, ① 1.
/// - Case and Latin diacritics go: É e. Soft hyphens, joiners, variation selectors and directional controls go.
/// - Hiragana becomes katakana: みちびき ミチビキ. Kana iteration marks are written out, ヶ ヵ become ケ カ,
///   ヴァ becomes バ, and the middle dot inside a katakana name goes: ヴァン・アレン バンアレン.
/// - Old forms of common kanji become the present ones: 國 国, 衞 衛.
/// - Hyphens and apostrophes of all kinds become `-` and `'`.
///
/// The prolonged sound mark stays, since dropping it would depend on what stands around the searched words.
/// Folding what is folded changes nothing. The time is linear in the length.
///
/// Source: NFKC_Casefold of UAX #15 and UAX #44 for the first three lines; the rest is this project's choice.
public enum Folding {
    /// Folds a text.
    public static func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var folded: [UInt8] = []
            self.fold(bytes, into: &folded)
            return String(decoding: folded, as: UTF8.self)
        }
    }

    /// Folds UTF-8 and appends the folded UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes; each ill-formed sequence becomes U+FFFD.
    ///   - folded: What the folded text is appended to.
    public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
        folded.reserveCapacity(folded.count + bytes.count)
        var scalars = FoldedScalars(bytes)
        while let scalar = scalars.next() {
            UTF8Scalar.append(scalar.value, to: &folded)
        }
    }
}
