internal import Schema

extension Reentry {
    private static let required = Self.header(required: true)

    /// Source: CCSDS 508.1-B-1, tables 3-2 to 3-6.
    private static let keywords = KeywordTable<Reentry>([
        .text("OBJECT_NAME", \.objectName, required: true),
        .text("INTERNATIONAL_DESIGNATOR", \.internationalDesignator),
        .text("CATALOG_NAME", \.catalog),
        .text("OBJECT_DESIGNATOR", \.designator),
        .text("OBJECT_TYPE", \.type),
        .text("OBJECT_OWNER", \.owner),
        .text("OBJECT_OPERATOR", \.operatorName),
        .text("CONTROLLED_REENTRY", \.controlled, required: true),
        .text("CENTER_NAME", \.center, required: true),
        .time("EPOCH_TZERO", \.referenceTime, required: true),
        .text("REF_FRAME", \.frame),
        .text("REENTRY_DISINTEGRATION", \.disintegration),
        .number("ORBIT_LIFETIME", \.orbitLifetimeDays, .day, within: notNegative, required: true),
        .number("REENTRY_ALTITUDE", \.altitudeKilometers, .kilometre, required: true),
        .number("ORBIT_LIFETIME_WINDOW_START", \.lifetimeWindowStartDays, .day, within: notNegative),
        .number("ORBIT_LIFETIME_WINDOW_END", \.lifetimeWindowEndDays, .day, within: notNegative),
        .number("ORBIT_LIFETIME_CONFIDENCE_LEVEL", \.lifetimeConfidencePercent, .percent, within: 0...100),
        .time("NOMINAL_REENTRY_EPOCH", \.reentry),
        .time("REENTRY_WINDOW_START", \.windowStart),
        .time("REENTRY_WINDOW_END", \.windowEnd),
        .number("PROBABILITY_OF_IMPACT", \.impactProbability, within: 0...1),
        .number("PROBABILITY_OF_BURN_UP", \.burnUpProbability, within: 0...1),
        .number("PROBABILITY_OF_BREAK_UP", \.breakUpProbability, within: 0...1),
        .number("PROBABILITY_OF_LAND_IMPACT", \.landImpactProbability, within: 0...1),
        .number("PROBABILITY_OF_CASUALTY", \.casualtyProbability, within: 0...1),
        .time("NOMINAL_IMPACT_EPOCH", \.impact),
        .time("IMPACT_WINDOW_START", \.impactWindowStart),
        .time("IMPACT_WINDOW_END", \.impactWindowEnd),
        .number("NOMINAL_IMPACT_LON", \.impactLongitudeDegrees, .degree, within: -180...360),
        .number("NOMINAL_IMPACT_LAT", \.impactLatitudeDegrees, .degree, within: -90...90),
        .number("NOMINAL_IMPACT_ALT", \.impactAltitudeKilometers, .kilometre),
        .time("EPOCH", \.epoch),
        .text("COV_REF_FRAME", \.covarianceFrame),
        .number("WET_MASS", \.massKilograms, .kilogram, within: notNegative),
        .number("DRY_MASS", \.dryMassKilograms, .kilogram, within: notNegative),
    ])

    /// Reads a re-entry data message.
    ///
    /// Source: CCSDS 508.1-B-1, section 3.
    init(_ message: NavigationMessage) throws(FormatError) {
        self.init()
        var fields = message.body.fields
        try fields.fill(&self, from: Self.required)
        let scale = try fields.timeScale(into: &self.timeSystem)
        try fields.fill(&self, from: Self.keywords, in: scale)
        self.positionKilometers = try fields.numbers(["X", "Y", "Z"], in: .kilometre)
        self.velocityKilometersPerSecond = try fields.numbers(["X_DOT", "Y_DOT", "Z_DOT"], in: .kilometrePerSecond)
        self.covariance = try CovarianceTerm.cartesian(&fields)
        for number in 1...3 {
            if let area = try ImpactArea(number, &fields) { self.impactAreas.append(area) }
        }
        self.keepRest(of: fields)
    }

    /// The point where it is expected to fall, or the line along which it does.
    var geometry: Geometry? {
        var points: [[Double]] = []
        func add(_ longitude: Double?, _ latitude: Double?) {
            guard let longitude, let latitude else { return }
            let point = [longitude > 180 ? longitude - 360 : longitude, latitude]
            if points.last != point { points.append(point) }
        }
        let area = self.impactAreas.first
        add(area?.startLongitudeDegrees, area?.startLatitudeDegrees)
        add(self.impactLongitudeDegrees, self.impactLatitudeDegrees)
        add(area?.stopLongitudeDegrees, area?.stopLatitudeDegrees)
        guard points.count > 1 else { return points.first.map { .point($0) } }
        // A line over the antimeridian would run around the Earth on a map.
        let crosses = zip(points, points.dropFirst()).contains { abs($0[0] - $1[0]) > 180 }
        return crosses ? .multiPoint(points) : .lineString(points)
    }
}

extension ImpactArea {
    fileprivate init?(_ number: Int, _ fields: inout KeyValueSection) throws(FormatError) {
        self.init()
        let keyword = "IMPACT_\(number)_"
        let longitudes = -180.0...360.0
        self.confidencePercent = try fields.number("\(keyword)CONFIDENCE", in: .percent, within: 0...100)
        self.startLongitudeDegrees = try fields.number("\(keyword)START_LON", in: .degree, within: longitudes)
        self.startLatitudeDegrees = try fields.number("\(keyword)START_LAT", in: .degree, within: -90...90)
        self.stopLongitudeDegrees = try fields.number("\(keyword)STOP_LON", in: .degree, within: longitudes)
        self.stopLatitudeDegrees = try fields.number("\(keyword)STOP_LAT", in: .degree, within: -90...90)
        self.crossTrackKilometers = try fields.number("\(keyword)CROSS_TRACK", in: .kilometre, within: notNegative)
        if self == Self() { return nil }
    }
}
