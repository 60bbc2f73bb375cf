internal import Schema

/// A message of the common alert message format over QZSS, message type 44 (DCX): L-Alert, J-Alert, information of
/// local governments, and alerts outside Japan.
///
/// Source: Cabinet Office, IS-QZSS-DCX; European Union Agency for the Space Programme, Common Alert Message Format
/// (bit positions from 0 here).
struct CommonAlert: Sendable {
    private let message: QZSSMessage
    private let received: Timestamp

    /// Nil for a message that says nothing, which is sent where there is nothing to say.
    init?(_ message: QZSSMessage, received: Timestamp) {
        self.message = message
        self.received = received
        // All of it but the country.
        let isEmpty =
            message.bits.value(at: 24, 2) == 0
            && stride(from: 35, to: 220, by: 1).allSatisfy { bit in
                message.bits.value(at: bit, 1) == 0
            }
        if isEmpty { return nil }
    }

    private func value(_ start: Int, _ width: Int) -> Int { self.message.bits.value(at: start, width) }

    private var country: Int { self.value(26, 9) }
    private var provider: Int { self.value(35, 5) }
    private var hazard: Int { self.value(40, 7) }
    private var isJapanese: Bool { self.country == 111 }
    private var isNationwide: Bool { self.isJapanese && [2, 3].contains(self.provider) }
    private var isMunicipal: Bool { self.isJapanese && self.provider == 4 }
    private var hasEllipse: Bool { !self.isNationwide && self.value(80, 49) != 0 }
    private var type: Int { self.value(24, 2) }

    // MARK: The alert

    func update(in context: FeedContext) -> Update {
        let types = ["Alert", "Alert", "Update", "Cancel"]
        var alert = Alert(
            identifier: "MT44/\(self.message.content)",
            sender: self.sender,
            sent: self.onset,
            messageType: types[self.type],
            status: self.isTest ? "Test" : "Actual",
            source: "QZSS",
            scope: "Public"
        )
        let areas = self.areas
        var english = self.block("en", areas)
        english.areas = areas.map(Self.inEnglish)
        english.headline = self.headline(self.hazardName, english.areas, english: true)
        english.instruction = self.instruction(inJapanese: false)
        english.description = self.facts.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
        english.parameters = self.facts
        alert.information = [english]
        if self.isJapanese {
            var japanese = self.block("ja", areas)
            japanese.headline = self.headline(self.hazardName, areas, english: false)
            japanese.instruction = self.instruction(inJapanese: true)
            alert.information.insert(japanese, at: 0)
        }
        var update = alert.update(in: context, format: "qzss-dc-report")
        if self.onset == nil { update.published = nil }
        let own: [Topic] = [
            self.hazard == 12 ? .literal("ssa/reentry") : .literal("emergency/disaster"), .literal("gnss/qzss"),
        ]
        update.topics = own + update.topics.filter { !own.contains($0) }
        return update
    }

    private var isTest: Bool {
        // The libraries have sentences that say so.
        let code = self.value(70, 10)
        return self.type == 0 || (self.value(66, 1) == 1 ? self.isJapanese && [126, 136].contains(code) : code == 29)
    }

    private func block(_ language: String, _ areas: [AlertArea]) -> AlertInformation {
        let category = CodeTable.hazardCategory.known(self.hazard).flatMap { Self.categories[$0] } ?? "Other"
        var block = AlertInformation(language: language, categories: [category], event: self.hazardName)
        block.severity = [.unknown, .moderate, .severe, .extreme][self.value(47, 2)]
        block.urgency = self.type == 3 ? "Past" : "Immediate"
        block.certainty = "Unknown"
        block.responseTypes = self.type == 3 ? ["AllClear"] : []
        block.onset = self.onset
        block.effective = self.onset
        block.senderName = self.sender
        block.areas = areas
        return block
    }

    private static let categories = [
        "CBRNE": "CBRNE", "ENVIRONMENT": "Env", "FIRE": "Fire", "GEO": "Geo", "HEALTH": "Health",
        "INFRASTRUCTURE": "Infra", "MET": "Met", "RESCUE": "Rescue", "SAFETY": "Safety", "SECURITY": "Security",
    ]

    private var hazardName: String { CodeTable.hazard[self.hazard] }

    private var sender: String {
        if self.isJapanese { return CodeTable.japaneseProvider[self.provider] }
        return "\(CodeTable.country[self.country]), A3 provider \(self.provider)"
    }

