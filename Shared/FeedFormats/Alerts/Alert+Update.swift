internal import Schema

extension Alert {
    /// The most bytes of an update's payload and geometry, so that its event stays within 1 MiB with its texts.
    static let sizeLimit = 600_000

    /// The message as an update.
    ///
    /// The messages that it replaces stay in the payload's `references`: an update's id follows from its content,
    /// which a reference does not tell, so whoever keeps the earlier updates finds them by source and item.
    func update(in context: FeedContext, format: String) -> Update {
        let topics = self.topics
        var update = Update(
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: self.identifier.clipped(characters: 500, bytes: 1_000),
                format: format
            ),
            origin: .collected,
            // What tells nothing of itself, such as an acknowledgement, is still about an emergency.
            topics: topics.isEmpty && context.topic == nil ? [.literal("emergency/disaster")] : topics,
            title: self.titles,
            summary: self.texts { $0.description ?? $0.instruction },
            body: self.texts { $0.body },
            links: self.links(in: context),
            published: self.sent,
            received: context.received,
            valid: self.validity,
            severity: self.information.compactMap(\.severity).max(),
            status: self.trafficStatus,
            geometry: self.geometry,
            audience: context.audience,
            handling: self.handling,
            payload: .alert(self)
        )
        update.keepWithin(Self.sizeLimit)
        return update
    }

    /// The kind of traffic: what is not `Actual` never travels with operations, not even to withdraw something.
    var trafficStatus: Status {
        Self.drill(self.status) ?? (self.messageType == "Cancel" ? .cancel : .actual)
    }

    /// Exercise or test by the words of the standard; nil for what is meant.
    static func drill(_ status: String?) -> Status? {
        switch status?.lowercased() {
        case "exercise": .exercise
        case "test", "draft", "system": .test
        default: nil
        }
    }

    private var handling: Handling {
        switch self.scope {
        case "Restricted": .amber
        case "Private": .red
        default: .clear
        }
    }

    /// From the earliest beginning to the latest end of all blocks.
    var validity: Validity? {
        let from = self.information.compactMap { $0.effective ?? $0.onset }.min()
        let until = self.information.compactMap(\.expires).max()
        guard from != nil || until != nil else { return nil }
        if let from, let until, from > until { return Validity(until: until) }
        return Validity(from: from, until: until)
    }

    private func links(in context: FeedContext) -> [Link] {
        var links: [Link] = []
        for information in self.information {
            if let web = information.web.flatMap({ WebAddress.absolute($0, base: context.url) }) {
                links.append(Link(web, relation: "alternate", language: information.language))
            }
            for resource in information.resources {
                guard let url = resource.url.flatMap({ WebAddress.absolute($0, base: context.url) }) else { continue }
                let title = resource.description.clipped(characters: 200, bytes: 800)
                links.append(
                    Link(url, relation: "enclosure", mediaType: resource.mediaType, title: title, bytes: resource.bytes)
                )
            }
        }
        return links
    }

    // MARK: Texts

    /// One title a language: its headlines, or else its events.
    private var titles: LocalizedText {
        let titles = self.texts(joined: " / ", atMost: 3) { block in
            if let headline = block.headline, !headline.isEmpty { return headline }
            guard !block.event.isEmpty else { return nil }
            let area = block.areas.first?.description ?? ""
            return area.isEmpty ? block.event : "\(block.event): \(area.clipped(characters: 200, bytes: 800))"
        }
        if let titles { return titles }
        let sender = self.sender.clipped(characters: 200, bytes: 800)
        let kinds = [
            "Alert": ("Alert", "警報"), "Update": ("Updated alert", "警報の更新"), "Cancel": ("Alert cancelled", "警報の取消し"),
            "Ack": ("Acknowledgement", "受領通知"), "Error": ("Error notice", "エラー通知"),
        ]
        let kind = kinds[self.messageType] ?? ("Alert", "警報")
        let number = self.identifier.clipped(characters: 200, bytes: 800)
        return LocalizedText(["en": "\(kind.0): \(number), \(sender)", "ja": "\(kind.1): \(number)、\(sender)"])
    }

    /// What the blocks of each language say, the same words once; nil where none says anything.
    private func texts(
        joined separator: String = "\n\n",
        atMost limit: Int = .max,
        _ text: (AlertInformation) -> String?
    ) -> LocalizedText? {
        var texts: [String: [String]] = [:]
        for block in self.information {
            guard let words = text(block), !words.isEmpty else { continue }
            let language = block.shortLanguage
            let known = texts[language] ?? []
            guard texts.count < 32 || texts[language] != nil, !known.contains(words) else { continue }
            texts[language] = known + [words]
        }
        guard !texts.isEmpty else { return nil }
        return LocalizedText(
            texts.mapValues { words in
                words.prefix(limit).joined(separator: separator) + (words.count > limit ? separator + "…" : "")
            }
        )
    }
}

extension AlertInformation {
    /// The tag without region, which readers ask for: `en` of `en-US`; Chinese keeps what tells its script.
    fileprivate var shortLanguage: String {
        let tag = self.language.lowercased()
        let primary = String(tag.prefix { $0 != "-" })
        return primary == "zh" ? tag : primary.isEmpty ? "und" : primary
    }

    /// The whole text for people: what happens, what to do, where, and whom to ask.
    fileprivate var body: String? {
        let isJapanese = self.shortLanguage == "ja"
        var parts = [self.description, self.instruction].compactMap(\.self)
        let areas = self.areas.map(\.description).filter { !$0.isEmpty }
        if !areas.isEmpty {
            parts.append((isJapanese ? "対象地域: " : "Area: ") + areas.joined(separator: isJapanese ? "、" : "; "))
        }
        let senders = [self.senderName, self.contact].compactMap(\.self)
        if !senders.isEmpty { parts.append((isJapanese ? "発表: " : "From: ") + senders.joined(separator: ", ")) }
        return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    }
}

extension Update {
    /// Leaves out the shape, then the payload, where they are larger than an event may be; the texts remain.
    mutating func keepWithin(_ limit: Int) {
        let payload = self.payload.map { JSONText.encode($0).count } ?? 0
        if payload > limit { self.payload = nil }
        let geometry = self.geometry.map { JSONText.encode($0).count } ?? 0
        if geometry + (self.payload == nil ? 0 : payload) > limit { self.geometry = nil }
    }
}
