internal import Schema

/// A notification: its header of `## name: value` lines, its summary and its notes.
///
/// Source: NASA CCMC, DONKI web service, notifications.
struct DONKINotification {
    private let tree: JSONTree
    private var value = SpaceWeather()
    private let body: String
    private var summary: [String] = []
    private var subject = ""

    init(_ tree: JSONTree) throws(FormatError) {
        self.tree = tree
        let type = try tree.requiredText("messageType")
        self.value.message = type == "Report" ? "report" : "notification"
        self.value.code = type
        self.value.number = tree["messageID"]?.text
        self.value.centre = "NASA CCMC"
        if let member = tree["messageIssueTime"], let text = member.text {
            guard let time = SpaceWeatherTime.numeric(Array(text.utf8)) else {
                throw member.error("\"messageIssueTime\" is \(text.prefix(40)); write it as 2026-04-01T00:00Z")
            }
            self.value.issued = time
        }
        self.body = (tree["messageBody"]?.string ?? "").plainLines
        self.readBody()
    }

    private mutating func readBody() {
        var section = ""
        for line in self.body.split(separator: "\n").map(\.stripped) where !line.isEmpty {
            if line.hasPrefix("##") {
                let text = line.drop { $0 == "#" }.stripped
                let (name, rest) = Self.parts(text)
                switch name {
                case "summary", "notes": section = name
                case "message type": self.subject = rest
                case "report coverage begin date": self.value.begin = SpaceWeatherTime.numeric(Array(rest.utf8))
                case "report coverage end date": self.value.end = SpaceWeatherTime.numeric(Array(rest.utf8))
                default: break
                }
                continue
            }
            if section == "summary" { self.summary.append(line) }
            self.read(line)
        }
        if self.subject.contains("Correction") || self.subject.contains("Corrected") { self.value.action = "corrected" }
        if self.subject.contains("Update") { self.value.action = "continued" }
        self.value.phenomenon = self.summary.first
    }

    private static func parts(_ text: String) -> (name: String, rest: String) {
        guard let colon = text.utf8.firstIndex(of: .colon) else { return (text.lowercased(), "") }
        return (text[..<colon].lowercased(), text[text.index(after: colon)...].stripped)
    }

    /// Takes in what the summary says by name: `Start time of the event: …`, `Estimated speed: ~856 km/s`.
    private mutating func read(_ line: String) {
        let (name, rest) = Self.parts(line)
        let time = SpaceWeatherTime.numeric(Array(rest.utf8.prefix { $0.isDigit || "-T:Z".utf8.contains($0) }))
        switch name {
        case "activity id":
            let identity = rest.trimming(".")
            if !identity.isEmpty, self.value.linkedEvents.count < DONKIFormat.partLimit,
                !self.value.linkedEvents.contains(identity)
            {
                self.value.linkedEvents.append(identity)
            }
        case "start time of the event", "flare start time", "event start time":
            self.value.begin = time ?? self.value.begin
        case "flare peak time", "flare maximum time": self.value.maximum = time ?? self.value.maximum
        case "flare end time": self.value.end = time ?? self.value.end
        case "flare intensity", "flare class":
            let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." }
            self.set(flare: word.trimming("."))
        case "source region", "flare location", "location": self.value.location = rest.isEmpty ? nil : rest
        case "estimated speed", "speed":
            let digits = rest.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
            if self.value.speedKilometersPerSecond == nil, rest.contains("km/s") {
                self.value.speedKilometersPerSecond = DecimalText.double(digits)
            }
        default: self.readSentence(line)
        }
    }

    private mutating func readSentence(_ line: String) {
        if self.value.code == "GST", self.value.kIndex == nil, line.contains("Kp") {
            for beginning in ["level ", "Kp = ", "Kp="] {
                guard let place = line.firstRange(of: beginning) else { continue }
                let digits = line[place.upperBound...].prefix { $0.isNumber || $0 == "." }
                guard let index = DecimalText.double(digits.trimming(".")), (0...9).contains(index) else { continue }
                self.value.kIndex = index
                let level = NOAAScale.geomagnetic(index)
                if level > 0 { self.value.scales = [SpaceWeatherScale("G", level, NOAAScale.word(level))] }
                break
            }
        }
        if self.value.code == "FLR", self.value.flareClass == nil {
            let words = line.blankSeparated.lazy.filter { $0.utf8.count <= 12 && $0.utf8.contains(where: \.isDigit) }
                .map { $0.trimming(".,;()") }
            if let word = words.first(where: { NOAAScale.isFlareClass($0) }) { self.set(flare: word) }
        }
    }

    private mutating func set(flare: String) {
        guard NOAAScale.isFlareClass(flare) else { return }
        self.value.flareClass = flare
        let level = NOAAScale.radio(flare)
        if level > 0 { self.value.scales = [SpaceWeatherScale("R", level, NOAAScale.word(level))] }
    }

    func update(in context: FeedContext) -> Update {
        let kind = self.subject.isEmpty ? "\(self.value.code ?? "") notification" : self.subject
        var title = kind.rest(after: "space weather notification - ") ?? kind
        if let flare = self.value.flareClass, !title.contains(flare) { title += " \(flare)" }
        if let index = self.value.kIndex { title += ", Kp \(index.said)" }
        if let level = self.value.scales.first { title += " (\(level.said))" }
        if let speed = self.value.speedKilometersPerSecond { title += ", \(speed.said) km/s" }
        if let identity = self.value.linkedEvents.first { title += ", \(identity)" }
        var update = self.value.update(in: context, format: DONKIFormat.name, title: title, body: self.body)
        if let number = self.value.number { update.source.item = String(number.prefix(500)) }
        let text = self.summary.joined(separator: "\n")
        if !text.isEmpty { update.summary = LocalizedText(["en": text]) }
        if self.value.message == "report" { update.topics = [.literal("space-weather/observation")] }
        if let link = self.tree["messageURL"]?.text { update.links = [Link(link)] }
        return update
    }
}

extension StringProtocol {
    /// The text without certain characters at its ends.
    func trimming(_ characters: String) -> String {
        var text = Substring(self)
        while let first = text.first, characters.contains(first) { text.removeFirst() }
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return String(text)
    }
}

extension NOAAScale {
    /// Whether a word is a class of flares such as `M5.5`.
    static func isFlareClass(_ word: some StringProtocol) -> Bool {
        guard let letter = word.first, "ABCMX".contains(letter), word.utf8.count <= 6 else { return false }
        let digits = word.dropFirst()
        return digits.first?.isNumber == true && DecimalText.double(digits) != nil
    }
}
