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

    /// A title where it has none: the beginning of its text, or what names it or its feed.
    private func otherTitle(_ channel: FeedChannel, _ context: FeedContext) -> String {
        let text = self.summary.isEmpty ? self.body : self.summary
        let line = String(text.prefix { $0 != "\n" }).clipped(characters: 100, bytes: 400)
        let names = [
            line, self.links.first?.url, self.identity, channel.title?.clipped(characters: 100, bytes: 400),
            context.source,
        ]
        return names.lazy.compactMap(\.self).first { !$0.isEmpty } ?? "-"
    }

    /// Makes an update of the item, after which the entry is empty.
    ///
    /// - Parameters:
    ///   - item: What names it, if anything does.
    ///   - index: How many items stand before it.
    ///   - channel: What it takes from its feed.
    ///   - format: The format's name.
    ///   - context: What is known of the source.
    /// - Returns: The update, of which identity, topics and lengths are still to be made.
    fileprivate mutating func takeUpdate(
        _ item: String?,
        _ index: Int,
        in channel: FeedChannel,
        format: String,
        _ context: FeedContext
    ) -> Update {
        if self.title.isEmpty { self.title = self.otherTitle(channel, context) }
        let language = self.textLanguage(channel, index)
        let whole = self.language ?? channel.language
        func own(_ declared: String?) -> String {
            (declared == whole ? nil : declared.flatMap(Self.primary)) ?? language
        }
        func text(_ plain: inout String, _ declared: String?) -> LocalizedText? {
            plain.isEmpty ? nil : LocalizedText(exchange(&plain, with: ""), language: own(declared))
        }
        return Update(
            id: Update.noID,
            agency: context.agency,
            source: Source(name: context.source, url: context.url, item: item, format: format),
            origin: .collected,
            topics: [],
            title: LocalizedText(exchange(&self.title, with: ""), language: own(self.titleLanguage)),
            summary: text(&self.summary, self.summaryLanguage),
            body: text(&self.body, self.bodyLanguage),
            links: exchange(&self.links, with: []),
            published: self.published ?? self.updated,
            received: context.received,
            geometry: self.shapes.count > 1 ? .collection(self.shapes) : self.shapes.first,
            audience: context.audience,
            payload: .article(
                Article(
                    authors: self.authors.isEmpty ? channel.authors : exchange(&self.authors, with: []),
                    categories: exchange(&self.categories, with: []),
                    feed: channel.title,
                    updated: self.updated
                )
            )
        )
    }

    /// The declared language, unless the text shows another; kana in what calls itself English is Japanese.
    private func textLanguage(_ channel: FeedChannel, _ index: Int) -> String {
        let declared = self.language.flatMap(Self.primary) ?? channel.language.flatMap(Self.primary)
        guard declared == nil || declared == "en" else { return declared ?? "und" }
        let sample = index < Self.lookedAtCount ? LanguageGuess.sample : Self.glance
        let guess = LanguageGuess.of(
            self.title + "\n" + (self.summary.isEmpty ? self.body : self.summary),
            sample: sample
        )
        if declared == nil { return guess ?? "und" }
        return guess == "ja" ? "ja" : "en"
    }

    /// Of how many items of a feed the text is looked at as of any, for its language.
    private static let lookedAtCount = 1_024
    /// How many characters are looked at of further ones.
    private static let glance = 256

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

extension FeedEntry {
    /// Its guid or id, where it may go by that.
    fileprivate var ownIdentity: String? {
        guard let identity = self.identity, identity.utf8.count <= 1_024,
            !identity.isPlaceInList || self.alternate == nil
        else { return nil }
        return identity
    }

    /// Whether it goes by its guid or id where no other item of its feed has the same.
    var hasOwnIdentity: Bool { self.ownIdentity != nil }

    /// The item as an article that goes by what it goes by where no other item of its feed has the same; the entry is
    /// empty then.
    mutating func takeDraft(
        _ index: Int,
        in channel: FeedChannel,
        format: String,
        _ context: FeedContext
    ) -> Update {
        self.takeUpdate(self.ownIdentity ?? self.alternate, index, in: channel, format: format, context)
    }
}

extension [FeedEntry] {
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
        let channel = FeedChannel(header)
        let written = Self.counts(self.indices.map { self[$0].identity })
        if written.count < self.count { self = self.withoutRepeated(written) }
        let items = self.names
        var updates = try self.withUnsafeMutableBufferPointer { (entries) throws(FormatError) in
            // Each is taken once, by whoever makes an update of it.
            nonisolated(unsafe) let entries = entries
            return try [Int](entries.indices).concurrentMap { (index) throws(FormatError) in
                let item = items[index]
                var update = entries[index].takeUpdate(item, index, in: channel, format: format, context)
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

    /// What each entry goes by and no other one has; nil where neither identity nor link is its own.
    private var names: [String?] {
        let identities = Self.counts(self.indices.map { self[$0].identity })
        lazy var links = Self.counts(self.indices.map { self[$0].alternate })
        return self.indices.map { index in
            if let own = self[index].ownIdentity, identities[own] == 1 { return own }
            return self[index].alternate.flatMap { links[$0] == 1 ? $0 : nil }
        }
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
        guard self.utf8.count >= 5, self.utf8.first.map({ $0 | 0x20 }) == 0x69,
            self.utf8.prefix(4).elementsEqual("item".utf8, by: { $0.lowercased == $1 })
        else {
            return false
        }
        let digits = self.dropFirst(4).drop { $0 == "_" || $0 == "-" }
        return (1...4).contains(digits.utf8.count) && digits.utf8.allSatisfy(\.isDigit)
    }
}
