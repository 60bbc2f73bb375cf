/// A change in the state of a source of this exchange, filed under `system/source`.
///
/// Source: docs/sources.md, how a source is.
public struct SourceNotice: Described {
    /// The source's name.
    public var source = ""
    /// Its new state: `ok`, `silent`, `drifted`, `quarantined` or `recovered`.
    public var state = ""
    /// What happened, where, and what to do.
    public var reason = ""
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Makes a notice.
    public init(source: String, state: String, reason: String) {
        self.source = source
        self.state = state
        self.reason = reason
    }

    /// Its members.
    public static let about = Description<Self>(
        kind: "source-notice",
        "State of a source",
        "情報源の状態",
        "A change in the state of a source of this exchange, filed under system/source. "
            + "Source: docs/sources.md, how a source is.",
        [
            .init("source", \.source, "Source", "情報源", "The source's name."),
            .init("state", \.state, "State", "状態", "ok, silent, drifted, quarantined or recovered."),
            .init("reason", \.reason, "Reason", "理由", "What happened, where, and what to do."),
        ]
    )
}
