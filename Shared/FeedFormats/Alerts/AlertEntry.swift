internal import Schema

/// The elements of the Common Alerting Protocol that stand in an entry of a feed by themselves.
struct AlertEntry {
    private let entry: XMLElement

    /// Nil where the entry names no event.
    init?(_ entry: XMLElement) {
        self.entry = entry.keeping { $0.name.space == .cap }
        guard self.entry.first("event") != nil else { return nil }
    }

    /// The message as far as the entry tells it; what it leaves out is the feed's.
    func alert(of article: Update) -> Alert {
        var positions = AlertArea.positionLimit
        var information = AlertReader.information(self.entry, positions: &positions)
        information.language = article.title.texts.keys.first ?? information.language
        var area = AlertArea(self.entry, positions: &positions)
        area.description = area.description.isEmpty ? information.event : area.description
        information.areas = [area]
        let authors: [String] = if case .article(let payload) = article.payload { payload.authors } else { [] }
        let type = self.entry.text(of: "msgType") ?? self.entry.text(of: "message_type") ?? "Alert"
        var alert = Alert(
            identifier: self.entry.text(of: "identifier") ?? article.source.item ?? "",
            sender: self.entry.text(of: "sender") ?? authors.first ?? "",
            sent: self.entry.text(of: "sent").flatMap(AlertReader.time) ?? article.published,
            messageType: AlertReader.canonical(type, of: AlertReader.types) ?? type,
            status: self.entry.text(of: "status").map { AlertReader.canonical($0, of: AlertReader.statuses) ?? $0 },
            information: [information]
        )
        alert.scope = self.entry.text(of: "scope")
        alert.note = self.entry.text(of: "note")
        alert.references = AlertReader.references(self.entry)
        return alert
    }
}
