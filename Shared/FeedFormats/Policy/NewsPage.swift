internal import Schema

/// What a page of news holds: its title, its prose, and links with the days that stand above or beside them.
struct NewsPage {
    /// A link to a piece of news.
    struct Item {
        var title: String
        var address: String
        /// The day beside it or the nearest above; its year and the day of the month may be open.
        var year: Int?
        var month: Int
        var day: Int?
    }

    private static let itemLimit = 1_000
    /// The most headings that are looked at until one has words.
    private static let headingLimit = 16
    /// The fewest bytes of a link's text that may be a headline.
    private static let headlineBytes = 19

    private(set) var title = ""
    private(set) var heading = ""
    private(set) var language: String?
    private(set) var items: [Item] = []
    /// Where its head says that it is (`self`), and where who reads it may be told of news (`hub`); at most 16.
    private(set) var links: [(relation: String, address: String)] = []
    /// The text from the first heading to the foot of the page.
    private(set) var prose = ""

    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var addresses: Set<String> = []

    /// Reads a page; it may be written as badly as browsers bear.
    init(_ utf8: [UInt8]) {
        var at = 0
        var isMain = false
        var isHead = true
        var proseStart: Int?
        var link: (address: String, start: Int)?
        var textStart = 0
        var isTitled = false
        var headings = 0
        var isProseRead = false
        var close = 0
        while let open = utf8[at...].firstIndex(of: .less) {
            if link == nil, isMain, open > textStart { self.take(text: utf8[textStart..<open]) }
            if close < open { close = utf8[open...].firstIndex(of: .greater) ?? utf8.endIndex }
            guard let tag = PageTag(utf8, at: open, before: close) else {
                at = open + 1
                continue
            }
            at = tag.end
            textStart = tag.end
            switch (tag.name, tag.isEnd) {
            case ("!--", _), ("script", false), ("style", false), ("noscript", false), ("nav", false),
                ("select", false):
                at = Self.end(of: tag, in: utf8)
                textStart = at
            case ("html", false): self.language = tag.attribute("lang")?.split(separator: "-").first.map(String.init)
            case ("title", false) where !isTitled:
                isTitled = true
                self.title = Self.inner(tag, utf8)
                self.year = PageDate.year(in: self.title) ?? self.year
            case ("link", false) where isHead: self.take(tag)
            case ("body", false): isHead = false
            case ("main", false), ("h1", false):
                isHead = false
                isMain = true
                if proseStart == nil { proseStart = open }
                if tag.name == "h1", self.heading.isEmpty, headings < Self.headingLimit {
                    headings += 1
                    self.heading = Self.inner(tag, utf8)
                }
            case ("footer", false), ("body", true): isMain = isMain && tag.name != "footer"
            case ("a", false): link = tag.attribute("href").map { ($0, tag.end) }
            case ("a", true):
                if let link, isMain { self.take(link: link.address, text: utf8[link.start..<open]) }
                link = nil
            default: break
            }
            if !isMain, let start = proseStart, !isProseRead, tag.name == "footer" {
                isProseRead = true
                self.prose = HTMLText.plain(Array(utf8[start..<open]))
            }
        }
        if self.prose.isEmpty { self.prose = HTMLText.plain(Array(utf8[(proseStart ?? 0)...])) }
    }

    private mutating func take(_ link: PageTag) {
        guard let address = link.attribute("href") else { return }
        let relations = link.attribute("rel")?.lowercased().split(separator: " ") ?? []
        for relation in relations where ["self", "hub"].contains(relation) && self.links.count < 16 {
            self.links.append((String(relation), address))
        }
    }

    private static func inner(_ tag: PageTag, _ utf8: [UInt8]) -> String {
        let rest = utf8[tag.end...].prefix(4_096)
        let end = rest.byteRange(of: Array("</\(tag.name)".utf8))?.lowerBound ?? rest.endIndex
        return HTMLText.line(Array(utf8[tag.end..<end]))
    }

