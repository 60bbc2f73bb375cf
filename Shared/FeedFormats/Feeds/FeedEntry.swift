internal import Language
internal import Schema

/// One item of a feed, in whatever dialect it was written.
struct FeedEntry: Hashable {
    /// The most authors or categories that are kept.
    static let listLimit = 64

    /// Its guid or id.
    var identity: String?
    /// Plain text in one line.
    var title = ""
    /// Plain text.
    var summary = ""
    /// Plain text.
    var body = ""
    var links: [Link] = []
    var authors: [String] = []
    var categories: [String] = []
    var published: Timestamp?
    var updated: Timestamp?
    /// The language as declared of the whole.
    var language: String?
    /// The language as declared of the title, where it was.
    var titleLanguage: String?
    /// The language as declared of the summary, where it was.
    var summaryLanguage: String?
    /// The language as declared of the body, where it was.
    var bodyLanguage: String?
    var shapes: [Geometry] = []

    /// A hash of the bytes of what entries are most often told apart by.
    fileprivate var label: Int {
        var hasher = Hasher()
        for text in [self.identity, self.title, self.links.first?.url] {
            hasher.combine(text?.utf8.count)
            var text = text ?? ""
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
        hasher.combine(self.published)
        return hasher.finalize()
    }

    /// Entries that are the same in everything share what they are most often told apart by, and their texts.
    func hash(into hasher: inout Hasher) {
        hasher.combine(self.identity)
        hasher.combine(self.title)
        hasher.combine(self.links.first?.url)
        hasher.combine(self.published)
        hasher.combine(self.summary)
        hasher.combine(self.body)
        hasher.combine(self.categories)
    }

    /// The entry, in whose place stands an empty one from now on: another core need not copy it then.
    mutating func taken() -> FeedEntry {
        var entry = FeedEntry()
        swap(&entry, &self)
        return entry
    }

    /// The authors or categories that are kept of those that were read.
    static func list(of names: [String]) -> [String] {
        // In most cases there is one, and it is short.
        if names.count <= 1, names.allSatisfy({ 1...200 ~= $0.utf8.count }) { return names }
        var list: [String] = []
        for name in names { Self.add(name, to: &list) }
        return list
    }

    mutating func add(author: String) { Self.add(author, to: &self.authors) }
    mutating func add(category: String) { Self.add(category, to: &self.categories) }

    private static func add(_ name: String, to list: inout [String]) {
        let text = name.clipped(characters: 200, bytes: 800)
        if !text.isEmpty, list.count < Self.listLimit, !list.contains(text) { list.append(text) }
    }

    /// The address of its page.
    var alternate: String? {
        self.links.indices.first { self.links[$0].relation == "alternate" }.map { self.links[$0].url }
    }

    /// A title in any case: its own, or the beginning of its text, or what names it or its feed.
    private func anyTitle(_ header: FeedHeader, _ context: FeedContext) -> String {
        if !self.title.isEmpty { return self.title }
        let text = self.summary.isEmpty ? self.body : self.summary
        let line = String(text.prefix { $0 != "\n" }).clipped(characters: 100, bytes: 400)
        let names = [
            line, self.links.first?.url, self.identity, header.title?.clipped(characters: 100, bytes: 400),
            context.source,
        ]
        return names.lazy.compactMap(\.self).first { !$0.isEmpty } ?? "-"
    }

    /// The item as an update, whose language `sample` characters of its text tell.
    func update(in header: FeedHeader, format: String, item: String?, context: FeedContext, sample: Int) -> Update {
        let title = self.anyTitle(header, context)
        let language = self.textLanguage(header, title, sample)
        let whole = self.language ?? header.language
        func own(_ declared: String?) -> String {
            (declared == whole ? nil : declared.flatMap(Self.primary)) ?? language
        }
        func text(_ plain: String, _ declared: String?) -> LocalizedText? {
            plain.isEmpty ? nil : LocalizedText(plain, language: own(declared))
        }
        var article = Article(
            authors: self.authors.isEmpty ? header.authors : self.authors,
            categories: self.categories,
            feed: header.title
        )
        article.updated = self.updated
        return Update(
            id: Update.noID,
            agency: context.agency,
            source: Source(name: context.source, url: context.url, item: item, format: format),
            origin: .collected,
            topics: [],
            title: LocalizedText(title, language: own(self.titleLanguage)),
            summary: text(self.summary, self.summaryLanguage),
            body: text(self.body, self.bodyLanguage),
            links: self.links,
            published: self.published ?? self.updated,
            received: context.received,
            geometry: self.shapes.count > 1 ? .collection(self.shapes) : self.shapes.first,
            audience: context.audience,
            payload: .article(article)
        )
    }

    /// The declared language, unless the text shows another; kana in what calls itself English is Japanese.
    private func textLanguage(_ header: FeedHeader, _ title: String, _ sample: Int) -> String {
        let declared = (self.language ?? header.language).flatMap(Self.primary)
        guard declared == nil || declared == "en" else { return declared ?? "und" }
        let guess = LanguageGuess.of(title + "\n" + (self.summary.isEmpty ? self.body : self.summary), sample: sample)
        if declared == nil { return guess ?? "und" }
        return guess == "ja" ? "ja" : "en"
    }

    /// The most bytes of a tag: each item looks at that of the feed.
    private static let tagLimit = 64

    /// The language alone of a tag such as `en-US` or `en_US`; nil for what is no tag.
    private static func primary(_ tag: String) -> String? {
        guard tag.utf8.count <= Self.tagLimit else { return nil }
        // Most tags are no more than that.
        if (2...3).contains(tag.utf8.count), tag.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) { return tag }
        let parts = tag.stripped.lowercased().utf8.split(omittingEmptySubsequences: false) {
            $0 == .hyphen || $0 == 0x5F
        }
        guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(\.isLetter),
            parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit } })
        else { return nil }
        return String(language)
    }
}

