/// A block of a navigation data message as its keywords say it.
///
/// Source: CCSDS 502.0-B-3, section 6; 504.0-B-2, section 5.
public struct NavigationBlock: Described {
    /// What the message calls it: `PHYS`, `MAN`, `COV`, `PERT`, `OD`, `AD`, `SENSOR`, `INERTIA` or `USER`.
    public var name: String = ""
    /// Its keywords, value with unit as written.
    public var values: [NamedText] = []
    /// How many lines of data the block has.
    public var lineCount: Int64?
    /// At most 100 lines of data as written; of more they are taken evenly, first and last kept.
    public var lines: [String] = []
    /// `COMMENT` lines, in order.
    public var comments: [String] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Its members.
    public static let about = Description<Self>(
        part: "navigation-block",
        "Block of a message",
        "メッセージの区画",
        "A block of a navigation data message as its keywords say it. Source: CCSDS 502.0-B-3, section "
            + "6; 504.0-B-2, section 5.",
        [
            .init(
                "name",
                \.name,
                "Block",
                "区画",
                "What the message calls it: `PHYS`, `MAN`, `COV`, `PERT`, `OD`, `AD`, `SENSOR`, `INERTIA` "
                    + "or `USER`."
            ),
            .init("values", \.values, "Values", "値", "Its keywords, value with unit as written."),
            .init(
                "lineCount",
                \.lineCount,
                "Lines in the source",
                "元の行数",
                "How many lines of data the block has."
            ),
            .init(
                "lines",
                \.lines,
                "Lines",
                "行",
                "At most 100 lines of data as written; of more they are taken evenly, first and last kept."
            ),
            .init("comments", \.comments, "Comments", "注記", "`COMMENT` lines, in order."),
        ]
    )
}