    private func headline(_ hazard: String, _ areas: [AlertArea], english: Bool) -> String {
        let types = english ? ["Test: ", "", "Update: ", "All clear: "] : ["【試験】", "", "【更新】", "【解除】"]
        let system =
            self.isNationwide
            ? (english ? "J-Alert" : "Ｊアラート")
            : self.isJapanese
                ? (self.isMunicipal ? (english ? "local government" : "自治体") : (english ? "L-Alert" : "Ｌアラート"))
                : CodeTable.country[self.country]
        let places = areas.map(\.description).prefix(8).joined(separator: english ? ", " : "、")
        let head =
            english
            ? "QZSS DCX (\(system)): \(types[self.type])\(hazard)" : "災危通報 DCX（\(system)）\(types[self.type])\(hazard)"
        return places.isEmpty ? head : head + (english ? ": " : "：") + places
    }

    private func instruction(inJapanese: Bool) -> String? {
        guard self.value(67, 3) == 0 else {
            return "A11 instruction \(self.value(70, 10)) of library version \(self.value(67, 3) + 1)"
        }
        let code = self.value(70, 10)
        if self.value(66, 1) == 0 { return CodeTable.internationalInstruction[code] }
        guard self.isJapanese else { return code == 0 ? nil : "A11 national library \(code)" }
        guard code != 0 else { return nil }
        return inJapanese ? CodeTable.japaneseInstructionInJapanese[code] : CodeTable.japaneseInstruction[code]
    }

    /// A minute of the week in which the message arrived, or of the next one; weeks begin on Monday.
    private var onset: Timestamp? {
        let minute = self.value(50, 14)
        guard (1...10_080).contains(minute) else { return nil }
        let days = self.received.seconds / 86_400
        // 1970-01-01 was a Thursday.
        let monday = days - (days + 3) % 7 + Int64(self.value(49, 1)) * 7
        return Timestamp(milliseconds: (monday * 86_400 + Int64(minute - 1) * 60) * 1_000)
    }

    // MARK: Facts

    private var facts: [NamedText] {
        var facts: [NamedText] = []
        func add(_ name: String, _ value: String) { facts.append(NamedText(name: name, value: value)) }
        add("A1 message type", ["Test", "Alert", "Update", "All Clear"][self.type])
        add("A2 country or region", CodeTable.country[self.country])
        add("A3 provider", self.sender)
        add("A4 hazard", self.hazardName)
        if let category = CodeTable.hazardCategory.known(self.hazard) { add("A4 hazard category", category) }
        add("A5 severity", ["Unknown", "Moderate", "Severe", "Extreme"][self.value(47, 2)])
        add("A6 hazard onset week", ["Current", "Next"][self.value(49, 1)])
        let minute = self.value(50, 14)
        if (1...10_080).contains(minute) {
            let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let ofDay = (minute - 1) % 1_440
            add("A7 hazard onset", "\(names[(minute - 1) / 1_440]) \(two(ofDay / 60)):\(two(ofDay % 60)) UTC")
        }
        add("A8 duration", CodeTable.duration[self.value(64, 2)])
        add("A9 library", ["International", "Country/region"][self.value(66, 1)])
        add("A11 instruction", "\(self.value(70, 10))")
        if self.hasEllipse {
            let ellipse = self.mainEllipse
            add("A12 latitude", "\(Self.rounded(ellipse.latitude, 6)) deg")
            add("A13 longitude", "\(Self.rounded(ellipse.longitude, 6)) deg")
            add("A14 semi-major axis", "\(Self.rounded(ellipse.semiMajor, 3)) km")
            add("A15 semi-minor axis", "\(Self.rounded(ellipse.semiMinor, 3)) km")
            add("A16 azimuth", "\(Self.rounded(ellipse.azimuth, 5)) deg")
        }
        if !self.isNationwide { facts += self.details }
        add("version", "\(self.value(214, 6))")
        if let satellite = self.message.satellite { add("PRN", "\(satellite)") }
        return facts
    }

    static func rounded(_ value: Double, _ places: Int) -> Double {
        let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
        return (value * scale).rounded() / scale
    }

    /// What the specific settings say: a finer ellipse, the hazard's centre, a second ellipse, or details.
    private var details: [NamedText] {
        var details: [NamedText] = []
        switch self.value(129, 2) {
        case 1 where self.hasEllipse:
            let centre = self.hazardCentre
            details.append(NamedText(name: "C5 latitude of the hazard", value: "\(Self.rounded(centre[1], 6)) deg"))
            details.append(NamedText(name: "C6 longitude of the hazard", value: "\(Self.rounded(centre[0], 6)) deg"))
        case 2:
            details.append(NamedText(name: "C7 shift of the second ellipse", value: "\(self.value(131, 2))"))
            details.append(
                NamedText(name: "C8 factor of the second ellipse", value: "\(0.25 * Double(self.value(133, 3) + 1))")
            )
            details.append(
                NamedText(name: "C9 bearing of the second ellipse", value: "\(Double(self.value(136, 5)) * 11.25) deg")
            )
            details.append(NamedText(name: "C10 instruction for the second ellipse", value: "\(self.value(141, 5))"))
        case 3:
            var start = 131
            for part in Self.layouts[self.hazard] ?? [] {
                details.append(NamedText(name: part.table.name, value: part.table[self.value(start, part.width)]))
                start += part.width
            }
        default: break
        }
        return details
    }

