/// Measurements between the same participants.
///
/// Source: CCSDS 503.0-B-2, table 3-3.
public struct TrackingSegment: Described {
    /// `TRACK_ID`.
    public var trackID: String?
    /// `PARTICIPANT_1` to `PARTICIPANT_5`, in order.
    public var participants: [String] = []
    /// `MODE`: `SEQUENTIAL` or `SINGLE_DIFF`.
    public var mode: String?
    /// `PATH`, or `PATH_1` and `PATH_2`: the participants' numbers in the order of the signal.
    public var path: String?
    /// `TIME_SYSTEM`: what the source's times were in; here they are UTC.
    public var timeSystem: String?
    /// `START_TIME`, in UTC.
    public var start: Timestamp?
    /// `STOP_TIME`, in UTC.
    public var stop: Timestamp?
    /// `TRANSMIT_BAND`.
    public var transmitBand: String?
    /// `RECEIVE_BAND`.
    public var receiveBand: String?
    /// `INTEGRATION_INTERVAL`, in s.
    public var integrationSeconds: Double?
    /// `INTEGRATION_REF`: `START`, `MIDDLE` or `END`.
    public var integrationReference: String?
    /// `FREQ_OFFSET`: to be added to each frequency, in Hz.
    public var frequencyOffsetHertz: Double?
    /// `RANGE_MODE`: `COHERENT`, `CONSTANT` or `ONE_WAY`.
    public var rangeMode: String?
    /// `RANGE_MODULUS` in the range unit; 0 where the range is not ambiguous.
    public var rangeModulus: Double?
    /// `RANGE_UNITS`: `km`, `s` or `RU`; km where absent.
    public var rangeUnit: String?
    /// `ANGLE_TYPE`: `AZEL`, `RADEC`, `XEYN` or `XSYE`.
    public var angleType: String?
    /// `REFERENCE_FRAME` of right ascension and declination.
    public var referenceFrame: String?
    /// `TRANSMIT_DELAY_1` to `_5`, 0 where absent; none where all are, in s.
    public var transmitDelaysSeconds: [Double] = []
    /// `RECEIVE_DELAY_1` to `_5`, 0 where absent; none where all are, in s.
    public var receiveDelaysSeconds: [Double] = []
    /// `DATA_QUALITY`: `RAW`, `VALIDATED` or `DEGRADED`.
    public var dataQuality: String?
    /// The measurements by keyword.
    public var series: [TrackingSeries] = []
    /// `COMMENT` lines, in order.
    public var comments: [String] = []
    /// User-defined and other keywords, value with unit as written.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "tracking-segment",
        "Segment of tracking data",
        "観測データの区間",
        "Measurements between the same participants. Source: CCSDS 503.0-B-2, table 3-3.",
        [
            .init("trackID", \.trackID, "Track", "トラック番号", "`TRACK_ID`."),
            .init(
                "participants",
                \.participants,
                "Participants",
                "参加局・物体",
                "`PARTICIPANT_1` to `PARTICIPANT_5`, in order."
            ),
            .init("mode", \.mode, "Mode", "方式", "`MODE`: `SEQUENTIAL` or `SINGLE_DIFF`."),
            .init(
                "path",
                \.path,
                "Path",
                "経路",
                "`PATH`, or `PATH_1` and `PATH_2`: the participants' numbers in the order of the signal."
            ),
            .init(
                "timeSystem",
                \.timeSystem,
                "Time system of the source",
                "元の時刻系",
                "`TIME_SYSTEM`: what the source's times were in; here they are UTC."
            ),
            .init("start", \.start, "From", "開始", "`START_TIME`, in UTC."),
            .init("stop", \.stop, "Until", "終了", "`STOP_TIME`, in UTC."),
            .init("transmitBand", \.transmitBand, "Transmit band", "送信帯域", "`TRANSMIT_BAND`."),
            .init("receiveBand", \.receiveBand, "Receive band", "受信帯域", "`RECEIVE_BAND`."),
            .init(
                "integrationSeconds",
                \.integrationSeconds,
                "Integration interval",
                "積分時間",
                unit: "s",
                "`INTEGRATION_INTERVAL`."
            ),
            .init(
                "integrationReference",
                \.integrationReference,
                "Time tag of the integration",
                "積分時刻の基準",
                "`INTEGRATION_REF`: `START`, `MIDDLE` or `END`."
            ),
            .init(
                "frequencyOffsetHertz",
                \.frequencyOffsetHertz,
                "Frequency offset",
                "周波数オフセット",
                unit: "Hz",
                "`FREQ_OFFSET`: to be added to each frequency."
            ),
            .init(
                "rangeMode",
                \.rangeMode,
                "Range mode",
                "測距方式",
                "`RANGE_MODE`: `COHERENT`, `CONSTANT` or `ONE_WAY`."
            ),
            .init(
                "rangeModulus",
                \.rangeModulus,
                "Range modulus",
                "測距の法",
                "`RANGE_MODULUS` in the range unit; 0 where the range is not ambiguous."
            ),
            .init(
                "rangeUnit",
                \.rangeUnit,
                "Range unit",
                "測距の単位",
                "`RANGE_UNITS`: `km`, `s` or `RU`; km where absent."
            ),
            .init(
                "angleType",
                \.angleType,
                "Angle type",
                "角度の種類",
                "`ANGLE_TYPE`: `AZEL`, `RADEC`, `XEYN` or `XSYE`."
            ),
            .init(
                "referenceFrame",
                \.referenceFrame,
                "Reference frame",
                "座標系",
                "`REFERENCE_FRAME` of right ascension and declination."
            ),
            .init(
                "transmitDelaysSeconds",
                \.transmitDelaysSeconds,
                "Transmit delays",
                "送信遅延",
                unit: "s",
                "`TRANSMIT_DELAY_1` to `_5`, 0 where absent; none where all are."
            ),
            .init(
                "receiveDelaysSeconds",
                \.receiveDelaysSeconds,
                "Receive delays",
                "受信遅延",
                unit: "s",
                "`RECEIVE_DELAY_1` to `_5`, 0 where absent; none where all are."
            ),
            .init(
                "dataQuality",
                \.dataQuality,
                "Data quality",
                "データ品質",
                "`DATA_QUALITY`: `RAW`, `VALIDATED` or `DEGRADED`."
            ),
            .init("series", \.series, "Series", "時系列", "The measurements by keyword."),
            .init("comments", \.comments, "Comments", "注記", "`COMMENT` lines, in order."),
            .init(
                "additional",
                \.additional,
                "Further values",
                "その他の値",
                "User-defined and other keywords, value with unit as written."
            ),
        ]
    )
}
