internal import Schema

extension Orbit {
    /// What stands in an element set of the mean elements.
    ///
    /// Source: CCSDS 502.0-B-3, tables 4-1 to 4-3.
    private static let meanElements = KeywordTable<Orbit>([
        .time("REF_FRAME_EPOCH", \.frameEpoch),
        .time("EPOCH", \.epoch, required: true),
        .number("SEMI_MAJOR_AXIS", \.semiMajorAxisKilometers, .kilometre),
        .number("MEAN_MOTION", \.meanMotionRevolutionsPerDay, .revolutionPerDay, within: notNegative),
        .number("ECCENTRICITY", \.eccentricity, within: notNegative, required: true),
        .number("INCLINATION", \.inclinationDegrees, .degree, within: 0...180, required: true),
        .number("RA_OF_ASC_NODE", \.ascendingNodeDegrees, .degree, within: -360...360, required: true),
        .number("ARG_OF_PERICENTER", \.pericenterArgumentDegrees, .degree, within: -360...360, required: true),
        .number("MEAN_ANOMALY", \.meanAnomalyDegrees, .degree, within: -360...360, required: true),
        .number("GM", \.gravitationalCoefficient, .gravitation, within: notNegative),
        .integer("EPHEMERIS_TYPE", \.ephemerisType),
        .text("CLASSIFICATION_TYPE", \.classification),
        .integer("NORAD_CAT_ID", \.catalogNumber),
        .integer("ELEMENT_SET_NO", \.elementSetNumber),
        .integer("REV_AT_EPOCH", \.revolutionAtEpoch),
        .number("BSTAR", \.bstar, .perEarthRadius),
        .number("BTERM", \.ballisticCoefficient, .squareMetrePerKilogram),
        .number("MEAN_MOTION_DOT", \.meanMotionDot, .revolutionPerDay2),
        .number("MEAN_MOTION_DDOT", \.meanMotionDdot, .revolutionPerDay3),
        .number("AGOM", \.radiationCoefficient, .squareMetrePerKilogram),
    ])

    /// The mass and the surface of a spacecraft.
    ///
    /// Source: CCSDS 502.0-B-3, table 3-3.
    private static let spacecraft = KeywordTable<Orbit>([
        .number("MASS", \.massKilograms, .kilogram, within: notNegative),
        .number("SOLAR_RAD_AREA", \.radiationAreaSquareMeters, .squareMetre, within: notNegative),
        .number("SOLAR_RAD_COEFF", \.radiationPressureCoefficient, within: notNegative),
        .number("DRAG_AREA", \.dragAreaSquareMeters, .squareMetre, within: notNegative),
        .number("DRAG_COEFF", \.dragCoefficient, within: notNegative),
    ])

    private static let keplerian = KeywordTable<Orbit>([
        .number("SEMI_MAJOR_AXIS", \.semiMajorAxisKilometers, .kilometre, required: true),
        .number("ECCENTRICITY", \.eccentricity, within: notNegative, required: true),
        .number("INCLINATION", \.inclinationDegrees, .degree, within: 0...180, required: true),
        .number("RA_OF_ASC_NODE", \.ascendingNodeDegrees, .degree, within: -360...360, required: true),
        .number("ARG_OF_PERICENTER", \.pericenterArgumentDegrees, .degree, within: -360...360, required: true),
        .number("TRUE_ANOMALY", \.trueAnomalyDegrees, .degree, within: -360...360),
        .number("MEAN_ANOMALY", \.meanAnomalyDegrees, .degree, within: -360...360),
        .number("GM", \.gravitationalCoefficient, .gravitation, within: notNegative),
    ])

