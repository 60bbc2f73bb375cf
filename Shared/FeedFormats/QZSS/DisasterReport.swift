internal import Schema

/// A report of the Japan Meteorological Agency over QZSS, message type 43.
///
/// Source: Cabinet Office, IS-QZSS-DCR-013 (bit positions from 0 here).
struct DisasterReport: Sendable {
    /// What a report is about.
    enum Category: Int, Sendable {
        case earlyWarning = 1
        case hypocentre = 2
        case intensity = 3
        case nankaiTrough = 4
        case tsunami = 5
        case pacificTsunami = 6
        case volcano = 8
        case ashFall = 9
        case weather = 10
        case flood = 11
        case typhoon = 12
        case marine = 14

        var names: (japanese: String, english: String) {
            switch self {
            case .earlyWarning: ("緊急地震速報", "Earthquake early warning")
            case .hypocentre: ("震源", "Hypocentre")
            case .intensity: ("震度", "Seismic intensity")
            case .nankaiTrough: ("南海トラフ地震", "Nankai Trough earthquake information")
            case .tsunami: ("津波", "Tsunami")
            case .pacificTsunami: ("北西太平洋津波", "Northwest Pacific tsunami")
            case .volcano: ("火山", "Volcano")
            case .ashFall: ("降灰", "Ash fall")
            case .weather: ("気象", "Weather")
            case .flood: ("洪水", "Flood")
            case .typhoon: ("台風", "Typhoon")
            case .marine: ("海上", "Marine")
            }
        }
    }

    let message: QZSSMessage
    let category: Category
    /// When the agency made it, to the minute.
    let reported: Timestamp
    /// The pages of a text by their number.
    var pages: [Int: [UInt8]] = [:]

    /// - Throws: ``FormatError`` where the category or the time is none of the specification's.
    init(_ message: QZSSMessage, received: Timestamp) throws(FormatError) {
        self.message = message
        let place = "message \(message.content.prefix(16))"
        let number = message.bits.value(at: 17, 4)
        guard let category = Category(rawValue: number) else {
            throw FormatError(where: "\(place), bit 17", reason: "\(number) is no category of disasters")
        }
        self.category = category
        let bits = message.bits
        guard
            let reported = Self.time(
                month: bits.value(at: 21, 4),
                day: bits.value(at: 25, 5),
                hour: bits.value(at: 30, 5),
                minute: bits.value(at: 35, 6),
                before: received
            )
        else { throw FormatError(where: "\(place), bit 21", reason: "the time of the report is no time") }
        self.reported = reported
        if category == .nankaiTrough {
            self.pages = [bits.value(at: 201, 6): (0..<18).map { UInt8(bits.value(at: 57 + $0 * 8, 8)) }]
        }
    }

    func value(at start: Int, _ width: Int) -> Int { self.message.bits.value(at: start, width) }

    /// The latest moment of these figures that is not more than a day after the message arrived.
    private static func time(month: Int, day: Int, hour: Int, minute: Int, before received: Timestamp) -> Timestamp? {
        guard let thisYear = Int(received.description.prefix(4)), hour < 24 else { return nil }
        let limit = received.adding(seconds: 86_400)
        for year in stride(from: thisYear + 1, through: max(0, thisYear - 8), by: -1) {
            if let time = Timestamp(year: year, month: month, day: day, hour: hour, minute: minute), time <= limit {
                return time
            }
        }
        return nil
    }

    /// A day, hour and minute near the time of the report; nil for what is none.
    func time(at start: Int) -> Timestamp? {
        let day = self.value(at: start, 5)
        let hour = self.value(at: start + 5, 5)
        let minute = self.value(at: start + 10, 6)
        guard hour < 24, minute < 60 else { return nil }
        let near = (-16...16).map { self.reported.adding(seconds: $0 * 86_400).description.prefix(10) }
        // Of two days of the same number the nearer one.
        let days = near.enumerated().filter { Int($0.element.suffix(2)) == day }.min {
            abs($0.offset - 16) < abs($1.offset - 16)
        }
        guard let date = days?.element else { return nil }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return try? Timestamp("\(date)T\(two(hour)):\(two(minute)):00Z")
    }

