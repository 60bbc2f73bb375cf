/// Where a model expects an ejection to arrive.
///
/// Source: NASA CCMC, DONKI web service, `WSAEnlilSimulations`.
public struct SpaceWeatherArrival: Described {
    /// `location`: a planet or a spacecraft.
    public var location = ""
    /// `arrivalTime`, `estimatedShockArrivalTime`.
    public var time: Timestamp?
    /// `isGlancingBlow`, `isEarthGB`.
    public var isGlancing: Bool?
    /// The highest of `kp_18` to `kp_180`, 0...9.
    public var kIndex: Double?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "space-weather-arrival",
        "Arrival",
        "到達",
        "Where a model expects an ejection to arrive. NASA CCMC DONKI, WSAEnlilSimulations.",
        [
            .init("location", \.location, "Location", "場所", "A planet or a spacecraft."),
            .init("time", \.time, "Time", "時刻", unit: "UTC", "arrivalTime, estimatedShockArrivalTime."),
            .init("isGlancing", \.isGlancing, "Glancing blow", "かすめ", "isGlancingBlow, isEarthGB."),
            .init("kIndex", \.kIndex, "K index", "K 指数", "The highest of kp_18 to kp_180, 0...9."),
        ]
    )
}
