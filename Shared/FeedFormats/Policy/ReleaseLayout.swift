internal import Language

/// Tells a press release by how it is set: a title, a line with its day, and prose; or the day, the title, and prose.
///
/// A story without such a line counts where its title is written in capitals and its prose names a day.
enum ReleaseLayout {
    /// How many characters of prose follow at least.
    private static let leastProse = 200
    private static let leastStory = 450

    static func isRelease(_ text: String) -> Bool {
        let lines = text.split(whereSeparator: \.isNewline).map(\.stripped).filter { !$0.isEmpty }
        guard let title = lines.first else { return false }
        if let isRelease = JapaneseReleaseLayout.isRelease(lines) { return isRelease }
        if Self.isDay(title), let headline = lines.prefix(4).dropFirst().firstIndex(where: Self.isTitle) {
            // Between them stands the number of the release.
            return lines[1..<headline].allSatisfy { $0.count <= 40 && $0.contains(where: \.isNumber) }
                && Self.prose(lines[(headline + 1)...].prefix(12)) >= Self.leastProse
        }
        guard Self.isTitle(title) else { return false }
        guard let day = lines.prefix(8).dropFirst().firstIndex(where: Self.isDay) else {
            return Self.isStory(title, lines.dropFirst())
        }
        // A title may go on over lines, then names follow of who wrote it and of the series that it is of.
        return lines[1..<day].allSatisfy { Self.isTitle($0) || Self.isByline($0) }
            && Self.prose(lines[(day + 1)...].prefix(12)) >= Self.leastProse
    }

    /// Whether a line may be a name: a few words without figures, of which most begin with a capital.
    private static func isByline(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard line.count <= 60, (1...6).contains(words.count), line.first?.isUppercase == true,
            line.allSatisfy({ $0.isLetter || " .,'’&-".contains($0) }), !line.hasSuffix(",")
        else { return false }
        return words.count { $0.first?.isUppercase == true } * 2 >= words.count
    }

    /// Whether a line may be a headline: some words that begin with a capital and end without a stop.
    private static func isTitle(_ line: String) -> Bool {
        guard (12...300).contains(line.count), let last = line.unicodeScalars.last,
            !".:;,{}()=\\".unicodeScalars.contains(last)
        else { return false }
        guard let first = line.first(where: { !"“‘\"'".contains($0) }), first.isUppercase || first.isNumber else {
            return false
        }
        let isField = Self.fields.contains(where: line.lowercased().hasPrefix)
        let signs = line.unicodeScalars.count { "{}[]<>=|_@\\/*#~^`;".unicodeScalars.contains($0) }
        let letters = line.count { $0.isLetter || $0 == " " }
        return !isField && signs < 2 && line.split(separator: " ").count >= 2 && letters * 10 >= line.count * 8
    }

    private static let fields = [
        "from:", "to:", "cc:", "date:", "subject:", "received:", "return-path:", "reply-to:", "message-id:", "title:",
        "version", "copyright", "dear ", "hi ", "hello", "re:", "fwd:", "name:", "author:",
    ]

    /// Whether a line is a day in words, with at most a place beside it.
    private static func isDay(_ line: String) -> Bool {
        guard line.count <= 60, DatePhrase.isAlone(in: line), line.contains(where: { $0.isLetter }) else {
            return false
        }
        let folded = line.lowercased()
        return !["version", "release", "revision", "updated", "copyright", "date:", "sent"].contains {
            folded.holds($0)
        }
            && !line.contains("@") && line.split(separator: " ").count >= 3
    }

    /// How many characters of lines are prose; none where something else stands among them.
    private static func prose(_ lines: ArraySlice<String>) -> Int {
        let sentences = lines.filter(Self.isProse)
        guard sentences.count * 2 >= lines.count else { return 0 }
        return sentences.reduce(0) { $0 + $1.count }
    }

    private static func isProse(_ line: String) -> Bool {
        guard line.count >= 50, line.first.map({ $0.isLetter || $0.isNumber || "“‘\"'•*-".contains($0) }) == true else {
            return false
        }
        let letters = line.count { $0.isLetter || $0 == " " }
        let words = line.split(separator: " ")
        let plain = words.count { $0.first?.isLowercase == true && $0.dropLast().allSatisfy { $0.isLetter } }
        return letters * 100 >= line.count * 88 && plain * 100 >= words.count * 40
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.",
    ]

    /// Whether a headline in capitals stands above a long paragraph, and the prose names a day.
    private static func isStory(_ title: String, _ lines: ArraySlice<String>) -> Bool {
        let words = title.split(separator: " ").filter { $0.first?.isLetter == true && $0.count > 3 }
        let capitals = words.count { $0.first?.isUppercase == true }
        guard words.count >= 2, title.count <= 120, capitals * 10 >= words.count * 8, let first = lines.first,
            first.first?.isUppercase == true || first.first.map({ "“‘\"".contains($0) }) == true
        else { return false }
        let paragraphs = lines.prefix(30).filter { $0.count >= 160 && Self.isProse($0) && $0.contains(". ") }
        guard paragraphs.reduce(0, { $0 + $1.count }) >= Self.leastStory else { return false }
        return lines.prefix(30).contains { line in
            line.count >= 80 && Self.months.contains(where: line.lowercased().holds)
                && DatePhrase.all(in: line).contains(where: \.isDay)
        }
    }
}
