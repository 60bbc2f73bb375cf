internal import Schema

/// One bulletin, `<Report>` with its control, head and body.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット, Control, Head (InformationBasis).
struct JMAReport {
    private let report: XMLElement
    let control: XMLElement
    let head: XMLElement
    let body: XMLElement?
    let bulletin: JMABulletin
    /// When it was published.
    let reported: Timestamp

    /// - Throws: ``FormatError`` where control or head or their titles or times are missing, or a word that decides
    ///   whether it is meant is unknown.
    init(_ report: XMLElement) throws(FormatError) {
        self.report = report
        guard let control = report.first("Control"), let head = report.first("Head") else {
            throw FormatError(
                where: report.place.description,
                reason: "the bulletin has no <Control> and <Head>; send it whole"
            )
        }
        self.control = control
        self.head = head
        self.body = report.first("Body")
        guard let title = control.text(of: "Title") else {
            throw FormatError(where: "\(control.place) Control/Title", reason: "<Title> is missing or empty")
        }
        self.bulletin = JMABulletin(
            headTitle: head.text(of: "Title") ?? "",
            title: title,
            kind: head.text(of: "InfoKind") ?? ""
        )
        let time = head.first("ReportDateTime") ?? control.first("DateTime") ?? head
        guard let reported = AlertReader.time(time.text) else {
            throw FormatError(
                where: "\(time.place) Head/ReportDateTime",
                reason: "\"\(time.text.prefix(40))\" is no time; write it as 2026-04-01T09:30:00+09:00"
            )
        }
        self.reported = reported
    }

    // MARK: What it is

    var title: String { (self.control.text(of: "Title") ?? "").clipped(characters: 200, bytes: 800) }
    var headTitle: String { Self.line(self.head.text(of: "Title") ?? self.title) }
    private var headline: String { Self.prose(self.head.first("Headline")?.text(of: "Text") ?? "") }

    /// What it is about; several where one bulletin tells of several events.
    var events: [String] {
        (self.head.text(of: "EventID") ?? "").split(whereSeparator: \.isWhitespace).prefix(64)
            .map { String($0).clipped(characters: 100, bytes: 400) }
    }

    /// Where no event is named, the latest bulletin of a title and office stands for all before it.
    private var identity: String { self.identity(of: self.events) }

    private func identity(of events: [String]) -> String {
        let office = self.control.text(of: "EditorialOffice") ?? ""
        let subject = events.isEmpty ? [office, self.headTitle].joined(separator: "/") : events.joined(separator: "+")
        let text = "\(self.title)/\(subject)"
        return Self.token(text)
    }

    private func status() throws(FormatError) -> String {
        switch self.control.text(of: "Status") {
        case "通常": return "Actual"
        case "訓練": return "Exercise"
        case "試験": return "Test"
        case let other:
            let place = (self.control.first("Status") ?? self.control).place
            throw FormatError(
                where: "\(place) Control/Status",
                reason: "\"\((other ?? "").prefix(40))\" is none of 通常, 訓練, 試験; "
                    + "whether a bulletin is meant must be known before anybody is shown it"
            )
        }
    }

    var messageType: String {
        switch self.head.text(of: "InfoType") {
        case "取消": "Cancel"
        case "訂正": "Update"
        default: self.events.isEmpty || self.serial <= 1 ? "Alert" : "Update"
        }
    }

    private var serial: Int { self.head.text(of: "Serial").flatMap { Int($0) } ?? 0 }

    // MARK: The alert

    func update(in context: FeedContext) throws(FormatError) -> Update {
        var update = try self.alert().update(in: context, format: "jma-xml")
        update.published = self.reported
        if case .alert(let alert) = update.payload, alert.status != "Actual" { return update }
        // A forecast is about what is to come, whatever words it shares with warnings.
        if self.bulletin.subject == .climate { update.topics = [.literal("earth/climate"), .literal("earth/weather")] }
        if self.bulletin.subject == .sea { update.topics.append(.literal("earth/ocean")) }
        return update
    }

