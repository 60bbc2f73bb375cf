internal import Crypto
internal import Language
internal import Schema

extension Update {
    /// The most topics of an update.
    fileprivate static let topicLimit = 12
    /// The most bytes that an update may take as JSON, so that its event stays within 1 MiB.
    private static let sizeLimit = Event.maximumBytes - 8_192
    /// More than id, topics and what it supersedes take.
    private static let fewBytes = 16_384

    /// Gives the update identity, topics and lengths as the exchange needs them.
    ///
    /// - Parameters:
    ///   - context: What is known of its source.
    ///   - textKind: What its text is, where that says what it is about.
    /// - Throws: ``FormatError`` when what remains after clipping is still no update of the schema.
    mutating func finish(
        in context: FeedContext,
        textKind: Classifier.TextKind = .document
    ) throws(FormatError) {
        if self.title.longestByteCount > 1_000 {
            self.title = LocalizedText(self.title.texts.mapValues { $0.clipped(characters: 1_000, bytes: 4_000) })
        }
        self.topics = self.topics(in: context, textKind)
        if self.status == .actual, case .article = self.payload, let status = DrillPhrase.status(of: self) {
            self.status = status
        }
        if self.links.count > 1 || self.links.indices.contains(where: { self.links[$0].url.utf8.count > 2_048 }) {
            var seen: Set<String> = []
            self.links = self.links.filter {
                $0.url.utf8.count <= 2_048 && seen.insert("\($0.relation ?? "alternate") \($0.url)").inserted
            }
            self.links = Array(self.links.prefix(64))
        }
        if self.geometry?.isOnEarth == false { self.geometry = nil }
        if self.source.item?.isEmpty ?? true { self.source.item = self.fallbackItem }
        // The first 128 bits are enough to tell updates apart, whose content says its source and item.
        self.id = try self.shortenToFit().updateID
        do { try self.validate() } catch {
            throw FormatError(where: "item \(self.source.item ?? "")", reason: "\(error)")
        }
    }

    /// The link, or else a hash of title and date.
    private var fallbackItem: String {
        self.links.first { $0.relation ?? "alternate" == "alternate" }?.url ?? self.titleItem
    }

    /// A hash of title and date, which stands for an item that has no identity of its own.
    var titleItem: String {
        let text = self.title.all.joined(separator: "\n") + "\n" + (self.published?.description ?? "")
        return "sha256:" + SHA256.hash(data: Array(text.utf8)).hexadecimal()
    }

    /// What the format says, then what the text says, then what the source is about.
    private func topics(in context: FeedContext, _ textKind: Classifier.TextKind) -> [Topic] {
        var topics = self.topics
        // An orbit has those that its names say since it was made.
        let isOrbit = if case .orbit = self.payload { true } else { false }
        if !isOrbit {
            var texts: [String] = []
            texts.reserveCapacity(4)
            self.summary?.forEach { texts.append($0) }
            self.body?.forEach { texts.append($0) }
            topics.add(context.topics(titles: self.title.all, texts: texts, of: textKind, beside: topics))
        }
        if let topic = context.topic, topics.count < Self.topicLimit, !topics.contains(topic) { topics.append(topic) }
        if topics.isEmpty { topics.append(.literal("policy/strategy")) }
        return topics
    }

    /// Shortens body and summary until the update fits an event; the links lead to the whole.
    ///
    /// - Returns: The hash of its content.
    private mutating func shortenToFit() throws(FormatError) -> SHA256.Digest {
        let content = self.measureContent()
        guard 6 * content.count > Self.sizeLimit - Self.fewBytes, JSONText.encode(self).count > Self.sizeLimit else {
            return content.digest
        }
        var bare = self
        (bare.body, bare.summary) = (nil, nil)
        var limit = JSONText.encode(bare).count > Self.sizeLimit ? 0 : 262_144
        while JSONText.encode(self).count > Self.sizeLimit {
            guard limit > 1_024 else {
                throw FormatError(
                    where: "item \(self.source.item ?? "")",
                    reason: "it is larger than an event of \(Event.maximumBytes) bytes can be, even without its text"
                )
            }
            func clip(_ text: LocalizedText) -> LocalizedText {
                LocalizedText(text.texts.mapValues { $0.clipped(characters: .max, bytes: limit) })
            }
            self.body = self.body.map(clip)
            self.summary = self.summary.map(clip)
            limit /= 2
        }
        return self.measureContent().digest
    }
}

extension FeedContext {
    /// What the classifier says of texts in several languages, best first.
    ///
    /// Where the format has said what they are about, likeness adds nothing: notices of one format are like each other,
    /// whatever they say.
    func topics(
        titles: [String],
        texts: [String],
        of kind: Classifier.TextKind = .document,
        beside known: [Topic]
    ) -> [Topic] {
        self.classifier.topics(titles: titles, texts: texts, of: kind).compactMap { found in
            known.isEmpty || found.isSaid ? try? Topic(found.topic) : nil
        }
    }
}

extension [Topic] {
    /// Adds topics that it does not have; one place is kept for the source's own topic.
    mutating func add(_ topics: [Topic]) {
        guard !self.isEmpty || topics.count >= Update.topicLimit else {
            self = topics
            return
        }
        for topic in topics where self.count < Update.topicLimit - 1 && !self.contains(topic) { self.append(topic) }
    }
}

extension String {
    /// The text cut at a character boundary, ending in `…` where something was cut.
    ///
    /// - Parameters:
    ///   - characters: The most characters (grapheme clusters).
    ///   - bytes: The most bytes of UTF-8, at least 4.
    /// - Returns: The text itself where it is short enough.
    func clipped(characters: Int, bytes: Int) -> String {
        if self.utf8.count <= bytes, self.utf8.count <= characters || self.unicodeScalars.count <= characters {
            return self
        }
        let most = min(characters - 1, bytes - 3)
        let looked = self.utf8.count <= bytes ? self.utf8[...] : self.utf8.prefix(most + 1)
        // Each byte is a character.
        if looked.allSatisfy({ $0 < 0x80 && $0 != .carriageReturn }) {
            return String(decoding: self.utf8.prefix(most), as: UTF8.self) + "…"
        }
        let mayFit = self.utf8.count <= bytes
        // What has been passed, and how much of it stays where the text is cut.
        var (at, count) = (self.startIndex, 0)
        var (end, size, isFull) = (self.startIndex, 0, false)
        while at < self.endIndex, count < characters, mayFit || !isFull {
            let next = self.index(after: at)
            size += self.utf8.distance(from: at, to: next)
            isFull = isFull || count >= characters - 1 || size > bytes - 3
            if !isFull { end = next }
            (at, count) = (next, count + 1)
        }
        return mayFit && at == self.endIndex ? self : self[..<end] + "…"
    }
}
