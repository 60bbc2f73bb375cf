internal import Schema

/// Alerts, warnings, watches and summaries: the list of `alerts.json`, or message texts as they are mailed.
///
/// Each message is an update.
/// Source: NOAA SWPC data service, `/products/alerts.json`; Space Weather Message User Guide, version 2.6.
enum SWPCAlertsFormat: FeedFormat {
    static let name = "swpc-alerts"
    /// The most messages of one document.
    static let countLimit = 20_000

    static func recognises(_ document: Sniff) -> Bool {
        if let tree = document.json {
            guard let first = tree.firstElement else { return false }
            return first["message"] != nil && (first["product_id"] != nil || first["issue_datetime"] != nil)
        }
        guard document.root == nil, document.jsonError == nil else { return false }
        return document.head.contains(SWPCMessage.beginning)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let tree = document.json else {
            return Self.document(
                try Self.messages(of: document).map { $0.update(in: context) }
            )
        }
        let elements = tree.elements
        try Self.check(elements.count)
        let updates = try elements.concurrentMap { (element) throws(FormatError) in
            try Self.message(element).update(in: context)
        }
        return Self.document(updates)
    }

    private static func document(_ updates: [Update]) -> FeedDocument {
        FeedDocument(format: Self.name, updates: updates)
    }

    private static func check(_ count: Int) throws(FormatError) {
        guard count <= Self.countLimit else {
            throw FormatError(
                where: "1:1",
                reason: "there are \(count) messages; send them in parts of at most 20,000"
            )
        }
    }

    private static func message(_ element: JSONTree) throws(FormatError) -> SWPCMessage {
        let text = try element.requiredText("message")
        var issued: Timestamp?
        if let written = element["issue_datetime"]?.text {
            guard let time = SpaceWeatherTime.numeric(Array(written.utf8)) else {
                throw element.error("\"issue_datetime\" is \(written.prefix(40)); write it as 2026-04-01 00:00:00")
            }
            issued = time
        }
        return try SWPCMessage(text, product: element["product_id"]?.text, issued: issued, at: element.place)
    }

    private static func messages(of document: Sniff) throws(FormatError) -> [SWPCMessage] {
        let text = try document.text()
        var messages: [SWPCMessage] = []
        var lines: [Substring] = []
        var start = 1
        func finish() throws(FormatError) {
            guard lines.contains(where: { $0.contains(SWPCMessage.beginning) }) else { return }
            let whole = lines.drop { !$0.contains(SWPCMessage.beginning) }.joined(separator: "\n")
            messages.append(try SWPCMessage(whole, product: nil, issued: nil, at: "line \(start)"))
        }
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            if line.contains(SWPCMessage.beginning) {
                try finish()
                (lines, start) = ([], number)
            }
            lines.append(line)
        }
        try finish()
        try Self.check(messages.count)
        return messages
    }
}

extension SWPCMessage {
    /// The message as an update.
    fileprivate func update(in context: FeedContext) -> Update {
        self.value.update(in: context, format: SWPCAlertsFormat.name, title: self.title, body: self.text.plainLines)
    }

    /// `ALERT: Geomagnetic K-index of 7 (G3 Strong), ALTK07 218`.
    var title: String {
        let headline = self.headline.isEmpty ? self.value.message.uppercased() : self.headline
        var title = TextBuilder(capacity: 256)
        title.add(headline)
        let scales = self.value.scales.filter { !headline.holds("\($0.scale)\($0.level ?? 0)") }.map(\.said)
        if !scales.isEmpty { title.add(" (\(scales.joined(separator: ", ")))") }
        if let flare = self.value.flareClass { title.add(", \(flare)") }
        if let flux = self.value.particleFluxPFU { title.add(", \(flux.said) pfu") }
        if let until = self.value.validUntil {
            title.add(", until ")
            title.add(until.toTheMinute)
        }
        for (index, name) in [self.value.code, self.value.number].compactMap(\.self).enumerated() {
            title.add(index == 0 ? ", " : " ")
            title.add(name)
        }
        return title.text
    }
}
