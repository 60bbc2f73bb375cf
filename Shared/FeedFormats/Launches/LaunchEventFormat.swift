internal import Schema

/// Events of spaceflight other than launches, as Launch Library 2 lists them: dockings, spacewalks, landings, tests.
///
/// Source: Launch Library 2, versions 2.0.0 to 2.3.0, `/event/` and `/events/`.
enum LaunchEventFormat: FeedFormat {
    static let name = "launch-library-2-event"
    /// The most events of one document.
    private static let limit = 1_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json else { return false }
        return Self.isEvent(json) || json["results"]?.firstElement.map(Self.isEvent) == true
    }

    private static func isEvent(_ json: JSONTree) -> Bool {
        json["name"]?.text != nil && json["date"] != nil && json[path: "type", "name"]?.text != nil
            && ["webcast_live", "news_url", "video_url", "info_urls", "vid_urls"].contains { json[$0] != nil }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "it is no JSON") }
        let list = Self.isEvent(json) ? [json] : json["results"]?.elements ?? []
        guard list.count <= Self.limit else {
            throw list[Self.limit].error("there are more than 1,000 events; ask for fewer at a time")
        }
        var updates: [Update] = []
        for item in list { updates.append(try Self.update(item, in: context)) }
        return FeedDocument(format: Self.name, updates: updates)
    }

    private static func update(_ event: JSONTree, in context: FeedContext) throws(FormatError) -> Update {
        let name = try event.requiredText("name")
        let type = event[path: "type", "name"]?.text ?? ""
        let date = try Self.time(event["date"])
        let place = event["location"]?.text ?? event[path: "location", "name"]?.text
        let programs = (event["program"] ?? event["programs"])?.elements.compactMap { $0["name"]?.text } ?? []
        let when = date.map { [$0.toTheSecond] } ?? []
        let japanese = [Self.japanese[type.lowercased()] ?? type] + when
        return Update(
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: event["id"]?.text.map { "event \($0.prefix(200))" },
                format: Self.name
            ),
            origin: .collected,
            topics: programs.contains("Artemis") ? [.literal("exploration/artemis")] : [],
            title: LocalizedText([
                "en": "\(name): \(([type] + when).joined(separator: ", "))",
                "ja": "\(name)：\(japanese.joined(separator: "、"))",
            ]),
            summary: (event["description"]?.text ?? place).map { LocalizedText(["en": $0]) },
            links: Self.links(event),
            published: try Self.time(event["last_updated"]),
            received: context.received,
            valid: date.map { Validity(from: $0) },
            audience: context.audience,
            payload: .article(Article(categories: [type] + programs, feed: place))
        )
    }

    private static let japanese = [
        "docking": "ドッキング", "undocking": "ドッキング解除", "berthing": "結合", "unberthing": "分離",
        "eva": "船外活動", "spacewalk": "船外活動", "landing": "着陸", "moon landing": "月面着陸", "flyby": "フライバイ",
        "static fire": "燃焼試験", "press event": "記者会見", "orbital insertion": "軌道投入", "reentry": "再突入",
    ]

    private static func time(_ member: JSONTree?) throws(FormatError) -> Timestamp? {
        guard let member, let text = member.text else { return nil }
        guard let time = (try? Timestamp(text)) ?? DateText.timestamp(text) else {
            throw member.error("\"\(text.prefix(40))\" is no time; write it as 2026-07-20T14:49:32Z")
        }
        return time
    }

    private static func links(_ event: JSONTree) -> [Link] {
        var links: [Link] = []
        func add(_ url: String?, _ relation: String, title: String? = nil) {
            guard let url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return }
            links.append(Link(url, relation: relation, title: title))
        }
        add(event["news_url"]?.text ?? event["url"]?.text, "alternate")
        add(event["video_url"]?.text, "related")
        for name in ["info_urls", "vid_urls"] {
            for item in event[name]?.elements ?? [] { add(item["url"]?.text, "related", title: item["title"]?.text) }
        }
        add(event["feature_image"]?.text ?? event[path: "image", "image_url"]?.text, "related")
        return links
    }
}
