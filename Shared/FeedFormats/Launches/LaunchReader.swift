internal import Schema

/// Reads one launch.
struct LaunchReader {
    private static let newsLimit = 20

    private let json: JSONTree

    init(_ json: JSONTree) { self.json = json }

    func update(in context: FeedContext) throws(FormatError) -> Update {
        let launch = try self.launch()
        return Update(
            agency: context.agency,
            source: Source(
                name: context.source,
                url: context.url,
                item: launch.identifier.isEmpty ? nil : String(launch.identifier.prefix(500)),
                format: LaunchFormat.name
            ),
            origin: .collected,
            topics: launch.topics,
            title: launch.title,
            summary: launch.summary,
            body: self.text(path: "mission", "description").map { LocalizedText($0, language: "en") },
            links: self.links,
            published: try self.time("last_updated"),
            received: context.received,
            valid: launch.window,
            geometry: self.place,
            audience: context.audience,
            payload: .launch(launch)
        )
    }

    private func launch() throws(FormatError) -> Launch {
        var launch = Launch()
        launch.identifier = self.json["id"]?.text ?? ""
        launch.name = try self.json.requiredText("name")
        launch.state = self.named("status")
        launch.noEarlierThan = try self.time("net")
        launch.precision = self.named("net_precision") ?? self.undecided
        launch.windowStart = try self.time("window_start")
        launch.windowEnd = try self.time("window_end")
        launch.provider = self.named("launch_service_provider") ?? self.named("provider") ?? self.named("lsp_name")
        launch.vehicle =
            self.text(path: "rocket", "configuration", "full_name")
            ?? self.text(path: "rocket", "configuration", "name") ?? self.named("vehicle")
        launch.mission = self.named("mission")
        launch.missionType = self.text(path: "mission", "type") ?? self.text(path: "mission_type")
        launch.orbit = self.text(path: "mission", "orbit", "name") ?? self.named("orbit")
        launch.pad = self.named("pad")
        launch.site = self.text(path: "pad", "location", "name") ?? self.named("location")
        launch.country =
            self.text(path: "pad", "country_code") ?? self.text(path: "pad", "country", "alpha_3_code")
            ?? self.text(path: "pad", "location", "country_code")
        launch.weatherProbabilityPercent = self.json["probability"]?.number.flatMap {
            (0...100).contains($0) ? $0 : nil
        }
        launch.holdReason = self.text(path: "holdreason")
        launch.failureReason = self.text(path: "failreason")
        launch.programs = (self.json["program"]?.elements ?? []).compactMap { $0["name"]?.text }
        launch.news = (self.json["updates"]?.elements ?? []).prefix(Self.newsLimit).compactMap { update in
            update["comment"]?.text.map { NamedText(name: update["created_on"]?.text ?? "", value: $0) }
        }
        launch.additional = ["weather_concerns", "hashtag", "trajectory_direction", "launch_designator", "image"]
            .compactMap { name in self.text(path: name).map { NamedText(name: name, value: $0) } }
        return launch
    }

    /// What versions before the precision say of a date that is to be determined.
    private var undecided: String? {
        if self.json["tbddate"]?.bool == true { return "date to be determined" }
        return self.json["tbdtime"]?.bool == true ? "time to be determined" : nil
    }

    /// A member that is a text, or an object with a name.
    private func named(_ name: String) -> String? { self.json[name]?["name"]?.text ?? self.json[name]?.text }

    private func text(path first: String, _ rest: String...) -> String? {
        var tree = self.json[first]
        for name in rest { tree = tree?[name] }
        return tree?.text
    }

    private func time(_ name: String) throws(FormatError) -> Timestamp? {
        guard let member = self.json[name], !member.isNull, let text = member.text else { return nil }
        guard let time = (try? Timestamp(text)) ?? DateText.timestamp(text) else {
            throw member.error("\"\(text.prefix(40))\" is no time; write it as 2026-07-20T14:49:32Z")
        }
        return time
    }

    private var place: Geometry? {
        guard let latitude = self.json[path: "pad", "latitude"]?.number,
            let longitude = self.json[path: "pad", "longitude"]?.number
        else { return nil }
        return .point([longitude, latitude])
    }

    private var links: [Link] {
        let lists = ["vid_urls", "vidURLs", "info_urls", "infoURLs"].flatMap { self.json[$0]?.elements ?? [] }
        var links = lists.compactMap { item in
            (item["url"]?.text ?? item.text).map { Link($0, relation: "related", title: item["title"]?.text) }
        }
        if let url = self.text(path: "url") { links.insert(Link(url, relation: "alternate"), at: 0) }
        for name in ["image", "infographic"] {
            if let url = self.json[name]?["image_url"]?.text ?? self.text(path: name) {
                links.append(Link(url, relation: "related"))
            }
        }
        return links.filter { $0.url.hasPrefix("https://") || $0.url.hasPrefix("http://") }
    }
}