    // MARK: Where

    private var mainEllipse: QZSSEllipse {
        var ellipse = QZSSEllipse(
            latitude: -90 + 180 / 65_535 * Double(self.value(80, 16)),
            longitude: -180 + 360 / 131_071 * Double(self.value(96, 17)),
            semiMajorCode: self.value(113, 5),
            semiMinorCode: self.value(118, 5),
            azimuth: -90 + 180 / 64 * Double(self.value(123, 6))
        )
        if self.value(129, 2) == 0 {
            ellipse.refine(self.value(131, 3), self.value(134, 3), self.value(137, 3), self.value(140, 3))
        }
        return ellipse
    }

    /// Longitude and latitude, within ten degrees of the ellipse's centre.
    private var hazardCentre: [Double] {
        func shift(_ code: Int) -> Double { -10 + 20.0 / 128 * Double(code <= 63 ? code : code + 1) }
        let centre = self.mainEllipse
        return [centre.longitude + shift(self.value(138, 7)), centre.latitude + shift(self.value(131, 7))]
    }

    private var areas: [AlertArea] {
        var areas: [AlertArea] = []
        if self.isNationwide { return self.nationwideAreas }
        if self.hasEllipse {
            let ellipse = self.mainEllipse
            var area = AlertArea(description: ellipse.description)
            area.geometry = ellipse.outline
            areas.append(area)
            if self.value(129, 2) == 1 {
                var centre = AlertArea(description: "centre of the hazard")
                let position = self.hazardCentre
                if abs(position[0]) <= 180, abs(position[1]) <= 90 { centre.geometry = .point(position) }
                areas.append(centre)
            }
        }
        let code = self.value(146, 16)
        if self.isJapanese, [1, 4].contains(self.provider), code != 0, self.provider == 4 || !self.hasEllipse {
            areas.append(Self.area(of: code))
        }
        if self.isMunicipal, self.value(163, 51) != 0 {
            let ellipse = QZSSEllipse(
                latitude: -90 + 180 / 131_071 * Double(self.value(163, 17)),
                longitude: 45 + 180 / 131_071 * Double(self.value(180, 17)),
                semiMajorCode: self.value(197, 5),
                semiMinorCode: self.value(202, 5),
                azimuth: -90 + 180 / 128 * Double(self.value(207, 7))
            )
            let words = self.value(162, 1) == 0 ? "leave" : "head to"
            var area = AlertArea(description: "\(words) \(ellipse.description)")
            area.geometry = ellipse.outline
            areas.append(area)
        }
        return areas
    }

    /// The prefecture's name, for those who do not read the area's own.
    private static func inEnglish(_ area: AlertArea) -> AlertArea {
        guard let code = area.geocodes.first?.value, let number = Int(code.prefix(2)),
            let prefecture = JapanesePrefecture.english(number)
        else { return area }
        var area = area
        let isWhole = area.description == JapanesePrefecture.japanese(number)
        area.description = isWhole ? prefecture : "\(area.description) (\(prefecture))"
        return area
    }

    private static func area(of code: Int) -> AlertArea {
        // Prefectures end in 000.
        let name = code % 1_000 == 0 ? JapanesePrefecture.japanese(code / 1_000) : nil
        var area = AlertArea(description: name ?? CodeTable.municipality(code * 100))
        area.geocodes = [NamedText(name: "EX1 target area", value: code < 10_000 ? "0\(code)" : "\(code)")]
        return area
    }

    /// Prefectures by a bit each, the last for Hokkaido, or up to four municipalities.
    private var nationwideAreas: [AlertArea] {
        if self.value(146, 1) == 1 {
            return (0..<4).map { self.value(147 + $0 * 16, 16) }.filter { $0 != 0 }.map(Self.area)
        }
        return (1...47).filter { self.value(194 - $0, 1) == 1 }.map { number in
            var area = AlertArea(description: JapanesePrefecture.japanese(number) ?? "\(number)")
            area.geocodes = [NamedText(name: "都道府県", value: number < 10 ? "0\(number)" : "\(number)")]
            return area
        }
    }
}