    /// Reads an orbit mean-elements message.
    ///
    /// `fields`: Its keywords.
    /// `isBare`: Whether it is a record of JSON or CSV, which leaves out what is the same for all: the Earth, TEME,
    ///     UTC and SGP4.
    /// Source: CCSDS 502.0-B-3, section 4.
    init(meanElements fields: inout KeyValueSection, isBare: Bool = false) throws(FormatError) {
        self.init()
        try fields.fill(&self, from: Self.omm)
        self.objectName = isBare ? fields.text("OBJECT_NAME") : try fields.requiredText("OBJECT_NAME")
        self.objectID = fields.text("OBJECT_ID")
        if self.objectID == nil, !fields.holds("NORAD_CAT_ID") { throw fields.missing("OBJECT_ID") }
        let scale = try fields.timeScale(into: &self.timeSystem, required: !isBare)
        if isBare {
            self.center = fields.text("CENTER_NAME") ?? "EARTH"
            self.frame = fields.text("REF_FRAME") ?? "TEME"
            self.timeSystem = self.timeSystem ?? "UTC"
            self.theory = fields.text("MEAN_ELEMENT_THEORY") ?? "SGP4"
        } else {
            self.center = try fields.requiredText("CENTER_NAME")
            self.frame = try fields.requiredText("REF_FRAME")
            self.theory = try fields.requiredText("MEAN_ELEMENT_THEORY")
        }
        try self.checkElements(of: fields)
        try fields.fill(&self, from: Self.meanElements, in: scale)
        try fields.fill(&self, from: Self.spacecraft)
        self.covarianceFrame = fields.text("COV_REF_FRAME")
        self.covariance = try CovarianceTerm.cartesian(&fields)
        self.periodMinutes = self.period
        self.keepRest(of: fields)
    }

    /// What may stand in a record of mean elements but names and the covariance.
    static let meanElementRows = Self.omm.rows + Self.meanElements.rows + Self.spacecraft.rows

    /// Fills in what follows from the values of a record, where those are what the standard wants.
    ///
    /// - Returns: Whether they are, without a doubt.
    mutating func completeMeanElements() -> Bool {
        guard self.epoch != nil, self.eccentricity != nil, self.inclinationDegrees != nil,
            self.ascendingNodeDegrees != nil, self.pericenterArgumentDegrees != nil, self.meanAnomalyDegrees != nil,
            self.objectID != nil || self.catalogNumber != nil,
            (self.meanMotionRevolutionsPerDay == nil) != (self.semiMajorAxisKilometers == nil),
            self.bstar == nil || self.ballisticCoefficient == nil, self.timeSystem ?? "UTC" == "UTC",
            self.theory ?? "SGP4" == "SGP4"
        else { return false }
        self.center = self.center ?? "EARTH"
        self.frame = self.frame ?? "TEME"
        self.timeSystem = "UTC"
        self.theory = "SGP4"
        self.periodMinutes = self.period
        return true
    }

    private static let omm = Self.header(required: false)
    private static let opm = Self.header(required: true)

    /// What the standard allows one of only, or wants together.
    private func checkElements(of fields: KeyValueSection) throws(FormatError) {
        if !fields.holds("MEAN_MOTION"), !fields.holds("SEMI_MAJOR_AXIS") { throw fields.missing("MEAN_MOTION") }
        for (one, other) in [("SEMI_MAJOR_AXIS", "MEAN_MOTION"), ("BTERM", "BSTAR")]
        where fields.holds(one) && fields.holds(other) {
            throw fields.error(at: one, "it stands beside \(other); the standard allows one of them")
        }
        switch self.theory?.uppercased() {
        case "SGP4-XP":
            for keyword in ["BTERM", "AGOM"] where !fields.holds(keyword) { throw fields.missing(keyword) }
        case "SGP":
            for keyword in ["MEAN_MOTION_DOT", "MEAN_MOTION_DDOT"] where !fields.holds(keyword) {
                throw fields.missing(keyword)
            }
        default: break
        }
    }

