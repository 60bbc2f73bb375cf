internal import Schema

/// Under which topics a notice is filed.
///
/// Source: WIS2 Topic Hierarchy, Earth system discipline; NASA GCMD science keywords.
enum NoticeTopics {
    private static let weather = Topic.literal("earth/weather")
    private static let climate = Topic.literal("earth/climate")
    private static let land = Topic.literal("earth/land")
    private static let ocean = Topic.literal("earth/ocean")
    private static let environment = Topic.literal("earth/environment")
    private static let spaceWeather = Topic.literal("space-weather/observation")

    /// Disciplines and the words of keywords, themes and names.
    private static let words: [String: Topic] = {
        var words: [String: Topic] = [:]
        func add(_ topic: Topic, _ list: String) {
            for word in list.split(separator: " ") { words[String(word)] = topic }
        }
        add(
            Self.weather,
            "weather meteorology meteorological atmosphere atmospheric precipitation rainfall rain wind winds cloud "
                + "clouds synop lightning typhoon cyclone humidity 気象 降水 大気"
        )
        add(
            Self.climate,
            "climate climatology climat cmip5 cmip6 cryosphere glacier glaciers permafrost carbon enso 気候"
        )
        add(
            Self.land,
            "land terrestrial vegetation ndvi forest forests soil soils topography agriculture landcover crops "
                + "landsurface geology tectonics urban buildings roads 陸域 植生 森林"
        )
        add(
            Self.ocean,
            "ocean oceans oceanography marine sst altimetry altimeter salinity seafloor phytoplankton argo buoy "
                + "waves tides 海洋 海面水温"
        )
        add(
            Self.environment,
            "environment environmental aerosol aerosols pollution ozone biosphere biodiversity ecosystems hydrology "
                + "hydrosphere hydrometric wildfire fires 環境"
        )
        add(Self.spaceWeather, "ionosphere magnetosphere heliophysics")
        return words
    }()

    private static let disciplines: [String: Topic] = [
        "weather": Self.weather, "climate": Self.climate, "ocean": Self.ocean, "hydrology": Self.environment,
        "cryosphere": Self.climate, "atmospheric-composition": Self.environment, "space-weather": Self.spaceWeather,
    ]

    /// Beginnings of the names of platforms whose purpose is plain.
    private static let platforms: [(beginning: String, topic: Topic)] = [
        ("landsat", Self.land), ("sentinel-2", Self.land), ("sentinel-1", Self.land), ("alos", Self.land),
        ("cbers", Self.land), ("worldview", Self.land), ("terra", Self.land), ("icesat", Self.climate),
        ("gosat", Self.climate), ("oco-", Self.climate), ("jason", Self.ocean), ("sentinel-3", Self.ocean),
        ("sentinel-6", Self.ocean), ("swot", Self.ocean), ("sentinel-5", Self.environment), ("gcom-w", Self.ocean),
        ("himawari", Self.weather), ("goes", Self.weather), ("meteosat", Self.weather), ("metop", Self.weather),
        ("gpm", Self.weather), ("noaa-", Self.weather), ("fy-", Self.weather),
    ]

    /// `earth/data` first, then what the discipline, the platforms and the words say, each once.
    static func of(_ notice: DataNotice, words: [String]) -> [Topic] {
        var topics = [Topic.literal("earth/data")]
        func add(_ topic: Topic?) {
            if let topic, topics.count < 5, !topics.contains(topic) { topics.append(topic) }
        }
        for path in notice.topicHierarchy {
            let levels = path.split(separator: "/")
            guard let data = levels.firstIndex(of: "data"), data + 2 < levels.count else { continue }
            add(Self.disciplines[String(levels[data + 2])])
        }
        for theme in notice.themes { add(Self.disciplines[theme.lowercased()]) }
        for platform in notice.platforms.map({ $0.lowercased() }) {
            add(Self.platforms.first { platform.hasPrefix($0.beginning) }?.topic)
        }
        guard topics.count == 1 else { return topics }
        let texts = notice.themes + notice.keywords + words + [notice.collectionTitle, notice.title].compactMap(\.self)
        for text in texts {
            for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
                add(Self.words[String(word)])
            }
        }
        return topics
    }
}
