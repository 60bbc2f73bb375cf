internal import Schema

/// One message of the alert service: lines of `name: value` under a code, a serial number and a headline.
///
/// Source: NOAA SWPC, Space Weather Message User Guide, version 2.6; message texts since 2005.
struct SWPCMessage {
    static let beginning = "Space Weather Message Code:"
    /// The most bytes of one message.
    static let limit = 65_536

    private(set) var value = SpaceWeather()
    private(set) var headline = ""
    private var impacts: [String] = []
    private var remarks: [String] = []

    /// Reads a message.
    ///
    /// - Parameters:
    ///   - text: From the code to the end.
    ///   - product: `product_id`.
    ///   - issued: When it was issued, where the text does not say so.
    ///   - place: Where it begins, for errors.
    /// - Throws: ``FormatError`` when it has neither code nor headline.
    init(
        _ text: String,
        product: String?,
        issued: Timestamp?,
        at place: @autoclosure () -> String
    ) throws(FormatError) {
        guard text.utf8.count <= Self.limit else {
            throw FormatError(where: place(), reason: "a message has at most \(Self.limit) bytes; look at its source")
        }
        self.value.product = product
        self.value.issued = issued
        self.value.centre = "SWPC"
        var isImpact = false
        var before = ""
        for line in text.writtenLines.lazy.filter({ !$0.isEmpty }).map(\.stripped) {
            let folded = line.lowercased()
            defer { before = folded }
            guard !line.isEmpty else { continue }
            if isImpact {
                self.impacts.append(line)
            } else if let rest = line.rest(after: "potential impacts:") {
                isImpact = true
                if !rest.isEmpty { self.impacts.append(rest) }
            } else {
                self.read(line, folded, after: before)
            }
        }
        guard self.value.code != nil || !self.headline.isEmpty else {
            throw FormatError(
                where: place(),
                reason: "this message has no \"\(Self.beginning)\" and no headline such as \"ALERT:\"; fetch it again"
            )
        }
        self.finish()
    }

    /// `folded`: The line in small letters; `before`: the line before it, too.
    private mutating func read(_ line: String, _ folded: String, after before: String) {
        if self.headline.isEmpty, let (message, action, phenomenon) = Self.headline(line) {
            self.headline = line
            self.value.message = message
            self.value.action = action
            self.value.phenomenon = phenomenon
            if let scale = NOAAScale.level(in: phenomenon) { self.add(scale) }
        } else if before.hasPrefix("highest storm level predicted by day") {
            self.readDays(line)
        } else if folded.hasPrefix("highest storm level predicted by day") {
            return
        } else if folded.hasPrefix("noaa space weather scale descriptions")
            || line.hasPrefix("www.swpc.noaa")
        {
            return
        } else if folded.utf8.contains(UInt8(ascii: ":")), let place = folded.firstRange(of: "noaa scale:") {
            let offset = folded.utf8.distance(from: folded.startIndex, to: place.lowerBound)
            let bytes = Array(line.utf8)
            if let scale = NOAAScale.level(
                in: String(decoding: bytes[min(offset, bytes.count)...].dropFirst(11), as: UTF8.self)
            ) {
                self.add(scale)
            }
            let words = String(decoding: bytes.prefix(offset), as: UTF8.self).stripped
            if !words.isEmpty, !self.remarks.contains(words) { self.remarks.append(words) }
        } else if let colon = line.firstIndex(of: ":"), line[..<colon].utf8.count <= 48,
            self.set(line[..<colon].stripped, line[line.index(after: colon)...].stripped)
        {
            return
        } else if !self.remarks.contains(line) {
            self.remarks.append(line)
        }
    }

    private static func headline(_ line: String) -> (message: String, action: String?, phenomenon: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        var words = line[..<colon].lowercased().split(separator: " ")
        guard let last = words.popLast(), ["alert", "warning", "watch", "summary"].contains(last), words.count <= 2
        else {
            return nil
        }
        let actions = [
            "cancel": "cancelled", "cancelled": "cancelled", "extended": "extended", "continued": "continued",
            "corrected": "corrected", "correction": "corrected",
        ]
        let action = words.compactMap { actions[String($0)] }.first
        guard action != nil || words.isEmpty else { return nil }
        return (String(last), action, line[line.index(after: colon)...].stripped)
    }

