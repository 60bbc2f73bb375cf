/// A covariance matrix of position and velocity.
///
/// Source: CCSDS 502.0-B-3, section 5.2.5.
public struct EphemerisCovariance: Described {
    /// `EPOCH`, in UTC.
    public var epoch: Timestamp?
    /// `COV_REF_FRAME`; the segment's frame where absent.
    public var frame: String?
    /// The lower triangle, row by row, in the order X, Y, Z, X_DOT, Y_DOT, Z_DOT: 21 numbers, in km**2, km**2/s,
    /// km**2/s**2.
    public var terms: [Double] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "ephemeris-covariance",
        "Covariance",
        "共分散",
        "A covariance matrix of position and velocity. Source: CCSDS 502.0-B-3, section 5.2.5.",
        [
            .init("epoch", \.epoch, "Epoch", "元期", "`EPOCH`, in UTC."),
            .init(
                "frame",
                \.frame,
                "Reference frame",
                "座標系",
                "`COV_REF_FRAME`; the segment's frame where absent."
            ),
            .init(
                "terms",
                \.terms,
                "Terms",
                "成分",
                unit: "km**2, km**2/s, km**2/s**2",
                "The lower triangle, row by row, in the order X, Y, Z, X_DOT, Y_DOT, Z_DOT: 21 numbers."
            ),
        ]
    )
}
