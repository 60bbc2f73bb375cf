internal import Schema

/// Finds whom a sentence binds.
enum CommitmentParties {
    private static let together = [
        "both sides", "two sides", "both governments", "two governments", "both countries", "two countries",
        "three countries", "four countries", "the ministers", "the leaders", "the officials", "participants", " we ",
        "双方", "両国", "両政府", "両者", "三者", "四者", "各国", "日米",
    ]

    /// The countries or agencies that are the subject, or all governments where both sides speak or nobody is named;
    /// then who else is named.
    ///
    /// - Parameters:
    ///   - sentence: In English or Japanese.
    ///   - before: How many bytes of it stand before the words that undertake something.
    ///   - governments: The governments that make the statement.
    /// - Returns: Country codes, then agency ids.
    static func of(_ sentence: String, before: Int, _ governments: [String]) -> [String] {
        let agencies = AgencyMentions.all(in: sentence, of: governments).map(\.name)
        let subject = Self.subject(String(decoding: Array(sentence.utf8.prefix(before)), as: UTF8.self))
        let opening = " " + subject.lowercased()
        if Self.together.contains(where: opening.holds) { return governments + agencies }
        let own = AgencyMentions.all(in: subject, of: governments).map(\.name)
        let named = Country.subjects(in: subject).filter { code in
            // "Canadian Space Agency" names the agency, not the country.
            governments.contains(code) && !own.contains { $0.hasPrefix(code + ".") }
        }
        if !named.isEmpty { return named + agencies }
        // 次回会合は、日本が主催する
        let actors = Country.actors(in: sentence).filter(governments.contains)
        if own.isEmpty, !actors.isEmpty { return actors + agencies }
        return own.isEmpty ? governments + agencies : agencies
    }

    /// In Japanese what stands before the first は, if it does.
    private static func subject(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: \.isJapanese), let mark = text.firstRange(of: "は、") else {
            return text
        }
        return String(text[..<mark.lowerBound])
    }
}
