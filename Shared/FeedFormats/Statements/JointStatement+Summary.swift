internal import Schema

extension JointStatement {
    /// Who made it, where, when, and how much was agreed to be done by when, in both languages.
    var summary: LocalizedText {
        LocalizedText(["en": self.englishSummary, "ja": self.japaneseSummary])
    }

    private var dues: [String] {
        var dues: [String] = []
        for due in self.commitments.compactMap(\.due).sorted() where !dues.contains(due) { dues.append(due) }
        return dues
    }

    private var englishSummary: String {
        let names = self.governments.map { Country.name(of: $0, in: "en") }
        var text = "Joint statement"
        if let last = names.last {
            text += " of " + (names.count > 1 ? names.dropLast().joined(separator: ", ") + " and " : "") + last
        }
        if let meeting = self.meeting {
            text +=
                ", " + (self.ordinal.map { "meeting \($0) of " } ?? "") + meeting.clipped(characters: 200, bytes: 800)
        }
        if let place = self.place { text += ", \(place)" }
        if let date = self.date { text += ", \(date)" }
        text += ". Agencies named: \(self.agencies.count). Commitments: \(self.commitments.count)"
        let dues = self.dues
        return text + (dues.isEmpty ? "." : ", due \(dues.joined(separator: ", ")).")
    }

    private var japaneseSummary: String {
        let names = self.governments.map { Country.name(of: $0, in: "ja") }
        var text = names.isEmpty ? "共同声明" : names.joined(separator: "・") + "の共同声明"
        if let meeting = self.meeting {
            text += "、" + meeting.clipped(characters: 200, bytes: 800) + (self.ordinal.map { "（第\($0)回）" } ?? "")
        }
        if let place = self.place { text += "、\(place)" }
        if let date = self.date { text += "、\(date)" }
        text += "。記載機関 \(self.agencies.count)、合意事項 \(self.commitments.count) 件"
        let dues = self.dues
        return text + (dues.isEmpty ? "。" : "（期限 \(dues.joined(separator: "、"))）。")
    }
}
