/// A level of a NOAA space weather scale.
///
/// Source: NOAA Space Weather Scales.
public struct SpaceWeatherScale: Described {
    /// `R` (radio blackouts), `S` (solar radiation storms) or `G` (geomagnetic storms).
    public var scale = ""
    /// 0...5; 0 is below the scale.
    public var level: Int64?
    /// What the publisher writes of it: `Minor`, `Strong`.
    public var word: String?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Makes a level.
    ///
    /// - Parameters:
    ///   - scale: `R`, `S` or `G`.
    ///   - level: 0...5.
    ///   - word: What the publisher writes of it.
    public init(_ scale: String, _ level: Int64, _ word: String? = nil) {
        self.scale = scale
        self.level = level
        self.word = word
    }

    /// Its members.
    public static let about = Description<Self>(
        part: "space-weather-scale",
        "NOAA scale",
        "NOAA スケール",
        "A level of a scale. NOAA Space Weather Scales.",
        [
            .init(
                "scale",
                \.scale,
                "Scale",
                "スケール",
                "R radio blackouts, S solar radiation storms, G geomagnetic storms."
            ),
            .init("level", \.level, "Level", "レベル", "0...5; 0 is below the scale."),
            .init("word", \.word, "Word", "表現", "What the publisher writes of it."),
        ]
    )
}
