internal import Schema

/// Notices of the General Coordinates Network in its unified JSON schema, and alerts of gravitational waves.
///
/// Source: GCN schema, `gcn/notices/core`; IGWN Public Alerts User Guide, alert contents.
enum NoticeFormat: FeedFormat {
    static let name = "gcn-notice-json"
    private static let limit = 1_000

    /// Members of which a notice has at least two.
    private static let members: Set<String> = [
        "trigger_time", "alert_datetime", "alert_type", "alert_tense", "messenger", "mission", "instrument",
        "record_number", "ra", "dec", "ra_dec_error", "healpix_url", "event_name", "superevent_id", "time_created",
        "trigger_type", "rate_snr", "ra_pointing", "dec_pointing",
    ]

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json else { return false }
        return Self.isNotice(json.firstElement ?? json)
    }

    private static func isNotice(_ json: JSONTree) -> Bool {
        guard json.isObject else { return false }
        if json["$schema"]?.text?.contains("gcn.nasa.gov/schema/") == true { return true }
        return json.members(atMost: 1_000).count { Self.members.contains($0.name) } >= 2
    }

    /// Whether it only shows that the network is alive, once a second: `gcn/heartbeat.schema.json`.
    private static func isHeartbeat(_ json: JSONTree) -> Bool {
        json["$schema"]?.text?.hasSuffix("/heartbeat.schema.json") == true
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "it is no JSON") }
        let list = json.isList ? json.elements : [json]
        guard list.count <= Self.limit else { throw json.error("there are more than 1,000 notices; send fewer") }
        var updates: [Update] = []
        for notice in list where !Self.isHeartbeat(notice) {
            updates.append(try NoticeReader(notice).report().update(in: context))
        }
        return FeedDocument(format: Self.name, updates: updates)
    }
}

/// Reads one notice.
private struct NoticeReader {
    /// What has a member of its own in the payload, or is known from the rest.
    private static let read: Set<String> = [
        "$schema", "id", "event_name", "mission", "instrument", "messenger", "alert_type", "trigger_time", "ra", "dec",
        "ra_dec_error", "containment_probability", "far", "classification", "alert_datetime", "alert_tense",
        "superevent_id", "time_created", "time", "urls", "event", "external_coinc", "ref_ID",
    ]
    /// The most characters of a member that is kept as written, such as a sky map.
    private static let valueLimit = 2_000

    private let json: JSONTree

    init(_ json: JSONTree) { self.json = json }

    func report() throws(FormatError) -> ScienceReport {
        guard self.json.isObject else { throw self.json.error("a notice is an object") }
        var report = ScienceReport(format: NoticeFormat.name)
        var alert = ScienceAlert()
        let event = self.json["event"]
        alert.form = "notice"
        let target = self.target
        alert.event =
            (self.texts("event_name").first ?? self.json["superevent_id"]?.text ?? target?["event_name"]?.text)
            ?? self.json["ref_ID"]?.text
        let ids = self.texts("id")
        alert.mission =
            self.json["mission"]?.text ?? event.map { _ in "LVK" } ?? self.missionOfSchema
        alert.instrument = self.json["instrument"]?.text ?? self.list(event?["instruments"])
        alert.messenger = self.json["messenger"]?.text
        alert.alertType = self.json["alert_type"]?.text?.lowercased()
        alert.triggered = try self.time(self.json["trigger_time"] ?? event?["time"])
        let sent = try self.time(self.json["alert_datetime"] ?? self.json["time_created"])
        alert.point(
            (self.json["ra"] ?? self.json["ra_pointing"] ?? target?["ra"])?.number,
            (self.json["dec"] ?? self.json["dec_pointing"] ?? target?["dec"])?.number,
            error: (self.json["ra_dec_error"] ?? target?["ra_dec_error"]).flatMap {
                $0.number ?? $0.elements.first?.number
            }
        )
        alert.containmentProbability = self.json["containment_probability"]?.number.flatMap {
            (0...1).contains($0) ? $0 : nil
        }
        alert.signalToNoise = ["rate_snr", "image_snr", "snr"].lazy.compactMap { self.json[$0]?.number }.first
        alert.falseAlarmRateHertz = (self.json["far"] ?? event?["far"])?.number
        alert.classification = ((self.json["classification"] ?? event?["classification"])?.members ?? []).compactMap {
            member in member.value.text.map { NamedText(name: member.name, value: $0) }
        }
        alert.additional = self.additional(event)
        // A notice that is sent again with a later record is another version of the same item.
        alert.identifier = ids.first ?? alert.event ?? ""
        report.sent = sent
        report.status = self.status(alert.alertType)
        report.links = self.links
        report.body = self.json["description"]?.text ?? self.json["additional_info"]?.text
        report.alert = alert
        return report
    }

