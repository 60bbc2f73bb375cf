internal import Schema

extension GNSSAdvisory {
    /// The advisory as an update, filed under the system's topic.
    ///
    /// `text` is the whole notice.
    func update(in context: FeedContext, text: String) -> Update {
        let type = GNSSAdvisoryType(self)
        let satellites = self.satellites.map(\.label).joined(separator: ", ")
        let who = satellites.isEmpty ? self.system : "\(self.system) \(satellites)"
        let name = "\(self.notice) \(self.number) \(self.type)"
        let span = (
            self.span(until: " until ", open: " until further notice"), self.span(until: "から", open: "から（終了未定）")
        )
        return Update(
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: "\(self.notice) \(self.number)",
                format: self.notice.lowercased()
            ),
            origin: .collected,
            topics: [self.topic],
            title: LocalizedText([
                "en": "\(name): \(who) \(type.english)\(span.0)", "ja": "\(name): \(who) \(type.japanese)\(span.1)",
            ]),
            summary: self.condition.map { LocalizedText(["en": $0]) },
            body: LocalizedText(["en": text]),
            published: self.issued,
            received: context.received,
            valid: self.validity,
            severity: type.severity,
            status: self.isCancelled == true ? .cancel : .actual,
            audience: context.audience,
            payload: .gnssAdvisory(self)
        )
    }

    private var topic: Topic {
        switch self.system {
        case "GPS": .literal("gnss/gps")
        case "QZSS": .literal("gnss/qzss")
        default: .literal("gnss/other")
        }
    }

    private var validity: Validity? {
        let from = self.start ?? self.decommissioned ?? self.launched
        guard from != nil || self.stop != nil else { return nil }
        if let from, let stop = self.stop, from > stop { return Validity(from: from) }
        return Validity(from: from, until: self.stop)
    }

    private func span(until word: String, open: String) -> String {
        if let moment = self.decommissioned ?? self.launched { return ", \(moment.toTheMinute)" }
        guard let start = self.start else { return "" }
        let end = self.stop.map { "\(word)\($0.toTheMinute)" } ?? (self.isUntilFurtherNotice == true ? open : "")
        return ", \(start.toTheMinute)\(end)"
    }
}

extension GNSSSatellite {
    /// `SVN64 (PRN30)`, or the name.
    fileprivate var label: String {
        let code = self.prn.map { "PRN\($0)" }
        let first = self.name ?? self.svn.map { "SVN\($0)" }
        guard let first else { return code ?? "" }
        return code.map { "\(first) (\($0))" } ?? first
    }
}
