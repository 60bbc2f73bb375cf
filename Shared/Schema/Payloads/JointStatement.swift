/// What governments agreed at a meeting.
///
/// Source: the statement; ISO 3166-1 for the codes of governments.
public struct JointStatement: Described {
    /// The meeting's name.
    public var meeting: String?
    /// Which meeting of its series it is, from 1.
    public var ordinal: Int?
    /// The day as `YYYY-MM-DD`.
    public var date: String?
    /// Where it was held.
    public var place: String?
    /// The governments as ISO 3166-1 codes in lower case, such as `jp` and `us`.
    public var governments: [String] = []
    /// The agencies it names, in the order of their first mention.
    public var agencies: [AgencyID] = []
    /// What was agreed to be done.
    public var commitments: [Commitment] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Makes the value.
    public init(
        meeting: String? = nil,
        ordinal: Int? = nil,
        date: String? = nil,
        place: String? = nil,
        governments: [String] = [],
        agencies: [AgencyID] = [],
        commitments: [Commitment] = []
    ) {
        self.meeting = meeting
        self.ordinal = ordinal
        self.date = date
        self.place = place
        self.governments = governments
        self.agencies = agencies
        self.commitments = commitments
    }

    /// Its members.
    public static let about = Description<Self>(
        kind: "statement",
        "Joint statement",
        "共同声明",
        "What governments agreed at a meeting. Source: the statement; ISO 3166-1 for the codes of governments.",
        [
            .init("meeting", \.meeting, "Meeting", "会合", "The meeting's name."),
            .init("ordinal", \.ordinal, "Meeting number", "回次", "Which meeting of its series it is, from 1."),
            .init("date", \.date, "Date", "日付", "The day as YYYY-MM-DD."),
            .init("place", \.place, "Place", "場所", "Where it was held."),
            .init(
                "governments",
                \.governments,
                "Governments",
                "政府",
                "The governments as ISO 3166-1 codes in lower case, such as jp and us."
            ),
            .init(
                "agencies",
                \.agencies,
                "Agencies",
                "機関",
                "The agencies it names, in the order of their first mention."
            ),
            .init("commitments", \.commitments, "Commitments", "合意事項", "What was agreed to be done."),
        ]
    )
}
