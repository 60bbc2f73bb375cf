internal import Language
internal import Schema

extension Alert {
    /// Signs of an event in its name, folded, and the topic that they tell whatever the category is.
    private static let events: [(topic: Topic, signs: [String])] = [
        (
            .literal("space-weather/alert"),
            ["geomagnetic", "solar flare", "solar radiation", "space weather", "宇宙天気", "磁気嵐", "太陽フレア"]
        ),
        (
            .literal("emergency/disaster"),
            [
                "tsunami", "volcan", "ashfall", "earthquake", "seismic", "landslide", "debris flow", "flood",
                "wildfire",
                "bushfire", "fire weather", "dam ", "avalanche", "津波", "噴火", "火山", "地震", "土砂", "洪水", "氾濫", "林野火災",
            ]
        ),
        (.literal("emergency/health"), ["pandemic", "epidemic", "outbreak", "感染症"]),
    ]
    /// The topic of each category.
    private static let categories: [String: Topic] = [
        "met": .literal("earth/weather"), "env": .literal("earth/environment"), "health": .literal("emergency/health"),
        "geo": .literal("emergency/disaster"), "safety": .literal("emergency/disaster"),
        "security": .literal("emergency/disaster"), "rescue": .literal("emergency/disaster"),
        "fire": .literal("emergency/disaster"), "transport": .literal("emergency/disaster"),
        "infra": .literal("emergency/disaster"), "cbrne": .literal("emergency/disaster"),
    ]

    /// What the alert is about, by its events and categories; none for the category `Other` alone.
    ///
    /// Weather is filed under weather first, also where it makes a flood; any other disaster under disasters first.
    var topics: [Topic] {
        let names = self.information.flatMap { [$0.event] + $0.eventCodes.map(\.value) }
        let folded = Folding.fold(names.joined(separator: "\n") + " ")
        let ofEvents = Self.events.filter { $0.signs.contains { folded.holds($0) } }.map(\.topic)
        let ofCategories = self.information.flatMap(\.categories).compactMap { Self.categories[$0.lowercased()] }
        let isWeather =
            ofCategories.first?.name == "earth/weather"
            && !["tsunami", "volcan", "quake", "津波", "噴火", "火山", "地震"].contains { folded.holds($0) }
            && ofEvents.first?.name != "space-weather/alert"
        var topics: [Topic] = []
        for topic in isWeather ? ofCategories + ofEvents : ofEvents + ofCategories where !topics.contains(topic) {
            topics.append(topic)
        }
        return topics
    }
}
