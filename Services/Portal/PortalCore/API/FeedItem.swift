import Schema

/// One update as feeds tell it.
struct FeedItem {
    let hit: SearchHit
    let page: PageRequest
    let portal: Portal

    private var update: Update { self.hit.update }

    /// The title, after words in brackets where the update is not to be taken as it reads.
    var title: Wording {
        var wording = Wording.of(self.update.title, for: self.page.language).first
        for mark in self.marks.reversed() { wording.text = "[\(self.page.phrase(mark))] \(wording.text)" }
        return wording
    }

    private var marks: [Phrase] {
        let status: Phrase? =
            switch self.update.status {
            case .actual: nil
            case .exercise: .exercise
            case .test: .test
            case .cancel: .withdrawal
            }
        let past: Phrase? = self.hit.supersededBy.map { _ in self.hit.isCancelled ? .withdrawn : .replaced }
        return [status, past].compactMap { $0 }
    }

    var summary: Wording? {
        (self.update.summary ?? self.update.body).map { Wording.of($0, for: self.page.language).first }
    }

    var content: Wording? {
        (self.update.body ?? self.update.summary).map { Wording.of($0, for: self.page.language).first }
    }

    var address: String {
        self.portal.baseURL.text + self.page.link(PageRequest.path(ofUpdate: self.update.id))
    }

    /// Where the agency itself says it.
    var original: String? {
        (self.update.links.map(\.url) + [self.update.source.url].compactMap { $0 }).lazy
            .compactMap { WebAddress.checked($0) }.first
    }

    var agency: Wording { self.portal.names[self.update.agency, self.page.language] }

    var published: Timestamp { self.update.published ?? self.update.received }

    /// When the agency changed it last.
    var updated: Timestamp {
        guard case .article(let article)? = self.update.payload, let changed = article.updated else {
            return self.published
        }
        return max(self.published, changed)
    }

    /// An id that stays: the update's own where it is a UUID, else a tag of the portal's host.
    ///
    /// Source: RFC 9562, section 4; RFC 4151, section 2.
    var identity: String {
        let id = self.update.id.name
        let lengths = id.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
        let isHex = id.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
        if isHex, lengths == [8, 4, 4, 4, 12] { return "urn:uuid:\(id.lowercased())" }
        return self.portal.tag("update/\(PercentText.encode(id))")
    }

    var topics: [(topic: Topic, name: String)] {
        self.update.topics.map { ($0, self.portal.tree.name(of: $0, in: self.page.language.rawValue)) }
    }
}

extension Portal {
    /// A tag URI of the portal's host.
    ///
    /// Source: RFC 4151, section 2.
    func tag(_ specific: String) -> String { "tag:\(self.baseURL.host),2026:\(specific)" }
}