    func alert() throws(FormatError) -> Alert {
        let sender = self.control.text(of: "PublishingOffice") ?? self.control.text(of: "EditorialOffice") ?? "気象庁"
        var alert = Alert(
            identifier: self.identity,
            sender: Self.line(sender),
            sent: self.reported,
            messageType: self.messageType,
            status: try self.status(),
            source: self.control.text(of: "EditorialOffice"),
            scope: "Public"
        )
        alert.incidents = self.events
        if alert.messageType != "Alert" {
            let joint = self.events.count > 1 ? self.events.map { self.identity(of: [$0]) } : []
            alert.references = ([self.identity] + joint).map { "\(Self.token(alert.sender)),\($0)," }
        }
        let facts = JMAFacts(self)
        var japanese = self.block("ja", event: self.title, facts)
        japanese.headline = self.headlineText(facts)
        japanese.description = facts.description(below: self.headline)
        japanese.parameters = self.parameters + facts.parameters
        japanese.areas = facts.areas
        var english = self.block("en", event: self.bulletin.english, facts)
        english.headline = self.englishHeadline(facts)
        english.description = facts.englishDescription
        english.areas = facts.englishAreas
        alert.information = [japanese, english]
        if facts.left > 0 { alert.note = "\(facts.left) further values of the bulletin are not listed" }
        return alert
    }

    private func block(_ language: String, event: String, _ facts: JMAFacts) -> AlertInformation {
        var block = AlertInformation(language: language, categories: self.bulletin.categories, event: event)
        block.severity = facts.severity
        block.urgency = facts.urgency
        block.certainty = facts.certainty
        block.effective = self.head.text(of: "TargetDateTime").flatMap(AlertReader.time) ?? self.reported
        block.onset = facts.origin
        block.expires = self.head.text(of: "ValidDateTime").flatMap(AlertReader.time)
        if block.expires == nil, let from = block.effective, let length = self.head.text(of: "TargetDuration") {
            block.expires = ISODuration.seconds(length).map { from.adding(seconds: $0) }
        }
        block.senderName = self.control.text(of: "PublishingOffice").map(Self.line)
        return block
    }

    /// What the control part and the head say, by their own names.
    private var parameters: [NamedText] {
        var parameters: [NamedText] = []
        for (part, names) in [
            (self.control, ["Title", "DateTime", "Status", "EditorialOffice"]),
            (
                self.head,
                [
                    "Title", "EventID", "InfoType", "Serial", "InfoKind", "InfoKindVersion", "TargetDateTimeDubious",
                    "TargetDTDubious", "TargetDuration",
                ]
            ),
        ] {
            for name in names {
                guard let text = part.text(of: name) else { continue }
                parameters.append(NamedText(name: "\(part.name.local)/\(name)", value: Self.line(text)))
            }
        }
        return parameters
    }

    // MARK: Texts

    private var cancelled: (ja: String, en: String)? {
        switch self.head.text(of: "InfoType") {
        case "取消": ("【取消】", "Cancelled: ")
        case "訂正": ("【訂正】", "Corrected: ")
        case "遅延": ("【遅延】", "Delayed: ")
        default: nil
        }
    }

    private func headlineText(_ facts: JMAFacts) -> String {
        let sentence = Self.firstSentence(self.headline)
        let said = facts.headline ?? (sentence.isEmpty ? facts.worst ?? "" : sentence)
        let title = (self.cancelled?.ja ?? "") + self.drill.ja + self.headTitle
        return said.isEmpty ? title : "\(title)：\(said)"
    }

    private func englishHeadline(_ facts: JMAFacts) -> String {
        let title = (self.cancelled?.en ?? "") + self.drill.en + self.bulletin.english
        let said = facts.englishHeadline
        return said.isEmpty ? title : "\(title): \(said)"
    }

    private var drill: (ja: String, en: String) {
        switch self.control.text(of: "Status") {
        case "訓練": ("【訓練】", "Exercise: ")
        case "試験": ("【試験】", "Test: ")
        default: ("", "")
        }
    }

    private static func firstSentence(_ text: String) -> String {
        let line = Self.line(text)
        let sentence = line.prefix { $0 != "。" }
        return String(sentence).clipped(characters: 160, bytes: 640)
    }

    private static func token(_ text: String) -> String { String(text.map { $0.isWhitespace || $0 == "," ? "_" : $0 }) }
    static func line(_ text: String) -> String { HTMLText.collapsed(Array(text.utf8), keepsLines: false) }
    static func prose(_ text: String) -> String { HTMLText.collapsed(Array(text.utf8), keepsLines: true) }
}
