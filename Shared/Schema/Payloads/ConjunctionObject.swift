/// One of the two objects of a conjunction.
///
/// Source: CCSDS 508.0-B-1, tables 3-3 and 3-4.
public struct ConjunctionObject: Hashable, Sendable, Codable {
    /// `OBJECT_DESIGNATOR`: the id in the catalogue.
    public var designator: String
    /// `CATALOG_NAME`.
    public var catalog: String?
    /// `OBJECT_NAME`.
    public var name: String
    /// `INTERNATIONAL_DESIGNATOR`, `YYYY-NNNP{PP}`.
    public var internationalDesignator: String?
    /// `OBJECT_TYPE`: `PAYLOAD`, `ROCKET BODY`, `DEBRIS`, `UNKNOWN` or `OTHER`.
    public var type: String?
    /// `OPERATOR_ORGANIZATION`.
    public var operatorName: String?
    /// `OPERATOR_CONTACT_POSITION`, `OPERATOR_PHONE` and `OPERATOR_EMAIL`, as given.
    public var operatorContact: [String]
    /// `EPHEMERIS_NAME`.
    public var ephemeris: String?
    /// `COVARIANCE_METHOD`: `CALCULATED` or `DEFAULT`.
    public var covarianceMethod: String?
    /// `MANEUVERABLE`: `YES`, `NO` or `N/A`.
    public var maneuverable: String?
    /// `ORBIT_CENTER`; the Earth where absent.
    public var orbitCenter: String?
    /// `REF_FRAME`: `GCRF`, `EME2000` or `ITRF`.
    public var referenceFrame: String?
    /// `X`, `Y`, `Z` in kilometres: three numbers or none.
    public var positionKilometers: [Double]
    /// `X_DOT`, `Y_DOT`, `Z_DOT` in kilometres a second: three numbers or none.
    public var velocityKilometersPerSecond: [Double]
    /// The lower triangle of the RTN covariance, by keyword.
    public var covariance: [CovarianceTerm]
    /// Orbit determination and other parameters by keyword, value with unit as written.
    public var additional: [NamedText]
    /// `COMMENT` lines, in order.
    public var comments: [String]
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value.
    public init(
        designator: String,
        catalog: String? = nil,
        name: String,
        internationalDesignator: String? = nil,
        type: String? = nil,
        operatorName: String? = nil,
        operatorContact: [String] = [],
        ephemeris: String? = nil,
        covarianceMethod: String? = nil,
        maneuverable: String? = nil,
        orbitCenter: String? = nil,
        referenceFrame: String? = nil,
        positionKilometers: [Double] = [],
        velocityKilometersPerSecond: [Double] = [],
        covariance: [CovarianceTerm] = [],
        additional: [NamedText] = [],
        comments: [String] = []
    ) {
        self.designator = designator
        self.catalog = catalog
        self.name = name
        self.internationalDesignator = internationalDesignator
        self.type = type
        self.operatorName = operatorName
        self.operatorContact = operatorContact
        self.ephemeris = ephemeris
        self.covarianceMethod = covarianceMethod
        self.maneuverable = maneuverable
        self.orbitCenter = orbitCenter
        self.referenceFrame = referenceFrame
        self.positionKilometers = positionKilometers
        self.velocityKilometersPerSecond = velocityKilometersPerSecond
        self.covariance = covariance
        self.additional = additional
        self.comments = comments
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.designator = try members.required("designator")
        self.catalog = try members.optional("catalog")
        self.name = try members.required("name")
        self.internationalDesignator = try members.optional("internationalDesignator")
        self.type = try members.optional("type")
        self.operatorName = try members.optional("operatorName")
        self.operatorContact = try members.list("operatorContact")
        self.ephemeris = try members.optional("ephemeris")
        self.covarianceMethod = try members.optional("covarianceMethod")
        self.maneuverable = try members.optional("maneuverable")
        self.orbitCenter = try members.optional("orbitCenter")
        self.referenceFrame = try members.optional("referenceFrame")
        self.positionKilometers = try members.list("positionKilometers")
        self.velocityKilometersPerSecond = try members.list("velocityKilometersPerSecond")
        self.covariance = try members.list("covariance")
        self.additional = try members.list("additional")
        self.comments = try members.list("comments")
        self.others = try members.others()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("designator", self.designator)
        try members.write("catalog", self.catalog)
        try members.write("name", self.name)
        try members.write("internationalDesignator", self.internationalDesignator)
        try members.write("type", self.type)
        try members.write("operatorName", self.operatorName)
        try members.write("operatorContact", list: self.operatorContact)
        try members.write("ephemeris", self.ephemeris)
        try members.write("covarianceMethod", self.covarianceMethod)
        try members.write("maneuverable", self.maneuverable)
        try members.write("orbitCenter", self.orbitCenter)
        try members.write("referenceFrame", self.referenceFrame)
        try members.write("positionKilometers", list: self.positionKilometers)
        try members.write("velocityKilometersPerSecond", list: self.velocityKilometersPerSecond)
        try members.write("covariance", list: self.covariance)
        try members.write("additional", list: self.additional)
        try members.write("comments", list: self.comments)
        try members.write(others: self.others)
    }
}