    /// The one thing that the notice is of, where it stands in a member of its own.
    private var target: JSONTree? {
        if let targets = self.json["data"]?["targets"] {
            return targets.elements.count == 1 ? targets.elements.first : nil
        }
        return self.json["most_probable_direction"]
    }

    /// Whose notice it is by the address of its schema: `…/notices/einstein_probe/wxt/alert.schema.json`.
    private var missionOfSchema: String? {
        let path = self.json["$schema"]?.text?.split(separator: "/").drop { $0 != "notices" }.dropFirst()
        guard let path, path.count >= 2, let folder = path.first, folder != "core", folder.utf8.count <= 40 else {
            return nil
        }
        let names = [
            "chime": "CHIME", "dsa110": "DSA-110", "svom": "SVOM", "icecube": "IceCube", "km3net": "KM3NeT",
            "burstcube": "BurstCube", "lvk": "LVK", "maxi": "MAXI", "gecam": "GECAM", "hawc": "HAWC",
        ]
        return names[String(folder)]
            ?? folder.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    private func status(_ type: String?) -> Status {
        let tense = self.json["alert_tense"]?.text?.lowercased()
        let isMock = self.json["superevent_id"]?.text?.first.map { "MT".contains($0) } ?? false
        if tense == "test" || tense == "injection" || isMock { return .test }
        return type == "retraction" ? .cancel : .actual
    }

    private func texts(_ name: String) -> [String] {
        guard let member = self.json[name] else { return [] }
        return member.isList ? member.elements.compactMap(\.text) : [member.text].compactMap { $0 }
    }

    private func list(_ member: JSONTree?) -> String? {
        guard let member, member.isList else { return member?.text }
        return member.elements.compactMap(\.text).joined(separator: ", ")
    }

    private func time(_ member: JSONTree?) throws(FormatError) -> Timestamp? {
        guard let member, let text = member.text else { return nil }
        if let time = (try? Timestamp(text)) ?? TimeCode.moment(Array(text.utf8)[...]) ?? DateText.timestamp(text) {
            return time
        }
        throw member.error("\"\(text.prefix(40))\" is no time; write it as 2024-05-11T18:06:53.220Z")
    }

    private func additional(_ event: JSONTree?) -> [NamedText] {
        var found: [NamedText] = []
        func add(_ name: String, _ value: JSONTree, depth: Int) {
            if let text = value.text, text.utf8.count <= Self.valueLimit {
                found.append(NamedText(name: name, value: text))
            } else if let flag = value.bool {
                found.append(NamedText(name: name, value: "\(flag)"))
            } else if value.isList, value.elements.allSatisfy({ $0.text != nil }) {
                let text = value.elements.compactMap(\.text).joined(separator: ", ")
                if text.utf8.count <= Self.valueLimit { found.append(NamedText(name: name, value: text)) }
            } else if depth < 4 {
                for member in value.members { add("\(name).\(member.name)", member.value, depth: depth + 1) }
                for (index, element) in value.elements.prefix(64).enumerated() {
                    add("\(name).\(index + 1)", element, depth: depth + 1)
                }
            }
        }
        for member in self.json.members where !Self.read.contains(member.name) {
            add(member.name, member.value, depth: 0)
        }
        for member in event?.members ?? []
        where !["time", "far", "instruments", "classification"].contains(member.name) {
            add(member.name, member.value, depth: 0)
        }
        return Array(found.prefix(256))
    }

    private var links: [Link] {
        var links = (self.json["urls"]?.members ?? []).compactMap { $0.value.text }.map {
            Link($0, relation: "alternate")
        }
        for member in self.json.members {
            let isAddress = member.name.hasSuffix("_url") || member.name.hasSuffix("_page") || member.name == "url"
            if isAddress, let text = member.value.text {
                links.append(Link(text, relation: "related", title: member.name))
            }
        }
        return links
    }
}
