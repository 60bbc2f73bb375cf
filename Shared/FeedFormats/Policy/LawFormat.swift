internal import Schema

/// Laws of Japan as e-Gov gives them: one law in XML, or lists of laws that changed in JSON.
///
/// Source: e-Gov Law API, versions 1 and 2; XML schema of laws, `Law`, `LawBody`.
enum LawFormat: FeedFormat {
    static let name = "egov-law"
    private static let limit = 5_000
    /// The most bytes of a law's text that are kept; the link leads to the whole.
    private static let textLimit = 200_000

    static func recognises(_ document: Sniff) -> Bool {
        if let json = document.json { return Self.list(json).first.map(Self.isLaw) ?? false }
        guard let root = document.root?.local else { return false }
        return ["Law", "law_data_response", "laws_response", "DataRoot"].contains(root)
            && document.utf8.byteRange(of: Array((root == "Law" ? "LawNum" : "aw").utf8)) != nil
    }

    private static func isLaw(_ json: JSONTree) -> Bool {
        json["law_id"] != nil || json[path: "law_info", "law_id"] != nil
    }

    private static func list(_ json: JSONTree) -> [JSONTree] {
        json.isList ? json.elements : (json["laws"] ?? json["items"])?.elements ?? [json]
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var entries: [FeedEntry] = []
        if let json = document.json {
            let list = Self.list(json)
            guard list.count <= Self.limit else { throw json.error("there are more than 5,000 laws; ask for fewer") }
            for law in list { entries.append(try Self.entry(law)) }
        } else {
            entries = try Self.entries(try XMLElement.parse(document.utf8))
        }
        var header = FeedHeader()
        header.language = "ja"
        var updates = try entries.updates(in: header, format: Self.name, context: context)
        for index in updates.indices { updates[index].topics = [.literal("policy/budget")] }
        return FeedDocument(format: Self.name, updates: updates)
    }

    // MARK: Lists

    private static func entry(_ json: JSONTree) throws(FormatError) -> FeedEntry {
        let info = json["law_info"] ?? json
        let revision = json["revision_info"] ?? json["current_revision_info"] ?? json
        let title = (json["law_name"] ?? revision["law_title"] ?? json["law_title"])?.text
        guard let title, let id = info["law_id"]?.text else { throw json.error("a law has law_id and a name") }
        let changes = json["updates"]?.elements ?? []
        var entry = FeedEntry()
        entry.identity = id
        entry.title = title
        entry.language = "ja"
        for name in ["law_no", "law_num", "law_type"] { if let text = info[name]?.text { entry.add(category: text) } }
        entry.summary = changes.compactMap { change in
            let when = ["published_date", "effective_date"].compactMap { change[$0]?.text }.joined(separator: " → ")
            let what = ["amend_name", "amend_no", "effective_comment"].compactMap { change[$0]?.text }
            let line = ([when] + what).filter { !$0.isEmpty }.joined(separator: " ")
            return line.isEmpty ? nil : line
        }.joined(separator: "\n")
        let day =
            changes.compactMap { $0["published_date"]?.text }.max()
            ?? revision["amendment_promulgate_date"]?.text ?? info["promulgation_date"]?.text
        entry.published = day.flatMap { DateText.timestamp($0, zoneMinutes: 540) }
        let address = json["url"]?.text ?? "https://laws.e-gov.go.jp/law/\(id)"
        entry.links = [Link(address, relation: "alternate", language: "ja")]
        return entry
    }

    // MARK: One law

    private static func entries(_ root: XMLElement) throws(FormatError) -> [FeedEntry] {
        let laws = Self.laws(in: root)
        guard !laws.isEmpty else {
            throw FormatError(where: "\(root.place)", reason: "there is no <Law> in it; ask for one law's text")
        }
        var entries: [FeedEntry] = []
        for law in laws {
            let body = law.first("LawBody")
            guard let title = body?.text(of: "LawTitle"), !title.isEmpty else {
                throw FormatError(where: "\(law.place) Law", reason: "<LawTitle> is missing or empty")
            }
            var entry = FeedEntry()
            let number = law.text(of: "LawNum") ?? ""
            entry.identity = Self.first("law_id", in: root)?.text ?? (number.isEmpty ? nil : number)
            entry.title = title
            entry.language = law.attributes["Lang"] ?? "ja"
            entry.add(category: number)
            entry.body = Self.prose(body).clipped(characters: .max, bytes: Self.textLimit)
            entry.summary = String(entry.body.prefix(400))
            entry.published = Self.promulgation(law)
            if let id = Self.first("law_id", in: root)?.text {
                entry.links = [Link("https://laws.e-gov.go.jp/law/\(id)", relation: "alternate", language: "ja")]
            }
            entries.append(entry)
        }
        return entries
    }

    private static func laws(in element: XMLElement) -> [XMLElement] {
        element.name.local == "Law" ? [element] : element.elements.flatMap(Self.laws)
    }

    private static func first(_ local: String, in element: XMLElement) -> XMLElement? {
        if element.name.local == local { return element }
        return element.elements.lazy.compactMap { Self.first(local, in: $0) }.first
    }

    /// Titles and sentences, a line each; readings in ruby are left out.
    private static func prose(_ element: XMLElement?) -> String {
        var lines: [String] = []
        func add(_ element: XMLElement) {
            switch element.name.local {
            case "TOC", "LawTitle": return
            case "Sentence", "ArticleTitle", "ArticleCaption", "ChapterTitle", "SectionTitle", "ParagraphNum",
                "ItemTitle":
                let text = Self.withoutReadings(element).stripped
                if !text.isEmpty { lines.append(text) }
            default: for part in element.elements { add(part) }
            }
        }
        if let element { add(element) }
        return lines.joined(separator: "\n")
    }

    private static func withoutReadings(_ element: XMLElement) -> String {
        element.nodes.map { node in
            switch node {
            case .text(let text): text
            case .element(let part): part.name.local == "Rt" ? "" : Self.withoutReadings(part)
            }
        }.joined()
    }

    /// The day in the attributes of a law, years counted by era.
    private static func promulgation(_ law: XMLElement) -> Timestamp? {
        let before = ["Meiji": 1_867, "Taisho": 1_911, "Showa": 1_925, "Heisei": 1_988, "Reiwa": 2_018]
        guard let era = law.attributes["Era"].flatMap({ before[$0] }),
            let year = law.attributes["Year"].flatMap({ Int($0) }),
            (1...99).contains(year), let month = law.attributes["PromulgateMonth"].flatMap({ Int($0) }),
            let day = law.attributes["PromulgateDay"].flatMap({ Int($0) })
        else { return nil }
        return Timestamp(year: era + year, month: month, day: day, offsetMinutes: 540)
    }
}
