/// One of the two objects of a conjunction.
///
/// Source: CCSDS 508.0-B-1, tables 3-3 and 3-4.
public struct ConjunctionObject: Described {
    /// `OBJECT_DESIGNATOR`: the id in the catalogue.
    public var designator = ""
    /// `CATALOG_NAME`.
    public var catalog: String?
    /// `OBJECT_NAME`.
    public var name = ""
    /// `INTERNATIONAL_DESIGNATOR`, `YYYY-NNNP{PP}`.
    public var internationalDesignator: String?
    /// `OBJECT_TYPE`: `PAYLOAD`, `ROCKET BODY`, `DEBRIS`, `UNKNOWN` or `OTHER`.
    public var type: String?
    /// `OPERATOR_ORGANIZATION`.
    public var operatorName: String?
    /// `OPERATOR_CONTACT_POSITION`, `OPERATOR_PHONE` and `OPERATOR_EMAIL`, as given.
    public var operatorContact: [String] = []
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
    public var positionKilometers: [Double] = []
    /// `X_DOT`, `Y_DOT`, `Z_DOT` in kilometres a second: three numbers or none.
    public var velocityKilometersPerSecond: [Double] = []
    /// The lower triangle of the RTN covariance, by keyword.
    public var covariance: [CovarianceTerm] = []
    /// Orbit determination and other parameters by keyword, value with unit as written.
    public var additional: [NamedText] = []
    /// `COMMENT` lines, in order.
    public var comments: [String] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

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

    /// Its members.
    public static let about = Description<Self>(
        part: "conjunction-object",
        "Objects",
        "物体",
        "One of the two objects of a conjunction. Source: CCSDS 508.0-B-1, tables 3-3 and 3-4.",
        [
            .init("name", \.name, "Name", "名称", "OBJECT_NAME."),
            .init(
                "designator",
                \.designator,
                "Catalogue number",
                "カタログ番号",
                "OBJECT_DESIGNATOR: the id in the catalogue."
            ),
            .init("catalog", \.catalog, "Catalogue", "カタログ", "CATALOG_NAME."),
            .init(
                "internationalDesignator",
                \.internationalDesignator,
                "International designator",
                "国際標識",
                "INTERNATIONAL_DESIGNATOR, YYYY-NNNP{PP}."
            ),
            .init("type", \.type, "Type", "種別", "OBJECT_TYPE: PAYLOAD, ROCKET BODY, DEBRIS, UNKNOWN or OTHER."),
            .init("operatorName", \.operatorName, "Operator", "運用者", "OPERATOR_ORGANIZATION."),
            .init(
                "operatorContact",
                \.operatorContact,
                "Contact of the operator",
                "運用者連絡先",
                "OPERATOR_CONTACT_POSITION, OPERATOR_PHONE and OPERATOR_EMAIL, as given."
            ),
            .init("maneuverable", \.maneuverable, "Can manoeuvre", "軌道変更能力", "MANEUVERABLE: YES, NO or N/A."),
            .init("ephemeris", \.ephemeris, "Ephemeris", "暦", "EPHEMERIS_NAME."),
            .init(
                "covarianceMethod",
                \.covarianceMethod,
                "Covariance method",
                "共分散の算出方法",
                "COVARIANCE_METHOD: CALCULATED or DEFAULT."
            ),
            .init("orbitCenter", \.orbitCenter, "Orbit centre", "軌道中心", "ORBIT_CENTER; the Earth where absent."),
            .init("referenceFrame", \.referenceFrame, "Reference frame", "座標系", "REF_FRAME: GCRF, EME2000 or ITRF."),
            .init(
                "positionKilometers",
                \.positionKilometers,
                "Position (X, Y, Z)",
                "位置（X, Y, Z）",
                unit: "km",
                "X, Y, Z: three numbers or none."
            ),
            .init(
                "velocityKilometersPerSecond",
                \.velocityKilometersPerSecond,
                "Velocity (X, Y, Z)",
                "速度（X, Y, Z）",
                unit: "km/s",
                "X_DOT, Y_DOT, Z_DOT: three numbers or none."
            ),
            .init("comments", \.comments, "Comments", "注記", "COMMENT lines, in order."),
            .init(
                "covariance",
                \.covariance,
                "Covariance (RTN)",
                "共分散（RTN）",
                "The lower triangle of the RTN covariance, by keyword."
            ),
            .init(
                "additional",
                \.additional,
                "Further parameters",
                "その他のパラメータ",
                "Orbit determination and other parameters by keyword, value with unit as written."
            ),
        ]
    )
}
