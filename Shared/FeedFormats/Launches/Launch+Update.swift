internal import Schema

extension Launch {
    /// From the opening of the window to its end.
    var window: Validity? {
        guard let start = self.windowStart ?? self.noEarlierThan else { return nil }
        guard let end = self.windowEnd, end >= start else { return Validity(from: start) }
        return Validity(from: start, until: end)
    }

    /// `commercial/launch`, and what the mission is for.
    var topics: [Topic] {
        var topics: [Topic] = [.literal("commercial/launch")]
        switch self.missionType?.lowercased() {
        case "resupply"?: topics += [.literal("exploration/cargo"), .literal("exploration/iss")]
        case "human exploration"?: topics.append(.literal("exploration/crew"))
        case "planetary science"?, "robotic exploration"?, "lunar exploration"?:
            topics.append(.literal(self.isBeyondMoon ? "exploration/mars" : "exploration/lunar-surface"))
        case "earth science"?: topics.append(.literal("earth/climate"))
        case "navigation"?: topics.append(.literal("gnss/other"))
        default: break
        }
        if self.programs.contains(where: { $0.hasPrefix("Artemis") }) { topics.append(.literal("exploration/artemis")) }
        if self.programs.contains("International Space Station"), !topics.contains(.literal("exploration/iss")) {
            topics.append(.literal("exploration/iss"))
        }
        return topics
    }

    private var isBeyondMoon: Bool { !(self.orbit ?? "").lowercased().contains("lunar") }

    /// What flies, in which state, when.
    var title: LocalizedText {
        let when = self.noEarlierThan.map { $0.toTheSecond }
        let facts = [self.state, when].compactMap { $0 }
        let english = ([self.name] + (facts.isEmpty ? [] : [facts.joined(separator: ", ")])).joined(separator: ": ")
        let state = self.state.map { Self.japanese[$0.lowercased()] ?? $0 }
        let japaneseFacts = [state, when].compactMap { $0 }
        let japanese = "打上げ \(self.name)" + (japaneseFacts.isEmpty ? "" : "：" + japaneseFacts.joined(separator: "、"))
        return LocalizedText(["en": english, "ja": japanese])
    }

    var summary: LocalizedText {
        let place = [self.pad, self.site].compactMap { $0 }.joined(separator: ", ")
        var english = "\(self.vehicle ?? self.name)"
        if let provider { english += " of \(provider)" }
        if !place.isEmpty { english += " from \(place)" }
        if let orbit { english += ", to \(orbit)" }
        if let start = self.windowStart, let end = self.windowEnd, start < end {
            english += ". Window \(start.toTheSecond) to \(end.toTheSecond)"
        }
        if let holdReason { english += ". On hold: \(holdReason)" }
        if let failureReason { english += ". Failure: \(failureReason)" }
        return LocalizedText(english + ".", language: "en")
    }

    /// Names of states of Launch Library 2 in small letters.
    private static let japanese = [
        "go": "打上げ可", "go for launch": "打上げ可", "tbd": "未定", "to be determined": "未定",
        "to be confirmed": "未確定", "tbc": "未確定", "success": "成功", "launch successful": "成功",
        "failure": "失敗", "launch failure": "失敗", "launch was a partial failure": "一部失敗",
        "partial failure": "一部失敗", "hold": "中断", "on hold": "中断", "in flight": "飛行中",
        "launch in flight": "飛行中", "payload deployed": "衛星分離",
    ]
}