    private static func end(of tag: PageTag, in utf8: [UInt8]) -> Int {
        let mark = tag.name == "!--" ? "-->" : "</\(tag.name)"
        return utf8[tag.end...].byteRange(of: Array(mark.utf8))?.upperBound ?? utf8.endIndex
    }

    private mutating func take(text: ArraySlice<UInt8>) {
        guard text.count <= 400, text.contains(where: { $0.isDigit || $0 >= 0x80 }) else { return }
        let line = HTMLText.line(Array(text))
        guard let date = PageDate(line) else { return }
        self.year = date.year ?? self.year
        if let month = date.month {
            self.month = month
            self.day = date.day
        }
    }

    private mutating func take(link address: String, text: ArraySlice<UInt8>) {
        guard self.items.count < Self.itemLimit, !address.hasPrefix("#"), let month else { return }
        let line = HTMLText.line(Array(text))
        guard line.utf8.count >= Self.headlineBytes, line.first?.isNumber == false || line.utf8.count > 40,
            self.addresses.insert(address).inserted
        else { return }
        self.items.append(Item(title: line, address: address, year: self.year, month: month, day: self.day))
    }
}

extension NewsPage.Item {
    /// The link as an item of a feed; nil where its address leads nowhere.
    func entry(in context: FeedContext, zoneMinutes: Int) -> FeedEntry? {
        var entry = FeedEntry()
        entry.title = self.title
        // Without the page's own address a relative one is all there is to tell the item by.
        if let absolute = WebAddress.absolute(self.address, base: context.url) {
            entry.links = [Link(absolute, relation: "alternate")]
        }
        entry.identity = entry.links.first?.url ?? self.address
        entry.published = self.moment(before: context.received, zoneMinutes: zoneMinutes)
        return entry
    }

    /// The beginning of the day; where the year is open, the last such day that has begun.
    private func moment(before received: Timestamp, zoneMinutes: Int) -> Timestamp? {
        guard let day else { return nil }
        func moment(_ year: Int) -> Timestamp? {
            Timestamp(year: year, month: self.month, day: day, offsetMinutes: zoneMinutes)
        }
        if let year { return moment(year) }
        let now = CivilDate(daysSince1970: Int(received.seconds.quotientAndRemainder(dividingBy: 86_400).quotient)).year
        return [now + 1, now, now - 1].lazy.compactMap(moment).first { $0 <= received }
    }
}

/// A tag of a page.
struct PageTag {
    let name: String
    let isEnd: Bool
    /// The byte after it.
    let end: Int
    private let attributes: ArraySlice<UInt8>
    /// The most bytes of a tag.
    private static let limit = 8_192

    /// Reads the tag that begins at a `<` and ends at the next `>`; nil for what is none.
    init?(_ utf8: [UInt8], at open: Int, before close: Int) {
        if utf8[open...].starts(with: Array("<!--".utf8)) {
            (self.name, self.isEnd, self.end, self.attributes) = ("!--", false, open + 4, [])
            return
        }
        let isEnd = open + 1 < utf8.count && utf8[open + 1] == .slash
        let start = open + (isEnd ? 2 : 1)
        guard start < close, close < utf8.count, utf8[start].isLetter, close - start < Self.limit else { return nil }
        let name = utf8[start..<close].prefix { $0.isLetter || $0.isDigit }
        self.name = String(decoding: name.map(\.lowercased), as: UTF8.self)
        self.isEnd = isEnd
        self.end = close + 1
        self.attributes = utf8[name.endIndex..<close]
    }

    /// The value of an attribute, in quotation marks or without, its character references resolved.
    func attribute(_ name: String) -> String? {
        guard let start = self.attributes.map(\.lowercased).byteRange(of: Array(" \(name)=".utf8))?.upperBound else {
            return nil
        }
        let rest = self.attributes.dropFirst(start)
        guard let first = rest.first else { return nil }
        let value =
            first == .quote || first == .apostrophe
            ? rest.dropFirst().prefix { $0 != first } : rest.prefix { !$0.isWhiteSpace }
        return HTMLText.line(Array(value))
    }
}