    /// Reads an orbit parameter message.
    ///
    /// Source: CCSDS 502.0-B-3, section 3.
    init(stateOf message: NavigationMessage) throws(FormatError) {
        self.init()
        var fields = message.body.fields
        try fields.fill(&self, from: Self.opm)
        self.objectName = try fields.requiredText("OBJECT_NAME")
        self.objectID = try fields.requiredText("OBJECT_ID")
        self.center = try fields.requiredText("CENTER_NAME")
        self.frame = try fields.requiredText("REF_FRAME")
        let scale = try fields.timeScale(into: &self.timeSystem)
        self.frameEpoch = try fields.time("REF_FRAME_EPOCH", in: scale)
        guard fields.holds("EPOCH") else { throw fields.missing("EPOCH") }
        self.epoch = try fields.time("EPOCH", in: scale)
        self.positionKilometers = try fields.requiredNumbers(["X", "Y", "Z"], in: .kilometre)
        self.velocityKilometersPerSecond = try fields.requiredNumbers(
            ["X_DOT", "Y_DOT", "Z_DOT"],
            in: .kilometrePerSecond
        )
        if fields.holds("SEMI_MAJOR_AXIS") || fields.holds("ECCENTRICITY") {
            try fields.fill(&self, from: Self.keplerian)
            if self.trueAnomalyDegrees == nil, self.meanAnomalyDegrees == nil { throw fields.missing("TRUE_ANOMALY") }
        }
        try fields.fill(&self, from: Self.spacecraft)
        self.covarianceFrame = fields.text("COV_REF_FRAME")
        self.covariance = try CovarianceTerm.cartesian(&fields)
        for section in message.body.sections { self.maneuvers.append(try OrbitManeuver(section, in: scale)) }
        self.periodMinutes = self.period
        self.keepRest(of: fields)
    }

    /// By Kepler's third law where there is no mean motion; of the Earth where the centre is it.
    private var period: Double? {
        if let motion = self.meanMotionRevolutionsPerDay, motion > 0 { return 1_440 / motion }
        guard let axis = self.semiMajorAxisKilometers, axis > 0 else { return nil }
        let isEarth = self.center?.uppercased() == "EARTH"
        guard let gm = self.gravitationalCoefficient ?? (isEarth ? 398_600.4418 : nil), gm > 0 else { return nil }
        let minutes = 2 * Double.pi * (axis * axis * axis / gm).squareRoot() / 60
        return minutes.isFinite ? minutes : nil
    }
}

extension OrbitManeuver {
    private static let keywords = KeywordTable<OrbitManeuver>([
        .time("MAN_EPOCH_IGNITION", \.ignition, required: true),
        .number("MAN_DURATION", \.durationSeconds, .second, within: notNegative),
        .number("MAN_DELTA_MASS", \.massChangeKilograms, .kilogram),
        .text("MAN_REF_FRAME", \.frame),
    ])

    fileprivate init(_ section: MessageSection, in scale: TimeScale) throws(FormatError) {
        self.init()
        var fields = section.fields
        try fields.fill(&self, from: Self.keywords, in: scale)
        self.velocityChangeKilometersPerSecond = try fields.numbers(
            ["MAN_DV_1", "MAN_DV_2", "MAN_DV_3"],
            in: .kilometrePerSecond
        )
        self.comments = fields.comments
        self.additional = fields.rest()
    }
}

extension CovarianceTerm {
    /// Rows and columns of the covariance of position and velocity.
    static let cartesianAxes = ["X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT"]

    /// The keywords of the covariance with their units, in the order of the standard.
    private static let cartesianTerms: [(name: String, unit: PhysicalUnit, text: String)] =
        Self.cartesianAxes.enumerated().flatMap { index, row in
            Self.cartesianAxes[...index].enumerated().map { place, column in
                let unit =
                    (index < 3 ? PhysicalUnit.kilometre : .kilometrePerSecond)
                    * (place < 3 ? .kilometre : .kilometrePerSecond)
                return ("C\(row)_\(column)", unit, unit.description)
            }
        }

    /// The keywords of the covariance.
    static let cartesianNames = Set(Self.cartesianTerms.map(\.name))

    /// The 21 terms `CX_X` to `CZ_DOT_Z_DOT`, or none.
    ///
    /// Source: CCSDS 502.0-B-3, table 3-3.
    static func cartesian(_ fields: inout KeyValueSection) throws(FormatError) -> [CovarianceTerm] {
        if fields.isEmpty { return [] }
        var terms: [CovarianceTerm] = []
        var missing: String?
        for (name, unit, text) in Self.cartesianTerms {
            guard let value = try fields.number(name, in: unit) else {
                missing = missing ?? name
                continue
            }
            terms.append(CovarianceTerm(name: name, value: value, unit: text))
        }
        if terms.isEmpty { return [] }
        if let missing {
            throw FormatError(
                where: "line \(fields.start), \(fields.name)",
                reason: "\(missing) is missing; a covariance has all 21 terms or none"
            )
        }
        return terms
    }
}