    // MARK: Pages

    mutating func add(pagesOf other: DisasterReport) { self.pages.merge(other.pages) { first, _ in first } }

    // MARK: The alert

    func update(in context: FeedContext) -> Update {
        let content = DisasterContent(self)
        let names = self.category.names
        var alert = Alert(
            identifier: "MT43/\(self.identity)",
            sender: "気象庁",
            sent: self.reported,
            messageType: ["Alert", "Update", "Cancel"][min(self.value(at: 41, 2), 2)],
            status: self.isExercise ? "Exercise" : "Actual",
            source: "QZSS",
            scope: "Public"
        )
        let drill = self.isExercise
        let kinds = [("", ""), ("【訂正】", "Corrected: "), ("【取消】", "Cancelled: ")][min(self.value(at: 41, 2), 2)]
        var japanese = self.block("ja", event: names.japanese, content)
        let head = "災危通報 \(kinds.0)\(drill ? "【訓練・試験】" : "")\(names.japanese)"
        japanese.headline = ([head] + [content.headline]).filter { !$0.isEmpty }.joined(separator: "：")
        japanese.description = content.lines.joined(separator: "\n")
        japanese.instruction = content.notices.isEmpty ? nil : content.notices.joined(separator: "\n")
        japanese.areas = content.areas
        japanese.parameters = self.parameters + content.parameters
        var english = self.block("en", event: names.english, content)
        let englishHead = "QZSS disaster report: \(kinds.1)\(drill ? "Exercise or test: " : "")\(names.english)"
        english.headline = ([englishHead] + [content.english]).filter { !$0.isEmpty }.joined(separator: ", ")
        english.description = content.englishLines.isEmpty ? nil : content.englishLines.joined(separator: "\n")
        alert.information = [japanese, english]
        var update = alert.update(in: context, format: "qzss-dc-report")
        update.topics = [update.topics.first, .literal("gnss/qzss")].compactMap(\.self) + update.topics.dropFirst()
        return update
    }

    /// All pages of a text are one message.
    var identity: String {
        guard self.category == .nankaiTrough else { return self.message.content }
        return "\(self.reported)/\(self.value(at: 14, 43))/\(self.value(at: 207, 6))"
    }

    private var isExercise: Bool { self.value(at: 14, 3) == 7 }

    private func block(_ language: String, event: String, _ content: DisasterContent) -> AlertInformation {
        var block = AlertInformation(language: language, categories: self.categories, event: event)
        block.severity = content.severity
        block.urgency = self.value(at: 14, 3) == 1 ? "Immediate" : "Expected"
        block.certainty = [.hypocentre, .intensity].contains(self.category) ? "Observed" : "Likely"
        block.effective = self.reported
        block.onset = content.onset
        block.senderName = "気象庁"
        return block
    }

    private var categories: [String] {
        switch self.category {
        case .weather, .flood, .typhoon, .marine: ["Met"]
        default: ["Geo"]
        }
    }

    private var parameters: [NamedText] {
        let classes = [1: "最優先", 2: "優先", 3: "通常", 7: "訓練/試験"]
        let types = ["発表", "訂正", "取消"]
        let classification = self.value(at: 14, 3)
        let type = self.value(at: 41, 2)
        var parameters = [
            NamedText(name: "通報区分", value: classes[classification] ?? "通報区分 \(classification)"),
            NamedText(name: "情報形態", value: type < 3 ? types[type] : "情報形態 \(type)"),
            NamedText(name: "バージョン", value: "\(self.value(at: 214, 6))"),
        ]
        if let satellite = self.message.satellite { parameters.append(NamedText(name: "PRN", value: "\(satellite)")) }
        return parameters
    }
}
