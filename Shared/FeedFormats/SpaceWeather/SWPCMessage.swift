internal import Schema

/// One message of the alert service: lines of `name: value` under a code, a serial number and a headline.
///
/// Source: NOAA SWPC, Space Weather Message User Guide, version 2.6; message texts since 2005.
struct SWPCMessage {
    static let beginning = "Space Weather Message Code:"
    /// The most bytes of one message.
    static let limit = 65_536
    /// The most lines of one message that are not empty.
    private static let lineLimit = 1_000
    /// The most days of a forecast, and the most messages that one replaces.
    private static let (dayLimit, replacedLimit) = (16, 64)

    private(set) var value = SpaceWeather()
    private(set) var headline = ""
    /// The message as written.
    let text: String
    private var remarks: [String] = []
    private var seenRemarks: Set<String> = []
    private var dayCount = 0
    /// What it has too much of.
    private var excess: String?

    /// Reads a message.
    ///
    /// - Parameters:
    ///   - text: From the code to the end.
    ///   - product: `product_id`.
    ///   - issued: When it was issued, where the text does not say so.
    ///   - place: Where it begins, for errors.
    /// - Throws: ``FormatError`` when it has neither code nor headline, or too much of anything.
    init(
        _ text: String,
        product: String?,
        issued: Timestamp?,
        at place: @autoclosure () -> String
    ) throws(FormatError) {
        guard text.utf8.count <= Self.limit else {
            throw FormatError(where: place(), reason: "a message has at most \(Self.limit) bytes; look at its source")
        }
        self.text = text
        self.value.product = product
        self.value.issued = issued
        self.value.centre = "SWPC"
        var copy = text
        copy.withUTF8 { self.read($0) }
        if let excess {
            throw FormatError(where: place(), reason: "a message has at most \(excess); look at its source")
        }
        guard self.value.code != nil || !self.headline.isEmpty else {
            throw FormatError(
                where: place(),
                reason: "this message has no \"\(Self.beginning)\" and no headline such as \"ALERT:\"; fetch it again"
            )
        }
        self.finish()
    }

    private mutating func read(_ text: WrittenText) {
        var isImpact = false
        var impacts = TextBuilder(capacity: 512)
        func add(impact line: WrittenText) {
            if !impacts.isEmpty { impacts.add("\n") }
            impacts.add(line)
        }
        var before = text[part: ..<0]
        var count = 0
        for written in WrittenLines(text) where !written.isEmpty {
            let line = written.stripped
            defer { before = line }
            guard !line.isEmpty else { continue }
            count += 1
            if count > Self.lineLimit { self.excess = "\(Self.lineLimit) lines" }
            if self.excess != nil { return }
            if isImpact {
                add(impact: line)
            } else if line.begins("potential impacts:") {
                isImpact = true
                let rest = line[part: 18...].stripped
                if !rest.isEmpty { add(impact: rest) }
            } else {
                self.read(line, after: before)
            }
        }
        self.value.impacts = impacts.isEmpty ? nil : impacts.text
    }

    /// Keeps a line unless it stands there already.
    private mutating func add(remark line: WrittenText) {
        let line = line.text
        if !self.seenRemarks.contains(line) { self.keep(remark: line) }
    }

    private mutating func keep(remark: String) {
        self.seenRemarks.insert(remark)
        self.remarks.append(remark)
    }

    /// `before`: The line before it.
    private mutating func read(_ line: WrittenText, after before: WrittenText) {
        let colon = line.firstIndex(of: .colon)
        if let colon, self.headline.isEmpty, self.setHeadline(line, colon) { return }
        if Self.isHeadingOfDays(before) { return self.readDays(line.text) }
        if Self.isHeadingOfDays(line) { return }
        if line.begins("noaa space weather scale descriptions") || line.starts(with: "www.swpc.noaa".utf8) { return }
        guard let colon else { return self.add(remark: line) }
        if let place = line.place(of: "noaa scale:") {
            if let scale = NOAAScale.level(in: line[part: (place + 11)...].text) { self.add(scale) }
            let words = line[part: ..<place].stripped
            if !words.isEmpty { self.add(remark: words) }
        } else if colon > 48 || !self.set(line[part: ..<colon].stripped, line[part: (colon + 1)...].stripped) {
            self.add(remark: line)
        }
    }

