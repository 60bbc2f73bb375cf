/// The re-entry of an object.
///
/// Source: CCSDS 508.1-B-1, section 3.
public struct Reentry: NavigationDataMessage {
    /// `OBJECT_NAME`.
    public var objectName: String?
    /// `INTERNATIONAL_DESIGNATOR`, `YYYY-NNNP{PP}`.
    public var internationalDesignator: String?
    /// `CATALOG_NAME`.
    public var catalog: String?
    /// `OBJECT_DESIGNATOR`: the id in the catalogue.
    public var designator: String?
    /// `OBJECT_TYPE`: `PAYLOAD`, `ROCKET BODY`, `DEBRIS`, `UNKNOWN` or `OTHER`.
    public var type: String?
    /// `OBJECT_OWNER`.
    public var owner: String?
    /// `OBJECT_OPERATOR`.
    public var operatorName: String?
    /// `CONTROLLED_REENTRY`: `YES`, `NO` or `UNKNOWN`.
    public var controlled: String?
    /// `NOMINAL_REENTRY_EPOCH`: when it is expected to pass the re-entry altitude, in UTC.
    public var reentry: Timestamp?
    /// `REENTRY_WINDOW_START`, in UTC.
    public var windowStart: Timestamp?
    /// `REENTRY_WINDOW_END`, in UTC.
    public var windowEnd: Timestamp?
    /// `ORBIT_LIFETIME`: days from the epoch to the re-entry, 0 or more, in d.
    public var orbitLifetimeDays: Double?
    /// `ORBIT_LIFETIME_WINDOW_START`, in days.
    public var lifetimeWindowStartDays: Double?
    /// `ORBIT_LIFETIME_WINDOW_END`, in days.
    public var lifetimeWindowEndDays: Double?
    /// `ORBIT_LIFETIME_CONFIDENCE_LEVEL`, 0...100, in %.
    public var lifetimeConfidencePercent: Double?
    /// `REENTRY_ALTITUDE`, in km.
    public var altitudeKilometers: Double?
    /// `NOMINAL_IMPACT_EPOCH`, in UTC.
    public var impact: Timestamp?
    /// `IMPACT_WINDOW_START`, in UTC.
    public var impactWindowStart: Timestamp?
    /// `IMPACT_WINDOW_END`, in UTC.
    public var impactWindowEnd: Timestamp?
    /// `NOMINAL_IMPACT_LON`, -180...360, east positive, in deg.
    public var impactLongitudeDegrees: Double?
    /// `NOMINAL_IMPACT_LAT`, -90...90, in deg.
    public var impactLatitudeDegrees: Double?
    /// `NOMINAL_IMPACT_ALT`, in km.
    public var impactAltitudeKilometers: Double?
    /// Where it falls with each confidence.
    public var impactAreas: [ImpactArea] = []
    /// `PROBABILITY_OF_IMPACT`, 0...1.
    public var impactProbability: Double?
    /// `PROBABILITY_OF_BURN_UP`, 0...1.
    public var burnUpProbability: Double?
    /// `PROBABILITY_OF_BREAK_UP`, 0...1.
    public var breakUpProbability: Double?
    /// `PROBABILITY_OF_LAND_IMPACT`, 0...1.
    public var landImpactProbability: Double?
    /// `PROBABILITY_OF_CASUALTY`, 0...1.
    public var casualtyProbability: Double?
    /// `REENTRY_DISINTEGRATION`: `NONE`, `MASS-LOSS`, `BREAK-UP` or `MASS-LOSS + BREAK-UP`.
    public var disintegration: String?
    /// `EPOCH_TZERO`: from which the lifetime counts, in UTC.
    public var referenceTime: Timestamp?
    /// `CENTER_NAME`.
    public var center: String?
    /// `REF_FRAME`.
    public var frame: String?
    /// `TIME_SYSTEM`: what the source's times were in; here they are UTC.
    public var timeSystem: String?
    /// `EPOCH` of position and velocity, in UTC.
    public var epoch: Timestamp?
    /// `X`, `Y`, `Z`: three numbers or none, in km.
    public var positionKilometers: [Double] = []
    /// `X_DOT`, `Y_DOT`, `Z_DOT`: three numbers or none, in km/s.
    public var velocityKilometersPerSecond: [Double] = []
    /// `COV_REF_FRAME`; the reference frame where absent.
    public var covarianceFrame: String?
    /// The lower triangle of the 6 by 6 matrix by keyword: all 21 terms or none.
    public var covariance: [CovarianceTerm] = []
    /// `WET_MASS`, 0 or more, in kg.
    public var massKilograms: Double?
    /// `DRY_MASS`, 0 or more, in kg.
    public var dryMassKilograms: Double?
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
