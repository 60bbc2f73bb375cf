/// A payload that is a message of the CCSDS navigation data family: who made it, when, and what else it says.
///
/// Source: CCSDS 502.0-B-3, section 3.2.2; CCSDS 508.1-B-1, section 3.2.
public protocol NavigationDataMessage: Described {
    /// `MESSAGE_ID`: the message's name with its originator.
    var messageID: String? { get set }
    /// `ORIGINATOR`: the agency or operator that made the message.
    var originator: String? { get set }
    /// `CREATION_DATE`, in UTC.
    var created: Timestamp? { get set }
    /// `COMMENT` lines, in order.
    var comments: [String] { get set }
    /// User-defined and other keywords, value with unit as written.
    var additional: [NamedText] { get set }
}

extension NavigationDataMessage {
    /// The members that each message has, which people read last.
    ///
    /// Their paths are those of the type itself: what a protocol promises has no place that is known.
    static func messageMembers(
        _ messageID: any WritableKeyPath<Self, String?> & Sendable,
        _ originator: any WritableKeyPath<Self, String?> & Sendable,
        _ created: any WritableKeyPath<Self, Timestamp?> & Sendable,
        _ comments: any WritableKeyPath<Self, [String]> & Sendable,
        _ additional: any WritableKeyPath<Self, [NamedText]> & Sendable
    ) -> [DescribedMember<Self>] {
        [
            .init(
                "messageID",
                messageID,
                "Message",
                "メッセージ番号",
                "`MESSAGE_ID`: the message's name with its originator."
            ),
            .init(
                "originator",
                originator,
                "Originator",
                "作成機関",
                "`ORIGINATOR`: the agency or operator that made the message."
            ),
            .init(
                "created",
                created,
                "Created",
                "作成日時",
                "`CREATION_DATE`, in UTC."
            ),
            .init(
                "comments",
                comments,
                "Comments",
                "注記",
                "`COMMENT` lines, in order."
            ),
            .init(
                "additional",
                additional,
                "Further values",
                "その他の値",
                "User-defined and other keywords, value with unit as written."
            ),
        ]
    }
}