    private static func isHeadingOfDays(_ line: WrittenText) -> Bool {
        line.begins("highest storm level predicted by day") || line.begins("cancelled level predicted")
    }

    /// Takes in `ALERT: …`, `EXTENDED WARNING: …` and their like.
    private mutating func setHeadline(_ line: WrittenText, _ colon: Int) -> Bool {
        let before = line[part: ..<colon].stripped
        let last = before.lastWord
        guard let message = Self.messages.first(where: { last.reads($0) }) else { return false }
        let words = before[part: ..<(before.count - last.count)].words(atMost: 3)
        guard words.count <= 2 else { return false }
        let action = words.lazy.compactMap { word in Self.actions.first { word.reads($0.word) }?.action }.first
        guard action != nil || words.isEmpty else { return false }
        self.headline = line.text
        self.value.message = message.description
        self.value.action = action
        let phenomenon = line[part: (colon + 1)...].stripped.text
        self.value.phenomenon = phenomenon
        if let scale = NOAAScale.level(in: phenomenon) { self.add(scale) }
        return true
    }

    private static let messages: [StaticString] = ["alert", "warning", "watch", "summary"]

    private static let actions: [(word: StaticString, action: String)] = [
        ("cancel", "cancelled"), ("cancelled", "cancelled"), ("extended", "extended"), ("continued", "continued"),
        ("corrected", "corrected"), ("correction", "corrected"),
    ]

    private mutating func add(_ scale: SpaceWeatherScale) {
        guard !self.value.scales.contains(where: { $0.scale == scale.scale && $0.level == scale.level }) else { return }
        self.value.scales.append(scale)
    }

    /// `Jul 31:  None (Below G1)   Aug 01: G1 (Minor)`.
    private mutating func readDays(_ line: String) {
        let parts = line.split(separator: ":", omittingEmptySubsequences: false).map(\.stripped)
        guard parts.count >= 2, let issued = self.value.issued else {
            self.keep(remark: line)
            return
        }
        self.dayCount += parts.count - 1
        guard self.dayCount <= Self.dayLimit else {
            self.excess = "\(Self.dayLimit) days"
            return
        }
        for index in 1..<parts.count {
            let day = parts[index - 1].split(separator: " ").suffix(2)
            guard day.count == 2, let name = day.first, let month = SpaceWeatherTime.month(name),
                let number = day.last.flatMap({ Int($0.drop { $0 == "0" }) }),
                let time = SpaceWeatherTime.day(number, of: month, near: issued)
            else { continue }
            // The next day's name ends each part but the last.
            let words = parts[index].split(separator: " ")
            let said = (index < parts.count - 1 ? words.dropLast(2) : words[...]).joined(separator: " ")
            var period = SpaceWeatherPeriod()
            period.stage = "forecast"
            period.time = time
            period.text = said
            period.state = said.lowercased().hasPrefix("none") ? "none" : "expected"
            if period.state == "expected" { period.scale = NOAAScale.level(in: said) }
            self.value.periods.append(period)
        }
    }

    /// Takes a line in; false where it is no `name: value` that is known or looks like one.
    private mutating func set(_ name: WrittenText, _ written: WrittenText) -> Bool {
        let text = written.text
        let known = Self.fields.first { name.reads($0.name) }?.field
        switch known {
        case .time(let member):
            if let time = SpaceWeatherTime.any(written) {
                member.set(time, of: &self.value)
            } else if !text.isEmpty {
                self.value.unread.append(NamedText(name: name.text, value: text))
            }
        case .text(let member): member.set(text.isEmpty ? nil : text, of: &self.value)
        case .figure(let member, let unit):
            let figure = Self.leading(written, unit)
            member.set(figure, of: &self.value)
            if figure == nil, !text.isEmpty {
                self.value.unread.append(NamedText(name: name.text, value: text))
            }
        case .replaced:
            let words = text.split(whereSeparator: { " ,;".contains($0) })
            guard self.value.replaces.count + words.count <= Self.replacedLimit else {
                self.excess = "\(Self.replacedLimit) messages that it replaces"
                return true
            }
            self.value.replaces += words.map { "\(self.value.code.map { $0 + "-" } ?? "")\($0)" }
        case .comment: if !text.isEmpty { self.keep(remark: text) }
        case nil:
            let isWord = name.first.map { $0 < 0x80 ? $0.isLetter : name.text.first?.isLetter ?? false }
            guard isWord ?? false, name.words(atMost: 7).count <= 6 else { return false }
            if name.count >= 4, name[part: (name.count - 4)...].begins("flux"), name.place(of: "maximum") != nil,
                let flux = Self.leading(written, "pfu")
            {
                self.value.particleFluxPFU = flux
            }
            if !text.isEmpty { self.value.additional.append(NamedText(name: name.text, value: text)) }
        }
        return true
    }

