internal import Schema

/// What people read of a notice, in both languages.
struct NoticeText {
    private let payload: DataNotice

    init(_ payload: DataNotice) { self.payload = payload }

    /// What it is, of what and when: `WIS2 data: synop WIGOS_0-12345 (xx-example), 2026-04-01T00:00:00Z`.
    var title: LocalizedText {
        let name = self.name.clipped(characters: 200, bytes: 800)
        let origin = self.origin.map { " (\($0))" } ?? ""
        let facts = [self.when?.en, self.clouds?.en].compactMap(\.self).map { ", \($0)" }.joined()
        let japanese = [self.when?.ja, self.clouds?.ja].compactMap(\.self).map { "、\($0)" }.joined()
        return LocalizedText([
            "en": "\(self.what.en): \(name)\(origin)\(facts)", "ja": "\(self.what.ja): \(name)\(origin)\(japanese)",
        ])
    }

    private var what: (en: String, ja: String) {
        switch (self.payload.subject, self.payload.operation) {
        case ("notification", "deletion"): ("WIS2 data withdrawn", "WIS2 データ取消")
        case ("notification", "update"): ("WIS2 data replaced", "WIS2 データ差替")
        case ("notification", _): ("WIS2 data available", "WIS2 データ提供")
        case ("item", _): ("Scene", "シーン")
        case ("granule", _): ("Granule", "グラニュール")
        case ("collection", _): ("Data set", "データセット")
        case ("catalog", _): ("Catalogue", "カタログ")
        case ("variable", _): ("Variable", "変数")
        case (let other, _): (other, other)
        }
    }

    private var name: String {
        guard self.payload.subject == "notification", let dataID = self.payload.dataID else {
            let item = self.payload.title ?? self.payload.identifier
            return self.payload.collectionTitle.map { "\($0): \(item)" } ?? item
        }
        let item = dataID.split(separator: "/").last.map(String.init) ?? dataID
        return self.payload.topicHierarchy.first.flatMap { $0.split(separator: "/").last }.map { "\($0) \(item)" }
            ?? item
    }

    private var origin: String? { self.payload.platforms.first ?? self.payload.provider }

    private var when: (en: String, ja: String)? {
        let ends = (self.payload.observationStart?.toTheSecond, self.payload.observationEnd?.toTheSecond)
        return switch ends {
        case (let start?, let end?): start == end ? (start, start) : ("\(start)/\(end)", "\(start)/\(end)")
        case (let start?, nil): ("since \(start)", "\(start) 以降")
        case (nil, let end?): ("until \(end)", "\(end) まで")
        case (nil, nil): nil
        }
    }

    private var clouds: (en: String, ja: String)? {
        self.payload.cloudCoverPercent.map { ("cloud cover \(Self.number($0)) %", "雲量 \(Self.number($0)) %") }
    }

    /// The facts that stand in the payload, in a few words.
    var summary: LocalizedText? {
        var english: [String] = []
        var japanese: [String] = []
        func say(_ en: String, _ ja: String) {
            english.append(en)
            japanese.append(ja)
        }
        let payload = self.payload
        if let when = self.when { say("observed \(when.en)", "観測 \(when.ja)") }
        if let station = payload.station { say("station \(station)", "観測所 \(station)") }
        let craft = (payload.platforms.prefix(4) + payload.instruments.prefix(4)).joined(separator: ", ")
        if !craft.isEmpty { say("by \(craft)", "観測機器 \(craft)") }
        if let clouds = self.clouds { say(clouds.en, clouds.ja) }
        if let distance = payload.groundSampleDistanceMeters {
            say("ground sample distance \(Self.number(distance)) m", "地上分解能 \(Self.number(distance)) m")
        }
        if let bytes = payload.sizeBytes { say("\(bytes) bytes", "\(bytes) バイト") }
        if let megabytes = payload.sizeMegabytes { say("\(Self.number(megabytes)) MB", "\(Self.number(megabytes)) MB") }
        if !payload.mediaTypes.isEmpty {
            let types = payload.mediaTypes.prefix(3).joined(separator: ", ")
            say(types, types)
        }
        if let provider = payload.provider { say("provided by \(provider)", "提供 \(provider)") }
        if let policy = payload.dataPolicy { say("WMO data policy \(policy)", "WMO データポリシー \(policy)") }
        if let files = payload.assetCount { say(files == 1 ? "1 file" : "\(files) files", "ファイル \(files) 件") }
        if let entries = payload.entryCount, entries > 0 {
            say(entries == 1 ? "1 entry" : "\(entries) entries", "掲載 \(entries) 件")
        }
        guard let first = english.first else { return nil }
        let sentence = first.prefix(1).uppercased() + first.dropFirst()
        let text = ([sentence] + english.dropFirst()).joined(separator: "; ") + "."
        return LocalizedText([
            "en": text.clipped(characters: 2_000, bytes: 4_000),
            "ja": (japanese.joined(separator: "、") + "。").clipped(characters: 2_000, bytes: 8_000),
        ])
    }

    /// Digits with at most two decimals.
    private static func number(_ value: Double) -> String {
        guard value.magnitude < 1e13 else { return "\(value)" }
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? "\(Int64(rounded))" : "\(rounded)"
    }
}
