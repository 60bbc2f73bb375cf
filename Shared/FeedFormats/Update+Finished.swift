internal import Language
internal import Schema

extension Update {
    /// The most topics of an update.
    private static let topicLimit = 12
    /// The most bytes that an update may take as JSON, so that its event stays within 1 MiB.
    private static let sizeLimit = Event.maximumBytes - 8_192
    /// More than id, topics and what it supersedes take.
    private static let fewBytes = 16_384

    /// Gives the update identity, topics and lengths as the exchange needs them.
    ///
    /// - Throws: ``FormatError`` when what remains after clipping is still no update of the schema.
    mutating func finish(in context: FeedContext) throws(FormatError) {
        if self.title.contains(where: { $0.utf8.count > 1_000 }) {
            self.title = LocalizedText(self.title.texts.mapValues { $0.clipped(characters: 1_000, bytes: 4_000) })
        }
        self.topics = self.topics(in: context)
        if self.status == .actual, case .article = self.payload, let status = DrillPhrase.status(of: self) {
            self.status = status
        }
        if self.links.count > 1 || self.links.contains(where: { $0.url.utf8.count > 2_048 }) {
            var seen: Set<String> = []
            self.links = self.links.filter {
                $0.url.utf8.count <= 2_048 && seen.insert("\($0.relation ?? "alternate") \($0.url)").inserted
            }
            self.links = Array(self.links.prefix(64))
        }
        if self.geometry?.isOnEarth == false { self.geometry = nil }
        if self.source.item?.isEmpty ?? true { self.source.item = self.fallbackItem }
        let content = try self.shortenToFit()
        self.id = self.id(for: content)
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
        return "sha256:" + Self.hexadecimal(of: Array(text.utf8))
    }

    /// The first 128 bits of the SHA-256 over source, item and content, as hexadecimal.
    private func id(for content: [UInt8]) -> UpdateID {
        var text: [UInt8] = []
        text.reserveCapacity(self.source.name.utf8.count + (self.source.item?.utf8.count ?? 0) + 66)
        text.append(contentsOf: self.source.name.utf8)
        text.append(.lineFeed)
        text.append(contentsOf: (self.source.item ?? "").utf8)
        text.append(.lineFeed)
        text.append(contentsOf: Self.hexadecimal(of: content).utf8)
        do { return try UpdateID(Self.hexadecimal(of: text, bytes: 16)) } catch {
            preconditionFailure("hexadecimal digits are an id: \(error)")
        }
    }

    /// What the format says, then what the text says, then what the source is about.
    private func topics(in context: FeedContext) -> [Topic] {
        var topics = self.topics
        func add(_ topic: Topic) {
            if topics.count < Self.topicLimit, !topics.contains(topic) { topics.append(topic) }
        }
        let texts = (self.summary?.all ?? []) + (self.body?.all ?? [])
        // One place is kept for the source's own topic.
        for found in context.classifier.topics(titles: self.title.all, texts: texts) {
            guard topics.count < Self.topicLimit - 1, let topic = try? Topic(found.topic) else { continue }
            add(topic)
        }
        if let topic = context.topic { add(topic) }
        if topics.isEmpty, let fallback = try? Topic("policy/strategy") { topics.append(fallback) }
        return topics
    }

    /// Shortens body and summary until the update fits an event; the links lead to the whole.
    ///
    /// - Returns: The encoded content.
    private mutating func shortenToFit() throws(FormatError) -> [UInt8] {
        let content = self.encodeContent()
        guard content.count > Self.sizeLimit - Self.fewBytes else { return content }
        var limit = 262_144
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
        return self.encodeContent()
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
        if self.utf8.count <= min(characters, bytes) { return self }
        if self.utf8.count <= bytes, self.count <= characters { return self }
        var text = ""
        var left = bytes - 3
        for (index, character) in self.enumerated() {
            let size = character.utf8.count
            guard index < characters - 1, size <= left else { break }
            left -= size
            text.append(character)
        }
        return text + "…"
    }
}