    /// What becomes of the value of a line.
    private enum Field: Sendable {
        case time(Property<SpaceWeather, Timestamp?>)
        case text(Property<SpaceWeather, String?>)
        /// A number with its unit.
        case figure(Property<SpaceWeather, Double?>, StaticString)
        /// Numbers of messages.
        case replaced
        case comment
    }

    /// The names of lines in small letters.
    private static let fields: [(name: StaticString, field: Field)] = [
        ("space weather message code", .text(Property(\.code))), ("serial number", .text(Property(\.number))),
        ("issue time", .time(Property(\.issued))), ("valid from", .time(Property(\.validFrom))),
        ("valid to", .time(Property(\.validUntil))), ("valid until", .time(Property(\.validUntil))),
        ("now valid until", .time(Property(\.validUntil))), ("begin time", .time(Property(\.begin))),
        ("observed", .time(Property(\.begin))), ("maximum time", .time(Property(\.maximum))),
        ("max time", .time(Property(\.maximum))), ("end time", .time(Property(\.end))),
        ("threshold reached", .time(Property(\.thresholdReached))),
        ("original issue time", .time(Property(\.originalIssued))),
        ("extension to serial number", .replaced), ("continuation of serial number", .replaced),
        ("cancel serial number", .replaced), ("comment", .comment), ("comments", .comment),
        ("xray class", .text(Property(\.flareClass))), ("x-ray class", .text(Property(\.flareClass))),
        ("location", .text(Property(\.location))), ("station", .text(Property(\.station))),
        ("estimate velocity", .figure(Property(\.speedKilometersPerSecond), "km/s")),
        ("estimated velocity", .figure(Property(\.speedKilometersPerSecond), "km/s")),
        ("deviation", .figure(Property(\.deviationNanoteslas), "nt")),
        ("peak flux", .figure(Property(\.radioFluxSFU), "sfu")),
    ]

    /// The number that a text begins with, when its unit, if any, is the one that is expected.
    private static func leading(_ text: WrittenText, _ unit: StaticString) -> Double? {
        let words = text.words(atMost: 2)
        guard let first = words.first, let value = DecimalText.double(first.filter { $0 != UInt8(ascii: ",") }[...])
        else {
            return nil
        }
        guard words.count > 1 else { return value }
        return words[1].reads(unit) ? value : nil
    }

    private mutating func finish() {
        if self.value.message.isEmpty {
            let kinds = ["ALT": "alert", "WAR": "warning", "WAT": "watch", "SUM": "summary"]
            self.value.message = kinds[String(self.value.code?.prefix(3) ?? "")] ?? "bulletin"
        }
        if var phenomenon = self.value.phenomenon {
            phenomenon.withUTF8 { phenomenon in
                if let place = phenomenon.place(of: "k-index of "),
                    phenomenon[place...].starts(with: "K-index of ".utf8)
                {
                    let rest = phenomenon[(place + 11)...].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
                    self.value.kIndex = DecimalText.number(WrittenText(rebasing: rest))
                }
                if let place = phenomenon.place(of: "mev") {
                    var end = place
                    while end > 0, phenomenon[end - 1] == .space { end -= 1 }
                    var start = end
                    while start > 0, phenomenon[start - 1].isDigit { start -= 1 }
                    self.value.particleEnergyMegaelectronvolts = DecimalText.number(phenomenon[part: start..<end])
                }
            }
        }
        self.value.remarks = self.remarks.isEmpty ? nil : self.remarks.joined(separator: "\n")
    }
}

extension String {
    /// What follows a beginning, in whatever case; nil where the text does not begin so.
    func rest(after beginning: String) -> String? {
        let count = beginning.utf8.count
        guard self.utf8.count >= count, self.utf8.prefix(count).map(\.lowercased).elementsEqual(beginning.utf8) else {
            return nil
        }
        return String(decoding: self.utf8.dropFirst(count), as: UTF8.self).stripped
    }
}
