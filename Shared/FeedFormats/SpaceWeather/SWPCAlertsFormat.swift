internal import Schema

/// Alerts, warnings, watches and summaries: the list of `alerts.json`, or message texts as they are mailed.
///
/// Each message is an update.
/// Source: NOAA SWPC data service, `/products/alerts.json`; Space Weather Message User Guide, version 2.6.
enum SWPCAlertsFormat: FeedFormat {
    static let name = "swpc-alerts"
    /// The most messages of one document.
    static let countLimit = 10_000

    static func recognises(_ document: Sniff) -> Bool {
        if let tree = document.json {
            guard let first = tree.firstElement else { return false }
            return first["message"] != nil && (first["product_id"] != nil || first["issue_datetime"] != nil)
        }
        guard document.root == nil, document.jsonError == nil else { return false }
        return document.head.contains(SWPCMessage.beginning)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let messages: [(SWPCMessage, String)]
        if let tree = document.json {
            messages = try Self.messages(tree)
        } else {
            messages = try Self.messages(of: document)
        }
        guard messages.count <= Self.countLimit else {
            throw FormatError(
                where: "1:1",
                reason: "there are more than \(Self.countLimit) messages; send them in parts"
            )
        }
        return FeedDocument(
            format: Self.name,
            updates: messages.map { message, text in
                message.value.update(in: context, format: Self.name, title: message.title, body: text)
            }
        )
    }

    private static func messages(_ tree: JSONTree) throws(FormatError) -> [(SWPCMessage, String)] {
        var messages: [(SWPCMessage, String)] = []
        for element in tree.elements {
            let text = try element.requiredText("message")
            var issued: Timestamp?
            if let written = element["issue_datetime"]?.text {
                guard let time = SpaceWeatherTime.numeric(Array(written.utf8)) else {
                    throw element.error(
                        "\"issue_datetime\" is \(written.prefix(40)); write it as 2026-04-01 00:00:00"
                    )
                }
                issued = time
            }
            messages.append(
                (
                    try SWPCMessage(
                        text,
                        product: element["product_id"]?.text,
                        issued: issued,
                        at: element.place
                    ), text.plainLines
                )
            )
        }
        return messages
    }

    private static func messages(of document: Sniff) throws(FormatError) -> [(SWPCMessage, String)] {
        let text = try document.text()
        var messages: [(SWPCMessage, String)] = []
        var lines: [Substring] = []
        var start = 1
        func finish() throws(FormatError) {
            guard lines.contains(where: { $0.contains(SWPCMessage.beginning) }) else { return }
            let whole = lines.drop { !$0.contains(SWPCMessage.beginning) }.joined(separator: "\n")
            messages.append((try SWPCMessage(whole, product: nil, issued: nil, at: "line \(start)"), whole.plainLines))
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
        return messages
    }
}

extension SWPCMessage {
    /// `ALERT: Geomagnetic K-index of 7 (G3 Strong), ALTK07 218`.
    var title: String {
        var title = self.headline.isEmpty ? self.value.message.uppercased() : self.headline
        let scales = self.value.scales.filter { !title.contains("\($0.scale)\($0.level ?? 0)") }.map(\.said)
        if !scales.isEmpty { title += " (\(scales.joined(separator: ", ")))" }
        if let flare = self.value.flareClass { title += ", \(flare)" }
        if let flux = self.value.particleFluxPFU { title += ", \(flux.said) pfu" }
        if let until = self.value.validUntil { title += ", until \(until.toTheMinute)" }
        let name = [self.value.code, self.value.number].compactMap(\.self).joined(separator: " ")
        return name.isEmpty ? title : title + ", " + name
    }
}

extension String {
    /// The lines, whatever ends them: a line feed, a carriage return, both, or one of Unicode's line ends.
    ///
    /// Source: Unicode 15.0, section 5.8, "Newline Guidelines".
    var writtenLines: [Substring] {
        let bytes = self.utf8
        var lines: [Substring] = []
        var start = bytes.startIndex
        var at = start
        while at < bytes.endIndex {
            let byte = bytes[at]
            let next = bytes.index(after: at)
            var end: Index?
            switch byte {
            case 0x0A...0x0C: end = next
            case 0x0D: end = next < bytes.endIndex && bytes[next] == .lineFeed ? bytes.index(after: next) : next
            case 0xC2 where bytes[next] == 0x85: end = bytes.index(after: next)
            case 0xE2 where bytes[next] == 0x80:
                let last = bytes.index(after: next)
                if bytes[last] == 0xA8 || bytes[last] == 0xA9 { end = bytes.index(after: last) }
            default: break
            }
            if let end {
                lines.append(self[start..<at])
                start = end
            }
            at = end ?? next
        }
        lines.append(self[start...])
        return lines
    }

    /// The text with line feeds alone, without white space at the ends of lines and blank lines in a row.
    var plainLines: String {
        var lines: [Substring] = []
        for var line in self.writtenLines {
            while let last = line.utf8.last, last < 0x80 ? last.isWhiteSpace : line.last?.isWhitespace ?? false {
                line.removeLast()
            }
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(line)
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
