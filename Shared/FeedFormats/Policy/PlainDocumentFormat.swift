internal import Language
internal import Schema

/// Press releases, treaties, acts and resolutions as plain text: a title, and prose or articles below it.
///
/// Recognised by words near the beginning: what press offices put above a release, or what opens a treaty, an act or
/// a resolution; a release also by its layout. A joint statement is a format of its own.
enum PlainDocumentFormat: FeedFormat {
    static let name = "plain-text"
    private static let sizeLimit = 1_048_576
    /// The most bytes of text that are kept; more is cut at the end and said so by `…`.
    static let textLimit = 250_000

    /// What stands above a press release, in small letters.
    private static let releases = [
        "press release", "news release", "media release", "for immediate release", "media advisory", "media note",
        "statement by", "readout of", "fact sheet", "報道発表", "プレスリリース", "記者発表", "ニュースリリース", "お知らせ", "報道資料", "記者会見",
    ]

    /// What the title of a release begins with, in small letters.
    private static let titles = ["statement from ", "remarks by ", "remarks of "]

    /// What opens a treaty, an act or a resolution.
    private static let openings = [
        "the states parties", "the contracting parties", "the general assembly,", "the high contracting parties",
        "guidelines of the committee", "u.s.c. chapter", "be it enacted", "les états parties", "los estados partes",
        "государства", "缔约国", "締約国は", "この法律は", "loi n°", "act of ", "memorandum of understanding", "executive order",
        "treaty on ", "convention on ", "agreement governing", "agreement on ", "principles relating",
        "declaration on ",
        "resolution adopted",
    ]

    static func recognises(_ document: Sniff) -> Bool {
        Self.isMarked(document) || Self.isText(document) && ReleaseLayout.isRelease(document.head)
    }

    /// Whether a text holds words that tell what it is.
    static func isMarked(_ document: Sniff) -> Bool {
        guard Self.isText(document) else { return false }
        // Pages that were saved as text have their menus before their text.
        let head = String(decoding: document.utf8.prefix(65_536), as: UTF8.self).lowercased()
        let lines = head.split(whereSeparator: \.isNewline).prefix(12)
        let opening = lines.joined(separator: "\n")
        return Self.releases.contains { opening.contains($0) } || Self.openings.contains { head.contains($0) }
            || lines.first.map { line in Self.titles.contains { line.hasPrefix($0) } } ?? false
    }

    private static func isText(_ document: Sniff) -> Bool {
        guard let first = document.first, ![0x3C, 0x7B, 0x5B].contains(first),
            document.utf8.count <= Self.sizeLimit
        else { return false }
        return Self.isProse(document.utf8.prefix(65_536))
    }

    /// Whether it is written for people: letters far outnumber digits and signs, and some lines are long.
    private static func isProse(_ bytes: ArraySlice<UInt8>) -> Bool {
        let letters = bytes.count { $0.isLetter || $0 >= 0x80 }
        let others = bytes.count { !$0.isLetter && $0 < 0x80 && !$0.isWhiteSpace }
        return letters > 200 && letters > 3 * others && !bytes.contains(0)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let text = try document.text()
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            String($0).stripped
        }
        guard let title = lines.first(where: Self.isTitle) else {
            throw FormatError(where: "line 1", reason: "there is no title; write it in the first line")
        }
        var entry = FeedEntry()
        entry.title = title
        entry.body = HTMLText.collapsed(Array(text.utf8), keepsLines: true)
            .clipped(characters: .max, bytes: Self.textLimit)
        let opening = lines.drop { $0 != title }.dropFirst().first { $0.utf8.count > 60 } ?? ""
        entry.summary = opening.clipped(characters: 400, bytes: 1_600)
        entry.language = LanguageGuess.of(title + "\n" + opening)
        entry.published = Self.day(of: lines)
        if let address = context.url ?? lines.prefix(4).first(where: Self.isAddress) {
            entry.links = [Link(address, relation: "alternate")]
        }
        return FeedDocument(
            format: Self.name,
            updates: try [entry].updates(in: FeedHeader(), format: Self.name, context: context)
        )
    }

    /// The first day that one of the first lines names.
    static func day(of lines: [String]) -> Timestamp? {
        lines.prefix(12).lazy.filter { $0.utf8.count <= 120 }.compactMap(Self.day).first
    }

    private static func isAddress(_ line: String) -> Bool { line.hasPrefix("https://") || line.hasPrefix("http://") }

    /// The first line that says more than what kind of document it is or where it was found.
    private static func isTitle(_ line: String) -> Bool {
        let folded = line.lowercased()
        guard line.count > 3, !folded.contains("http://"), !folded.contains("https://") else { return false }
        // Press releases begin with their date and who sends them.
        if line.utf8.count <= 90, Self.isDay(line) || Self.isSender(line) { return false }
        let isHeading = Self.releases.contains { folded == $0 || folded.hasPrefix($0) && line.count < 40 }
        // RELEASE 26-031.
        if line.count < 40, folded.hasPrefix("release "), line.contains(where: \.isNumber) { return false }
        let isField = ["content-type:", "meta-", "source:", "---", "nor :", "date:"].contains { folded.hasPrefix($0) }
        return !isHeading && !isField && line.contains { $0.isLetter }
    }

    /// Whether a line is a date and nothing else.
    private static func isDay(_ line: String) -> Bool {
        guard Self.day(line) != nil else { return false }
        let others = line.filter { !$0.isNumber && !$0.isWhitespace && !"令和平成昭元年月日曜火水木金土（）()付け時分".contains($0) }
        return line.contains("年") ? others.isEmpty : true
    }

    private static func isSender(_ line: String) -> Bool {
        ["機構", "省", "庁", "内閣府", "協会", "研究所", "株式会社"].contains { line.hasSuffix($0) } && !line.contains("について")
    }

    /// The day that a line names; in Japan that of its zone.
    private static func day(_ line: String) -> Timestamp? {
        guard line.contains(where: \.isNumber) else { return nil }
        if line.contains("年"), let date = PageDate(line), let year = date.year, let month = date.month,
            let day = date.day
        {
            return Timestamp(year: year, month: month, day: day, offsetMinutes: 540)
        }
        return DateText.timestamp(line)
    }
}