    private mutating func add(_ scale: SpaceWeatherScale) {
        guard !self.value.scales.contains(where: { $0.scale == scale.scale && $0.level == scale.level }) else { return }
        self.value.scales.append(scale)
    }

    /// `Jul 31:  None (Below G1)   Aug 01: G1 (Minor)`.
    private mutating func readDays(_ line: String) {
        let parts = line.split(separator: ":", omittingEmptySubsequences: false).map(\.stripped)
        guard parts.count >= 2, let issued = self.value.issued else {
            self.remarks.append(line)
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
    private mutating func set(_ name: String, _ text: String) -> Bool {
        let key = name.lowercased()
        if let path = Self.times[key] {
            if let time = SpaceWeatherTime.any(text) {
                self.value[keyPath: path] = time
            } else if !text.isEmpty {
                self.value.unread.append(NamedText(name: name, value: text))
            }
            return true
        }
        switch key {
        case "space weather message code": self.value.code = text.isEmpty ? nil : text
        case "serial number": self.value.number = text.isEmpty ? nil : text
        case "extension to serial number", "continuation of serial number", "cancel serial number":
            let words = text.split(whereSeparator: { " ,;".contains($0) })
            self.value.replaces += words.map { "\(self.value.code.map { $0 + "-" } ?? "")\($0)" }
        case "comment", "comments": if !text.isEmpty { self.remarks.append(text) }
        case "xray class", "x-ray class": self.value.flareClass = text.isEmpty ? nil : text
        case "location": self.value.location = text.isEmpty ? nil : text
        case "station": self.value.station = text.isEmpty ? nil : text
        case "estimate velocity", "estimated velocity": self.value.speedKilometersPerSecond = Self.leading(text, "km/s")
        case "deviation": self.value.deviationNanoteslas = Self.leading(text, "nt")
        case "peak flux": self.value.radioFluxSFU = Self.leading(text, "sfu")
        default:
            guard name.first?.isLetter ?? false, name.split(separator: " ").count <= 6 else { return false }
            if key.hasSuffix("flux"), key.contains("maximum"), let flux = Self.leading(text, "pfu") {
                self.value.particleFluxPFU = flux
            }
            if !text.isEmpty { self.value.additional.append(NamedText(name: name, value: text)) }
            return true
        }
        if Self.measured.contains(key), Self.leading(text, "") == nil, !text.isEmpty {
            self.value.unread.append(NamedText(name: name, value: text))
        }
        return true
    }

    private static let measured: Set<String> = ["estimate velocity", "estimated velocity", "deviation", "peak flux"]

    private static let times: [String: any WritableKeyPath<SpaceWeather, Timestamp?> & Sendable] = [
        "issue time": \.issued, "valid from": \.validFrom, "valid to": \.validUntil, "valid until": \.validUntil,
        "now valid until": \.validUntil, "begin time": \.begin, "observed": \.begin, "maximum time": \.maximum,
        "max time": \.maximum, "end time": \.end, "threshold reached": \.thresholdReached,
        "original issue time": \.originalIssued,
    ]

    /// The number that a text begins with, when its unit is the one that is expected.
    private static func leading(_ text: String, _ unit: String) -> Double? {
        let words = text.split(separator: " ")
        guard let first = words.first, let value = DecimalText.double(first.filter { $0 != "," }) else { return nil }
        guard !unit.isEmpty, words.count > 1 else { return value }
        return words[1].lowercased() == unit ? value : nil
    }

    private mutating func finish() {
        if self.value.message.isEmpty {
            let kinds = ["ALT": "alert", "WAR": "warning", "WAT": "watch", "SUM": "summary"]
            self.value.message = kinds[String(self.value.code?.prefix(3) ?? "")] ?? "bulletin"
        }
        let phenomenon = self.value.phenomenon ?? ""
        if let place = phenomenon.firstRange(of: "K-index of ") {
            self.value.kIndex = DecimalText.double(phenomenon[place.upperBound...].prefix { $0.isNumber || $0 == "." })
        }
        if let place = phenomenon.lowercased().firstRange(of: "mev") {
            let digits = phenomenon.lowercased()[..<place.lowerBound].reversed().drop { $0 == " " }.prefix {
                $0.isNumber
            }
            self.value.particleEnergyMegaelectronvolts = DecimalText.double(String(digits.reversed()))
        }
        self.value.impacts = self.impacts.isEmpty ? nil : self.impacts.joined(separator: "\n")
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

extension SpaceWeather {
    /// The message as an update under `space-weather/alert`.
    func update(in context: FeedContext, format: String, title: String, body: String?) -> Update {
        var topics: [Topic] = [.literal("space-weather/alert")]
        if self.message == "watch" { topics.append(.literal("space-weather/forecast")) }
        let consequences = [self.impacts, self.remarks].compactMap(\.self).joined(separator: "\n").uppercased()
        if self.effects.contains(where: { $0.hasPrefix("GNSS") }) || consequences.contains("GPS")
            || consequences.contains("GNSS")
        {
            topics.append(.literal("gnss/gps"))
        }
        let (from, until) = (self.validFrom, self.validUntil)
        let isSpan = from != nil || until != nil
        let isInOrder = from.flatMap { from in until.map { from <= $0 } } ?? true
        return Update(
            agency: context.agency,
            source: Source(name: context.source, url: context.url, item: self.item, format: format),
            origin: .collected,
            topics: topics,
            title: LocalizedText(["en": title]),
            summary: LocalizedText(["en": self.sentences]),
            body: body.map { LocalizedText(["en": $0]) },
            published: self.issued,
            received: context.received,
            valid: isSpan && isInOrder ? Validity(from: from, until: until) : nil,
            severity: NOAAScale.severity(self.scales),
            status: self.action == "cancelled" ? .cancel : .actual,
            audience: context.audience,
            payload: .spaceWeather(self)
        )
    }

    /// Code and number, which together are the identity.
    private var item: String? {
        let parts = [self.code, self.number].compactMap(\.self)
        return parts.isEmpty ? nil : String(parts.joined(separator: "-").prefix(500))
    }

    /// What a duty officer asks first.
    private var sentences: String {
        var lines: [String] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("\(name): \(value)") }
        }
        add("Phenomenon", self.phenomenon)
        add("Scale", self.scales.map(\.said).joined(separator: ", "))
        for period in self.periods.prefix(8) {
            add(
                period.time.map { period.scale != nil || period.hoursAhead == nil ? $0.dayAlone : $0.toTheMinute }
                    ?? period.stage,
                period.text
            )
        }
        add("Valid", [self.validFrom, self.validUntil].compactMap { $0?.toTheMinute }.joined(separator: " to "))
        add("Begin", self.begin?.toTheMinute)
        add("Threshold reached", self.thresholdReached?.toTheMinute)
        add("Maximum", self.maximum?.toTheMinute)
        add("End", self.end?.toTheMinute)
        add("Flare", self.flareClass)
        add("Speed", self.speedKilometersPerSecond.map { "\($0.said) km/s" })
        add("Particle flux", self.particleFluxPFU.map { "\($0.said) pfu" })
        add("Radio flux", self.radioFluxSFU.map { "\($0.said) sfu" })
        add("Location", self.location)
        for arrival in self.arrivals.prefix(8) { add("Arrival at \(arrival.location)", arrival.time?.toTheMinute) }
        add(self.action == "cancelled" ? "Cancels" : "Follows", self.replaces.joined(separator: ", "))
        add("Remarks", self.remarks)
        add("Impacts", self.impacts)
        add("Next by", self.nextIssue?.toTheMinute)
        return lines.isEmpty ? self.message : lines.joined(separator: "\n")
    }
}
