internal import Schema

/// Documents of the Federal Register and bills of Congress (United States), as their services list them.
///
/// A search without a result has no list at all and is an empty document.
/// Source: Federal Register API v1, `documents`; Congress.gov API v3, `bill`.
enum FederalRegisterFormat: FeedFormat {
    static let name = "federal-register"
    private static let limit = 2_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json else { return false }
        return Self.isDocument(json) || Self.bill(json) != nil || Self.isEmptyResult(json)
            || Self.list(json)?.firstElement.map(Self.isDocument) == true
    }

    private static func isDocument(_ json: JSONTree) -> Bool {
        guard json["title"] != nil else { return false }
        if json["document_number"] != nil || json["bill"] != nil { return true }
        if json["document"] != nil {
            return (json["url"] ?? json["html_url"])?.text?.contains("federalregister.gov") == true
        }
        return json["congress"] != nil && json["number"] != nil
    }

    /// The bill in an answer about one.
    private static func bill(_ json: JSONTree) -> JSONTree? {
        json["bill"].flatMap { $0.isObject && Self.isDocument($0) ? $0 : nil }
    }

    private static func isEmptyResult(_ json: JSONTree) -> Bool {
        json["count"]?.integer == 0 && (json["results"]?.elements ?? []).isEmpty
            && json["description"]?.text?.contains("Documents") == true
    }

    private static func list(_ json: JSONTree) -> JSONTree? {
        if json.isList { return json }
        return ["results", "rules", "bills", "documents"].lazy.compactMap { json[$0] }.first { $0.isList }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "it is no JSON") }
        let list = Self.isDocument(json) ? [json] : Self.bill(json).map { [$0] } ?? Self.list(json)?.elements ?? []
        guard list.count <= Self.limit else {
            throw list[Self.limit].error("there are more than 2,000 documents; ask for fewer at a time")
        }
        var entries: [FeedEntry] = []
        for item in list { entries.append(try Self.entry(item)) }
        var header = FeedHeader()
        header.title = json["description"]?.text ?? ""
        var updates = try entries.updates(in: header, format: Self.name, context: context)
        for index in updates.indices { updates[index].topics = Self.topics(of: updates[index]) }
        return FeedDocument(format: Self.name, updates: updates)
    }

    private static func entry(_ json: JSONTree) throws(FormatError) -> FeedEntry {
        var entry = FeedEntry()
        entry.identity =
            (json["document_number"] ?? json["document"])?.text
            ?? [json["congress"]?.text, json["type"]?.text, (json["bill"] ?? json["number"])?.text].compactMap { $0 }
            .joined(separator: " ")
        entry.title = HTMLText.line(Array(try json.requiredText("title").utf8))
        entry.summary =
            (json["abstract"]?.text ?? "").isEmpty ? "" : HTMLText.plain(Array((json["abstract"]?.text ?? "").utf8))
        let action = [
            json["action"]?.text, json["dates"]?.text, json["latest_action"]?.text,
            json[path: "latestAction", "text"]?.text,
        ].compactMap { $0 }.joined(separator: "\n")
        if entry.summary.isEmpty { entry.summary = action } else { entry.body = "\(entry.summary)\n\n\(action)" }
        for agency in json["agencies"]?.elements ?? [] {
            if let name = agency["name"]?.text ?? agency["raw_name"]?.text ?? agency.text { entry.add(author: name) }
        }
        for name in ["agency", "sponsor"] { if let text = json[name]?.text { entry.add(author: text) } }
        for name in ["type", "subtype", "citation"] { if let text = json[name]?.text { entry.add(category: text) } }
        for topic in json["topics"]?.elements ?? [] { if let text = topic.text { entry.add(category: text) } }
        for docket in json["docket_ids"]?.elements ?? [] { if let text = docket.text { entry.add(category: text) } }
        let day =
            ["publication_date", "published", "action_date", "filed_at", "updateDate", "introducedDate"]
            .lazy.compactMap { json[$0]?.text }.first ?? json[path: "latestAction", "actionDate"]?.text
        entry.published = day.flatMap { DateText.timestamp($0) }
        entry.links = Self.links(json)
        entry.language = "en"
        return entry
    }

    private static func links(_ json: JSONTree) -> [Link] {
        var links: [Link] = []
        if let page = (json["html_url"] ?? json["url"])?.text { links.append(Link(page, relation: "alternate")) }
        if let text = json["pdf_url"]?.text {
            links.append(Link(text, relation: "alternate", mediaType: "application/pdf"))
        }
        for name in ["comment_url", "regulations_dot_gov_url"] {
            if let address = json[name]?.text { links.append(Link(address, relation: "related", title: name)) }
        }
        return links.filter { $0.url.hasPrefix("https://") || $0.url.hasPrefix("http://") }
    }

    /// What the kind of document and its agency say; what it is about follows from its text.
    private static func topics(of update: Update) -> [Topic] {
        guard case .article(let article) = update.payload else { return [] }
        if article.categories.contains("Presidential Document") { return [.literal("policy/strategy")] }
        let licensing = ["Federal Aviation Administration", "Federal Communications Commission", "FAA", "FCC"]
        let isLicensing = article.authors.contains { author in licensing.contains { author.hasSuffix($0) } }
        let text = (update.title.all + (update.summary?.all ?? [])).joined(separator: " ").lowercased()
        let isSpace = ["space", "launch", "satellite", "reentry", "orbit"].contains { text.holds($0) }
        return isLicensing && isSpace ? [.literal("commercial/licensing")] : []
    }
}
