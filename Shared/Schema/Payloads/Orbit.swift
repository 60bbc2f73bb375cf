/// An orbit as mean elements or a state vector.
///
/// Source: CCSDS 502.0-B-3, sections 3 and 4.
public struct Orbit: NavigationDataMessage {
    /// `OBJECT_NAME`.
    public var objectName: String?
    /// `OBJECT_ID`: in most cases the international designator, `YYYY-NNNP{PP}`.
    public var objectID: String?
    /// `NORAD_CAT_ID`: the number in the satellite catalogue, 1...999,999,999.
    public var catalogNumber: Int64?
    /// `EPOCH`: when the elements or the state hold, in UTC; absent where the time system cannot be converted.
    public var epoch: Timestamp?
    /// `MEAN_MOTION`: revolutions a day, more than 0, in rev/day.
    public var meanMotionRevolutionsPerDay: Double?
    /// `SEMI_MAJOR_AXIS`; negative for a hyperbola, in km.
    public var semiMajorAxisKilometers: Double?
    /// `ECCENTRICITY`, 0 or more.
    public var eccentricity: Double?
    /// `INCLINATION`, 0...180, in deg.
    public var inclinationDegrees: Double?
    /// `RA_OF_ASC_NODE`, -360...360, in deg.
    public var ascendingNodeDegrees: Double?
    /// `ARG_OF_PERICENTER`, -360...360, in deg.
    public var pericenterArgumentDegrees: Double?
    /// `MEAN_ANOMALY`, -360...360, in deg.
    public var meanAnomalyDegrees: Double?
    /// `TRUE_ANOMALY`, -360...360, in deg.
    public var trueAnomalyDegrees: Double?
    /// The time of one revolution, from the mean motion, or from semi-major axis and `GM`, in min.
    public var periodMinutes: Double?
    /// `X`, `Y`, `Z`: three numbers or none, in km.
    public var positionKilometers: [Double] = []
    /// `X_DOT`, `Y_DOT`, `Z_DOT`: three numbers or none, in km/s.
    public var velocityKilometersPerSecond: [Double] = []
    /// `CENTER_NAME`: the body that the orbit goes around.
    public var center: String?
    /// `REF_FRAME`.
    public var frame: String?
    /// `REF_FRAME_EPOCH`, in UTC.
    public var frameEpoch: Timestamp?
    /// `TIME_SYSTEM`: what the source's times were in; here they are UTC.
    public var timeSystem: String?
    /// `MEAN_ELEMENT_THEORY`, such as `SGP4`, `SGP4-XP`, `DSST` or `USM`.
    public var theory: String?
    /// `GM`, in km**3/s**2.
    public var gravitationalCoefficient: Double?
    /// `BSTAR` of SGP4, per Earth radius, in 1/ER.
    public var bstar: Double?
    /// `BTERM` of SGP4-XP, in m**2/kg.
    public var ballisticCoefficient: Double?
    /// `AGOM` of SGP4-XP, in m**2/kg.
    public var radiationCoefficient: Double?
    /// `MEAN_MOTION_DOT`; of an element set half of it, as SGP4 wants it, in rev/day**2.
    public var meanMotionDot: Double?
    /// `MEAN_MOTION_DDOT`; of an element set a sixth of it, in rev/day**3.
    public var meanMotionDdot: Double?
    /// `EPHEMERIS_TYPE`: 0 or 2 for SGP4, 4 for SGP4-XP, 6 for special perturbations.
    public var ephemerisType: Int64?
    /// `CLASSIFICATION_TYPE`: `U` where unclassified.
    public var classification: String?
    /// `ELEMENT_SET_NO`.
    public var elementSetNumber: Int64?
    /// `REV_AT_EPOCH`.
    public var revolutionAtEpoch: Int64?
    /// `MASS`, 0 or more, in kg.
    public var massKilograms: Double?
    /// `DRAG_AREA`, 0 or more, in m**2.
    public var dragAreaSquareMeters: Double?
    /// `DRAG_COEFF`, 0 or more.
    public var dragCoefficient: Double?
    /// `SOLAR_RAD_AREA`, 0 or more, in m**2.
    public var radiationAreaSquareMeters: Double?
    /// `SOLAR_RAD_COEFF`, 0 or more.
    public var radiationPressureCoefficient: Double?
    /// Planned and past manoeuvres, in the order of the message.
    public var maneuvers: [OrbitManeuver] = []
    /// `COV_REF_FRAME`; the reference frame where absent.
    public var covarianceFrame: String?
    /// The lower triangle of the 6 by 6 matrix by keyword: all 21 terms or none.
    public var covariance: [CovarianceTerm] = []
    /// `MESSAGE_ID`: the message's name with its originator.
    public var messageID: String?
    /// `ORIGINATOR`: the agency or operator that made the message.
    public var originator: String?
    /// `CREATION_DATE`, in UTC.
    public var created: Timestamp?
    /// `COMMENT` lines, in order.
    public var comments: [String] = []
    /// User-defined and other keywords, value with unit as written.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}
}