extension [FeedEntry] {
    /// How many characters of an item say which language it is in: of the items of a long feed fewer.
    private var sample: Int { self.count <= 1_024 ? LanguageGuess.sample : 256 }

    /// The updates of a feed's items.
    ///
    /// An item's identity is its guid or id, else its link, else its title and date, else all it says, whichever no
    /// other item of the feed shares. Of items that are the same in everything only the first counts.
    ///
    /// - Parameters:
    ///   - header: What the feed says about itself.
    ///   - format: The format's name.
    ///   - context: What is known of the source.
    ///   - finishes: Whether the updates are finished as articles, each while it is at hand.
    /// - Returns: The updates in the order of the items.
    /// - Throws: ``FormatError`` when one is no update of the schema.
    consuming func updates(
        in header: FeedHeader,
        format: String,
        context: FeedContext,
        finishes: Bool = false
    ) throws(FormatError) -> [Update] {
        let header = header.shortened
        let sample = self.sample
        let written = Self.counts(self.indices.map { self[$0].identity })
        var guids = written
        if written.count < self.count {
            self = self.withoutRepeated(written)
            guids = Self.counts(self.indices.map { self[$0].identity })
        }
        let areDistinct = guids.count == self.count
        lazy var addresses = Self.counts(self.indices.map { self[$0].alternate })
        let items = self.indices.map { index -> String? in
            if let guid = self[index].identity, areDistinct || guids[guid] == 1, guid.utf8.count <= 1_024,
                !guid.isPlaceInList || self[index].alternate == nil
            {
                return guid
            }
            return self[index].alternate.flatMap { addresses[$0] == 1 ? $0 : nil }
        }
        var updates = try self.withUnsafeMutableBufferPointer { (entries) throws(FormatError) in
            // Each is taken once, by whoever makes an update of it.
            nonisolated(unsafe) let entries = entries
            return try [Int](entries.indices).concurrentMap { (index) throws(FormatError) in
                let item = items[index]
                let entry = entries[index].taken()
                var update = entry.update(in: header, format: format, item: item, context: context, sample: sample)
                if item == nil {
                    update.source.item = update.titleItem
                } else if finishes {
                    try update.finish(in: context, textKind: .article)
                }
                return update
            }
        }
        let untold = updates.indices.filter { items[$0] == nil }
        let titles = Self.counts(untold.map { updates[$0].source.item })
        for index in untold {
            if titles[updates[index].source.item ?? "", default: 1] > 1 {
                updates[index].source.item = "sha256:" + updates[index].contentHash
            }
            if finishes { try updates[index].finish(in: context, textKind: .article) }
        }
        return updates
    }

    /// The entries without those that are the same in everything as one before.
    private func withoutRepeated(_ identities: [String: Int]) -> [FeedEntry] {
        // Only entries of one identity and one label can be the same.
        let labels = self.map { entry in entry.identity.map { identities[$0] == 1 } ?? false ? nil : entry.label }
        let counts = Self.counts(labels)
        var seen: Set<FeedEntry> = []
        return zip(self, labels).filter { entry, label in
            label.map { counts[$0] == 1 } ?? true || seen.insert(entry).inserted
        }
        .map(\.0)
    }

    /// How often each name is there.
    private static func counts<Name: Hashable>(_ names: [Name?]) -> [Name: Int] {
        var counts: [Name: Int] = [:]
        counts.reserveCapacity(names.count)
        for case let name? in names { counts[name, default: 0] += 1 }
        return counts
    }
}

extension String {
    /// Whether it only says which place an item has in its list (`item_1`), which another item has tomorrow.
    fileprivate var isPlaceInList: Bool {
        guard self.utf8.count >= 5, self.utf8.prefix(4).elementsEqual("item".utf8, by: { $0.lowercased == $1 }) else {
            return false
        }
        let digits = self.dropFirst(4).drop { $0 == "_" || $0 == "-" }
        return (1...4).contains(digits.utf8.count) && digits.utf8.allSatisfy(\.isDigit)
    }
}
